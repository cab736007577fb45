"""What a PDF carries: the YAML as written, the registry as far as it was used, of an excerpt its own part alone."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from noticegen.commands import main as cli
from noticegen.notice.copy import Copy
from noticegen.notice.excerpt_to_json import excerpt_to_json
from noticegen.notice.json_to_excerpt import json_to_excerpt
from noticegen.notice.notice import Notice
from noticegen.notice.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.notice.office_to_used_office import office_to_used_office
from noticegen.notice.office_to_yaml import office_to_yaml
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.printing import plan, sources
from noticegen.printing.attachments_to_imprint import attachments_to_imprint
from noticegen.printing.leaks import leaks_in, secret_of
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools import copies, notices, printing
from tools.archives import THANH_TRA, documents, manifest
from tools.source_papers import NOTICES, QUICK, first_of_each_kind, papers, printed
from tools.sources import carried
from tools.tiers import proof, tiered

PAPER = copies.PAPER


ODD_YAML = notices.BASE.replace("subject:", "# ý của người soạn\r\nsubject:").replace("\n", "\r\n")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_yaml_is_carried_as_it_was_written(mark: bytes) -> None:
    data = mark + ODD_YAML.replace("giam-doc", "tran-quoc-thanh").encode()
    (notice, *_) = papers(data, "2021-11")
    assert carried(printed(notice))["2021-11.yaml"] == data


def test_a_notice_called_as_the_registry_is() -> None:
    data = NOTICES["seed-0"]()
    (notice,) = papers(data, "office")
    files = carried(printed(notice))
    assert (files["notice.yaml"], attachments_to_imprint(files).source) == (data, "notice.yaml")
    assert b"agencies" in files["office.yaml"]


USES = """\
date: 2021-11
subject: Kết luận
issuers: [so-khcn]
body:
  - {text: Một, units: cac-phong, coordinating: ke-toan-truong}
  - {text: Hai, items: [{text: Ba, units: cong-doan}]}
