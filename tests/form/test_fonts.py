"""Fonts are chosen by what is in their files; a character they cannot draw is told with its place."""

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pypdf
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont

from noticegen.form.fonts import VIETNAMESE_LETTERS, Face, find_fonts, font_folders, is_complete
from noticegen.pages.missing_glyphs import EVERYDAY, has_rare_characters, missing_glyph_problems
from noticegen.printing.press import Press
from noticegen.problems.problem import ProblemsFound
from tools import printing
from tools.printing import Printed
from tools.tiers import some

FAMILIES = ("Times New Roman", "Liberation Serif", "Tinos")
LIBERATION = (
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationSerif-BoldItalic.ttf",
)
TINOS = ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf")
TIMES = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")


@pytest.fixture(scope="module")
def good() -> list[Path]:
    """The four files of the font that the tests run with."""
    return [printing.press().fonts.faces[face].path for face in Face]


def copied(folder: Path, good: list[Path], names: tuple[str, ...]) -> Path:
    """A whole family under other names."""
    folder.mkdir(parents=True)
    for path, name in zip(good, names, strict=True):
        shutil.copy(path, folder / name)
    return folder


def without(path: Path, letters: str) -> None:
    """As Debian's first Liberation: the same name, some letters short."""
    with TTFont(path) as font:
        kept = set(font.getBestCmap()) - {ord(letter) for letter in letters}
        options = subset.Options(notdef_outline=True, hinting=False)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=kept)
        subsetter.subset(font)
        font.save(path)


def test_vietnamese_has_134_letters_beyond_ascii() -> None:
    assert len(VIETNAMESE_LETTERS) == 134
    assert {"ế", "Ữ", "đ", "Ơ", "ỹ"} <= VIETNAMESE_LETTERS
    assert all(normalize("NFC", letter) == letter and not letter.isascii() for letter in VIETNAMESE_LETTERS)


@pytest.mark.parametrize("short", some(range(4), one_of=2))
def test_a_family_short_of_one_letter_in_one_face_is_passed_over(tmp_path: Path, good: list[Path], short: int) -> None:
    old = copied(tmp_path / "a" / "old", good, LIBERATION)
    new = copied(tmp_path / "b" / "new", good, LIBERATION)
    without(old / LIBERATION[short], "ỵ")
    found = find_fonts(FAMILIES, (tmp_path,))
    assert {face.path.parent for face in found.faces.values()} == {new}


SPOILT: dict[str, Callable[[bytes], bytes] | None] = {
    "a face missing": None,
    "an empty file": lambda _: b"",
    "no font at all": lambda _: b"\0\1\0\0" + b"junk" * 100,
    "cut short": lambda data: data[:5000],
}
"""What becomes of the bold face."""


@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_family_is_passed_over(tmp_path: Path, good: list[Path], how: str) -> None:
    spoilt = copied(tmp_path / "a", good, LIBERATION) / LIBERATION[1]
    data = spoilt.read_bytes()
    spoilt.unlink()
    if spoil := SPOILT[how]:
        spoilt.write_bytes(spoil(data))
    tinos = copied(tmp_path / "b", good, TINOS)
    found = find_fonts(FAMILIES, (tmp_path,))
    assert (found.family, found.faces[Face.BOLD].path.parent) == ("Tinos", tinos)


def test_times_comes_first(tmp_path: Path, good: list[Path]) -> None:
    copied(tmp_path / "a", good, LIBERATION)
    copied(tmp_path / "z", good, TIMES)
    assert find_fonts(FAMILIES, (tmp_path,)).family == "Times New Roman"


def test_no_font_is_a_problem_that_names_what_would_do(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound) as found:
        find_fonts(FAMILIES, (tmp_path,))
    (problem,) = found.value.problems
    assert (problem.code, problem.values["families"]) == ("font-missing", ", ".join(FAMILIES))


def test_the_offices_own_folder_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NOTICEGEN_FONTS", os.pathsep.join(["", str(tmp_path / "a"), str(tmp_path / "b")]))
    assert font_folders()[:2] == (tmp_path / "a", tmp_path / "b")


