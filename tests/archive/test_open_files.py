"""Files open in Word or LibreOffice are not written over, and who has them open is named."""

from pathlib import Path

import pytest

from noticegen.archive.open_files import open_file_problem
from noticegen.commands import main as cli
from tools.archives import VAN_PHONG, change, manifest

OWNER_FILES = {
    "long name in Word": ("thong-bao.docx", "~$ong-bao.docx", b"\x06Lan Vy" + b" " * 48, "Lan Vy"),
    "seven letters in Word": ("giaoban.docx", "~$iaoban.docx", b"\x02An", "An"),
    "short name in Word": ("mot.docx", "~$mot.docx", b"\x02An", "An"),
    "LibreOffice": ("mot.docx", ".~lock.mot.docx#", b"Lan Vy,lan,pc-12,01.01.2026 08:00,file:x;", "Lan Vy"),
    "LibreOffice without a name": ("mot.docx", ".~lock.mot.docx#", b",lan,pc-12,,;", "lan"),
    "nobody's": ("mot.docx", "~$mot.docx", b"", "?"),
}


@pytest.mark.parametrize("what", OWNER_FILES)
def test_who_has_a_file_open(tmp_path: Path, what: str) -> None:
    name, owner_file, data, who = OWNER_FILES[what]
    assert open_file_problem(tmp_path / name) is None
    (tmp_path / owner_file).write_bytes(data)
    problem = open_file_problem(tmp_path / name)
    assert problem is not None
    assert (problem.values["who"], problem.values["owner_file"]) == (who, owner_file)


def test_an_open_file_is_not_written_over_and_named(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "output/mot/~$mot.docx").write_bytes(b"\x02An")
    change(built / "data/notices/mot.yaml", VAN_PHONG, "Văn phòng Sở khẩn trương")
    word, pdf = built / "output/mot/mot.docx", built / "output/mot/mot.pdf"
    before = word.read_bytes(), pdf.read_bytes()
    done = manifest(cli.run, capsys)
    (problem,) = done["problems"]
    assert (done["code"], problem["code"], done["names"]) == (2, "file-open", ["van-phong"])
    assert "máy của An" in problem["message"]
    assert (word.read_bytes(), pdf.read_bytes()) == before
    (built / "output/mot/~$mot.docx").unlink()
    assert manifest(cli.run, capsys)["names"] == ["mot"]
