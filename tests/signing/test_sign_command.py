"""`noticegen sign` from outside: files, streams, exit codes, and where a PIN never is."""

import json
import os
import pty
import re
import select
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pkcs11.exceptions import DeviceRemoved, SessionHandleInvalid

from noticegen.commands import main as cli
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.problems import bug_report
from noticegen.signing import key_source, path_to_signable_file, secret, sign_files, token_key
from noticegen.signing.signed_pdf_to_problems import signed_pdf_to_problems
from tools import copies, liars, printing, signed, token
from tools.authority import PASSPHRASE
from tools.checkout import ROOT
from tools.processes import PATIENCE, Process, start

Run = Callable[..., int]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(signed.issued())
    (tmp_path / "b.pdf").write_bytes(signed.notice(signed.JOINT))
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return tmp_path


@pytest.fixture
def sign(authority, folder, monkeypatch) -> Run:
    """One call with a key file, its passphrase in the environment."""
    assert folder.is_dir()

    def call(who: str, *arguments: object, passphrase: str = PASSPHRASE) -> int:
        monkeypatch.setenv("NOTICEGEN_PASSPHRASE", passphrase)
        role = "co-quan" if who == "agency" else "nguoi-ky"
        told = ["sign", "--role", role, "--p12", authority.p12(who), *arguments]
        return cli.run([str(each) for each in told])

    return call


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_stage_is_a_file_of_its_own(sign, folder, capsys):
    (folder / "seal.png").write_bytes(signed.seal_png())
    assert sign("person", "a.pdf") == 0
    assert sign("agency", "a.ChuKy1.pdf", "--image", "seal.png") == 0
    assert names(folder) == ["a.ChuKy1.pdf", "a.ConDau1.pdf", "a.pdf", "b.pdf", "seal.png"]
    assert (folder / "a.pdf").read_bytes() == signed.issued()
    assert (folder / "a.ConDau1.pdf").read_bytes().startswith((folder / "a.ChuKy1.pdf").read_bytes())
    said = capsys.readouterr().err
    assert "đã ký a.ChuKy1.pdf: Chữ ký của Giám đốc Trần Quốc Thành (chứng thư của Trần Quốc Thành)" in said
    assert "Đã ký 1 trên 1 tệp." in said
    assert "cảnh báo" not in said


def test_nothing_is_written_over(sign, folder, capsys):
    (folder / "a.ChuKy1.pdf").write_bytes(b"another's")
    assert sign("person", "a.pdf") == 2
    assert (folder / "a.ChuKy1.pdf").read_bytes() == b"another's"
    assert "[sign-target-exists]" in capsys.readouterr().err


def test_the_signed_go_where_they_are_told_to(sign, folder):
    assert sign("person", "a.pdf", "-o", "signed/here") == 0
    assert names(folder / "signed/here") == ["a.ChuKy1.pdf"]


@pytest.mark.parametrize("others", [["x/a.pdf", "-o", "o"], ["a.pdf"], ["x/../a.pdf"]])
def test_two_that_would_have_one_name_are_told_before_anything_is_asked(sign, folder, monkeypatch, capsys, others):
    (folder / "x").mkdir()
    (folder / "x/a.pdf").write_bytes(signed.notice(signed.JOINT))
    told = []
    real = key_source.ask_secret
    monkeypatch.setattr(key_source, "ask_secret", lambda *a, **k: told.append(capsys.readouterr().err) or real(*a, **k))
    assert sign("person", "a.pdf", *others) == 2
    assert "[sign-same-target]" in told[0]
    assert "Đã ký 1 trên 2 tệp." in capsys.readouterr().err


def test_one_failure_stops_no_other_file(sign, folder, capsys):
    (folder / "bad.pdf").write_bytes(b"%PDF-1.7 no")
    assert sign("person", "none.pdf", "a.pdf", "bad.pdf", "b.pdf") == 2
    assert {"a.ChuKy1.pdf", "b.ChuKy1.pdf"} <= set(names(folder))
    said = capsys.readouterr().err
    for code in ("[pdf-not-found]", "[sign-not-pdf]"):
        assert code in said
    assert "Đã ký 2 trên 4 tệp." in said


def test_another_name_than_the_fields_is_warned_of(sign, capsys):
    assert sign("person", "b.pdf") == 0
    assert "cảnh báo [sign-other-name] b.ChuKy1.pdf: chứng thư của “Trần Quốc Thành”" in capsys.readouterr().err


