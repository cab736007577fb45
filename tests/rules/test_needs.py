"""A pattern that names what it needs is not even compiled for a text without it, so it must never meet such a text."""

import re
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from noticegen.problems.lazy import Either, Lazy
from noticegen.problems.messages.topics import PROBLEMS
from noticegen.rules import all_rules
from tools.checkout import SOURCE
from tools.slips_of_words import SLIPS, slipped

MODULES = [
    ".".join(path.relative_to(SOURCE).with_suffix("").parts)
    for path in sorted((SOURCE / "noticegen").rglob("*.py"))
    if "Lazy(" in path.read_text(encoding="utf-8")
]
NAMED = {f"{module}.{name}": value for module in MODULES for name, value in vars(import_module(module)).items()}
EITHER = {name: value for name, value in NAMED.items() if isinstance(value, Either)}
ALL = NAMED | {f"{name}-{at}": each for name, value in EITHER.items() for at, each in enumerate(value.patterns)}
PATTERNS: Mapping[str, Lazy] = {
    name: value for name, value in ALL.items() if isinstance(value, Lazy) and value.needs != ("",)
}


NOTES = ("# noticegen: chấp nhận B17", "# noticegen: accept B17", "# noticegen: chép từ a.yaml. Câu chưa sửa")


def lines() -> Iterator[str]:
    """What the rules' own examples, clerks' slips and our sentences have, line by line and word by word."""
    texts = [example for rule in all_rules() for example in (*rule.GOOD, *rule.BAD)]
    texts += [slipped(code, seed).yaml() for code in SLIPS for seed in range(3)]
    texts += [sentence for each in PROBLEMS.values() for pair in each for sentence in pair]
    texts += NOTES
    for line in {line for text in texts for line in text.splitlines()}:
        yield from (line, line.lower(), *line.split())


LINES = sorted(set(lines()))


def met_without_need(pattern: Lazy, texts: list[str]) -> list[str]:
    """With the two letters before it and behind it, at which a pattern may look."""
    whole = re.compile(pattern.pattern, pattern.flags)
    found = [text[max(0, match.start() - 2) : match.end() + 2] for text in texts for match in whole.finditer(text)]
    return [each for each in found if not any(map(each.__contains__, pattern.needs))]


def meets_any(pattern: Lazy, texts: list[str]) -> bool:
    return any(map(re.compile(pattern.pattern, pattern.flags).search, texts))


def test_some_patterns_name_what_they_need() -> None:
    assert len(PATTERNS) > 5


@pytest.mark.parametrize("name", list(PATTERNS))
def test_a_pattern_meets_only_what_has_what_it_needs(name: str) -> None:
    assert meets_any(PATTERNS[name], LINES)
    assert met_without_need(PATTERNS[name], LINES) == []


@pytest.mark.parametrize("name", list(PATTERNS))
def test_what_a_pattern_needs_has_no_other_capitals_where_these_do_not_count(name: str) -> None:
    pattern = PATTERNS[name]
    assert not pattern.flags & re.IGNORECASE or all(each.swapcase() == each for each in pattern.needs)


def test_a_need_that_is_none_is_seen() -> None:
    assert met_without_need(Lazy("[?¿]", needs=("?",)), ["Gì¿"]) == ["Gì¿"]


def test_each_way_of_trying_a_pattern_asks_for_its_need_first() -> None:
    broken = Lazy("(", needs=("!",))
    assert broken.search("a") is broken.match("a") is broken.fullmatch("a") is None
    assert list(broken.finditer("a")) == []
    assert broken.sub("b", "a") == "a"
    with pytest.raises(re.error):
        broken.search("!")


@pytest.mark.parametrize("name", list(EITHER))
def test_alternatives_meet_what_one_pattern_would(name: str) -> None:
    one = re.compile("|".join(f"(?:{each.pattern})" for each in EITHER[name].patterns))
    assert any(map(one.search, LINES))
    for text in ("\n".join(LINES), *LINES):
        assert [each.span() for each in EITHER[name].finditer(text)] == [each.span() for each in one.finditer(text)]


def test_of_alternatives_the_first_place_and_then_the_first_listed_counts() -> None:
    either = Either(Lazy("bc|a", needs=("c", "a")), Lazy("bcd", needs=("bcd",)), Lazy("(", needs=("!",)))
    assert [each[0] for each in either.finditer("bcdabcd")] == ["bc", "a", "bc"]
    assert [each[0] for each in Either(*reversed(either.patterns)).finditer("bcdabcd")] == ["bcd", "a", "bcd"]
    assert either.needs == ("c", "a", "bcd", "!")
    with pytest.raises(re.error):
        list(either.finditer("a!"))
