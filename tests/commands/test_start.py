"""The quick look finds workspaces and notices in its own words: they must mean what the program's words mean."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from noticegen import start
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.notice_files import files_left_out, notice_files
from noticegen.workspace.workspace import Workspace, find_workspace

FOLDERS = ("2021", ".git", "thang 6", "Tháng-11", "data", "notices", "a.yaml", ".", "x.y")
NAMES = (
    *("mot.yaml", "HAI.YAML", "ba.Yml", "bon.yml", ".an.yaml", "nam.yaml.txt", "sau.yml~", "bảy tám.yaml"),
    *("notes.txt", "yaml", ".yaml", "a.yaml.bak", "số 1.YML", "-q.yaml", "office.yaml", "x\ny.yaml", "a\udcff.yaml"),
)
WORKSPACES = 200


def make(root: Path, dice: random.Random) -> Path:
    """A workspace, or nearly one, and where in it somebody stands."""
    data = root / dice.choice(("", "", "phòng", ".ẩn")) / "data"
    (data / "notices").mkdir(parents=True)
    if dice.random() < 0.9:
        (data / "office.yaml").touch()
    folders = [data / "notices"]
    for _ in range(dice.randrange(6)):
        folders.append(dice.choice(folders) / dice.choice(FOLDERS))
        folders[-1].mkdir(exist_ok=True)
    for _ in range(dice.randrange(12)):
        place = dice.choice(folders) / dice.choice(NAMES)
        if not place.exists():
            place.touch()
    if dice.random() < 0.2:
        (data / "notices" / "link.yaml").symlink_to(data / "notices" / dice.choice(("mot.yaml", "2021", "gone")))
    return dice.choice([root, data, data.parent, *folders])


def workspace_by_the_program(stand: Path) -> str:
    try:
        return str(find_workspace(stand).root)
    except ProblemsFound:
        return ""


def notices_by_the_program(root: str) -> Iterator[Path]:
    """Those it builds, and those of which it warns."""
    workspace = Workspace(Path(root))
    try:
        yield from notice_files(workspace, ())
    except ProblemsFound:
        return


def test_the_quick_look_finds_what_the_program_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    met = {"workspace": 0, "none": 0, "notices": 0, "left out": 0}
    for number in range(WORKSPACES):
        dice = random.Random(number)  # noqa: S311 the same workspaces every time
        stand = make(tmp_path / str(number), dice)
        monkeypatch.chdir(stand)
        root = start._workspace()
        assert root == workspace_by_the_program(stand), number
        met["workspace" if root else "none"] += 1
        if not root:
            continue
        seen = {Path(each) for each in start._sources(f"{root}/data/notices")}
        built = set(notices_by_the_program(root))
        warned = len(files_left_out(Workspace(Path(root)), ()))
        assert built <= seen, number
        assert len(seen - built) >= warned, number
        assert not {each for each in seen - built if is_plain_notice(each, root)}, number
        met["notices"] += len(built)
        met["left out"] += warned
    assert min(met.values()) > 20, met


def is_plain_notice(file: Path, root: str) -> bool:
    """One that cannot be in doubt: a file with a notice's suffix, in no workspace of its own."""
    holds_another = any((Path(root) / "data/notices" / each).exists() for each in ("data/office.yaml", "office.yaml"))
    return file.is_file() and file.suffix.lower() in {".yaml", ".yml"} and not holds_another


@pytest.mark.parametrize(
    "planted",
    [lambda _: [], lambda folder: [str(each) for each in Path(folder).rglob("*.yaml")]],
    ids=["finds nothing", "knows no capitals"],
)
def test_a_look_that_misses_a_notice_is_seen(
    planted: Callable[[str], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "_sources", planted)
    with pytest.raises(AssertionError):
        test_the_quick_look_finds_what_the_program_finds(tmp_path, monkeypatch)
