"""`noticegen schema`: the JSON Schema of notices, or of the registry, for editors."""

import sys

from noticegen.notice.json_schema import schema_text


def run(what: str) -> int:
    """Print it."""
    sys.stdout.write(schema_text(what))
    return 0
