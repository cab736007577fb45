"""A PDF carries what it was made of, and is made of it again, byte for byte, wherever that is."""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from noticegen.commands import main as cli
from noticegen.notice.copy import Copy
from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.excerpt_to_json import excerpt_to_json
from noticegen.notice.json_to_excerpt import json_to_excerpt
from noticegen.notice.notice import Notice
from noticegen.notice.notice_to_excerpts import Excerpt, notice_to_excerpts
from noticegen.notice.office_to_used_office import office_to_used_office
from noticegen.notice.office_to_yaml import office_to_yaml
from noticegen.notice.tree_to_notice import tree_to_notice
from noticegen.notice.tree_to_office import tree_to_office
from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from noticegen.printing import plan, sources
from noticegen.printing.attachments_to_imprint import attachments_to_imprint
from noticegen.printing.imprint import Imprint
from noticegen.printing.leaks import leaks_in, secret_of
from noticegen.printing.make_paper import PrintJob, print_paper
from noticegen.printing.paper import Paper
from noticegen.printing.paper_form import form_of
from noticegen.printing.plan import PlanJob, Wanted
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools import copies, notices, printing, random_notices
from tools.archives import THANH_TRA, VAN_PHONG, change, documents, make_workspace, manifest
from tools.checkout import ROOT
from tools.sources import ADDED, carried, changed, without_source
from tools.tiers import proof, tiered

ORDERS = (
    CopyOrder(number=5, date="2022-03-18", signer="chanh-van-phong"),
    CopyOrder(is_electronic=True, date="2022-03-18", time="17:24:51"),
)
PAPER = copies.PAPER
PARTS = """\
number: 7
date: 2022-02-28
subject: Kết luận
numbering: [part, arabic]
body:
  - {heading: Một, items: [{heading: Hai, units: van-phong, items: [Ba]}]}
  - heading: Bốn
    label: "Phần cuối:"
    items: [{text: Năm, units: [van-phong, thanh-tra]}, {units: thanh-tra, items: [Sáu]}]
  - {units: van-phong, table: {columns: [Việc, {width: 2}], rows: [[a, ~]]}}
signers: tran-quoc-thanh
"""
"""Labels of an author's own where others stand on a line of their own, lists without a line, a table at the end."""

NOTICES = {
    "issued-parts": PARTS.encode(),
    **{path.stem: path.read_bytes() for path in printing.SAMPLES},
    **{f"draft-{path.stem}": b"state: draft\n" + path.read_bytes() for path in printing.SAMPLES},
    **{f"seed-{seed}": random_notices.notice(seed).encode() for seed in random_notices.SEEDS},
    **{f"issued-{seed}": copies.issued(seed).encode() for seed in range(8)},
}

QUICK = ("issued-parts", "2021-11-giao-ban", "seed-0")


def papers(data: bytes, stem: str = "a") -> list[Paper]:
    wanted = Wanted(units=None, copies=ORDERS)
    return list(plan.plan(PlanJob(printing.kit(), f"data/notices/{stem}.yaml", stem, data, wanted)).papers)


def printed(paper: Paper) -> bytes:
    done = print_paper(PrintJob(printing.kit(), paper))
    assert done.problems == ()
    return done.files[".pdf"]


@cache
def first_of_each_kind() -> Mapping[str, bytes]:
    """A notice, a slip, a formal extract on paper, an electronic one."""
    whole, *others = papers(NOTICES["2022-03-ket-luan-lien-nganh"])
    names = ("excerpts/thanh-tra", "excerpts/thanh-tra_trich-sao_05", "excerpts/thanh-tra_trich-sao_dien-tu")
    found = {paper.name: paper for paper in others}
    return {"notice": printed(whole)} | {
        kind: printed(found[name]) for kind, name in zip(("slip", "copy", "mark"), names, strict=True)
    }


@pytest.mark.parametrize("name", tiered(NOTICES, quick=QUICK))
def test_every_paper_is_made_again_of_what_it_carries(name: str) -> None:
    made = papers(NOTICES[name], name)
    assert len(made) == 1 if name.startswith("seed") else len(made) > 3
    for paper in made if name.startswith("issued") else (made[0], *made[1::7]):
        pdf = printed(paper)
        assert dict(carried(pdf)) == dict(paper.sources)
        assert source_to_pdf(carried(pdf)) == pdf


