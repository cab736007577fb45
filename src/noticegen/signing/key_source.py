"""Where a key is kept, and how it is opened for as long as it is needed."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import pkcs11

from noticegen.problems.reporter import Reporter
from noticegen.workspace.read_file import read_file

from .key import Key
from .p12_key import p12_key
from .secret import ask_secret
from .token_key import TokenChoice, find_token, token_key


class KeySource(Protocol):
    """A place that keeps a key."""

    def opened(self, reporter: Reporter) -> AbstractContextManager[Key]:
        """The key; asks for its secret once. Raises ProblemsFound."""


@dataclass(frozen=True, slots=True)
class P12File:
    """A PKCS#12 file."""

    path: Path

    @contextmanager
    def opened(self, reporter: Reporter) -> Iterator[Key]:
        """The key; asks for its passphrase once. Raises ProblemsFound."""
        passphrase = ask_secret("NOTICEGEN_PASSPHRASE", "ask-passphrase", reporter, may_be_empty=True)
        yield p12_key(self.path, passphrase)


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token that is plugged in."""

    token: pkcs11.Token
    choice: TokenChoice

    @contextmanager
    def opened(self, reporter: Reporter) -> Iterator[Key]:
        """The key, in one session; asks for its PIN once. Raises ProblemsFound."""
        with token_key(self.token, self.choice, ask_secret("NOTICEGEN_PIN", "ask-pin", reporter)) as key:
            yield key


def key_source(
    p12: Path | None, pkcs11: Path | None, token: str | None, key: str | None, slot: int | None
) -> KeySource:
    """A file if `p12` is given, else a token; looked for at once, before anybody is asked for a secret.

    Raises ProblemsFound: no such file, no such library, no token or several that fit.
    """
    if p12 is not None:
        read_file(p12, missing="given-not-found")
        return P12File(p12)
    choice = TokenChoice(cast("Path", pkcs11), token, key, slot)
    return FoundToken(find_token(choice), choice)
