"""Where a PIN or passphrase never is: on the screen, in the list of processes, in a report."""

import json
import os
import pty
import select
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from noticegen.commands import main as cli
from noticegen.signing import secret, sign_files
from noticegen.signing.pdf_to_signed_pdf import pdf_to_signed_pdf
from tools import liars, token
from tools.authority import PASSPHRASE, Authority
from tools.processes import PATIENCE, Process, start
from tools.sign_runs import Run, names, overheard, program


@pytest.mark.parametrize("variable", ["NOTICEGEN_PIN", "NOTICEGEN_PASSPHRASE"])
@pytest.mark.usefixtures("token")
def test_one_that_is_no_text_is_told_and_not_quoted(
    authority: Authority,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    variable: str,
) -> None:
    monkeypatch.setitem(os.environ, variable, "82\udcff4915")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    by_token = ["--pkcs11", token.module(), "--token", token.LABEL, "--key", "person"]
    by_file = ["--p12", authority.p12("person")]
    told = ["sign", "a.pdf", "--role", "nguoi-ky", *(by_token if variable.endswith("PIN") else by_file)]
    assert cli.run([str(each) for each in told]) == 2
    said = capsys.readouterr().err
    assert "[key-secret-encoding]" in said
    assert "4915" not in said
    assert "udcff" not in said
    assert names(folder) == ["a.pdf", "b.pdf"]


def test_one_typed_that_is_no_text_is_told_too(
    sign_by_token: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def typed(*_: Any, **__: Any) -> str:
        return b"82\xff4915".decode()

    monkeypatch.setattr(secret, "getpass", typed)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    assert sign_by_token("--key", "person", "a.pdf", pin=None) == 2
    assert "[key-secret-encoding]" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_without_a_terminal_there_is_no_question(authority: Authority) -> None:
    told = program("sign", "a.pdf", "--role", "nguoi-ky", "--p12", authority.p12("person"))
    done = subprocess.run(**told, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 2
    assert "[sign-no-terminal]" in done.stderr.decode()


@pytest.mark.usefixtures("folder")
def test_what_is_typed_is_not_shown(authority: Authority) -> None:
    """At a real terminal."""
    told = program("sign", "a.pdf", "--role", "nguoi-ky", "--p12", authority.p12("person"))
    ours, theirs = pty.openpty()
    running = start(told["args"], env=told["env"], stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said = read_until(running, ours, "không hiện khi gõ): ")
    os.write(ours, f"{PASSPHRASE}\n".encode())
    said += read_until(running, ours, "trên 1 tệp.")
    assert running.wait() == 0
    os.close(ours)
    assert PASSPHRASE not in said
    assert "Đã ký 1 trên 1 tệp." in said


def read_until(running: Process, stream: int, words: str) -> str:
    said = b""
    while words.encode() not in said:
        running.until(lambda: select.select([stream], [], [], 0)[0])
        said += os.read(stream, 4096)
    return said.decode()


@pytest.mark.proof
@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
def test_while_it_works_nobody_reads_it_in_the_list_of_processes(authority: Authority, folder: Path) -> None:
    seen: list[bytes] = []

    running: Process

    def look(_: bytes) -> liars.Answer:
        seen.append(Path(f"/proc/{running.pid}/cmdline").read_bytes())
        return 500, "text/plain", b""

    with liars.answering(look) as url:
        told = program(
            "sign", "a.pdf", "--role", "nguoi-ky", "--p12", authority.p12("person"), "--tsa", url,
            NOTICEGEN_PASSPHRASE=PASSPHRASE,
        )  # fmt: skip
        running = start(told["args"], env=told["env"])
        out, err = running.communicate(timeout=PATIENCE)
    assert running.returncode == 2
    assert seen
    for text in (*seen, out.encode(), err.encode(), *(path.read_bytes() for path in folder.iterdir())):
        assert PASSPHRASE.encode() not in text


def test_no_program_we_start_inherits_it(sign: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[dict[str, str]] = []
    signs = overheard(pdf_to_signed_pdf, lambda *_: found.append(dict(os.environ)))
    monkeypatch.setattr(sign_files, "pdf_to_signed_pdf", signs)
    assert sign("person", "a.pdf") == 0
    assert [each for each in found[0].values() if PASSPHRASE in each] == []


@pytest.mark.parametrize("where", ["pdf_to_signed_pdf", "signed_pdf_to_problems"])
def test_a_bug_of_ours_does_not_tell_it(
    sign: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], where: str
) -> None:
    def fail(*told: Any) -> None:
        raise RuntimeError(repr(told))

    monkeypatch.setattr(sign_files, where, fail)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    assert sign("person", "a.pdf") == 3
    (report,) = folder.glob("noticegen-*.log")
    text = report.read_text(encoding="utf-8") + capsys.readouterr().err
    assert "RuntimeError" in text
    assert PASSPHRASE not in text
    assert PASSPHRASE.encode("unicode_escape").decode() not in text


ADDRESSES = ["http://nguoi:mat-ma@127.0.0.1:1/", "http://mat-ma@127.0.0.1:1/", "nguoi:mat-ma@x", "http://a:mat-ma@[/@"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_password_in_an_address_is_not_shown(sign: Run, capsys: pytest.CaptureFixture[str], address: str) -> None:
    assert sign("person", "a.pdf", "--tsa", address) == 2
    said = capsys.readouterr().err
    assert "[tsa-unreachable]" in said
    assert "mat-ma" not in said


@pytest.mark.parametrize("address", [*ADDRESSES, "http://a:b@c:mat-ma@x/"])
def test_nor_is_it_in_a_bug_report(sign: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr("noticegen.signing.signatory.signatory_of", lambda *told, **_: told[0].nothing)
    assert sign("person", "a.pdf", "--tsa", address) == 3
    assert sign("person", "a.pdf", f"--tsa={address}") == 3
    reports = [path.read_text(encoding="utf-8") for path in folder.glob("noticegen-*.log")]
    assert len(reports) == 2
    for text in reports:
        assert "--tsa" in text
        assert "mat-ma" not in text


def test_a_secret_shows_itself_nowhere() -> None:
    one = secret.Secret("1234")
    assert "1234" not in f"{one} {one!r} {[one]} {json.dumps({'key': repr(one)})}"