@pytest.mark.parametrize("kind", ["notice", "slip", "copy", "mark"])
def test_readers_find_the_files_as_the_standard_wants_them(kind: str) -> None:
    with pikepdf.open(io.BytesIO(first_of_each_kind()[kind])) as pdf:
        names = pdf.Root.Names.EmbeddedFiles.Names
        assert [str(name) for name in names[::2]] == sorted(carried(first_of_each_kind()[kind]))
        assert [each.objgen for each in pdf.Root.AF] == [each.objgen for each in names[1::2]]
        for name, each in zip(names[::2], names[1::2], strict=True):
            assert [str(each.Type), str(each.AFRelationship)] == ["/Filespec", "/Source"]
            assert str(each.F) == str(each.UF) == str(name)
            file = each.EF.F
            assert file.objgen == each.EF.UF.objgen
            suffix = str(name).rpartition(".")[2]
            assert [str(file.Type), str(file.Subtype)] == ["/EmbeddedFile", f"/application/{suffix}"]
            assert file.Params.Size == len(file.read_bytes())
            date = "D:20220314" if kind in {"notice", "slip"} else "D:20220318"  # a copy is of its own day
            assert {str(file.Params.CreationDate), str(file.Params.ModDate), str(pdf.docinfo.CreationDate)} == {date}


ODD_YAML = notices.BASE.replace("subject:", "# ý của người soạn\r\nsubject:").replace("\n", "\r\n")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_yaml_is_carried_as_it_was_written(mark: bytes) -> None:
    data = mark + ODD_YAML.replace("giam-doc", "tran-quoc-thanh").encode()
    (notice, *_) = papers(data, "2021-11")
    assert carried(printed(notice))["2021-11.yaml"] == data


def test_a_notice_called_as_the_registry_is() -> None:
    data = NOTICES["seed-0"]
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


@pytest.mark.parametrize("name", ["uses", *tiered(NOTICES, quick=QUICK)])
def test_read_with_that_part_a_notice_says_and_means_the_same(name: str) -> None:
    """Down to every unit that a task is given to and a line of recipients reaches."""
    data = USES.encode() if name == "uses" else NOTICES[name]
    notice = printing.read(data)
    used = office_to_used_office(printing.office(), notice)
    part = tree_to_office(yaml_to_tree(office_to_yaml(used).decode(), "office.yaml"))
    assert part == used
    again = tree_to_notice(yaml_to_tree(data.decode(), "notice.yaml"), part)
    assert printing.press().html(again) == printing.press().html(notice)
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
    assert "data/notices" in papers(NOTICES["seed-0"])[0].html, "else it proves nothing"


def test_an_excerpt_carries_what_its_pages_show_and_nothing_else() -> None:
    excerpt = notice_to_excerpts(printing.read(NOTICES["2022-03-ket-luan-lien-nganh"]), printing.office())["thanh-tra"]
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


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_workspace(tmp_path / "office")
    monkeypatch.chdir(root)
    monkeypatch.delenv("NOTICEGEN_LANG", raising=False)
    return root


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


def test_one_letter_changed_in_the_source_gives_another_file() -> None:
    pdf = first_of_each_kind()["notice"]
    forged = changed(pdf, "a.yaml", "Sở Tài chính".encode(), "Sở Tài chinh".encode())
    assert without_source(source_to_pdf(carried(forged))) != without_source(pdf)
    slip = first_of_each_kind()["slip"]
    forged = changed(slip, "excerpt.json", b"Thanh tra", "Thanh trà".encode())
    assert without_source(source_to_pdf(carried(forged))) != without_source(slip)


def test_a_comment_changed_in_the_source_gives_another_file() -> None:
    """Its page is the same; the file is not what was signed."""
    files = dict(carried(first_of_each_kind()["notice"]))
    files["a.yaml"] += b"# x\n"
    assert source_to_pdf(files) != first_of_each_kind()["notice"]
    assert without_source(source_to_pdf(files)) == without_source(first_of_each_kind()["notice"])