def test_a_broken_signature_is_not_signed_upon(sign, folder, capsys):
    assert sign("person", "a.pdf") == 0
    data = bytearray((folder / "a.ChuKy1.pdf").read_bytes())
    data[20_000] ^= 1
    (folder / "a.ChuKy1.pdf").write_bytes(data)
    assert sign("agency", "a.ChuKy1.pdf") == 1
    assert "[sign-broken] Chữ ký ChuKy1 đã có trong a.ChuKy1.pdf" in capsys.readouterr().err
    assert "a.ConDau1.pdf" not in names(folder)


def test_the_wrong_order_is_refused_with_the_law(sign, capsys):
    assert sign("agency", "a.pdf") == 1
    said = capsys.readouterr().err
    assert "[sign-person-first]" in said
    assert "Nghị định 30/2020/NĐ-CP, Điều 32.2 d" in said


def test_what_does_not_hold_when_read_back_is_not_written(sign, folder, monkeypatch, capsys):
    real = sign_files.pdf_to_signed_pdf
    monkeypatch.setattr(sign_files, "pdf_to_signed_pdf", lambda *told: real(*told).replace(b"/Page", b"/Pbge", 1))
    assert sign("person", "a.pdf") == 1
    assert "[sign-does-not-hold]" in capsys.readouterr().err
    assert names(folder) == ["a.pdf", "b.pdf"]


def slip(mark: str) -> bytes:
    """A page without signature fields, with this line on it."""
    read = printing.read((ROOT / "data/notices" / f"{signed.ONE}.yaml").read_bytes())
    html = printing.press().excerpt_html(notice_to_excerpts(read, printing.office())["thanh-tra"])
    return printing.made(html.replace("TRÍCH THÔNG BÁO", mark))[".pdf"]


@pytest.mark.parametrize(("mark", "code"), [("DỰ THẢO", "sign-draft"), ("Về DỰ THẢO luật", "sign-no-fields")])
def test_a_draft_is_called_one(sign, folder, capsys, mark, code):
    (folder / "draft.pdf").write_bytes(slip(mark))
    assert sign("person", "draft.pdf") == 1
    assert f"[{code}]" in capsys.readouterr().err


def test_nothing_blank_is_sealed_unless_asked_for(sign, folder, capsys):
    (folder / "a.pdf").write_bytes(signed.notice())
    assert sign("person", "a.pdf") == 0
    assert "cảnh báo [sign-blank] a.pdf còn trống: “Số: …”, “ngày … tháng”." in capsys.readouterr().err
    assert sign("agency", "a.ChuKy1.pdf") == 1
    said = capsys.readouterr().err
    assert "lỗi [sign-blank] a.ChuKy1.pdf còn trống: “Số: …”, “ngày … tháng”." in said
    assert "a.ConDau1.pdf" not in names(folder)
    for way in ("noticegen issue", "noticegen build", "--blank"):
        assert way in said
    assert sign("agency", "a.ChuKy1.pdf", "--blank") == 0
    assert "[sign-blank]" not in capsys.readouterr().err
    assert "a.ConDau1.pdf" in names(folder)


def test_what_is_blank_in_a_copy_is_filled_in_by_making_it_anew(sign, folder, capsys):
    excerpt = notice_to_excerpts(printing.read(printing.SAMPLES[1].read_bytes()), printing.office())["thanh-tra"]
    blank = replace(copies.PAPER, number=None, date=None)
    (folder / "copy.pdf").write_bytes(printing.copy_documents(excerpt, blank)[".pdf"])
    assert sign("person", "copy.pdf") == 0
    said = capsys.readouterr().err
    assert "[sign-blank-copy]" in said
    assert "noticegen excerpt" in said


@pytest.mark.parametrize(("earlier", "is_told"), [("b-b", True), ("b-t", True), ("b-lt", False)])
def test_lasting_proofs_are_wanted_at_every_step(sign, authority, folder, capsys, earlier, is_told):
    lasting = ("--tsa", authority.tsa, "--trust", authority.file("root"), "--trust", authority.file("sub"))
    first = () if earlier == "b-b" else ("--level", earlier, *lasting)
    assert sign("person", "a.pdf", *first) == 0
    assert "sign-earlier-unproved" not in capsys.readouterr().err
    assert sign("agency", "a.ChuKy1.pdf", "--level", "b-lta", *lasting) == 0
    assert ("[sign-earlier-unproved] Chữ ký ChuKy1" in capsys.readouterr().err) == is_told
    assert "a.ConDau1.pdf" in names(folder)


