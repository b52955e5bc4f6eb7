"""Takes the hostile files into a library, in a process with little memory: `python -m tests.hostile.reading FOLDER`.

Prints a line of JSON for each: what it was, what came of it, seconds of processor, and the peak of memory so far.
"""

import json
import resource
import sys
import time
from pathlib import Path

from bot.bootstrap import Overrides, open_knowledge
from bot.config import Config
from knowledge.models.e5.embedder import MODEL_NAME
from tests.fakes.embedder import FakeEmbedder
from tests.hostile.files import hostile_files

MEMORY = 3 * 1024**3  # bytes of address space; numpy, Chroma and the interpreter reserve most of one


def peak() -> int:
    """The most memory that this program has had, in kilobytes; `ru_maxrss` would count who started it as well."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.split("VmHWM:")[1].split()[0])


def main(folder: Path, only: str = "") -> None:
    """Reads all of them, or those whose description begins so."""
    config = Config.model_validate({"data_dir": folder, "limits": {"file_pages": 2_000}})
    with open_knowledge(config, Overrides(embedder=FakeEmbedder(MODEL_NAME))) as knowledge:
        knowledge.library.own()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        for what, name, make in hostile_files():
            if not what.startswith(only):
                continue
            content = make()
            begun = time.process_time()
            outcome = knowledge.library.add(content, name)
            line = {
                "what": what,
                "result": outcome.result,
                "reason": outcome.reason,
                "seconds": round(time.process_time() - begun, 2),
                "megabytes": peak() // 1024,
                "name": outcome.name,
            }
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
