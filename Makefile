# Everything sets itself up first; see tools/setup.sh.
.DEFAULT_GOAL := help
.PHONY: help demo test prove judge rules-figures quick format docs goldens bench wheel picture desk-pictures bundle lock \
    windows-kit windows-check clean

notice := 2021-11-giao-ban
parallel := -n logical --maxprocesses 8 --dist worksteal
# What is tested of both engines' PDFs; the rest prints none, or is about one of them.
printing := tests/attacks tests/printing tests/signing tests/verifying tests/whole/test_form_on_ink.py \
    $(patsubst %,tests/pdf/test_%.py,differences first_revision slots tags)
# Hundreds of tests start the program: where this is set, each start would compile it anew.
unexport PYTHONDONTWRITEBYTECODE

help: ## show these lines
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

demo: ## make the sample notice, as Word and PDF (seconds; the first time a minute)
	@tools/setup.sh demo
	.venv/bin/noticegen build data/notices/$(notice).yaml
	@test -s output/$(notice)/$(notice).docx && test -s output/$(notice)/$(notice).pdf
	@echo 'Mở trang để soạn trong trình duyệt:  .venv/bin/noticegen serve'

test: ## what an ordinary change can break: style, types, tests (four minutes on two processors)
	@tools/setup.sh test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	@echo .venv/bin/mypy, beside the tests; \
	.venv/bin/mypy & types=$$!; .venv/bin/pytest $(parallel) --durations=12; tests=$$?; wait $$types && exit $$tests

prove: ## the rest: attacks, staged faults, clusters, every validator on every document (three quarters of an hour)
	@tools/setup.sh prove
	.venv/bin/pytest $(parallel) --durations=12 -m proof
	.venv/bin/pytest $(parallel) --engine noticegen -m "" --flips 1000 $(printing)

judge: ## set SEEDS fresh notices by both engines and by LibreOffice: every line alike? (1000: half an hour)
	@tools/setup.sh prove
	PYTHONPATH=tests .venv/bin/python tools/judge.py --seeds $(or $(SEEDS),150) $(if $(FIRST),--first $(FIRST))

rules-figures: ## of each rule: examples, slips found, findings in notices that are right (five minutes)
	@tools/setup.sh test
	PYTHONPATH=tests .venv/bin/python tools/rules_figures.py

quick: ## one room's tests, in seconds: make quick ROOM=reading
	@tools/setup.sh test
	.venv/bin/pytest -q $(parallel) tests/$(or $(ROOM),$(error which room? make quick ROOM=reading))

format: ## lay the code out as `make test` wants it (seconds)
	@tools/setup.sh test
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

docs: ## write docs/commands.md and docs/vi/quy-tac.md from what the program accepts and tells (seconds)
	@tools/setup.sh demo
	.venv/bin/python tools/commands_page.py
	.venv/bin/python tools/rules_page.py

goldens: ## accept what the documents look like now; then read `git diff tests/goldens` (a minute)
	@tools/setup.sh test
	.venv/bin/pytest --accept-goldens -k golden

bench: ## measure notices, archives, signing against docxtpl with LibreOffice, Typst, git, PyYAML (10 to 25 minutes)
	@tools/setup.sh bench
	@tools/setup.sh test
	.venv/bin/python bench/bench.py
	.venv/bin/python bench/archive.py
	.venv/bin/python bench/stages.py
	.venv/bin/python bench/word.py
	.venv/bin/python bench/desk.py

wheel: ## make dist/noticegen-….whl, to install on other machines (seconds)
	@tools/setup.sh demo
	.venv/bin/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -w dist .

picture: demo ## draw docs/notice.png and docs/example.png, the README's pictures (seconds)
	.venv/bin/python tools/picture.py output/$(notice)/$(notice).pdf docs/notice.png 1 5
	.venv/bin/python tools/example_picture.py

desk-pictures: ## draw docs/desk-*.png, the three pages of the desk (seconds)
	@tools/setup.sh test
	PYTHONPATH=tests .venv/bin/python tools/desk_pictures.py

bundle: ## write the JavaScript of others that the page uses, anew from its lock (seconds)
	@tools/setup.sh prove
	.venv/bin/python tools/bundle.py

lock: ## write requirements/ anew (needs uv; a minute)
	tools/lock.sh

windows-kit: ## make dist/noticegen-…-windows.zip: make windows-kit ARCHIVE=python-3.12.10-embed-amd64.zip (a minute)
	@tools/setup.sh demo
	@PYTHONPATH=tools .venv/bin/python -m windows_kit $(if $(SHA256),--sha256 $(SHA256)) \
	    '$(or $(ARCHIVE),$(error which archive? see docs/windows.md))'

windows-check: ## make the kit and work with it in a Windows Python under wine (five to ten minutes)
	@tools/setup.sh windows
	@PYTHONPATH=tests:tools .venv/bin/python -m windows_check

clean: ## remove what the targets made, .venv and output/ too
	rm -rf .venv .tools dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find output -mindepth 1 ! -name .gitkeep -delete
	find . -name __pycache__ -prune -exec rm -rf {} +
