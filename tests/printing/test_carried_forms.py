"""An archive's PDFs: an office's own form is carried as far as it was used, and nothing with --no-source."""

import io
import json
from pathlib import Path

import pikepdf
import pytest

from noticegen.commands import main as cli
from noticegen.printing.imprint import Imprint
from noticegen.printing.paper_form import form_of
from noticegen.printing.source_here_to_pdf import source_here_to_pdf
from noticegen.problems.problem import ProblemsFound
from tools import printing
from tools.archives import THANH_TRA, VAN_PHONG, change, documents, manifest
from tools.checkout import ROOT
from tools.source_papers import again, refusal
from tools.sources import carried


def own_template(root: Path, name: str, old: str, new: str) -> None:
    (root / "templates").mkdir(exist_ok=True)
    source = (ROOT / "templates" / name).read_text(encoding="utf-8")
    assert old in source
    (root / "templates" / name).write_text(source.replace(old, new), encoding="utf-8")


def pdf_of(root: Path, place: str) -> bytes:
    return (root / "output/mot" / f"{place}.pdf").read_bytes()


def test_an_offices_own_form_is_carried_and_made_again_where_that_form_is(workspace: Path) -> None:
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
    assert [source_here_to_pdf(carried(each)).data == each for each in (notice, slip)] == [True, True]
    assert [refusal(carried(each))[0] for each in (notice, slip)] == ["source-own-form"] * 2


def test_a_template_that_looks_further_than_a_slip_may_carry_is_told(workspace: Path) -> None:
    own_template(workspace, "excerpt.html.j2", "</body>", '<p class="paragraph">{{ notice.body | length }}</p></body>')
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    slip = carried(pdf_of(workspace, "excerpts/van-phong"))
    assert not Imprint.model_validate_json(slip["noticegen.json"]).is_whole
    with pytest.raises(ProblemsFound) as found:
        source_here_to_pdf(slip)
    assert [each.code for each in found.value.problems] == ["source-not-whole"]
    notice = pdf_of(workspace, "mot")
    assert again(carried(notice)) == notice


def test_one_that_does_not_look_further_is_carried(workspace: Path) -> None:
    own_template(workspace, "excerpt.html.j2", "</body>", '<p class="paragraph">{{ notice.symbol }}</p></body>')
    assert cli.run(["build", "--excerpts", "-q"]) == 0
    slip = pdf_of(workspace, "excerpts/van-phong")
    assert carried(slip).keys() == {"excerpt.json", "form.json", "noticegen.json"}
    assert source_here_to_pdf(carried(slip)).data == slip


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


@pytest.mark.parametrize(
    "tag", ['{% include "new.html.j2" %}', '{%-include"new.html.j2"%}', '{%+\tfrom "new.html.j2" import a %}']
)
def test_a_template_that_another_names_is_part_of_the_form(tag: str) -> None:
    ours = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "templates").glob("*.j2")}
    own = ours | {"foot.html.j2": tag, "new.html.j2": "{% macro a() %}{% endmacro %}", "other.html.j2": ""}
    used = form_of("notice", printing.press().profile, own).templates
    assert "new.html.j2" in used
    assert "other.html.j2" not in used
