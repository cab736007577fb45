"""PDFs made to keep a reader busy or to fill its memory, by what each does."""

import zlib
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial

from . import signed

HEAD = b"%PDF-1.7\n"
CATALOG = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>"
FIELD = b"<</Type/Annot/Subtype/Widget/FT/Sig/T(ChuKy1)/Rect[0 0 9 9]/P 3 0 R>>"
DEEP = 20_000


def file_of(*objects: bytes, root: bytes = b"1 0 R", more: bytes = b"") -> bytes:
    """These objects, numbered from 1, with a table of the older form."""
    body, places = bytearray(HEAD), list[int]()
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    rows = b"".join(b"%010d 00000 n \n" % each for each in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, rows)
    trailer = b"trailer\n<</Size %d/Root %b%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, more, len(body))
    return bytes(body) + table + trailer


def form(*objects: bytes, catalog: bytes = b"", page: bytes = b"", field: bytes = b"") -> bytes:
    """A page with a signature field to sign (objects 1 to 4), then these; with more entries in each of them."""
    return file_of(
        CATALOG[:-2] + catalog + b">>", PAGES, PAGE[:-2] + page + b">>", FIELD[:-2] + field + b">>", *objects
    )


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(data), entries, data)


@cache
def bomb(size: int = 500_000_000) -> bytes:
    """So many zeros, packed."""
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(bytes(10_000_000)) for _ in range(size // 10_000_000)), packer.flush()])


def in_hex(data: bytes) -> bytes:
    return data.hex().encode() + b">"


def lzw_bomb() -> bytes:
    """Half a thousand million letters A in the longest runs that LZW can say: each code is one longer than the last."""
    codes = [f"{code:0{(9, 10, 11, 12)[(code > 510) + (code > 1022) + (code > 2046)]}b}" for code in range(258, 4093)]
    bits = f"{256:09b}{65:09b}{''.join(codes)}" * 64
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8)


def table_as_stream(data: bytes, entries: bytes) -> bytes:
    return HEAD + b"1 0 obj\n" + stream(data, b"/Type/XRef/Root 1 0 R" + entries) + b"\nendobj\nstartxref\n9\n%%EOF\n"


def objects_in(data: bytes, entries: bytes) -> bytes:
    """A file whose catalogue lies in an object stream."""
    held = HEAD + b"2 0 obj\n" + stream(data, b"/Type/ObjStm/N 1/First 4" + entries) + b"\nendobj\n"
    rows = b"".join(
        bytes([kind]) + place.to_bytes(4) + bytes([index])
        for kind, place, index in ((0, 0, 0), (2, 2, 0), (1, len(HEAD), 0), (1, len(held), 0))
    )
    table = stream(rows, b"/Type/XRef/W[1 4 1]/Size 4/Root 1 0 R")
    return held + b"3 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(held)


def attached(names: Iterable[bytes], data: bytes = b"a", entries: bytes = b"") -> bytes:
    """Files of these names, all with the same data."""
    files = b"".join(b"(%b)<</Type/Filespec/F(%b)/EF<</F 5 0 R>>>>" % (each, each) for each in names)
    file = stream(data, b"/Type/EmbeddedFile" + entries)
    return form(file, catalog=b"/Names<</EmbeddedFiles<</Names[%b]>>>>" % files)


def chain(count: int, entry: bytes) -> bytes:
    """Objects from 5 on, each of which leads to the next."""
    return form(*(b"<<%b %d 0 R>>" % (entry, n + 1) for n in range(5, 5 + count)), catalog=b"%b 5 0 R" % entry)


def revisions(count: int) -> bytes:
    pdf, last = bytearray(form()), form().rfind(b"xref\n0")
    for _ in range(count):
        here = len(pdf)
        pdf += b"xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (last, here)
        last = here
    return bytes(pdf)


def tables_in_a_circle() -> bytes:
    """Two tables, each of which comes before the other."""
    pdf = form()
    first = pdf.rfind(b"xref\n0")
    here = len(pdf) + 100
    pdf = pdf.replace(b"trailer\n<<", b"trailer\n<</Prev %d" % here)
    pdf += b" " * (here - len(pdf))
    return pdf + b"xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (first, here)


def ours(part: float = 1.0) -> bytes:
    """One of ours, cut off behind this part of it."""
    pdf = signed.issued()
    return pdf[: int(len(pdf) * part)]


def kids(count: int, depth: int = 1) -> bytes:
    """A tree of pages in which each leaf stands a thousand times."""
    levels = [b"<</Type/Pages/Kids[%b]/Count %d>>" % (b"%d 0 R " % (n + 1) * count, count) for n in range(5, 5 + depth)]
    tree = b"<</Type/Pages/Kids[5 0 R]/Count %d>>" % count**depth
    return file_of(CATALOG, tree, PAGE, FIELD, *levels, PAGE)


