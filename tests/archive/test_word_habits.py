"""What other programs do to a Word file without changing a word is told as no edit; what people did, for what it is."""

import io
import re
import subprocess
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import docx
import pytest

from noticegen.archive.hand_edits import Change, Edits, edits_in, same_words
from noticegen.word.docx_to_texts import docx_to_texts
from noticegen.word.docx_to_words import Comment
from tools import printing

NOTICE = """\
number: 5
date: 2021-11-17
state: draft
circulation: LƯU HÀNH NỘI BỘ
subject: Kết luận giao ban
body:
  - Giao Văn phòng Sở tổng hợp báo cáo số 34-NQ/TU gửi đại biểu
  - Giao Thanh tra Sở kiểm tra kỷ luật
  - Giao các phòng báo cáo hằng tuần
  - {table: {columns: [STT, Việc], rows: [["1", Họp], ["2", Báo cáo]]}}
signers: tran-quoc-thanh
appendices: [{title: Biểu mẫu, body: [{table: {columns: [a], rows: [["2"]]}}]}]
"""
OFFICE_PHRASE = "Văn phòng Sở"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TEXTBOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></w:drawing>"
    "</mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
FIELD = '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>17</w:t></w:r></w:fldSimple>'


@pytest.fixture(scope="module")
def made() -> bytes:
    return printing.documents(printing.read(NOTICE))[".docx"]


@pytest.fixture(scope="module")
def words(made: bytes) -> Sequence[str]:
    return docx_to_texts(made).paragraphs


def changed(data: bytes, change: Callable[[str], str], part: str = r"word/(document|header\d)\.xml") -> bytes:
    """The same package with the parts of this name changed, which must do something."""
    out, done = io.BytesIO(), False
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            found = old.read(name)
            if re.fullmatch(part, name):
                text = change(found.decode())
                done, found = done or text.encode() != found, text.encode()
            new.writestr(name, found)
    assert done
    return out.getvalue()


def sub(old: str, new: "str | Callable[[re.Match[str]], str]") -> Callable[[str], str]:
    return lambda text: re.sub(old, new, text)


def run_of(text: str, words: str) -> tuple[int, int]:
    """Where the run with these words begins and ends."""
    start = text.rindex("<w:r>", 0, text.index(words))
    return start, text.index("</w:r>", start) + len("</w:r>")


def around(words: str, before: str, after: str) -> Callable[[str], str]:
    """Marks around the run with these words."""

    def put(text: str) -> str:
        if words not in text:
            return text
        start, end = run_of(text, words)
        return text[:start] + before + text[start:end] + after + text[end:]

    return put


def divided(text: str) -> str:
    """Each word in a run of its own, with marks of spelling, as Word leaves them."""
    parts = '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB"><w:t xml:space="preserve"> '
    return re.sub(r"(?<=>)([^<>]*\w [^<>]*)(?=</w:t>)", lambda match: match[1].replace(" ", parts), text)


