"""The bytes that a signature leaves out → what is wrong with them: only its own value may stand there, in one encoding.

pyHanko counts how many bytes are left out, not which, and does not look past the value. There, or by writing the same
value in another way, somebody could hide something that no signature covers.
"""

import re
from collections.abc import Iterator
from typing import Any

from asn1crypto import cms
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from noticegen.problems.problem import Problem
from noticegen.signing.key import weak_parts

from .one_form import is_in_one_form, names

_HEX = re.compile(rb"(?:[0-9a-f]{2})+|(?:[0-9A-F]{2})+")


def contents_to_problems(pdf: bytes, signature: EmbeddedPdfSignature) -> Iterator[Problem]:
    """About one signature of this file. Raises any of DAMAGE for a value that cannot be parsed."""
    values = {"field": str(signature.field_name)}
    value = _left_out(pdf, signature.byte_range)
    if value is None or value != bytes(signature.pkcs7_content):
        yield Problem("verify-gap", values=values)
        return
    der = cms.ContentInfo.load(value).dump()
    if value[len(der) :].strip(b"\0"):
        yield Problem("verify-padding", values=values)
    if not (is_in_one_form(der) and names(signature.signer_info["sid"], signature.signer_cert)):
        yield Problem("verify-form", values=values)
    if weak := weak_parts({signature.md_algorithm, signature.external_md_algorithm}, signature.signer_cert):
        yield Problem("verify-weak", values={**values, "digest": weak})


def _left_out(pdf: bytes, byte_range: Any) -> bytes | None:
    """The value that a range from the file's first byte leaves out; None if it leaves out anything else."""
    try:
        start, before, after, rest = (int(each) for each in byte_range)
    except (ValueError, TypeError):
        return None
    if start != 0 or not 0 < before < after or rest < 1 or after + rest > len(pdf):
        return None
    gap = pdf[before:after]
    if gap[:1] + gap[-1:] != b"<>" or not _HEX.fullmatch(gap, 1, len(gap) - 1):
        return None
    return bytes.fromhex(gap[1:-1].decode("ascii"))
