"""A registry signer's name that was written over in Word: another of the registry signs, or one whom the notice names.

The registry stays as it is: who signs is said by the notice.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from noticegen.notice.office import Signer
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.tree import Text
from noticegen.reading.yaml_document import YamlDocument

from .lines import Line
from .scene import Scene
from .shown import Path

_STYLE, _SIGNERS = "signer-name", "signers"


def signer_ways(scene: Scene, number: int, now: Line, known: Iterable[Signer]) -> Iterator[YamlDocument]:
    """The document with the signer whose name is this unit as the line says."""
    unit = scene.units[number]
    if unit.unit.lines[0].kind.style != _STYLE or not now.text:
        return
    place = sum(each.unit.lines[0].kind.style == _STYLE for each in scene.units[:number])
    found = scene.document.tree.get(_SIGNERS)
    path: Path = (_SIGNERS,) if isinstance(found, Text) else (_SIGNERS, place)
    with suppress(ProblemsFound, LookupError, TypeError):
        named = found if isinstance(found, Text) else found[place]
        signers = list(known)
        for other in [each for each in signers if each.name == now.text and each.id]:
            yield scene.document.with_text(path, str(other.id))
        (own,) = [each for each in signers if each.id == str(named)]
        yield _written(scene.document, path, {**_said(own), "name": now.text})


def _said(signer: Signer) -> Mapping[str, Any]:
    authority = list(signer.authority)
    said = {"authority": authority[0] if len(authority) == 1 else authority} if authority else {}
    return {**said, "post": signer.post}


def _written(document: YamlDocument, path: Path, signer: Mapping[str, Any]) -> YamlDocument:
    """In the place of the id."""
    *_, last = path
    if isinstance(last, int):
        return document.with_item(path[:-1], last, signer).without((*path[:-1], last + 1))
    keys = list(document.tree)
    before = keys[: keys.index(last)]
    return document.without(path).with_key((), str(last), signer, before[-1] if before else "")
