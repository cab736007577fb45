"""An office's own template that prints another unit's words fails the build; one that prints its own does not."""

from pathlib import Path
from typing import Any

import pytest

from noticegen.commands import main as cli
from noticegen.pdf.pdf_to_texts import pdf_to_texts
from tools.archives import change as edit
from tools.archives import documents, manifest
from tools.checkout import ROOT
from tools.leaky_files import TASK
from tools.tiers import some


def leaky_template(root: Path, leak: str) -> None:
    """An office's own template that prints more than the body."""
    (root / "templates").mkdir()
    source = (ROOT / "templates/excerpt.html.j2").read_text(encoding="utf-8")
    assert "{{ body.nodes(main) }}" in source
    more = source.replace("{{ body.nodes(main) }}", f"{{{{ body.nodes(main) }}}}\n{leak}")
    (root / "templates/excerpt.html.j2").write_text(more, encoding="utf-8")


EVERY_TASK = (
    '{% for node in notice.body %}{% for item in node["items"] %}<p class="item">{{ item.text }}</p>{% endfor %}'
    "{% endfor %}"
)


def test_a_template_that_prints_too_much_fails_the_build(numbered: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leaky_template(numbered, EVERY_TASK)
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert done["code"] == 2
    assert done["names"] == ["mot"]
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"] * 2
    assert any("kiểm tra việc chấp hành kỷ luật" in each["message"] for each in done["problems"])
    assert documents(numbered / "output").keys() == {"mot/mot.docx", "mot/mot.pdf"}


LEAKY = {
    "an appendix": '{% for each in notice.appendices %}<p class="item">{{ each.body[0].text }}</p>{% endfor %}',
    "an appendix's title": "{% for each in notice.appendices %}"
    '<p class="item">Kèm theo: {{ each.title }}, một bản</p>{% endfor %}',
    "another's opening": '{% for each in notice.opening %}<p class="item">{{ each.paragraph }}</p>{% endfor %}',
    "another's closing": '{% for each in notice.closing %}<p class="item">{{ each.paragraph }}</p>{% endfor %}',
    "a heading in a sentence": '<p class="item">Xem mục {{ notice.body[1].heading }} của bản chính.</p>',
}


@pytest.mark.parametrize("what", LEAKY)
def test_so_does_one_that_prints(numbered: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    """The last cannot do without a body, so nothing is known of the page around it: no reason to let it pass."""
    leaky_template(numbered, LEAKY[what])
    more = "appendices: [{title: Danh mục nhiệm vụ, body: [Kinh phí của từng nhiệm vụ do Giám đốc Sở duyệt trước]}]\n"
    prose = "opening: [{paragraph: Mở đầu này, units: thanh-tra}]\nclosing: [{paragraph: Hết việc, units: thanh-tra}]\n"
    edit(numbered / "data/notices/mot.yaml", "signers:", f"{more}{prose}signers:")
    done = manifest(cli.run, capsys, "excerpt", "mot", "--unit", "van-phong")
    assert [each["code"] for each in done["problems"] if each["code"] != "A01"] == ["excerpt-leak"]
    assert documents(numbered / "output") == {}


FORMULA = "Kính đề nghị đơn vị nghiên cứu, tổ chức thực hiện nghiêm túc nội dung được giao"
HARMLESS = {
    "words of its own": f'<p class="item">{FORMULA}.</p>',
    "a look at the body": "{% if notice.body[1].heading %}{% endif %}",
}


@pytest.mark.parametrize("what", HARMLESS)
def test_one_that_prints_no_more_than_it_may_does_not(numbered: Path, what: str) -> None:
    leaky_template(numbered, HARMLESS[what])
    edit(numbered / "data/notices/mot.yaml", f"- {TASK}", f"- {TASK} {FORMULA}.")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_nor_does_one_that_prints_what_is_said_to_everyone(numbered: Path) -> None:
    """Though a slip has no opening by itself."""
    leaky_template(numbered, '{% for each in notice.opening %}<p class="item">{{ each.paragraph }}</p>{% endfor %}')
    edit(numbered / "data/notices/mot.yaml", "body:", f"opening: {FORMULA}.\nbody:")
    edit(numbered / "data/notices/mot.yaml", f"- {TASK}", f"- {TASK} {FORMULA}.")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_nor_does_one_that_names_another_author(numbered: Path) -> None:
    leaky_template(numbered, "")
    head = f'<head><title>{{{{ title }}}}</title><meta name="author" content="{FORMULA}"/>'
    dated = '<meta name="dcterms.created" content="{{ created }}"/></head>'
    (numbered / "templates/properties.html.j2").write_text(head + dated, encoding="utf-8")
    edit(numbered / "data/notices/mot.yaml", f"- {TASK}", f"- {TASK} {FORMULA}.")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


PAPERS = {
    "slip": (),
    "copy": ("--kind", "trich-sao", "--number", "5", "--date", "2021-11-20", "--signer", "chanh-van-phong"),
    "electronic copy": ("--kind", "trich-sao", "--electronic", "--date", "2021-11-20", "--time", "17:24:51"),
}
SAID_ANYWAY = {
    "by the source line": ["Rà soát Kế hoạch công tác năm 2021 của Sở Khoa học và Công nghệ."],
    "by the title": ["Báo cáo kết quả thực hiện Thông báo Kết luận giao ban tháng 11/2021.", "Thông báo Kết luận"],
    "to whom it is": ["Phần giao Văn phòng Sở", "Văn phòng Sở", "giao ban tháng 11/2021 (Văn phòng Sở)"],
    "by the head": ["Treo câu Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc", "UBND tỉnh Nghệ An"],
    "by the foot": ["Các đơn vị; Lưu: VT", "Lê Văn Bảy", "TL. Giám đốc", "Nơi nhận", "Trần Quốc Thành"],
    "by a copy": ["Trích sao", "Số: 05/TrS-SKHCN", "Nghệ An, ngày 20 tháng 11 năm 2021", "Trích sao; Sở Khoa học"],
    "by Word's styles": ["Nội dung", "Nơi nhận", "Căn cứ", "Trích yếu", "Tên cơ quan"],
    "by fonts and programs": ["Times New Roman", "Liberation Serif", "vi-VN", "70,0", "Office Word"],
    "by its own tasks": [
        "báo cáo tháng Mười một",
        "tổng hợp báo cáo tháng Mười một gửi Ban Giám đốc",
        "Giao Văn phòng",
    ],
}


@pytest.mark.parametrize("paper", some(PAPERS, one_of=len(PAPERS)))
@pytest.mark.parametrize("what", SAID_ANYWAY)
def test_what_is_said_anyway_is_no_leak(numbered: Path, what: str, paper: Any) -> None:
    """Though another unit's task says so too, in a sentence and in a table."""
    signer = "  - {id: chanh-van-phong, authority: TL. Giám đốc, post: Chánh Văn phòng, name: Lê Văn Bảy}\n"
    edit(numbered / "data/office.yaml", "recipients:", f"{signer}recipients:")
    texts = [f'"{each}"' for each in SAID_ANYWAY[what]]
    table = f"{{table: {{columns: [{', '.join(texts)}], rows: [[{', '.join(texts)}]]}}}}"
    edit(numbered / "data/notices/mot.yaml", f"- {TASK}", "\n      - ".join(["- Kiểm tra ngay", table, *texts]))
    edit(numbered / "data/notices/mot.yaml", "Kết luận mot", "Kết luận giao ban tháng 11/2021")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong", *PAPERS[paper]]) == 0
    assert len(documents(numbered / "output")) == 2


def test_a_table_that_goes_on_says_its_headings_again(numbered: Path) -> None:
    """So the last word of a page and the first of the next make a task of another unit."""
    rows = ", ".join('["Việc này", Công]' for _ in range(80))
    table = f"  - {{table: {{columns: [Việc, Hạn], rows: [{rows}]}}, units: van-phong}}"
    edit(numbered / "data/notices/mot.yaml", "body:", f"body:\n{table}")
    edit(numbered / "data/notices/mot.yaml", f"- {TASK}", "- Công Việc Hạn Việc này")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0
    (pdf,) = [data for name, data in documents(numbered / "output").items() if name.endswith(".pdf")]
    assert "Công Việc Hạn" in " ".join(pdf_to_texts(pdf).lines), "else it did not go on"
