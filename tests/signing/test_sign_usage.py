"""How `noticegen sign` is called, and what it says of a call that cannot be meant."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.signing import key_source
from tools.authority import PASSPHRASE, Authority
from tools.sign_runs import names, program


@pytest.mark.parametrize("option", ["--p12", "--pkcs11", "--image", "--trust"])
@pytest.mark.usefixtures("folder")
def test_a_file_that_is_not_there_is_called_missing_and_nobody_is_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    monkeypatch.setattr(key_source, "ask_secret", lambda *_: pytest.fail("asked"))
    key = [] if option in {"--p12", "--pkcs11"} else ["--p12", "a.pdf"]
    assert cli.run(["sign", "a.pdf", "--role", "nguoi-ky", *key, option, "sub/none.x"]) == 2
    said = capsys.readouterr().err
    assert "[given-not-found] Không có tệp sub/none.x." in said
    assert "quyền" not in said


USAGE = {
    "usage-nothing-to-sign": ["--role", "nguoi-ky", "--p12", "x"],
    "usage-missing": ["a.pdf", "--p12", "x"],
    "usage-bad-value": ["a.pdf", "--role", "person", "--p12", "x"],
    "usage-one-key": ["a.pdf", "--role", "nguoi-ky"],
    "usage-only-for-tokens": ["a.pdf", "--role", "nguoi-ky", "--p12", "x", "--slot", "0"],
    "usage-level-needs-tsa": ["a.pdf", "--role", "nguoi-ky", "--p12", "x", "--level", "b-t"],
    "usage-level-needs-trust": ["a.pdf", "--role", "nguoi-ky", "--p12", "x", "--level", "b-lta", "--tsa", "http://x"],
    "given-not-found": ["a.pdf", "--role", "nguoi-ky", "--p12", "none.p12"],
    "file-not-readable": ["a.pdf", "--role", "nguoi-ky", "--p12", "."],
}


@pytest.mark.parametrize("code", USAGE)
def test_a_call_that_cannot_be_meant_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", "x")
    assert cli.run(["sign", *USAGE[code]]) == 2
    assert f"[{code}]" in capsys.readouterr().err
    assert names(folder) == ["a.pdf", "b.pdf"]


ENGLISH = re.compile(r"cannot|could|Error|Failed|failed|such file|invalid ELF|refused|Removed")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--pkcs11", __file__], "token-module"),
        (["--pkcs11", "none-of-this-name.so"], "token-module"),
        (["--p12", "person.p12", "--tsa", "http://127.0.0.1:1/"], "tsa-unreachable"),
        (["--p12", "person.p12", "--tsa", "không phải địa chỉ"], "tsa-unreachable"),
    ],
)
def test_vietnamese_is_said_without_the_systems_english(
    authority: Authority,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: str,
) -> None:
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)
    (folder / "person.p12").write_bytes(authority.p12("person").read_bytes())
    assert cli.run(["sign", "a.pdf", "--role", "nguoi-ky", *arguments]) == 2
    said = capsys.readouterr().err.replace(__file__, "")
    assert f"[{code}]" in said
    assert ENGLISH.findall(said) == []


@pytest.mark.usefixtures("folder")
def test_without_the_extra_it_is_told_how_to_get_it() -> None:
    code = (
        "import sys; sys.modules['pyhanko'] = None\n"
        "from noticegen.commands.main import run; sys.exit(run(['sign', 'a.pdf', '--role', 'nguoi-ky', '--p12', 'x']))"
    )
    told = program()
    done = subprocess.run([sys.executable, "-c", code], env=told["env"], capture_output=True, check=False)
    assert done.returncode == 2
    told_how = done.stderr.decode()
    assert f"Cài thêm: {sys.executable} -m pip install " in told_how
    assert "'pyhanko[pkcs11]<" in told_how


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("arguments", [["--help"], ["sign", "--help"], ["check"]])
def test_nothing_heavy_is_loaded_for_nothing(arguments: list[str]) -> None:
    code = (
        "import sys; from noticegen.commands.main import run; run(sys.argv[1:])\n"
        "sys.exit(bool({'pyhanko', 'pkcs11', 'aiohttp', 'weasyprint', 'PIL'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, *arguments]
    assert subprocess.run(command, env=program()["env"], capture_output=True, check=False).returncode == 0
