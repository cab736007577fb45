"""One good PDF broken in many ways, each of which an archive or a screen reader would suffer from."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

Break = Callable[[Pdf], object]


def saved(data: bytes, change: Break = id, **options: Any) -> bytes:
    """The file with a change, or only written anew."""
    made = BytesIO()
    with Pdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(made, fix_metadata_version=False, **options)
    return made.getvalue()


def _fonts(pdf: Pdf) -> Iterator[Any]:
    return (font for font in pdf.objects if isinstance(font, Dictionary) and font.get("/Type") == Name.Font)


def _composite(pdf: Pdf) -> Any:
    return next(font for font in _fonts(pdf) if font.Subtype == Name.Type0)


def _tags(pdf: Pdf, role: str) -> Iterator[Any]:
    return (
        tag for tag in pdf.objects if isinstance(tag, Dictionary) and tag.get("/S") == Name(f"/{role}") and "/P" in tag
    )


def _retag(old: str, new: str) -> Break:
    """The first of a role gets another."""

    def change(pdf: Pdf) -> None:
        next(_tags(pdf, old)).S = Name(f"/{new}")

    return change


def _draw(content: bytes) -> Break:
    """More ink on the first page."""
    return lambda pdf: pdf.pages[0].contents_add(Stream(pdf, content))


def _act(**action: Any) -> Break:
    """What happens when the file is opened."""

    def change(pdf: Pdf) -> None:
        pdf.Root.OpenAction = Dictionary(Type=Name.Action, **action)

    return change


def _annotate(**values: Any) -> Break:
    def change(pdf: Pdf) -> None:
        values_ = Dictionary(Type=Name.Annot, Rect=Array([10, 10, 90, 90]), F=4, **values)
        pdf.pages[0].Annots = Array([pdf.make_indirect(values_)])

    return change


def _set_of_field(name: str, value: Any) -> Break:
    """An entry of the first signature field; None takes it away."""

    def change(pdf: Pdf) -> None:
        field = pdf.Root.AcroForm.Fields[0]
        if value is None:
            del field[name]
        else:
            field[name] = value

    return change


def _put(*path: str, value: Any) -> Break:
    """An entry under the catalogue; None takes it away."""

    def change(pdf: Pdf) -> None:
        holder = pdf.Root
        for name in path[:-1]:
            holder = holder[name]
        if value is None:
            del holder[path[-1]]
        else:
            holder[path[-1]] = value

    return change


def _reword(old: bytes, new: bytes) -> Break:
    """The file's description of itself."""

    def change(pdf: Pdf) -> None:
        words = pdf.Root.Metadata.read_bytes()
        assert old in words
        pdf.Root.Metadata.write(words.replace(old, new))

    return change


def _unembed(pdf: Pdf) -> None:
    descriptor = _composite(pdf).DescendantFonts[0].FontDescriptor
    for key in ("/FontFile", "/FontFile2", "/FontFile3"):
        if key in descriptor:
            del descriptor[key]


def _widen(pdf: Pdf) -> None:
    """Not the last, which may be of a letter nobody uses."""
    descendant = _composite(pdf).DescendantFonts[0]
    descendant.W = Array([Array([each + 300 for each in part]) if isinstance(part, Array) else part
                          for part in descendant.W])  # fmt: skip


def _forget_letters(pdf: Pdf) -> None:
    for font in _fonts(pdf):
        if "/ToUnicode" in font:
            del font["/ToUnicode"]


def _drop_scope(pdf: Pdf) -> None:
    for tag in _tags(pdf, "TH"):
        del tag["/A"]


def _shorten_row(pdf: Pdf) -> None:
    row = list(_tags(pdf, "TR"))[-1]
    row.K = Array(list(row.K)[:-1])


def _attach(pdf: Pdf) -> None:
    """Without saying what the attachment is to the document."""
    file = pdf.make_stream(b"a", Type=Name.EmbeddedFile)
    names = Array([String("a.txt"), pdf.make_indirect(Dictionary(Type=Name.Filespec, EF=Dictionary(F=file)))])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))


def _change_source(key: str) -> Break:
    """What is said of the first file it was made of lacks this."""

    def change(pdf: Pdf) -> None:
        specification = pdf.Root.Names.EmbeddedFiles.Names[1]
        del (specification.EF.F if key == "/Subtype" else specification)[key]

    return change


def _external(pdf: Pdf) -> None:
    pdf.pages[0].Contents.F = String("elsewhere.txt")


