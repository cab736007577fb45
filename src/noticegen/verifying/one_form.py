"""Whether a signature's value could not be written in another way: no bit of it is one that nobody would miss.

Digests and signatures cover what is signed, not the value itself. What they leave out must therefore follow from the
standard (RFC 5652, ISO 32000-2 12.8.3.3) or be proved by its own: lengths, versions, algorithms, certificates.
"""

from collections.abc import Sequence
from typing import Any

from asn1crypto import cms, core, parser
from asn1crypto.x509 import Certificate

from noticegen.signing.certificate_chain import issuing_chain, proves

from .der import is_der

_CONSTRUCTED = 1
_MOST_CERTIFICATES = 50
"""No chain is so long; each more is tried with all others."""

_UNSIGNED_ATTRIBUTES = {"signature_time_stamp_token"}
"""What a PDF's signature may say beside what it signs (ISO 32000-2, 12.8.3.3.2): when it was there."""


def is_in_one_form(der: bytes) -> bool:
    """Asked of the value (a ContentInfo), and so of a time stamp in it. Raises any of DAMAGE for what it cannot be."""
    whole = cms.ContentInfo.load(der, strict=True)
    return is_der(der) and _holds_nothing_else(whole) and _is_exact(whole["content"])


def _is_exact(data: Any) -> bool:
    if len(data["signer_infos"]) != 1:
        return False
    signer = data["signer_infos"][0]
    is_data = data["encap_content_info"]["content_type"].native == "data"
    certificates = list({each.dump(): each.chosen for each in data["certificates"] or ()}.values())  # some stand twice
    return (
        (data["version"].native, signer["version"].native) == ("v1" if is_data else "v3", "v1")
        and [each.dump() for each in data["digest_algorithms"]] == [signer["digest_algorithm"].dump()]
        and (not is_data or data["encap_content_info"]["content"].native is None)
        and data["crls"].native is None
        and all(isinstance(each, Certificate) for each in certificates)
        and all(map(_is_signed_whole, certificates))
        and _are_proved(certificates, signer["sid"])
        and all(map(_is_exact_attribute, signer["unsigned_attrs"]))
    )


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


def _is_exact_attribute(attribute: Any) -> bool:
    stamps = attribute["values"]
    return attribute["type"].native in _UNSIGNED_ATTRIBUTES and all(_is_exact(each["content"]) for each in stamps)


def _is_signed_whole(certificate: Certificate) -> bool:
    """Its signature is made of whole octets, by the algorithm that it names where that is signed too."""
    named = certificate["tbs_certificate"]["signature"].dump()
    bits = certificate["signature_value"].contents
    return bool(certificate["signature_algorithm"].dump() == named and bits[:1] == b"\0")


def _are_proved(certificates: Sequence[Certificate], signer: Any) -> bool:
    """Each by one of them, but for that on top of the signer's own chain, which trust or distrust will prove.

    Some programs put in what a token holds, others' certificates too; unproved, a change of these would not be missed.
    """
    named = [each for each in certificates if names(signer, each)]
    if len(named) != 1 or len(certificates) > _MOST_CERTIFICATES:
        return False
    top = [*named, *issuing_chain(named[0], certificates)][-1]
    return all(
        any(proves(other, each) for other in certificates) or (each is top and not each.self_issued)
        for each in certificates
    )


def names(signer: Any, certificate: Certificate) -> bool:
    """Whether a signer's identifier names this certificate byte for byte; pyHanko compares names the way people do."""
    if signer.name != "issuer_and_serial_number":
        return False
    same_issuer = signer.chosen["issuer"].dump() == certificate.issuer.dump()
    return bool(same_issuer and signer.chosen["serial_number"].native == certificate.serial_number)
