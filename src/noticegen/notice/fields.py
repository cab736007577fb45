"""Types of fields: how the author's text becomes a value, and what the editor's schema says about it.

A reader refuses a value with a PydanticCustomError whose type is our own problem code; `validation_to_problems` never
looks at messages. `found` is what the author wrote, `suggestion` what would be right.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, core_schema

from noticegen.problems.codes import WrittenCode
from noticegen.problems.lazy import Lazy
from noticegen.problems.nearest import nearest
from noticegen.reading.tree import PlacedInt, Text

Loc = tuple[str | int, ...]
ID = r"^[a-z0-9][a-z0-9-]{0,59}$"
Id = Annotated[str, StringConstraints(pattern=ID)]

LINE = r"^[^\n]*\S[^\n]*\n*$"
"""One line that is not blank, as an editor sees it: the author does not type a block's last line break."""
CELL = r"^[^\n]*\s*$"
"""The same, but it may be blank."""

_DIGITS = Lazy(r"[0-9]{1,9}")
_DECIMAL = Lazy(r"[0-9]{1,6}(?:\.[0-9]{1,6})?")
_NOT_POSITIVE = Lazy(r"-[0-9]+([.,][0-9]+)?|0+([.,]0+)?")
_YES_NO = dict.fromkeys(("true", "yes", "có", "on"), True) | dict.fromkeys(("false", "no", "không", "off"), False)


def problem(code: WrittenCode, **values: Any) -> PydanticCustomError:
    """A refusal with our own code; its sentences are in `messages/`."""
    return PydanticCustomError(code, "see messages", values)


def refuse_all(found: Iterable[tuple[Loc, PydanticCustomError]]) -> None:
    """Refuse several places in one value at once; Pydantic prefixes each with the path of the value."""
    errors = [InitErrorDetails(type=error, loc=loc, input=None) for loc, error in found]
    if errors:
        raise ValidationError.from_exception_data("noticegen", errors)


def one_or_many(value: object) -> object:
    """Turn a single value into a list of one, so that authors need no list for one line of prose."""
    return value if isinstance(value, (list, tuple)) or value is None else [value]


def some_lines(most: int) -> str:
    """A pattern for one to `most` lines, none of them blank."""
    line = r"[^\n]*\S[^\n]*"
    return rf"^{line}(\n{line}){{0,{most - 1}}}\n*$"


def any_case(words: Iterable[str]) -> str:
    """A pattern for these words in any capitalisation, in syntax that all dialects of patterns share."""
    return f"^({'|'.join(map(_any_case, words))})$"


def _any_case(word: str) -> str:
    return "".join(f"[{each.upper()}{each.lower()}]" if each.isalpha() else each for each in word)


def _placed(value: object, read: ValidatorFunctionWrapHandler) -> object:
    """What `read` makes of the author's text, at the same place."""
    found, at = read(value), getattr(value, "at", None)
    return PlacedInt(found, at) if isinstance(found, int) else Text(found, at) if isinstance(found, str) else found


PLACED = WrapValidator(_placed)
"""For a number or a choice that a page shows: the field's own type would forget where it was written."""


def one_line(value: Text) -> Text:
    """Refuse a line break: a value is one paragraph, and a break would be lost or make a second one."""
    if "\n" in value:
        raise problem("line-break-in-text")
    return value


def lines(value: object) -> object:
    """Split text into lines: in a field of lines, a line break ends one as a list entry does."""
    if isinstance(value, str) and not isinstance(value, Text):
        value = Text(value)
    if isinstance(value, Text):
        return [Text(line, value.at) for line in value.split("\n")]
    return value


LineText = Annotated[str, StringConstraints(pattern=LINE)]


class Before:
    """What `BeforeValidator` does, for types without models and without bounds.

    Pydantic would work out what YAML may hold there at each of these fields, in every `check`; here it does so when an
    editor's schema is written.
    """

    def __init__(self, read: Callable[[object], object], json_type: Any) -> None:
        self.read = read
        self.json_type = json_type

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, _: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(TypeAdapter(self.json_type).core_schema)


