# `make generate` and `make test` need Python 3.11 or later and nothing else: they make .venv themselves.

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# What is not pinned with its hash, in `constraints.txt` or in `generator/pins/`, is not installed.
PIP := -m pip --quiet --disable-pip-version-check
PINNED := install --no-deps --require-hashes
COMPILE = $(VENV)/pins/bin/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --annotation-style line --custom-compile-command "make pins" $(ARGS)
# Tests that need the package registry or a real server are left out, but in CI only the latter.
SKIPPED := not e2e$(if $(CI),, and not network)
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help bench bench-quick generate update check test corpus snapshots lint typecheck history upstream-history fuzz limits pins audit sbom wheel clean

help: ## Show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; set PYTHON to the path of one" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python $(PIP) $(PINNED) -r constraints.txt
	$(BIN)/python $(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# What some targets need besides, in the same environment.
$(VENV)/.%: generator/pins/%.txt $(READY)
	$(BIN)/python $(PIP) $(PINNED) -r $<
	@touch $@

# Programs that look at dependencies have an environment of their own, so that they do not see themselves.
$(VENV)/%/.ready: generator/pins/%.txt $(READY)
	$(PYTHON) -m venv --clear $(VENV)/$*
	$(VENV)/$*/bin/python $(PIP) $(PINNED) -r $<
	@touch $@

generate: $(READY) ## Regenerate generated/ from openapi/letta.json
	$(BIN)/letta-codegen generate $(ARGS)

update: $(READY) ## Vendor what is new upstream, regenerate, raise the version, write the changelog
	$(BIN)/letta-codegen update $(ARGS)

check: $(READY) ## Is everything that is committed up to date? What has upstream done?
	$(BIN)/letta-codegen check --fail-on none $(ARGS)

test: $(READY) ## Run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal -m "$(SKIPPED)" $(ARGS)

corpus: $(READY) ## Generate, import and type-check clients of the documents in ../shared/corpus
	$(BIN)/python -m pytest -n auto tests/corpus $(ARGS)

snapshots: $(READY) ## Rewrite what the snapshot tests expect; review the diff
	$(BIN)/python -m pytest tests/snapshots tests/diagnostics tests/unit/test_diagnostics_document.py tests/snippets/test_support.py tests/unit/models/test_upstream_faults.py --snapshot-update $(ARGS)

lint: $(READY) ## Check formatting and style
	$(BIN)/black --check --quiet generator tests templates/runtime generated/src bench || { $(BIN)/black --check generator tests templates/runtime generated/src bench; exit 1; }
	$(BIN)/ruff check --no-cache generator tests templates/runtime bench

typecheck: $(READY) ## mypy --strict and pyright on the generator, the generated package, and user code
	$(BIN)/mypy
	$(BIN)/pyright

e2e: $(READY) ## Run the tests on a real Letta server (installs it once, into the cache of the user)
	$(BIN)/python -m pytest tests/e2e -m e2e $(ARGS)

e2e-compare: $(READY) ## The same with the official client, to see what differs
	PYTHONPATH=tests $(BIN)/python -m e2e.compare

history: $(READY) ## Pull, generate, import and type-check all released upstream documents (needs the registry)
	$(BIN)/python -m pytest tests/history --all-releases $(ARGS)

upstream-history: $(READY) ## Rewrite docs/upstream-history.md from the released documents (needs the registry)
	$(BIN)/letta-codegen history 'sdist:letta>=0.13,<=0.16.8' -o docs/upstream-history.md $(ARGS)

bench: $(VENV)/.bench ## Measure ourselves and our peers in one run; writes bench/results.md (ARGS="--date ...")
	$(BIN)/python -m bench --output bench $(ARGS)

bench-quick: $(READY) ## The same with one round of each, and nothing written
	$(BIN)/python -m bench --quick $(ARGS)

fuzz: $(if $(filter atheris,$(ENGINE)),$(VENV)/.fuzz,$(READY)) ## Break real documents for MINUTES (5) and see what comes out; ENGINE=atheris is guided by coverage
	PYTHONPATH=tests $(BIN)/python -m hostile.$(if $(filter atheris,$(ENGINE)),guided,fuzz) --minutes $(or $(MINUTES),5) $(ARGS)

limits: $(READY) ## Measure what it takes to refuse what is too much; writes docs/limits.md (ARGS="--date ... --machine ...")
	PYTHONPATH=tests $(BIN)/python -m hostile.limits $(ARGS)

pins: $(VENV)/pins/.ready ## Renew the pins of what pyproject.toml asks for; ARGS=--upgrade moves to what is newest
	$(COMPILE) pyproject.toml --group dev --group build --output-file constraints.txt
	$(COMPILE) pyproject.toml --constraint constraints.txt --output-file generator/pins/run.txt
	$(COMPILE) generated/pyproject.toml --constraint constraints.txt --output-file generator/pins/sdk.txt
	for group in bench build fuzz official pins sbom; do \
		$(COMPILE) --group $$group --constraint constraints.txt --output-file generator/pins/$$group.txt || exit 1; \
	done
	for group in postgres server; do \
		$(COMPILE) --group $$group --no-deps --output-file generator/pins/$$group.txt || exit 1; \
	done

audit: $(READY) ## Look up what the registry says of the pins: withdrawn, gone, vulnerable, old (needs the network)
	$(BIN)/python -m pins $(ARGS)

sbom: $(VENV)/sbom/.ready wheel ## Write what each package brings along into dist/, as CycloneDX
	@describe() { \
		$(PYTHON) -m venv --clear --without-pip $(VENV)/described && \
		$(BIN)/python $(PIP) --python $(VENV)/described/bin/python $(PINNED) -r generator/pins/$$3.txt && \
		$(BIN)/python $(PIP) --python $(VENV)/described/bin/python install --no-deps dist/$$(echo $$1 | tr - _)-*.whl && \
		$(VENV)/sbom/bin/cyclonedx-py environment --output-reproducible --pyproject $$2/pyproject.toml \
			--output-file dist/$$1.cdx.json $(VENV)/described/bin/python && echo "dist/$$1.cdx.json"; \
	}; \
	describe letta-codegen . run && describe letta-sdk generated sdk

wheel: $(READY) ## Build the wheels of the generator and of the generated package into dist/
	$(BIN)/python -m build --no-isolation --outdir dist .
	$(BIN)/python -m build --no-isolation --outdir dist generated

clean: ## Remove everything that can be made again
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
