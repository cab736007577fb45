"""What is no notice is refused in one sentence with a way out, quickly and in little memory."""

import io
import zipfile
from contextlib import suppress

import pytest

from noticegen.importing.bytes_to_source import MOST_BYTES, bytes_to_source
from noticegen.problems.messages import describe
from noticegen.problems.problem import ProblemsFound
from tools import old_files
from tools.imported import imported

WORD = old_files.made(old_files.province)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>'
OPENING = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


def package(document: bytes, **others: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in {"_rels/.rels": RELATIONS.encode(), "word/document.xml": document, **others}.items():
            made.writestr(name, data)
    return file.getvalue()


def nested(depth: int) -> bytes:
    table = "<w:tbl><w:tr><w:tc>" * depth + "</w:tc></w:tr></w:tbl>" * depth
    return package((OPENING + table + "</w:body></w:document>").encode())


MANY_PARAGRAPHS = package((OPENING + "<w:p/>" * 20_000 + "</w:body></w:document>").encode())
HOSTILE = {
    "a bomb of blanks": (package(b" " * 60_000_000), "import-too-large"),
    "a bomb of entities": (package(BOMB.encode()), "import-not-word"),
    "tables in tables": (nested(90), "import-not-word"),
    "tables without end": (nested(5000), "import-not-word"),
    "too many paragraphs": (
        package((OPENING + "<w:p/>" * 20_000 + "</w:body></w:document>").encode()),
        "import-too-large",
    ),
    "too much text": (b"mot hai ba\n" * 200_000, "import-too-large"),
    "no document": (b"PK\x05\x06" + b"\0" * 18, "import-not-word"),
    "cut off": (WORD[: len(WORD) // 2], "import-not-word"),
    "its end alone": (WORD[-2000:], "import-not-text"),
    "a PDF": (b"%PDF-1.7\n", "import-pdf"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "import-scan"),
    "a photograph": (b"\xff\xd8\xff\xe0", "import-scan"),
    "a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "import-encrypted"),
    "another encoding": ("Thông báo kết luận".encode("cp1258", "replace") + b"\xe9\xff", "import-not-text"),
    "zeros": (b"\0" * 5000, "import-not-text"),
    "nothing": (b"", "import-empty"),
    "three words": (b"Xin chao ban", "import-empty"),
    "too large": (b"a" * (MOST_BYTES + 1), "import-too-large"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_in_a_sentence_with_a_way_out(name: str) -> None:
    data, code = HOSTILE[name]
    with pytest.raises(ProblemsFound) as found:
        bytes_to_source(data, "x.docx")
    (problem,) = found.value.problems
    assert problem.code == code
    assert all(all(describe(problem, lang)) for lang in ("vi", "en"))


def test_every_cut_of_a_word_file_is_refused_or_read() -> None:
    for length in range(0, len(WORD), len(WORD) // 60):
        with pytest.raises(ProblemsFound):
            bytes_to_source(WORD[:length], "x.docx")


@pytest.mark.proof
def test_changed_bytes_make_no_bug() -> None:
    for place in range(40, len(WORD), len(WORD) // 150):
        data = WORD[:place] + bytes([WORD[place] ^ 0x41]) + WORD[place + 1 :]
        with suppress(ProblemsFound):
            bytes_to_source(data, "x.docx")


def test_lines_without_end_in_a_head_take_no_time() -> None:
    """Each could begin an issuer's name: no two ways of cutting them are tried twice."""
    head = "\n".join(["SỞ TÀI CHÍNH", "VÀ ĐẦU TƯ", "SỞ KHOA HỌC"] * 11)
    result = imported(
        f"{head}\nSố: 5/TB-STC\nTHÔNG BÁO\nKết luận\nGiám đốc kết luận như sau:\n1. Giao Sở.".encode(), "x.txt"
    )
    assert [each.what for each in result.decisions].count("head-line") > 20
