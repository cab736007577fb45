"""Objects as we write them, beside pydyf's own writing of them."""

import zlib
from typing import Any

import pytest

from noticegen.pdf.pydyf_objects import array, dictionary, stream, stream_met_again, string, written

VALUES: dict[str, Any] = {
    "number": 12,
    "number below nought": -3,
    "fraction": 785.1968,
    "whole fraction": 595.0,
    "name": "/Sig",
    "reference": b"12 0 R",
    "text": string("ChuKy1"),
    "text with brackets": string("(a) \\ b"),
    "Vietnamese text": string("Ký số"),
    "array": array([1, 2.5, "/Fit", b"3 0 R", string("x"), array([])]),
    "dictionary": dictionary(Type="/Page", Kids=array([dictionary(A=1)]), Count=2),
    "empty dictionary": dictionary(),
}


@pytest.mark.parametrize("what", VALUES)
def test_a_value_is_written_as_pydyf_writes_it(what: str) -> None:
    held = dictionary(Of=VALUES[what])
    assert written(held) == held.data


def test_a_stream_is_pydyfs_but_for_how_hard_it_is_packed() -> None:
    parts = ["/P", dictionary(MCID=0), b"BDC", "BT"] * 50
    packed, loose = stream(parts, {"N": 3}, compress=True), stream(parts, {"N": 3})
    assert written(loose) == loose.data
    ours, theirs = (made.partition(b"\nstream\n") for made in (written(packed), packed.data))
    assert ours[0].rpartition(b" ")[0] == theirs[0].rpartition(b" ")[0], "all but the length"
    assert zlib.decompress(ours[2]) == zlib.decompress(theirs[2])


def test_what_is_packed_once_is_packed_as_everything_else() -> None:
    data = b"a font " * 100
    assert written(stream_met_again(data, {"N": 3})) == written(stream([data], {"N": 3}, compress=True))
