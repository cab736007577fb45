"""A signature's value with one element more than the standard names, anywhere in it, is never called good.

Neither digest nor signature would miss such an element: the value itself is what they leave out.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from asn1crypto import parser

from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from tools import printing, signed
from tools.authority import Authority
from tools.notices import ONE_PAGE
from tools.signature_values import last_value, with_value
from tools.tiers import proof, some

NOW = datetime.now(UTC).replace(microsecond=0)
CONSTRUCTED = 1
FURTHER = {"end of contents": b"\0\0", "null": b"\x05\0", "octets": b"\x04\x01a", "many zeros": b"\0" * 1024}


@pytest.fixture(scope="module")
def sealed(authority: Authority) -> bytes:
    return signed.sealed(printing.documents(printing.read(ONE_PAGE))[".pdf"], authority, NOW)


def with_further(value: bytes, further: bytes) -> Iterator[bytes]:
    """The value with the element at the end of each of its constructed parts in turn, lengths and all as DER has it."""
    place = 0
    while place < len(value):
        kind, method, tag, header, content, trailer = parser.parse(value[place:])
        end = place + len(header) + len(content) + len(trailer)
        if method == CONSTRUCTED:
            for inner in (content + further, *with_further(content, further)):
                yield value[:place] + parser.emit(kind, method, tag, inner) + value[end:]
        place = end


@pytest.mark.parametrize("every", [16, proof(1)], ids=["few", "all"])
@pytest.mark.parametrize("further", some(FURTHER, one_of=2))
def test_no_further_element_is_passed_over(sealed: bytes, authority: Authority, further: str, every: int) -> None:
    trust, value = Trust((authority.certificate("root"),)), last_value(sealed)
    assert pdf_to_verdict(with_value(sealed, value), trust, NOW).is_good
    changed = list(with_further(value, FURTHER[further]))[::every]
    assert len(changed) > 5
    assert [len(each) for each in changed if pdf_to_verdict(with_value(sealed, each), trust, NOW).is_good] == []
