"""The documentation is true: its lines run, its YAML is fit, its links lead somewhere, the names in it exist."""

import hashlib
import re
import shutil
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import click
import pytest
import yaml
from PIL import Image

from noticegen.checking.check import bytes_to_checked, read_office
from noticegen.commands.explain import all_codes
from noticegen.commands.parser import COMMANDS, commands
from noticegen.notice.notice import Notice
from noticegen.notice.office import Office
from noticegen.verifying.verdict import Source
from noticegen.workspace.workspace import Workspace
from tools import docs
from tools.authority import PASSPHRASE, Authority
from tools.checkout import ROOT
from tools.docs import Block
from tools.reader import NotTried, Reader, make_targets
from tools.signed import BLUE, RED, png
from tools.tiers import proof

README = ROOT / "README.md"
BASE = """\
date: 2026-11
subject: Kết luận giao ban tháng 11/2026
body: [Báo cáo được thông qua]
signers: giam-doc
"""
OWN_WORKSPACE = re.compile(r"^noticegen init\b", re.MULTILINE)


def tried_pages() -> list[Path]:
    """The pages with a line that somebody could type."""
    return [page for page in docs.pages() if any(block.language in docs.SHELL for block in docs.blocks(page))]


def named(path: Path) -> str:
    return docs.shown(path)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Path:
    """What most pages begin with: an office's workspace, a notice in it, keys and pictures to sign with."""
    folder = tmp_path_factory.mktemp("desk") / "co-quan"
    reader = Reader(folder.parent, {})
    for line in ("noticegen init co-quan", "cd co-quan", "noticegen new giao-ban", "noticegen build"):
        assert reader.run(line) == 0
    shutil.copy(authority.p12("person"), folder / "nguoi-ky.p12")
    shutil.copy(authority.p12("agency"), folder / "co-quan.p12")
    shutil.copy(authority.file("root"), folder / "goc.cer")
    (folder / "chu-ky.png").write_bytes(png(BLUE, (300, 120)))
    (folder / "con-dau.png").write_bytes(png(RED, (400, 400)))
    return folder


@pytest.fixture
def reader_of(desk: Path, tmp_path: Path) -> Callable[[Path], Reader]:
    """Somebody about to read a page: with nothing, if the page makes a workspace, else at the desk."""

    def reader(page: Path) -> Reader:
        folder = tmp_path / "here"
        if OWN_WORKSPACE.search("\n".join(block.text for block in docs.blocks(page))):
            folder.mkdir()
        else:
            shutil.copytree(desk, folder)
        return Reader(folder, {"NOTICEGEN_PASSPHRASE": PASSPHRASE})

    return reader


TAKES_LONG = {"docs/commands.md", "docs/vi/cai-dat.md"}


PAGES = [proof(each) if named(each) in TAKES_LONG else each for each in tried_pages()]


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_line_runs(page: Path, reader_of: Callable[[Path], Reader], capfd: pytest.CaptureFixture[str]) -> None:
    """One after the other, as somebody would type them who reads from top to bottom."""
    read(page, reader_of(page), capfd)


def read(page: Path, reader: Reader, capfd: pytest.CaptureFixture[str]) -> None:
    """Type every line of a page, and of the page it goes on from; compare what a console shows."""
    for block in docs.blocks(page):
        if before := block.mark("after"):
            read(page.parent / before, reader, capfd)
        if (file := block.mark("file")) and block.language in {"yaml", "text"} and (reader.folder / "data").exists():
            (reader.folder / file).write_text(block.text, encoding="utf-8")
        if block.language in docs.SHELL and block.mark("not run") is None:
            type_in(block, reader, capfd)


def type_in(block: Block, reader: Reader, capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    shown = ""
    for line in block.commands:
        code = reader.run(line)
        printed = "".join(capfd.readouterr())
        assert code == int(block.mark("exit") or 0), f"{block.name}: {line}\n{printed}"
        shown += f"$ {line}\n{printed}"
    if block.language == "console":
        assert lines(shown) == lines(block.text), block.name


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(
    "line", ["noticegen chekc", "noticegen build --excerpt", "noticegen explain B999", "make dmeo", "cd nowhere"]
)
def test_a_misspelt_line_is_seen(line: str, desk: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"```sh\n{line}\n```\n", encoding="utf-8")
    with pytest.raises((AssertionError, FileNotFoundError)):
        read(page, Reader(desk, {}), capfd)


def test_a_line_that_is_not_ours_is_not_passed_over(desk: Path) -> None:
    with pytest.raises(NotTried):
        Reader(desk, {}).run("pip install noticegen")


@pytest.mark.parametrize("page", docs.pages(), ids=named)
def test_every_block_says_what_it_is(page: Path) -> None:
    assert [block.name for block in docs.blocks(page) if block.language not in docs.LANGUAGES] == []


def test_what_is_not_run_says_why() -> None:
    skipped = [block for page in docs.pages() for block in docs.blocks(page) if block.mark("not run") is not None]
    assert skipped
    assert [block.name for block in skipped if not block.mark("not run")] == []


def yaml_blocks() -> list[Block]:
    """The YAML that is meant to be right."""
    found = [block for page in docs.pages() for block in docs.blocks(page) if block.language == "yaml"]
    return [block for block in found if block.mark("wrong") is None]


@pytest.mark.parametrize("block", yaml_blocks(), ids=lambda block: block.name)
def test_every_notice_and_every_part_of_one_is_fit(block: Block, desk: Path) -> None:
    """A part is filled up from a notice that is known to be good, in the registry that its page speaks of."""
    workspace = Workspace(ROOT if block.page == README else desk)
    keys = set(yaml.safe_load(block.text))
    assert keys <= set(Notice.model_fields), keys - set(Notice.model_fields)
    rest = [line for line in BASE.splitlines() if line.split(":")[0] not in keys]
    text = "\n".join([*rest, block.text]) if rest else block.text
    checked = bytes_to_checked(text.encode(), block.name, read_office(workspace))
    assert [problem.code for problem in checked.problems] == []
    assert checked.is_valid


def test_the_picture_is_of_the_readme_s_yaml() -> None:
    """Made anew by `make picture`."""
    (block,) = [block for block in docs.blocks(README) if block.language == "yaml"]
    made_of = Image.open(ROOT / "docs/example.png").text["made-of"]  # type: ignore[attr-defined] # of PNGs only
    assert made_of == hashlib.sha256(block.text.encode()).hexdigest()


def test_the_hook_checks_what_an_office_writes() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"] == "noticegen check"
    written = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("data/**/*.yaml")]
    assert {name for name in written if re.search(hook["files"], name)} == {
        name for name in written if not name.startswith("data/profiles/")
    }


