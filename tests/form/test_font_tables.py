"""A face is read as FontTools reads it, or not at all."""

import random
from contextlib import suppress
from io import BytesIO

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont

from noticegen.form.font_tables import NO_FONT, FontValues, font_values
from noticegen.form.fonts import Face
from tools import printing


def by_fonttools(data: bytes) -> FontValues:
    with TTFont(BytesIO(data)) as font:
        font.setGlyphOrder([str(number) for number in range(font["maxp"].numGlyphs)])
        names, head, heights = font.getBestCmap(), font["head"], font["hhea"]
        return FontValues(
            head.unitsPerEm,
            {chr(code): font["hmtx"][name][0] for code, name in names.items()},
            {chr(code): int(name) for code, name in names.items()},
            heights.ascent,
            heights.descent,
            (head.xMin, head.yMin, head.xMax, head.yMax),
            font["post"].italicAngle,
            font["name"].getDebugName(6) or "",
        )


def built(seed: int) -> bytes:
    """Characters, some beyond the first plane, with glyphs in any order, one with none; the last are of one width."""
    chance = random.Random(seed)  # noqa: S311 any numbers will do
    codes = sorted(chance.sample([*range(32, 900), *range(0x1E00, 0x1F00), *range(0xFFF0, 0xFFFF)], 400))
    codes += chance.sample(range(0x1F600, 0x1F650), 9) if seed % 2 else []
    names = [".notdef", *(f"g{number}" for number in range(len(codes)))]
    shuffled = names[1:]
    for start in range(0, len(shuffled), 40):  # in places, so that both ways of writing a segment occur
        if chance.random() < 0.5:
            part = shuffled[start : start + 40]
            chance.shuffle(part)
            shuffled[start : start + 40] = part
    builder = FontBuilder(1000 + seed, isTTF=False)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(dict(zip(codes, shuffled, strict=True)) | {0xA0: ".notdef"})
    builder.setupHorizontalMetrics({name: (min(number, 350), 0) for number, name in enumerate(names)})
    builder.setupHorizontalHeader(ascent=700 + seed, descent=-200)
    builder.setupNameTable({"familyName": {"en": "Any", "vi": "Nào"}, "psName": {"vi": "Nao", "en": f"Any-{seed}"}})
    builder.setupPost(italicAngle=-seed / 2)
    saved = BytesIO()
    builder.font["head"].xMin = -seed
    builder.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("face", Face)
def test_the_faces_in_use_are_read_as_fonttools_reads_them(face: Face) -> None:
    data = printing.press().fonts.faces[face].path.read_bytes()
    assert font_values(data) == by_fonttools(data)


@pytest.mark.parametrize("seed", range(6))
def test_so_are_fonts_of_any_other_order(seed: int) -> None:
    assert font_values(built(seed)) == by_fonttools(built(seed))


def test_a_font_of_another_container_is_refused() -> None:
    with pytest.raises(ValueError, match="no font"):
        font_values(b"wOF2" + bytes(100))


def test_a_spoilt_font_is_read_as_it_is_or_refused_and_nothing_else() -> None:
    data, chance, read = built(1), random.Random(1), 0  # noqa: S311 any numbers will do
    for _ in range(150):
        spoilt = bytearray(data[: chance.randrange(1, len(data))] if chance.random() < 0.5 else data)
        for _ in range(8):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        with suppress(*NO_FONT):
            font_values(bytes(spoilt))
            read += 1
    assert 0 < read < 150
