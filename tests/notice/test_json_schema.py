"""The editor's schema: valid itself, accepts what the models accept, refuses what is plainly wrong."""

import re
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft202012Validator

from noticegen.notice.json_schema import notice_schema, office_schema
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.field_help import FIELDS, MODELS
from tools.checkout import ROOT
from tools.notices import BASE, OFFICE, office, read_notice
from tools.tiers import some


def whole_number(loader: yaml.SafeLoader, node: Any) -> int:
    return int(str(loader.construct_scalar(node)))


class Yaml12(yaml.SafeLoader):
    """Reads scalars as editors do (YAML 1.2 core): numbers, true, false and null; dates and `no` stay text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}  # type: ignore[misc] # the base class has one each, not one for all


for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    Yaml12.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), [*first, ""])
Yaml12.add_constructor("tag:yaml.org,2002:int", whole_number)

NOTICE = Draft202012Validator(notice_schema())
REGISTRY = Draft202012Validator(office_schema())


def read(text: str) -> Any:
    return yaml.load(text, Yaml12)  # noqa: S506 a safe loader with fewer types


@pytest.mark.parametrize("schema", [notice_schema(), office_schema()])
def test_it_is_a_schema(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("sample", sorted((ROOT / "data/notices").glob("*.yaml")), ids=lambda path: path.stem)
def test_samples_pass(sample: Path) -> None:
    assert [error.message for error in NOTICE.iter_errors(read(sample.read_text(encoding="utf-8")))] == []


def test_registries_pass() -> None:
    assert list(REGISTRY.iter_errors(read((ROOT / "data/office.yaml").read_text(encoding="utf-8")))) == []
    assert list(REGISTRY.iter_errors(read(OFFICE))) == []


ACCEPTED = [
    "number: 123",
    "number: '05'",
    "number: 07",
    "number:",
    "archive:",
    "archive: {copies: 45}",
    "date: 2021-11-16",
    "subject: [Dòng một, Dòng hai]",
    "subject: 2021",
    "end_mark: false",
    "end_mark: no",
    "urgency: HOẢ TỐC",
    "kind: THÔNG BÁO",
    "state: draft",
    "state:",
    "issuers: {name: Sở Mẫu, symbol: SM, place: Vinh}",
    "signers: [giam-doc, {post: Giám đốc, name: An, authority: TL. Giám đốc}]",
    "recipients: [Các đơn vị, {name: UBND tỉnh, note: để b/c}]",
    "opening: Một đoạn",
    "body: [Một, {text: Hai, units: all, deadlines: Hai}, {table: {columns: [a], rows: [[1], [~], [2.5]]}}]",
    "body: [{heading: Một, numbering: dash, items: [a, {label: b, text: c}]}]",
]


@pytest.mark.parametrize("text", ACCEPTED)
def test_it_accepts_what_the_models_accept(text: str) -> None:
    key = text.split(":", maxsplit=1)[0]
    rest = "\n".join(line for line in BASE.splitlines() if not line.startswith(f"{key}:"))
    assert [error.message for error in NOTICE.iter_errors(read(f"{text}\n{rest}"))] == []


REFUSED = [
    "subjct: x",
    "number: 0",
    "number: abc",
    "number: 100000",
    "date: 16/11/2021",
    "date: 2021-13",
    "date:",
    "body: []",
    "body: Một",
    "body: [{}]",
    "body: [{units: all}]",
    "body: [{Ưu điểm: tốt}]",
    "body: [{paragraph: a, text: b}]",
    "body: [{table: {columns: [a], rows: [[b]]}, items: [c]}]",
    "body: [{heading: [a]}]",
    "body: [{text: a, deadlines: {text: a, date: 30/11}}]",
    "numbering: bullets",
    "end_mark: maybe",
    "urgency: GẤP",
    "state: signed",
    "archive: [QLKH]",
    "signers: {post: Giám đốc}",
    "subject: []",
    "subject: [a, b, c, d, e, f, g]",
    "appendices: [{title: a}]",
]


@pytest.mark.parametrize("text", REFUSED)
def test_it_refuses_what_is_wrong(text: str) -> None:
    key = text.split(":", maxsplit=1)[0]
    rest = "\n".join(line for line in BASE.splitlines() if not line.startswith(f"{key}:"))
    assert not NOTICE.is_valid(read(f"{text}\n{rest}"))


def fields_of(schema: dict[str, Any], name: str) -> Any:
    definition = schema if name in {"Notice", "Office"} else schema["$defs"][name]
    model = definition if "properties" in definition else definition["anyOf"][1]
    return model["properties"]


@pytest.mark.parametrize("name", MODELS)
def test_every_field_is_told_in_vietnamese(name: str) -> None:
    schema = notice_schema() if name in {"Notice", *notice_schema()["$defs"]} else office_schema()
    fields = fields_of(schema, name)
    assert fields.keys() == FIELDS[name].keys()
    assert all(field["description"] and field["title"] for field in fields.values())


PLACES = {
    "kind": "kind: {}",
    "issuers": "issuers: {}",
    "agency": "issuers: {{symbol: SM, place: Vinh, name: {}}}",
    "agency-symbol": "issuers: {{name: A, place: Vinh, symbol: {}}}",
    "number": "number: {}",
    "date": "date: {}",
    "subject": "subject: {}",
    "place": "place: {}",
    "urgency": "urgency: {}",
    "legal_bases": "legal_bases: {}",
    "numbering": "numbering: {}",
    "opening": "opening: {}",
    "end_mark": "end_mark: {}",
    "body": "body: {}",
    "entry": "body: [{}]",
    "heading": "body: [{{heading: {}}}]",
    "text-beside-heading": "body: [{{heading: a, text: {}}}]",
    "paragraph": "body: [{{paragraph: {}}}]",
    "label": "body: [{{text: a, label: {}}}]",
    "label-of-a-paragraph": "body: [{{paragraph: a, label: {}}}]",
    "label-of-items": "body: [{{items: [a], label: {}}}]",
    "items": "body: [{{text: a, items: {}}}]",
    "items-alone": "body: [{{items: {}}}]",
    "numbering-of-items": "body: [{{text: a, items: [b], numbering: {}}}]",
    "numbering-of-nothing": "body: [{{text: a, numbering: {}}}]",
    "numbering-of-no-items": "body: [{{text: a, items: [], numbering: {}}}]",
    "units": "body: [{{text: a, units: {}}}]",
    "deadlines": "body: [{{text: a, deadlines: {}}}]",
    "deadline-date": "body: [{{text: a, deadlines: {{text: a, date: {}}}}}]",
    "table": "body: [{{table: {}}}]",
    "table-and-items": "body: [{{table: {{columns: [a], rows: [[a]]}}, items: {}}}]",
    "columns": "body: [{{table: {{columns: {}, rows: [[a]]}}}}]",
    "width": "body: [{{table: {{columns: [{{width: {}}}], rows: [[a]]}}}}]",
    "align": "body: [{{table: {{columns: [{{align: {}}}], rows: [[a]]}}}}]",
    "rows": "body: [{{table: {{columns: [a], rows: {}}}}}]",
    "cell": "body: [{{table: {{columns: [a], rows: [[{}]]}}}}]",
    "signers": "signers: {}",
    "signer-post": "signers: {{name: A, post: {}}}",
    "signer-authority": "signers: {{name: A, post: B, authority: {}}}",
    "recipients": "recipients: {}",
    "recipient-note": "recipients: [{{name: A, note: {}}}]",
    "archive": "archive: {}",
    "copies": "archive: {{copies: {}}}",
    "appendices": "appendices: {}",
    "appendix": "appendices: [{{title: {}, body: [a]}}]",
}
VALUES = (
    *"a giam-doc dash Foo KHẨN left 5 0 00 -1 2.5 100000 1000000 true No TRUE ~ [] {} [~] [[]] [a]".split(),
    *("''", "'  '", "['']", "'05'", "'2,5'", "'KHÔNG'", "THÔNG BÁO", "thông báo", "Công văn"),
    *("2021-11", "2021-11-16", "0000-01", "0000-01-01", "16/11/2021"),
    *('"a\\nb"', '"a\\n\\nb"', '["a\\nb"]'),
    *("[a, b, c, d]", "[a, b, c, d, e, f, g]", "[5, true]", "[dash, plus]", "[so-khcn, so-khcn, so-khcn, so-khcn]"),
    *("{a: b}", "{text: a}", "{name: a}", "{items: [a]}", "{text: ~}", "{items: []}"),
    *("{name: A, symbol: B, place: C}", "{columns: [a], rows: [[a]]}", "[[a], [~], [5]]"),
)
BEYOND_A_SCHEMA = {
    "unknown-unit", "unknown-agency", "unknown-signer", "deadline-not-in-text", "row-length",
    "decimal-without-parent", "repeated-id",
}  # fmt: skip


def codes_of(text: str) -> set[str]:
    try:
        read_notice(text)
    except ProblemsFound as found:
        return {each.code for each in found.problems}
    return set()


@pytest.mark.parametrize("place", some(PLACES, one_of=3))
def test_schema_and_models_judge_alike(place: Any) -> None:
    """Any value at any place: both accept the same, except what only the registry or the reader can judge."""
    verdicts = []
    for value in VALUES:
        given = PLACES[place].format(value)
        rest = [line for line in BASE.splitlines() if not line.startswith(f"{given.split(':')[0]}:")]
        text = "\n".join([given, *rest]) + "\n"
        codes = codes_of(text)
        if not codes & BEYOND_A_SCHEMA:
            verdicts.append(not codes)
            assert NOTICE.is_valid(read(text)) == verdicts[-1], (given, codes)
    assert set(verdicts) == {True, False}


REGISTRY_PLACES = {
    "agency-id": "agencies: [{{name: A, symbol: A, place: B, id: {}}}]",
    "agency-parent": "agencies: [{{id: a, name: A, symbol: A, place: B, parent: {}}}]",
    "agencies": "agencies: {}",
    "units": "units: {}",
    "unit-id": "units: [{{name: A, id: {}}}]",
    "unit-kind": "units: [{{id: a, name: A, kind: {}}}]",
    "unit-agency": "units: [{{id: a, name: A, agency: {}}}]",
    "unit-since": "units: [{{id: a, name: A, since: {}}}]",
    "group-members": "groups: [{{id: a, name: A, members: {}}}]",
    "recipients": "recipients: {}",
    "recipient-units": "recipients: [{{name: A, units: {}}}]",
    "recipient-members": "recipients: [{{name: A, members: {}}}]",
    "signer-id": "signers: [{{post: A, name: B, id: {}}}]",
    "profile": "profile: {}",
}
AGENCIES = "agencies: [{id: a, name: A, symbol: A, place: B}]"


@pytest.mark.parametrize("place", REGISTRY_PLACES)
def test_schema_and_models_judge_a_registry_alike(place: Any) -> None:
    for value in ({*VALUES} - {"TRUE"}) | {"[{id: a, name: A}]", "all", "unit"}:  # editors take TRUE for true, an id
        given = REGISTRY_PLACES[place].format(value)
        text = given if given.startswith("agencies") else f"{AGENCIES}\n{given}"
        codes: set[str] = set()
        try:
            office(text.encode())
        except ProblemsFound as found:
            codes = {each.code for each in found.problems}
        if not codes & BEYOND_A_SCHEMA:
            assert REGISTRY.is_valid(read(text)) == (not codes), (given, codes)
