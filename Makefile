# Set-up makes its own .venv, for Debian's pip refuses global installs. Everything here needs python3 and make only.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: demo test test-all test-slow lint format bench pictures lock clean

demo: $(READY)
	$(BIN)/letterkit demo demo --force

# All but the tests that are marked as long: some minutes on two cores. Compiled first, since many a test starts a program.
test: lint
	$(BIN)/python -m compileall -q letterkit
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not long"

test-all: lint
	$(BIN)/python -m compileall -q letterkit
	$(BIN)/python -m pytest -n auto --dist worksteal

# The suite at about a quarter of the speed: each core shares itself between one test and three busy loops.
test-slow: $(READY)
	@loops=; trap 'kill $$loops 2>/dev/null' EXIT; trap 'exit 130' INT TERM; \
	for n in $$(seq $$((3 * $$(getconf _NPROCESSORS_ONLN)))); do \
	    (while kill -0 $$$$ 2>/dev/null; do :; done) & loops="$$loops $$!"; \
	done; \
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

bench: $(READY)
	@for name in tests/benchmarks/*/bench_*.py; do echo "== $$name"; $(BIN)/python $$name || exit 1; done

# The README's pictures of the desk, taken anew.
pictures: $(READY)
	$(BIN)/python tests/desk_pictures.py tests/pictures

# The versions everybody tests with, hashes and all, for every Python and platform.
lock: $(READY)
	printf 'editables>=0.5\nhatchling>=1.27\n' | $(BIN)/uv pip compile pyproject.toml - --all-extras --universal \
	    --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
	    --upgrade --output-file constraints.txt

$(READY): constraints.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q letterkit
	@# What looks at the desk's pages for people who cannot see them well; without npm its tests are skipped.
	@! command -v npm >/dev/null || npm install --prefix .node --no-save --no-audit --no-fund --silent axe-core@4 || true
	touch $(READY)

clean:
	rm -rf .venv .node demo build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