def test_the_pdf_is_set_in_the_files_chosen(tmp_path: Path, good: list[Path]) -> None:
    """Another family of the same name on the machine makes no difference, not even to the page number."""
    own = copied(tmp_path / "own", good, LIBERATION)
    for path in own.iterdir():
        rename(path, "Own Serif")
    default = printing.press()
    fonts = find_fonts(("Liberation Serif",), (own,))
    text = [f"Mục {number}: giao Văn phòng Sở, **đậm**, *nghiêng*, ***cả hai***" for number in range(40)]
    notice = printing.read(f"date: 2021-11\nsubject: Phông chữ\nbody: {text}\nsigners: tran-quoc-thanh\n")
    own_press = Press(default.profile, type(fonts)("Own Serif", fonts.faces), default.templates)
    path = tmp_path / "a.pdf"
    path.write_bytes(printing.documents(notice, own_press)[".pdf"])
    assert {name.split("-")[0] for name in embedded_fonts(path)} == {"Own"}
    assert len(embedded_fonts(path)) == 4


def rename(path: Path, family: str) -> None:
    with TTFont(path) as font:
        for record in font["name"].names:
            if record.nameID in (1, 16):
                record.string = family
            elif record.nameID in (4, 6):
                record.string = str(record).replace("Liberation Serif", family).replace("LiberationSerif", "OwnSerif")
        font.save(path)


def embedded_fonts(path: Path) -> set[str]:
    """Names of the embedded fonts, without the tags of their subsets; a font not embedded has none."""
    names: set[str] = set()
    for page in pypdf.PdfReader(path).pages:
        fonts: Any = page["/Resources"]
        for font in fonts["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            assert any(key.startswith("/FontFile") for key in descendant["/FontDescriptor"].get_object())
            names.add(font.get_object()["/BaseFont"].split("+")[-1].lstrip("/"))
    return names


@pytest.mark.parametrize("sample", [path.stem for path in printing.SAMPLES])
def test_samples_embed_the_four_faces_and_no_other(samples: Mapping[str, Printed], sample: str) -> None:
    names = embedded_fonts(samples[sample].pdf)
    assert {name.split("-")[0] for name in names} == {"Liberation"}
    assert len(names) <= 4


def test_the_fonts_in_use_are_complete() -> None:
    assert is_complete(printing.press().fonts)


TASK = """\
date: 2021-11
subject: Kết luận
body:
  - Giao Văn phòng Sở 🙂 tổng hợp
  - text: "Việc quan trọng ☎ và gấp"
signers:
  - post: Giám đốc
    name: Trần 漢 Thành
"""


def test_a_character_without_a_glyph_is_told_with_its_place() -> None:
    found = missing_glyph_problems(printing.read(TASK), printing.press().fonts, {"notice.yaml": TASK})
    places = {(problem.values["character"], str(problem.at)) for problem in found}
    assert places == {("🙂", "notice.yaml:4:23"), ("☎", "notice.yaml:5:28"), ("漢", "notice.yaml:8:16")}
    assert {problem.code for problem in found} == {"glyph-missing"}
    assert found[0].values["code"] == "U+1F642"


def test_a_letter_whose_capital_has_no_glyph_is_told() -> None:
    """Capitals are what the form prints of an agency; the small letter may be there and the capital not."""
    fonts = printing.press().fonts
    lonely = next(c for c in map(chr, range(0x250, 0x2B0)) if not fonts.missing(c) and fonts.missing(c.upper()))
    text = TASK.replace("Kết luận", f"Kết luận {lonely}")
    found = missing_glyph_problems(printing.read(text), fonts, {"notice.yaml": text})
    assert lonely.upper() in {problem.values["character"] for problem in found}


@pytest.mark.parametrize("blank", ["\u2009", "\u3000", "\u2003", "\u202f", "\u00a0"])
def test_a_rare_blank_is_printed_or_told(blank: str) -> None:
    text = TASK.replace("🙂", "").replace("☎", "").replace("漢", "").replace("Kết luận", f"Kết{blank}luận")
    press, notice = printing.press(), printing.read(text)
    if found := missing_glyph_problems(notice, press.fonts, {"notice.yaml": text}):
        assert [(str(problem.at), problem.values["character"]) for problem in found] == [("notice.yaml:2:13", blank)]
    else:
        assert len(printing.documents(notice, press)) == 2


def test_everyday_characters_need_no_look_into_a_font() -> None:
    assert printing.press().fonts.missing("".join(EVERYDAY)) == set()
    assert VIETNAMESE_LETTERS < EVERYDAY


@pytest.mark.parametrize("text", [*"☎漢😀µ", "\u2009"])
def test_any_other_character_is_worth_a_look(text: str) -> None:
    plain = TASK.replace("🙂", "").replace("☎", "").replace("漢", "")
    assert not has_rare_characters(printing.read(plain))
    assert has_rare_characters(printing.read(plain.replace("Kết luận", f"Kết {text} luận")))
