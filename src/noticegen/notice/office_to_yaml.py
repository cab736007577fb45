"""The registry → its YAML, as `yaml_to_tree` and `tree_to_office` read it."""

from functools import lru_cache
from typing import Any

import yaml

from .office import Office

_QUICK: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_WIDE = 100_000
"""In columns: no line is wrapped."""


@lru_cache(maxsize=64)
def office_to_yaml(office: Office) -> bytes:
    """Blank values are left out. Cached, because the notices of one office use few different parts of its registry."""
    values = office.model_dump(mode="json", exclude_none=True, exclude_defaults=True) | {"profile": str(office.profile)}
    text: str = yaml.dump(values, Dumper=_QUICK, allow_unicode=True, sort_keys=False, width=_WIDE)
    return text.encode()
