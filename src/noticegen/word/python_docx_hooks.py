"""Everything inside python-docx that we use without its documentation promising it, in one place.

Each name is looked for before the first Word file is made, and a version that lacks one is refused.
"""

from functools import cache
from typing import Any

from noticegen.problems.library_names import require_names

USED_NAMES = {
    "section.Section": ("header", "first_page_header"),
    "section.Section.__init__": ("_sectPr",),
    "section._Header": ("_element", "is_linked_to_previous"),
    "opc.package.OpcPackage": ("iter_parts", "load_rel", "main_document_part", "open", "rels"),
    "opc.part.Part": ("blob", "partname", "content_type", "rels", "relate_to", "load_rel", "package"),
    "opc.part.XmlPart": ("element",),
    "opc.rel._Relationship": ("reltype", "rId", "target_part"),
    "parts.document.DocumentPart": ("numbering_part",),
    "settings.Settings": ("element",),
    "styles.styles.Styles": ("element",),
}
"""By their owner."""


@cache
def require_python_docx() -> None:
    """Raises ProblemsFound (`library-changed`) if python-docx lacks any name that this package uses."""
    import docx

    require_names(docx, "python-docx", USED_NAMES)


def section_properties(section: Any) -> Any:
    """The `w:sectPr` element of a section: python-docx has no word for page numbers."""
    return section._sectPr


def header_content(header: Any) -> Any:
    """The `w:hdr` element of a header: python-docx has no way to empty one."""
    return header._element
