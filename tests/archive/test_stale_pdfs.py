"""What stands in an archive is signed only while it says what its notice says."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from tools.archives import VAN_PHONG, build_once, change, make_workspace
from tools.authority import PASSPHRASE, Authority

NOTICE = "data/notices/mot.yaml"


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    change(root / NOTICE, "date: 2021-11", "number: 7\ndate: 2021-11-16")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    build_once(root, tmp_path_factory)
    return root


@pytest.fixture
def sign(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    def call(path: str, who: str = "person") -> tuple[int, str]:
        capsys.readouterr()
        monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)
        role = "co-quan" if who == "agency" else "nguoi-ky"
        code = cli.run(["sign", "--role", role, "--p12", str(authority.p12(who)), path])
        return code, capsys.readouterr().err

    return call


PDF, SIGNED = "output/mot/mot.pdf", "output/mot/mot.ChuKy1.pdf"


def test_a_notice_as_it_was_made_is_signed(root: Path, sign: Callable[..., tuple[int, str]]) -> None:
    (root / NOTICE).write_text((root / NOTICE).read_text(encoding="utf-8") + "# lời ghi\n", encoding="utf-8")
    assert sign(PDF)[0] == 0
    assert sign(SIGNED, "agency")[0] == 0


def test_a_notice_edited_since_is_not(root: Path, sign: Callable[..., tuple[int, str]]) -> None:
    change(root / NOTICE, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    code, told = sign(PDF)
    assert (code, "[sign-out-of-date]" in told) == (1, True)
    assert not (root / SIGNED).exists()
    cli.run(["build", "-q"])
    assert sign(PDF)[0] == 0


def test_a_signer_s_new_name_counts_as_an_edit(root: Path, sign: Callable[..., tuple[int, str]]) -> None:
    change(root / "data/office.yaml", "Trần Quốc Thành", "Lê Văn Bảy")
    assert "[sign-out-of-date]" in sign(PDF)[1]


def test_a_seal_is_not_put_on_what_was_signed_before_an_edit(root: Path, sign: Callable[..., tuple[int, str]]) -> None:
    assert sign(PDF)[0] == 0
    change(root / NOTICE, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    assert "[sign-out-of-date]" in sign(SIGNED, "agency")[1]
    cli.run(["build", "-q"])
    code, told = sign(SIGNED, "agency")
    assert (code, "[sign-out-of-date]" in told) == (1, True)


def test_a_word_file_edited_by_hand_is_told(root: Path, sign: Callable[..., tuple[int, str]]) -> None:
    (root / "output/mot/mot.docx").write_bytes(b"edited")
    code, told = sign(PDF)
    assert (code, "[sign-word-edited]" in told) == (1, True)


def test_a_copy_elsewhere_is_its_owner_s(root: Path, sign: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    change(root / NOTICE, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    shutil.copy(root / PDF, tmp_path / "mot.pdf")
    assert sign(str(tmp_path / "mot.pdf"))[0] == 0


def test_a_formal_extract_is_looked_at_too(root: Path, sign: Callable[..., tuple[int, str]]) -> None:
    made = ["excerpt", "mot", "--unit", "van-phong", "--kind", "trich-sao", "-q"]
    assert cli.run([*made, "--number", "5", "--date", "2021-11-18"]) == 0
    copy = "output/mot/excerpts/van-phong_trich-sao_05.pdf"
    change(root / NOTICE, VAN_PHONG, "Văn phòng Sở khẩn trương tổng hợp")
    assert "[sign-out-of-date]" in sign(copy)[1]
