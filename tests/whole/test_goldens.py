"""What both samples look like, kept as text: a change of any kind shows as a difference to read and accept.

`make goldens` accepts. A Word file's paragraphs are kept one a line; as XML only those of the shorter sample.
"""

import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from lxml import etree

from tools import ink, printing
from tools.printing import Printed
from tools.word_outline import document_outline, numbering_outline

SAMPLES = [path.stem for path in printing.SAMPLES]
SHORTER = SAMPLES[0]
OUTLINES = {"document": document_outline, "numbering": numbering_outline}
SAME_FOR_ALL = ["styles", "settings"]
"""Parts that come from the form alone."""

Golden = Callable[[str, str], None]


def part(docx: Path, name: str) -> bytes:
    with zipfile.ZipFile(docx) as package:
        return package.read(name)


def pretty(xml: bytes) -> str:
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    return str(etree.tostring(root, pretty_print=True, encoding="unicode"))


@pytest.mark.parametrize("name", SAMPLES)
def test_html(samples: Mapping[str, Printed], golden: Golden, name: str) -> None:
    golden(f"{name}.html", samples[name].html)


@pytest.mark.parametrize("outlined", OUTLINES)
@pytest.mark.parametrize("name", SAMPLES)
def test_word_file(samples: Mapping[str, Printed], golden: Golden, name: str, outlined: str) -> None:
    golden(f"{name}.{outlined}.txt", OUTLINES[outlined](part(samples[name].docx, f"word/{outlined}.xml")))


@pytest.mark.parametrize("name", SAMPLES)
def test_properties_of_the_word_file(samples: Mapping[str, Printed], golden: Golden, name: str) -> None:
    golden(f"{name}.core.xml", pretty(part(samples[name].docx, "docProps/core.xml")))


def test_the_word_file_as_it_is(samples: Mapping[str, Printed], golden: Golden) -> None:
    golden(f"{SHORTER}.document.xml", pretty(part(samples[SHORTER].docx, "word/document.xml")))


@pytest.mark.parametrize("same", SAME_FOR_ALL)
def test_what_the_form_alone_gives_is_the_same_in_every_word_file(
    samples: Mapping[str, Printed], golden: Golden, same: str
) -> None:
    (found,) = {part(printed.docx, f"word/{same}.xml") for printed in samples.values()}
    golden(f"{same}.xml", pretty(found))


@pytest.mark.parametrize("name", SAMPLES)
def test_pdf(samples: Mapping[str, Printed], golden: Golden, name: str) -> None:
    """Every stretch of text in one look, and every rule, to a tenth of a millimetre."""
    golden(f"{name}.pdf.txt", "\n".join(ink.outline(ink.pages(samples[name].pdf))) + "\n")


@pytest.mark.parametrize(
    ("pattern", "changed"),
    [
        ("Sở", "Sờ"),
        ('w:pStyle w:val="item"', 'w:pStyle w:val="paragraph"'),
        ('<w:ilvl w:val="0"/>', '<w:ilvl w:val="1"/>'),
        ('<w:numId w:val="2"/>', '<w:numId w:val="1"/>'),
        ("<w:rPr><w:b/><w:bCs/></w:rPr>", ""),
        ("<w:b/><w:bCs/>", "<w:b/>"),
        ("<w:i/><w:iCs/>", "<w:b/><w:bCs/>"),
        ("<w:i/><w:iCs/>", '<w:i/><w:iCs/><w:color w:val="FF0000"/>'),
        ("<w:keepNext/>", ""),
        ("<w:br/>", " "),
        ("\u00a0", " "),
        ("</w:t></w:r>", "</w:t></w:r><w:r><w:t>\u200b</w:t></w:r>"),
        ("<w:tc>", "<w:tc><w:p/>"),
        (r'<w:tcW w:w="\d+"', '<w:tcW w:w="7"'),
        (r'<w:gridCol w:w="\d+"', '<w:gridCol w:w="7"'),
        ('w:tblStyle w:val="head"', 'w:tblStyle w:val="foot"'),
        ("<w:cantSplit/>", ""),
        ("<w:tblHeader/>", ""),
        (r'(<w:pgMar [^>]*w:left=")\d+', r"\g<1>7"),
        (r'w:ind w:left="\d+"', 'w:ind w:left="7"'),
    ],
)
def test_any_change_of_a_word_file_turns_its_golden_red(
    samples: Mapping[str, Printed], pattern: str, changed: str
) -> None:
    documents = [part(printed.docx, "word/document.xml").decode() for printed in samples.values()]
    document = next(each for each in documents if re.search(pattern, each))
    other = re.sub(pattern, changed, document, count=1)
    assert other != document
    assert document_outline(other.encode()) != document_outline(document.encode())


@pytest.mark.parametrize(
    ("pattern", "changed"),
    [
        (r'w:lvlText w:val="[^"]*"', 'w:lvlText w:val="§"'),
        (r'w:startOverride w:val="\d+"', 'w:startOverride w:val="9"'),
    ],
)
def test_any_change_of_a_list_turns_its_golden_red(samples: Mapping[str, Printed], pattern: str, changed: str) -> None:
    numbering = part(samples[SHORTER].docx, "word/numbering.xml").decode()
    other = re.sub(pattern, changed, numbering, count=1)
    assert other != numbering
    assert numbering_outline(other.encode()) != numbering_outline(numbering.encode())
