"""The codes of problems in our source, found in its syntax: where one is given, and with which values.

A code is given to whatever is annotated as one: a parameter, a field, a variable, a table, a result.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

NO_GIVING = {"codes.py", "exit_codes.py"}
GIVEN_LATER = {"signing/": "path", "archive/stale_pdf.py": "path", "notice/": "field"}
"""What problems from there lack at first: the batch of signing names the file, the reading of a notice the key."""

_NOWHERE = 99


@dataclass(frozen=True, slots=True)
class Given:
    """A code somebody gives; `values` are the names of its values where these can be seen at the place."""

    code: str
    place: str
    values: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Taker:
    """A function or class that takes a code, and where. `adds` are values that it may add; None: it takes a table."""

    path: str
    name: str
    position: int
    parameter: str
    adds: frozenset[str] | None

    def is_meant(self, name: str, path: str) -> bool:
        """Whether a call of this name in this file is one of it."""
        return name == self.name and (path == self.path or not name.startswith("_"))


def takers(trees: Mapping[str, ast.Module]) -> list[Taker]:
    """All in these files, and `dataclasses.replace`."""
    return [Taker("", "replace", _NOWHERE, "code", None)] + [
        each
        for path, tree in trees.items()
        for node in ast.walk(tree)
        for each in (
            _function(node, path)
            if isinstance(node, ast.FunctionDef)
            else _class(node, path)
            if isinstance(node, ast.ClassDef)
            else ()
        )
    ]


def given_later(path: str) -> frozenset[str]:
    """The values that a problem made in this file may lack at first."""
    return frozenset(value for place, value in GIVEN_LATER.items() if f"noticegen/{place}" in path)


def given(tree: ast.Module, known: Sequence[Taker], path: str) -> Iterator[Given]:
    """Every code that is given in this file."""
    for node in ast.walk(tree):
        place = f"{path}:{getattr(node, 'lineno', 0)}"
        match node:
            case ast.Call():
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                for taker in (each for each in known if each.is_meant(name, path)):
                    yield from _given_to(taker, node, place)
            case ast.FunctionDef():
                yield from (Given(code, place) for code in _of_function(node))
            case ast.AnnAssign(value=ast.expr() as value) if _is_code(node.annotation):
                yield from (Given(code, place) for code in _strings(value))


def _function(node: ast.FunctionDef, path: str) -> Iterator[Taker]:
    names = [each for each in (*node.args.posonlyargs, *node.args.args) if each.arg not in {"self", "cls"}]
    tables = [each for each in ast.walk(node) if isinstance(each, ast.Dict)]
    added = {text for table in tables for key in table.keys if key for text in _strings(key)}
    adds = frozenset(added | {each.arg for each in names}) if node.args.kwarg else None
    for position, each in (*enumerate(names), *((_NOWHERE, each) for each in node.args.kwonlyargs)):
        if _is_code(each.annotation):
            yield Taker(path, node.name, position, each.arg, adds)


def _class(node: ast.ClassDef, path: str) -> Iterator[Taker]:
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
    for position, each in enumerate(fields):
        if _is_code(each.annotation):
            yield Taker(path, node.name, position, ast.unparse(each.target), None)


def _is_code(annotation: ast.expr | None) -> bool:
    names = {each.id for each in ast.walk(annotation) if isinstance(each, ast.Name)} if annotation else set()
    return bool(names & {"Code", "WrittenCode"})


def _strings(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be: both ends of a condition, a table's entries, what a call falls back on."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from (*_strings(node.body), *_strings(node.orelse))
        case ast.Dict():
            yield from (text for each in node.values for text in _strings(each))
        case ast.Tuple() | ast.List() | ast.Set():
            yield from (text for each in node.elts for text in _strings(each))
        case ast.Call():
            yield from (text for each in node.args[1:] for text in _strings(each))


def _of_function(node: ast.FunctionDef) -> Iterator[str]:
    """What it returns as a code, what its parameters are without being told, what its variables become."""
    every = [*ast.walk(node)]
    if _is_code(node.returns):
        yield from (
            text for each in every if isinstance(each, ast.Return) and each.value for text in _strings(each.value)
        )
    for argument, default in zip(reversed(node.args.args), reversed(node.args.defaults), strict=False):
        yield from _strings(default) if _is_code(argument.annotation) else ()
    for argument, fallback in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        yield from _strings(fallback) if fallback and _is_code(argument.annotation) else ()
    typed = {
        ast.unparse(each.target) for each in every if isinstance(each, ast.AnnAssign) and _is_code(each.annotation)
    }
    for each in every:
        if isinstance(each, ast.Assign):
            yield from _assigned(each.targets[0], each.value, typed)


def _assigned(target: ast.expr, value: ast.expr, typed: set[str]) -> Iterator[str]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, part in zip(target.elts, value.elts, strict=False):
            yield from _assigned(each, part, typed)
    elif ast.unparse(target) in typed:
        yield from _strings(value)


def _given_to(taker: Taker, call: ast.Call, place: str) -> Iterator[Given]:
    named = {each.arg: each.value for each in call.keywords if each.arg}
    argument = named.get(taker.parameter)
    if argument is None and taker.position < len(call.args):
        argument = call.args[taker.position]
    if argument is not None:
        yield from (Given(code, place, _values(taker, call, named)) for code in _strings(argument))


def _values(taker: Taker, call: ast.Call, named: Mapping[str, ast.expr]) -> frozenset[str] | None:
    if any(each.arg is None for each in call.keywords) or any(isinstance(each, ast.Starred) for each in call.args):
        return None
    if taker.adds is not None:
        return frozenset(named) | taker.adds
    if taker.name != "Problem":
        return None
    values = named.get("values", call.args[2] if len(call.args) > 2 else ast.Dict([], []))
    if not isinstance(values, ast.Dict) or None in values.keys:
        return None
    return frozenset(text for key in values.keys if key for text in _strings(key))
