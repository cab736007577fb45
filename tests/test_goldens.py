"""What both samples look like, kept as text: a change of any kind shows as a difference to read and accept.

`make goldens` accepts.
"""

import zipfile
from collections.abc import Callable, Iterator, Mapping

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
    golden(f"{name}.pdf.txt", "\n".join(outline(ink.pages(samples[name].pdf))) + "\n")


def outline(pages: list[ink.Page]) -> Iterator[str]:
    for number, page in enumerate(pages, 1):
        yield f"-- page {number}, {page.width:.1f} × {page.height:.1f} mm"
        for span in page.spans:
            look = "".join(
                mark for mark, is_on in (("b", span.bold), ("i", span.italic), ("c", any(span.colour))) if is_on
            )
            yield f"{span.baseline:6.1f} {span.x0:6.1f} {span.x1:6.1f} {span.size:4.0f} {look or '-':2} {span.text}"
        yield from (f"{rule.y:6.1f} {rule.x0:6.1f} {rule.x1:6.1f} rule" for rule in page.rules)