AGAIN = """
import hashlib, sys
from pathlib import Path
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
for path in sys.argv[1:]:
    print(hashlib.sha256(source_to_pdf(pdf_to_attachments(Path(path).read_bytes(), path))).hexdigest())
"""


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    ],
)
def test_made_again_elsewhere_it_is_the_same(tmp_path: Path, elsewhere: dict[str, str]) -> None:
    """Another process, folder, time zone, hash seed; and no workspace."""
    for kind, pdf in first_of_each_kind().items():
        (tmp_path / f"{kind}.pdf").write_bytes(pdf)
    done = subprocess.run(
        [sys.executable, "-c", AGAIN, *(f"{kind}.pdf" for kind in first_of_each_kind())],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **elsewhere},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split() == [hashlib.sha256(pdf).hexdigest() for pdf in first_of_each_kind().values()]


ENGINE = """
import sys
if sys.argv[1:]:
    from PIL import features
    features.check("freetype2"), features.check("raqm")
from noticegen.form.fonts import find_fonts
from noticegen.printing.toolchain import engine_of
print(engine_of(find_fonts()).versions)
"""


def test_what_else_a_process_has_loaded_makes_it_no_other_maker() -> None:
    """A program that draws pictures brings a library of ours once more, in another version."""
    told = [
        subprocess.run(
            [sys.executable, "-c", ENGINE, *more],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for more in ([], ["with pictures"])
    ]
    assert "libfreetype" in told[0]
    assert told[0] == told[1]


def refusal(files: Mapping[str, bytes]) -> tuple[str, Mapping[str, str]]:
    with pytest.raises(ProblemsFound) as found:
        source_to_pdf(files)
    (problem,) = found.value.problems
    return problem.code, problem.values


def with_imprint(**values: object) -> dict[str, bytes]:
    files = dict(carried(first_of_each_kind()["notice"]))
    said = json.loads(files["noticegen.json"])
    return files | {"noticegen.json": json.dumps(said | values).encode()}


def test_other_makers_are_told_and_nothing_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    files = carried(first_of_each_kind()["notice"])
    ours = printing.kit().engine
    newer = replace(ours, versions=tuple((k, "99.0" if k == "weasyprint" else v) for k, v in ours.versions))
    monkeypatch.setattr("noticegen.printing.source_to_pdf.engine_of", lambda _: newer)
    assert refusal(files) == ("source-other-makers", {"differences": "weasyprint 70.0 / 99.0"})


@pytest.mark.parametrize(
    ("said", "differences"),
    [
        (lambda _: {"fonts": "0" * 64}, "fonts 00000000 / {ours}"),
        (lambda _: {"profile_name": "nd99"}, "profile nd99 / –"),
        (lambda _: {"form": {"profile": "1" * 64}}, "profile 11111111 / "),
        (lambda _: {"form": {"templates": "1" * 64}}, "templates 11111111 / "),
        (lambda _: {"form": {"paper": "1" * 64}}, "paper 11111111 / –"),
        (lambda versions: {"versions": versions | {"typst": "1"}}, "typst 1 / –"),
        (lambda versions: {"versions": dict(list(versions.items())[1:])}, "noticegen – / "),
    ],
)
def test_whatever_is_other_is_named(said: Callable[[dict[str, str]], dict[str, object]], differences: str) -> None:
    engine = printing.kit().engine
    code, values = refusal(with_imprint(**said(dict(engine.versions))))
    assert code == "source-other-makers"
    assert values["differences"].startswith(differences.format(ours=engine.fonts[:8]))


@pytest.mark.parametrize(
    ("change_files", "code"),
    [
        (lambda _: {}, "source-missing"),
        (lambda files: {k: v for k, v in files.items() if k != "noticegen.json"}, "source-missing"),
        (lambda files: {k: v for k, v in files.items() if k != "a.yaml"}, "source-missing"),
        (lambda files: {k: v for k, v in files.items() if k != "office.yaml"}, "source-missing"),
        (lambda files: files | {"more.json": b"{}"}, "source-broken"),
        (lambda files: files | {"picture": b""}, "source-broken"),
        (lambda files: files | {"noticegen.json": b"{"}, "source-broken"),
        (lambda files: files | {"noticegen.json": b"[]"}, "source-broken"),
        (lambda files: files | {"form.json": b"{}"}, "source-broken"),
        (lambda files: files | {"a.yaml": b"body: *"}, "yaml-sign-needs-quotes"),
        (lambda files: files | {"office.yaml": b"\xff"}, "yaml-not-utf8"),
    ],
)
def test_files_that_are_not_ours_are_told(change_files: Any, code: str) -> None:
    assert refusal(change_files(carried(first_of_each_kind()["notice"])))[0] == code


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b"\xff",
        b'{"unit": {"id": "a", "name": "b"}, "notice": {}, "opening": [], "body": [], "closing": [], "ends": 1}',
    ],
)
def test_an_excerpt_that_is_not_ours_is_told(data: bytes) -> None:
    files = carried(first_of_each_kind()["slip"])
    assert refusal({**files, "excerpt.json": data}) == ("source-broken", {"file": "excerpt.json"})


