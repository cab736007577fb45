"""The sandbox: a list of what a template may reach and call, and nothing beside it.

Jinja's own sandbox forbids what is known to be dangerous. This one allows what is known to be harmless. Names are
looked up in plain data (`values_to_plain`), in a loop's counters and among a template's own macros; no attribute of any
other Python object is ever asked for.
"""

from typing import Any

from jinja2 import BaseLoader, BytecodeCache, StrictUndefined, TemplateRuntimeError, Undefined, nodes, pass_context
from jinja2.compiler import CodeGenerator
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, LoopContext, Macro, TemplateReference
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from .template_budget import STEP, size_of, spend
from .template_functions import ALLOWED_FILTERS, ALLOWED_GLOBALS, ALLOWED_TESTS, concatenated
from .values_to_plain import Record, Words

COUNTERS = frozenset("first last index index0 revindex revindex0 length depth depth0 previtem nextitem".split())
"""What a template may ask of `loop`."""

CALLABLE = (Macro, BlockReference, LoopContext)
"""What a template may call besides `ALLOWED_GLOBALS`: its own macros and blocks, and a loop that calls itself."""

_LARGEST = 10**15


class Sandbox(ImmutableSandboxedEnvironment):
    """Everything escaped, nothing missing, nothing printed that is not there."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "**", "%"})

    def __init__(self, loader: BaseLoader, kept: BytecodeCache | None = None) -> None:
        super().__init__(
            loader=loader,
            bytecode_cache=kept,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_printable,
            optimized=False,  # finds nothing in ours
        )
        self.filters = {**ALLOWED_FILTERS, **_COUNTING}
        self.tests = dict(ALLOWED_TESTS)
        self.globals = dict(ALLOWED_GLOBALS)
        self.code_generator_class = _Counting

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What stands after a dot: nearly always a name of a record's."""
        if type(obj) is Record and attribute in obj.values:
            return obj.values[attribute]
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """What stands after a dot or in brackets; an index only in a tuple, a list or a text."""
        _refuse_undefined(obj)
        if isinstance(argument, str):
            return self._named(obj, argument)
        if isinstance(obj, (tuple, list, str)) and type(argument) is int:
            return obj[argument] if -len(obj) <= argument < len(obj) else self.undefined(obj=obj, name=str(argument))
        return self.unsafe_undefined(obj, str(type(argument).__name__))

    def _named(self, obj: Any, name: str) -> Any:
        found = _reachable(obj)
        if found is None:
            return self.unsafe_undefined(obj, name)
        return found[name] if name in found else self.undefined(obj=obj, name=name)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002 Jinja's own signature
        """For whatever in Jinja asks this instead of `getattr`."""
        return attr in (_reachable(obj) or {})

    def is_safe_callable(self, obj: Any) -> bool:
        """Only what the lists name."""
        return type(obj) in CALLABLE or any(obj is each for each in self.globals.values())

    def call(self, context: Any, obj: Any, /, *args: Any, **named: Any) -> Any:
        """A call pays for itself and for what it gives."""
        _refuse_undefined(obj)
        spend(STEP + sum(map(size_of, args)) + sum(map(size_of, named.values())))
        if not self.is_safe_callable(obj):
            raise SecurityError(f"{type(obj).__name__} is unsafe to call")
        result = context.call(obj, *args, **named)
        spend(size_of(result))
        return result

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Numbers of a reasonable size, and texts and lists whose length is paid for before they are made."""
        for each in (left, right):
            _refuse_undefined(each)
        if _is_number(left) and _is_number(right) and operator != "**":
            result = super().call_binop(context, operator, left, right)
            if isinstance(result, int) and abs(result) > _LARGEST:
                raise TemplateRuntimeError("a number that is too large")
            return result
        if not _is_long(operator, left, right):
            raise SecurityError(f"{operator} of {type(left).__name__} and {type(right).__name__} is unsafe")
        return super().call_binop(context, operator, left, right)


def _reachable(obj: Any) -> Any:
    """A mapping of the names that a template may look up in this object; None for one that it may not look into."""
    kind = type(obj)
    if kind is Record:
        return obj.values
    if kind is Words:
        return {"at": obj.at}
    if kind is dict:
        return obj
    if kind is LoopContext:
        return _Counters(obj)
    if kind is TemplateModule:
        return {name: value for name, value in vars(obj).items() if not name.startswith("_")}
    return _Blocks(obj) if kind is TemplateReference else None


class _Counters:
    """A loop's counters, each asked for only when it is wanted: some look ahead."""

    def __init__(self, loop: LoopContext) -> None:
        self._loop = loop

    def __contains__(self, name: str) -> bool:
        return name in COUNTERS

    def __getitem__(self, name: str) -> Any:
        return getattr(self._loop, name)


