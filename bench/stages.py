"""What each stage adds to the sample's PDF, in milliseconds and bytes: archival and accessible, its source, its slots,
each signature at each level, and what it takes to verify it.

The signing services are those of the tests, on this machine, so what a network takes is not in it.
"""

import argparse
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from figures import Spread
from measure import about, in_turns
from offices import ROOT, SAMPLE

from noticegen.checking.check import read_office
from noticegen.form.slot import SLOT_ATTRIBUTES
from noticegen.pages.html_to_settled_html import html_to_settled_html
from noticegen.pdf import html_to_pdf as renderer
from noticegen.printing.kit import kit_of
from noticegen.printing.plan import PlanJob, Wanted, plan
from noticegen.printing.press import press_of
from noticegen.printing.source_to_pdf import source_to_pdf
from noticegen.signing.trust import Trust
from noticegen.verifying.pdf_to_verdict import pdf_to_verdict
from noticegen.verifying.verdict import Source
from noticegen.workspace.workspace import Workspace

sys.path.insert(0, str(ROOT / "tests"))

from tools import signed
from tools.authority import Authority, serving

LEVELS = ("b-b", "b-t", "b-lt", "b-lta")
Stage = Callable[[], bytes]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    print(about())
    with tempfile.TemporaryDirectory(prefix="noticegen-bench-") as folder, serving(Path(folder)) as authority:
        made = making()
        print("\n" + stage_table("Made", made, rounds, anew=True), flush=True)
        pen = Pen(authority, Path(folder))
        document = made["with its source"][1]()
        print("\n" + stage_table("Signed", signing(document, pen), rounds), flush=True)
        print("\n" + verified(document, pen, rounds))


def stage_table(title: str, stages: Mapping[str, tuple[str, Stage]], rounds: int, *, anew: bool = False) -> str:
    """What each stage adds to the one it comes after; in turns, round 0 apart. `anew`: each makes all before it too."""
    sizes = {"": 0} | {name: len(stage()) for name, (_, stage) in stages.items()}
    times = in_turns({name: stage for name, (_, stage) in stages.items()}, rounds)
    lines = [f"{title}, {rounds} rounds", f"{'':42} {'adds ms, median':>16} {'adds bytes':>11} {'bytes':>8}"]
    for name, (before, _) in stages.items():
        less = times[before] if anew and before else [0.0] * rounds
        added = Spread.of([own - other for own, other in zip(times[name], less, strict=True)]).median
        lines.append(f"{name:42} {added * 1000:16.1f} {sizes[name] - sizes[before]:11} {sizes[name]:8}")
    return "\n".join(lines)


def making() -> Mapping[str, tuple[str, Stage]]:
    """The sample printed plainly, then with one thing more each time."""
    workspace = Workspace(ROOT)
    kit = kit_of(read_office(workspace), workspace)
    press = press_of(kit)
    (paper, *_) = plan(PlanJob(kit, SAMPLE.name, SAMPLE.stem, SAMPLE.read_bytes(), Wanted())).papers
    html = html_to_settled_html(paper.html, press.typesetter)
    bare = re.sub(rf' ({"|".join(SLOT_ATTRIBUTES)})="[^"]*"', "", html)

    def made(html: str, **more: Any) -> bytes:
        return renderer.html_to_pdf(html, press.css, press.fonts, press.profile.slots_mm, **more).data

    def plain() -> bytes:
        with patch.object(renderer, "ARCHIVAL", {}), patch.object(renderer, "pdf_to_archival_pdf", _leave):
            return made(bare)

    return {
        "plain": ("", plain),
        "PDF/A-3a and PDF/UA-1": ("plain", partial(made, bare)),
        "with slots and signature fields": ("PDF/A-3a and PDF/UA-1", partial(made, html)),
        "with its source": (
            "with slots and signature fields",
            partial(made, html, attachments=paper.sources),
        ),
    }


def _leave(*_: object, **__: object) -> None:
    """In the place of a finisher: the file as the renderer writes it."""


class Pen:
    """Signs the sample with a picture, as the person or as the organisation."""

    def __init__(self, authority: Authority, folder: Path) -> None:
        self.authority = authority
        self.images = {"ChuKy1": folder / "signature.png", "ConDau1": folder / "seal.png"}
        self.images["ChuKy1"].write_bytes(signed.signature_png())
        self.images["ConDau1"].write_bytes(signed.seal_png())

    def sign(self, pdf: bytes, field: str, level: str) -> bytes:
        key = signed.key(self.authority, signed.STEPS[field])
        return signed.sign(pdf, field, key, self.authority, datetime.now(UTC), level, image=self.images[field])


def signing(document: bytes, pen: Pen) -> Mapping[str, tuple[str, Stage]]:
    """Person, then organisation."""
    stages: dict[str, tuple[str, Stage]] = {"unsigned": ("", lambda: document)}
    for level in LEVELS:
        person = partial(pen.sign, document, "ChuKy1", level)
        both = partial(pen.sign, person(), "ConDau1", level)
        stages |= {f"{level}, person": ("unsigned", person), f"{level}, then organisation": (f"{level}, person", both)}
    return stages


def verified(document: bytes, pen: Pen, rounds: int) -> str:
    """What verifying both signatures takes, with and without making the document again."""
    trust = Trust((pen.authority.certificate("root"),))
    lines = [f"Verified, {rounds} rounds", f"{'':42} {'ms, median':>12}"]
    for level in LEVELS:
        pdf = pen.sign(pen.sign(document, "ChuKy1", level), "ConDau1", level)
        for what, renders in (("", None), (", made again of its source", source_to_pdf)):
            (times,) = in_turns({level: partial(_verify, pdf, trust, renders)}, rounds).values()
            lines.append(f"{level + what:42} {Spread.of(times).median * 1000:12.1f}")
    return "\n".join(lines)


def _verify(pdf: bytes, trust: Trust, renders: Any) -> None:
    verdict = pdf_to_verdict(pdf, trust, datetime.now(UTC), renders)
    if not verdict.is_good or (renders and verdict.source is not Source.SAME):
        raise SystemExit(f"a good file is not called good: {list(verdict.all_problems)}")


if __name__ == "__main__":
    main()
