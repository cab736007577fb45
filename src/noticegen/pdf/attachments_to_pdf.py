"""Files that a PDF carries → their objects in the PDF, attached the way PDF/A-3 wants a document's source.

The renderer could attach them, but would ask the machine for each file's type and the clock for its date.
"""

from collections.abc import Mapping
from typing import Any

from .pydyf_objects import array, dictionary, stream, string

Attachments = Mapping[str, bytes]
"""By name; plain ASCII, none twice."""

KINDS = {".json": "application/json", ".yaml": "application/yaml"}
DESCRIPTION = "Nguồn"
"""One word: two could also stand in another unit's task, and an excerpt must not repeat those."""


def attachments_to_pdf(pdf: Any, attachments: Attachments) -> None:
    """Add them to the pydyf PDF, with the document's own date."""
    if not attachments:
        return
    specifications = {name: _specification(pdf, name, attachments[name]) for name in sorted(attachments)}
    names = [part for name, each in specifications.items() for part in (string(name), each)]
    tree = dictionary(Names=array(names))
    pdf.add_object(tree)
    pdf.catalog["Names"] = dictionary(EmbeddedFiles=tree.reference)
    pdf.catalog["AF"] = array(specifications.values())


def _specification(pdf: Any, name: str, data: bytes) -> bytes:
    """A reference to the object that describes one file."""
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