def test_a_time_printed_already_is_compared_with_now(sign, folder, capsys):
    (folder / "copy.pdf").write_bytes(signed.copy(datetime(2022, 3, 18, 17, 24, 51, tzinfo=UTC)))
    assert sign("agency", "copy.pdf") == 0
    assert "cảnh báo [sign-other-time] copy.pdf đã in sẵn thời gian ký 17:24:51 18/03/2022" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "code", "way"),
    [("slip.pdf", "sign-work-slip", "phiếu giao việc không ký"), ("a.docx", "sign-docx", "Ký bản PDF cạnh nó: a.pdf.")],
)
def test_what_is_never_signed_is_called_by_its_name(sign, folder, capsys, name, code, way):
    (folder / name).write_bytes(slip("TRÍCH THÔNG BÁO"))
    assert sign("person", name) == 1
    said = capsys.readouterr().err
    assert f"[{code}]" in said
    assert way in said


@pytest.mark.parametrize("option", ["--p12", "--pkcs11", "--image", "--trust"])
@pytest.mark.usefixtures("folder")
def test_a_file_that_is_not_there_is_called_missing_and_nobody_is_asked(monkeypatch, capsys, option):
    monkeypatch.setattr(secret, "ask_secret", lambda *_: pytest.fail("asked"))
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
def test_a_call_that_cannot_be_meant_is_told(folder, monkeypatch, capsys, code):
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
def test_vietnamese_is_said_without_the_systems_english(authority, folder, monkeypatch, capsys, arguments, code):
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)
    (folder / "person.p12").write_bytes(authority.p12("person").read_bytes())
    assert cli.run(["sign", "a.pdf", "--role", "nguoi-ky", *arguments]) == 2
    said = capsys.readouterr().err.replace(__file__, "")
    assert f"[{code}]" in said
    assert ENGLISH.findall(said) == []


# ---- The token


@pytest.fixture
def sign_by_token(folder, monkeypatch, request) -> Run:
    request.getfixturevalue("token")
    assert folder.is_dir()

    def call(*arguments: object, pin: str | None = token.PIN) -> int:
        if pin is not None:
            monkeypatch.setenv("NOTICEGEN_PIN", pin)
        told = ["sign", "--role", "nguoi-ky", "--pkcs11", token.module(), "--token", token.LABEL, *arguments]
        return cli.run([str(each) for each in told])

    return call


def test_many_files_take_one_pin_and_one_session(sign_by_token, folder, monkeypatch):
    asked, opened = [], []
    real = secret.Secret
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    monkeypatch.setattr(secret, "getpass", lambda question, **_: asked.append(question) or token.PIN)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    session = key_source.token_key
    monkeypatch.setattr(key_source, "token_key", lambda *told: opened.append(told[2]) or session(*told))
    for number in range(5):
        (folder / f"n{number}.pdf").write_bytes(signed.notice())
    assert sign_by_token("--key", "person", *(f"n{number}.pdf" for number in range(5)), pin=None) == 0
    assert asked == ["Mã PIN của thiết bị ký (không hiện khi gõ): "]
    assert opened == [real(token.PIN)]
    assert len([name for name in names(folder) if name.endswith(".ChuKy1.pdf")]) == 5


def test_a_wrong_pin_is_tried_once(sign_by_token, capsys):
    assert sign_by_token("--key", "person", "a.pdf", "b.pdf", pin=token.WRONG_PIN) == 2
    said = capsys.readouterr().err
    assert said.count("[token-pin]") == 1
    assert token.WRONG_PIN not in said
    assert sign_by_token("--key", "person", "a.pdf") == 0  # the token has not locked itself


def test_a_question_left_unanswered_ends_the_run(sign_by_token, folder, monkeypatch):
    def leave(*_, **__):
        raise EOFError

    monkeypatch.setattr(secret, "getpass", leave)
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    assert sign_by_token("--key", "person", "a.pdf", pin=None) == 130
    assert names(folder) == ["a.pdf", "b.pdf"]


def test_a_token_that_cannot_be_closed_any_more_is_no_bug_of_ours(sign_by_token, monkeypatch, capsys):
    monkeypatch.setattr(token_key, "_key", unplugged)
    assert sign_by_token("--key", "person", "a.pdf") == 2
    assert "[token-lost]" in capsys.readouterr().err


def unplugged(session, _label):
    session.close()
    raise SessionHandleInvalid


