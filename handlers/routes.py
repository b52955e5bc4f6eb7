"""What the assistant can be asked for: commands, buttons and awaited answers, each with the role it needs.

Help, the command menu and the access rules are made from these tables.
"""

from handlers import (
    ask,
    audit,
    hours,
    no_answer,
    overview,
    partnership,
    personal,
    privacy,
    settings,
    start,
    undoing,
    unrouted,
)
from handlers.activities import (
    confirming,
    editing,
    entry,
    follow_ups,
    listing,
    log,
    unasked,
)
from handlers.agreements import agreements
from handlers.brief import brief, more
from handlers.documents import listing as documents
from handlers.documents import uploading
from handlers.exporting import export
from handlers.glossary import command as glossary
from handlers.glossary import editing as glossary_editing
from handlers.glossary import exchange as glossary_files
from handlers.incoming import files as incoming
from handlers.incoming import tables
from handlers.membership import access, invitations, members
from handlers.messages import Reply
from handlers.organisations import editing as register_editing
from handlers.organisations import listing as register
from handlers.plans import answers, cards, making, managing, steps, wishes
from handlers.plans import commands as plans
from handlers.plans import tables as plan_tables
from handlers.reminders import changing, dialogue, leaving, ordering, pressing, remind
from handlers.reminders import listing as reminders
from handlers.reporting import charts, panel, unreported
from handlers.routing import AwaitedRoute, ButtonRoute, Handler, Route
from handlers.talk import Talk
from handlers.translating import buttons as translations
from handlers.translating import command as translating
from handlers.translating import correcting, showing, stepping_aside
from handlers.translating import wishes as group_wishes
from handlers.typed import spoken_names
from storage import Role


def help_(talk: Talk) -> Reply:
    """Every command that the person may use; who asks in plain words gets what they are for."""
    if talk.message.typed and talk.message.button is None:
        return overview.show(talk)
    return overview.commands(talk, ROUTES, SECTIONS)


def take_sentence(talk: Talk) -> Reply:
    """A plain sentence that nobody waits for and no route takes."""
    return unrouted.take(talk, COMMANDS)


def press_intent(talk: Talk) -> Reply:
    """A button that says what such a sentence may have meant."""
    return unrouted.press(talk, COMMANDS)


ROUTES: tuple[Route, ...] = (
    Route("ask", ask.ask, Role.READER, "help-ask", ("fraga", "hoi")),
    Route("brief", brief.brief, Role.READER, "help-brief", ("infor", "tomtat")),
    Route("documents", documents.show, Role.READER, "help-documents", ("dokument", "tailieu")),
    Route("plan", plans.plan, Role.READER, "help-plan", ("handlingsplan", "kehoach")),
    Route("plans", plans.all_plans, Role.READER, "help-plans", ("planer", "cackehoach")),
    Route("mine", plans.mine, Role.READER, "help-mine", ("mina", "cuatoi")),
    Route("step", plans.step, Role.READER, "help-step", ("atgard", "buoc")),
    Route("digest", wishes.show, Role.READER, "help-digest", ("sammanstallning", "tonghop")),
    Route(
        "translate", translating.translate, Role.READER, "help-translate", ("oversatt", "dich"), slow=True, asks=True
    ),
    Route("sv", translating.to_swedish, Role.READER, "help-sv", slow=True, asks=True),
    Route("en", translating.to_english, Role.READER, "help-en", slow=True, asks=True),
    Route("vi", translating.to_vietnamese, Role.READER, "help-vi", slow=True, asks=True),
    Route("glossary", glossary.glossary, Role.READER, "help-glossary", ("ordlista", "thuatngu")),
    Route("translation", group_wishes.show, Role.READER, "help-translation", ("oversattning", "bandich")),
    Route("agreements", agreements.agreements, Role.READER, "help-agreements", ("avtal", "thoathuan")),
    Route("export", export.export, Role.COORDINATOR, "help-export", ("exportera", "xuatdulieu"), slow=True),
    Route("report", panel.report, Role.READER, "help-report", ("rapport", "baocao"), slow=True),
    Route("charts", charts.charts, Role.READER, "help-charts", ("diagram", "bieudo"), slow=True),
    Route("log", log.log, Role.CONTRIBUTOR, "help-log", ("logga", "ghi")),
    Route("activities", listing.activities, Role.READER, "help-activities", ("aktiviteter", "hoatdong")),
    Route("followups", follow_ups.show, Role.READER, "help-followups", ("uppfoljning", "theodoi")),
    Route("organisations", register.organisations, Role.READER, "help-organisations", ("organisationer", "tochuc")),
    Route("partnership", partnership.partnership, Role.READER, "help-partnership", ("samarbete", "doitac")),
    Route("invite", invitations.invite, Role.COORDINATOR, "help-invite", ("bjudin", "moi")),
    Route("people", members.show, Role.ADMIN, "help-people", ("personer", "thanhvien")),
    Route("audit", audit.show, Role.ADMIN, "help-audit", ("granskning", "nhatky")),
    Route("remind", remind.remind, Role.READER, "help-remind", ("paminn", "nhac")),
    Route("reminders", reminders.show, Role.READER, "help-reminders", ("paminnelser", "loinhac")),
    Route("hours", hours.hours, Role.READER, "help-hours", ("tider", "giolamviec")),
    Route("language", settings.language, Role.NOBODY, "help-language", ("sprak", "ngonngu")),
    Route("timezone", settings.timezone, Role.READER, "help-timezone", ("tidszon", "muigio")),
    Route("export_me", personal.export, Role.NOBODY, "help-export-me", ("mina_uppgifter", "du_lieu_cua_toi")),
    Route("forget_me", personal.forget, Role.NOBODY, "help-forget-me", ("glom_mig", "quen_toi")),
    Route("privacy", privacy.show, Role.READER, "help-privacy", ("integritet", "riengtu")),
    Route("cancel", start.cancel, Role.READER, "help-cancel", ("avbryt", "huy")),
    Route("undo", undoing.undo, Role.READER, "help-undo", ("angra", "hoantac")),
    Route("help", help_, Role.READER, "help-help", ("hjalp", "trogiup")),
    Route("start", start.start, Role.NOBODY, "help-start"),
)

