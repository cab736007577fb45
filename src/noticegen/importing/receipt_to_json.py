"""The receipt for programs."""

import json

from noticegen.problems.problem_to_dict import problem_to_dict

from .decisions import Decision, How
from .import_notice import Imported


def receipt_to_json(imported: Imported, path: str, lang: str) -> str:
    """Every decision, the counts, the problems of the notice, and what is proposed for the registry."""
    words = imported.words
    receipt = {
        "schema_version": 1,
        "path": path,
        "is_whole": imported.is_whole,
        "counts": {how.value: sum(each.how is how for each in imported.decisions) for how in How},
        "words": None if words is None else _words(imported),
        "decisions": [_decision(each) for each in imported.decisions],
        "proposed": {part: list(entries) for part, entries in imported.proposed.items()},
        "problems": [problem_to_dict(each, lang) for each in imported.problems],
        "yaml": imported.yaml,
    }
    return json.dumps(receipt, ensure_ascii=False, indent=2) + "\n"


def _words(imported: Imported) -> dict[str, object]:
    words = imported.words
    if words is None:
        return {}
    missing = [{"place": _place(each.place), "words": each.words} for each in words.lost]
    return {"source": words.source, "built": words.built, "missing": missing}


def _decision(decision: Decision) -> dict[str, object]:
    return {
        "how": decision.how.value,
        "what": decision.what,
        "place": _place(decision.place),
        "words": decision.words,
    }


def _place(place: object) -> dict[str, int]:
    names = ("paragraph", "table", "row", "column")
    return {name: number for name in names if (number := getattr(place, name))}
