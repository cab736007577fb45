"""What YAML gives us: text, lists and mappings that remember where they were written.

No type is guessed here. `no`, `012`, `16:30` and a phone number are the characters the author typed; a field's own type
converts them later. The three kinds are subclasses of str, list and dict, so any code that reads those can read these.
"""

from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from noticegen.problems.problem import At


class Text(str):
    """Characters from the author's file, with their place. Compares and hashes by the characters alone."""

    __slots__ = ("at", "plain")
    at: At | None
    plain: bool
    """Whether it was written without quotation marks, so that YAML may have cut it where the author did not mean to."""

    def __new__(cls, value: str, at: At | None = None, *, plain: bool = False) -> Self:
        """Text that is already placed keeps its place unless given another."""
        text = super().__new__(cls, value)
        text.at = at if at is not None else getattr(value, "at", None)
        text.plain = plain or getattr(value, "plain", False)
        return text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._read,
            json_schema_input_schema=core_schema.str_schema(pattern=r"\S"),
            serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
        )

    @classmethod
    def _read(cls, value: object) -> "Text":
        if not isinstance(value, str):
            raise PydanticCustomError("text_expected", "text expected")
        if not value.strip():
            raise PydanticCustomError("text_empty", "text is empty")
        return value if isinstance(value, cls) else cls(value)


class PlacedInt(int):
    """A number that an author wrote, with its place. Compares and hashes by the number alone."""

    at: At | None

    def __new__(cls, value: int, at: At | None = None) -> Self:
        """As `Text`."""
        number = super().__new__(cls, value)
        number.at = at
        return number


class ListNode(list[Any]):
    """A YAML sequence, the place it begins, and the places of its items (an item may be blank)."""

    at: At | None = None
    item_at: list[At]
    flow: bool = False
    """Whether it was written in brackets, where a comma ends an entry."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.item_at = []


class MapNode(dict[str, Any]):
    """A YAML mapping, the place it begins, and the places of its keys and values (values may be blank, keys not)."""

    at: At | None = None
    flow: bool = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.key_at: dict[str, At] = {}
        self.value_at: dict[str, At] = {}


Tree = Text | ListNode | MapNode | None
