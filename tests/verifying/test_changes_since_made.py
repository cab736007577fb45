"""What was changed in a document between being made and being signed is told, and it is never called the same."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from noticegen.commands import main as cli
from noticegen.form.slot import Role, Slot
from noticegen.form.units import pt_to_mm
from noticegen.pdf.finished_pdf import Pdf
from noticegen.pdf.signature_update import is_signature_alone
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.problems.problem import ProblemsFound, Severity
from noticegen.signing.document_history import DocumentHistory
from noticegen.signing.pdf_reader import open_pdf
from noticegen.signing.pdf_to_change_problems import pdf_to_change_problems
from noticegen.signing.steps_to_problems import CHANGED
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Source, Standing, Verdict
from tools import signed
from tools.attack_lab import Lab
from tools.authority import PASSPHRASE, Authority
from tools.changes_since_made import CHANGES, stamped, stamped_and_saved_anew
from tools.sources import carried
from tools.tiers import proof, tiered

NOW = datetime.now(UTC).replace(microsecond=0)
A4_PT = 841.9


@pytest.fixture(scope="module")
def again(made: bytes) -> Pdf:
    """The document, made again of its source once for all."""
    return source_to_pdf(carried(made))


def verdict_on(pdf: bytes, authority: Authority, again: Pdf, made: bytes) -> Verdict:
    """As `verify` gives it; another source is rendered, the document's own was already."""

    def renders(files: Mapping[str, bytes]) -> Pdf:
        return again if files == carried(made) else source_to_pdf(files)

    return pdf_to_verdict(pdf, Trust((authority.certificate("root"),)), NOW, renders)


def codes(verdict: Verdict) -> set[str]:
    return {each.code for each in verdict.all_problems}


QUICK = ["a script when it is opened", "one more stream", "a page turned and turned back", "another source",
         "proofs of nothing", "saved anew", "two tables", "a seal that nobody put"]  # fmt: skip


@pytest.mark.parametrize("how", tiered(list(CHANGES), quick=QUICK))
def test_a_change_before_signing_is_told_and_never_called_the_same(
    made: bytes, again: Pdf, authority: Authority, how: str
) -> None:
    change, code = CHANGES[how]
    changed = change(made)
    unsigned = verdict_on(changed, authority, again, made)
    assert unsigned.source is not Source.SAME
    with suppress(ProblemsFound):  # some cannot be signed at all
        both = signed.sign(changed, "ChuKy1", signed.key(authority, "person"), authority, NOW)
        verdict = verdict_on(both, authority, again, made)
        assert verdict.source is not Source.SAME
        assert verdict.standing in {Standing.LOOK, Standing.BAD}
    if unsigned.source is Source.CHANGED:
        assert any(each.startswith(code) for each in codes(unsigned) & CHANGED), codes(unsigned)


@pytest.mark.parametrize("how", tiered(list(CHANGES), quick=QUICK))
def test_whoever_signs_is_told_before(made: bytes, again: Pdf, tmp_path: Path, how: str,
                                      monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """Refused, unless nothing of it is to be seen."""
    change, code = CHANGES[how]
    monkeypatch.setattr("noticegen.signing.pdf_to_change_problems.source_here_to_pdf",
                        lambda files: again if files == carried(made) else source_to_pdf(files))  # fmt: skip
    problems = pdf_to_change_problems(change(made), tmp_path / "a.pdf")
    assert any(each.code.startswith(code) for each in problems), problems
    is_unseen = {each.code for each in problems} <= {"changed-properties", "changed-file"}
    assert is_unseen == all(each.severity is Severity.WARNING for each in problems)


def test_a_file_that_is_as_it_was_made_is_signed_without_a_word(made: bytes, tmp_path: Path) -> None:
    assert pdf_to_change_problems(made, tmp_path / "a.pdf") == []


def test_sign_refuses_a_changed_file_by_name(
    made: bytes, authority: Authority, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NOTICEGEN_PASSPHRASE", PASSPHRASE)
    (folder / "a.pdf").write_bytes(CHANGES["a script when it is opened"][0](made))
    assert cli.run(["sign", "a.pdf", "--role", "nguoi-ky", "--p12", str(authority.p12("person"))]) == 1
    assert "[changed-actions]" in capsys.readouterr().err
    assert not (folder / "a.ChuKy1.pdf").exists()


@pytest.mark.parametrize("level", tiered(["b-b", "b-t", "b-lt", "b-lta"], quick=["b-lta"]))
def test_each_signature_of_ours_adds_nothing_but_itself(authority: Authority, tmp_path: Path, level: str) -> None:
    """With pictures, and with proofs before it and a time stamp behind it."""
    pdf = signed.stages(authority, tmp_path, NOW, level)[-1]
    history = DocumentHistory.of(pdf, open_pdf(pdf).embedded_signatures)
    assert [step.changes for step in history.steps()] == [()] * (4 if level == "b-lta" else 2)
    for step in history.steps():
        assert not is_signature_alone(step.before, step.after, "ChuKy7")
        assert not is_signature_alone(step.before, step.after + b"\n% x", step.field)


@pytest.mark.parametrize("how", tiered(["another title", "an object that nothing names"], quick=["another title"]))
def test_a_change_between_two_signatures_is_told_too(authority: Authority, how: str) -> None:
    """pyHanko lets other properties pass, as an update that lasting proofs may need."""
    lab = Lab(authority, authority, NOW)
    pdf = lab.sign(CHANGES[how][0](lab.sign(signed.notice(), "ChuKy1")), "ConDau1")
    verdict = pdf_to_verdict(pdf, Trust((authority.certificate("root"),)), NOW)
    assert verdict.standing in {Standing.LOOK, Standing.BAD}


def number_slot(pdf: Pdf) -> Slot:
    return next(each for each in pdf.slots if each.role is Role.NUMBER)


def inside(slot: Slot) -> tuple[float, float]:
    left, bottom, *_ = slot.pdf_box(pt_to_mm(A4_PT))
    return left + 2, bottom + 4


@pytest.mark.parametrize("how", [stamped, proof(stamped_and_saved_anew)])
def test_a_number_that_another_program_stamped_is_told_with_its_box(
    made: bytes, again: Pdf, authority: Authority, how: object
) -> None:
    slot = number_slot(again)
    changed = how(made, inside(slot))  # type: ignore[operator]  # a parameter of the test
    verdict = verdict_on(signed.sealed(changed, authority, NOW), authority, again, made)
    (told,) = [each for each in verdict.problems if each.code == "changed-stamped"]
    assert told.values["boxes"].startswith(f"{slot.page}: {slot.x:.0f}, {slot.y:.0f}, ")
    assert told.severity is Severity.WARNING
    assert (verdict.source, verdict.standing) == (Source.CHANGED, Standing.LOOK)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((100, 400), b"123"),
        (None, b"123                                                   x"),
        (None, b"1) Tj 3 Tr 0 -300 Td (hidden"),
    ],
    ids=["elsewhere", "beyond its slot", "unseen"],
)
def test_whatever_is_stamped_elsewhere_is_a_changed_page(
    made: bytes, again: Pdf, authority: Authority, place: tuple[float, float] | None, words: bytes
) -> None:
    changed = stamped(made, place or inside(number_slot(again)), words)
    verdict = verdict_on(signed.sealed(changed, authority, NOW), authority, again, made)
    assert "changed-pages" in codes(verdict)
    assert "changed-stamped" not in codes(verdict)
    assert verdict.standing is Standing.LOOK
