"""The characters drawn in each face → the fonts of the PDF, cut to these, whose text can be copied and searched."""

from collections.abc import Mapping
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any

from noticegen.form.fonts import Face, FontFile, FontSet

from .font_to_cut_font import font_to_cut_font
from .pydyf_objects import array, dictionary, stream, stream_met_again, string

FONT_NAMES = {face: f"F{number}" for number, face in enumerate(Face)}
"""What a page calls the faces."""

_SYMBOLIC, _ITALIC = 4, 64
"""Flags of a font (ISO 32000, 9.8.2); symbolic, because its glyphs go by number."""

_STEM = 80
"""The width of upright strokes, which no file says and a viewer needs only to imitate a font that is missing."""

_MOST_AT_ONCE = 100
"""Characters in one block of a character map (Adobe TN 5014)."""

_MAP = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
%bendcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def drawn_fonts_to_pdf(pdf: Any, fonts: FontSet, drawn: Mapping[Face, set[str]]) -> Any:
    """Add the fonts to the pydyf PDF, and return the dictionary of them by `FONT_NAMES`."""
    made = dictionary()
    for face in Face:
        if drawn.get(face):
            made[FONT_NAMES[face]] = _font(pdf, fonts.faces[face], face, "".join(sorted(drawn[face])))
    return made


def _font(pdf: Any, font: FontFile, face: Face, characters: str) -> bytes:
    cut = _cut(font, characters)
    name = f"/{_tag(cut)}+{_postscript_name(font)}"
    file = stream_met_again(cut, {"Length1": len(cut)})
    pdf.add_object(file)
    descriptor = _descriptor(font, face, name, file.reference)
    pdf.add_object(descriptor)
    kind = dictionary(
        Type="/Font", Subtype="/CIDFontType2", BaseFont=name, CIDToGIDMap="/Identity",
        CIDSystemInfo=dictionary(Registry=string("Adobe"), Ordering=string("Identity"), Supplement=0),
        FontDescriptor=descriptor.reference, W=_widths(font, characters),
    )  # fmt: skip
    pdf.add_object(kind)
    unicode = stream([_unicode(font, characters)], {}, compress=True)
    pdf.add_object(unicode)
    made = dictionary(
        Type="/Font", Subtype="/Type0", BaseFont=name, Encoding="/Identity-H",
        DescendantFonts=array([kind.reference]), ToUnicode=unicode.reference,
    )  # fmt: skip
    pdf.add_object(made)
    reference: bytes = made.reference
    return reference


@lru_cache(maxsize=64)
def _cut(font: FontFile, characters: str) -> bytes:
    """Papers of one notice often use the same letters."""
    return font_to_cut_font(font.path, [font.glyphs[character] for character in characters])


def _tag(cut: bytes) -> str:
    """Six capitals that tell two cuts of one font apart (ISO 32000, 9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in blake2b(cut, digest_size=6).digest())


def _descriptor(font: FontFile, face: Face, name: str, file: bytes) -> Any:
    scale = 1000 / font.units_per_em
    return dictionary(
        Type="/FontDescriptor", FontName=name, Flags=_SYMBOLIC | (_ITALIC if face.is_italic else 0),
        FontBBox=array([round(edge * scale) for edge in font.box]), ItalicAngle=font.slant,
        Ascent=round(font.ascent * scale), Descent=round(font.descent * scale),
        CapHeight=round(font.ascent * scale), StemV=_STEM, FontFile2=file,
    )  # fmt: skip


def _widths(font: FontFile, characters: str) -> str:
    """Of each glyph, as an array. Written here, for a document has hundreds."""
    glyphs = {font.glyphs[character]: character for character in characters}
    return f"[{' '.join([_width(font, character) for _, character in sorted(glyphs.items())])}]"


@cache
def _width(font: FontFile, character: str) -> str:
    width = f"{font.advances[character] * (1000 / font.units_per_em):.3f}".rstrip("0").rstrip(".")
    return f"{font.glyphs[character]} [{width}]"


def _unicode(font: FontFile, characters: str) -> bytes:
    """From glyphs back to characters."""
    rows = [_row(font, character) for character in sorted(characters, key=font.glyphs.__getitem__)]
    blocks = (rows[start : start + _MOST_AT_ONCE] for start in range(0, len(rows), _MOST_AT_ONCE))
    return _MAP % b"".join(b"%d beginbfchar\n%bendbfchar\n" % (len(block), b"".join(block)) for block in blocks)


@cache
def _row(font: FontFile, character: str) -> bytes:
    return b"<%04x> <%b>\n" % (font.glyphs[character], character.encode("utf-16-be").hex().encode())


def _postscript_name(font: FontFile) -> str:
    return "".join(letter for letter in font.name or font.path.stem if letter.isalnum() or letter == "-")
