"""A PDF about to be written → one that claims PDF/UA-1 besides PDF/A-3a, carries its source, and is written by us.

The renderer can name only one standard. PDF/A demands a schema for every property that it does not define itself, hence
the one for PDF/UA's.
"""

from typing import Any

from .attachments_to_pdf import Attachments, attachments_to_pdf
from .pdf_to_bytes import pdf_to_bytes
from .pydyf_objects import object_at, set_writer

_UA = """
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 the document conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
_END = b"</rdf:RDF>"


def pdf_to_archival_pdf(_document: object, pdf: Any, attachments: Attachments) -> None:
    """A finisher, as WeasyPrint calls it: changes the pydyf PDF in place."""
    attachments_to_pdf(pdf, attachments)
    _name_the_second_standard(object_at(pdf, pdf.catalog["Metadata"]))
    set_writer(pdf, pdf_to_bytes)


def _name_the_second_standard(metadata: Any) -> None:
    """Left unpacked, so that programs that know nothing of PDF find it."""
    metadata.stream = [metadata.stream[0].replace(_END, _UA.encode() + _END)]
    metadata.compress = False
