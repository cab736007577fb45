"""What a page begins with."""

from collections.abc import Sequence

from .blocks import is_head
from .flow_to_pages import Placed


def below_head(page: Sequence[Placed]) -> Placed:
    """The first thing below the head of a table that goes on there."""
    return next((each for each in page if not is_head(each.block)), page[0])
