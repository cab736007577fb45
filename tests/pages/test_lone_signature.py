"""A signature that nothing can keep from standing alone is told beforehand, and only that one."""

from pathlib import Path

import pypdf
import pytest

from noticegen.form.typesetting import Typesetter
from noticegen.pages.notice_to_lone_signature_problems import notice_to_lone_signature_problems
from tools import printing
from tools.tiers import proof

HEAD = "date: 2021-11\nsubject: Kết luận\nsigners: tran-quoc-thanh\n"
WORDS = "Giao Văn phòng Sở tổng hợp báo cáo kết quả thực hiện nhiệm vụ "
CASES = {
    "two lines": (HEAD + f"body: [a, {WORDS * 2}]", False),
    "half a page": (HEAD + f"body: [a, {WORDS * 25}]", False),
    "nearly a page": (HEAD + f"body: [a, {WORDS * 50}]", True),
    "in a list below": (HEAD + f"body: [{{heading: A, items: [{WORDS * 50}]}}]", True),
    "sixty recipients": (HEAD + "body: [a]\nrecipients: [" + "Sở, " * 60 + "Ban]", True),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_it_is_told(text: str, expected: bool) -> None:
    press = printing.press()
    found = notice_to_lone_signature_problems(printing.read(text), Typesetter(press.profile, press.fonts))
    assert [problem.code for problem in found] == ["B19"] * expected


@pytest.mark.parametrize("words", [proof(20), 30, proof(40)])
def test_where_nothing_is_told_the_last_words_stand_with_the_signature(tmp_path: Path, words: int) -> None:
    press = printing.press()
    typesetter = Typesetter(press.profile, press.fonts)
    looked_at = 0
    for before in range(0, 30, 3):
        body = [*["Giao việc"] * before, WORDS * words + "cuối cùng"]
        notice = printing.read(HEAD + "body: [" + ", ".join(body) + "]")
        if notice_to_lone_signature_problems(notice, typesetter):
            continue
        looked_at += 1
        (tmp_path / "a.pdf").write_bytes(printing.documents(notice, press)[".pdf"])
        assert "cuối cùng" in " ".join(pypdf.PdfReader(tmp_path / "a.pdf").pages[-1].extract_text().split())
    assert looked_at or words > 30
