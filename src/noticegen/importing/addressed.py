"""Names in a recognised notice → ids of the registry: who gets a task, whom Nơi nhận reaches, who signs.

What the registry does not know is proposed as an entry for it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from noticegen.notice.office import Recipient, Signer
from noticegen.workspace.slug import slug

from .assignments import ALL, assignment_in
from .comparable import folded, words_of
from .deadlines_in import deadlines_in
from .decisions import Decisions
from .recognised import Entry, FoundRecipient, FoundSigner, Recognised
from .registry import Registry

_EVERYBODY = re.compile(
    r"các (?:cơ quan|phòng|phòng ban)?(?:,| và)?\s?(?:ban,? )?(?:các )?đơn vị(?! trực thuộc)", re.IGNORECASE
)


@dataclass
class Proposals:
    """Entries for the registry, part by part and id by id: the keys and values of each."""

    entries: dict[str, dict[str, dict[str, object]]] = field(default_factory=dict)

    def propose(self, part: str, values: dict[str, object]) -> None:
        """Note an entry, once; `values` begin with its id."""
        self.entries.setdefault(part, {}).setdefault(str(values["id"]), values)


@dataclass
class Addressing:
    """Looks names up in one registry. `issuer` is the id of the body that the notice is of."""

    registry: Registry
    decisions: Decisions
    issuer: str = ""
    proposals: Proposals = field(default_factory=Proposals)

    def entries(self, entries: Sequence[Entry], found: Recognised, above: Sequence[str] = (), depth: int = 0) -> None:
        """Give units and deadlines to a body's entries, each once: what an entry has, those below it need not say."""
        for entry in entries:
            own = self._units(entry, above)
            self._deadlines(entry, found)
            self.entries(entry.items, found, own or above, depth + 1)

    def _units(self, entry: Entry, above: Sequence[str]) -> list[str]:
        words = entry.heading or entry.text or entry.paragraph
        if not words:
            return []
        is_heading = bool(entry.heading or entry.paragraph.startswith("**"))
        is_item = bool(entry.heading or entry.text)
        meant = assignment_in(words, self.registry.addressees, is_heading=is_heading, is_prose=not is_item)
        if meant.units == [ALL] and not self.registry.office.units:
            meant.units = []
        entry.coordinating = [each for each in meant.coordinating if each not in above]
        is_said_above = list(above) == meant.units and set(entry.coordinating) <= {ALL}
        entry.units = [] if is_said_above else meant.units
        if meant.unknown:
            self.proposals.propose("units", {"id": slug(meant.unknown), **self._owner(), "name": meant.unknown})
            self.decisions.guess("unit-unknown", entry.at, meant.unknown)
            entry.guesses.append(f"unit-unknown:{meant.unknown}")
        elif entry.units or entry.coordinating:
            self._say_units(entry, is_guess=meant.is_guess)
        return meant.units

    def _owner(self) -> dict[str, object]:
        """Whose unit it is, where that is not the registry's first body, whose all units are that name none."""
        is_others = self.issuer not in {"", self.registry.office.agencies[0].id}
        return {"agency": self.issuer} if is_others else {}

    def _say_units(self, entry: Entry, *, is_guess: bool) -> None:
        ids = ", ".join((*entry.units, *entry.coordinating))
        if is_guess:
            self.decisions.guess("units", entry.at, f"{ids}: {entry.words[:120]}")
            entry.guesses.append("units")
        else:
            self.decisions.sure("units", entry.at, f"{ids}: {entry.words[:120]}")

    def _deadlines(self, entry: Entry, found: Recognised) -> None:
        for words in (entry.heading, entry.text, entry.paragraph):
            for each in deadlines_in(words, found.year, found.month):
                entry.deadlines.append((each.text, each.date))
                if each.is_guess:
                    self.decisions.guess("deadline", entry.at, f"{each.text} → {each.date or '?'}")
                    entry.guesses.append("deadline")
                else:
                    self.decisions.sure("deadline", entry.at, f"{each.text} → {each.date or '…'}")

    def signer_id(self, signer: FoundSigner) -> str:
        """The registry's signer of this name, post and authority; else nothing, and a proposal."""
        for each in self.registry.signers.get(folded(signer.name), ()):
            if each.id and _signs_alike(each, signer):
                return each.id
        if signer.name and signer.post:
            values: dict[str, object] = {"id": slug(f"{signer.post} {signer.name}")}
            values |= {"authority": list(signer.authority)} if signer.authority else {}
            self.proposals.propose("signers", values | {"post": signer.post, "name": signer.name})
        return ""

    def recipient_units(self, recipient: FoundRecipient) -> list[str]:
        """Whom the registry says that such a line reaches. A name that it has needs no id."""
        for each in self.registry.office.recipients:
            if folded(each.name) == folded(recipient.name):
                return list(_ids(each))
        is_everybody = bool(_EVERYBODY.match(recipient.name)) and bool(self.registry.office.units)
        if is_everybody:
            self.decisions.guess("recipient-units", recipient.at)
        return [ALL] if is_everybody else []


def _signs_alike(known: Signer, signer: FoundSigner) -> bool:
    authority = [folded(each) for each in known.authority]
    return folded(known.post) == folded(signer.post) and authority == [folded(each) for each in signer.authority]


def _ids(recipient: Recipient) -> Iterator[str]:
    return (str(each) for each in recipient.units)


def same_words(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two names are the same but for capitals, marks of tone and line ends."""
    return words_of(" ".join(first)) == words_of(" ".join(second))
