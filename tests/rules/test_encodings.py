"""Real prose in every encoding that a secretary may paste: found, named, and converted back; as it is, never found."""

import re
import unicodedata
from collections.abc import Callable
from random import Random

import pytest
import yaml

from noticegen.problems.problem import Problem
from noticegen.rules import all_rules
from noticegen.rules._common_syllables import common_syllables
from noticegen.rules._syllables import is_syllable
from tools.checkout import ROOT
from tools.notices import BASE, read_notice
from tools.random_notices import WORDS

TCVN3 = dict(
    zip(
        "ăâêôơđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        "¨©ª«¬®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        strict=True,
    )
)
RULES = [rule for rule in all_rules() if rule.CODE.startswith("P04")]
TONES = "\u0301\u0300\u0309\u0303\u0323"
VIQR = dict(zip("\u0302\u0306\u031b" + TONES, "^(+'`?~.", strict=True))
VNI = {
    **dict(zip(TONES, "ùøûõï", strict=True)),
    **dict(zip(("\u0302" + each for each in TONES), "áàåãä", strict=True)),
    **dict(zip(("\u0306" + each for each in TONES), "éèúüë", strict=True)),
    "\u0302": "â",
    "\u0306": "ê",
}
VNI_LETTERS = dict(zip("đíìỉĩịỵ", "ñíìæóòî", strict=True))


def to_vni(letter: str) -> str:
    if single := VNI_LETTERS.get(letter):
        return single
    base, marks = parts(letter)
    if "\u031b" in marks:
        base, marks = {"o": "ô", "u": "ö"}[base], marks.replace("\u031b", "")
    return base + VNI[marks] if marks else base


def to_viqr(letter: str) -> str:
    base, marks = parts(letter)
    return "dd" if letter == "đ" else base + "".join(VIQR[each] for each in marks)


def to_windows_1258(letter: str) -> str:
    base, marks = parts(letter)
    plain = unicodedata.normalize("NFC", base + "".join(each for each in marks if each not in TONES))
    tone = "".join(each for each in marks if each in TONES)
    return (plain + tone).encode("cp1258").decode("cp1252")


def to_keys(word: str, tones: str, vowels: dict[str, str]) -> str:
    tone = next((tones[TONES.index(each)] for each in unicodedata.normalize("NFD", word) if each in TONES), "")
    plain = "".join(each for each in unicodedata.normalize("NFD", word) if each not in TONES)
    return "".join(vowels.get(each, each) for each in unicodedata.normalize("NFC", plain)) + tone


def parts(letter: str) -> tuple[str, str]:
    """A letter and its marks, that of the vowel before that of the tone."""
    whole = unicodedata.normalize("NFD", letter)
    return whole[0], "".join(sorted(whole[1:], key=lambda each: each in TONES))


def by_letter(encode: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "".join(map(encode, text))


def by_word(encode: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: " ".join(map(encode, text.split(" ")))


TELEX = {"â": "aa", "ê": "ee", "ô": "oo", "ă": "aw", "ơ": "ow", "ư": "uw", "đ": "dd"}
DIGITS = {"â": "a6", "ê": "e6", "ô": "o6", "ă": "a8", "ơ": "o7", "ư": "u7", "đ": "d9"}
SPOILT: dict[str, Callable[[str], str]] = {
    "TCVN3 (ABC)": by_letter(lambda letter: TCVN3.get(letter, letter)),
    "VNI": by_letter(to_vni),
    "VIQR": by_letter(to_viqr),
    "Telex": by_word(lambda word: to_keys(word, "sfrxj", TELEX)),
    "VNI (1…9)": by_word(lambda word: to_keys(word, "12345", DIGITS)),
    "UTF-8 → Windows-1252": lambda text: "".join(
        chr(each) if each in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([each]).decode("cp1252")
        for each in text.encode()
    ),
    "UTF-8 → Mac Roman": lambda text: text.encode().decode("mac_roman"),
    "HTML": lambda text: text.encode("ascii", "xmlcharrefreplace").decode(),
    "Windows-1258": by_letter(to_windows_1258),
}


def phrases() -> list[str]:
    """Twenty runs of eight plain words of a real notice, in small letters."""
    chance = Random(7)  # noqa: S311 not a secret
    words = [word for word in (each.strip(".,;:()“”").lower() for each in WORDS) if is_syllable(word)]
    starts = [chance.randrange(len(words) - 8) for _ in range(20)]
    return [" ".join(words[start : start + 8]) for start in starts]


def found_in(*texts: str) -> list[Problem]:
    body = yaml.safe_dump({"body": list(texts)}, allow_unicode=True, width=10**6)
    notice = read_notice(re.sub("(?m)^body: .*\n", lambda _: body, BASE))
    return [each for rule in RULES for each in rule.check(notice)]


@pytest.mark.parametrize("name", SPOILT)
def test_prose_in_another_encoding_is_named_and_converted(name: str) -> None:
    for phrase in phrases():
        spoilt = SPOILT[name](phrase)
        if any(not each.isprintable() or each == "\xa0" for each in spoilt):
            continue  # refused before it is a notice
        found = found_in(spoilt)
        assert [(each.code, each.values["encoding"]) for each in found] == [("P04", name)], spoilt
        words = found[0].values["converted"].removesuffix(" …").split(" ")
        right = [unicodedata.normalize("NFC", each) for each in phrase.split(" ")]
        assert any(words == right[start : start + len(words)] for start in range(len(right))), spoilt


@pytest.mark.parametrize("mark", ["?", "¿", "□"])
def test_letters_lost_are_told(mark: str) -> None:
    for phrase in phrases():
        spoilt = "".join(mark if ord(each) > 0xFF or each in "ăâđêôơư" else each for each in phrase)
        if re.search(rf"\w[{re.escape(mark)}]\w", spoilt):
            assert [each.code for each in found_in(spoilt)] == ["P04-lost"], spoilt


def test_real_prose_in_unicode_is_never_found() -> None:
    pages = [*ROOT.glob("docs/**/*.md"), *ROOT.glob("data/notices/*.yaml"), *ROOT.glob("*.md")]
    pages.remove(ROOT / "docs/vi/quy-tac.md")  # it shows what is wrong
    texts = [
        " ".join(line.split())
        for page in pages
        for line in page.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    texts = [" ".join(texts[start : start + 4]) for start in range(0, len(texts), 4)]
    assert found_in(*texts) == []


RIGHT = "hòa hoà thủy thuỷ quý quyết giếng gì già nghĩa khuya khuỷu huỳnh quỳnh yêu ý Mỹ xoong ngoằn ƯƠNG Đắc quốc"
WRONG = "tòan xaõ nghò gịa kêt cáck ngê kà cế quuý thuýêt hợpp thổc e\u0301\u0301 l\u0301a Đắk Krông NĐ"


@pytest.mark.parametrize("word", RIGHT.split())
def test_a_syllable(word: str) -> None:
    assert is_syllable(unicodedata.normalize("NFC", word))


@pytest.mark.parametrize("word", WRONG.split())
def test_no_syllable(word: str) -> None:
    assert not is_syllable(unicodedata.normalize("NFC", word))


def test_every_common_syllable_is_one() -> None:
    """So a word that is among them needs no second look; one with oo would, as keys may have made it."""
    assert [each for each in sorted(common_syllables()) if "oo" in each or not is_syllable(each)] == []
