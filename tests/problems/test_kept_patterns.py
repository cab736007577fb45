"""What is kept of our patterns is what would be compiled; what is not surely that is compiled again."""

import ast
import gc
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from noticegen.problems import kept_patterns
from noticegen.problems.kept_patterns import KeptPatterns
from noticegen.problems.lazy import Lazy
from noticegen.rules import all_rules
from tools.checkout import ROOT, SOURCE
from tools.mutated_files import damages
from tools.notices import BASE, OFFICE

SOME = [(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(é|[à-ỹ]+)?", re.IGNORECASE), ("a|b", 0), ("(?m:^x$)", re.ASCII)]


@pytest.fixture(autouse=True)
def _may_keep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that were made anew."""
    patterns: list[str] = []
    real = kept_patterns._parts

    def noted(pattern: str, flags: int) -> tuple[object, ...]:
        patterns.append(pattern)
        return real(pattern, flags)

    monkeypatch.setattr(kept_patterns, "_parts", noted)
    return patterns


def everything(pattern: re.Pattern[str]) -> tuple[object, ...]:
    """Patterns are equal if their code is."""
    return pattern, pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex)


def compile_some(file: Path) -> None:
    patterns = KeptPatterns(file)
    for each in SOME:
        assert everything(patterns.compiled(*each)) == everything(re.compile(*each))
    match = patterns.compiled(*SOME[0]).search("ngày 5/11É")
    assert match
    assert (match.groupdict(), match.lastindex, match[3]) == ({"day": "5", "month": "11"}, 3, "É")
    patterns.keep()


def test_what_was_kept_is_what_is_compiled(tmp_path: Path, made: list[str]) -> None:
    all_rules()
    ours = {(each.pattern, int(each.flags)) for each in gc.get_objects() if isinstance(each, Lazy)}
    assert len(ours) > 200
    for patterns in (first := KeptPatterns(tmp_path / "kept"), KeptPatterns(tmp_path / "kept")):
        for each in sorted(ours):
            assert everything(patterns.compiled(*each)) == everything(re.compile(*each))
        first.keep()
    assert len(KeptPatterns(tmp_path / "kept")._known) == len(ours)
    made.clear()
    again = KeptPatterns(tmp_path / "kept")
    assert [again.compiled(*each).pattern for each in sorted(ours)] == [pattern for pattern, _ in sorted(ours)]
    assert made == []


@pytest.mark.parametrize("damaged", damages(4))
def test_a_damaged_file_counts_as_none(tmp_path: Path, made: list[str], damaged: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "kept"
    compile_some(file)
    whole = file.read_bytes()
    file.write_bytes(damaged(whole))
    compile_some(file)
    assert made == [pattern for pattern, _ in SOME] * 2
    assert file.read_bytes() == whole


def test_another_python_begins_anew(tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    compile_some(tmp_path / "kept")
    monkeypatch.setattr(kept_patterns, "_MADE_BY", b"another")
    compile_some(tmp_path / "kept")
    assert made == [pattern for pattern, _ in SOME] * 2


@pytest.mark.parametrize("gone", ["re._compiler._code", "re._parser.parse", "_sre.compile"])
def test_where_python_has_no_such_function_patterns_are_compiled_as_usual(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    usual = [re.compile(*each) for each in SOME]
    module, _, name = gone.rpartition(".")
    __import__(module)
    monkeypatch.delattr(sys.modules[module], name)
    patterns = KeptPatterns(tmp_path / "kept")
    assert [patterns.compiled(*each) for each in SOME] == usual


@pytest.mark.parametrize("why", ["no folder", "asked not to", "nothing new"])
def test_nothing_is_written_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", why == "asked not to")
    if why == "nothing new":
        KeptPatterns(tmp_path / "kept").keep()
    else:
        compile_some(tmp_path / "nowhere/kept" if why == "no folder" else tmp_path / "kept")
    assert list(tmp_path.iterdir()) == []


def test_patterns_are_the_same_in_every_process() -> None:
    """None is made of a set, whose order changes: it would be new each time, and the file written each time."""
    script = "import gc; from noticegen.form import joins; from noticegen.problems import kept_patterns, lazy;"
    script += "from noticegen.rules import all_rules; all_rules(); ours = set(kept_patterns.kept_patterns()._known);"
    script += (
        "ours |= {(each.pattern, 0) for each in gc.get_objects() if isinstance(each, lazy.Lazy)}; print(sorted(ours))"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "12"
    }
    assert len(seen) == 1


def test_the_file_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_patterns, "_MOST", 10)
    patterns = KeptPatterns(tmp_path / "kept")
    for number in range(25):
        patterns.compiled(str(number), 0)
    assert len(patterns._known) == 5


def made_in_functions(module: str) -> Iterator[str]:
    """Every pattern that a function makes, perhaps of what somebody wrote, unless it says that it is not kept."""
    functions = [each for each in ast.walk(ast.parse(module)) if isinstance(each, ast.FunctionDef | ast.Lambda)]
    for call in (each for function in functions for each in ast.walk(function) if isinstance(each, ast.Call)):
        if ast.unparse(call.func) in ("Lazy", "compiled") and "is_kept" not in {each.arg for each in call.keywords}:
            yield ast.unparse(call)


def test_no_authors_words_are_kept() -> None:
    sources = [path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py")]
    with_patterns = [source for source in sources if "Lazy" in source or "kept_patterns" in source]
    assert [each for source in with_patterns for each in made_in_functions(source)] == []
    for made in ("Lazy(word)", "compiled(word)"):
        assert list(made_in_functions(f"def f(word): return {made}")) == [made]


def test_a_check_keeps_what_it_tried(tmp_path: Path) -> None:
    (tmp_path / "data/notices").mkdir(parents=True)
    (tmp_path / "data/office.yaml").write_text(OFFICE, encoding="utf-8")
    (tmp_path / "data/notices/good.yaml").write_text(BASE.replace("báo cáo", "báo cáo tài liẹu"), encoding="utf-8")
    script = "import pathlib; from noticegen.problems import kept_patterns; kept_patterns.FOLDER = pathlib.Path();"
    script += "from noticegen.commands import main; main.main(['check'])"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    (kept,) = tmp_path.glob("*.kept")
    known = KeptPatterns(kept)._known
    assert "liẹu" in done.stderr
    assert len(known) > 20
    assert not any("liẹu" in pattern for pattern, _ in known)
