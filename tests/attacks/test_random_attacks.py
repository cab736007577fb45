"""Changes that nobody thought of, one or two at a time: none is called good, and none the same as its source."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache

import pytest

from noticegen.pdf.finished_pdf import Pdf
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.problems.problem import ProblemsFound
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Source, Standing, Verdict
from tools.archives import build_once, make_workspace
from tools.attack_lab import PERSON, SEAL, Lab
from tools.authority import Authority
from tools.random_attacks import attacked
from tools.sources import carried
from tools.tiers import tiered

NOW = datetime.now(UTC).replace(microsecond=0)
EACH = 3
LINE_BREAKS = (b"\n", b"\r", b"\r\n")
"""One may stand behind a file that is signed: it says nothing."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """With its source."""
    root = make_workspace(tmp_path_factory.mktemp("attacks") / "office")
    build_once(root, tmp_path_factory)
    return (root / "output/mot/mot.pdf").read_bytes()


@pytest.fixture(scope="module")
def again(made: bytes) -> Pdf:
    return source_to_pdf(carried(made))


@pytest.fixture(scope="module")
def lab(authority: Authority) -> Lab:
    return Lab(authority, authority, NOW)


@pytest.fixture(scope="module")
def sealed(lab: Lab, made: bytes) -> Callable[[str], bytes]:
    """Signed once at each level: the file of all attacks is one and the same."""
    return cache(lambda level: lab.sign(lab.sign(made, PERSON, level), SEAL, level))


def verdict_on(pdf: bytes, lab: Lab, made: bytes, again: Pdf) -> Verdict | None:
    """As `verify` gives it; None for a file that it refuses to read."""
    own = carried(made)

    def renders(files: Mapping[str, bytes]) -> Pdf:
        return again if files == own else source_to_pdf(files)

    try:
        return pdf_to_verdict(pdf, Trust((lab.good.certificate("root"),)), NOW, renders)
    except ProblemsFound:
        return None


def signed_or_none(lab: Lab, pdf: bytes) -> bytes | None:
    """Some cannot be signed, by any program."""
    try:
        return lab.sign(pdf, PERSON)
    except Exception:  # noqa: BLE001 pyHanko's errors are of many kinds
        return None


@pytest.mark.parametrize("start", tiered(map(str, range(0, 240, EACH)), {"0"}))
@pytest.mark.parametrize("level", tiered(["b-b", "b-lt", "b-lta"], {"b-b"}))
def test_after_signing(
    sealed: Callable[[str], bytes], lab: Lab, made: bytes, again: Pdf, level: str, start: str
) -> None:
    for seed in range(int(start), int(start) + EACH):
        name, pdf = attacked(sealed(level), seed)
        verdict = verdict_on(pdf, lab, made, again) if pdf != sealed(level) else None
        assert verdict is None or not verdict.is_good, (seed, name)
        assert verdict is None or verdict.source is not Source.SAME, (seed, name)


@pytest.mark.parametrize("start", tiered(map(str, range(0, 240, EACH)), {"0"}))
def test_before_signing(lab: Lab, made: bytes, again: Pdf, start: str) -> None:
    for seed in range(int(start), int(start) + EACH):
        name, pdf = attacked(made, seed)
        if pdf == made or (pdf.startswith(made) and pdf[len(made) :] in LINE_BREAKS):
            continue
        verdict = verdict_on(pdf, lab, made, again)
        assert verdict is None or verdict.source is not Source.SAME, (seed, name)
        signed = signed_or_none(lab, pdf)
        verdict = verdict_on(signed, lab, made, again) if signed else None
        assert verdict is None or verdict.source is not Source.SAME, (seed, name)
        assert verdict is None or verdict.standing in {Standing.LOOK, Standing.BAD}, (seed, name)
