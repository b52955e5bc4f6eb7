"""What people wrote, in a report's language: translated where that may be and can be, marked, with the originals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from handlers.talk import Talk
from handlers.translating.desk import Desk, Job, Rendered
from handlers.translating.languages import languages_of_texts
from knowledge.richtext import RichText
from knowledge.translation.words import Pair
from knowledge.words import LANGUAGES, Language
from reports.facts import Activity, Agreement, Facts, FollowUp, Step

MARK = "*"
MOST_FRESH = 60  # texts that services are asked for; more would keep somebody waiting for minutes
Versions = Mapping[tuple[str, Language], str]


def tell(talk: Talk, facts: Facts, languages: Sequence[str], *, internal: bool) -> dict[str, Facts]:
    """The facts as readers of the languages are told them. With `internal` entries among them nothing is sent out."""
    desk = Desk.of(talk, internal=internal)
    targets = [code for code in LANGUAGES if code in languages]
    texts = list(dict.fromkeys(text for _, text in _written(facts) if text.strip()))
    with talk.read() as work:
        known = work.written.known(talk.partnership_id, texts)
        every = [
            Job(RichText(text), Pair(source, target))
            for text, source in languages_of_texts(known, texts).items()
            for target in targets
            if target != source
        ]
        found = desk.remembered_all(work, every)
        new = [job for job, text in zip(every, found, strict=True) if text is None]
    inside = {text for text, row in known.items() if row.inside}
    left = {id(job) for job in new[MOST_FRESH:]} | {id(job) for job in new if job.text.text in inside}
    jobs = [job for job in every if id(job) not in left]
    pairs = zip(jobs, desk.translate(jobs), strict=True)
    versions = {
        (job.text.text, job.pair.target): result.text.text for job, result in pairs if isinstance(result, Rendered)
    }
    translated = {text for text, _ in versions}
    originals = tuple((mark, text) for mark, text in _written(facts) if text in translated)
    wanted = {(job.text.text, job.pair.target) for job in every}
    untranslated = len({text for text, _ in wanted - versions.keys()})
    facts = replace(facts, originals=tuple(dict.fromkeys(originals)), untranslated=untranslated)
    return {code: _in_language(facts, versions, code) for code in targets}


def _written(facts: Facts) -> Iterator[tuple[str, str]]:
    """Everything that people wrote, each with the entry in which it stands."""
    for activity in facts.activities:
        for text in (activity.title, activity.outcome, *activity.decisions):
            yield f"A-{activity.id}", text
    for follow_up in facts.follow_ups:
        yield f"F-{follow_up.id}", follow_up.text
    for step in facts.steps:
        yield f"S-{step.id}", step.title
        yield f"S-{step.id}", step.notes
    for agreement in facts.agreements:
        yield f"M-{agreement.id}", agreement.title


def _in_language(facts: Facts, versions: Versions, language: Language) -> Facts:
    def told(text: str) -> str:
        version = versions.get((text, language))
        return f"{version} {MARK}" if version is not None else text

    def activity(entry: Activity) -> Activity:
        decisions = tuple(told(text) for text in entry.decisions)
        return replace(entry, title=told(entry.title), outcome=told(entry.outcome), decisions=decisions)

    def follow_up(entry: FollowUp) -> FollowUp:
        return replace(entry, text=told(entry.text))

    def step(entry: Step) -> Step:
        return replace(entry, title=told(entry.title), notes=told(entry.notes))

    def agreement(entry: Agreement) -> Agreement:
        return replace(entry, title=told(entry.title))

    return replace(
        facts,
        activities=[activity(entry) for entry in facts.activities],
        follow_ups=[follow_up(entry) for entry in facts.follow_ups],
        steps=[step(entry) for entry in facts.steps],
        agreements=[agreement(entry) for entry in facts.agreements],
    )
