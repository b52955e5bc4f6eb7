"""ask, evaluate, detect."""

import argparse
import json
import sys
from typing import Any

from bot.bootstrap import Knowledge, open_knowledge
from bot.commands.lines import read_lines
from bot.config import Config
from bot.errors import ConfigError
from bot.localization import Localization
from bot.rendering import plain_text
from handlers.ask import answer_parts, refusal_parts
from knowledge.answers.evaluation import AskedItem, Outcome, summarise
from knowledge.language import detect as detect_language
from knowledge.language import detect_question
from knowledge.words import Answer, Language, Passage, Question


def ask(options: argparse.Namespace, config: Config) -> int:
    """Answers one question; also a refusal ends with 0."""
    if not options.text.strip():
        raise ConfigError(['ask: give a question, as in samverkan ask "Who pays for taking part?"'])
    language: Language = options.language or detect_question(options.text, config.languages.default)
    with open_knowledge(config) as knowledge:
        answer = knowledge.answer(Question(options.text[: config.limits.question_characters], language))
    text = answer_text(answer)
    print(json.dumps(answer_to_json(answer, text), ensure_ascii=False) if options.json else text)
    return 0


def answer_text(answer: Answer) -> str:
    """The answer as a person reads it, plain."""
    parts = refusal_parts(answer) if answer.refused else answer_parts(answer)
    return plain_text(parts, answer.language, Localization())


def answer_to_json(answer: Answer, text: str) -> dict[str, Any]:
    """The answer for programs."""
    citations = [_place(entry.passage) | {"quote": entry.quote, "mark": entry.mark} for entry in answer.citations]
    return {
        "answered": answer.refused is None,
        "language": answer.language,
        "text": text,
        "citations": citations,
        "passages": [_place(passage) | {"text": passage.text} for passage in answer.passages],
    }


def evaluate(options: argparse.Namespace, config: Config) -> int:
    """Answers a question set and prints how good that was, by language."""
    items = [AskedItem.from_json(row) for row in read_lines(options.file, "question", "lang", "answerable")]
    outcomes: list[Outcome] = []
    with open_knowledge(config) as knowledge:
        for number, item in enumerate(items, start=1):
            outcomes.append(_measure(item, knowledge))
            if sys.stderr.isatty():
                print(f"\r{number}/{len(items)}", end="", file=sys.stderr)
    figures = summarise(outcomes)
    print(json.dumps(figures) if options.json else _table(figures))
    return 0


def detect(options: argparse.Namespace, config: Config) -> int:  # noqa: ARG001 - every command takes both
    """Prints the language of each text: {"id", "lang"}, with "unknown" for an honest don't know."""
    for row in read_lines(options.file, "text"):
        language = detect_language(str(row["text"]), row.get("prior"))
        found = {"id": row.get("id"), "lang": language or "unknown"}
        print(json.dumps(found, ensure_ascii=False) if options.json else f"{found['id']}\t{found['lang']}")
    return 0


def _measure(item: AskedItem, knowledge: Knowledge) -> Outcome:
    from time import perf_counter

    started = perf_counter()
    answer = knowledge.answer(Question(item.question, item.language))
    seconds = perf_counter() - started
    return Outcome(item, answer, answer_text(answer), seconds)


def _place(passage: Passage) -> dict[str, Any]:
    return {
        "document": passage.document,
        "section": " › ".join(passage.section),
        "page": passage.page,
        "score": round(passage.score, 4),
    }


def _table(figures: dict[str, dict[str, float | int | None]]) -> str:
    columns = list(figures)
    rows = [f"{'':18}" + "".join(f"{column:>9}" for column in columns)]
    for name in figures["all"]:
        cells = (figures[column][name] for column in columns)
        rows.append(f"{name:18}" + "".join(f"{'-' if cell is None else format(cell, '.3g'):>9}" for cell in cells))
    return "\n".join(rows)
