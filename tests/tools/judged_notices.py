"""Notices nobody wrote, with all that a form can be asked to set, and every paper of them as the program plans it.

Half of them are `random_notices`, the others dense with what lines break in; each is dressed with more: drafts, units,
several signers, appendices in files of their own, rows taller than a page, words wider than a line. The same seed
gives the same papers, on every machine and every day.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

import yaml

from noticegen.form.joins import NBSP
from noticegen.form.profile import Profile
from noticegen.notice.copy_order import CopyOrder
from noticegen.notice.kinds import KINDS
from noticegen.printing.kit import Kit
from noticegen.printing.paper import Paper as PlannedPaper
from noticegen.printing.plan import PlanJob, Wanted, plan
from noticegen.printing.press import press_of
from noticegen.problems.problem import Severity

from . import dense_notices, printing, random_notices
from .checkout import ROOT
from .layout_judge import Paper
from .random_notices import phrase, sentence

UNITS = ("van-phong", "thanh-tra", "cong-doan")
FORMS = ("value", "value", "min", "max")
"""Which end of each range of the decree's a form takes; most notices are set in ours."""

ORDERS = (
    CopyOrder(number=5, date="2022-03-18", signer="chanh-van-phong"),
    CopyOrder(is_electronic=True, date="2022-03-18", time="17:24:51", signer="chanh-van-phong"),
    CopyOrder(signer="chanh-van-phong"),
)
_ATTEMPTS = 20
_TOO_WIDE = {"column-too-narrow", "head-too-wide"}
LONG = (
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "aăâbcdđeêghiklmnoôơpqrstuưvxy" * 4,
    "0123456789" * 13,
)
"""Words wider than a line, or than a cell."""

_ADDRESSES = 29
"""Of so many notices one opens with a long address: the one place where a line may end behind a slash."""

_ADDRESS = "https://dichvucong.nghean.gov.vn/thutuc/khoahoc/2021/thanh/phan/" + "hoso/nhiemvu/khcn/" * 4


def papers(seed: int) -> list[Paper]:
    """Of one notice: itself, its separate appendices, a slip for each unit, an extract."""
    kit, planned = plan_of(seed)
    return [Paper(f"{seed} {paper.name}", paper.html, press_of(kit)) for paper in planned]


def own_pdfs(seed: int) -> Iterator[tuple[str, bytes]]:
    """The same by our engine, as the program makes them: with what each was made of."""
    kit, planned = plan_of(seed)
    press = replace(press_of(kit), engine="noticegen")
    for paper in planned:
        yield f"{seed} {paper.name}", press.pdf(press.settled(paper.html), paper.sources).data


def plan_of(seed: int) -> tuple[Kit, Sequence[PlannedPaper]]:
    """A notice that no form prints, wider than its column or its head, is made anew."""
    random = Random(f"papers-{seed}")  # noqa: S311 - equal on every run is what is wanted
    kit = form_kit(random.choice(FORMS))
    order = random.choice(ORDERS).model_copy(update={"unit": random.choice(UNITS)})
    for attempt in range(_ATTEMPTS):
        made = notice(seed, attempt)
        orders = (order,) if "state: issued" in made else ()
        planned = plan(PlanJob(kit, "notice.yaml", "notice", made.encode(), Wanted(units=None, copies=orders)))
        errors = {each.code for each in planned.problems if each.severity is Severity.ERROR}
        if not errors:
            return kit, planned.papers
        if errors - _TOO_WIDE:
            break
    raise ValueError(f"notice {seed} cannot be printed: {errors}")


@cache
def form_kit(end: str) -> Kit:
    """Our form, or the same with every measure at one end of its range."""
    values = yaml.safe_load((ROOT / "data" / "profiles" / "nd30.yaml").read_text(encoding="utf-8"))
    made = {**_at(values, end), "foot": {"columns_percent": [40, 60]}} if end != "value" else values
    return replace(printing.kit(), profile=Profile.from_values(made))


def _at(values: Any, end: str) -> Any:
    if isinstance(values, list):
        return [_at(each, end) for each in values]
    if not isinstance(values, dict):
        return values
    if "min" in values:
        return {**values, "value": values[end]}
    return {key: _at(value, end) for key, value in values.items()}


def notice(seed: int, attempt: int = 0) -> str:
    """The YAML of a notice: about one page to twelve."""
    random = Random(f"judged-{seed}-{attempt}")  # noqa: S311 - equal on every run is what is wanted
    values: dict[str, Any] = yaml.safe_load((random_notices, dense_notices)[seed % 2].notice(random.randrange(10**9)))
    values["body"] = [_owned(random, node) for node in _spiced(random, values["body"])]
    _dress(random, values)
    if seed % _ADDRESSES == 0:
        values["opening"] = [f"{_ADDRESS} {phrase(random, 30)}", *values.get("opening", ())]
    return yaml.dump(values, Dumper=_Plain, allow_unicode=True, width=10**6, sort_keys=False)


