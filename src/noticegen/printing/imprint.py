"""What a PDF says of its own making, as a book's imprint does: which paper it is, by which programs, fonts, form."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from noticegen.notice.copy_order import CopyOrder

from .paper_form import PaperForm
from .toolchain import Engine

IMPRINT = "noticegen.json"
OFFICE = "office.yaml"
EXCERPT = "excerpt.json"
FORM = "form.json"
"""What the files a PDF carries are called; the notice's own has the notice's name."""


class Imprint(BaseModel):
    """`source` is the name of the file that says what stands on the pages. `order` is a formal extract's, `appendix` is
    the number of one in a file of its own.

    `is_whole`: the pages show nothing but what the source holds, so they can be made from it again. An office's own
    template of a work slip may look at more of the notice than the slip may carry.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    paper: Literal["notice", "appendix", "slip", "copy"]
    source: str
    order: CopyOrder | None = None
    appendix: Annotated[int, Field(gt=0)] | None = None
    is_whole: bool = True
    versions: Mapping[str, str]
    fonts: str
    profile_name: str
    form: Mapping[str, str]

    @property
    def files(self) -> frozenset[str]:
        """What such a PDF carries; the office's own form besides, if it was made in one."""
        return frozenset({self.source, IMPRINT} if self.is_excerpt else {self.source, IMPRINT, OFFICE})

    @property
    def is_excerpt(self) -> bool:
        """Whether it holds only one unit's part."""
        return self.paper in {"slip", "copy"}

    def differences(self, engine: Engine, form: PaperForm | None) -> Iterator[str]:
        """What differs here, theirs first: "weasyprint 70.0 / 71.0"."""
        yield from Engine(tuple(self.versions.items()), self.fonts).differences(engine)
        yield from (f"{name} – / {ours}" for name, ours in engine.versions if name not in self.versions)
        for part, theirs in self.form.items():
            ours = form.digests.get(part, "–") if form else "–"
            if theirs != ours:
                yield f"{part} {theirs[:8]} / {ours[:8]}"


def made_by(engine: Engine, form: PaperForm) -> Mapping[str, object]:
    """The part of an imprint that all papers of a run have alike."""
    return {
        "versions": dict(engine.versions),
        "fonts": engine.fonts,
        "profile_name": form.profile.name,
        "form": form.digests,
    }
