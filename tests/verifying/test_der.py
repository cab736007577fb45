"""A value in its one way of writing, and in every other way that a lax reader would take for the same."""

import pytest

from noticegen.verifying.der import is_der

FORMS = {
    "truth": ("0101ff 010100", "010101 010102"),
    "number": ("020100 020180 02020080 0202ff7f 0a0101", "0200 02020001 0202ff80 0203000080 0a020001"),
    "bits": ("030100 030201fe 03020700 03020080", "0300 030101 030201ff 03020801 0302077f"),
    "nothing": ("0500", "050100"),
    "name": ("06032a0304 06032a8404", "0600 06032a8004 06022a84 060180"),
    "octets": ("0400 0401ff", "048101ff 24030401ff"),
    "inside": ("30030101ff 300530030101ff", "3003010101 30053003010101 30800000"),
}
CASES = [
    (name, octets, place == 0)
    for name, (right, wrong) in FORMS.items()
    for place, many in enumerate((right, wrong))
    for octets in many.split()
]


@pytest.mark.parametrize(("name", "octets", "is_one_form"), CASES)
def test_one_form(name: str, octets: str, is_one_form: bool) -> None:
    assert is_der(bytes.fromhex(octets)) is is_one_form, name
