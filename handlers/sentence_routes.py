"""Plain sentences that nobody waits for and that are no question, each with the role that it needs.

The first row that says yes takes the sentence, so the order matters.
"""

from handlers import forwarding, just_now, no_answer, passing, pointing, settings, smalltalk, start, twofold
from handlers.activities import (
    adding,
    amending,
    asked_of_it,
    continuing,
    entry,
    following,
    latest,
    listing,
    log,
    promised,
    spending,
    taking_out,
    tallying,
    unasked,
    unsaved,
)
from handlers.agenda import calling
from handlers.agenda import showing as agenda
from handlers.agreements import agreements
from handlers.agreements import telling as agreement_words
from handlers.brief import more
from handlers.intents import picking, setting
from handlers.intents import recognising as intents
from handlers.membership import contacts, invitations
from handlers.organisations import editing as organisations
from handlers.plans import amending as step_words
from handlers.plans import below as below_plan
from handlers.plans import board, cards, forms, making, moving, of_person, replies, turning
from handlers.plans import commands as plans
from handlers.plans import questions as plan_questions
from handlers.reminders import below, offering, ordering, remind
from handlers.reminders import listing as reminders
from handlers.reporting import below as below_report
from handlers.reporting import unreported
from handlers.routes import AWAITED, take_sentence
from handlers.routing import SentenceRoute
from handlers.talk import Talk
from storage import Role


def wants_else(talk: Talk) -> bool:
    """Whether somebody whose answer is awaited, which never looks like a wish, rather wants something else now."""
    waiting = AWAITED.get(talk.awaited() or "")
    return waiting is not None and waiting.gives_way and intents.wants_plainly(talk)


def moves_step(talk: Talk) -> bool:
    """Whether a step is to be moved, and the words call no reminder as well."""
    return moving.is_move(talk) and not calling.calls_reminder(talk)


def tells_step(talk: Talk) -> bool:
    """Whether a statement below a plan tells of another step of it, and wishes for nothing else."""
    return below_plan.tells_step(talk) and not intents.wants_plainly(talk)


def adds_more(talk: Talk) -> bool:
    """Whether a message adds to the card or activity above it, and wishes for nothing else."""
    return adding.is_meant(talk) and not intents.wants_plainly(talk)


def says_more(talk: Talk) -> bool:
    """Whether a statement goes on with what the card above it tells, and wishes for nothing else."""
    return continuing.says_more(talk) and not intents.wants_plainly(talk)


