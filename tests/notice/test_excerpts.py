"""Who receives what: excerpts quote the notice and together make up its body; no unit gets another's part."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticegen.notice.notice import Node
from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.notice.numbering import Labelled, label_nodes
from noticegen.notice.office import Office
from tools.notices import office, read_notice
from tools.tiers import proof

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
    "a group of which one unit is no more and one not yet": (
        "body: [{text: một, units: nhom-doi-moi}]",
        {"thanh-tra": "1. một"},
    ),
    "a group of which nobody is left: its task is nobody's, not everybody's": (
        "body: [{heading: A, items: [{text: một, units: nhom-cu}, {text: hai, units: van-phong}]}]",
        {"van-phong": "1. A; - hai"},
    ),
    "one that only helps where nobody leads": (
        "body: [{text: một, coordinating: thanh-tra}, {text: hai, units: van-phong}]",
        {"van-phong": "2. hai", "thanh-tra": "1. một"},
    ),
    "all, of the agency that issues the notice": (
        "body: [{text: một, units: all}, {text: hai, units: [stc-ngan-sach, van-phong]}]\nissuers: so-tai-chinh",
        {"van-phong": "2. hai", "stc-ngan-sach": "1. một; 2. hai"},
    ),
    "all, of both agencies": (
        "body: [{text: một, units: all}]\nissuers: [so-tai-chinh, so-khcn]",
        {"van-phong": "1. một", "thanh-tra": "1. một", "stc-ngan-sach": "1. một"},
    ),
    "all, of an agency written out by its id": (
        "body: [{text: một, units: all}]\nissuers: {id: so-tai-chinh, name: A, symbol: A, place: B}",
        {"stc-ngan-sach": "1. một"},
    ),
    "all, where the issuer is nobody of the registry: the office speaks": (
        "body: [{text: một, units: all}]\nissuers: {name: Ban Chỉ đạo, symbol: BCĐ, place: Vinh}",
        {"van-phong": "1. một", "thanh-tra": "1. một"},
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
    assert list(notice_to_excerpts(notice, office())) == ["van-phong"]


ASSIGNEES = ["van-phong", "thanh-tra", "ke-toan-truong", "stc", "cac-phong", "moi-don-vi", "all"]
AGENCIES = ["so-khcn", "so-tai-chinh"]
DAYS = ["2021-10-31", "2021-11-01", "2021-11-15", "2021-11-16", "2021-11-30", "2021-12-01"]
GROUPS = {"cac-phong": ["van-phong", "thanh-tra", "stc"], "moi-don-vi": "all"}
KINDS = {"van-phong": "unit", "thanh-tra": "organisation", "stc": "unit", "ke-toan-truong": "post"}

assigned = st.fixed_dictionaries(
    {},
    optional={
        "units": st.lists(st.sampled_from(ASSIGNEES), min_size=1, max_size=2, unique=True),
        "coordinating": st.lists(st.sampled_from(ASSIGNEES), min_size=1, max_size=2, unique=True),
    },
)
lifetimes = st.one_of(
    st.just({}),
    st.builds(lambda day: {"since": day}, st.sampled_from(DAYS)),
    st.builds(lambda day: {"until": day}, st.sampled_from(DAYS)),
    st.builds(
        lambda days: {"since": min(days), "until": max(days)}, st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS))
    ),
)
units = st.tuples(
    *(
        st.builds(lambda agency, life, id_=id_, kind=kind: {"id": id_, "name": id_, "kind": kind, **agency, **life},
                  st.sampled_from([{}, *({"agency": agency} for agency in AGENCIES)]), lifetimes)
        for id_, kind in KINDS.items()
    )
)  # fmt: skip
issuers = st.lists(st.sampled_from(AGENCIES), min_size=1, max_size=2, unique=True)
dates = st.sampled_from(["2021-11", "2021-11-15", "2021-11-16"])


def bodies(depth: int = 0) -> st.SearchStrategy[list[dict[str, object]]]:
    children = bodies(depth + 1) if depth < 3 else st.just([])
    task = st.builds(lambda extra, items: {"text": "việc", **extra, "items": items}, assigned, children)
    section = st.builds(lambda extra, items: {"heading": "mục", **extra, "items": items}, assigned, children)
    return st.lists(st.one_of(task, section).map(without_empty_items), min_size=not depth, max_size=3)


def without_empty_items(node: dict[str, object]) -> dict[str, object]:
    return node if node["items"] else {key: value for key, value in node.items() if key != "items"}


def registry_with(members: Sequence[Mapping[str, str]]) -> Office:
    agencies = [{"id": each, "name": each, "symbol": "A", "place": "B"} for each in AGENCIES]
    groups = [{"id": id_, "name": id_, "members": listed} for id_, listed in GROUPS.items()]
    signers = [{"id": "giam-doc", "post": "Giám đốc", "name": "An"}]
    whole = {"agencies": agencies, "units": members, "groups": groups, "signers": signers}
    return office(json.dumps(whole).encode())


def meant(id_: str, members: Sequence[Mapping[str, str]], issuing: Sequence[str], date: str) -> frozenset[str]:
    """Whom an id means, computed a second time in another way: from the author's own words."""
    first, last = (date, date) if len(date) > len("2021-11") else (f"{date}-01", f"{date}-30")
    there = [each for each in members if each.get("since", first) <= last and each.get("until", last) >= first]
    if GROUPS.get(id_, id_) != "all":
        return frozenset(each["id"] for each in there if each["id"] in GROUPS.get(id_, [id_]))
    bodies_ = [each for each in there if each["kind"] != "post"]
    return frozenset(each["id"] for each in bodies_ if each.get("agency", AGENCIES[0]) in issuing)


