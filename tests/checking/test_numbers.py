"""A number is given once a year under one symbol: of the notices that share one, all but the first are wrong."""

import pytest

from noticegen.checking.check import Checked, bytes_to_checked
from noticegen.checking.numbers import numbers_given_twice
from tools.notices import BASE, office


def checked(file: str, text: str) -> Checked:
    return bytes_to_checked(text.encode(), file, office())


def blamed(*texts: str) -> list[tuple[str, str]]:
    """The file of each problem, and the file that it names."""
    found = numbers_given_twice([checked(f"{place}.yaml", text) for place, text in enumerate(texts)])
    return [(each.at.file if each.at else "", each.values["path"]) for each in found]


FIRST = f"number: 5\n{BASE}"


def test_every_later_one_is_blamed_and_names_the_first() -> None:
    assert blamed(FIRST, BASE, FIRST, FIRST) == [("2.yaml", "0.yaml"), ("3.yaml", "0.yaml")]


@pytest.mark.parametrize(
    "other",
    [
        FIRST.replace("number: 5", "number: 6"),
        FIRST.replace("2021", "2020"),
        FIRST + "issuers: so-tai-chinh\n",
        BASE,
    ],
    ids=["number", "year", "symbol", "blank"],
)
def test_what_differs_shares_no_number(other: str) -> None:
    assert checked("1.yaml", other).notice
    assert blamed(FIRST, other) == []


def test_what_is_no_notice_has_no_number() -> None:
    assert blamed(FIRST, FIRST.replace("subject:", "subjekt:"), FIRST) == [("2.yaml", "0.yaml")]
