"""A notice → what the page shows of it at the right: the very pages that would be built, and where each text stands."""

from dataclasses import dataclass
from typing import Any

from noticegen.notice.notice import Notice
from noticegen.pdf.pages_to_printed_places import PrintedPlace
from noticegen.printing.press import Press
from noticegen.problems.problem import At

from .page_images import PageImage, PageImages
from .paths import PathsByPlace

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ShownPages:
    """Pictures of the pages, and boxes with the places that they come from."""

    images: tuple[PageImage, ...]
    places: tuple[PrintedPlace, ...]


def notice_to_shown_pages(notice: Notice, press: Press, images: PageImages) -> ShownPages:
    """Raises ProblemsFound as printing does."""
    pages: list[PageImage] = []
    places: list[PrintedPlace] = []
    for _, html in press.pages(notice):
        pdf = press.pdf(press.settled(html))
        places += [_moved(each, len(pages)) for each in pdf.places]
        pages += images.of(pdf.data)
    return ShownPages(tuple(pages), tuple(places))


def _moved(place: PrintedPlace, pages: int) -> PrintedPlace:
    """Pages of appendices in files of their own come after the notice's."""
    return PrintedPlace(place.page + pages, place.x, place.y, place.width, place.height, place.at)


def shown_to_json(shown: ShownPages, paths: PathsByPlace, file: str) -> Json:
    """Boxes whose words the registry says have no path."""
    return {
        "pages": [{"digest": each.digest, "width": each.width, "height": each.height} for each in shown.images],
        "boxes": [_box(each, paths, file) for each in shown.places],
    }


def _box(place: PrintedPlace, paths: PathsByPlace, file: str) -> Json:
    name, line, column = place.at.rsplit(":", 2)
    at = At(name, int(line), int(column))
    path = paths.exactly(at) if name == file else None
    x, y, width, height = (round(each, 2) for each in (place.x, place.y, place.width, place.height))
    return {
        "page": place.page, "x": x, "y": y, "width": width, "height": height,
        "path": list(path) if path else None, "line": at.line, "column": at.column,
    }  # fmt: skip