def test_nobody_is_asked_where_nothing_can_be_signed(sign_by_token, monkeypatch, capsys):
    monkeypatch.setattr(secret, "getpass", lambda *_, **__: pytest.fail("asked"))
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    assert sign_by_token("none.pdf", pin=None) == 2
    assert "[sign-no-terminal]" not in capsys.readouterr().err


def test_a_token_that_is_pulled_out_ends_the_run(sign_by_token, folder, monkeypatch, capsys):
    real, done = sign_files.pdf_to_signed_pdf, []

    def second_fails(*told):
        done.append(told)
        if len(done) == 2:
            raise DeviceRemoved
        return real(*told)

    monkeypatch.setattr(sign_files, "pdf_to_signed_pdf", second_fails)
    for name in ("c.pdf", "d.pdf"):
        (folder / name).write_bytes(signed.notice())
    assert sign_by_token("--key", "person", "a.pdf", "c.pdf", "d.pdf") == 2
    said = capsys.readouterr().err
    assert "[token-lost]" in said
    assert "Đã ký 1 trên 3 tệp." in said
    assert len(done) == 2
    assert "a.ChuKy1.pdf" in names(folder)


def test_an_empty_pin_is_none_and_never_tried(sign_by_token, monkeypatch, capsys):
    monkeypatch.setattr("noticegen.signing.key_source.token_key", lambda *_: pytest.fail("tried"))
    assert sign_by_token("--key", "person", "a.pdf", pin="") == 2
    assert "[sign-no-terminal]" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(secret, "getpass", lambda *_, **__: "")
    assert sign_by_token("--key", "person", "a.pdf", pin="") == 2
    assert "[token-pin-empty]" in capsys.readouterr().err


def test_a_key_file_may_have_no_passphrase(authority, folder, monkeypatch):
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", "")
    told = ["sign", "a.pdf", "--role", "nguoi-ky", "--p12", str(authority.p12("person", ""))]
    assert cli.run(told) == 0
    assert "a.ChuKy1.pdf" in names(folder)


# ---- Where a PIN or passphrase never is


@pytest.mark.parametrize("variable", ["NOTICEGEN_PIN", "NOTICEGEN_PASSPHRASE"])
@pytest.mark.usefixtures("token")
def test_one_that_is_no_text_is_told_and_not_quoted(authority, folder, monkeypatch, capsys, variable):
    monkeypatch.setitem(os.environ, variable, "82\udcff4915")
    monkeypatch.setattr(bug_report.tempfile, "tempdir", str(folder))
    by_token = ["--pkcs11", token.module(), "--token", token.LABEL, "--key", "person"]
    by_file = ["--p12", authority.p12("person")]
    told = ["sign", "a.pdf", "--role", "nguoi-ky", *(by_token if variable.endswith("PIN") else by_file)]
    assert cli.run([str(each) for each in told]) == 2
    said = capsys.readouterr().err
    assert "[key-secret-encoding]" in said
    assert "4915" not in said
    assert "udcff" not in said
    assert names(folder) == ["a.pdf", "b.pdf"]


def test_one_typed_that_is_no_text_is_told_too(sign_by_token, monkeypatch, capsys):
    def typed(*_, **__):
        return b"82\xff4915".decode()

    monkeypatch.setattr(secret, "getpass", typed)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NOTICEGEN_PIN", raising=False)
    assert sign_by_token("--key", "person", "a.pdf", pin=None) == 2
    assert "[key-secret-encoding]" in capsys.readouterr().err


def program(*arguments: object, **settings: str) -> dict:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"} | settings
    return {"args": [sys.executable, "-m", "noticegen", *map(str, arguments)], "env": environment}


