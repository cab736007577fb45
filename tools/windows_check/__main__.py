"""`make windows-check`: makes the kit, unpacks it under a name with blanks and accents, and works with it under wine.

Prints each command with its time; ends with 1 at the first thing that is not as it should be.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from windows_kit.kit_error import KitError
from windows_kit.launchers import DESK, PROGRAM
from windows_kit.make_kit import make_kit

from noticegen.form.fonts import Face, find_fonts
from tools.authority import PASSPHRASE, alone
from tools.reader import fill_in

from .compare import differences
from .desk import address_in, page_and_script
from .office import BEGIN, FOLDER, WRITE, Step, is_page, is_same_everywhere, issue
from .python_for_wine import python_for_wine
from .wine import Ended, Wine, windows_path

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".tools/windows"
NO_BROWSER = "cmd /c rem %s"
Run = Callable[[Step, Path], Ended]


class NotAsItShouldBe(Exception):
    """What went wrong."""


def main() -> int:
    """Exit code 1 if something is not as it should be."""
    work = PLACE / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    wine = Wine(
        PLACE / "prefix", {"NOTICEGEN_FONTS": _fonts(), "NOTICEGEN_PASSPHRASE": PASSPHRASE, "BROWSER": "cmd /c rem %s"}
    )
    try:
        wine.make()
        _work_with_the_kit(wine, _unpacked_kit(work), work)
    except (NotAsItShouldBe, KitError, FileNotFoundError) as fault:
        sys.stdout.write(f"✗ {fault}\n")
        return 1
    finally:
        wine.end()
    sys.stdout.write("✓ the kit works, and makes the same bytes as this machine\n")
    return 0


def _work_with_the_kit(wine: Wine, kit: Path, work: Path) -> None:
    """It may lie where nobody can write: so nothing in it is another file afterwards."""
    before = _state(kit)
    _compare_offices(wine, kit, work)
    _ask_the_desk(wine, kit, "for a folder dropped on it", windows_path(work / "windows" / FOLDER))
    for old in wine.prefix.glob("drive_c/users/*/Thong-bao"):
        shutil.rmtree(old)
    _ask_the_desk(wine, kit, "for the first time, with a folder of its own")
    if written := before ^ _state(kit):
        raise NotAsItShouldBe(f"written in the kit's own folder: {sorted(written)[:5]}")


def _fonts() -> str:
    """Those of this machine, for wine has none with all Vietnamese letters."""
    return windows_path(find_fonts().faces[Face.REGULAR].path.parent)


def _unpacked_kit(work: Path) -> Path:
    started = time.monotonic()
    (wheel,) = PLACE.glob("panda3d-*.whl")
    parts = work / "parts"
    parts.mkdir()
    archive = python_for_wine(wheel, parts)
    path = make_kit(archive, hashlib.sha256(archive.read_bytes()).hexdigest(), work)
    with zipfile.ZipFile(path) as made:
        made.extractall(work / "Bộ cài (thử)")
        unpacked = sum(each.file_size for each in made.infolist())
    _say(f"kit: {path.stat().st_size / 1e6:.0f} MB, unpacked {unpacked / 1e6:.0f} MB", started)
    return next((work / "Bộ cài (thử)").iterdir())


def _state(folder: Path) -> set[tuple[str, int, int]]:
    stats = ((path, path.stat()) for path in folder.rglob("*"))
    return {(str(path), stat.st_size, stat.st_mtime_ns) for path, stat in stats}


def _compare_offices(wine: Wine, kit: Path, work: Path) -> None:
    def there(step: Step, folder: Path) -> Ended:
        return wine.run(kit / PROGRAM, *step.arguments, folder=folder)

    sides: dict[str, Run] = {"windows": there, "here": _run_here}
    for side, run in sides.items():
        (work / side).mkdir()
        _go(side, run, BEGIN, work / side)
        fill_in(work / side / FOLDER)
        _go(side, run, WRITE, work / side / FOLDER)
    _compare(work, is_page)
    alone(work / "windows")
    for side, run in sides.items():
        _go(side, run, issue(datetime.now().astimezone().date()), work / side / FOLDER)
    _compare(work, is_same_everywhere)


def _run_here(step: Step, folder: Path) -> Ended:
    program = Path(sys.executable).with_name("noticegen")
    ended = subprocess.run(  # noqa: S603 our own program
        [program, *step.here], cwd=folder, capture_output=True, check=False, encoding="utf-8", env=_environment()
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("NOTICEGEN_")}


def _go(side: str, run: Run, steps: Iterable[Step], folder: Path) -> None:
    for step in steps:
        if side != "windows" and not step.is_for_both:
            continue
        started = time.monotonic()
        ended = run(step, folder)
        line = f"{side}: noticegen {' '.join(step.arguments)}"
        if ended.code != step.code or step.says not in ended.out + ended.messages:
            raise NotAsItShouldBe(f"{line}: ends with {ended.code}\n{ended.out}{ended.messages}")
        _say(line, started)


def _compare(work: Path, wanted: Callable[[Path], bool]) -> None:
    one, other = (work / side / FOLDER for side in ("windows", "here"))
    if found := list(differences(one, other, wanted)):
        raise NotAsItShouldBe("not the same on both sides:\n" + "\n".join(found))
    count = sum(1 for path in one.rglob("*") if path.is_file() and wanted(path.relative_to(one)))
    if not count:
        raise NotAsItShouldBe("there was nothing to compare")
    sys.stdout.write(f"   the same bytes on both sides: {count} files\n")


def _ask_the_desk(wine: Wine, kit: Path, how: str, *arguments: str) -> None:
    started = time.monotonic()
    desk = wine.start(kit / DESK, *arguments, folder=kit)
    try:
        page, script = page_and_script(address_in(desk.stdout or ()))
    except (OSError, ValueError) as error:
        raise NotAsItShouldBe(f"the desk does not answer: {error}") from error
    if "<html" not in page or not script:
        raise NotAsItShouldBe(f"the desk serves no page: {page[:200]}")
    _say(f"windows: the desk opened {how}; its first page and its script read", started)


def _say(line: str, started: float) -> None:
    sys.stdout.write(f"{time.monotonic() - started:6.1f} s  {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
