"""The quick look finds workspaces and notices in its own words: they must mean what the program's words mean."""

import ntpath
import random
from collections.abc import Callable, Iterator
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from noticegen import start
from noticegen.commands import main as cli
from noticegen.problems.problem import ProblemsFound
from noticegen.workspace.notice_files import files_left_out, notice_files
from noticegen.workspace.workspace import Workspace, find_workspace
from tools.stamped_archives import make_stamped

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
        root = start._workspace(str(stand))
        assert root == workspace_by_the_program(stand), number
        met["workspace" if root else "none"] += 1
        if not root:
            continue
        seen = {Path(each) for each in start._sources(root)}
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
    [lambda _: [], lambda root: [str(each) for each in Path(root, "data/notices").rglob("*.yaml")]],
    ids=["finds nothing", "knows no capitals"],
)
def test_a_look_that_misses_a_notice_is_seen(
    planted: Callable[[str], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "_sources", planted)
    with pytest.raises(AssertionError):
        test_the_quick_look_finds_what_the_program_finds(tmp_path, monkeypatch)


def test_on_windows_files_are_spelt_as_the_stamps_spell_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """They were paths there; a slash among the backslashes, and nothing would ever be found in them."""
    windows = SimpleNamespace(sep="\\", path=ntpath, walk=lambda folder: [(folder, [], ["mot.yaml"])])
    monkeypatch.setattr(start, "os", windows)
    root = PureWindowsPath("D:/Sở/cơ quan")
    assert start._sources(str(root)) == [str(root / "data" / "notices" / "mot.yaml")]


@pytest.fixture
def stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Up to date by its stamps, in a folder that a shell must have quoted."""
    root = tmp_path / "cơ quan"
    make_stamped(root)
    monkeypatch.chdir(root)
    return root


ANSWERED = {
    "all": [],
    "all, quietly": ["-q"],
    "a name": ["mot"],
    "a name, quietly": ["mot", "--quiet"],
    "a file's name": ["mot.yaml"],
    "a path": ["data/notices/mot.yaml"],
    "a path in Vietnamese": ["data/notices/Tháng mười một.yaml"],
    "a path in two lines": ["data/notices/hai\nba.yaml"],
}


@pytest.mark.parametrize("lang", ["vi", "en", "fr"])
@pytest.mark.parametrize("arguments", ANSWERED.values(), ids=ANSWERED)
@pytest.mark.usefixtures("stamped")
def test_the_door_says_what_the_program_says(
    arguments: list[str], lang: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NOTICEGEN_LANG", lang)
    assert start._has_answered(arguments)
    at_the_door = capsys.readouterr()
    assert cli.run(["build", *arguments]) == 0
    assert capsys.readouterr() == at_the_door
    assert bool(at_the_door.err) is not bool({"-q", "--quiet"} & {*arguments})


def test_from_another_folder_a_path_is_answered(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder, typed in (
        ("data/notices", "mot.yaml"),
        ("data", "notices/mot.yaml"),
        ("output", str(stamped / "data/notices/mot.yaml")),
        ("/", str(stamped / "data/notices/mot.yaml")),
        ("output/mot", "mot"),
    ):
        monkeypatch.chdir(stamped / folder)
        assert start._has_answered([typed, "-q"]), folder


@pytest.mark.parametrize("arguments", [[], ["mot"], ["data/notices/mot.yaml"]])
def test_from_a_folder_that_is_gone_nothing_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert not start._has_answered(arguments)


def _put_folder_called_mot(root: Path) -> None:
    (root / "mot").mkdir()


def _put_another_mot(root: Path) -> None:
    (root / "data/notices/2022").mkdir()
    (root / "data/notices/2022/mot.yml").touch()


def _put_workspace_around_it(root: Path) -> None:
    (root / "data/notices/data").mkdir()
    (root / "data/notices/data/office.yaml").touch()


def _put_documents_elsewhere(root: Path) -> None:
    """Where the stamps know them to be up to date."""
    (root / "elsewhere").mkdir()
    (root / "output/mot").rename(root / "elsewhere/mot")
    stamps = root / "output/.noticegen/stamps"
    stamps.write_text(stamps.read_text(encoding="utf-8").replace("/output/mot", "/elsewhere/mot"), encoding="utf-8")


DOUBTFUL: dict[str, tuple[list[str], Callable[[Path], object]]] = {
    "no such notice": (["ba"], bool),
    "no name": ([""], bool),
    "an option": (["--excerpts"], bool),
    "a name after an option": (["--keep", "mot"], bool),
    "two names": (["mot", "mot"], bool),
    "a folder": (["data/notices"], bool),
    "letters that can be composed otherwise": (["Tháng mười một"], bool),
    "a folder of that name here": (["mot"], _put_folder_called_mot),
    "two notices of that name": (["mot"], _put_another_mot),
    "a workspace in the workspace": (["data/notices/mot.yaml"], _put_workspace_around_it),
    "an edited notice": (["mot"], lambda root: (root / "data/notices/mot.yaml").write_text("", encoding="utf-8")),
    "an edited document": (["mot"], lambda root: (root / "output/mot/mot.pdf").write_bytes(b"")),
    "an edited registry": (["mot"], lambda root: (root / "data/office.yaml").write_text("#", encoding="utf-8")),
    "a lost folder": (["mot"], lambda root: (root / "output/mot").rename(root / "output/hai")),
    "documents elsewhere": (["mot"], _put_documents_elsewhere),
    "no stamps": (["mot"], lambda root: (root / "output/.noticegen/stamps").unlink()),
}


@pytest.mark.parametrize("what", DOUBTFUL)
def test_what_is_in_doubt_the_door_leaves_to_the_program(
    stamped: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, change = DOUBTFUL[what]
    change(stamped)
    assert not start._has_answered(arguments)
    assert capsys.readouterr() == ("", "")
