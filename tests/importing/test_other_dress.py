"""The same old files in another dress: set with tabs or in boxes, their runs cut up, their letters taken apart.

Nothing of it is seen on the page, or it is a habit of offices; the truths stay those of the files.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from noticegen.importing.bytes_to_source import bytes_to_source
from noticegen.importing.source import Paragraph, Table
from tools import printing
from tools.imported import imported
from tools.old_markup import body_xml
from tools.old_scores import score_fields, score_tree
from tools.old_truths import OldFile, old_files
from tools.tiers import some

_RUN = re.compile(r"(<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>)([^<&]+)(</w:t></w:r>)")
_STEP = 3
_TRACKED = '<w:ins w:id="9" w:author="a" w:date="2025-03-01T00:00:00Z">'
_FRAME = (
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{}</w:tc></w:tr></w:tbl><w:p/>'
)


def _columns(how: str) -> Callable[[str], str]:
    return lambda line: re.sub(r"^\{columns \w+\}$", f"{{columns {how}}}", line)


def _doubled(line: str) -> str:
    """Two blanks for one, and blanks at the end, as hands leave them; not where blanks make the notation."""
    return line if line.startswith(("|", "{")) or "||" in line else re.sub(r"(?<=\w) (?=\w)", "  ", line) + "  "


def _pieces(found: re.Match[str]) -> str:
    words = found[2]
    return "".join(f"{found[1]}{words[at : at + _STEP]}{found[3]}" for at in range(0, len(words), _STEP))


def _is_plain(xml: str) -> bool:
    """Without what may not stand within an insertion."""
    return not any(each in xml for each in ("<w:ins", "w:del", "w:move", "pict"))


OF_LINES: dict[str, Callable[[str], str]] = {
    **{f"columns by {how}": _columns(how) for how in ("cells", "rows", "breaks", "plain", "tabs", "blanks", "boxed")},
    "not in the middle": lambda line: re.sub(r"^\{[crj]\}", "", line),
    "upright": lambda line: re.sub(r"(?<!\*)\*(?!\*)", "", line),
    "two blanks": _doubled,
    "letters taken apart": lambda line: unicodedata.normalize("NFD", line),
}
OF_XML: dict[str, Callable[[str], str]] = {
    "runs in pieces": lambda xml: _RUN.sub(_pieces, xml),
    "all of it inserted": lambda xml: (
        re.sub(r"(<w:r>.*?</w:r>)", rf"{_TRACKED}\1</w:ins>", xml) if _is_plain(xml) else xml
    ),
    "each paragraph a control": lambda xml: (
        xml if "txbx" in xml else re.sub(r"(<w:p>.*?</w:p>)", r"<w:sdt><w:sdtContent>\1</w:sdtContent></w:sdt>", xml)
    ),
    "in a frame": _FRAME.format,
}
OTHERWISE = {
    "columns by tabs": {"ba-cot-ky", "noi-nhan-mot-doan"},
    "columns by blanks": {"ba-cot-ky", "noi-nhan-mot-doan"},
    "letters taken apart": {"tcvn3-vntime", "vni-times"},
}
"""Three columns, or a column in one paragraph, cannot be set so; old fonts have no letters to take apart."""


def _wrong(files: Iterable[OldFile]) -> list[tuple[str, str]]:
    wrong = list[tuple[str, str]]()
    for file in files:
        notice = printing.read(imported(file.made(), file.file_name, file.wanted).yaml)
        scores = (score_fields(file, notice), score_tree(file, notice))
        wrong += [(file.name, each) for score in scores for each in score.wrong]
    return wrong


def _dressed(dress: str, files: Iterable[OldFile], patch: pytest.MonkeyPatch) -> list[OldFile]:
    if dress in OF_LINES:
        return [replace(each, lines=list(map(OF_LINES[dress], each.lines))) for each in files]
    patch.setattr("tools.old_truths.body_xml", lambda lines: OF_XML[dress](body_xml(lines)))
    return list(files)


@pytest.mark.parametrize("dress", [*OF_LINES, *OF_XML])
def test_the_truth_of_one_file_is_the_same(dress: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _wrong(_dressed(dress, [old_files()["yen-bai-chuyen-doi-so"]], monkeypatch)) == []


@pytest.mark.proof
@pytest.mark.parametrize("dress", [*OF_LINES, *OF_XML])
def test_the_truth_of_all_files_is_the_same(dress: str, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [each for each in old_files().values() if each.file_name.endswith("docx")]
    usual = [each for each in files if each.name not in OTHERWISE.get(dress, ())]
    assert _wrong(_dressed(dress, usual, monkeypatch)) == []


def _pasted(file: OldFile) -> bytes:
    """As Word puts it where only text is taken: tabs between cells, a cell's lines below one another."""
    lines = list[str]()
    for block in bytes_to_source(file.data, file.file_name).blocks:
        for row in block.rows if isinstance(block, Table) else ():
            lines.append("\t".join("\n".join(each.words for each in _lines(cell.paragraphs)) for cell in row))
        lines += [each.words for each in _lines([block])] if isinstance(block, Paragraph) else []
    return "\n".join(lines).encode()


def _lines(paragraphs: Iterable[Paragraph]) -> Iterable[Paragraph]:
    return (line for each in paragraphs for line in each.lines())


NOT_PASTED = frozenset({
    "o-chu-dau", "noi-nhan-nhom",  # their boxes stay behind
    "ba-cot-ky", "bien-ban-hai-nguoi", "hai-co-quan-gach", "lien-so-song-song",  # which of two signs is lost
    "khung-vien-dau", "noi-nhan-mot-doan",  # lines of a cell, broken in the middle
    "nhieu-phu-luc-bang", "thu-tuong",  # titles over two lines, of which nothing says that they go on
})  # fmt: skip


PASTED = [each.name for each in old_files().values() if each.file_name.endswith("docx") and each.name not in NOT_PASTED]


@pytest.mark.parametrize("name", some(PASTED, 12))
def test_head_and_foot_of_what_is_pasted_out_of_word(name: str) -> None:
    file = old_files()[name]
    result = imported(_pasted(file), f"{name}.txt", file.wanted)
    assert score_fields(file, printing.read(result.yaml)).wrong == []
