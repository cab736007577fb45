"""Words to be shown or kept → the same without what an address in them lets somebody in by."""

import re

_SECRET = re.compile(r"(\w+://)\S*@|[^\s'\"=]+:\S*@")


def without_passwords(text: str) -> str:
    """`https://user:password@host` becomes `https://…@host`. Rather too much is hidden than too little."""
    return _SECRET.sub(lambda found: f"{found[1] or ''}…@", text)