@pytest.mark.usefixtures("folder")
def test_without_a_terminal_there_is_no_question(authority):
    told = program("sign", "a.pdf", "--role", "nguoi-ky", "--p12", authority.p12("person"))
    done = subprocess.run(**told, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 2
    assert "[sign-no-terminal]" in done.stderr.decode()


@pytest.mark.usefixtures("folder")
def test_what_is_typed_is_not_shown(authority):
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


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
def test_while_it_works_nobody_reads_it_in_the_list_of_processes(authority, folder):
    seen = []

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


def test_no_program_we_start_inherits_it(sign, monkeypatch):
    found = []
    real = sign_files.pdf_to_signed_pdf
    monkeypatch.setattr(sign_files, "pdf_to_signed_pdf", lambda *told: found.append(dict(os.environ)) or real(*told))
    assert sign("person", "a.pdf") == 0
    assert [each for each in found[0].values() if PASSPHRASE in each] == []


@pytest.mark.parametrize("where", ["pdf_to_signed_pdf", "signed_pdf_to_problems"])
def test_a_bug_of_ours_does_not_tell_it(sign, folder, monkeypatch, capsys, where):
    def fail(*told):
        raise RuntimeError(repr(told))

    monkeypatch.setattr(sign_files, where, fail)
    monkeypatch.setattr(bug_report.tempfile, "tempdir", str(folder))
    assert sign("person", "a.pdf") == 3
    (report,) = folder.glob("noticegen-*.log")
    text = report.read_text(encoding="utf-8") + capsys.readouterr().err
    assert "RuntimeError" in text
    assert PASSPHRASE not in text
    assert PASSPHRASE.encode("unicode_escape").decode() not in text


@pytest.mark.parametrize(
    ("module", "step"), [(path_to_signable_file, "pdf_to_signature_fields"), (sign_files, "pdf_to_signed_pdf")]
)
def test_a_bug_of_ours_with_one_file_stops_no_other(sign, folder, monkeypatch, capsys, module, step):
    real = getattr(module, step)

    def fail_once(pdf, *told):
        if pdf == signed.issued():
            raise RuntimeError
        return real(pdf, *told)

    monkeypatch.setattr(module, step, fail_once)
    monkeypatch.setattr(bug_report.tempfile, "tempdir", str(folder))
    assert sign("person", "a.pdf", "b.pdf") == 3
    assert "b.ChuKy1.pdf" in names(folder)
    said = capsys.readouterr().err
    assert "[paper-bug]" in said
    assert "Đã ký 1 trên 2 tệp." in said


ADDRESSES = ["http://nguoi:mat-ma@127.0.0.1:1/", "http://mat-ma@127.0.0.1:1/", "nguoi:mat-ma@x", "http://a:mat-ma@[/@"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_password_in_an_address_is_not_shown(sign, capsys, address):
    assert sign("person", "a.pdf", "--tsa", address) == 2
    said = capsys.readouterr().err
    assert "[tsa-unreachable]" in said
    assert "mat-ma" not in said


@pytest.mark.parametrize("address", [*ADDRESSES, "http://a:b@c:mat-ma@x/"])
def test_nor_is_it_in_a_bug_report(sign, folder, monkeypatch, address):
    monkeypatch.setattr(bug_report.tempfile, "tempdir", str(folder))
    monkeypatch.setattr("noticegen.signing.signatory.signatory_of", lambda *told, **_: told[0].nothing)
    assert sign("person", "a.pdf", "--tsa", address) == 3
    assert sign("person", "a.pdf", f"--tsa={address}") == 3
    reports = [path.read_text(encoding="utf-8") for path in folder.glob("noticegen-*.log")]
    assert len(reports) == 2
    for text in reports:
        assert "--tsa" in text
        assert "mat-ma" not in text


def test_a_secret_shows_itself_nowhere():
    one = secret.Secret("1234")
    assert "1234" not in f"{one} {one!r} {[one]} {json.dumps({'key': repr(one)})}"


# ---- The extra


@pytest.mark.usefixtures("folder")
def test_without_the_extra_it_is_told_how_to_get_it():
    code = (
        "import sys; sys.modules['pyhanko'] = None\n"
        "from noticegen.commands.main import run; sys.exit(run(['sign', 'a.pdf', '--role', 'nguoi-ky', '--p12', 'x']))"
    )
    told = program()
    done = subprocess.run([sys.executable, "-c", code], env=told["env"], capture_output=True, check=False)
    assert done.returncode == 2
    assert "pip install “noticegen[sign]”" in done.stderr.decode()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("arguments", [["--help"], ["sign", "--help"], ["check"]])
def test_nothing_heavy_is_loaded_for_nothing(arguments):
    code = (
        "import sys; from noticegen.commands.main import run; run(sys.argv[1:])\n"
        "sys.exit(bool({'pyhanko', 'pkcs11', 'aiohttp', 'weasyprint', 'PIL'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, *arguments]
    assert subprocess.run(command, env=program()["env"], capture_output=True, check=False).returncode == 0


def test_what_was_made_holds(sign, folder):
    assert sign("person", "a.pdf") == 0
    assert signed_pdf_to_problems((folder / "a.ChuKy1.pdf").read_bytes()) == []
