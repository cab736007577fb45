"""Every text that the page's modules ask for is there, in both languages, and every text that is there is asked for."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools.checkout import SOURCE

STATIC = SOURCE / "noticegen/desk/static"
MODULES = sorted(each for each in STATIC.rglob("*.js") if "vendor" not in each.parts)
TABLES = [each for each in MODULES if each.name == "words.js"]
COMMON = STATIC / "words.js"

_ENTRY = re.compile(r'^  (?:"([\w-]+)"|(\w+)): \["(.*)", "(.*)"\],$', re.MULTILINE)
_TABLE = re.compile(r'import \{[^}]*\bsay\b[^}]*\} from "([^"]*words\.js)"')
_ASKED = re.compile(r'\bsay\("([\w-]+)"')
_ASKED_OF_MANY = re.compile(r"\bsay\(`([\w-]+-)\$\{")
_ANY_TEXT = re.compile(r'"([\w-]+)"')


@cache
def table(path: Path) -> dict[str, tuple[str, str]]:
    return {quoted or plain: (vi, en) for quoted, plain, vi, en in _ENTRY.findall(path.read_text(encoding="utf-8"))}


def asked(module: Path) -> Iterator[tuple[Path, str]]:
    """The tables and keys that a module names; a key that is made ends in a hyphen."""
    text = module.read_text(encoding="utf-8")
    if found := _TABLE.search(text):
        for key in (*_ASKED.findall(text), *_ASKED_OF_MANY.findall(text)):
            yield (module.parent / found[1]).resolve(), key


def has(words: Path, key: str) -> bool:
    keys = {**table(COMMON), **table(words)}
    return any(each.startswith(key) for each in keys) if key.endswith("-") else key in keys


def test_what_is_asked_for_is_there() -> None:
    missing = [f"{module.name}: {key}" for module in MODULES for words, key in asked(module) if not has(words, key)]
    assert missing == []


@pytest.mark.parametrize("words", TABLES, ids=lambda each: each.parent.name)
def test_what_is_there_is_asked_for_and_says_the_same_in_both_languages(words: Path) -> None:
    others = "\n".join(each.read_text(encoding="utf-8") for each in MODULES if each not in TABLES)
    named, made = set(_ANY_TEXT.findall(others)), set(_ASKED_OF_MANY.findall(others))
    entries = table(words)
    assert len(entries) == len(re.findall(r'^  "?[\w-]+"?: \[', words.read_text(encoding="utf-8"), re.MULTILINE))
    left = [key for key in entries if key not in named and not key.startswith(tuple(made)) and f"{key}:" not in others]
    assert left == []
    blanks = re.compile(r"\{(\w+)\}")
    assert [key for key, (vi, en) in entries.items() if set(blanks.findall(vi)) != set(blanks.findall(en))] == []
