"""Light imports: what handlers do is there at once, without the weight of models, vectors and channels."""

import subprocess
import sys

import pytest

HEAVY = ("alembic", "chromadb", "langchain", "langchain_core", "numpy", "onnx", "onnxruntime", "telegram")


@pytest.mark.parametrize("module", ["handlers", "handlers.dispatch", "bot.cli", "bot.bootstrap"])
def test_module_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted(set({HEAVY!r}) & sys.modules.keys()))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout.split() == []