def nested(levels: int) -> bytes:
    said = json.loads(carried(first_of_each_kind()["slip"])["excerpt.json"])
    for _ in range(levels):
        said["body"] = [{**said["body"][0], "children": said["body"]}]
    return json.dumps(said).encode()


def test_an_excerpt_is_as_deep_as_notices_are() -> None:
    """Deeper ones, which nobody's notice can be, would bring the printer down."""
    files = carried(first_of_each_kind()["slip"])
    assert source_to_pdf({**files, "excerpt.json": nested(50)}).startswith(b"%PDF")
    assert refusal({**files, "excerpt.json": nested(300)})[0] == "source-broken"


def test_the_deepest_notice_is_made_again() -> None:
    body = "{text: cuối, units: van-phong}"
    for level in range(25):
        body = f"{{text: mục {level}, units: van-phong, items: [{body}]}}"
    head = "date: 2021-11\nsubject: Kết luận\nsigners: tran-quoc-thanh\n"
    made = papers(f"{head}body: [{body}]".encode())
    assert [paper.name for paper in made] == ["a", "excerpts/van-phong"]
    for paper in made:
        assert source_to_pdf(carried(pdf := printed(paper))) == pdf


def own_template(root: Path, name: str, old: str, new: str) -> None:
    (root / "templates").mkdir(exist_ok=True)
    source = (ROOT / "templates" / name).read_text(encoding="utf-8")
    assert old in source
    (root / "templates" / name).write_text(source.replace(old, new), encoding="utf-8")


def pdf_of(root: Path, place: str) -> bytes:
    return (root / "output/mot" / f"{place}.pdf").read_bytes()


def test_an_offices_own_form_is_carried_and_made_again_without_it(workspace: Path) -> None:
    own_template(workspace, "foot.html.j2", "Nơi nhận:", "Nơi gửi:")
    (workspace / "data/profiles").mkdir()
    profile = (ROOT / "data/profiles/nd30.yaml").read_text(encoding="utf-8")
    (workspace / "data/profiles/nd30.yaml").write_text(
        profile.replace("right: {value: 15, min: 15", "right: {value: 18, min: 15"), encoding="utf-8"
    )
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    notice, slip = pdf_of(workspace, "mot"), pdf_of(workspace, "excerpts/van-phong")
    form = json.loads(carried(notice)["form.json"])
    assert (form["templates"].keys(), form["profile"]["name"]) == ({"foot.html.j2"}, "nd30")
    assert json.loads(carried(slip)["form.json"])["templates"] == {}, "a slip has no foot"
    assert [source_to_pdf(carried(each)) == each for each in (notice, slip)] == [True, True]


def test_a_template_that_looks_further_than_a_slip_may_carry_is_told(workspace: Path) -> None:
    own_template(workspace, "excerpt.html.j2", "</body>", '<p class="paragraph">{{ notice.body | length }}</p></body>')
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    slip = carried(pdf_of(workspace, "excerpts/van-phong"))
    assert not Imprint.model_validate_json(slip["noticegen.json"]).is_whole
    assert refusal(slip)[0] == "source-not-whole"
    notice = pdf_of(workspace, "mot")
    assert source_to_pdf(carried(notice)) == notice


def test_one_that_does_not_look_further_is_carried(workspace: Path) -> None:
    own_template(workspace, "excerpt.html.j2", "</body>", '<p class="paragraph">{{ notice.symbol }}</p></body>')
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    slip = pdf_of(workspace, "excerpts/van-phong")
    assert carried(slip).keys() == {"excerpt.json", "form.json", "noticegen.json"}
    assert source_to_pdf(carried(slip)) == slip


def test_a_file_no_template_asks_for_is_not_carried(workspace: Path) -> None:
    (workspace / "templates").mkdir()
    (workspace / "templates/README.md").write_text("Riêng", encoding="utf-8")
    assert cli.run(["build", "-q"]) == 0
    assert carried(pdf_of(workspace, "mot")).keys() == {"mot.yaml", "noticegen.json", "office.yaml"}