SENTENCES: tuple[SentenceRoute, ...] = (
    SentenceRoute(invitations.is_code, invitations.redeem_written, Role.NOBODY),
    SentenceRoute(smalltalk.is_wordless, smalltalk.ask_for_words, Role.READER, interrupts=True),
    SentenceRoute(no_answer.wants_no_more, start.cancel, Role.READER, interrupts=True),
    SentenceRoute(cards.is_edited_source, plans.add_said, Role.CONTRIBUTOR),
    SentenceRoute(replies.is_answer, replies.take, Role.READER),
    SentenceRoute(moves_step, moving.move, Role.READER, wish=True),
    SentenceRoute(passing.is_reply, passing.answer, Role.COORDINATOR, interrupts=True),
    SentenceRoute(intents.hands_over, take_sentence, Role.READER),
    SentenceRoute(agreement_words.is_new, agreements.add_said, Role.COORDINATOR, wish=True),
    SentenceRoute(agreement_words.asks_end, agreement_words.tell_end, Role.READER, wish=True),
    SentenceRoute(below_report.is_meant, below_report.take, Role.READER),
    SentenceRoute(contacts.is_asked, contacts.show, Role.READER, wish=True),
    SentenceRoute(making.is_corrected, making.correct, Role.COORDINATOR),
    SentenceRoute(step_words.is_told, step_words.take, Role.READER),
    SentenceRoute(cards.is_dated, cards.take_day, Role.CONTRIBUTOR),
    SentenceRoute(settings.is_corrected, settings.correct, Role.READER),
    SentenceRoute(setting.is_meant, setting.take, Role.READER, wish=True),
    SentenceRoute(offering.is_meant, offering.offer, Role.READER, wish=True),
    SentenceRoute(below_plan.picks_view, below_plan.show_view, Role.READER),
    SentenceRoute(plans.opens_step, plans.plan, Role.READER),
    SentenceRoute(plans.names_plan, plans.named, Role.READER),
    SentenceRoute(twofold.is_two_reminders, twofold.set_both, Role.READER, wish=True),
    SentenceRoute(twofold.is_meant, twofold.take, Role.CONTRIBUTOR),
    SentenceRoute(adds_more, adding.take, Role.CONTRIBUTOR, wish=True),
    SentenceRoute(taking_out.is_meant, taking_out.take, Role.CONTRIBUTOR, wish=True),
    SentenceRoute(organisations.is_said, organisations.add_said, Role.COORDINATOR, wish=True),
    SentenceRoute(unasked.is_to_be_noted, unasked.note_requested, Role.CONTRIBUTOR, wish=True),
    SentenceRoute(plans.adds, plans.add_said, Role.CONTRIBUTOR, interrupts=True, wish=True),
    SentenceRoute(turning.is_said, turning.show, Role.COORDINATOR, wish=True),
    SentenceRoute(forms.is_said, forms.show, Role.READER, wish=True),
    SentenceRoute(plans.makes, making.propose, Role.COORDINATOR, wish=True),
    SentenceRoute(log.is_edited_source, log.edited, Role.CONTRIBUTOR),
    SentenceRoute(amending.is_meant, amending.take, Role.CONTRIBUTOR),
    SentenceRoute(continuing.is_further_part, continuing.take, Role.CONTRIBUTOR),
    SentenceRoute(more.is_asked, more.answer, Role.READER, wish=True),
    SentenceRoute(just_now.is_asked, just_now.show, Role.READER, wish=True),
    SentenceRoute(asked_of_it.is_asked, asked_of_it.show, Role.READER, wish=True),
    SentenceRoute(entry.is_spoken, entry.open_spoken, Role.READER, wish=True),
    SentenceRoute(agenda.is_asked, agenda.show, Role.READER, wish=True),
    SentenceRoute(plan_questions.counts, plan_questions.count, Role.READER, wish=True),
    SentenceRoute(plan_questions.asks_who_does_what, board.current, Role.READER, wish=True),
    SentenceRoute(of_person.is_asked, of_person.answer, Role.READER, wish=True),
    SentenceRoute(plan_questions.is_of_step, plan_questions.answer, Role.READER, wish=True),
    SentenceRoute(promised.is_asked, promised.answer, Role.READER, wish=True),
    SentenceRoute(calling.is_meant, calling.take, Role.READER, wish=True),
    SentenceRoute(picking.is_picked, picking.show, Role.READER, wish=True),
    SentenceRoute(picking.is_wrong, picking.show, Role.READER),
    SentenceRoute(moving.is_drop, moving.show_dropped, Role.READER, wish=True),
    SentenceRoute(unreported.is_asked, unreported.unreported, Role.COORDINATOR, wish=True),
    SentenceRoute(spending.is_asked, spending.answer, Role.READER, wish=True),
    SentenceRoute(tallying.is_asked, tallying.answer, Role.READER, wish=True),
    SentenceRoute(listing.counts, listing.activities, Role.READER, wish=True),
    SentenceRoute(following.is_follow_up, following.take, Role.READER, wish=True),
    SentenceRoute(latest.is_asked, latest.show, Role.READER, wish=True),
    SentenceRoute(unsaved.is_meant, unsaved.remind, Role.CONTRIBUTOR, may_be_asked=True),
    SentenceRoute(step_words.is_unsaved, step_words.remind, Role.CONTRIBUTOR, may_be_asked=True),
    SentenceRoute(forwarding.is_asked, forwarding.answer, Role.READER, wish=True),
    SentenceRoute(smalltalk.is_small, smalltalk.answer, Role.READER),
    SentenceRoute(smalltalk.asks_time_elsewhere, smalltalk.tell_time_elsewhere, Role.READER, wish=True),
    SentenceRoute(ordering.is_meant, ordering.take, Role.READER, wish=True),
    SentenceRoute(remind.takes, remind.remind, Role.READER, interrupts=True, wish=True),
    SentenceRoute(below.is_meant, below.take, Role.READER, wish=True),
    SentenceRoute(reminders.is_of_others, reminders.show_for_others, Role.READER, wish=True),
    SentenceRoute(wants_else, take_sentence, Role.READER, interrupts=True),
    SentenceRoute(plans.speaks_of_step, plans.show_spoken_of, Role.READER),
    SentenceRoute(unasked.is_told, unasked.propose, Role.CONTRIBUTOR, may_be_asked=True),
    SentenceRoute(tells_step, below_plan.propose, Role.CONTRIBUTOR, may_be_asked=True),
    SentenceRoute(pointing.points_at_nothing, pointing.ask_which, Role.READER, wish=True),
    SentenceRoute(setting.is_about, setting.show, Role.READER, wish=True),
    SentenceRoute(calling.is_unclear, calling.ask, Role.READER, wish=True),
    SentenceRoute(says_more, continuing.take_more, Role.CONTRIBUTOR, may_be_asked=True),
)
