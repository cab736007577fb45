"""Files where Python keeps our byte code, as safe as that: whoever can write there can change our code itself."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def _folder(byte_code: str | None) -> Path:
    """The folder of this file; where our code lies in no files, a path under which there are none."""
    return Path(byte_code).parent if byte_code else Path(os.devnull)


FOLDER = _folder(__spec__.cached)


def keep(file: Path, data: bytes) -> None:
    """Write it whole or not at all, for nobody else to write; nothing where Python may keep no byte code."""
    if sys.dont_write_bytecode:
        return
    fresh = file.with_suffix(f".{os.getpid()}")
    try:
        with open(fresh, "xb", opener=_opened) as stream:
            stream.write(data)
        fresh.replace(file)
    except OSError:
        with suppress(OSError):
            fresh.unlink()


def _opened(path: str, flags: int) -> int:
    return os.open(path, flags, 0o644)
