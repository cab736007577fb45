"""Edits by chance: the YAML says exactly what was meant, no comment is lost, nothing else changes, undoing gives back
every byte."""

from collections import Counter
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from noticegen.desk.desk_file import DeskFile
from noticegen.desk.edit import EDITS
from noticegen.desk.edits_to_text import edits_to_text
from noticegen.problems.problem import ProblemsFound
from noticegen.reading.yaml_to_tree import yaml_to_tree
from tools import dense_notices, desk_edits, printing, random_notices
from tools.desk_asking import Asking
from tools.desk_edits import Edit, at, edited, plain, sense
from tools.untidy_yaml import untidy

SAMPLES = [path.read_text(encoding="utf-8") for path in printing.SAMPLES]


def untidy_notice(seed: int) -> str:
    source = dense_notices.notice(seed) if seed % 3 else random_notices.notice(seed)
    return untidy(plain(yaml_to_tree(source, "x.yaml")), Random(seed))  # noqa: S311 the same every time


@lru_cache(maxsize=8)
def tree_of(text: str) -> Any:
    """Of a text that is looked at several times; nobody changes it."""
    return plain(yaml_to_tree(text, "x.yaml"))


def done(text: str, *asked: Edit) -> str:
    def unfixed(_: str, key: str) -> str:
        raise LookupError(key)

    return edits_to_text(text, "x.yaml", EDITS.validate_python({"version": 1, "edits": list(asked)}), unfixed).text


def lines(text: str) -> Counter[str]:
    """Without their depth, which an entry's place decides."""
    return Counter(each.strip().lstrip("- ") for each in text.splitlines())


def node_at(text: str, path: desk_edits.Path) -> tuple[Any, bool]:
    """The parser's node, and whether it stands within brackets or is some."""
    node: Any = yaml.compose(text, yaml.CSafeLoader)
    is_in_flow = bool(node.flow_style)
    for part in path:
        pairs = [] if isinstance(part, int) else [(key.value, each) for key, each in node.value]
        node = node.value[part] if isinstance(part, int) else dict(pairs)[part]
        is_in_flow = is_in_flow or getattr(node, "flow_style", False)
    return node, is_in_flow


def written_lines(text: str, path: desk_edits.Path) -> int:
    """How many lines a value takes."""
    node, _ = node_at(text, path)
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    return max(1, text[start:end].rstrip().count("\n") + 1)


def comments(text: str) -> Counter[str]:
    """All that stands outside of words and behind their lines' signs."""
    found, at_index = Counter[str](), 0
    for token in yaml.scan(text, yaml.CSafeLoader):
        found.update(
            each[each.index("#") :] for each in text[at_index : token.start_mark.index].splitlines() if "#" in each
        )
        at_index = token.end_mark.index
    return found


def most_lost(text: str, edit: Edit) -> int:
    """How many lines an edit may change: those of its value, and that of an entry which becomes a mapping or a list."""
    path = edit["path"]
    if edit["op"] in {"set", "remove"}:
        return written_lines(text, path) + 2 * int(edit["op"] == "remove")
    if edit["op"] == "field":
        holder = at(tree_of(text), path)
        is_there = isinstance(holder, dict) and edit["key"] in holder
        return 2 + (written_lines(text, (*path, edit["key"])) if is_there else 0)
    if edit["op"] in {"split", "join"}:
        return 3 + written_lines(text, path)
    return 2


def is_in_brackets(text: str, edit: Edit) -> bool:
    """Where an entry goes into brackets, their line holds all of it."""
    paths = [edit["path"], edit["path"][:-1], edit.get("to_path") or edit["path"]]
    if edit["op"] in {"indent", "outdent"}:
        *parent, number = edit["path"]
        paths += [(*parent, number - 1), (*parent, number - 1, "items"), edit["path"][:-3]]
    return any(is_there(text, each) and node_at(text, each)[1] for each in paths)


def is_there(text: str, path: desk_edits.Path) -> bool:
    try:
        at(tree_of(text), path)
    except (LookupError, TypeError):
        return False
    return True


