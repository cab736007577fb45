"""Both languages say the same things, with the same blanks, about every code the program uses."""

import re
from importlib import import_module
from pkgutil import iter_modules
from string import Formatter

import pytest

from noticegen.problems import messages
from noticegen.problems.messages import sentences_of, words
from noticegen.problems.messages import topics as whole
from noticegen.reading.validation_to_problems import _CODES
from noticegen.rules import all_rules
from tools.checkout import ROOT

SOURCE = ROOT / "src/noticegen"
USES = re.compile(r"""(?:Problem|problem|_refuse|_stop|_complain)\(\s*"([\w-]+)"|"(yaml-[\w-]+|usage-[\w-]+)\"""")


def used_codes() -> set[str]:
    found = set(_CODES.values())
    for path in SOURCE.rglob("*.py"):
        if "messages" not in path.relative_to(SOURCE).parts:
            found |= {one or two for one, two in USES.findall(path.read_text(encoding="utf-8"))}
    return found


def blanks(*sentences: str) -> set[str]:
    return {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_code_in_the_source_has_its_sentences():
    used = used_codes()
    assert len(used) > 100
    assert used - whole.PROBLEMS.keys() == set()


def test_no_topic_says_what_another_says():
    topics = [import_module(f"{messages.__name__}.{each.name}") for each in iter_modules(messages.__path__)]
    tables = {topic.__name__: topic for topic in topics if topic is not whole}
    for name, table in (("PROBLEMS", whole.PROBLEMS), ("WORDS", whole.WORDS)):
        keys = [key for topic in tables.values() for key in getattr(topic, name, ())]
        assert sorted(keys) == sorted(table)


@pytest.mark.parametrize("code", [*whole.PROBLEMS, *(rule.CODE for rule in all_rules())])
def test_languages_fill_the_same_blanks(code):
    assert blanks(*sentences_of(code).en) == blanks(*sentences_of(code).vi)


@pytest.mark.parametrize("key", words("vi"))
def test_words_fill_the_same_blanks(key):
    assert blanks(words("en")[key]) == blanks(words("vi")[key])
