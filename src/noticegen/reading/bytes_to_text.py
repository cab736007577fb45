"""A file's bytes → its UTF-8 text; the only place that decodes an author's bytes."""

from noticegen.problems.problem import At, Problem, ProblemsFound

MAX_BYTES = 300_000
"""Twenty times the longest notice we know; the parser that explains mistakes takes seconds for more than this."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")  # the first bytes of a file that Notepad saved as "Unicode"


def bytes_to_text(data: bytes, file: str) -> str:
    """The text without its byte order mark.

    Raises ProblemsFound for a file that is too large (`yaml-too-large`) or not UTF-8 (`yaml-utf16`, `yaml-not-utf8`).
    """
    if len(data) > MAX_BYTES:
        raise ProblemsFound([Problem("yaml-too-large", At(file), {"limit": str(MAX_BYTES)})])
    if data.startswith(_UTF16) or b"\0" in data[:4]:
        raise ProblemsFound([Problem("yaml-utf16", At(file))])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = _place_of_byte(data, error.start, file)
        raise ProblemsFound([Problem("yaml-not-utf8", at, {"byte": f"0x{data[error.start]:02X}"})]) from None


def _place_of_byte(data: bytes, offset: int, file: str) -> At:
    before = data[:offset].decode("utf-8-sig", errors="replace")
    line = before.count("\n") + 1
    return At(file, line, len(before) - (before.rfind("\n") + 1) + 1)