FIELD_OF_OURS = '<w:r><w:fldChar w:fldCharType="begin"/>.*?"end"/></w:r>'
BLANK_T = '<w:t xml:space="preserve">'
HYPHENS = "34(\u2060?)-(\u2060?)NQ|34</w:t><w:noBreakHyphen/><w:t[^>]*>NQ|34\u2011NQ"
ALTERNATIVES = (
    "Thanh tra</w:t><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
    f"<mc:Choice>{BLANK_T} Sở</w:t></mc:Choice><mc:Fallback><w:t>Sở</w:t></mc:Fallback></mc:AlternateContent>{BLANK_T}"
)
SESSION = '<w:p w:rsidR="00A1" w14:paraId="1A2B">'
IN_PARTS: Mapping[str, Callable[[str], str]] = {
    "sessions": sub("<w:p>", SESSION),
    "spelling": divided,
    "page number": sub("<w:t>2</w:t>(?=.{0,60}fldChar)", "<w:t>0</w:t>"),
    "simple field": sub(FIELD_OF_OURS, lambda match: FIELD if "PAGE" in match[0] else match[0]),
    "no field": sub(FIELD_OF_OURS, ""),
    "bookmark": around(OFFICE_PHRASE, '<w:bookmarkStart w:id="9"/>', '<w:bookmarkEnd w:id="9"/>'),
    "smart tag": around(OFFICE_PHRASE, '<w:smartTag w:element="x">', "</w:smartTag>"),
    "content control": around(OFFICE_PHRASE, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    "accepted": around(OFFICE_PHRASE, '<w:ins w:id="1" w:author="x">', "</w:ins>"),
    "hyperlink": around(OFFICE_PHRASE, "<w:hyperlink>", "</w:hyperlink>"),
    "soft hyphen": sub("Thanh tra", f"Thanh</w:t><w:softHyphen/>{BLANK_T} tra"),
    "soft hyphen as a letter": sub("Thanh tra", "Tha\u00adnh tra"),
    "bound hyphen": sub(HYPHENS, "34</w:t><w:noBreakHyphen/><w:t>NQ"),
    "blanks": sub("\u00a0", " "),
    "strict": sub(W, STRICT),
    "decomposed": sub("ổ", "o\u0302\u0309"),
    "alternatives": sub("Thanh tra Sở", ALTERNATIVES),
}


def _saved_by_python_docx(data: bytes) -> bytes:
    out = io.BytesIO()
    docx.Document(io.BytesIO(data)).save(out)
    return out.getvalue()


def _with_more_headers(data: bytes) -> bytes:
    """LibreOffice writes a header again for every section."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
            if re.fullmatch(r"word/header\d\.xml", name):
                new.writestr(name.replace("header", "header1"), old.read(name))
    return out.getvalue()


def _renamed(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            found = old.read(name).replace(b"word/document.xml", b"word/document2.xml")
            new.writestr(name.replace("document.xml", "document2.xml"), found)
    return out.getvalue()


HABITS: Mapping[str, Callable[[bytes], bytes]] = {
    "nothing": bytes,
    "python-docx": _saved_by_python_docx,
    "headers of each section": _with_more_headers,
    "the part's name": _renamed,
    **{name: partial(changed, change=change) for name, change in IN_PARTS.items()},
}


@pytest.mark.parametrize("habit", HABITS)
def test_a_habit_of_programs_is_no_edit(made: bytes, words: Sequence[str], habit: str) -> None:
    assert edits_in(HABITS[habit](made), words) == Edits((), ())


def deleted(words: str, element: str = "del") -> Callable[[str], str]:
    return around(words, f'<w:{element} w:id="1" w:author="x">', f"</w:{element}>")


def moved(text: str) -> str:
    """The first paragraph of the body is moved behind the third, with tracking."""
    if OFFICE_PHRASE not in text:
        return text
    start, end = run_of(text, OFFICE_PHRASE)
    run = text[start:end]
    text = deleted(OFFICE_PHRASE, "moveFrom")(text)
    place = text.index("</w:p>", text.index("Giao các phòng")) + len("</w:p>")
    return f'{text[:place]}<w:p><w:moveTo w:id="2" w:author="x">{run}</w:moveTo></w:p>{text[place:]}'


TEXT = "Giao Văn phòng Sở tổng hợp báo cáo số 34-NQ/TU gửi đại biểu"
INSPECTION = "Giao Thanh tra Sở kiểm tra kỷ luật"
ADDED = f'</w:t></w:r><w:ins w:id="1"><w:r>{BLANK_T} Bộ và</w:t></w:r></w:ins><w:r>{BLANK_T} Sở'
EDITS: Mapping[str, tuple[Callable[[str], str], tuple[str, str, bool]]] = {
    "a word": (sub("Thanh tra Sở", "Thanh tra Bộ"), (INSPECTION, INSPECTION.replace("Sở", "Bộ"), False)),
    "a figure in a cell": (sub(f"<w:t>1</w:t>|{BLANK_T}1</w:t>", "<w:t>7</w:t>"), ("1", "7", False)),
    "a tracked deletion": (deleted(INSPECTION), (INSPECTION, "", False)),
    "a tracked addition": (sub(" Sở kiểm", f"{ADDED} kiểm"), (INSPECTION, INSPECTION.replace("Sở", "Bộ và Sở"), False)),
    "a tracked move": (moved, (TEXT, TEXT, True)),
    "a text box": (around(INSPECTION, "", TEXTBOX), ("", "Trong khung", False)),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_told_for_what_it_is(made: bytes, words: Sequence[str], name: str) -> None:
    change, wanted = EDITS[name]
    found = edits_in(changed(made, change, r"word/document\.xml"), words)
    assert found is not None
    assert [_plain(each) for each in found.changes] == [wanted]


def _plain(change: Change) -> tuple[str, str, bool]:
    return same_words(change.before), same_words(change.after), change.is_moved


def test_a_comment_is_told_as_one(made: bytes, words: Sequence[str]) -> None:
    document = docx.Document(io.BytesIO(made))
    (paragraph,) = [each for each in document.paragraphs if "Giao Thanh tra" in each.text]
    document.add_comment(paragraph.runs, text="Cần xem lại", author="Anh Hùng")
    out = io.BytesIO()
    document.save(out)
    assert edits_in(out.getvalue(), words) == Edits((), (Comment("Anh Hùng", INSPECTION, "Cần xem lại"),))


@pytest.mark.proof
@pytest.mark.parametrize("times", [1, 2])
def test_saving_in_libreoffice_is_no_edit(samples: Mapping[str, printing.Printed], tmp_path: Path, times: int) -> None:
    """Opened and saved, once and again, nothing else done."""
    for printed in samples.values():
        path, before = printed.docx, docx_to_texts(printed.docx.read_bytes()).paragraphs
        for number in range(times):
            out = tmp_path / f"{printed.docx.stem}-{number}"
            profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
            line = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(out), str(path)]
            assert subprocess.run(line, check=False, capture_output=True).returncode == 0
            path = out / path.name
        assert edits_in(path.read_bytes(), before) == Edits((), ())
