"""The bare package that every Word file begins with: made once for a form, copied for each."""

import datetime as dt

from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls

from noticegen.word.docx_package import bare_document, stamp, to_bytes


def test_what_is_written_into_a_bare_document_is_not_in_the_next() -> None:
    """Text, headers, lists, properties: in every part that we write into."""
    styles, moment = f"<w:styles {nsdecls('w')}/>", dt.datetime(2021, 11, 17, tzinfo=dt.UTC)
    before, written = bare_document("Tinos", styles), bare_document("Tinos", styles)
    parts = [written.part, *written.part.related_parts.values()]
    elements = [part.element for part in parts if hasattr(part, "element")]
    for element in elements:
        element.append(OxmlElement("w:p"))
    stamp(written, title="Một", author="Hai", created=moment)
    old, new, changed = (to_bytes(each, moment) for each in (before, bare_document("Tinos", styles), written))
    assert len(elements) == 4
    assert old == new != changed