# The help, section by section; each command stands in exactly one.
SECTIONS: dict[str, frozenset[str]] = {
    "documents": frozenset("ask documents brief".split()),
    "activities": frozenset("log activities followups organisations".split()),
    "plans": frozenset("plan plans step mine digest remind reminders agreements".split()),
    "languages": frozenset("translate sv en vi glossary translation".split()),
    "reports": frozenset("report charts export".split()),
    "partnership": frozenset("partnership people invite audit".split()),
    "you": frozenset("language timezone hours privacy export_me forget_me cancel undo help start".split()),
}

BUTTONS: tuple[ButtonRoute, ...] = (
    ButtonRoute("access", access.press, Role.NOBODY),
    ButtonRoute("grant", access.decide, Role.ADMIN),
    ButtonRoute("invite", invitations.press, Role.COORDINATOR),
    ButtonRoute("people", members.press, Role.ADMIN),
    ButtonRoute("audit", audit.press, Role.ADMIN),
    ButtonRoute("forget", personal.press, Role.NOBODY),
    ButtonRoute("language", settings.press_language, Role.NOBODY),
    ButtonRoute("timezone", settings.press_timezone, Role.READER),
    ButtonRoute("answer", ask.press, Role.READER),
    ButtonRoute("brief", brief.press, Role.READER, slow=True),
    ButtonRoute("documents", documents.press, Role.READER),
    ButtonRoute("plan", plans.press, Role.READER),
    ButtonRoute("step", steps.press, Role.READER),
    ButtonRoute("plancard", cards.press, Role.CONTRIBUTOR),
    ButtonRoute("plantable", plan_tables.press, Role.CONTRIBUTOR),
    ButtonRoute("newplan", making.press_card, Role.COORDINATOR),
    ButtonRoute("digest", wishes.press, Role.READER),
    ButtonRoute("translate", translations.press, Role.READER, slow=True),
    ButtonRoute("written", showing.press, Role.READER),
    ButtonRoute("glossary", glossary.press, Role.READER),
    ButtonRoute("translation", group_wishes.press, Role.COORDINATOR),
    ButtonRoute("reminder", pressing.press, Role.READER),
    ButtonRoute("agreement", agreements.press, Role.COORDINATOR),
    ButtonRoute("export", export.press, Role.COORDINATOR),
    ButtonRoute("report", panel.press, Role.READER, slow=True),
    ButtonRoute("chart", charts.press, Role.READER, slow=True),
    ButtonRoute("unreported", unreported.press, Role.COORDINATOR),
    ButtonRoute("log", log.press, Role.CONTRIBUTOR),
    ButtonRoute("told", unasked.press, Role.CONTRIBUTOR),
    ButtonRoute("file", incoming.press, Role.CONTRIBUTOR),
    ButtonRoute("import", tables.press, Role.COORDINATOR),
    ButtonRoute("activity", entry.press, Role.READER),
    ButtonRoute("activities", listing.press, Role.READER),
    ButtonRoute("followups", follow_ups.press, Role.READER),
    ButtonRoute("organisations", register.press, Role.READER),
    ButtonRoute("partnership", partnership.press, Role.READER),
    ButtonRoute("remind", changing.press, Role.READER),
    ButtonRoute("remindback", ordering.press, Role.READER),
    ButtonRoute("remindask", dialogue.press, Role.READER),
    ButtonRoute("reminders", reminders.press, Role.READER),
    ButtonRoute("hours", hours.press, Role.READER),
    ButtonRoute("help", help_, Role.READER),
    ButtonRoute("intent", press_intent, Role.READER, slow=True),
)

