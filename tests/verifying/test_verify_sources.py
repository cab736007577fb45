"""The source that a PDF carries, compared with what was signed."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.pdf.attachments_to_pdf import Attachments
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
    other = replace(engine_of(printing.press().fonts), versions=(("weasyprint", "99.0"),))
    monkeypatch.setattr("noticegen.printing.source_to_pdf.engine_of", lambda _: other)
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


@pytest.fixture(scope="module")
def made_in_own_form(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A notice's PDF that brings a template of its office's own."""
    root = make_workspace(tmp_path_factory.mktemp("own") / "office")
    (root / "templates").mkdir()
    text = (ROOT / "templates/foot.html.j2").read_text(encoding="utf-8")
    (root / "templates/foot.html.j2").write_text(text.replace("Nơi nhận:", "Nơi gửi:"), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert cli.run(["build", "-q"]) == 0
    return (root / "output/mot/mot.pdf").read_bytes()


def test_templates_that_came_with_a_file_are_never_run_whoever_signed_it(
    made_in_own_form: bytes, authority: Authority
) -> None:
    assert "form.json" in sources.carried(made_in_own_form)
    trust, asked = Trust((authority.certificate("root"),)), []

    def renders(files: Attachments) -> bytes:
        asked.append(files)
        return source_to_pdf(files)

    for pdf, whom, expected in (
        (made_in_own_form, trust, Source.NOT_ASKED),
        (signed.sealed(made_in_own_form, authority, NOW), Trust(), Source.NOT_ASKED),
        (signed.sealed(made_in_own_form, authority, NOW), trust, Source.NOT_ASKED),
    ):
        assert not asked
        assert pdf_to_verdict(pdf, whom, NOW, renders).source is expected
    assert not asked


def test_an_unsigned_file_in_our_form_is_compared_all_the_same(
    folder: Path, made: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pdf_to_verdict(made, Trust(), NOW, source_to_pdf).source is Source.SAME
    (folder / "a.pdf").write_bytes(made)
    assert cli.run(["verify", "a.pdf", "--trust", "root.cer"]) == 1
    said = capsys.readouterr().out
    assert "đúng từng byte như nguồn đi kèm tạo ra, nhưng chưa ai ký" in said
    assert "dưới các chữ ký" not in said
