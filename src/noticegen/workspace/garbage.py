"""How seldom Python looks for garbage: what a run loads is never garbage, and is looked through every time."""

import gc

SELDOM = 200_000
"""Objects made and not yet gone before garbage is looked for: some twenty megabytes. Python's own number is 700."""


def look_for_garbage_seldom() -> None:
    """From now on in this process."""
    gc.set_threshold(SELDOM)
