"""What is no notice is refused in one sentence with a way out, quickly and in little memory."""

import io
import zipfile
from collections.abc import Mapping
from contextlib import suppress

import pytest

from noticegen.importing.bytes_to_source import MOST_BYTES, bytes_to_source
from noticegen.problems.messages import describe
from noticegen.problems.problem import ProblemsFound
from tools import old_files
from tools.imported import imported
from tools.mutated_word import with_changed_xml
from tools.tiers import named

WORD = old_files.made(old_files.province)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>'
OPENING = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


def zipped(parts: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as made:
        for name, data in parts.items():
            made.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else packing)
    return file.getvalue()


def package(document: bytes, packing: int = zipfile.ZIP_DEFLATED, **others: bytes) -> bytes:
    return zipped({"_rels/.rels": RELATIONS.encode(), "word/document.xml": document, **others}, packing)


def of_body(xml: str) -> bytes:
    return package(f"{OPENING}{xml}</w:body></w:document>".encode())


def nested(depth: int) -> bytes:
    table = "<w:tbl><w:tr><w:tc>" * depth + "</w:tc></w:tr></w:tbl>" * depth
    return package((OPENING + table + "</w:body></w:document>").encode())


HOSTILE = {
    "a bomb of blanks": (package(b" " * 60_000_000), "import-too-large"),
    "a bomb of entities": (package(BOMB.encode()), "import-not-word"),
    "entities in UTF-16": (package(BOMB.encode("utf-16")), "import-not-word"),
    "entities behind a long remark": (
        package(BOMB.replace("<!D", f"<!--{'-x' * 9000}--><!D").encode()),
        "import-not-word",
    ),
    "many large parts": (
        package(b"<a/>", zipfile.ZIP_DEFLATED, **{f"word/header{number}.xml": b" " * 9_000_000 for number in range(9)}),
        "import-not-word",
    ),
    "more parts than anybody counts": (zipped({f"{number}": b"" for number in range(5_001)}), "import-too-large"),
    "packed in a way that asks for memory": (package(b"<a/>", zipfile.ZIP_LZMA), "import-not-word"),
    "a workbook": (
        zipped(
            {
                "_rels/.rels": RELATIONS.replace("word/document", "xl/workbook").encode(),
                "xl/workbook.xml": b"<workbook/>",
            }
        ),
        "import-not-word",
    ),
    "any zip": (zipped({"/etc/passwd": b"root", "../../a": b"a"}), "import-not-word"),
    "an open document that is a bomb": (
        b"".join(
            [
                zipped(
                    {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b" " * 99_000_000},
                )
            ]
        ),
        "import-too-large",
    ),
    "elements without end": (of_body("<w:p/>" * 700_000), "import-too-large"),
    "letters without end": (of_body(f"<w:p><w:r><w:t>{'a ' * 200_000}</w:t></w:r></w:p>"), "import-too-large"),
    "cells without end": (of_body(f"<w:tbl><w:tr>{'<w:tc/>' * 20_000}</w:tr></w:tbl>"), "import-too-large"),
    "a web page": (b"<!DOCTYPE html><html><body>mot hai ba</body></html>", "import-web-page"),
    "a web page of Word's": (b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"', "import-web-page"),
    "Word's XML of 2003": (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "import-web-page"),
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


STRANGE = {
    "a cell as wide as the world": '<w:tcPr><w:gridSpan w:val="999999999999"/></w:tcPr>',
    "a number of five thousand digits": f'<w:tcPr><w:gridSpan w:val="{"9" * 5_000}"/></w:tcPr>',
    "digits of another script": '<w:tcPr><w:gridSpan w:val="\u0663"/></w:tcPr>',
    "a level that is none": '<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_values_are_read(name: str) -> None:
    words = "<w:p><w:r><w:t>mot hai ba bon nam sau bay tam chin muoi</w:t></w:r></w:p>"
    source = bytes_to_source(of_body(f"<w:tbl><w:tr><w:tc>{STRANGE[name]}{words}</w:tc></w:tr></w:tbl>"), "x.docx")
    assert sum(1 for _ in source.paragraphs()) == 1


@pytest.mark.parametrize("missing", ["_rels/.rels", "[Content_Types].xml", "word/styles.xml", "word/settings.xml"])
def test_a_part_that_is_missing_is_done_without(missing: str) -> None:
    with zipfile.ZipFile(io.BytesIO(WORD)) as whole:
        data = zipped({name: whole.read(name) for name in whole.namelist() if name != missing})
    assert bytes_to_source(data, "x.docx").blocks


@pytest.mark.parametrize(
    "text",
    [
        "quý I/0000 và quý 4/0000",
        f"Số: {'9' * 5_000}/TB-SKHCN",
        f"Nghệ An, ngày {'9' * 5_000} tháng 3 năm 2024",
        "|--|\n|--|",
    ],
)
def test_strange_words_are_read(text: str) -> None:
    imported(f"{text}\n{old_files.PASTED}\n{text}".encode(), "x.txt")


SLOW = {
    "one word again and again": "a " * 120_000,
    "blanks": "a" + " " * 240_000 + "b.",
    "dots for a number": "Số: " + "." * 240_000,
    "marks": "**b" + "~" * 240_000 + "b**",
    "capitals": ("GIAO VIỆC " * 60 + "\n") * 150 + ("giao việc " * 60 + "\n") * 150,
    "levels": "\n".join(".".join("1" * depth) + ". a" for depth in range(2, 120)),
    "sentences": "KT. " * 60_000,
}


@pytest.mark.parametrize("text", named(SLOW, ["blanks", "levels"]))
def test_no_text_takes_long(text: str) -> None:
    """Each is quadratic for some way of reading it: then this takes minutes, or never ends."""
    with suppress(ProblemsFound):
        imported(old_files.PASTED.replace("Các phòng hoàn thành nhiệm vụ.", text).encode(), "x.txt")


@pytest.mark.proof
@pytest.mark.parametrize("first", range(0, 100, 25))
def test_changed_xml_makes_no_bug(first: int) -> None:
    for seed in range(first, first + 25):
        with suppress(ProblemsFound):
            imported(with_changed_xml(seed), "x.docx")


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
