"""Files in another language: read, translated text by text with progress, and handed back in the same form."""

from dataclasses import dataclass

from handlers.errors import UserError
from handlers.messages import Attachment, IncomingFile, Message, Reply, Say, reply, say
from handlers.talk import Talk
from handlers.translating import kept_inside
from handlers.translating.desk import Desk, Job, Rendered, Untranslated
from handlers.translating.languages import partners_language
from knowledge.errors import DocumentError, Refusal
from knowledge.language import detect
from knowledge.richtext import RichText
from knowledge.translation.facts import has_words
from knowledge.translation.files.model import FileDraft
from knowledge.translation.files.opening import open_file, translated_name
from knowledge.translation.layout import LEADING
from knowledge.translation.words import Pair
from knowledge.words import Language

SAMPLE = 1_500  # characters from which the language of a file is told
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class _Opened:
    """A file that can be translated."""

    name: str
    media_type: str
    draft: FileDraft
    source: Language


def given(message: Message) -> IncomingFile | None:
    """The file that came with the message, or with the one replied to."""
    if message.file is not None:
        return message.file
    return message.replied_to.file if message.replied_to is not None else None


def translate(talk: Talk, target: Language | None) -> Reply:
    """The file that came, in another language. Parts that no service got right stay in the original, marked."""
    file = given(talk.message)
    if file is None:
        raise UserError(say("translation-what"))
    kept_inside.check_file(talk, file)
    opened = _open(talk, file)
    if target == opened.source:
        raise UserError(say("translation-file-same", language=target))
    wanted = target or (talk.language if talk.language != opened.source else partners_language(talk, opened.source))
    return _translated(talk, opened, wanted)


def _open(talk: Talk, file: IncomingFile) -> _Opened:
    limit = talk.services.settings.file_megabytes
    if file.size > limit * MEGABYTE:
        megabytes = -(-file.size // MEGABYTE)
        why = say("refused-too-large", megabytes=megabytes, limit=limit)
        raise UserError(say("translation-file-refused", name=file.name, why=why))
    try:
        draft = open_file(file.read(), file.name)
    except DocumentError as error:
        raise UserError(say("translation-file-refused", name=file.name, why=_why(error))) from error
    characters = sum(len(text) for text in draft.texts)
    most = talk.services.translation.file_characters
    if characters > most:
        raise UserError(say("translation-file-too-long", characters=characters, limit=most))
    if not any(has_words(text.text) for text in draft.texts):
        raise UserError(say("translation-no-words"))
    source = detect(_sample(draft), None)
    if source is None:
        raise UserError(say("translation-file-language"))
    return _Opened(file.name, file.media_type, draft, source)


def _why(error: DocumentError) -> Say:
    if error.reason == Refusal.UNKNOWN_TYPE:
        return say("translation-file-type", suffix=str(error.details.get("suffix", "")))
    return say(f"refused-{error.reason}", **error.details)


def _sample(draft: FileDraft) -> str:
    sample = ""
    for text in sorted(draft.texts, key=len, reverse=True):
        sample += text.text + "\n"
        if len(sample) > SAMPLE:
            break
    return sample


def _translated(talk: Talk, opened: _Opened, target: Language) -> Reply:
    texts = opened.draft.texts
    jobs = [Job(text, Pair(opened.source, target)) for text in texts if has_words(text.text)]
    made = Desk.of(talk, own=True).translate(jobs, progress=lambda done, all_: _report(talk, done, all_))
    reason = next((result for result in made if isinstance(result, Untranslated)), None)
    if jobs and not any(isinstance(result, Rendered) for result in made):
        raise UserError(say(f"translation-{reason}"))
    mark = talk.services.texts.text(say("translation-file-mark"), target)
    results = iter(made)
    written = [_text_of(next(results), text, mark) if has_words(text.text) else None for text in texts]
    left = sum(isinstance(result, Untranslated) for result in made)
    content = opened.draft.written(written)
    attachment = Attachment(translated_name(opened.name, target), opened.media_type, content)
    return reply(say("translation-file-done", name=opened.name, language=target, left=left), files=[attachment])


def _text_of(result: Rendered | Untranslated, original: RichText, mark: str) -> RichText:
    """A translation; else the original, with the remark behind what begins its line, such as the mark of a heading."""
    if isinstance(result, Rendered):
        return result.text
    leading = LEADING.match(original.text)
    at = leading.end() if leading is not None else 0
    return original.cut(0, at) + RichText(f"[{mark}] ") + original.cut(at, len(original))


def _report(talk: Talk, done: int, every: int) -> None:
    talk.services.progress(say("translation-progress", done=done, count=every), talk.language)
