"""Our own templates as they were compiled, kept where Python keeps our byte code: that takes a twelfth of a cold build.

An office's own templates are compiled by each process: whoever writes them need not be trusted, and what lies in that
folder is trusted as our code is.
"""

import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from noticegen.problems.beside_byte_code import FOLDER, keep

from . import template_budget, template_functions, template_sandbox
from .workspace_templates import shipped_templates

_COMPILERS = (template_sandbox, template_functions, template_budget)
"""The modules that decide what is compiled of a template, besides Jinja."""


class KeptTemplates(BytecodeCache):
    """A file for each; one that others made, or that was damaged, counts as none."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja itself looks whether it was made of this text, by this Python."""
        with suppress(OSError):
            kept = self._file(bucket).read_bytes()
            digest, code = kept[:_LENGTH], kept[_LENGTH:]
            if digest == _digest(code):
                bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Ours alone."""
        if self._is_ours(bucket):
            code = bucket.bytecode_to_string()
            with suppress(OSError):
                keep(self._file(bucket), _digest(code) + code)

    def _file(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.{sys.implementation.cache_tag}.template"

    def _is_ours(self, bucket: Bucket) -> bool:
        return bucket.checksum in map(self.get_source_checksum, shipped_templates().values())


def _digest(code: bytes) -> bytes:
    return sha256(_compilers() + code).digest()


_LENGTH = sha256().digest_size


@cache
def _compilers() -> bytes:
    """What stands for the versions of everything that compiles. Raises OSError where our modules' text is not there."""
    texts = (Path(each.__file__ or "").read_bytes() for each in _COMPILERS)
    return b"".join(sha256(each).digest() for each in (jinja2.__version__.encode(), *texts))
