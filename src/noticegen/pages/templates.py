"""The templates: plain data goes in, nothing gets out but text, and no template runs for ever."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import BaseLoader

from noticegen.problems.problem import ProblemsFound

from .kept_templates import KeptTemplates
from .template_budget import limited
from .template_error_to_problem import template_error_to_problem
from .template_functions import OwnError
from .template_sandbox import Sandbox
from .values_to_plain import values_to_plain


def render(loader: BaseLoader, name: str, context: Mapping[str, Any]) -> str:
    """One template filled in, with nothing but plain data of the context.

    Raises ProblemsFound: `template-broken` for one that does not work or reaches for what it may not have,
    `template-endless` for one that does more than any page needs.
    """
    plain = values_to_plain(context)
    try:
        with limited():
            return _sandbox(loader).get_template(name).render(plain)
    except OwnError as error:
        raise error.__cause__ or error from None
    except Exception as error:
        raise ProblemsFound([template_error_to_problem(error, name)]) from error


@cache
def _sandbox(loader: BaseLoader) -> Sandbox:
    return Sandbox(loader, KeptTemplates())
