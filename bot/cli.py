"""The console script `samverkan`. Each command is a thin shell around a room; it prints, and decides the exit code."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from bot.config import Config, load_config
from bot.errors import BackupError, ConfigError, StartupError, where_and_why
from bot.garbage import collect_seldom

EXIT_FAILED, EXIT_USAGE = 1, 2
LANGUAGE = "the language to read and write in (default: languages.default)"
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
Command = Callable[[argparse.Namespace, Config], int]
Add = Callable[[str, Command, str], argparse.ArgumentParser]  # makes a command of a name, a function and a help


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command. 0: done; 1: failed; 2: wrong usage or settings. Never a traceback."""
    collect_seldom()
    options = parser().parse_args(arguments)
    try:
        config = load_config(options.config, os.environ)
        return run(options.command_function, options, config)
    except ConfigError as error:
        for line in error.lines:
            print(f"samverkan: {line}", file=sys.stderr)
        return EXIT_USAGE
    except BrokenPipeError:
        with suppress(OSError):
            sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - so that closing it at exit says nothing
        return EXIT_FAILED
    except OSError as error:  # a folder that cannot be written, a full disk
        print(f"samverkan: {where_and_why(error)}", file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        return EXIT_FAILED


def run(command: Command, options: argparse.Namespace, config: Config) -> int:
    """Runs a command with logging set up, and turns failures into one line."""
    from bot.logs import start_logging
    from knowledge.errors import KnowledgeError, LibraryBusyError
    from storage import StorageError

    os.umask(0o077)  # what is kept is for nobody else on this machine
    start_logging(config.secrets(), logging.getLevelName(getattr(options, "log_level", "WARNING")), config.logs.format)
    try:
        return command(options, config)
    except LibraryBusyError as error:
        print(f"samverkan: {error}; stop it first, or send the file to the assistant in the chat", file=sys.stderr)
        return EXIT_FAILED
    except (BackupError, StartupError, KnowledgeError, StorageError) as error:
        print(f"samverkan: {error}", file=sys.stderr)
        return EXIT_FAILED


class OneLineParser(argparse.ArgumentParser):
    """Says in one line what is wrong with the arguments and where to read how they are written."""

    def error(self, message: str) -> NoReturn:
        """Ends the program."""
        self.exit(EXIT_USAGE, f"samverkan: {message}; see {self.prog} --help\n")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    from bot import commands

    root = OneLineParser(prog="samverkan", description="A chat assistant for a municipal partnership.")
    shared = OneLineParser(add_help=False)
    _config(root, None)  # it may stand before the command, or behind it
    _config(shared, argparse.SUPPRESS)
    names = root.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, function: Command, text: str) -> argparse.ArgumentParser:
        command = names.add_parser(name, help=text, description=text, parents=[shared])
        command.set_defaults(command_function=function)
        return command

    for group in (_doors, _library, _questions, _readings, _backups):
        group(add)
    add("check", commands.check, "Check settings, database, library and services")
    return root


def _doors(add: Add) -> None:
    from bot import commands

    chat = add("chat", commands.chat, "Talk to the assistant in the terminal")
    _language(chat)
    chat.add_argument("--as", dest="name", default="Operator", help="the name you are spoken to with")
    chat.add_argument("--demo", action="store_true", help="with the sample documents, in data/demo")
    chat.add_argument(
        "--log-level", default="WARNING", choices=LOG_LEVELS, help="DEBUG tells who takes each plain sentence"
    )
    bot = add("run", commands.run_bot, "Run the assistant in Telegram")
    bot.add_argument("--log-level", default="INFO", choices=LOG_LEVELS, help="how much the log tells (default: INFO)")


def _library(add: Add) -> None:
    from bot import commands

    ingest = add("ingest", commands.ingest, "Add documents to the library, or bring them up to date")
    ingest.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    whom = "who may see them: both, or the id of a side (default: as before, and both for new ones)"
    ingest.add_argument("--for", dest="whom", metavar="SIDE", help=whom)
    _language(ingest)
    documents = add("documents", commands.documents, "List the documents of the library")
    _language(documents)
    remove = add("remove", commands.remove, "Remove a document from the library")
    remove.add_argument("name", metavar="NAME", help="its file name, as `samverkan documents` shows it")
    _language(remove)
    rebuild = add("rebuild", commands.rebuild, "Read and embed every document anew, after a change of embedder")
    _language(rebuild)


def _questions(add: Add) -> None:
    from bot import commands

    ask = add("ask", commands.ask, "Answer one question")
    ask.add_argument("text", metavar="TEXT", help="the question, in quotes")
    _language(ask)
    ask.add_argument("--json", action="store_true", help="print one JSON object")
    evaluate = add("evaluate", commands.evaluate, "Measure answers against a question set")
    evaluate.add_argument("file", type=Path, metavar="FILE.jsonl", help="questions with lang and answerable")
    evaluate.add_argument("--json", action="store_true", help="print one JSON object")
    detect = add("detect", commands.detect, "Tell which language texts are written in")
    detect.add_argument("--file", type=Path, required=True, metavar="FILE.jsonl", help="texts with id")
    detect.add_argument("--json", action="store_true", help="print one JSON object a line")


def _readings(add: Add) -> None:
    from bot import commands

    when = add("when", commands.when, "Tell what a date phrase means")
    when.add_argument("text", nargs="?", metavar="TEXT", help="the phrase, in quotes")
    _language(when)
    when.add_argument("--timezone", metavar="ZONE", help="IANA time zone (default: languages.default_timezone)")
    when.add_argument("--now", metavar="ISO", help="the moment to count from (default: the present)")
    when.add_argument("--file", type=Path, metavar="FILE.jsonl", help="phrases with language, zone and moment")
    when.add_argument("--json", action="store_true", help="print one JSON object")
    parse = add("parse-activity", commands.parse_activity, "Tell what the log would understand of messages")
    parse.add_argument("file", type=Path, metavar="FILE.jsonl", help="messages with id, text, lang, timezone and now")
    parse.add_argument("--organisations", type=Path, required=True, metavar="FILE.csv", help="the register")
    parse.add_argument("--json", action="store_true", help="one JSON object a line; there is no other form")


def _backups(add: Add) -> None:
    from bot import commands

    backup = add("backup", commands.backup, "Write everything that is kept to one file, also while the assistant runs")
    backup.add_argument("file", type=Path, metavar="FILE", help="the ZIP file to write")
    _language(backup)
    restore = add("restore", commands.restore, "Put the content of a backup in place")
    restore.add_argument("file", type=Path, metavar="FILE", help="a file that samverkan backup wrote")
    _language(restore)
    restore.add_argument("--force", action="store_true", help="also where data are; they are kept aside")
    restore.add_argument("--unsealed", action="store_true", help="also a file that backup.key does not vouch for")


def _config(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument("--config", type=Path, default=default, help="settings file (default: config.toml)")


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", choices=["sv", "en", "vi"], default=None, help=LANGUAGE)
