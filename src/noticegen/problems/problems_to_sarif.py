"""Problems → SARIF 2.1.0 for code-scanning services and editors."""

import json
from collections.abc import Iterable
from urllib.parse import quote

from noticegen import __version__

from .codes import Code
from .messages import describe, sentences_of
from .problem import At, Problem, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def problems_to_sarif(problems: Iterable[Problem], lang: str) -> str:
    """One run with one result per problem; describes only the codes that occur."""
    problems = tuple(problems)
    codes = sorted({problem.code for problem in problems})
    driver = {"name": "noticegen", "version": __version__, "rules": [_rule(code, lang) for code in codes]}
    results = [_result(problem, codes.index(problem.code), lang) for problem in problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code, lang: str) -> dict[str, object]:
    message, hint = sentences_of(code).within(lang)
    return {"id": code, "shortDescription": {"text": message}, "help": {"text": hint or message}}


def _result(problem: Problem, index: int, lang: str) -> dict[str, object]:
    described = describe(problem, lang)
    text = " ".join(part for part in (described.message, described.hint) if part)
    result: dict[str, object] = {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": _LEVELS[problem.severity],
        "message": {"text": text},
    }
    if problem.at is None:
        return result
    result["locations"] = [{"physicalLocation": _location(problem.at)}]
    if problem.fix is not None:
        result["fixes"] = [_fix(problem.at, problem.fix, problem.span)]
    return result


def _location(at: At) -> dict[str, object]:
    return {"artifactLocation": _artifact(at), "region": {"startLine": at.line, "startColumn": at.column}}


def _fix(at: At, line: str, span: int) -> dict[str, object]:
    deleted = {"startLine": at.line, "startColumn": 1, "endLine": at.line + span, "endColumn": 1}
    replacement = {"deletedRegion": deleted, "insertedContent": {"text": line + "\n"}}
    return {"artifactChanges": [{"artifactLocation": _artifact(at), "replacements": [replacement]}]}


def _artifact(at: At) -> dict[str, object]:
    return {"uri": quote(at.file.replace("\\", "/"))}
