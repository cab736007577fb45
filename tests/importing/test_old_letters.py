"""Letters of the time before Unicode, and code pages: words a reader can read, or a refusal; never other letters."""

import unicodedata

import pytest

from noticegen.importing.bytes_to_source import bytes_to_source
from noticegen.importing.bytes_to_words import bytes_to_words
from noticegen.importing.decisions import How
from noticegen.importing.old_letters import TCVN3, VNI, in_unicode, letters_of_font
from noticegen.problems.problem import ProblemsFound
from tools import old_files
from tools.imported import imported
from tools.old_fonts import encoded
from tools.old_word import paragraph, word_file

SMALL = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
NATION = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"


def test_each_letter_of_vni() -> None:
    for letter in SMALL + SMALL.upper():
        typed = encoded(f"Qu{letter}nh", "VNI-Times")
        assert in_unicode(typed, VNI) == f"Qu{letter}nh"


def test_each_letter_of_tcvn3() -> None:
    assert "".join(in_unicode(encoded(each, ".VnTime"), TCVN3) for each in SMALL) == SMALL


def test_words_as_everybody_knows_them() -> None:
    """Not by our own table the other way round."""
    assert in_unicode("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", TCVN3) == NATION
    assert in_unicode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", VNI) == NATION


@pytest.mark.parametrize("text", [NATION, unicodedata.normalize("NFD", NATION)])
@pytest.mark.parametrize("letters", [TCVN3, VNI])
def test_words_of_today_in_an_old_font_stay(text: str, letters: str) -> None:
    assert in_unicode(text, letters) == text


@pytest.mark.parametrize(
    ("font", "letters"), [(".VnTime", TCVN3), (".VnTimeH", "tcvn3-capitals"), ("VNI-Times", VNI), ("Times", "")]
)
def test_the_font_says_what_its_letters_mean(font: str, letters: str) -> None:
    assert letters_of_font(font) == letters


TEXT = old_files.PASTED
WAYS = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a mark": TEXT.encode("utf-8-sig"),
    "UTF-16": TEXT.encode("utf-16"),
    "UTF-16 the other way round": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "UTF-16 without a mark": TEXT.encode("utf-16-le"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_text_is_the_same_however_it_was_saved(way: str) -> None:
    assert bytes_to_words(WAYS[way]) == TEXT


@pytest.mark.parametrize(("font", "what"), [(".VnTime", "letters-tcvn3"), ("VNI-Times", "letters-vni")])
@pytest.mark.parametrize("way", ["bytes", "UTF-8", "Word"])
def test_old_letters_without_their_font_are_read_and_told(font: str, what: str, way: str) -> None:
    """As they stand in a text, or in a Word file after somebody has chosen another font for all of it."""
    text = TEXT if font.startswith("VNI") else TEXT.lower()
    lines = [encoded(line, font) for line in text.splitlines()]
    data = "\n".join(lines).encode("cp1252" if way == "bytes" else "utf-8")
    if way == "Word":
        data = word_file("".join(map(paragraph, lines)), lists={}, styles={})
    result = imported(data, "x.docx" if way == "Word" else "x.txt")
    assert "đột xuất" in result.yaml
    assert [each.how for each in result.decisions if each.what == what] == [How.CHANGED]


@pytest.mark.parametrize("text", ["naïve café, Übung über alles, mañana señor. " * 30, "один два три четыре " * 30])
def test_another_language_in_a_code_page_is_no_text(text: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        bytes_to_source(text.encode("cp1251" if "о" in text else "latin-1"), "x.txt")
    assert [each.code for each in found.value.problems] == ["import-not-text"]
