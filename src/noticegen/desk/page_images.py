"""A PDF → pictures of its pages, each called by a digest of all that it shows, so that an equal page is drawn once."""

import io
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock
from typing import Any

import pikepdf
import pypdfium2

_DPI = 110
_MOST_BYTES = 20_000_000
"""Of pictures kept; a page has some 80 kB."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page's digest and its size in points."""

    digest: str
    width: float
    height: float


class PageImages:
    """The pictures drawn so far, the latest kept."""

    def __init__(self) -> None:
        self._drawn: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()

    def of(self, pdf: bytes) -> tuple[PageImage, ...]:
        """Draws those that are new."""
        with pypdfium2.PdfDocument(pdf) as document:
            return tuple(self._page(document, number, digest) for number, digest in enumerate(_page_digests(pdf)))

    def png(self, digest: str) -> bytes | None:
        """The picture, if it is kept still."""
        with self._lock:
            return self._drawn.get(digest)

    def _page(self, document: Any, number: int, digest: str) -> PageImage:
        page = document[number]
        if self.png(digest) is None:
            self._keep(digest, _png(page))
        width, height = page.get_size()
        return PageImage(digest, width, height)

    def _keep(self, digest: str, png: bytes) -> None:
        with self._lock:
            self._drawn[digest] = png
            while sum(map(len, self._drawn.values())) > _MOST_BYTES and len(self._drawn) > 1:
                self._drawn.popitem(last=False)


def _png(page: Any) -> bytes:
    out = io.BytesIO()
    picture = page.render(scale=_DPI / 72, may_draw_forms=False).to_pil()
    if picture.mode != "L" and _is_grey(picture):
        picture = picture.convert("L")
    picture.save(out, "PNG", compress_level=3)
    return out.getvalue()


def _is_grey(picture: Any) -> bool:
    """A third of the bytes where no office's template brings a colour."""
    red, green, blue = picture.convert("RGB").split()
    return bool(red.tobytes() == green.tobytes() == blue.tobytes())


def _page_digests(pdf: bytes) -> Iterator[str]:
    """What a page draws, and with which fonts: the same glyph's number may mean another letter in another subset."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        fonts = sha256()
        for each in document.objects:
            if isinstance(each, pikepdf.Stream) and each.get("/Length1") is not None:
                fonts.update(each.read_raw_bytes())
        for page in document.pages:
            content = sha256(fonts.digest())
            content.update(repr(page.mediabox).encode())
            page.contents_coalesce()
            content.update(page.Contents.read_bytes())
            yield content.hexdigest()[:32]