# What a person is expected to write next, by the topic that a handler has left.
ANSWERS: tuple[AwaitedRoute, ...] = (
    AwaitedRoute("ask", ask.ask, Role.READER),
    AwaitedRoute("brief", brief.brief, Role.READER, gives_way=True, leaves=no_answer.leaves_brief),
    AwaitedRoute("hours", hours.hours, Role.READER, gives_way=True, most_words=6),
    AwaitedRoute("reminder", dialogue.answer, Role.READER, leaves=leaving.leaves),
    AwaitedRoute("reminder-change", changing.change, Role.READER, leaves=leaving.leaves),
    AwaitedRoute("agreement-field", agreements.answer, Role.COORDINATOR),
    AwaitedRoute("export-file", export.bring_in, Role.COORDINATOR, takes_files=True),
    AwaitedRoute("timezone", settings.timezone, Role.READER, gives_way=True, most_words=4),
    AwaitedRoute("plan-step", plans.add, Role.CONTRIBUTOR, takes_files=True, leaves=no_answer.leaves_text),
    AwaitedRoute("plan-card", cards.take_field, Role.CONTRIBUTOR),
    AwaitedRoute("plan-field", answers.take_field, Role.READER),
    AwaitedRoute("plan-until", answers.take_until, Role.READER),
    AwaitedRoute("plan-new", making.propose, Role.COORDINATOR, gives_way=True, leaves=no_answer.leaves_new_plan),
    AwaitedRoute("plan-edit", managing.take_edit, Role.COORDINATOR),
    AwaitedRoute("digest", wishes.take_hour, Role.READER),
    AwaitedRoute("translate", stepping_aside.take, Role.READER, takes_files=True),
    AwaitedRoute("translation-better", correcting.take, Role.READER),
    AwaitedRoute("log", log.awaited, Role.CONTRIBUTOR, gives_way=True, leaves=no_answer.leaves_text),
    AwaitedRoute("activity-field", editing.answer, Role.READER),
    AwaitedRoute("activity-return", confirming.returned, Role.READER),
    AwaitedRoute("organisation-new", register_editing.new, Role.COORDINATOR),
    AwaitedRoute("organisation-field", register_editing.field, Role.COORDINATOR),
    AwaitedRoute("glossary-add", glossary_editing.take_new, Role.READER, gives_way=True),
    AwaitedRoute("glossary-edit", glossary_editing.take_change, Role.READER),
    AwaitedRoute("glossary-import", glossary_files.take_file, Role.READER, takes_files=True),
)

# Who handles what may take long, where nobody waits behind it (`Reply.aside`).
ASIDE_TRANSLATING = "translate"
ASIDE: dict[str, Handler] = {
    "ask": ask.ask,
    "intent": take_sentence,
    more.ASIDE: more.answer,
    ASIDE_TRANSLATING: stepping_aside.resume,
    "upload": uploading.upload,
}

COMMANDS: dict[str, Route] = {name: route for route in ROUTES for name in (route.command, *route.aliases)}
SPOKEN: dict[str, str] = spoken_names(COMMANDS)
CANCELS = frozenset(name for name, route in COMMANDS.items() if route.command == "cancel")
AWAITED: dict[str, AwaitedRoute] = {route.topic: route for route in ANSWERS}
AREAS: dict[str, ButtonRoute] = {route.area: route for route in BUTTONS}