def test_the_words_of_an_offices_form_are_no_leak(workspace: Path) -> None:
    """Though another unit's task says so too: they are in every paper."""
    own_template(workspace, "excerpt.html.j2", "</body>", "{# Kiểm tra mẫu của Sở #}</body>")
    change(workspace / "data/notices/mot.yaml", f"- {THANH_TRA}", f"- Kiểm tra mẫu của Sở\n      - {THANH_TRA}")
    assert cli.run(["excerpt", "mot", "--unit", "van-phong"]) == 0


def test_without_source_there_is_none(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    first = documents(workspace / "output")
    bare = manifest(cli.run, capsys, "build", "--no-source")
    assert (bare["code"], {each["why"] for each in bare["made"]}) == (0, {"form"})
    for place in ("mot", "excerpts/van-phong", "excerpts/thanh-tra"):
        assert carried(pdf_of(workspace, place)) == {}
        with pikepdf.open(io.BytesIO(pdf_of(workspace, place))) as pdf:
            assert not {"/AF", "/Names"} & pdf.Root.keys()
    assert manifest(cli.run, capsys, "build", "--no-source")["made"] == []
    assert {each["why"] for each in manifest(cli.run, capsys)["made"]} == {"form"}
    assert documents(workspace / "output") == first


def test_an_excerpt_without_source(workspace: Path) -> None:
    assert cli.run(["excerpt", "mot", "--unit", "van-phong", "-q", "--no-source"]) == 0
    assert carried(pdf_of(workspace, "excerpts/van-phong")) == {}


def test_the_quick_look_is_for_documents_that_carry_their_source(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It knows nothing of the option, so it may not speak of documents made with it."""
    monkeypatch.setattr("noticegen.archive.stamps.UNSURE_NS", 0)
    for options in (["--no-source"], []):
        assert cli.run(["build", "-q", *options]) == 0
        assert bool(carried(pdf_of(workspace, "mot"))) is not bool(options)
    assert manifest(cli.run, capsys, "build", "--no-source")["names"] == ["mot"]


def test_the_source_is_of_the_day_it_was_printed(workspace: Path) -> None:
    assert cli.run(["build", "-q"]) == 0
    before = (workspace / "data/notices/mot.yaml").read_bytes()
    change(workspace / "data/notices/mot.yaml", "date:", "# sau này\ndate:")
    assert cli.run(["build", "-q"]) == 0
    assert carried(pdf_of(workspace, "mot"))["mot.yaml"] == before
    change(workspace / "data/notices/mot.yaml", VAN_PHONG, f"{VAN_PHONG} khẩn trương")
    assert cli.run(["build", "-q"]) == 0
    assert carried(pdf_of(workspace, "mot"))["mot.yaml"] == (workspace / "data/notices/mot.yaml").read_bytes()


def test_what_is_carried_is_read_back_to_the_same_excerpt() -> None:
    excerpt = notice_to_excerpts(printing.read(NOTICES["issued-2"]), printing.office())["van-phong"]
    data = excerpt_to_json(excerpt, copies.ELECTRONIC)
    again, copy = json_to_excerpt(data, "a.json")
    assert copy is not None
    assert copy == replace(copies.ELECTRONIC, agency=copy.agency, signer=copy.signer)
    assert excerpt_to_json(again, copy) == data


@pytest.mark.parametrize(
    "tag", ['{% include "new.html.j2" %}', '{%-include"new.html.j2"%}', '{%+\tfrom "new.html.j2" import a %}']
)
def test_a_template_that_another_names_is_part_of_the_form(tag: str) -> None:
    ours = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "templates").glob("*.j2")}
    own = ours | {"foot.html.j2": tag, "new.html.j2": "{% macro a() %}{% endmacro %}", "other.html.j2": ""}
    used = form_of("notice", printing.press().profile, own).templates
    assert "new.html.j2" in used
    assert "other.html.j2" not in used


@pytest.mark.parametrize("how", ADDED)
def test_under_a_signature_lies_what_the_source_gives(how: str) -> None:
    """As `verify` will ask."""
    for made in first_of_each_kind().values():
        first = pdf_to_first_revision(ADDED[how](made))
        assert source_to_pdf(carried(first)) == first
