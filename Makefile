# Everything sets itself up first; see tools/setup.sh.
.DEFAULT_GOAL := help
.PHONY: help demo test format goldens bench wheel picture lock clean

notice := 2021-11-giao-ban

help: ## show these lines
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

demo: ## make the sample notice, as Word and PDF
	@tools/setup.sh demo
	.venv/bin/noticegen build data/notices/$(notice).yaml
	@test -s output/$(notice)/$(notice).docx && test -s output/$(notice)/$(notice).pdf
	@printf '%s\n' '' 'Văn bản mẫu:' '  $(CURDIR)/output/$(notice)/$(notice).docx' '  $(CURDIR)/output/$(notice)/$(notice).pdf'

test: ## run every check and test
	@tools/setup.sh test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/pytest

format: ## lay the code out as `make test` wants it
	@tools/setup.sh test
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

goldens: ## accept what the documents look like now; then read `git diff tests/goldens`
	@tools/setup.sh test
	.venv/bin/pytest --accept-goldens

bench: ## measure notices, archives, signing against docxtpl with LibreOffice, Typst, git, PyYAML (10 to 25 minutes)
	@tools/setup.sh bench
	@tools/setup.sh test
	.venv/bin/python bench/bench.py
	.venv/bin/python bench/archive.py
	.venv/bin/python bench/stages.py

wheel: ## make dist/noticegen-….whl, to install on other machines
	@tools/setup.sh demo
	.venv/bin/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -w dist .

picture: demo ## draw docs/notice.png and docs/example.png, the README's pictures
	.venv/bin/python tools/picture.py output/$(notice)/$(notice).pdf docs/notice.png 1 5
	.venv/bin/python tools/example_picture.py

lock: ## write requirements/ anew (needs uv)
	tools/lock.sh

clean: ## remove what the targets made, .venv and output/ too
	rm -rf .venv .tools dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find output -mindepth 1 ! -name .gitkeep -delete
	find . -name __pycache__ -prune -exec rm -rf {} +
