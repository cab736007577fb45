"""The organisation's signature in the corner of an appendix in a file of its own, and what is not signed."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools import signed, verapdf
from tools.appendices import FIRST, THIRD
from tools.archives import change
from tools.authority import PASSPHRASE, Authority
from tools.tiers import some

# ---- the signature


@pytest.fixture
def sign_as(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def call(role: str, who: str, *arguments: str) -> int:
        monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)  # it is taken away once read
        return cli.run(["sign", "--role", role, "--p12", str(authority.p12(who)), *arguments])

    return call


@pytest.fixture
def sign(sign_as: Callable[..., int]) -> Callable[..., int]:
    return partial(sign_as, "co-quan", "agency")


@pytest.mark.proof
def test_the_organisation_signs_with_a_line_of_number_symbol_and_time(
    sign: Callable[..., int], built: Path, authority: Authority, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    target = built / f"{FIRST}.ConDau1.pdf"
    assert sign(str(built / f"{FIRST}.pdf")) == 0
    data = target.read_bytes()
    first, *_ = signed.seen_lines(data, tmp_path)
    assert re.fullmatch(r"Số: 07/TB-SKHCN; \d\d/\d\d/\d{4}; \d\d:\d\d:\d\d \+07:00", first.text)
    assert {profile: verapdf.validate(data, profile).broken for profile in verapdf.PROFILES} == {"3a": (), "ua1": ()}
    assert signed.pdfsig(data, tmp_path) == [("ETSI.CAdES.detached", True, True)]
    capsys.readouterr()
    assert cli.run(["verify", str(target), "--trust", str(authority.file("root"))]) == 0
    assert "đúng từng byte như nguồn đi kèm" in capsys.readouterr().out


def test_no_picture_and_no_person(
    sign: Callable[..., int], built: Path, authority: Authority, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "seal.png").write_bytes(signed.seal_png())
    assert sign(str(built / f"{FIRST}.pdf"), "--image", str(tmp_path / "seal.png")) == 0
    assert "lưu ý [image-on-copy]" in capsys.readouterr().err
    assert signed.pictures((built / f"{FIRST}.ConDau1.pdf").read_bytes()) == 0
    arguments = ["sign", "--role", "nguoi-ky", "--p12", str(authority.p12("person")), str(built / f"{FIRST}.pdf")]
    assert cli.run(arguments) != 0
    assert "[sign-no-field-of-party]" in capsys.readouterr().err


BLANK = {
    "“Số: …”": ("number: 7\n", ""),
    "“ngày … tháng”": ("-16", ""),
    ", ": ("number: 7\ndate: 2021-11-16", "date: 2021-11"),
}


@pytest.mark.parametrize("blank", some(BLANK, one_of=3))
def test_none_is_signed_before_its_notice_has_number_and_day(
    sign: Callable[..., int], built: Path, root: Path, capsys: pytest.CaptureFixture[str], blank: str
) -> None:
    change(root / "data/notices/mot.yaml", *BLANK[blank])
    assert cli.run(["build", "-q"]) == 0
    assert sign(str(built / f"{FIRST}.pdf")) == 1
    said = capsys.readouterr().err
    assert "[sign-blank]" in said
    assert blank in said
    assert sign(str(built / f"{FIRST}.pdf"), "--blank") == 0


def test_without_a_number_no_line_is_written(sign: Callable[..., int], built: Path, root: Path, tmp_path: Path) -> None:
    change(root / "data/notices/mot.yaml", "number: 7\n", "")
    assert cli.run(["build", "-q"]) == 0
    assert sign(str(built / f"{FIRST}.pdf"), "--blank") == 0
    first, *_ = signed.seen_lines((built / f"{FIRST}.ConDau1.pdf").read_bytes(), tmp_path)
    assert first.text == "Phụ lục I"


def test_all_of_a_notice_is_sealed_in_one_call(
    sign_as: Callable[..., int], sign: Callable[..., int], built: Path, tmp_path: Path
) -> None:
    (tmp_path / "seal.png").write_bytes(signed.seal_png())
    assert sign_as("nguoi-ky", "person", str(built / "mot.pdf")) == 0
    files = [str(built / f"{name}.pdf") for name in ("mot.ChuKy1", FIRST, THIRD)]
    assert sign(*files, "--image", str(tmp_path / "seal.png")) == 0
    assert [signed.pictures((built / f"{name}.ConDau1.pdf").read_bytes()) for name in ("mot", FIRST, THIRD)] == [
        1,
        0,
        0,
    ]


# ---- what is no part of the notice any more


def test_a_withdrawn_one_that_was_signed_is_named_until_that_is_gone_too(
    sign: Callable[..., int], built: Path, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign(str(built / f"{THIRD}.pdf")) == 0
    change(root / "data/notices/mot.yaml", "Lịch kiểm tra, separate: true", "Lịch kiểm tra, separate: false")
    for path in built.glob(f"{THIRD}.*"):
        if "ConDau" not in path.name:
            path.unlink()
    for _ in range(2):
        capsys.readouterr()
        assert cli.run(["build", "-q"]) == 0
        assert f"{THIRD}.ConDau1.pdf" in capsys.readouterr().err


def test_one_that_no_record_speaks_of_is_named_and_not_signed(
    sign: Callable[..., int], built: Path, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(root / "data/notices/mot.yaml", "Lịch kiểm tra, separate: true", "Lịch kiểm tra, separate: false")
    (built / ".noticegen.json").unlink()
    for name in ("mot", FIRST):
        for path in built.glob(f"{name}.*"):
            path.unlink()
    capsys.readouterr()
    assert cli.run(["build", "-q"]) == 0
    assert capsys.readouterr().err.count("[appendix-unknown]") == 2
    assert sign(str(built / f"{THIRD}.pdf")) == 1
    assert "[sign-out-of-date]" in capsys.readouterr().err
    assert sign(str(built / f"{FIRST}.pdf")) == 0
