"""What both samples look like, kept as text: a change of any kind shows as a difference to read and accept.

`make goldens` accepts.
"""

import zipfile
from collections.abc import Callable, Mapping

import pytest
from lxml import etree

from tools import ink, printing
from tools.printing import Printed

SAMPLES = [path.stem for path in printing.SAMPLES]
PARTS = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "docProps/core.xml"]
Golden = Callable[[str, str], None]


@pytest.mark.parametrize("name", SAMPLES)
def test_html(samples: Mapping[str, Printed], golden: Golden, name: str) -> None:
    golden(f"{name}.html", samples[name].html)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", SAMPLES)
def test_word_file(samples: Mapping[str, Printed], golden: Golden, name: str, part: str) -> None:
    with zipfile.ZipFile(samples[name].docx) as package:
        root = etree.fromstring(package.read(part), etree.XMLParser(remove_blank_text=True))
    golden(f"{name}.{part.rpartition('/')[2]}", etree.tostring(root, pretty_print=True, encoding="unicode"))


@pytest.mark.parametrize("name", SAMPLES)
def test_pdf(samples: Mapping[str, Printed], golden: Golden, name: str) -> None:
    """Every stretch of text in one look, and every rule, to a tenth of a millimetre."""
    golden(f"{name}.pdf.txt", "\n".join(ink.outline(ink.pages(samples[name].pdf))) + "\n")
