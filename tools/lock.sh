#!/usr/bin/env bash
# Writes requirements/*.txt anew from pyproject.toml. Needs uv on the PATH.
#   tools/lock.sh              what changed in pyproject.toml, nothing else
#   tools/lock.sh --upgrade    the newest of everything
#
# Universal: one file serves every system and Python from 3.11 on; that of the Windows kit, one. Hashes: what was tested
# is what is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

compile() {
    uv pip compile pyproject.toml --quiet --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
        "${@:2}" --output-file "requirements/$1.txt"
}

lock() { compile "$@" --universal --python-version 3.11; }

mkdir -p requirements
lock demo "$@" --group build
lock test "$@" --group build --group test --constraint requirements/demo.txt
lock prove "$@" --group build --group prove --constraint requirements/test.txt
lock bench "$@" --group build --group bench --constraint requirements/demo.txt
compile windows "$@" --extra sign --group windows --constraint requirements/test.txt \
    --python-platform windows --python-version 3.12
