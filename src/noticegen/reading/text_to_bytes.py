"""A text → the bytes of its file, with the byte order mark if the file had one; `bytes_to_text` took it off."""

from codecs import BOM_UTF8


def text_to_bytes(text: str, before: bytes) -> bytes:
    """In UTF-8; `before` is what the file held until now."""
    return (BOM_UTF8 if before.startswith(BOM_UTF8) else b"") + text.encode()
