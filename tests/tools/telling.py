"""What a tool that runs long tells, line by line as it comes."""

import sys


def tell(*lines: str) -> None:
    """At once, also where the output goes into a file."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