Meaning = Callable[[str], frozenset[str]]
Owned = tuple[Node, frozenset[str] | None]


def owners(nodes_: Sequence[Node], mean: Meaning, above: frozenset[str] | None = None) -> Iterator[Owned]:
    """Who a node is for, computed a second time: leaders replace, co-ordinators join; None means everyone."""
    for node in nodes_:
        helping = [mean(each.id) for each in node.coordinating]
        leading = [mean(each.id) for each in node.units] or ([] if above is None else [above])
        mine = frozenset().union(*helping, *leading) if helping or leading else None
        yield node, mine
        yield from owners(node.items, mean, mine)


@pytest.mark.parametrize("examples", [60, proof(400)])
def test_all_excerpts_are_the_body_and_none_holds_anothers_task(examples: int) -> None:
    limits = settings(derandomize=True, max_examples=examples, deadline=None)
    limits(given(bodies(), units, issuers, dates)(_is_the_body_and_none_holds_anothers_task))()


def _is_the_body_and_none_holds_anothers_task(
    body: list[dict[str, object]], members: Sequence[Mapping[str, str]], issuing: list[str], date: str
) -> None:
    registry = registry_with(members)
    head = json.dumps({"date": date, "issuers": issuing, "subject": "A", "signers": "giam-doc", "body": body})
    notice = read_notice(head, registry)
    excerpts = notice_to_excerpts(notice, registry)
    received = {unit: {id(node) for node in nodes(each.body)} for unit, each in excerpts.items()}
    owned = {id(node): mine for node, mine in owners(notice.body, lambda id_: meant(id_, members, issuing, date))}
    for node in descendants(notice.body):
        lines = [id(each) for each in descendants([node]) if is_line(each)]
        expected = [owned[each] for each in (lines[:1] if is_line(node) else lines)]
        holders = {unit for unit, held in received.items() if id(node) in held}
        assert holders == set().union(*(excerpts if mine is None else mine for mine in expected)), node


def is_line(node: Node) -> bool:
    """Whether it says something of its own; otherwise it is only the heading of what comes below."""
    return bool(node.text) or not node.items


def descendants(nodes_: Sequence[Node]) -> Iterator[Node]:
    for node in nodes_:
        yield node
        yield from descendants(node.items)


def test_an_excerpt_keeps_the_source_s_numbers() -> None:
    notice = read_notice(HEAD + "body: [một, {text: hai, units: van-phong}, {text: ba, units: van-phong}]")
    (excerpt,) = notice_to_excerpts(notice, office()).values()
    source = {id(entry.node): entry.label for entry in label_nodes(notice.body, notice.numbering, "b")}
    assert [entry.label for entry in excerpt.body] == [source[id(entry.node)] for entry in excerpt.body]
    assert [entry.label for entry in excerpt.body] == ["1.", "2.", "3."]
