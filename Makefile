PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
FUZZ_SECONDS ?= 600

.PHONY: examples check check-all pythons test generate embed mutate benchmarks fuzz format clean

# The main job, on the examples that ship.
examples: $(VENV)/user
	$(BIN)/voiceschema validate examples/

# What every change has to pass, within minutes.
check: $(VENV)/developer
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest -q -n auto -m "not slow"

# The rest: the packages of other languages, the other versions of Python, and the tests that are marked as slow.
check-all: embed pythons
	$(BIN)/pytest -q -n auto -m slow

# The tests of `check` in the other versions of Python that are at hand, each in an environment of its own.
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

# The documents in the hands of other languages, as far as their tools are at hand.
embed: $(VENV)/developer
	PYTHONPATH=$(CURDIR)/tests $(abspath $(BIN))/python embed/run.py

# What is made of the documents: the bundles, the verdicts as Python, and, with npm, the types for TypeScript.
generate: $(VENV)/developer
	$(BIN)/python tools/generate.py

# What could be changed in a document without any vector noticing.
mutate: $(VENV)/developer
	PYTHONPATH=tests $(BIN)/python tools/mutants.py

# How fast it is beside its peers, which it installs: about ten minutes, on a machine that does nothing else.
benchmarks:
	$(PYTHON) -m benchmarks

# What breaks on bytes that nobody would write.
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
