"""A value of texts, lists and mappings → the lines of YAML that a careful person would write for it."""

from collections.abc import Iterator, Mapping, Sequence

from .scalar_to_yaml import scalar_to_yaml

Value = str | None | Sequence["Value"] | Mapping[str, "Value"]


def value_to_yaml(value: Value, indent: int, *, in_flow: bool = False) -> str:
    """What stands after `- ` or `key: ` in a line whose further lines begin `indent` spaces in; without a last break.

    Lists and mappings after a key begin with a line break. `in_flow` writes all in one line, for within brackets.
    """
    if in_flow:
        return _in_brackets(value)
    if not isinstance(value, (Mapping, Sequence)) or isinstance(value, str):
        return "" if value is None else scalar_to_yaml(value)
    return f"\n{' ' * indent}".join(_lines(value)).replace("\n" + " " * indent + "\n", "\n\n")


def _lines(value: Value) -> Iterator[str]:
    """Entry by entry, each further line of an entry indented relative to the value."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _entry(f"{key}:", each, deeper=2)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for each in value:
            yield from _entry("-", each, deeper=2)


def _entry(lead: str, value: Value, deeper: int) -> Iterator[str]:
    is_nested = isinstance(value, (Mapping, Sequence)) and not isinstance(value, str)
    if not is_nested or not value:
        text = value_to_yaml(value, 0) if not is_nested else "{}" if isinstance(value, Mapping) else "[]"
        yield f"{lead} {text}".rstrip() if text else lead
        return
    lines = list(_lines(value))
    if lead == "-":
        yield f"- {lines[0]}"
        yield from (" " * deeper + each for each in lines[1:])
    else:
        yield lead
        yield from (" " * deeper + each for each in lines)


def _in_brackets(value: Value) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_in_brackets(each)}" for key, each in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_in_brackets(each) for each in value) + "]"
    return "~" if value is None else scalar_to_yaml(value, in_flow=True)
