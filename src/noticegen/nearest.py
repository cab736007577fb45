"""The known word an author most likely meant."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """The closest known word, or nothing if none is close."""
    from difflib import get_close_matches

    by_folded = {each.casefold(): each for each in known}
    close = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else ""
