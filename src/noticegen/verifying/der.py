"""Whether bytes are written in the one way that the standard allows (DER): every length as short as it can be."""

from asn1crypto import parser

_CONSTRUCTED = 1


def is_der(data: bytes) -> bool:
    """Looks at tags and lengths all the way down; at no value. Raises ValueError for what is no ASN.1 at all."""
    while data:
        kind, method, tag, header, content, trailer = parser.parse(data)
        size = len(header) + len(content)
        if trailer or header != parser.emit(kind, method, tag, content)[: len(header)]:
            return False
        if method == _CONSTRUCTED and not is_der(content):
            return False
        data = data[size:]
    return True
