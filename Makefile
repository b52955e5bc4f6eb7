# Everything starts here; nothing needs to be installed first but Python 3.11-3.13 and make.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
# pip compiles what it installs on one core; this takes all of them, and passes over what is compiled already.
BYTECODE := $(BIN)/python -m compileall -q -j 0 .venv/lib || true
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q

# Programs that tests start find compiled what the tests have compiled.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/runtime: requirements.lock pyproject.toml
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv .venv  # also one that was broken off
	@echo "Installing Samverkan into .venv (once; about a minute) ..." >&2
	@$(PIP) install --no-compile --require-hashes -r requirements.lock >&2
	@$(PIP) install --no-deps --no-build-isolation --no-index -e . >&2
	@$(BYTECODE)
	@touch $@

.venv/tools: .venv/runtime requirements-dev.lock
	@echo "Installing the test tools into .venv ..." >&2
	@$(PIP) install --no-compile --require-hashes -r requirements-dev.lock >&2
	@$(BYTECODE)
	@touch $@

.PHONY: setup
setup: .venv/runtime ## Build .venv with the locked dependencies
	@echo "Samverkan is in .venv. Look with $(BIN)/samverkan check; talk with make chat."

.PHONY: chat
chat: .venv/runtime ## Talk to the assistant in the terminal: no token, no key, no network
	@$(BIN)/samverkan chat --demo

.PHONY: test
test: .venv/tools ## Run the whole test suite
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal $(ARGS)

.PHONY: check
check: .venv/tools ## Check format, lint, types and the rules of the house
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(PIP) check

.PHONY: format
format: .venv/tools ## Format the code and mend what can be mended by machine
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

.PHONY: bench
bench: .venv/tools ## Measure speed and memory beside baselines; prints a table
	@$(BIN)/python -m bench $(ARGS)

.PHONY: access
access: .venv/tools ## Try who may do what, and write the table in docs/access.md
	@$(BIN)/python -m tests.access.matrix

.PHONY: intents
intents: .venv/tools ## Embed the examples of intents anew, after a change of knowledge/data/intents.tsv
	@$(BIN)/python -m knowledge.models.intents

.PHONY: goals
goals: .venv/tools ## Embed the themes of goals anew, after a change of knowledge/data/goal_themes.tsv
	@$(BIN)/python -m knowledge.goal_meaning

.PHONY: outliers
outliers: .venv/tools ## Find anew which channels of the built-in embedder are too large for 8 bits
	@$(BIN)/python -m knowledge.models.e5.calibration

.PHONY: torture
torture: .venv/tools ## Kill the process 50 times under 10,000 due reminders, on both databases (half an hour)
	@$(BIN)/python -m tests.torture $(ARGS)

.PHONY: torture-kills
torture-kills: .venv/tools ## Kill the assistant 200 times while people write, and look for what was lost
	@$(BIN)/python -m tests.kills $(ARGS)

.PHONY: soak
soak: .venv/tools ## Work with the assistant for an hour and see whether it grows (ARGS="--minutes 3")
	@$(BIN)/python -m tests.soak $(ARGS)

.PHONY: audit
audit: ## Ask a server for known weaknesses of what is locked (needs uv and a network)
	uvx pip-audit --require-hashes --disable-pip -r requirements-dev.lock

.PHONY: lock
lock: ## Write the lock files anew (needs uv)
	$(COMPILE) --group build -o requirements.lock
	$(COMPILE) --group build --group dev -o requirements-dev.lock

.PHONY: clean
clean: ## Remove .venv and caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
