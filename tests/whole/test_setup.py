"""What `tools/setup.sh` asks of a machine, staged with a Debian of stand-ins on which nothing is installed."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tools.checkout import ROOT

OF_EVERY_MACHINE = "bash cat chmod dirname env flock head mkdir rm sed sort touch wc".split()

REACHED_VENV = 7
PYTHON = f"""#!/usr/bin/env bash
case "$*" in
    *'-m venv'*) exit {REACHED_VENV} ;;
    *ctypes*) [[ -e "$MACHINE/${{!#}}" ]] ;;
esac
"""
APT_GET = """#!/usr/bin/env bash
[[ " $* " == *' install '* ]] || exit 0
for package in "$@"; do
    for file in "$SHOP/$package"/*; do
        [[ -e $file ]] || continue
        echo "$package" >>"$SHOP/sold"
        cat "$file" >"$MACHINE/${file##*/}"
        chmod +x "$MACHINE/${file##*/}"
    done
done
"""
FOUR_FACES = "#!/usr/bin/env bash\nprintf '%s\\n' 1 2 3 4\n"

ON_SALE = {
    "python3": {"python3": PYTHON},
    "python3-venv": {},
    "libpango-1.0-0": {"libpango-1.0.so.0": ""},
    "libpangoft2-1.0-0": {"libpangoft2-1.0.so.0": ""},
    "fontconfig": {"fc-list": FOUR_FACES},
    "libharfbuzz-subset0": {"libharfbuzz-subset.so.0": ""},
}
"""What each package puts on the machine. A face of the font is asked for by `fc-list` alone, so that comes with it."""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the script alone; `bin` is the machine, `shop` the archive that its `apt-get` installs from."""
    for name in ("tools", "bin", "shop"):
        (tmp_path / name).mkdir()
    shutil.copy(ROOT / "tools" / "setup.sh", tmp_path / "tools")
    for tool in OF_EVERY_MACHINE:
        (tmp_path / "bin" / tool).symlink_to(str(shutil.which(tool)))
    _put(tmp_path / "bin", {"apt-get": APT_GET, "id": "#!/usr/bin/env bash\necho 0\n"})
    return tmp_path


def _put(folder: Path, programs: Mapping[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in programs.items():
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)


def _set_up(checkout: Path, on_sale: Mapping[str, Mapping[str, str]]) -> subprocess.CompletedProcess[str]:
    for package, programs in on_sale.items():
        _put(checkout / "shop" / package, programs)
    machine, shop = checkout / "bin", checkout / "shop"
    return subprocess.run(
        [str(machine / "bash"), "tools/setup.sh", "demo"],
        cwd=checkout, env={"PATH": str(machine), "MACHINE": str(machine), "SHOP": str(shop)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_machine_without_python_is_set_up_in_one_go(checkout: Path) -> None:
    """Only a Python can say which libraries are missing: what it says is installed too, not only Python."""
    done = _set_up(checkout, ON_SALE)
    assert done.returncode == REACHED_VENV, done.stderr
    assert (checkout / "shop" / "sold").read_text(encoding="utf-8").split() == [
        name for name, programs in ON_SALE.items() if programs
    ]


@pytest.mark.parametrize("package", ["libpango-1.0-0", "fontconfig"])
def test_what_apt_does_not_bring_ends_the_set_up_and_is_named(checkout: Path, package: str) -> None:
    done = _set_up(checkout, {**ON_SALE, package: {}})
    assert done.returncode == 1
    assert f"Máy còn thiếu: {package}" in done.stderr
    assert "apt-get đã chạy mà vẫn thiếu" in done.stderr