class _Blocks:
    """The blocks of a template, as `self` has them."""

    def __init__(self, template: TemplateReference) -> None:
        self._template = template

    def __contains__(self, name: str) -> bool:
        try:
            self._template[name]
        except LookupError:
            return False
        return True

    def __getitem__(self, name: str) -> Any:
        return self._template[name]


def _is_number(value: Any) -> bool:
    return type(value) in {int, float}


def _is_long(operator: str, left: Any, right: Any) -> bool:
    """Whether a text or a list comes of it; its length is paid for."""
    kinds: tuple[Any, ...] = (str, (tuple, list))
    if operator == "+" and any(isinstance(left, kind) and isinstance(right, kind) for kind in kinds):
        spend(len(left) + len(right))
        return True
    if operator == "*" and isinstance(left, str) and type(right) is int:
        spend(len(left) * max(right, 0))
        return True
    return False


def _refuse_undefined(value: Any) -> None:
    if isinstance(value, Undefined):
        str(value)  # raises, and says what is undefined


def _printable(value: Any) -> Any:
    """Only text and numbers get onto a page."""
    if value is None:
        raise TemplateRuntimeError("printed a value that is not there")
    if not isinstance(value, (str, int, float, Undefined)):
        raise TemplateRuntimeError("printed something that is neither text nor a number")
    spend(len(value) if isinstance(value, str) else STEP)
    if isinstance(value, str):
        value.encode()  # raises for half of a letter, which no file can hold
    return value


@pass_context
def _step(_: Any, letters: int) -> str:
    spend(letters)
    return ""


def _weighed(value: Any) -> Any:
    """A value about to be compared: it costs its size, and only text, numbers and lists of them are compared."""
    _refuse_undefined(value)
    spend(size_of(value))
    return value


def _sliced(value: Any, start: int | None, stop: int | None, step: int | None) -> Any:
    if not isinstance(value, (str, tuple, list)):
        raise SecurityError(f"a part of {type(value).__name__} is unsafe")
    spend(STEP + size_of(value))
    return value[start:stop:step]


_COUNTING = {"(step)": _step, "(weighed)": _weighed, "(sliced)": _sliced, "(concatenated)": concatenated}
"""Put into every template while it is compiled; no template can write such a name."""


class _Counting(CodeGenerator):
    def visit_Template(self, node: nodes.Template, frame: Any = None) -> None:  # noqa: N802 Jinja's own name
        super().visit_Template(_Counted().visit(node), frame)


class _Counted(NodeTransformer):
    """Puts the counting into a template: at the beginning of everything that can be repeated, around all that grows."""

    def __init__(self) -> None:
        self._letters = 0

    def visit_TemplateData(self, node: nodes.TemplateData) -> Any:  # noqa: N802 Jinja's own name
        self._letters += len(node.data)
        return node

    def visit_repeated(self, node: Any) -> Any:
        before = self._letters
        self.generic_visit(node)
        step = _filter(node, nodes.Const(STEP + self._letters - before), "(step)")
        node.body.insert(0, _at(nodes.ExprStmt(step), node))
        return node

    visit_Template = visit_For = visit_Macro = visit_CallBlock = visit_Block = visit_repeated  # noqa: N815 Jinja's own names

    def visit_Concat(self, node: nodes.Concat) -> Any:  # noqa: N802 Jinja's own name
        self.generic_visit(node)
        return _filter(node, _at(nodes.Tuple(node.nodes, "load"), node), "(concatenated)")

    def visit_Compare(self, node: nodes.Compare) -> Any:  # noqa: N802 Jinja's own name
        self.generic_visit(node)
        node.expr = _filter(node, node.expr, "(weighed)")
        for each in node.ops:
            each.expr = _filter(node, each.expr, "(weighed)")
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> Any:  # noqa: N802 Jinja's own name
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        ends = [each or _at(nodes.Const(None), node) for each in (node.arg.start, node.arg.stop, node.arg.step)]
        return _filter(node, node.node, "(sliced)", *ends)


def _filter(like: nodes.Node, value: Any, name: str, *args: Any) -> Any:
    return _at(nodes.Filter(value, name, list(args), [], None, None), like)


def _at(node: Any, like: nodes.Node) -> Any:
    return node.set_lineno(like.lineno).set_environment(like.environment)
