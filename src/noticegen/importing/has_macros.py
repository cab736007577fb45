"""Whether a file brings programs of its own along. None is ever run here; whoever gets the file should know of it."""

import io
import zipfile

_OF_WORD, _OF_OLD_WORD = "vbaproject.bin", "_VBA_PROJECT".encode("utf-16-le")
_FOLDERS = ("basic/", "scripts/")


def has_macros(data: bytes) -> bool:
    """Asked of the file as it came: LibreOffice takes them away when it converts."""
    return _OF_OLD_WORD in data if not data.startswith(b"PK") else any(map(_is_macro, _parts(data)))


def _is_macro(part: str) -> bool:
    return part.lower().endswith(_OF_WORD) or part.lower().startswith(_FOLDERS)


def _parts(data: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return package.namelist()
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError):
        return []
