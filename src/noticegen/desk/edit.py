"""What the page asks to be changed in a notice's YAML, as it arrives: checked for shape before anything looks at it."""

import re
from typing import Annotated, Any, Literal
from unicodedata import normalize

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from noticegen.reading.composer import MAX_TEXT

_KEY = re.compile(r"[a-z_]{1,40}")
Key = Annotated[str, StringConstraints(pattern=rf"^{_KEY.pattern}$")]
Index = Annotated[int, Field(ge=0, le=100_000)]
PathInYaml = Annotated[tuple[Key | Index, ...], Field(min_length=1, max_length=200)]
Words = Annotated[str, StringConstraints(max_length=MAX_TEXT)]
_MOST_DEEP = 20


def _written(value: Any, depth: int = 0) -> Any:
    """Texts, lists and mappings of them, as reading a notice's YAML gives them. Raises ValueError for anything else."""
    if depth > _MOST_DEEP:
        raise ValueError("too deep")
    if isinstance(value, str) and len(value) <= MAX_TEXT:
        value.encode()  # half of a pair of letters is none: a ValueError too
        return normalize("NFC", value)
    if value is None:
        return None
    if isinstance(value, list):
        return [_written(each, depth + 1) for each in value]
    if isinstance(value, dict) and all(isinstance(key, str) and _KEY.fullmatch(key) for key in value):
        return {key: _written(each, depth + 1) for key, each in value.items() if each is not None}
    raise ValueError("no text, list or mapping")


Written = Annotated[Any, AfterValidator(_written)]


class _Edit(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


def _typed(value: Any) -> Any:
    """Without the space after a word, before the next is typed: it would need quotation marks, and prints nothing."""
    return value.rstrip(" ") if isinstance(value, str) else value


class SetEdit(_Edit):
    """A text, a list or nothing in place of what the path leads to; a key that is not there is made."""

    op: Literal["set"]
    path: PathInYaml
    value: Annotated[Written, AfterValidator(_typed)]


class InsertEdit(_Edit):
    """One entry more in a list; a list that is not there is made."""

    op: Literal["insert"]
    path: PathInYaml
    index: Index
    value: Written


class RemoveEdit(_Edit):
    """One entry or key less."""

    op: Literal["remove"]
    path: PathInYaml


class MoveEdit(_Edit):
    """An entry of a list to another number in it or, with `to_path`, in another list."""

    op: Literal["move"]
    path: PathInYaml
    index: Index
    to: Index
    to_path: PathInYaml | None = None


class DepthEdit(_Edit):
    """An entry one level deeper or higher."""

    op: Literal["indent", "outdent"]
    path: PathInYaml


class SplitEdit(_Edit):
    """A text cut in two: what is after `at`, counted in 16-bit units as browsers do, is the next entry's."""

    op: Literal["split"]
    path: PathInYaml
    at: Index


class JoinEdit(_Edit):
    """A text joined to the end of the entry before it."""

    op: Literal["join"]
    path: PathInYaml


class FieldEdit(_Edit):
    """A key of an entry, which may be a plain text still."""

    op: Literal["field"]
    path: PathInYaml
    key: Key
    value: Written


class TextEdit(_Edit):
    """The whole file."""

    op: Literal["text"]
    value: Annotated[str, StringConstraints(max_length=2_000_000)]


class FixEdit(_Edit):
    """A problem's correction, by the problem's key."""

    op: Literal["fix"]
    key: Words


Edit = Annotated[
    SetEdit | InsertEdit | RemoveEdit | MoveEdit | DepthEdit | SplitEdit | JoinEdit | FieldEdit | TextEdit | FixEdit,
    Field(discriminator="op"),
]


class Edits(_Edit):
    """What is changed together, from which version on."""

    version: int
    edits: Annotated[tuple[Edit, ...], Field(min_length=1, max_length=100)]

    @property
    def typed_in(self) -> str:
        """The one field that they write in, if it is one: letters typed there in a row are one step of undoing."""
        (first, *more) = self.edits
        is_typing = not more and isinstance(first, SetEdit | TextEdit)
        return f"{first.op} {getattr(first, 'path', '')}" if is_typing else ""


class Rename(_Edit):
    """Another id for the registry's entry whose id the path leads to."""

    version: int
    path: PathInYaml
    to: Annotated[str, StringConstraints(min_length=1, max_length=100)]


EDITS = TypeAdapter(Edits)
