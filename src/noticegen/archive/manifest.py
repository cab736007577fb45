"""What a run did, as JSON for other programs."""

import json
from collections.abc import Sequence

from noticegen.problems.problem import Problem
from noticegen.problems.problem_to_dict import problem_to_dict
from noticegen.workspace.shown import shown

from .outcome import Outcome


def outcome_to_json(outcome: Outcome, about_files: Sequence[Problem], lang: str) -> str:
    """Every file written, every unit that needs its excerpt again, and every problem."""
    manifest = {
        "made": [
            {
                "file": shown(made.path),
                "sha256": made.sha256,
                "pages": made.pages,
                "source": made.source,
                "why": made.why,
            }
            for made in outcome.made
        ],
        "unchanged": outcome.unchanged,
        "backups": [shown(path) for path in outcome.backups],
        "resend": [{"source": source, "unit": unit} for source, unit in outcome.resend],
        "problems": [problem_to_dict(problem, lang) for problem in (*about_files, *outcome.problems)],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
