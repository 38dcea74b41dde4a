# Maillon. Two commands suffice on a fresh machine (Python 3.11 or later, and make): `make run` and `make test`.

PORT ?=
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help install run test check style types arrows definitions words house bench lock docs screenshots clean

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

install: $(INSTALLED) ## prepare .venv with everything of requirements.lock, and `maillon` in it

$(INSTALLED): requirements.lock pyproject.toml .ci/venv
	@.ci/venv $(VENV)
	@echo "Installing what requirements.lock names ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock \
	  || { echo "make: installation failed. Is the package index reachable? Behind a proxy, set HTTPS_PROXY; then say make install again."; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . \
	  || { echo "make: maillon itself was not installed. Remove the folder $(VENV), then say make install again."; exit 1; }
	@touch $@

run: install ## start the desk, with the demonstration when the database is empty; PORT=8000
	@$(BIN)/maillon migrate
	@$(BIN)/maillon demo --if-empty
	@$(if $(PORT),MAILLON_PORT=$(PORT)) exec $(BIN)/maillon serve

test: install ## run every test, on memory, SQLite, PostgreSQL and in Chromium; ARGS="-k name" picks
	@.ci/chromium
	@$(BIN)/python -m pytest --numprocesses auto $(ARGS)

check: install ## look without running: style, types, arrows, definitions, translations, house rules; tells all faults
	@$(MAKE) --no-print-directory --keep-going style types arrows definitions words house

style: install
	@$(BIN)/ruff check --output-format concise . || { echo "make: style. Much is mended by: $(BIN)/ruff check --fix ."; exit 1; }

types: install
	@$(BIN)/mypy || { echo "make: types. Mend what mypy names above."; exit 1; }

arrows: install
	@$(BIN)/lint-imports --no-logo || { echo "make: arrows. A room imports upwards; pyproject.toml says which may see which."; exit 1; }

definitions: install
	@$(BIN)/maillon check || { echo "make: definitions. Mend the lines of workflows/ named above."; exit 1; }

words: install
	@$(BIN)/python -m engine.language.check \
	  || { echo "make: words. $(BIN)/python -m engine.language.check --update collects the texts; then translate them."; exit 1; }

house: install
	@$(BIN)/python -m pytest --quiet tests/house || { echo "make: house. Each rule above says what it wants."; exit 1; }

bench: install ## measure advance and decide against the bare drivers and libraries
	@$(BIN)/python -m tests.bench

docs: install ## write the reference pages of docs/ anew from the code
	@$(BIN)/python -m tests.house.reference

lock: install ## resolve pyproject.toml anew into requirements.lock; ARGS=--upgrade takes newer versions
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.13'
	@$(BIN)/uv pip compile pyproject.toml --group test --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate --quiet $(ARGS) --output-file requirements.lock > /dev/null
	@git diff --stat -- requirements.lock

screenshots: install ## take the pictures of the README anew
	@.ci/chromium
	@$(BIN)/python -m tests.screenshots

clean: ## remove .venv and caches; the data in data/ stays
	@rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