appendices: [{title: Danh mục, body: [{text: Bốn, units: doan-thanh-nien}]}]
signers: [chanh-van-phong, {post: Giám đốc, name: Lê Văn Bảy}]
recipients: [{name: Sở Tài chính, units: stc-thanh-tra}, Thanh tra Sở]
"""


def ids(entries: Any) -> list[str]:
    return [each.id for each in entries]


def test_the_registry_is_carried_as_far_as_it_was_used() -> None:
    used = office_to_used_office(printing.office(), printing.read(USES))
    assert ids(used.agencies) == ["so-khcn", "so-tai-chinh"]  # of the second a unit is named
    assert ids(used.units) == [
        *("van-phong", "thanh-tra", "quan-ly-khoa-hoc", "quan-ly-cong-nghe"),
        *("cong-doan", "doan-thanh-nien", "ke-toan-truong", "stc-thanh-tra"),
    ]
    assert (ids(used.groups), ids(used.signers), used.recipients) == (["cac-phong"], ["chanh-van-phong"], ())


@pytest.mark.parametrize("lines", [(), ("recipients: [Thanh tra Sở]\n",)])
def test_the_registrys_own_recipients_are_carried_where_they_are_used(lines: tuple[str, ...]) -> None:
    head = USES.partition("recipients:")[0]
    used = office_to_used_office(printing.office(), printing.read("".join((head, *lines))))
    assert used.recipients == (() if lines else printing.office().recipients)


ODD_OFFICE = notices.OFFICE.replace("name: Văn phòng Sở", "name: 'không: #1', email: \"012\", short_name: 'no'")


def without_places(html: str) -> str:
    return re.sub(r' data-at="[^"]*"', "", html)


@pytest.mark.parametrize("name", ["uses", *tiered(NOTICES, quick=QUICK)])
def test_read_with_that_part_a_notice_says_and_means_the_same(name: str) -> None:
    """Down to every unit that a task is given to and a line of recipients reaches."""
    data = USES.encode() if name == "uses" else NOTICES[name]()
    notice = printing.read(data)
    used = office_to_used_office(printing.office(), notice)
    part = tree_to_office(yaml_to_tree(office_to_yaml(used).decode(), "office.yaml"))
    assert part == used
    again = tree_to_notice(yaml_to_tree(data.decode(), "notice.yaml"), part)
    assert without_places(printing.press().html(again)) == without_places(printing.press().html(notice))
    assert list(meant(again)) == list(meant(notice))


def meant(notice: Notice) -> Iterator[list[str]]:
    """Whom each place that names somebody means."""
    waiting = [*notice.opening, *notice.body, *notice.closing]
    while waiting:
        node = waiting.pop()
        yield [unit.id for each in (*node.units, *node.coordinating) for unit in each.units]
        waiting += node.items
    for recipient in notice.recipients:
        yield [unit.id for each in recipient.addressees for unit in each.units]


def test_texts_that_look_like_something_else_survive() -> None:
    """A registry is read as text: numbers, yes and no, marks of YAML."""
    office = notices.office(ODD_OFFICE.encode())
    assert tree_to_office(yaml_to_tree(office_to_yaml(office).decode(), "office.yaml")) == office


def test_no_place_in_the_authors_file_is_told() -> None:
    for pdf in first_of_each_kind().values():
        for name, data in carried(pdf).items():
            assert b"data/notices" not in data, name
            assert re.search(rb"yaml:\d+:\d+", data) is None, name
    assert "data/notices" in papers(NOTICES["seed-0"]())[0].html, "else it proves nothing"


def test_an_excerpt_carries_what_its_pages_show_and_nothing_else() -> None:
    excerpt = notice_to_excerpts(printing.read(NOTICES["2022-03-ket-luan-lien-nganh"]()), printing.office())[
        "thanh-tra"
    ]
    slip, copy = (json.loads(excerpt_to_json(excerpt, each)) for each in (None, PAPER))
    assert slip["notice"].keys() == {"kind", "issuers", "number", "symbol", "place", "subject", "state", "date"}
    assert slip["unit"] == {"id": "thanh-tra", "kind": "unit", "name": "Thanh tra Sở", "short_name": "Thanh tra"}
    assert (slip["opening"], slip["copy"]) == ([], None)
    assert {"signers", "recipients", "archive"} < copy["notice"].keys()
    assert not {"opening", "body", "closing", "appendices"} & copy["notice"].keys()


@pytest.mark.parametrize("seed", [0, 1, *map(proof, range(2, 8))])
def test_no_excerpt_carries_a_sentence_of_another_unit(seed: int) -> None:
    """Told by the words themselves, without the look that every build takes."""
    notice = printing.read(copies.issued(seed))
    excerpts = notice_to_excerpts(notice, printing.office())
    assert {"van-phong", "thanh-tra"} <= excerpts.keys()
    for excerpt in excerpts.values():
        pages: dict[Copy | None, Callable[[Excerpt], str]] = {
            None: printing.press().excerpt_html,
            PAPER: partial(printing.press().copy_html, copy=PAPER),
        }
        for copy, html_of in pages.items():
            secret = secret_of(excerpt, html_of)
            assert leaks_in(secret, [excerpt_to_json(excerpt, copy).decode()]) == []
            assert leaks_in(secret, [copies.issued(seed)]) != [], "else nothing would be found"


def whole_yaml(*_: object, **__: object) -> bytes:
    return b'{"a": "' + Path("data/notices/mot.yaml").read_bytes() + b'"}'


def with_omitted(excerpt: Any, copy: Any = None) -> bytes:
    """As if the nodes left out had been kept."""
    said = json.loads(excerpt_to_json(excerpt, copy))
    left_out = [str(node.heading or node.text) for node in excerpt.omitted]
    return json.dumps(said | {"omitted": left_out}, ensure_ascii=False).encode()


def with_the_notice(excerpt: Any, copy: Any = None) -> bytes:
    """As if the whole notice had been written out."""
    said = json.loads(excerpt_to_json(excerpt, copy))
    whole = {"all": [str(item.text) for node in excerpt.notice.body for item in node.items]}
    return json.dumps(said | whole, ensure_ascii=False).encode()


def one_file_more(*given: Any) -> dict[str, bytes]:
    return {**sources.excerpt_sources(*given), "mot.yaml": whole_yaml()}


LEAKS = {
    "the whole YAML": (plan, "excerpt_sources", one_file_more),
    "the whole YAML in the imprint": (sources, "_imprint", whole_yaml),
    "what was left out": (sources, "excerpt_to_json", with_omitted),
    "the whole notice": (sources, "excerpt_to_json", with_the_notice),
}


@pytest.mark.parametrize("what", LEAKS)
def test_an_excerpt_that_would_carry_more_is_not_made(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    module, name, leak = LEAKS[what]
    monkeypatch.setattr(module, name, leak)
    done = manifest(cli.run, capsys, "excerpt", "mot", "--unit", "van-phong")
    assert [each["code"] for each in done["problems"]] == ["excerpt-leak"]
    assert any(THANH_TRA in each["message"] for each in done["problems"])
    assert documents(workspace / "output") == {}


def test_what_is_carried_is_read_back_to_the_same_excerpt() -> None:
    excerpt = notice_to_excerpts(printing.read(NOTICES["issued-2"]()), printing.office())["van-phong"]
    data = excerpt_to_json(excerpt, copies.ELECTRONIC)
    again, copy = json_to_excerpt(data, "a.json")
    assert copy is not None
    assert copy == replace(copies.ELECTRONIC, agency=copy.agency, signer=copy.signer)
    assert excerpt_to_json(again, copy) == data
