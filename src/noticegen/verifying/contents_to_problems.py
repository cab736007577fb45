"""The bytes that a signature leaves out → what is wrong with them: only its own value may stand there, in one encoding.

pyHanko counts how many bytes are left out, not which, and does not look behind the value. There, or by writing the same
value in another way, somebody could hide something that no signature covers.
"""

import re
from collections.abc import Iterator
from typing import Any

from asn1crypto import cms, core, parser
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from noticegen.problems.problem import Problem
from noticegen.signing.key import weak_parts

_HEX = re.compile(rb"(?:[0-9a-f]{2})+|(?:[0-9A-F]{2})+")
_CONSTRUCTED = 1
"""What ASN.1 says of a value made of other values."""


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
    if not (_is_in_one_form(der) and _names_its_signer(signature)):
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


def _is_in_one_form(der: bytes) -> bool:
    """Written as the standard requires (DER), and without anything that neither digest nor signature would miss."""
    whole = cms.ContentInfo.load(der, strict=True)
    data = whole["content"]
    if not (_is_der(der) and _holds_nothing_else(whole)) or len(data["signer_infos"]) != 1:
        return False
    signer = data["signer_infos"][0]
    is_data = data["encap_content_info"]["content_type"].native == "data"
    return (
        (data["version"].native, signer["version"].native) == ("v1" if is_data else "v3", "v1")
        and [each.dump() for each in data["digest_algorithms"]] == [signer["digest_algorithm"].dump()]
        and (not is_data or data["encap_content_info"]["content"].native is None)
        and data["crls"].native is None
    )


def _is_der(data: bytes) -> bool:
    """Written in the one way that the standard allows (DER): every length as short as it can be.

    Looks at tags and lengths all the way down, and at no value. Raises ValueError for what is no ASN.1 at all.
    """
    while data:
        kind, method, tag, header, content, trailer = parser.parse(data)
        size = len(header) + len(content)
        if trailer or header != parser.emit(kind, method, tag, content)[: len(header)]:
            return False
        if method == _CONSTRUCTED and not _is_der(content):
            return False
        data = data[size:]
    return True


def _holds_nothing_else(value: Any) -> bool:
    """Whether every part has the elements that the standard names for it and no further one.

    asn1crypto keeps a further element among a part's children, or drops it from inside a tag, and passes over it.
    """
    if value.explicit and not _is_alone_in_its_tags(value):
        return False
    if isinstance(value, core.Sequence):
        fields = list(value)  # their names; the standard names none for the parts of an unknown value
        return not fields or (len(value) == len(fields) and all(_holds_nothing_else(value[each]) for each in fields))
    if isinstance(value, core.SequenceOf | core.SetOf):
        return all(map(_holds_nothing_else, value))
    if isinstance(value, core.Choice):
        return _holds_nothing_else(value.chosen)
    if isinstance(value, core.Any | core.ParsableOctetString):
        inner = _parsed(value)
        return inner is None or _holds_nothing_else(inner)
    return True


def _is_alone_in_its_tags(value: Any) -> bool:
    if isinstance(value, core.Choice):
        tagged = value.chosen.dump()
    else:
        tagged = parser.emit(value.class_, value.method, value.tag, value.contents)
    for kind, tag in value.explicit:
        tagged = parser.emit(kind, _CONSTRUCTED, tag, tagged)
    return bool(tagged == value.dump())


def _parsed(value: Any) -> Any:
    """What the octets hold; None for octets that hold no ASN.1."""
    try:
        return value.parsed
    except ValueError:
        return None


def _names_its_signer(signature: EmbeddedPdfSignature) -> bool:
    """Whether it names its certificate byte for byte; pyHanko compares names the way people do."""
    named, certificate = signature.signer_info["sid"], signature.signer_cert
    if named.name != "issuer_and_serial_number":
        return False
    same_issuer = named.chosen["issuer"].dump() == certificate.issuer.dump()
    return bool(same_issuer and named.chosen["serial_number"].native == certificate.serial_number)
