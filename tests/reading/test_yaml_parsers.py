"""The quick parser reads a text as the careful one does; what it refuses, the careful one reads again."""

import random
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
import yaml

from noticegen.problems.problem import ProblemsFound, Severity
from noticegen.reading import yaml_parsers
from noticegen.reading.composer import Composer
from noticegen.reading.tree import ListNode, MapNode, Text
from noticegen.reading.yaml_parsers import CAREFUL, QUICK, text_to_events, text_to_nodes, text_to_values
from noticegen.reading.yaml_to_filled_yaml import yaml_to_filled_yaml
from noticegen.reading.yaml_to_tree import yaml_to_tree
from noticegen.reading.yaml_to_warnings import yaml_to_warnings
from tools import random_notices
from tools.checkout import DATA
from tools.tiers import proof

SOURCES = (
    *sorted((DATA / "notices").glob("*.yaml")),
    DATA / "office.yaml",
    *sorted((DATA / "profiles").glob("*.yaml")),
)
MUTATIONS = 1500
GENERATED = 20
SIGNS = "\n \t:-,[]{}#&*!|>'\"%@`?aệ0."
NOT_READ = "not read"


def read(text: str, parser: object) -> object:
    try:
        return placed(Composer(text, "x.yaml").compose(parser))
    except (ProblemsFound, yaml.YAMLError, ValueError, OverflowError):
        return NOT_READ


def placed(node: object) -> object:
    """The tree with all its places, in a form to compare."""
    if isinstance(node, MapNode):
        return [(key, node.key_at[key], node.value_at[key], placed(value)) for key, value in node.items()]
    if isinstance(node, ListNode):
        return [(at, placed(item)) for at, item in zip(node.item_at, node, strict=True)]
    return (str(node), node.at) if isinstance(node, Text) else node


def marked(text: str, parser: type[yaml.SafeLoader]) -> list[tuple[object, ...]]:
    """Every event with the marks that we use: its start and, for a value, its end."""
    return [
        (type(event).__name__, getattr(event, "value", None), position(event.start_mark), *ends(event))
        for event in yaml.parse(text, parser)
        if not isinstance(event, yaml.CollectionEndEvent | yaml.DocumentEndEvent | yaml.StreamEndEvent)
    ]


def ends(event: yaml.Event) -> Iterator[object]:
    if isinstance(event, yaml.ScalarEvent):
        yield event.style or ""
        yield position(event.end_mark)


def position(mark: yaml_parsers.Mark) -> tuple[int, int, int]:
    return mark.index, mark.line, mark.column


@cache
def mutated() -> tuple[str, ...]:
    """A real notice and the registry, each with one sign in a wrong place."""
    dice = random.Random(20211116)  # noqa: S311
    begun = [each.read_text(encoding="utf-8")[:3000] for each in (SOURCES[0], DATA / "office.yaml")]
    sources = [each[: each.rindex("\n  - ") + 1] for each in begun]  # no entry is cut in two
    texts = []
    for number in range(MUTATIONS):
        source = sources[number % 5 == 0]
        place = dice.randrange(len(source))
        texts.append(source[:place] + dice.choice(SIGNS) + source[place + dice.randrange(3) :])
    return tuple(texts)


def is_accepted(text: str) -> bool:
    try:
        yaml_to_tree(text, "x.yaml")
    except ProblemsFound:
        return False
    return True


def test_both_parsers_are_there() -> None:
    """Or the tests below would compare one with itself."""
    assert QUICK is not CAREFUL


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_both_parsers_read_the_shipped_files_alike(path: Path, line_break: str) -> None:
    text = path.read_text(encoding="utf-8").replace("\n", line_break)
    assert marked(text, QUICK) == marked(text, CAREFUL)
    assert text_to_values(text) == yaml.load(text, CAREFUL)  # noqa: S506 it is a safe one
    careful = read(text, CAREFUL)
    assert careful != NOT_READ
    assert read(text, QUICK) == careful


@pytest.mark.parametrize("count", [5, proof(GENERATED)])
def test_both_parsers_mark_generated_notices_alike(count: int) -> None:
    for seed in range(count):
        text = random_notices.notice(seed)
        for each in (text, text.rstrip("\n"), text.replace("\n", "\r\n")):
            assert marked(each, QUICK) == marked(each, CAREFUL), seed


@pytest.mark.proof
def test_both_parsers_read_mutated_notices_alike() -> None:
    both = 0
    for text in mutated():
        quick, careful = read(text, QUICK), read(text, CAREFUL)
        if NOT_READ not in (quick, careful):  # the quick one also takes "a?b" in braces, and is right
            both += 1
            assert quick == careful, text
            assert marked(text, QUICK) == marked(text, CAREFUL), text
    assert both > MUTATIONS / 2


@pytest.mark.parametrize("count", [150, proof(MUTATIONS)])
def test_what_is_accepted_is_never_refused_on_a_second_look(count: int) -> None:
    accepted = 0
    for text in islice(mutated(), count):
        if is_accepted(text):
            accepted += 1
            yaml_to_warnings(f"{text} #x", "x.yaml")
            text_to_nodes(text)
    assert accepted > count / 2


def test_a_question_in_braces_can_be_read_looked_through_and_filled() -> None:
    """The careful parser refuses it; a second reading with that one used to fail."""
    text = "date: 2021-11\nbody:\n  - {text: Vì sao a?b, units: x} #y\n  - b #c\n"
    with pytest.raises(yaml.YAMLError):
        list(yaml.parse(text, CAREFUL))
    assert yaml_to_tree(text, "x.yaml") == {"date": "2021-11", "body": [{"text": "Vì sao a?b", "units": "x"}, "b"]}
    assert [(each.at.line, each.severity) for each in yaml_to_warnings(text, "x.yaml") if each.at] == [
        (4, Severity.WARNING)
    ]
    filled = yaml_to_filled_yaml(text.encode(), {"number": "7"}, "date", "x.yaml")
    assert filled.decode() == text.replace("2021-11\n", "2021-11\nnumber: 7\n")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "], ids=["list", "mapping", "dash"])
def test_deep_nesting_ends_no_process(opening: str) -> None:
    """libyaml's composer would crash: 100,000 brackets are a segmentation fault."""
    text = opening * 100_000
    for compose in (text_to_nodes, text_to_values):
        with pytest.raises(yaml.YAMLError):
            compose(text)
    with pytest.raises(ProblemsFound):
        yaml_to_tree(text, "x.yaml")


def test_without_libyaml_all_is_read_by_the_careful_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    text = SOURCES[0].read_text(encoding="utf-8")
    values, count = text_to_values(text), len(text_to_events(text))
    monkeypatch.setattr(yaml_parsers, "QUICK", CAREFUL)
    assert text_to_values(text) == values
    assert len(text_to_events(text)) == count
