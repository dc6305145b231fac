PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
FUZZ_SECONDS ?= 600

.PHONY: examples check check-all pythons test generate embed mutate benchmarks fuzz format clean

# Validate the included examples.
examples: $(VENV)/user
	$(BIN)/voiceschema validate examples/

# Lint, check types, and run the fast tests. Every change must pass this.
check: $(VENV)/developer
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest -q -n auto -m "not slow"

# Everything else: the packages for other languages, other Python versions, and the tests marked as slow.
check-all: embed pythons
	$(BIN)/pytest -q -n auto -m slow

# Run the fast tests with the other installed versions of Python, each in a separate environment.
pythons:
	own=$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
	for version in 3.11 3.12 3.13 3.14; do \
	  if [ $$version = $$own ]; then continue; fi; \
	  python=$$(PYENV_VERSION=$$(pyenv versions --bare 2>/dev/null | paste -sd:) python$$version -c \
	    'import ensurepip, sys; print(sys.executable)' 2>/dev/null) || continue; \
	  $(MAKE) test PYTHON=$$python VENV=.venv-$$version TESTS="-m 'not slow'" || exit 1; \
	done

test: $(VENV)/developer
	$(BIN)/pytest -q -n auto $(TESTS)

# Test the packages for other languages whose tools are installed.
embed: $(VENV)/developer
	PYTHONPATH=$(CURDIR)/tests $(abspath $(BIN))/python embed/run.py

# Generate files from the schemas: bundles, the compiled Python validator and, with npm, TypeScript types.
generate: $(VENV)/developer
	$(BIN)/python tools/generate.py

# List changes to the schemas that no vector detects.
mutate: $(VENV)/developer
	PYTHONPATH=tests $(BIN)/python tools/mutants.py

# Install other validators and compare their speed. Takes about ten minutes; run nothing else at the same time.
benchmarks:
	$(PYTHON) -m benchmarks

# Fuzz the parsers and validators for FUZZ_SECONDS.
fuzz: $(VENV)/developer
	$(BIN)/pip install --quiet --group fuzz
	PYTHONPATH=$(CURDIR)/tests $(BIN)/python fuzz/run.py $(FUZZ_SECONDS)

format: $(VENV)/developer
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) dist fuzz/corpus fuzz/found .hypothesis .mypy_cache .pytest_cache .ruff_cache
	rm -rf embed/*/node_modules embed/*/target embed/js/dist benchmarks/.cache

$(VENV)/user: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/developer: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --group dev --editable .
	touch $@