RANGE = b"/V<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[%b]/Contents<%b>>>"
IMAGE = b"/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceRGB"
DRAWN = b"/Resources<</XObject<</I 5 0 R>>>>/Contents 6 0 R"
DRAWS = stream(b"q 9 0 0 9 0 0 cm /I Do Q")
JBIG2_PAGE = bytes.fromhex("00000000300001 00000013 000186a0 000186a0 00000000 00000000 00 0000")
JBIG2 = b"/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode"
XML = b"/Type/Metadata/Subtype/XML"
DRAWS_I = b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I %d 0 R>>>>"
FLATE = b"/Filter/FlateDecode"
TWICE = b"/Filter[/FlateDecode /FlateDecode]"
HEXED = b"/Filter[/ASCIIHexDecode /FlateDecode]"
MISSPELT = b"/Filter/Fl#61teDecode"

CRAFTED: Mapping[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no more than a head": lambda: HEAD,
    "zeros": lambda: HEAD + bytes(50_000_000),
    "zeros and an end": lambda: HEAD + bytes(50_000_000) + b"startxref\n9\n%%EOF\n",
    "zeros behind a file": lambda: form() + bytes(50_000_000),
    "zeros in a file": lambda: form(bytes(50_000_000)),
    "spaces and an end": lambda: HEAD + b" " * 50_000_000 + b"startxref\n9\n%%EOF\n",
    "line breaks and an end": lambda: HEAD + b"\n" * 30_000_000 + b"startxref\n9\n%%EOF",
    "remarks": lambda: HEAD + b"%\n" * 10_000_000 + b"startxref\n9\n%%EOF",
    "brackets": lambda: HEAD + b"<" * 20_000_000 + b"startxref\n9\n%%EOF",
    "nothing but objects": lambda: HEAD + b"1 0 obj " * 3_000_000 + b"startxref\n9\n%%EOF",
    "many small objects": lambda: form(*[b"1"] * 500_000),
    "many ends": lambda: HEAD + b"startxref\n9\n%%EOF\n" * 100_000,
    "many ends of an object": lambda: HEAD + b"1 0 obj" + b" " * 5000 + b"startxref\n9\n%%EOF\n" * 100_000,
    "many ends behind a file": lambda: form() + b"startxref\n9\n%%EOF\n" * 100_000,
    "many beginnings of an end": lambda: HEAD + b"startxref\n" * 300_000,
    "an end far away": lambda: HEAD + b"startxref\n999999999999999\n%%EOF",
    "no end": lambda: form().replace(b"%%EOF", b""),
    "another version": lambda: b"%PDF-9.9\n" + form()[9:],
    "version 2 behind other things": lambda: b"\0\1\2 junk\n" * 50 + form().replace(b"%PDF-1.7", b"%PDF-2.0"),
    "a table that names itself": lambda: file_of(CATALOG, PAGES, PAGE, FIELD, more=b"/Prev 9"),
    "tables in a circle": tables_in_a_circle,
    "five thousand revisions": lambda: revisions(5_000),
    "a table of a billion": lambda: form().replace(b"xref\n0 5", b"xref\n0 999999999"),
    "a table that begins far away": lambda: form().replace(b"xref\n0 5", b"xref\n999999999 5"),
    "a size that is negative": lambda: form().replace(b"/Size 5", b"/Size -5"),
    "no tree of pages": lambda: file_of(b"<</Type/Catalog>>"),
    "a tree of pages that is a list": lambda: file_of(CATALOG.replace(b"4 0 R", b""), b"[1]"),
    "a page that is a number": lambda: file_of(CATALOG.replace(b"4 0 R", b""), PAGES, b"5"),
    "a page that is not there": lambda: file_of(CATALOG.replace(b"4 0 R", b""), PAGES),
    "a tree of pages that goes round": lambda: file_of(CATALOG, b"<</Type/Pages/Kids[2 0 R]/Count 9>>", PAGE, FIELD),
    "a tree of pages that grows": lambda: kids(100, 5),
    "a page a hundred thousand times": lambda: kids(100_000),
    "a count of a billion": lambda: form().replace(b"/Count 1", b"/Count 999999999"),
    "a field that is its own child": lambda: file_of(CATALOG, PAGES, PAGE, b"<</T(a)/Kids[4 0 R]>>"),
    "a field that is its own parent": lambda: form(field=b"/Parent 4 0 R"),
    "fields that are each other's": lambda: file_of(
        CATALOG,
        PAGES,
        PAGE,
        b"<</T(a)/Kids[%b]>>" % (b"5 0 R " * 50),
        *(b"<</T(a)/Kids[%b]>>" % (b"%d 0 R " % (n + 1) * 50) for n in range(5, 12)),
        FIELD,
    ),
    "fifty thousand fields": lambda: file_of(CATALOG.replace(b"4 0 R", b"4 0 R " * 50_000), PAGES, PAGE, FIELD),
    "a root that is itself": lambda: file_of(b"1 0 R"),
    "a root that is not there": lambda: file_of(CATALOG, PAGES, root=b"99 0 R"),
    "references in a circle": lambda: form(b"6 0 R", b"5 0 R", catalog=b"/Names 5 0 R", page=b"/Contents 5 0 R"),
    "a list in lists": lambda: form(catalog=b"/X%b%b" % (b"[" * DEEP, b"]" * DEEP)),
    "a list in lists without an end": lambda: form(catalog=b"/X" + b"[" * 1_000_000),
    "a dictionary in dictionaries": lambda: file_of(b"<</A" * DEEP + b" 1 " + b">>" * DEEP),
    "bookmarks in bookmarks": lambda: chain(DEEP, b"/First"),
    "bookmarks in a circle": lambda: form(b"<</First 5 0 R/Next 5 0 R>>", catalog=b"/Outlines 5 0 R"),
    "names in names": lambda: form(
        *(b"<</Kids[%d 0 R]>>" % n for n in range(6, DEEP)), catalog=b"/Names<</EmbeddedFiles 5 0 R>>"
    ),
    "names in a circle": lambda: form(b"<</Kids[5 0 R 5 0 R]>>", catalog=b"/Names<</EmbeddedFiles 5 0 R>>"),
    "structure in a circle": lambda: form(b"<</K[5 0 R 5 0 R]>>", catalog=b"/StructTreeRoot 5 0 R"),
    "a string that never ends": lambda: file_of(CATALOG, PAGES, b"(" * 1_000_000),
    "a name of a megabyte": lambda: form(catalog=b"/" + b"A" * 1_000_000 + b" 1"),
    "a field's name of a megabyte": lambda: form().replace(b"(ChuKy1)", b"(" + b"A" * 1_000_000 + b")"),
    "a file's name of a megabyte": lambda: attached([b"A" * 1_000_000]),
    "a stream of another length": lambda: file_of(CATALOG, PAGES, PAGE, b"<</Length 999999999>>\nstream\na\nendstream"),
    "a stream of a negative length": lambda: form(b"<</Length -9>>\nstream\na\nendstream", page=b"/Contents 5 0 R"),
    "a length that is itself": lambda: file_of(CATALOG, PAGES, PAGE, b"<</Length 4 0 R>>\nstream\na\nendstream"),
    "no numbers": lambda: form().replace(b"/Rect[0 0 9 9]", b"/Rect[a b c d]"),
    "a huge number": lambda: form().replace(b"/Rect[0 0 9 9]", b"/Rect[%b 0 0 0]" % (b"9" * 99_999)),
    "a range of negative numbers": lambda: form(field=RANGE % (b"-1 -2 -3 -4", b"00")),
    "a range of nothing": lambda: form(field=RANGE % (b"", b"")),
    "a range of other things": lambda: form(field=RANGE % (b"/a", b"00")),
    "a range of the whole file": lambda: form(field=RANGE % (b"0 999999999999 999999999999 9", b"00")),
    "a signature of megabytes": lambda: form(field=RANGE % (b"0 1 2 3", b"30" * 5_000_000)),
    "a signature in a signature": lambda: form(field=RANGE % (b"0 1 2 3", b"3080" * 50_000)),
    "a password": lambda: file_of(CATALOG, PAGES, PAGE, FIELD, more=b"/Encrypt<</Filter/Standard/V 1/R 2>>"),
    "a password of another kind": lambda: file_of(CATALOG, PAGES, PAGE, FIELD, more=b"/Encrypt<</Filter/Xyz/V 99>>"),
    "packed twice over": lambda: form(
        stream(zlib.compress(zlib.compress(bytes(10**7))), TWICE), page=b"/Contents 5 0 R"
    ),
    "a page of too much": lambda: form(stream(bomb(), FLATE), page=b"/Contents 5 0 R"),
    "a page of much": lambda: form(stream(bomb(300_000_000), FLATE), page=b"/Contents 5 0 R"),
    "a page of too much, packed twice": lambda: form(stream(zlib.compress(bomb()), TWICE), page=b"/Contents 5 0 R"),
    "a page of too much, in figures": lambda: form(stream(in_hex(bomb()), HEXED), page=b"/Contents 5 0 R"),
    "a page of too much, by another name": lambda: form(stream(bomb(), MISSPELT), page=b"/Contents 5 0 R"),
    "a page of too much, packed otherwise": lambda: form(
        stream(lzw_bomb(), b"/Filter/LZWDecode"), page=b"/Contents 5 0 R"
    ),
    "a page many times": lambda: form(stream(bomb(50_000_000), FLATE), page=b"/Contents[%b]" % (b"5 0 R " * 100)),
    "a form that draws itself": lambda: form(stream(b"/I Do", DRAWS_I % 5), DRAWS, page=DRAWN),
    "forms that draw each other": lambda: form(
        stream(b"/I Do " * 30, DRAWS_I % 7),
        DRAWS,
        *(stream(b"/I Do " * 30, DRAWS_I % n) for n in range(8, 16)),
        page=DRAWN,
    ),
    "a table of packed nonsense": lambda: table_as_stream(
        zlib.compress(b"\xff" * 99_999), b"/W[9 9 9]/Size 99999999" + FLATE
    ),
    "a table of too much": lambda: table_as_stream(bomb(), b"/W[1 1 1]/Size 9" + FLATE),
    "a table of much": lambda: table_as_stream(bomb(100_000_000), b"/W[1 1 1]/Size 33333333" + FLATE),
    "a table of too much, in figures": lambda: table_as_stream(in_hex(bomb()), b"/W[1 1 1]/Size 9" + HEXED),
    "a table of too much, packed otherwise": lambda: table_as_stream(lzw_bomb(), b"/W[1 1 1]/Size 9/Filter/LZWDecode"),
    "a table of wide columns": lambda: table_as_stream(bytes(99), b"/W[99999999999 1 1]/Size 9"),
    "a table of no columns": lambda: table_as_stream(bytes(99), b"/W[0 0 0]/Size 999999999"),
    "a table of negative columns": lambda: table_as_stream(bytes(99), b"/W[-1 -1 -1]/Size 9"),
    "a table with a range of a billion": lambda: table_as_stream(
        bytes(99), b"/W[1 1 1]/Index[0 999999999]/Size 999999999"
    ),
    "objects of too much": lambda: objects_in(bomb(), FLATE),
    "objects of much": lambda: objects_in(bomb(100_000_000), FLATE),
    "objects of too much, in figures": lambda: objects_in(in_hex(bomb()), HEXED),
    "objects in themselves": lambda: objects_in(b"2 0 <</Type/Catalog/Pages 2 0 R>>", b"/Extends 2 0 R"),
    "a million objects in one": lambda: objects_in(zlib.compress(b"1 0 " * 2_000_000), FLATE).replace(
        b"/N 1/", b"/N 2000000/"
    ),
    "properties of too much": lambda: form(stream(bomb(), XML + FLATE), catalog=b"/Metadata 5 0 R"),
    "properties of nonsense": lambda: form(stream(b"<a>" * 300_000, XML), catalog=b"/Metadata 5 0 R"),
    "properties that grow": lambda: form(
        stream(
            b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">%b]><a>&j;</a>'
            % b"".join(b'<!ENTITY %c "%b">' % (n + 1, b"&%c;" % n * 10) for n in range(97, 107)),
            XML,
        ),
        catalog=b"/Metadata 5 0 R",
    ),
    "an attachment of too much": lambda: attached([b"a.yaml"], bomb(), FLATE),
    "an attachment of much": lambda: attached([b"a.yaml"], bomb(100_000_000), FLATE),
    "five thousand attachments": lambda: attached(b"%05d.yaml" % each for each in range(5_000)),
    "five thousand attachments of one name": lambda: attached([b"a.yaml"] * 5_000),
    "attachments of much": lambda: attached((b"%05d.yaml" % each for each in range(500)), bomb(10_000_000), FLATE),
    "proofs of too much": lambda: form(
        stream(bomb(), FLATE), catalog=b"/DSS<</Certs[5 0 R]>>", field=RANGE % (b"0 1 2 3", b"00")
    ),
    "a picture of ten thousand million dots": lambda: form(
        stream(bomb(10_000_000), IMAGE % (100_000, 100_000) + FLATE), DRAWS, page=DRAWN
    ),
    "a JBIG2 picture of ten thousand million dots": lambda: form(stream(JBIG2_PAGE, JBIG2), DRAWS, page=DRAWN),
    "a page of a million kilometres": lambda: form().replace(b"/MediaBox[0 0 9 9]", b"/MediaBox[0 0 1e30 1e30]"),
    "no page's size": lambda: form().replace(b"/MediaBox[0 0 9 9]", b""),
    **{f"ours, cut off at {part} %": partial(ours, part / 100) for part in range(5, 100, 5)},
    "ours, with its end missing": lambda: ours().replace(b"%%EOF", b""),
    "ours, with zeros behind it": lambda: ours() + bytes(10_000_000),
    "ours, with ends behind it": lambda: ours() + b"startxref\n9\n%%EOF\n" * 100_000,
    "ours twice": lambda: ours() * 2,
}
