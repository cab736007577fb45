"""`noticegen sign` from outside: which files it writes, what it says, how it ends."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from noticegen.signing import key_source, path_to_signable_file, secret, sign_files
from noticegen.signing.pdf_to_signed_pdf import pdf_to_signed_pdf
from noticegen.signing.signed_pdf_to_problems import signed_pdf_to_problems
from tools import signed
from tools.sign_runs import Run, names, overheard


def test_each_stage_is_a_file_of_its_own(sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
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


def test_nothing_is_written_over(sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.ChuKy1.pdf").write_bytes(b"another's")
    assert sign("person", "a.pdf") == 2
    assert (folder / "a.ChuKy1.pdf").read_bytes() == b"another's"
    assert "[sign-target-exists]" in capsys.readouterr().err


def test_the_signed_go_where_they_are_told_to(sign: Run, folder: Path) -> None:
    assert sign("person", "a.pdf", "-o", "signed/here") == 0
    assert names(folder / "signed/here") == ["a.ChuKy1.pdf"]


@pytest.mark.parametrize("others", [["x/a.pdf", "-o", "o"], ["a.pdf"], ["x/../a.pdf"]])
def test_two_that_would_have_one_name_are_told_before_anything_is_asked(
    sign: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], others: list[str]
) -> None:
    (folder / "x").mkdir()
    (folder / "x/a.pdf").write_bytes(signed.notice(signed.JOINT))
    told: list[str] = []
    asks = overheard(secret.ask_secret, lambda *_, **__: told.append(capsys.readouterr().err))
    monkeypatch.setattr(key_source, "ask_secret", asks)
    assert sign("person", "a.pdf", *others) == 2
    assert "[sign-same-target]" in told[0]
    assert "Đã ký 1 trên 2 tệp." in capsys.readouterr().err


def test_one_failure_stops_no_other_file(sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.pdf").write_bytes(b"%PDF-1.7 no")
    assert sign("person", "none.pdf", "a.pdf", "bad.pdf", "b.pdf") == 2
    assert {"a.ChuKy1.pdf", "b.ChuKy1.pdf"} <= set(names(folder))
    said = capsys.readouterr().err
    for code in ("[pdf-not-found]", "[sign-not-pdf]"):
        assert code in said
    assert "Đã ký 2 trên 4 tệp." in said


def test_another_name_than_the_fields_is_warned_of(sign: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign("person", "b.pdf") == 0
    assert "cảnh báo [sign-other-name] b.ChuKy1.pdf: chứng thư của “Trần Quốc Thành”" in capsys.readouterr().err


def test_a_broken_signature_is_not_signed_upon(sign: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign("person", "a.pdf") == 0
    data = bytearray((folder / "a.ChuKy1.pdf").read_bytes())
    data[20_000] ^= 1
    (folder / "a.ChuKy1.pdf").write_bytes(data)
    assert sign("agency", "a.ChuKy1.pdf") == 1
    assert "[sign-broken] Chữ ký ChuKy1 đã có trong a.ChuKy1.pdf" in capsys.readouterr().err
    assert "a.ConDau1.pdf" not in names(folder)


def test_the_wrong_order_is_refused_with_the_law(sign: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign("agency", "a.pdf") == 1
    said = capsys.readouterr().err
    assert "[sign-person-first]" in said
    assert "Nghị định 30/2020/NĐ-CP, Điều 32.2 d" in said


def test_what_does_not_hold_when_read_back_is_not_written(
    sign: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        sign_files, "pdf_to_signed_pdf", lambda *told: pdf_to_signed_pdf(*told).replace(b"/Page", b"/Pbge", 1)
    )
    assert sign("person", "a.pdf") == 1
    assert "[sign-does-not-hold]" in capsys.readouterr().err
    assert names(folder) == ["a.pdf", "b.pdf"]


@pytest.mark.parametrize(
    ("module", "step"), [(path_to_signable_file, "pdf_to_signature_fields"), (sign_files, "pdf_to_signed_pdf")]
)
def test_a_bug_of_ours_with_one_file_stops_no_other(
    sign: Run,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    module: ModuleType,
    step: str,
) -> None:
    real: Callable[..., bytes] = getattr(module, step)

    def fail_once(pdf: bytes, *told: Any) -> bytes:
        if pdf == signed.issued():
            raise RuntimeError
        return real(pdf, *told)

    monkeypatch.setattr(module, step, fail_once)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    assert sign("person", "a.pdf", "b.pdf") == 3
    assert "b.ChuKy1.pdf" in names(folder)
    said = capsys.readouterr().err
    assert "[paper-bug]" in said
    assert "Đã ký 1 trên 2 tệp." in said


def test_what_was_made_holds(sign: Run, folder: Path) -> None:
    assert sign("person", "a.pdf") == 0
    assert signed_pdf_to_problems((folder / "a.ChuKy1.pdf").read_bytes()) == []
