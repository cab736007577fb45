"""`noticegen sign` with a token: one PIN, one session, and a token that is not there any more."""

import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest
from pkcs11 import Session
from pkcs11.exceptions import DeviceRemoved, SessionHandleInvalid

from noticegen.commands import main as cli
from noticegen.signing import key_source, secret, sign_files, token_key
from noticegen.signing.pdf_to_signed_pdf import pdf_to_signed_pdf
from tools import signed, token
from tools.authority import Authority
from tools.sign_runs import Run, names, overheard


def test_many_files_take_one_pin_and_one_session(
    sign_by_token: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    opened: list[secret.Secret] = []
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    monkeypatch.setattr(
        secret, "getpass", overheard(lambda *_, **__: token.PIN, lambda question, **_: asked.append(question))
    )
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    opens = overheard(token_key.token_key, lambda _token, _choice, pin: opened.append(pin))
    monkeypatch.setattr(key_source, "token_key", opens)
    for number in range(5):
        (folder / f"n{number}.pdf").write_bytes(signed.notice())
    assert sign_by_token("--key", "person", *(f"n{number}.pdf" for number in range(5)), pin=None) == 0
    assert asked == ["Mã PIN của thiết bị ký (không hiện khi gõ): "]
    assert opened == [secret.Secret(token.PIN)]
    assert len([name for name in names(folder) if name.endswith(".ChuKy1.pdf")]) == 5


def test_a_wrong_pin_is_tried_once(sign_by_token: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign_by_token("--key", "person", "a.pdf", "b.pdf", pin=token.WRONG_PIN) == 2
    said = capsys.readouterr().err
    assert said.count("[token-pin]") == 1
    assert token.WRONG_PIN not in said
    assert sign_by_token("--key", "person", "a.pdf") == 0  # the token has not locked itself


def test_a_question_left_unanswered_ends_the_run(
    sign_by_token: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(*_: Any, **__: Any) -> None:
        raise EOFError

    monkeypatch.setattr(secret, "getpass", leave)
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    assert sign_by_token("--key", "person", "a.pdf", pin=None) == 130
    assert names(folder) == ["a.pdf", "b.pdf"]


def test_a_token_that_cannot_be_closed_any_more_is_no_bug_of_ours(
    sign_by_token: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(token_key, "_key", unplugged)
    assert sign_by_token("--key", "person", "a.pdf") == 2
    assert "[token-lost]" in capsys.readouterr().err


def unplugged(session: Session, _label: object) -> NoReturn:
    session.close()
    raise SessionHandleInvalid


def test_nobody_is_asked_where_nothing_can_be_signed(
    sign_by_token: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(secret, "getpass", lambda *_, **__: pytest.fail("asked"))
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    assert sign_by_token("none.pdf", pin=None) == 2
    assert "[sign-no-terminal]" not in capsys.readouterr().err


def test_a_token_that_is_pulled_out_ends_the_run(
    sign_by_token: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done: list[object] = []

    def second_fails(*told: Any) -> bytes:
        done.append(told)
        if len(done) == 2:
            raise DeviceRemoved
        return pdf_to_signed_pdf(*told)

    monkeypatch.setattr(sign_files, "pdf_to_signed_pdf", second_fails)
    for name in ("c.pdf", "d.pdf"):
        (folder / name).write_bytes(signed.notice())
    assert sign_by_token("--key", "person", "a.pdf", "c.pdf", "d.pdf") == 2
    said = capsys.readouterr().err
    assert "[token-lost]" in said
    assert "Đã ký 1 trên 3 tệp." in said
    assert len(done) == 2
    assert "a.ChuKy1.pdf" in names(folder)


def test_an_empty_pin_is_none_and_never_tried(
    sign_by_token: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("noticegen.signing.key_source.token_key", lambda *_: pytest.fail("tried"))
    assert sign_by_token("--key", "person", "a.pdf", pin="") == 2
    assert "[sign-no-terminal]" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(secret, "getpass", lambda *_, **__: "")
    assert sign_by_token("--key", "person", "a.pdf", pin="") == 2
    assert "[token-pin-empty]" in capsys.readouterr().err


def test_a_key_file_may_have_no_passphrase(authority: Authority, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", "")
    told = ["sign", "a.pdf", "--role", "nguoi-ky", "--p12", str(authority.p12("person", ""))]
    assert cli.run(told) == 0
    assert "a.ChuKy1.pdf" in names(folder)
