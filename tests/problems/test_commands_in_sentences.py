"""Every command that a sentence names can be pasted: no typographic sign is in it, and the program understands it."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import click
import pytest

from noticegen.commands.parser import commands
from noticegen.problems import install_command as module
from noticegen.problems import quoted as quoted_module
from noticegen.problems.filled import COMMAND, as_argument, filled
from noticegen.problems.install_command import install_command, requirement_of, requirements_of
from noticegen.problems.messages import sentences_of, topics
from noticegen.rules import all_rules
from tools.docs import SHELL, blocks, pages, quoted

TYPOGRAPHIC = re.compile("[“”‘’«»–—…\u00a0]")
QUOTED = re.compile(r"“(noticegen [^”]*)”|\"(noticegen [^\"]*)\"|`(noticegen [^`]*)`")
INSTALLER = re.compile(r"\b(?:pip|uv|pipx|apt-get|brew|winget) (?:install|inject)[^.;\n]*")
OWN_PIP = "pip install"
FILLED = {"…": "x", "SỐ": "5", "NGÀY": "2026-11-20", " N": " 5", "DATE": "2026-11-20", "{id}": "x", "{notice}": "x"}


def sentences() -> Iterator[str]:
    for code in [*topics.PROBLEMS, *(rule.CODE for rule in all_rules())]:
        said = sentences_of(code)
        yield from (*said.vi, *said.en)
    for word in topics.WORDS.values():
        yield from word


def faults(text: str) -> Iterator[str]:
    """What is wrong with the commands in a text."""
    for match in QUOTED.finditer(text):
        command = next(each for each in match.groups() if each)
        if TYPOGRAPHIC.search(command):
            yield f"sign in: {command}"
        elif complaint := _refused(command):
            yield f"{complaint}: {command}"
    for match in INSTALLER.finditer(text):
        if TYPOGRAPHIC.search(match[0]):
            yield f"sign in: {match[0]}"
        if match[0].startswith(OWN_PIP) and not text[: match.start()].endswith("python -m "):
            yield f"any Python's: {match[0]}"


def _refused(command: str) -> str:
    for blank, value in FILLED.items():
        command = command.replace(blank, value)
    group = commands("en")
    name, *rest = shlex.split(command.replace("--lang en ", ""), comments=True)[1:] or [""]
    found = group.get_command(click.Context(group), name)
    if found is None:
        return "no such command"
    try:
        found.make_context(name, rest, resilient_parsing=len(rest) == 0).close()
    except click.ClickException as error:
        return str(error)
    return ""


def test_every_command_in_a_sentence_can_be_pasted() -> None:
    texts = list(sentences())
    assert len([each for each in texts if QUOTED.search(each)]) > 50
    assert [fault for text in texts for fault in faults(text)] == []


def test_no_command_in_the_documentation_has_a_typographic_sign() -> None:
    spans = [span for page in pages() for span in re.findall(r"`([^`\n]+)`", page.read_text(encoding="utf-8"))]
    typed = [each for each in spans if re.match(r"noticegen |make |pip |py -m |apt-get ", each)]
    assert len(typed) > 20
    assert [each for each in typed if TYPOGRAPHIC.search(each)] == []


def test_the_program_understands_every_command_in_the_documentation() -> None:
    typed = [line for page in pages() for block in blocks(page) if block.language in SHELL for line in block.commands]
    spans = [span for page in pages() for span in quoted(page)]
    own = [each.strip() for each in (*typed, *spans) if each.startswith("noticegen ") and not re.search(r"[|>;]", each)]
    assert len(own) > 60
    assert [f"{complaint}: {each}" for each in own if (complaint := _refused(each))] == []


AWKWARD = (
    "cơ quan/thông báo.yaml", "sở's.yaml", 'a"b', "-x.yaml", "--yes", "$HOME", "a&b", "100%PATH%", "a;b", "`id`",
    "$(id)", "a(b)", "*", "~", "#x", "!x", "a\\\\b", "a|b>c", "{x}", "x=y", "a,b", "@x", "^x", "‘a’",
    "  hai  dấu cách ",
)  # fmt: skip
"""What a path may be called, and what a shell may take it for."""


def commands_with_blanks() -> list[str]:
    return [match[0].strip() for text in sentences() for match in COMMAND.finditer(text)]


def test_a_command_is_found_wherever_a_sentence_has_one_with_a_blank() -> None:
    assert sorted({re.sub(r"{.*", "", each) for each in commands_with_blanks()}) == [
        "noticegen absorb ", "noticegen build ", "noticegen excerpt NOTICE --unit ",
        "noticegen excerpt THÔNG_BÁO --unit ", "noticegen explain ",
    ]  # fmt: skip


@pytest.mark.parametrize("command", sorted(set(commands_with_blanks())))
def test_whatever_fills_a_command_it_is_one_word_for_a_shell(command: str) -> None:
    """And not an option, if it is a path. No code begins with a hyphen, and what follows `--unit` is its value."""
    (key,) = re.findall(r"{(\w+)}", command)
    before = command.split("{", maxsplit=1)[0].split()
    for value in AWKWARD:
        line = filled(command, {key: value})
        found = shlex.split(line)
        assert found[: len(before)] == before
        assert found[len(before)] == (as_argument(value) if key == "path" else value)
        assert (key == "found" and value.startswith("-")) or _refused(line) == ""


def test_a_real_shell_agrees() -> None:
    lines = [filled("noticegen build {path}", {"path": value}) for value in AWKWARD]
    script = "".join(line.replace("noticegen", "printf '%s\\0'") + "\n" for line in lines)
    said = subprocess.run(["sh"], input=script, capture_output=True, text=True, check=True).stdout
    assert said.split("\0")[:-1] == [word for value in AWKWARD for word in ("build", as_argument(value))]


def test_so_it_is_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between quotation marks, which no file's name has there, cmd takes nothing for a sign but a variable's name."""
    monkeypatch.setattr(quoted_module, "_PLATFORM", "win32")
    for value in [*(each for each in AWKWARD if '"' not in each), "cơ quan\\", "C:\\sở\\"]:
        line = filled("noticegen build {path}", {"path": value})
        assert windows_words(line) == ["noticegen", "build", as_argument(value)]
        assert not re.search(r"[&|<>^%,;@(){}\s$]", re.sub(r'"[^"]*"', "", line.removeprefix("noticegen build ")))


