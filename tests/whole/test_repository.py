"""The repository as a whole: nothing in it belongs to one machine, files stay small, the wheel has all it needs."""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.checkout import ROOT
from tools.goldens import compare_with_golden

LONGEST_FILE = 300
NOT_OURS = {".git", ".venv", ".tools", "output", "dist", "__pycache__", ".hypothesis", "node_modules"}
MACHINE_PATH = re.compile(r"(?<![\w.~}\])])/(?:root|work|home|opt|Users)/\w|[A-Z]:\\\\?Users\\")
HOST = re.compile(r"\b(?:pypi|pythonhosted|npmjs)\.(?:org|com)\b|\blocalhost:\d|file:///\w")


def files(folder: Path = ROOT) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.endswith(".egg-info"):
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def texts() -> Iterator[tuple[str, str]]:
    for path in files():
        if path != Path(__file__).resolve():
            yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8", errors="replace")


def test_the_files_looked_at_are_the_repository() -> None:
    seen = {name for name, _ in texts()}
    assert {"pyproject.toml", ".ci/run", "src/noticegen/__init__.py", "requirements/demo.txt"} <= seen
    assert not [name for name in seen if name.startswith((".venv", ".git/", "output"))]


@pytest.mark.parametrize("pattern", [MACHINE_PATH, HOST], ids=["machine path", "registry host"])
def test_no_file_names_where_it_was_made(pattern: re.Pattern[str]) -> None:
    found = [f"{name}: {match[0]}" for name, text in texts() for match in pattern.finditer(text)]
    assert found == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (MACHINE_PATH, "see /home/an/noticegen"),
        (MACHINE_PATH, '"/root/x"'),
        (HOST, "https://files.pythonhosted.org/packages/x"),
        (HOST, "--index-url https://pypi.org/simple"),
        (HOST, '"resolved": "https://registry.npmjs.org/x"'),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


def test_every_pinned_package_has_its_hashes() -> None:
    locks = list((ROOT / "requirements").glob("*.txt"))
    assert len(locks) > 3
    for lock in locks:
        text = lock.read_text(encoding="utf-8").replace("\\\n", "")
        pins = [line for line in text.splitlines() if "==" in line and not line.lstrip().startswith("#")]
        assert len(pins) > 20
        assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize("folder", ["src", "tests", "bench", "tools"])
def test_source_files_stay_short(folder: str) -> None:
    assert any((ROOT / folder).rglob("*.py"))
    assert too_long(ROOT / folder) == []


def too_long(folder: Path) -> list[str]:
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.suffix in {".py", ".js", ".css"}
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE
    ]


def test_a_long_file_is_seen_though_a_short_one_has_its_name(tmp_path: Path) -> None:
    for name, lines in (("a/check.py", LONGEST_FILE + 1), ("b/check.py", 1), ("c/list.js", LONGEST_FILE + 1)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("pass\n" * lines, encoding="utf-8")
    assert sorted(too_long(tmp_path)) == ["a/check.py", "c/list.js"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "wheel", *offline, "--wheel-dir", folder, ROOT], check=True)
    return next(folder.glob("*.whl"))


def in_wheel(folder: str) -> set[str]:
    """The names that the files of this folder must have in the wheel."""
    return {f"noticegen/_resources/{path.relative_to(ROOT).as_posix()}" for path in files(ROOT / folder)}


def test_the_wheel_holds_templates_and_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    templates, profiles = in_wheel("templates"), in_wheel("data/profiles")
    assert templates
    assert "noticegen/_resources/data/profiles/nd30.yaml" in profiles
    assert templates | profiles | {"noticegen/commands/main.py"} <= names


def test_the_wheel_holds_every_byte_of_the_page(wheel: Path) -> None:
    """With the network off, too: there is nowhere else to have it from."""
    static = {path.relative_to(ROOT / "src").as_posix() for path in files(ROOT / "src/noticegen/desk/static")}
    assert "noticegen/desk/static/vendor/preact.js" in static
    assert static <= set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_works_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """It makes the sample as the checkout does, though only data/ and the package are there."""
    site, desk = tmp_path / "site", tmp_path / "desk"
    zipfile.ZipFile(wheel).extractall(site)
    for name in ("data/office.yaml", "data/notices/2021-11-giao-ban.yaml"):
        (desk / name).parent.mkdir(parents=True, exist_ok=True)
        (desk / name).write_bytes((ROOT / name).read_bytes())
    program = (
        "import sys, noticegen.commands.main as c; assert c.__file__.startswith(sys.argv.pop(1)), c.__file__; c.main()"
    )
    command = [sys.executable, "-P", "-c", program, str(site), "build", "data/notices/2021-11-giao-ban.yaml"]
    done = subprocess.run(
        command, cwd=desk, env={"PYTHONPATH": str(site), "PATH": "/usr/bin:/bin"}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    made = {path.name for path in (desk / "output").glob("2021*/[!.]*") if path.is_file()}
    assert made == {f"2021-11-giao-ban{suffix}" for suffix in (".docx", ".pdf", ".slots.json")}


def test_golden_accepts_and_compares(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    compare_with_golden(path, "một\nhai\n", accept=True)
    compare_with_golden(path, "một\nhai\n", accept=False)
    with pytest.raises(pytest.fail.Exception, match=r"-hai\n\+ba"):
        compare_with_golden(path, "một\nba\n", accept=False)


def test_a_golden_that_is_not_there_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="not there yet"):
        compare_with_golden(tmp_path / "a.txt", "", accept=False)


def test_what_decides_about_a_change_runs_both_tiers_as_ci() -> None:
    """Which is why ten times as many bits are changed there."""
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert script.index("export CI=1") < script.index("for target in test prove;") < script.index('make "$target"')
