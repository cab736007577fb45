"""A PDF carries what it was made of, and is made of it again, byte for byte, wherever that is."""

import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from noticegen.pdf.pdf_to_first_revision import pdf_to_first_revision
from tools import printing
from tools.checkout import ROOT
from tools.source_papers import NOTICES, QUICK, again, first_of_each_kind, papers, printed, refusal
from tools.sources import ADDED, carried, changed, without_source
from tools.tiers import proof, some, tiered


@pytest.mark.parametrize("name", tiered(NOTICES, quick=QUICK))
def test_every_paper_is_made_again_of_what_it_carries(name: str) -> None:
    made = papers(NOTICES[name](), name)
    assert len(made) == 1 if name.startswith("seed") else len(made) > 3
    for paper in made if name.startswith("issued") else (made[0], *made[1::7]):
        pdf = printed(paper)
        assert dict(carried(pdf)) == dict(paper.sources)
        assert again(carried(pdf)) == pdf


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


@pytest.mark.parametrize(
    ("kind", "file", "was", "now"),
    [("slip", "excerpt.json", "Thanh tra", "Thanh trà"), proof("notice", "a.yaml", "Sở Tài chính", "Sở Tài chinh")],
)
def test_one_letter_changed_in_the_source_gives_another_file(kind: str, file: str, was: str, now: str) -> None:
    pdf = first_of_each_kind()[kind]
    forged = changed(pdf, file, was.encode(), now.encode())
    assert without_source(again(carried(forged))) != without_source(pdf)


@pytest.mark.proof
def test_a_comment_changed_in_the_source_gives_another_file() -> None:
    """Its page is the same; the file is not what was signed."""
    files = dict(carried(first_of_each_kind()["notice"]))
    files["a.yaml"] += b"# x\n"
    assert again(files) != first_of_each_kind()["notice"]
    assert without_source(again(files)) == without_source(first_of_each_kind()["notice"])


AGAIN = """
import hashlib, sys
from pathlib import Path
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.pdf.pdf_to_attachments import pdf_to_attachments
for path in sys.argv[1:]:
    print(hashlib.sha256(source_to_pdf(pdf_to_attachments(Path(path).read_bytes(), path)).data).hexdigest())
"""


@pytest.mark.proof
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
print(engine_of(find_fonts(), "weasyprint").versions)
"""


@pytest.mark.proof
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


def with_imprint(**values: object) -> dict[str, bytes]:
    files = dict(carried(first_of_each_kind()["notice"]))
    said = json.loads(files["noticegen.json"])
    return files | {"noticegen.json": json.dumps(said | values).encode()}


def test_other_makers_are_told_and_nothing_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    files = carried(first_of_each_kind()["notice"])
    ours = printing.kit().engine
    newer = replace(ours, versions=tuple((k, "99.0" if k == "pydyf" else v) for k, v in ours.versions))
    monkeypatch.setattr("noticegen.printing.source_to_pdf.engine_of", lambda *_: newer)
    assert refusal(files) == ("source-other-makers", {"differences": f"pydyf {dict(ours.versions)['pydyf']} / 99.0"})


@pytest.mark.parametrize(
    ("said", "differences"),
    [
        (lambda _: {"fonts": "0" * 64}, "fonts 00000000 / {ours}"),
        (lambda _: {"profile_name": "nd99"}, "profile nd99 / –"),
        (lambda _: {"form": {"profile": "1" * 64}}, "profile 11111111 / "),
        (lambda _: {"form": {"templates": "1" * 64}}, "templates 11111111 / "),
        (lambda _: {"form": {"paper": "1" * 64}}, "paper 11111111 / –"),
        (lambda versions: {"versions": versions | {"typst": "1"}}, "typst 1 / –"),
        (lambda versions: {"versions": {k: v for k, v in versions.items() if k != "noticegen"}}, "noticegen – / "),
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
        (lambda files: files | {"form.json": b"{}"}, "source-own-form"),
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
    assert again({**files, "excerpt.json": nested(50)}).startswith(b"%PDF")
    assert refusal({**files, "excerpt.json": nested(300)})[0] == "source-broken"


def test_the_deepest_notice_is_made_again() -> None:
    body = "{text: cuối, units: van-phong}"
    for level in range(25):
        body = f"{{text: mục {level}, units: van-phong, items: [{body}]}}"
    head = "date: 2021-11\nsubject: Kết luận\nsigners: tran-quoc-thanh\n"
    made = papers(f"{head}body: [{body}]".encode())
    assert [paper.name for paper in made] == ["a", "excerpts/van-phong"]
    for paper in made:
        assert again(carried(pdf := printed(paper))) == pdf


@pytest.mark.parametrize("how", some(ADDED, one_of=len(ADDED)))
def test_under_a_signature_lies_what_the_source_gives(how: str) -> None:
    """As `verify` will ask."""
    for made in first_of_each_kind().values():
        first = pdf_to_first_revision(ADDED[how](made))
        assert again(carried(first)) == first
