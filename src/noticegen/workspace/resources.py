"""Where the shipped files are: beside the sources in a checkout, inside the package in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_CHECKOUT = _PACKAGE.parents[1]


def resource_folder(name: str) -> Path:
    """The shipped `templates` or `data` folder."""
    is_checkout = (_CHECKOUT / "templates" / "notice.html.j2").is_file() and _PACKAGE.parent.name == "src"
    return (_CHECKOUT if is_checkout else _PACKAGE / "_resources") / name
