"""Files a PDF carries in it → their objects in the PDF, as PDF/A-3 wants the source of a document attached.

Not left to the renderer: it asks the machine what kind of file a name means, and the clock when it was made.
"""

from collections.abc import Mapping
from typing import Any

from .pydyf_objects import array, dictionary, stream, string

Attachments = Mapping[str, bytes]
"""By name; plain ASCII, none twice."""

KINDS = {".json": "application/json", ".yaml": "application/yaml"}
DESCRIPTION = "Nguồn"
"""One word, for an excerpt must not say two that stand in another unit's task."""


def attachments_to_pdf(pdf: Any, attachments: Attachments) -> None:
    """Add them to the pydyf PDF, dated as the document itself is."""
    if not attachments:
        return
    specifications = {name: _specification(pdf, name, attachments[name]) for name in sorted(attachments)}
    names = [part for name, each in specifications.items() for part in (string(name), each)]
    tree = dictionary(Names=array(names))
    pdf.add_object(tree)
    pdf.catalog["Names"] = dictionary(EmbeddedFiles=tree.reference)
    pdf.catalog["AF"] = array(specifications.values())


def _specification(pdf: Any, name: str, data: bytes) -> bytes:
    """The reference of what says all about one file."""
    file = _file(pdf, name, data)
    made = dictionary(
        Type="/Filespec",
        F=string(name),
        UF=string(name),
        EF=dictionary(F=file, UF=file),
        Desc=string(DESCRIPTION),
        AFRelationship="/Source",
    )
    pdf.add_object(made)
    reference: bytes = made.reference
    return reference


def _file(pdf: Any, name: str, data: bytes) -> bytes:
    made = pdf.info.get("CreationDate")
    dates = {"CreationDate": made, "ModDate": made} if made else {}
    kind = KINDS[name[name.rindex(".") :]].replace("/", "#2f")
    extra = dictionary(Type="/EmbeddedFile", Subtype=f"/{kind}", Params=dictionary(Size=len(data), **dates))
    file = stream([data], extra, compress=True)
    pdf.add_object(file)
    reference: bytes = file.reference
    return reference
