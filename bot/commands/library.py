"""ingest, documents, remove, rebuild."""

import argparse
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from bot.bootstrap import Knowledge, open_knowledge
from bot.config import Config
from bot.errors import ConfigError
from bot.localization import Localization
from handlers.documents.listing import NONE, document_line
from handlers.documents.uploading import outcome_line
from handlers.messages import Say, say
from knowledge.library.files import plain_name
from knowledge.words import SHARED, Ingested, IngestResult

BOTH = "both"  # what people write for SHARED


def ingest(options: argparse.Namespace, config: Config) -> int:
    """Takes files in; one line each; 1 if any failed. Raises ConfigError for a side that no partnership has."""
    from knowledge.documents.loaders.load import SUFFIXES
    from knowledge.library.files import files_below

    audience = _audience(options.whom, config)
    found = files_below(options.paths, SUFFIXES)
    if not found:
        _print(say("cli-nothing-to-ingest"), options, config)
        return 1
    outcomes = take_in(found, config, audience, lambda outcome: _print_outcome(outcome, options, config))
    counts = {result: sum(entry.result == result for entry in outcomes) for result in IngestResult}
    line = say("cli-ingest-done", **{result.value: count for result, count in counts.items()})
    _print(line, options, config, error=True)
    if audience is None and counts[IngestResult.ADDED]:
        _print(say("cli-ingest-for-both"), options, config, error=True)
    return 1 if counts[IngestResult.FAILED] else 0


def _audience(whom: str | None, config: Config) -> str | None:
    """Whom the documents are for; None: as before, and new ones for both sides. Raises ConfigError."""
    sides = {side.id for partnership in (config.partnership, *config.partnerships) for side in partnership.sides}
    if whom is None or whom in sides:
        return whom
    if whom == BOTH:
        return SHARED
    raise ConfigError([f"--for {whom}: there is no such side; write {' or '.join([BOTH, *sorted(sides)])}"])


def take_in(
    found: list[tuple[Path, str]], config: Config, audience: str | None, report: Callable[[Ingested], None]
) -> list[Ingested]:
    """Takes files in behind a progress bar, for an audience, or else for those who saw them before."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    outcomes: list[Ingested] = []
    with open_knowledge(config) as knowledge, Progress(*columns, console=console, transient=True) as bars:
        unclear = _for_nobody(found, config, audience, knowledge)
        files = bars.add_task("", total=len(found))
        passages = bars.add_task("", total=None, visible=False)
        for path, name in found:
            bars.update(files, description=name[-40:])
            bars.update(passages, visible=True, completed=0)
            if plain_name(name) in unclear:
                outcome = Ingested(name, IngestResult.FAILED, reason="whose")
            else:
                outcome = knowledge.library.add_file(
                    path, name, audience, lambda done, total: bars.update(passages, completed=done, total=total)
                )
            outcomes.append(outcome)
            bars.advance(files)
            report(outcome)
        knowledge.prepare()
    return outcomes


def _for_nobody(found: list[tuple[Path, str]], config: Config, audience: str | None, knowledge: Knowledge) -> set[str]:
    """The names of new files of which nobody has said whom they are for, where the settings want that said."""
    if audience is not None or config.knowledge.new_documents_shared:
        return set()
    return {plain_name(name) for _, name in found} - {document.name for document in knowledge.library.documents()}


def documents(options: argparse.Namespace, config: Config) -> int:
    """Lists the library."""
    with open_knowledge(config) as knowledge:
        listed = knowledge.library.documents()
        if not listed:
            _print(say("cli-no-documents"), options, config, error=True)
        for document in listed:
            internal = NONE if document.audience == SHARED else document.audience
            line = _texts().text(document_line(document, internal), options.language or config.languages.default)
            print(f"{line}  [{document.name}]")
    return 0


def remove(options: argparse.Namespace, config: Config) -> int:
    """Removes a document by its name."""
    with open_knowledge(config) as knowledge:
        named = [
            entry for entry in knowledge.library.documents() if options.name in (entry.name, entry.id, entry.title)
        ]
        if len(named) != 1:
            _print(say("cli-no-such-document", name=options.name), options, config, error=True)
            return 1
        knowledge.library.remove(named[0].id)
        _print(say("documents-removed", title=named[0].title), options, config)
    return 0


def rebuild(options: argparse.Namespace, config: Config) -> int:
    """Embeds every document anew; names those that could not be read, and returns 1 if there are any."""
    from knowledge.library.rebuilding import rebuild as rebuild_library

    with open_knowledge(config, check_model=False) as knowledge:
        rebuilt = rebuild_library(knowledge.library)
    _print(say("cli-rebuilt", count=rebuilt.done), options, config)
    for name in rebuilt.failed:
        _print(say("cli-not-rebuilt", name=name), options, config, error=True)
    return 1 if rebuilt.failed else 0


@cache
def _texts() -> Localization:
    """One reading of the text files for all lines of a command."""
    return Localization()


def _print_outcome(outcome: Ingested, options: argparse.Namespace, config: Config) -> None:
    """The result as a fixed word, for scripts, and then in words."""
    language = options.language or config.languages.default
    line = _texts().text(outcome_line(outcome, bare=True), language)
    print(f"{outcome.result:<10} {line}", flush=True)


def _print(line: Say, options: argparse.Namespace, config: Config, *, error: bool = False) -> None:
    language = getattr(options, "language", None) or config.languages.default
    print(_texts().text(line, language), file=sys.stderr if error else sys.stdout, flush=True)