def windows_words(line: str) -> list[str]:
    """As the programs of Windows cut their command line: a backslash means something before a quotation mark only."""
    words = re.findall(r'(?:[^\s"]|"(?:[^"\\]|\\(?!\\*")|(?:\\\\)+|\\")*")+', line)
    return [
        re.sub(r"(\\+)$", lambda m: m[0][: len(m[0]) // 2], word[1:-1]) if word[0] == '"' else word for word in words
    ]


def test_a_sentence_that_has_no_command_is_filled_as_ever() -> None:
    assert filled("Tệp {path}: {{x}}", {"path": "a b"}) == "Tệp a b: {x}"
    assert filled("Chạy “noticegen build {path}” ({path}).", {"path": "a b"}) == "Chạy “noticegen build 'a b'” (a b)."


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_commands_in_help_can_be_pasted(lang: str) -> None:
    group = commands(lang)
    context = click.Context(group, info_name="noticegen")
    pages = [group.get_help(context)]
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        pages.append(command.get_help(click.Context(command, parent=context, info_name=name)))
    assert len(pages) > 15
    assert [fault for page in pages for fault in faults(" ".join(page.split()))] == []


PLANTED = {
    "Chạy “noticegen chek”.": "no such command",
    "Chạy “noticegen build --ovrwrite”.": "No such option",
    'Run "noticegen issue x --number five --date 2026-11-20".': "five",
    "Chạy “noticegen check ‘a b’”.": "sign in",
    "Chạy “noticegen issue … --number 5 --date 2026-11-20”.": "sign in",
    "Cài thêm: pip install “noticegen[sign]”.": "sign in",
    'Install it: pip install "noticegen[sign]".': "any Python's",
    "Debian: apt-get install “fonts”": "sign in",
}


@pytest.mark.parametrize("text", PLANTED)
def test_a_planted_one_is_seen(text: str) -> None:
    assert any(PLANTED[text] in fault for fault in faults(text))


LINES = [
    "click>=8.2",
    "pyhanko[pkcs11]<0.39,>=0.38; extra == 'sign'",
    'pillow>=11; extra == "sign"',
    "a; extra=='dask'",
]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In a folder with a blank and a quotation mark, by pip."""
    prefix = tmp_path / "cơ quan's"
    prefix.mkdir()
    monkeypatch.setattr(sys, "prefix", str(prefix))
    monkeypatch.setattr(sys, "executable", str(prefix / "python"))
    monkeypatch.setattr(module, "requires", lambda _: LINES)
    return prefix


def test_the_command_is_this_installation_s_pip(installed: Path) -> None:
    command = install_command(requirements_of("sign"))
    expected = [str(installed / "python"), "-m", "pip", "install", "pyhanko[pkcs11]<0.39,>=0.38", "pillow>=11"]
    assert shlex.split(command) == expected
    assert "--force-reinstall" in shlex.split(install_command(["x"], again=True))


def test_without_pip_it_is_uv_s(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    assert shlex.split(install_command(["a>1"])) == [
        *"uv pip install --python".split(),
        str(installed / "python"),
        "a>1",
    ]


def test_in_pipx_it_is_pipx_s(installed: Path) -> None:
    (installed / "pipx_metadata.json").touch()
    assert shlex.split(install_command(["a>1"])) == ["pipx", "inject", installed.name, "a>1"]


@pytest.mark.usefixtures("installed")
def test_on_windows_what_its_shells_would_read_is_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quoted_module, "_PLATFORM", "win32")
    monkeypatch.setattr(sys, "executable", r"C:\Python312\python.exe")
    assert install_command(["a<2,>1", "b"]) == r'C:\Python312\python.exe -m pip install "a<2,>1" b'


@pytest.mark.usefixtures("installed")
def test_the_versions_are_those_that_we_accept() -> None:
    assert requirements_of() == ["click>=8.2"]
    assert requirement_of("pyHanko") == "pyhanko[pkcs11]<0.39,>=0.38"
    assert requirement_of("another") == "another"


def test_run_from_its_source_it_still_names_something(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: str) -> list[str]:
        raise PackageNotFoundError

    monkeypatch.setattr(module, "requires", unknown)
    assert (requirements_of("sign"), requirement_of("click")) == ([], "click")
