"""Both languages say the same things, with the same blanks, about every code the program uses."""

import re
from string import Formatter

import pytest

from noticegen.problems.messages import LANGUAGES, catalogue, words
from noticegen.reading.validation_to_problems import _CODES
from noticegen.rules import all_rules
from tools.checkout import ROOT

SOURCE = ROOT / "src/noticegen"
USES = re.compile(r"""(?:Problem|problem|_refuse|_stop|_complain)\(\s*"([\w-]+)"|"(yaml-[\w-]+|usage-[\w-]+)\"""")


def used_codes() -> set[str]:
    found = set(_CODES.values()) | {rule.CODE for rule in all_rules()}
    for path in SOURCE.rglob("*.py"):
        if "messages" not in path.parts:
            found |= {one or two for one, two in USES.findall(path.read_text(encoding="utf-8"))}
    return found


def blanks(*sentences: str) -> set[str]:
    return {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_code_in_the_source_has_its_sentences():
    used = used_codes()
    assert len(used) > 100
    assert used - catalogue("vi").keys() == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_languages_have_the_same_codes_and_words(lang):
    assert catalogue(lang).keys() == catalogue("vi").keys()
    assert words(lang).keys() == words("vi").keys()


@pytest.mark.parametrize("code", catalogue("vi"))
def test_languages_fill_the_same_blanks(code):
    assert blanks(*catalogue("en")[code]) == blanks(*catalogue("vi")[code])


@pytest.mark.parametrize("key", words("vi"))
def test_words_fill_the_same_blanks(key):
    assert blanks(words("en")[key]) == blanks(words("vi")[key])