def tried(text: str, edit: Edit) -> str | None:
    """The text with the edit; None where there can be none. Raises ProblemsFound for one that is refused."""
    tree = tree_of(text)
    try:
        wanted = sense(edited(tree, edit))
    except LookupError:
        with pytest.raises(LookupError):
            done(text, edit)
        return None
    new = done(text, edit)
    assert sense(tree_of(new)) == wanted, edit
    assert comments(new) == comments(text), edit
    assert "\r\n" not in text or "\n" not in new.replace("\r\n", "")
    lost, gained = lines(text) - lines(new), lines(new) - lines(text)
    assert lost.total() - lost[""] <= most_lost(text, edit) or is_in_brackets(text, edit), (edit, lost)
    assert edit["op"] != "set" or gained.total() <= max(1, written_lines(text, edit["path"])), (edit, gained)
    return new


def sitting(path: Path, text: str, seed: int, length: int) -> Counter[str]:
    """So many edits of one file, all of them undone and done again. What was done, and what was refused."""
    path.write_bytes(text.encode())
    file, chance, states, found = DeskFile(path), Random(seed), [text.encode()], Counter[str]()  # noqa: S311
    while found.total() < length:
        edit = Asking(tree_of(file.text), chance).edit()
        try:
            new = tried(file.text, edit)
        except ProblemsFound:
            found["refused"] += 1
            continue
        if new is not None:
            found[edit["op"]] += 1
            file.write(new)
            states += [path.read_bytes()] * (states[-1] != path.read_bytes())
    for step, wanted in ((DeskFile.undo, states[-2::-1]), (DeskFile.redo, states[1:])):
        for each in wanted:
            step(file)
            assert path.read_bytes() == each
    return found


@pytest.mark.parametrize("text", [SAMPLES[0], untidy_notice(1)])
def test_a_sitting(tmp_path: Path, text: str) -> None:
    assert not sitting(tmp_path / "x.yaml", text, seed=1, length=12)["refused"]


@pytest.mark.proof
@pytest.mark.parametrize("batch", range(5))
def test_five_thousand_edits(tmp_path: Path, batch: int) -> None:
    found = Counter[str]()
    for seed in range(batch * 25, batch * 25 + 25):
        text = SAMPLES[seed % 2] if seed % 10 < 2 else untidy_notice(seed)
        found += sitting(tmp_path / f"{seed}.yaml", text, seed, length=40)
    assert found.total() == 1_000
    assert found["refused"] < 20, found


ODD_TEXT = """\
subject: Một
opening: Mở đầu
body:
  - {text: A, items: [B]}
  - - trong
  -
  - table: {columns: [TT], rows: [[1]]}
signers: giam-doc
"""
PARTS = ["subject", "opening", "body", "items", "table", "rows", "text", "nowhere", 0, 1, 2, 3, 9]
WORDS: dict[str, dict[str, Any]] = {
    "set": {"value": "x"},
    "insert": {"index": 1, "value": "x"},
    "remove": {},
    "move": {"index": 0, "to": 9},
    "indent": {},
    "outdent": {},
    "split": {"at": 1},
    "join": {},
    "field": {"key": "units", "value": ["x"]},
}


@pytest.mark.parametrize("op", WORDS)
def test_a_place_that_is_none_is_refused(op: str) -> None:
    """Wherever a path leads, or does not: the text says something still, or nothing is changed."""
    chance, made = Random(op), 0  # noqa: S311
    for _ in range(100):
        path = tuple(chance.choices(PARTS, k=chance.randint(1, 5)))
        try:
            tree_of(done(ODD_TEXT, {"op": op, "path": path, **WORDS[op]}))
            made += 1
        except (LookupError, ProblemsFound):
            continue
    assert made < 50


UNWRITTEN = ["\x00", "a\x1bb", "\u202e", "\ufeff", "\ufffe", "W" * 1_500]


@pytest.mark.parametrize("words", UNWRITTEN, ids=ascii)
def test_why_words_stand_in_no_notice_is_told(words: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        done(ODD_TEXT, {"op": "set", "path": ["subject"], "value": f"Một {words}"})
    assert found.value.problems[0].code != "yaml-not-fillable"
