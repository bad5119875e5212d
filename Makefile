# Every target does its own set-up in .venv; the first time that needs a network, later it does not.
#
#   make demo     the shock of January 2025, offline, in under a minute
#   make run      the daemon in the foreground   (ARGS="-C /etc/shockwire/shockwire.yaml")
#   make test     all tests                      (ARGS="tests/core -k cooldown" JOBS=0)
#   make chaos    the promises R1 to R20: kills, power cuts, full disks, broken networks; a table at the end.
#                 Some need root, mounts, network namespaces or loop devices; what can't run here is named.
#                 QUICK=1: without these, and without what takes minutes or a quiet machine.
#   make check    format, lint, types, floors
#   make audit    licences of all dependencies, an SBOM, known vulnerabilities (needs a network; ARGS=--offline)
#   make bench    the measurements of benchmarks/
#   make lock     resolve pyproject.toml anew    (UPGRADE=1: newest versions)
#   make clean    remove everything that was made

# The first Python that is new enough; else whatever python3 is, which then says what is wrong.
ifndef PYTHON
PYTHON := $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && exit; done; echo python3)
endif
BIN := .venv/bin
# Where bytecode is not kept, every start of a command compiles everything anew: a second, not a tenth.
unexport PYTHONDONTWRITEBYTECODE
ARGS ?=
# Processes that share the tests; 0 runs them in one, as a debugger needs it.
JOBS ?= 2

.PHONY: help demo run test chaos check audit bench lock clean runtime dev

help:
	@sed -n 's/^#   //p' Makefile

demo: runtime
	@$(BIN)/shockwire demo $(ARGS)

run: runtime
	@exec $(BIN)/shockwire run $(ARGS)

test: dev
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(ARGS)

# One process: a test that fills a disk or measures memory wants the machine for itself. pytest leaves
# tests/chaos out of `tests` (norecursedirs), or takes it twice, by its version: so each folder is named. What
# the suite showed a moment ago, as in CI, is read and not shown again.
FOLDERS := $(filter-out tests/chaos tests/__pycache__,$(patsubst %/,%,$(wildcard tests/*/)))
SHOWN := $(if $(SHOCKWIRE_PROMISES_FROM),,$(FOLDERS))
chaos: dev
	SHOCKWIRE_CHAOS=$(if $(QUICK),quick,full) $(BIN)/python -m pytest -p no:randomly -m promise --timeout 900 \
		--durations 5 $(SHOWN) tests/chaos $(ARGS)

check: dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

audit: dev
	$(BIN)/python .ci/audit.py $(ARGS)

bench: dev
	@for script in benchmarks/[a-z]*.py; do echo "== $$script"; $(BIN)/python $$script $(ARGS) || exit 1; done

lock:
	@PYTHON=$(PYTHON) UPGRADE=$(UPGRADE) .ci/lock

runtime dev:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "error: shockwire needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1 | tail -1)" >&2; \
		echo "       on Debian 12 or later, as root: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) .ci/venv.py $@

clean:
	rm -rf .venv dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
