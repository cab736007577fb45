"""Who receives what: each excerpt is the notice's own words, together they are the body, nobody gets another's."""

import json
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticegen.notice import Node
from noticegen.notice_to_excerpts import notice_to_excerpt, notice_to_excerpts
from noticegen.numbering import Labelled, label_nodes
from noticegen.office import Group, Office, Unit
from tools.notices import office, read_notice

HEAD = "date: 2021-11\nsubject: Kết luận\nsigners: giam-doc\n"
CASES = {
    "a section of one's own": (
        "body: [{heading: A, units: van-phong, items: [một, hai]}, {heading: B, units: thanh-tra, items: [ba]}]",
        {"van-phong": "1. A; - một; - hai", "thanh-tra": "2. B; - ba"},
    ),
    "a group": (
        "body: [{heading: A, units: cac-phong, items: [một]}]",
        {"van-phong": "1. A; - một", "thanh-tra": "1. A; - một"},
    ),
    "a unit that co-ordinates inside another's section": (
        "body: [{heading: A, units: van-phong, items: [một, {text: hai, coordinating: thanh-tra}]}]",
        {"van-phong": "1. A; - một; - hai", "thanh-tra": "1. A; - hai"},
    ),
    "another's task inside one's section": (
        "body: [{heading: A, units: van-phong, items: [một, {text: hai, units: thanh-tra}]}]",
        {"van-phong": "1. A; - một", "thanh-tra": "1. A; - hai"},
    ),
    "a topic with units inside": (
        "body: [{heading: A, items: [{text: một, units: van-phong}, {text: hai, units: thanh-tra}]}]",
        {"van-phong": "1. A; - một", "thanh-tra": "1. A; - hai"},
    ),
    "what is said to nobody in particular goes to all who have something": (
        "body: [{heading: A, items: [chung]}, {heading: B, units: van-phong, items: [một]}]",
        {"van-phong": "1. A; - chung; 2. B; - một"},
    ),
    "a task deep under another's words keeps its place, not the words": (
        "body: [{text: một, units: van-phong, items: [{text: hai, units: thanh-tra}]}]",
        {"van-phong": "1. một", "thanh-tra": "- hai"},
    ),
    "the closing, when it is for everyone": (
        "body: [{heading: A, units: van-phong, items: [một]}]\nclosing: [{paragraph: cuối, units: all}]",
        {"van-phong": "1. A; - một; cuối", "thanh-tra": "cuối"},
    ),
    "a post": (
        "body: [{text: một, units: ke-toan-truong}]",
        {"ke-toan-truong": "1. một"},
    ),
}


def outline(entries: Sequence[Labelled]) -> Iterator[str]:
    for entry in entries:
        words = entry.node.heading or entry.node.text or entry.node.paragraph or "—"
        yield f"{entry.label} {words}".strip()
        yield from outline(entry.children)


def nodes(entries: Sequence[Labelled]) -> Iterator[Node]:
    for entry in entries:
        yield entry.node
        yield from nodes(entry.children)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_unit_receives(case: tuple[str, dict[str, str]]) -> None:
    text, expected = case
    excerpts = notice_to_excerpts(read_notice(HEAD + text), office())
    got = {unit: "; ".join(outline([*each.body, *each.closing])) for unit, each in excerpts.items()}
    assert got == expected


def test_a_unit_with_nothing_gets_nothing() -> None:
    notice = read_notice(HEAD + "body: [chung, {text: một, units: van-phong}]")
    thanh_tra = next(unit for unit in office().units if unit.id == "thanh-tra")
    assert notice_to_excerpt(notice, thanh_tra, office()) is None


ASSIGNEES = ["van-phong", "thanh-tra", "ke-toan-truong", "cac-phong", "all"]
assigned = st.fixed_dictionaries(
    {},
    optional={
        "units": st.lists(st.sampled_from(ASSIGNEES), min_size=1, max_size=2, unique=True),
        "coordinating": st.lists(st.sampled_from(ASSIGNEES), min_size=1, max_size=2, unique=True),
    },
)


def bodies(depth: int = 0) -> st.SearchStrategy[list[dict[str, object]]]:
    children = bodies(depth + 1) if depth < 3 else st.just([])
    task = st.builds(lambda extra, items: {"text": "việc", **extra, "items": items}, assigned, children)
    section = st.builds(lambda extra, items: {"heading": "mục", **extra, "items": items}, assigned, children)
    return st.lists(st.one_of(task, section).map(without_empty_items), min_size=not depth, max_size=3)


def without_empty_items(node: dict[str, object]) -> dict[str, object]:
    return node if node["items"] else {key: value for key, value in node.items() if key != "items"}


def owners(entries: Sequence[Node], above: frozenset[str] = frozenset()) -> Iterator[tuple[Node, frozenset[str]]]:
    """Who a node is for, said a second time and otherwise: leaders replace, co-ordinators join."""
    registry = office()
    for node in entries:
        named = [expand(registry, each) for each in node.units]
        helping = [expand(registry, each) for each in node.coordinating]
        mine = frozenset().union(*helping, *(named or [above]))
        yield node, mine
        yield from owners(node.items, mine)


def expand(registry: Office, assignee: Unit | Group) -> frozenset[str]:
    members = registry.members_of(assignee) if isinstance(assignee, Group) else (assignee,)
    return frozenset(unit.id for unit in members)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(bodies())
def test_all_excerpts_are_the_body_and_none_holds_anothers_task(body: list[dict[str, object]]) -> None:
    notice = read_notice(HEAD + "body: " + json.dumps(body))
    excerpts = notice_to_excerpts(notice, office())
    received = {unit: {id(node) for node in nodes(each.body)} for unit, each in excerpts.items()}
    for node, mine in owners(notice.body):
        holders = {unit for unit, held in received.items() if id(node) in held}
        if node.text:
            assert holders == (mine or set(excerpts)), node
        assert holders or not excerpts, node


def test_an_excerpt_keeps_the_source_s_numbers() -> None:
    notice = read_notice(HEAD + "body: [một, {text: hai, units: van-phong}, {text: ba, units: van-phong}]")
    (excerpt,) = notice_to_excerpts(notice, office()).values()
    source = {id(entry.node): entry.label for entry in label_nodes(notice.body, notice.numbering, "b")}
    assert [entry.label for entry in excerpt.body] == [source[id(entry.node)] for entry in excerpt.body]
    assert [entry.label for entry in excerpt.body] == ["1.", "2.", "3."]
