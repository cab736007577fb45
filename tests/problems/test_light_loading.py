"""What was loaded lightly does what it would do otherwise; only when it is made is another matter."""

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.checkout import ROOT

LIBRARY = """
import re
from dataclasses import FrozenInstanceError, asdict, dataclass, field, replace
from typing import ClassVar

import typing_extensions
from typing_extensions import TypedDict

WORD = re.compile(r"\\w+", re.ASCII)
NAMED = re.compile(r"\\w+", flags=re.ASCII)

@dataclass(frozen=True)
class Point:
    x: int
    y: int = 2

@dataclass(frozen=True, slots=True)
class Slotted(Point):
    z: list[int] = field(default_factory=list, compare=False)

@dataclass(order=True, kw_only=True)
class Ordered:
    kinds: ClassVar[int] = 3
    name: str
    def __post_init__(self): self.name = self.name.upper()

class Child(Ordered):
    def __init__(self): super().__init__(name="child")

@dataclass
class Own:
    a: int
    def __init__(self): self.a = 7

class Options(TypedDict, total=False):
    width: "NoSuchType"

class MoreOptions(Options): ...

Called = TypedDict("Called", {"a": int})

def asked(question):
    try:
        return question()
    except Exception as error:
        return type(error), str(error)

def told():
    questions = (
        lambda: WORD.findall("a é b"), lambda: WORD.flags, lambda: WORD.sub("-", "ab c"),
        lambda: re.sub(NAMED, "-", "a é b"), lambda: isinstance(WORD, re.Pattern),
        lambda: Point(), lambda: Point(1), lambda: Point(1) == Point(1, 2), lambda: hash(Point(1)) == hash((1, 2)),
        lambda: setattr(Point(1), "x", 3), lambda: setattr(Slotted(1), "q", 3), lambda: delattr(Point(1), "x"),
        lambda: issubclass(FrozenInstanceError, AttributeError), lambda: replace(Slotted(1), x=4),
        lambda: asdict(Point(1)),
        lambda: Slotted(1).z is Slotted(1).z, lambda: Slotted.__slots__, lambda: Slotted(1, 2, [3]) == Slotted(1),
        lambda: Ordered(name="a") < Ordered(name="b"), lambda: Ordered("a"), lambda: hash(Ordered(name="a")),
        lambda: Child(), lambda: Own(), lambda: Own() == Own(), lambda: Point.__match_args__,
        lambda: [each.__qualname__ for each in (Point.__init__, Point.__eq__, Point.__hash__, Slotted.__init__)],
        lambda: Options(width=1), lambda: type(Options(width=1)), lambda: MoreOptions({"width": 2}),
        lambda: sorted(MoreOptions.__mro__[-2:], key=str), lambda: typing_extensions.is_typeddict(Called),
        lambda: Called(a=1),
    )
    return [asked(each) for each in questions]
"""
"""Of everything for which there are stand-ins, the kinds that libraries have."""

LIGHTLY = "from noticegen.problems.light_loading import load_lightly, write_methods_when_called;"
LIGHTLY += "write_methods_when_called(); load_lightly('library'); import library;"


def printed(script: str, folder: Path) -> str:
    """By a process of its own: in one with other threads nothing is loaded lightly."""
    (folder / "library.py").write_text(LIBRARY, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{folder}"}
    return subprocess.run(
        [sys.executable, "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_what_was_loaded_lightly_does_what_it_would_do_otherwise(tmp_path: Path) -> None:
    usual = printed("import library; print(*library.told(), sep='\\n'); print(*library.told(), sep='\\n')", tmp_path)
    lightly = printed(f"{LIGHTLY} print(*library.told(), sep='\\n'); print(*library.told(), sep='\\n')", tmp_path)
    assert lightly == usual != ""


@pytest.mark.parametrize("called", ["Point(1)", "Point(1) == Point(1)", "hash(Point(1))", "Slotted(1)"])
def test_a_method_is_written_when_it_is_called_and_then_stays(tmp_path: Path, called: str) -> None:
    script = f"{LIGHTLY} from library import Point, Slotted; made = (Point.__init__, Point.__eq__, Point.__hash__);"
    script += f"{called}; now = (Point.__init__, Point.__eq__, Point.__hash__, Slotted.__init__);"
    script += "print(*sorted({each.__code__.co_filename[-8:] for each in made}),"
    script += "any(each.__code__.co_filename == '<string>' for each in now))"
    can_wait = hasattr(dataclasses, "_create_fn")  # until Python 3.12
    assert printed(script, tmp_path) == ("ading.py True\n" if can_wait else "<string> True\n")


def test_nothing_of_the_stand_ins_is_left_behind(tmp_path: Path) -> None:
    """Not even where what was to be loaded is not there."""
    names = "[re.compile, typing.TypedDict, typing_extensions.TypedDict]"
    script = f"import re, typing, typing_extensions; before = {names};"
    script += f"{LIGHTLY} print(before == {names}, type(library.WORD) is re.Pattern)\n"
    script += "try: load_lightly('nowhere')\n"
    script += f"except ModuleNotFoundError: print(before == {names})"
    assert printed(script, tmp_path) == "True False\nTrue\n"
