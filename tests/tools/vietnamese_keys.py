"""Vietnamese typed into the field that has the focus, in the two ways in which input methods do it."""

import unicodedata
from collections.abc import Iterator

from playwright.sync_api import CDPSession, Page

_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_PACKET = 0xE7
"""The virtual key with which Windows delivers a letter that no key has."""


def type_as_unikey(page: Page, text: str) -> None:
    """As Unikey on Windows: Backspace for letters that change, then the new ones; nothing is composed."""
    session = page.context.new_cdp_session(page)
    for key in unikey(text):
        if key == "\b":
            page.keyboard.press("Backspace")
        elif key.isascii():
            page.keyboard.type(key)
        else:
            _press_letter(session, key)
    session.detach()


def type_by_composition(page: Page, text: str) -> None:
    """As most input methods elsewhere: each word is composed letter by letter, and then put in."""
    session = page.context.new_cdp_session(page)
    for number, word in enumerate(text.split(" ")):
        if number:
            page.keyboard.press("Space")
        for end in range(1, len(word) + 1):
            begun = word[:end]
            arguments = {"text": begun, "selectionStart": len(begun), "selectionEnd": len(begun)}
            session.send("Input.imeSetComposition", arguments)
        session.send("Input.insertText", {"text": word})
    session.detach()


def unikey(text: str) -> Iterator[str]:
    """The keys: letters, and "\\b". A circumflex, breve or horn comes after its letter, a tone at the word's end."""
    for number, word in enumerate(unicodedata.normalize("NFC", text).split(" ")):
        if number:
            yield " "
        yield from _word(word)


def _word(word: str) -> Iterator[str]:
    toneless = "".join(map(_without_tone, word))
    for letter in toneless:
        yield (plain := _plain(letter))
        if plain != letter:
            yield from ("\b", letter)
    changed = [number for number, letter in enumerate(word) if letter != toneless[number]]
    if changed:
        yield from "\b" * (len(word) - changed[0])
        yield from word[changed[0] :]


def _without_tone(letter: str) -> str:
    parts = [each for each in unicodedata.normalize("NFD", letter) if each not in _TONES]
    return unicodedata.normalize("NFC", "".join(parts))


def _plain(letter: str) -> str:
    return {"đ": "d", "Đ": "D"}.get(letter, unicodedata.normalize("NFD", letter)[0])


def _press_letter(session: CDPSession, letter: str) -> None:
    event = {"key": letter, "windowsVirtualKeyCode": _PACKET}
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": letter, **event})
    session.send("Input.dispatchKeyEvent", {"type": "keyUp", **event})
