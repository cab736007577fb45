"""A page's head → what the PDF says of itself: title, author, date, language, the standard it keeps, its colours.

The second standard, PDF/UA, is named by `pdf_to_archival_pdf`, which does so for both engines.
"""

import re
from functools import partial
from html import escape
from typing import Any
from xml.etree.ElementTree import Element

from noticegen import __version__

from .pydyf_objects import array, dictionary, stream, stream_met_again, string
from .srgb_profile import NAME, srgb_profile

_WRITER = f"noticegen {__version__}"

_RDF = '<rdf:Description rdf:about="" xmlns:{prefix}="{space}">{inside}</rdf:Description>'
_PACKET = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_SPACES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def tree_to_properties(pdf: Any, root: Element) -> None:
    """Add them to the pydyf PDF. The document information and the metadata say the same, as PDF/A wants."""
    title = root.findtext("head/title", "")
    metas = {meta.get("name"): meta.get("content", "") for meta in root.iterfind("head/meta")}
    author, created = metas.get("author", ""), metas.get("dcterms.created", "")
    pdf.info["Producer"] = string(_WRITER)
    for name, text in (("Title", title), ("Author", author)):
        if text:
            pdf.info[name] = string(text)
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", created):
        pdf.info["CreationDate"] = string(f"D:{created.replace('-', '')}")
    pdf.catalog["Lang"] = string(root.get("lang", "vi"))
    _add_metadata(pdf, title, author, created)
    _add_colours(pdf)


def _add_metadata(pdf: Any, title: str, author: str, created: str) -> None:
    said = {"pdfaid": "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"}
    text = partial(escape, quote=False)
    said["pdf"] = f"<pdf:Producer>{text(_WRITER)}</pdf:Producer>"
    if title:
        said["dc"] = f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{text(title)}</rdf:li></rdf:Alt></dc:title>'
    if author:
        creator = f"<dc:creator><rdf:Seq><rdf:li>{text(author)}</rdf:li></rdf:Seq></dc:creator>"
        said["dc"] = said.get("dc", "") + creator
    if "CreationDate" in pdf.info:
        said["xmp"] = f"<xmp:CreateDate>{created}</xmp:CreateDate>"
    parts = (_RDF.format(prefix=prefix, space=_SPACES[prefix], inside=inside) for prefix, inside in said.items())
    packet = stream([_PACKET.format("".join(parts)).encode()], {"Type": "/Metadata", "Subtype": "/XML"})
    pdf.add_object(packet)
    pdf.catalog["Metadata"] = packet.reference


def _add_colours(pdf: Any) -> None:
    """The sRGB profile, for the stamps that are red."""
    profile = stream_met_again(srgb_profile(), {"N": 3})
    pdf.add_object(profile)
    intent = dictionary(
        Type="/OutputIntent", S="/GTS_PDFA1", OutputConditionIdentifier=string(NAME), Info=string(NAME),
        DestOutputProfile=profile.reference,
    )  # fmt: skip
    pdf.catalog["OutputIntents"] = array([intent])
