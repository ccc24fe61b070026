# `make generate` and `make test` need Python 3.11 or later and nothing else: they make .venv themselves.

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Programs that look at dependencies have an environment of their own, so that they do not see themselves.
TOOLS := $(VENV)/.tools
TOOLS_BIN := $(VENV)/tools/bin
# Tests that need the package registry or a real server are left out, but in CI only the latter.
SKIPPED := not e2e$(if $(CI),, and not network)
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help bench bench-quick generate update check test corpus snapshots lint typecheck history upstream-history fuzz audit sbom wheel clean

help: ## Show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; set PYTHON to the path of one" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
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
	$(BIN)/python -m pytest tests/snapshots tests/diagnostics tests/unit/test_diagnostics_document.py tests/snippets/test_support.py --snapshot-update $(ARGS)

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

$(VENV)/.bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev,bench]'
	@touch $@

fuzz: $(READY) ## Break real documents for MINUTES (5) and see what comes out; ARGS="--seed 7" gives others
	PYTHONPATH=tests $(BIN)/python -m hostile.fuzz --minutes $(or $(MINUTES),5) $(ARGS)

audit: $(TOOLS) ## Look the pinned dependencies up among known vulnerabilities (needs the network)
	$(TOOLS_BIN)/pip-audit --requirement constraints.txt --disable-pip --no-deps --strict $(ARGS)

sbom: $(TOOLS) wheel ## Write what each package brings along into dist/, as CycloneDX
	@for project in . generated; do \
		name=$$(sed -n 's/^name = "\(.*\)"/\1/p' $$project/pyproject.toml | head -1) && \
		$(PYTHON) -m venv --clear --without-pip $(VENV)/sbom && \
		$(BIN)/python -m pip --python $(VENV)/sbom/bin/python install --quiet --disable-pip-version-check \
			--constraint constraints.txt dist/$$(echo $$name | tr - _)-*.whl && \
		$(TOOLS_BIN)/cyclonedx-py environment --output-reproducible --pyproject $$project/pyproject.toml \
			--output-file dist/$$name.cdx.json $(VENV)/sbom/bin/python && echo "dist/$$name.cdx.json" || exit 1; \
	done

$(TOOLS): $(READY)
	$(PYTHON) -m venv $(VENV)/tools
	$(TOOLS_BIN)/python -m pip install --quiet --disable-pip-version-check 'cyclonedx-bom==7.5.0' 'pip-audit==2.10.1'
	@touch $@

wheel: $(READY) ## Build the wheels of the generator and of the generated package into dist/
	$(BIN)/python -m build --outdir dist .
	$(BIN)/python -m build --outdir dist generated

clean: ## Remove everything that can be made again
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