@pytest.mark.parametrize("page", docs.pages(), ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    assert docs.missing_links(page) == []


def test_a_dead_link_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        '# Thứ tự ký\n[a](page.md) [b](#thứ-tự-ký) [c](none.md) [d](page.md#thu-tu) <img src="none.png">',
        encoding="utf-8",
    )
    assert docs.missing_links(page) == ["none.md", "page.md#thu-tu", "none.png"]


def test_every_page_is_reached_from_the_readme() -> None:
    reached, waiting = {README}, [README]
    while waiting:
        page = waiting.pop()
        names = (link.partition("#")[0] for link in docs.links(page) if "://" not in link)
        new = {(page.parent / name).resolve() for name in names if name.endswith(".md")} - reached
        reached |= new
        waiting += sorted(new)
    assert set(docs.pages()) <= reached


def test_the_readme_is_short() -> None:
    assert len(README.read_bytes()) <= 8000


ALSO = ("pyproject.toml", "tools/setup.sh", ".pre-commit-hooks.yaml")
CODE_LIKE = re.compile(r"[A-Z]\d{2}|[a-z]+\d*(?:-[a-z0-9]+)+")


@pytest.mark.parametrize("page", docs.pages(), ids=named)
def test_every_command_option_and_code_it_names_exists(page: Path) -> None:
    assert unknown_names(page) == []


def unknown_names(page: Path) -> list[str]:
    """What stands in backticks and looks like a command line, an option or a code, and is none."""
    return [text for text in docs.quoted(page) if not _is_known(text)]


def _is_known(text: str) -> bool:
    words = text.split()
    if words[0] == "noticegen" and len(words) > 1:
        said = {word for word in words if word.startswith("--")}
        return words[1] == "--help" or (words[1] in options() and said <= options()[words[1]])
    if words[0] == "make" and len(words) > 1:
        return words[1] in make_targets()
    if words[0].startswith("--"):
        return words[0].partition("=")[0] in {"--lang", *(name for each in options().values() for name in each)}
    return not CODE_LIKE.fullmatch(text) or text in known_words()


@cache
def parameters() -> Mapping[str, list[click.Parameter]]:
    """What each command takes."""
    program = commands("vi")
    found = {name: program.get_command(click.Context(program), name) for name in COMMANDS}
    return {name: command.params for name, command in found.items() if command}


@cache
def options() -> Mapping[str, set[str]]:
    """The options of each command."""
    return {name: {option for each in found for option in each.opts} for name, found in parameters().items()}


@cache
def known_words() -> set[str]:
    """All that is spelt like a code: codes, choices, ids and keys of YAML, attributes of HTML, names of packages."""
    types = [each.type for found in parameters().values() for each in found]
    choices = {choice for each in types if isinstance(each, click.Choice) for choice in each.choices}
    files = [*ROOT.glob("data/**/*.yaml"), *ROOT.glob("templates/*"), *map(ROOT.joinpath, ALSO)]
    texts = [*(path.read_text(encoding="utf-8") for path in files), BASE, *(block.text for block in yaml_blocks())]
    states = {state for field in (Notice, Office) for state in re.findall(r"[a-z]+-[a-z]+", str(field.model_fields))}
    return {*all_codes(), *choices, *states, *Source, *CODE_LIKE.findall("\n".join(texts))}


@pytest.mark.parametrize(
    "text", ["noticegen chekc", "--excerptz", "sign-blanc", "B99", "make dmeo", "noticegen chekc --format json"]
)
def test_a_misspelt_name_is_seen(text: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Gõ `{text}`, rồi `noticegen check --format json`, `B22`.", encoding="utf-8")
    assert unknown_names(page) == [text]