class _Reader:
    """What `AfterValidator` and `WithJsonSchema` do, for the types that every second field has: ready-made.

    Pydantic would look at the function's signature again at each of these fields, in every `check`.
    """

    def __init__(self, read: Callable[[Text], Text], **json_schema: object) -> None:
        self.read = read
        self.json_schema: JsonSchemaValue = {"type": "string", **json_schema}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            self.read, Text.__get_pydantic_core_schema__(source, handler)
        )

    def __get_pydantic_json_schema__(self, *_: object) -> JsonSchemaValue:
        return dict(self.json_schema)


Line = Annotated[Text, _Reader(one_line, pattern=LINE)]

LONGEST_NAME = 200
"""In characters: three lines and more under a signature, which stands on one page and in half of its width."""


def _short(value: Text) -> Text:
    if len(one_line(value)) > LONGEST_NAME:
        raise problem("line-too-long", length=str(len(value)), limit=str(LONGEST_NAME))
    return value


ShortLine = Annotated[Text, _Reader(_short, pattern=LINE, maxLength=LONGEST_NAME)]


def _blank_cell(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


_CellText = Annotated[str, StringConstraints(pattern=CELL)]
Cell = Annotated[Line | None, Before(_blank_cell, _CellText | None)]
Many = Annotated[tuple[Line, ...], Before(one_or_many, LineText | list[LineText])]


def lines_reader(most: int) -> BeforeValidator:
    """A reader for up to `most` lines."""
    text = Annotated[str, StringConstraints(pattern=some_lines(most))]
    return BeforeValidator(lines, json_schema_input_type=text | list[LineText])


def read_number(value: object) -> object:
    """Whole numbers as people write them: "05" is 5."""
    if not isinstance(value, str):
        return value
    if not _DIGITS.fullmatch(value):
        raise problem("number-form", found=value)
    return int(value)


def _read_decimal(value: object) -> object:
    if not isinstance(value, str):
        return value
    if _NOT_POSITIVE.fullmatch(value):
        raise problem("decimal-not-positive", found=value)
    if _DECIMAL.fullmatch(value):
        return float(value)
    pointed = value.replace(",", ".")
    raise problem("decimal-form", found=value, suggestion=pointed if _DECIMAL.fullmatch(pointed) else "")


def _read_yes_no(value: object) -> object:
    if not isinstance(value, str):
        return value
    if (answer := _YES_NO.get(value.casefold())) is None:
        raise problem("yes-no", found=value, suggestion=nearest(value, _YES_NO))
    return answer


_NumberText = Annotated[str, StringConstraints(pattern="^0*[1-9][0-9]{0,4}$")]
_POSITIVE = r"^(0*[1-9][0-9]*(\.[0-9]{1,6})?|0+\.[0-9]*[1-9][0-9]*)$"
_DecimalText = Annotated[str, StringConstraints(pattern=_POSITIVE, max_length=13)]
_DecimalNumber = Annotated[float, Field(gt=0, lt=1_000_000)]
_YesNoText = Annotated[str, StringConstraints(pattern=any_case(_YES_NO))]
Number = Annotated[int, BeforeValidator(read_number, json_schema_input_type=int | _NumberText)]
Decimal = Annotated[float, Before(_read_decimal, _DecimalNumber | _DecimalText)]
YesNo = Annotated[bool, Before(_read_yes_no, bool | _YesNoText)]


@dataclass(frozen=True)
class Choice:
    """One of a few words; `also` maps other accepted spellings to the word they mean."""

    words: tuple[str, ...]
    also: tuple[tuple[str, str], ...] = ()

    def __call__(self, value: object) -> object:
        """The word meant."""
        if not isinstance(value, str):
            return value
        known = {word: word for word in self.words} | dict(self.also)
        if word := known.get(value):
            return word
        raise problem("unknown-choice", found=value, known=", ".join(self.words), suggestion=nearest(value, self.words))


def choice(*words: str, also: Mapping[str, str] | None = None) -> Before:
    """A reader for one of these words; other spellings in `also`."""
    read = Choice(words, tuple((also or {}).items()))
    return Before(read, Literal[(*words, *(also or {}))])