class _Plain(yaml.SafeDumper):
    """Without anchors, which a notice must not have."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 PyYAML's signature
        return True


def _dress(random: Random, values: dict[str, Any]) -> None:
    """Head, foot, appendices and state."""
    state = random.choice(("draft", "for-signature", "issued", "issued"))
    values["state"] = state
    if state == "issued":
        values |= {"number": random.randint(1, 1200), "date": "2022-02-28"}
    chances: dict[str, Callable[[], Any]] = {
        "kind": lambda: random.choice(list(KINDS)),
        "subject": lambda: [phrase(random, 8) for _ in range(random.randint(2, 6))],
        "signers": lambda: [random_notices.signer(random) for _ in range(random.randint(2, 4))],
        "circulation": lambda: "XEM XONG TRẢ LẠI",
        "end_mark": lambda: False,
        "recipients": lambda: [phrase(random, 12) for _ in range(random.choice((14, 30, 75)))],
        "issuers": lambda: ["so-khcn", "so-tai-chinh"],
    }
    values |= {key: make() for key, make in chances.items() if random.random() < 0.15}
    for appendix in values.get("appendices", ()):
        appendix |= {"separate": random.random() < 0.4, "end_mark": random.random() < 0.7}
        appendix["numbering"] = random.choice(random_notices.NUMBERINGS)


def _owned(random: Random, node: Any) -> Any:
    """Half of a notice is for all; the rest for one unit or two."""
    if random.random() < 0.5:
        return node
    made = {"text": node} if isinstance(node, str) else node
    return {**made, "units": random.sample(UNITS, random.choice((1, 1, 2)))}


def _with_no_break_blanks(random: Random) -> str:
    """As in a text pasted from elsewhere."""
    return "".join(NBSP if letter == " " and random.random() < 1 / 3 else letter for letter in sentence(random))


SPICES: Mapping[str, Callable[[Random], Any]] = {
    "long word": lambda random: f"{sentence(random, 3, 12)} {random.choice(LONG)} {sentence(random, 3, 12)}",
    "long bold word": lambda random: f"{sentence(random, 3, 12)} **{random.choice(LONG)}**, {phrase(random, 9)}",
    "no-break blanks": _with_no_break_blanks,
    "all emphasised": lambda random: f"***{phrase(random, 40)}*** và *{phrase(random, 20)}* **{phrase(random, 20)}**",
    "ends in a colon": lambda random: {"text": f"{phrase(random, 30)}:", "items": [sentence(random)] * 2},
    "tall row": lambda random: _table(random, 2, [[" ".join(sentence(random) for _ in range(14)), phrase(random, 9)]]),
    "tall rows": lambda random: _table(random, 3, [[sentence(random, 60, 70) for _ in range(3)] for _ in range(6)]),
    "long table": lambda random: _table(random, 3, [[phrase(random, 6)] * 3 for _ in range(random.randint(30, 60))]),
    "blank form": lambda random: _table(random, 4, [[None] * 4 for _ in range(random.randint(2, 12))]),
    "wide word in a cell": lambda random: _table(random, 4, [[random.choice(LONG), "1", None, phrase(random, 5)]]),
    "without a head": lambda random: _table(random, 2, [[phrase(random, 8)] * 2 for _ in range(9)], has_head=False),
    "deep": lambda random: _deep(random, 6),
    "short": lambda random: [{"heading": phrase(random, 3), "items": [phrase(random, 2)]}] * 5,
}


def _spiced(random: Random, body: Sequence[Any]) -> list[Any]:
    made = list(body)
    for name in random.sample(list(SPICES), random.choice((0, 1, 2, 2, 3))):
        spice = SPICES[name](random)
        at = random.randint(0, len(made))
        made[at:at] = deepcopy(spice) if isinstance(spice, list) else [spice]
    return made


def _table(random: Random, columns: int, rows: Sequence[Sequence[str | None]], *, has_head: bool = True) -> Any:
    titles = [phrase(random, 4) if has_head else None for _ in range(columns)]
    made = [{"title": title, "width": str(random.randint(2, 4)), "align": random.choice(("left", "center", "right"))}
            for title in titles]  # fmt: skip
    return {"table": {"columns": made, "rows": [list(row) for row in rows]}}


def _deep(random: Random, depth: int) -> Any:
    return {"text": sentence(random), **({"items": [_deep(random, depth - 1)]} if depth else {})}
