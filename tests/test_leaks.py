"""A finished excerpt with words of another unit's part is no file, wherever in it they are."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from noticegen import cli
from noticegen.docx_to_texts import docx_to_texts
from noticegen.jobs import print_paper as printing_module
from noticegen.jobs.leaks import Secret, leaks_in_lines, leaks_in_paragraphs
from noticegen.pdf_to_texts import pdf_to_texts
from noticegen.press import Press
from tools.archives import documents, make_workspace, manifest

TASK = "Thanh tra Sở kiểm tra việc chấp hành kỷ luật, kỷ cương ở các đơn vị."
OWN = "Văn phòng Sở tổng hợp báo cáo tháng mười một gửi Ban Giám đốc xem xét."
SECRET = Secret(("Văn phòng Sở", OWN), (TASK, "Giao Thanh tra Sở"))


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


FOUND = {
    "whole": TASK,
    "in capitals": TASK.upper(),
    "a part of it": "… tra Sở kiểm tra việc chấp hành kỷ luật, kỷ cương …",
    "among other words": f"{OWN} {TASK}",
    "with other marks": TASK.replace(",", " –").replace(" ", "\u00a0"),
    "its heading alone": "2. Giao Thanh tra Sở",
}


@pytest.mark.parametrize("what", FOUND)
def test_words_of_another_part_are_found(what):
    assert leaks_in_paragraphs(SECRET, [OWN, FOUND[what]])
    assert leaks_in_lines(SECRET, [OWN, FOUND[what]], [OWN])


def test_over_lines_and_pages():
    lines = ["Thanh tra Sở kiểm tra việc chấp", "2", "hành kỷ luật, kỷ", "cương ở các đơn vị."]
    assert leaks_in_lines(SECRET, [OWN, *lines[:1], *lines[2:]], [OWN])
    long = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai"
    secret = Secret((), (long,))
    assert leaks_in_lines(secret, ["một hai ba", "2", "bốn năm sáu bảy tám chín", "mười mười một mười hai"], [])


@pytest.mark.parametrize(
    "text",
    [OWN, "Phối hợp với Thanh tra Sở kiểm tra việc chấp.", "Việc giao Thanh tra Sở làm đã xong.", "2", "", "đơn vị."],
)
def test_words_of_its_own_and_words_that_many_say_are_not(text):
    assert leaks_in_paragraphs(SECRET, [text]) == []
    assert leaks_in_lines(SECRET, [text], [text]) == []


def test_what_is_said_to_both_is_no_leak():
    assert leaks_in_paragraphs(Secret((TASK,), (TASK,)), [TASK]) == []


def test_two_paragraphs_that_meet_on_a_page_are_no_leak():
    """The head's two agencies make the words of a task together, and stand one below the other by right."""
    secret = Secret(("Sở Khoa học và Công nghệ", "Sở Tài chính"), ("Mời Sở Khoa học và Công nghệ, Sở Tài chính dự.",))
    paragraphs = ["Sở Khoa học và Công nghệ", "Sở Tài chính"]
    assert leaks_in_lines(secret, paragraphs, paragraphs) == []
    assert leaks_in_paragraphs(secret, paragraphs) == []
    assert leaks_in_lines(secret, paragraphs, []) != []


def leaky_template(root: Path) -> None:
    """An office's own template that prints the whole body for everyone."""
    (root / "templates").mkdir()
    source = (Path(__file__).parents[1] / "templates/excerpt.html.j2").read_text(encoding="utf-8")
    assert "{{ body.nodes(main) }}" in source
    each_item = '{% for item in node["items"] %}<p class="item">{{ item.text }}</p>{% endfor %}'
    whole = f"{{% for node in notice.body %}}{each_item}{{% endfor %}}"
    (root / "templates/excerpt.html.j2").write_text(source.replace("{{ body.nodes(main) }}", whole), encoding="utf-8")


def test_a_template_that_prints_too_much_fails_the_build(workspace, capsys):
    leaky_template(workspace)
    done = manifest(cli.run, capsys, "build", "--excerpts")
    assert done["code"] == 2
    assert done["names"] == ["mot"]
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"] * 2
    assert any("kiểm tra việc chấp hành kỷ luật" in each["message"] for each in done["problems"])
    assert documents(workspace / "output").keys() == {"mot/mot.docx", "mot/mot.pdf"}


def with_title(data: bytes) -> bytes:
    return changed_pdf(data, lambda pdf: pdf.add_metadata({"/Keywords": TASK}))


def with_bookmark(data: bytes) -> bytes:
    return changed_pdf(data, lambda pdf: pdf.add_outline_item(title=TASK, page_number=0))


def with_attachment(data: bytes) -> bytes:
    return changed_pdf(data, lambda pdf: pdf.add_attachment(filename="a.yaml", data=f"body: [{TASK}]".encode()))


def changed_pdf(data: bytes, change: Callable[[pypdf.PdfWriter], object]) -> bytes:
    pdf, out = pypdf.PdfWriter(clone_from=io.BytesIO(data)), io.BytesIO()
    change(pdf)
    pdf.write(out)
    return out.getvalue()


def with_property(data: bytes) -> bytes:
    return changed_docx(data, "docProps/core.xml", "</cp:coreProperties>", f"<dc:description>{TASK}</dc:description>")


def with_header(data: bytes) -> bytes:
    return changed_docx(data, "word/document.xml", "<w:sectPr", f"<w:p><w:r><w:t>{TASK}</w:t></w:r></w:p>")


def changed_docx(data: bytes, part: str, before: str, inserted: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == part:
                assert before.encode() in text
                start = text.rindex(before.encode())
                text = text[:start] + inserted.encode() + text[start:]
            new.writestr(name, text)
    return out.getvalue()


ROOMS = {
    "property of the PDF": (".pdf", with_title),
    "bookmark": (".pdf", with_bookmark),
    "attachment": (".pdf", with_attachment),
    "property of the Word file": (".docx", with_property),
    "paragraph of the Word file": (".docx", with_header),
}


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_of_a_file_is_looked_into(workspace, capsys, monkeypatch, room):
    """As if a writer of ours put them there."""
    suffix, leak = ROOMS[room]
    written = Press.written
    monkeypatch.setattr(
        Press, "written", lambda self, html: {k: leak(v) if k == suffix else v for k, v in written(self, html).items()}
    )
    done = manifest(cli.run, capsys, "excerpt", "mot", "--unit", "van-phong")
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"]
    assert documents(workspace / "output") == {}


def test_the_readers_read_what_is_there(workspace):
    """The look into every file proves nothing if its readers are blind."""
    assert cli.run(["build", "-q"]) == 0
    pdf = pdf_to_texts((workspace / "output/mot/mot.pdf").read_bytes())
    docx = docx_to_texts((workspace / "output/mot/mot.docx").read_bytes())
    assert any(TASK[:30] in line for line in pdf.lines)
    assert any(TASK in paragraph for paragraph in docx.paragraphs)
    assert any("Kết luận mot" in each for each in pdf.others)
    assert any("Kết luận mot" in each for each in docx.others)
    assert printing_module.pdf_to_texts is pdf_to_texts
