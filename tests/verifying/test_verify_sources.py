"""The source that a PDF carries, compared with what was signed."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.printing.source_here_to_pdf import source_here_to_pdf
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.printing.toolchain import engine_of
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Source
from tools import printing, signed, sources
from tools.archives import make_workspace
from tools.authority import Authority
from tools.checkout import ROOT

NOW = datetime.now(UTC).replace(microsecond=0)


def test_a_source_replaced_before_signing_is_told(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = sources.changed(made, "office.yaml", b"name:", b"name: ")
    (folder / "a.pdf").write_bytes(signed.sealed(changed, authority, NOW))
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer"]) == 1
    assert "[verify-source-differs]" in capsys.readouterr().out


def test_a_source_of_other_versions_is_said_and_no_error(
    folder: Path, made: bytes, authority: Authority, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.pdf").write_bytes(signed.sealed(made, authority, NOW))
    other = replace(engine_of(printing.press().fonts, "weasyprint"), versions=(("weasyprint", "99.0"),))
    monkeypatch.setattr("noticegen.printing.source_to_pdf.engine_of", lambda *_: other)
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer", "--format", "json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)
    assert file["source"] == "other-makers"
    assert [each["code"] for each in file["problems"]] == ["verify-source-unknown"]


def test_without_a_source_it_is_good_and_says_so(
    folder: Path, authority: Authority, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.pdf").write_bytes(signed.sealed(signed.notice(), authority, NOW))
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer"]) == 0
    assert "[verify-no-source]" in capsys.readouterr().out


def own_foot(root: Path, said: str) -> None:
    (root / "templates").mkdir()
    text = (ROOT / "templates/foot.html.j2").read_text(encoding="utf-8")
    (root / "templates/foot.html.j2").write_text(text.replace("Nơi nhận:", said), encoding="utf-8")


@pytest.fixture(scope="module")
def made_in_own_form(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A notice's PDF that brings a template of its office's own."""
    root = make_workspace(tmp_path_factory.mktemp("own") / "office")
    own_foot(root, "Nơi gửi:")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert cli.run(["build", "-q"]) == 0
    return (root / "output/mot/mot.pdf").read_bytes()


def test_templates_that_came_with_a_file_are_never_run_whoever_signed_it(
    made_in_own_form: bytes, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outside that office's workspace the file cannot be made again."""
    assert "form.json" in sources.carried(made_in_own_form)
    opened = list[object]()
    monkeypatch.setattr("noticegen.printing.source_to_pdf.open_press", lambda *told: opened.append(told))
    trust = Trust((authority.certificate("root"),))
    for pdf, whom in (
        (made_in_own_form, trust),
        (signed.sealed(made_in_own_form, authority, NOW), Trust()),
        (signed.sealed(made_in_own_form, authority, NOW), trust),
    ):
        verdict = pdf_to_verdict(pdf, whom, NOW, source_here_to_pdf)
        assert verdict.source is Source.NOT_HERE
        assert "verify-source-own-form" in {each.code for each in verdict.problems}
    assert not opened


@pytest.mark.parametrize("is_the_same", [True, False])
def test_a_form_of_its_own_is_compared_with_the_workspaces(
    made_in_own_form: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_the_same: bool
) -> None:
    """One letter more, and it is another form."""
    root = make_workspace(tmp_path / "office")
    own_foot(root, "Nơi gửi:" if is_the_same else "Nơi gửi :")
    monkeypatch.chdir(root)
    expected = Source.SAME if is_the_same else Source.NOT_HERE
    assert pdf_to_verdict(made_in_own_form, Trust(), NOW, source_here_to_pdf).source is expected


def test_an_unsigned_file_in_our_form_is_compared_all_the_same(
    folder: Path, made: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pdf_to_verdict(made, Trust(), NOW, source_to_pdf).source is Source.SAME
    (folder / "a.pdf").write_bytes(made)
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer"]) == 1
    said = capsys.readouterr().out
    assert "đúng từng byte như nguồn đi kèm tạo ra, nhưng chưa ai ký" in said
    assert "chữ ký đầu tiên" not in said
