"""What became of each edit, for programs."""

import json
from typing import Any

from noticegen.problems.messages import words
from noticegen.problems.problem_to_dict import problem_to_dict
from noticegen.workspace.shown import shown

from .absorb import Left
from .edited_notice import EditedNotice, left_to_problem


def edited_notice_to_json(edited: EditedNotice, lang: str, *, is_written: bool) -> str:
    """Every edit that was tried, with its place, its author and, if it was not taken, why; then comments and looks."""
    values = {
        "schema_version": 1,
        "path": shown(edited.file),
        "is_written": is_written,
        "taken": len(edited.taken),
        "edits": [_edit(number, edited, lang) for number in range(len(edited.results))],
        "comments": [
            {"file": shown(paper.docx), "author": each.author, "on": each.on, "text": each.text}
            for paper in edited.papers
            for each in paper.words.comments
        ],
        "looks": [
            {"file": shown(paper.docx), "on": text, "changed": [words(lang)[name] for name in names]}
            for paper in edited.papers
            for text, names in edited.looks(paper)
        ],
    }
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def _edit(number: int, edited: EditedNotice, lang: str) -> dict[str, Any]:
    (paper, edit), result = edited.edits[number], edited.results[number]
    left = problem_to_dict(left_to_problem(result, lang), lang) if isinstance(result, Left) else None
    return {
        "number": number + 1,
        "what": edit.what,
        "word_file": shown(paper.docx),
        "file": result.at.file if result.at else None,
        "line": result.at.line if result.at else None,
        "column": result.at.column if result.at else None,
        "before": edit.before,
        "after": edit.after,
        "by": paper.editors_of(edit),
        "is_taken": left is None,
        "code": left["code"] if left else None,
        "message": left["message"] if left else None,
        "hint": left["hint"] if left else None,
    }
