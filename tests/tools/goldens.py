"""What the documents looked like when somebody last looked at them, beside what they look like now."""

import difflib
from pathlib import Path

import pytest


def compare_with_golden(path: Path, text: str, *, accept: bool) -> None:
    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    if not path.exists():
        pytest.fail(f"{path.name} is not there yet: `make goldens` writes it", pytrace=False)
    expected = path.read_text(encoding="utf-8")
    if text != expected:
        diff = difflib.unified_diff(expected.splitlines(), text.splitlines(), f"golden {path.name}", "now", lineterm="")
        pytest.fail("\n".join([*diff, "Wanted? `make goldens` accepts it."]), pytrace=False)