def _image(pdf: Pdf) -> None:
    picture = pdf.make_stream(
        b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8, ColorSpace=Name.DeviceGray
    )
    picture.Interpolate = True
    pdf.pages[0].Resources.XObject = Dictionary(X=picture)
    _draw(b"/Artifact BMC /X Do EMC")(pdf)


def _page_action(pdf: Pdf) -> None:
    pdf.pages[0].AA = Dictionary(O=Dictionary(S=Name.Named, N=Name.NextPage))


CHANGES: dict[str, Break] = {
    "no colours' meaning": _put("/OutputIntents", value=None),
    "a font not in the file": _unembed,
    "widths that are not the font's": _widen,
    "letters without meaning": _forget_letters,
    "JavaScript": _act(S=Name.JavaScript, JS=String("app.alert(1)")),
    "a program started": _act(S=Name.Launch, F=String("calc.exe")),
    "things hidden": _act(S=Name.Hide, T=String("a")),
    "something done on a page": _page_action,
    "no description of itself": _put("/Metadata", value=None),
    "a broken description": _reword(b"</rdf:RDF>", b""),
    "no title": _reword(b"dc:title", b"dc:nothing"),
    "not called PDF/A": _reword(b"pdfaid:part", b"pdfaid:nothing"),
    "called another part": _reword(b'pdfaid:part="3"', b'pdfaid:part="2"'),
    "not called PDF/UA": _reword(b"pdfuaid:part", b"pdfuaid:nothing"),
    "no explanation of PDF/UA": _reword(b"pdfaExtension:schemas", b"pdfaExtension:nothing"),
    "no language": _put("/Lang", value=None),
    "no tags": _put("/StructTreeRoot", value=None),
    "not marked as tagged": _put("/MarkInfo", "/Marked", value=False),
    "title not shown": _put("/ViewerPreferences", "/DisplayDocTitle", value=False),
    "a form of other kind": _put("/AcroForm", "/XFA", value=String("<x/>")),
    "a form to be drawn later": _put("/AcroForm", "/NeedAppearances", value=True),
    "a field without words": _set_of_field("/TU", None),
    "a field in no tag": _set_of_field("/StructParent", None),
    "a field that is not printed": _set_of_field("/F", 0),
    "a field without a look": _set_of_field("/AP", None),
    "a field that acts": _set_of_field("/A", Dictionary(S=Name.URI, URI=String("https://a.vn"))),
    "a page to be drawn later": _put("/NeedsRendering", value=True),
    "other inks": _draw(b"/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC"),
    "ink without a tag": _draw(b"0 0 9 9 re f"),
    "an unknown intent": _draw(b"/Strange ri"),
    "an unknown operator": _draw(b"1 2 strange"),
    "a picture made smooth": _image,
    "a film": _annotate(Subtype=Name.Movie),
    "a note without words": _annotate(Subtype=Name.Text),
    "a link without words": _annotate(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("https://a.vn"))),
    "an attachment of no known use": _attach,
    "a source that is not said to be one": _change_source("/AFRelationship"),
    "a source without a name": _change_source("/UF"),
    "a source of no known kind": _change_source("/Subtype"),
    "a source of nothing": _put("/AF", value=None),
    "words kept elsewhere": _external,
    "a heading level skipped": _retag("H2", "H5"),
    "a tag nobody knows": _retag("P", "Strange"),
    "an item in no list": _retag("L", "Div"),
    "a list of paragraphs": _retag("LI", "P"),
    "an item without a body": _retag("LBody", "P"),
    "a row in no table": _retag("Table", "Div"),
    "heads of nothing": _drop_scope,
    "rows of unequal length": _shorten_row,
    "tags that mean others": _put("/StructTreeRoot", "/RoleMap", value=Dictionary(P=Name.Span)),
}
RAW: dict[str, Callable[[bytes], bytes]] = {
    "locked": lambda data: saved(data, encryption=pikepdf.Encryption(owner="a", user="")),
    "something after its end": lambda data: data + b"garbage\n",
    "something before its beginning": lambda data: b"garbage\n" + data,
    "cut short": lambda data: data[: len(data) * 2 // 3],
    "nothing": lambda _: b"",
    "no PDF": lambda _: b"%PDF-1.7\n" * 9,
}


def broken(data: bytes, name: str) -> bytes:
    """The file broken in the way of that name."""
    return RAW[name](data) if name in RAW else saved(data, CHANGES[name])
