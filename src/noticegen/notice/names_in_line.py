"""Which names a line of Nơi nhận may mean, as people word it: "Các Sở: Công Thương, Tài chính", "VP", "UBND các xã"."""

import re
from collections.abc import Iterator

from noticegen.problems.lazy import Lazy

_SHORT = {
    "ubnd": "ủy ban nhân dân", "uỷ ban": "ủy ban", "hđnd": "hội đồng nhân dân", "vp": "văn phòng",
    "ubmttq": "ủy ban mặt trận tổ quốc", "tt": "thường trực", "p": "phòng", "bql": "ban quản lý",
}  # fmt: skip
_WORD = Lazy("|".join(rf"\b{each}\b\.?" for each in sorted(_SHORT, key=len, reverse=True)))
_END = Lazy(r"\s*(\([^)]*\))?[\s;,./]*$")
_AND = re.compile(r"\s*(?:[,;]|\bvà\b)\s*")
_ALL_OF = Lazy(r"(?P<before>.*?)\bcác (?P<kinds>[^:]+)")
_OWN_OFFICE = Lazy(r"\s+(?:sở|cục|(?:ủy ban|hội đồng) nhân dân\b.*)")
_OWNER = Lazy(r"\s+(?:thuộc|trực thuộc|trên địa bàn)\b.*")


def plain_name(name: str) -> str:
    """A name without capitals, end marks and the usual abbreviations, to be compared with others."""
    short = _END.sub("", " ".join(name.casefold().split()))
    return _WORD.sub(lambda match: _SHORT[match[0].rstrip(".")], short)


def names_of(name: str) -> set[str]:
    """The plain names of one unit: with its office and without, as the office itself calls it ("Văn phòng")."""
    whole = plain_name(name)
    own = _OWN_OFFICE.search(whole)
    return {whole, whole[: own.start()]} if own and own.start() and own.end() == len(whole) else {whole}


def names_in_line(line: str) -> Iterator[str]:
    """The plain names that stand in a line; one that ends in a blank stands for all names that begin with it."""
    whole = plain_name(line)
    head, colon, tail = whole.partition(":")
    yield whole
    if colon:
        kind = head.removeprefix("các ").strip()
        for part in filter(None, _AND.split(tail.strip())):
            yield from (part, f"{kind} {part}")
        return
    yield from filter(None, _AND.split(whole))
    if all_of := _ALL_OF.fullmatch(_OWNER.sub("", whole)):
        for kind in filter(None, _AND.split(all_of["kinds"])):
            yield f"{all_of['before']}{kind} "
