"""The value of a file's last signature: taken out, put in, and where in it neither digest nor signature looks."""

from asn1crypto import cms

from . import flips


def last_value(pdf: bytes) -> bytes:
    start, end, _ = flips.last_value(pdf)
    return bytes.fromhex(pdf[start + 1 : end].decode("ascii"))


def with_value(pdf: bytes, value: bytes) -> bytes:
    """The file with another value for its last signature, in the space that is there for it."""
    start, _, end = flips.last_value(pdf)
    return pdf[: start + 1] + value.hex().upper().encode().ljust(end - start - 2, b"0") + pdf[end - 1 :]


def open_octets(value: bytes) -> list[int]:
    """The places that nothing covers: all but what certificates and signer sign, and the signatures themselves."""
    data = cms.ContentInfo.load(value)["content"]
    signer, certificates = data["signer_infos"][0], [each.chosen for each in data["certificates"]]
    covered = [signer["signed_attrs"].contents, signer["signature"].contents]
    for each in certificates:
        covered += [each["tbs_certificate"].contents, each["signature_value"].contents[1:]]
    places = set(range(len(value)))
    for part in covered:
        assert value.count(part) == 1
        places -= set(range(start := value.index(part), start + len(part)))
    return sorted(places)
