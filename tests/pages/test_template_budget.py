"""A template that never ends, or fills the memory, is stopped by the work that it does and not by a clock."""

import pytest

from noticegen.pages import template_budget
from tools.office_templates import refusal
from tools.tiers import some

GROWS = "{% set a %}{% for i in range(9999) %}0123456789{% endfor %}{% endset %}"

ENDLESS = [
    "{% macro a() %}{{ a() }}{{ a() }}{% endmacro %}{{ a() }}",
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in (1, 2) %}{% endfor %}{% endfor %}{% endfor %}",
    "{% for a in range(9999) %}{% for b in range(9999) %}chữ{% endfor %}{% endfor %}",
    "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}",
    "{% macro a(n) %}{% if n %}{{ a(n - 1) }}{{ a(n - 1) }}{% endif %}{% endmacro %}{{ a(60) }}",
    "{{ 'x' * 1000000000 }}",
    GROWS + "{% set a = a * 1000 %}{% set b = a * 1000 %}",
    GROWS + "{% set a = a ~ a %}" * 30,
    GROWS + "{% set a = a + a %}" * 30,
    GROWS + "{% set a = [a, a, a, a, a, a, a, a, a, a] | join %}" * 9,
    GROWS + "{% set a = a | replace('0', a) %}" * 9,
    GROWS + "{% set a = range(9999) | join(a) %}" * 9,
    GROWS + "{% for b in range(9999) %}{% if a in a ~ 'x' %}{% endif %}{% endfor %}",
    GROWS + "{% for b in range(9999) %}{% if a == a[1:] %}{% endif %}{% endfor %}",
    GROWS + "{% for b in range(9999) %}{{ a | upper | length }}{% endfor %}",
    GROWS + "{% for b in range(9999) %}{{ a[1:] | length }}{% endfor %}",
    GROWS + "{% macro m(x) %}{{ x }}{{ x }}{% endmacro %}" + "{% set a = m(a) %}" * 30,
    "{% set a = [1] %}" + "{% set a = a + a %}" * 60,
    "{% for a in range(9999) recursive %}{{ loop(range(9999)) }}{% endfor %}",
    "{% for a in range(9999) %}{{ range(9999) | sort | length }}{% endfor %}",
    "{% for a in range(9999) %}" + "0" * 100_000 + "{% endfor %}",
]


@pytest.mark.parametrize("source", some(ENDLESS, one_of=3))
def test_a_template_that_never_ends_or_fills_the_memory_is_stopped(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own work, not by a clock; a smaller budget than the real one is spent sooner."""
    monkeypatch.setattr(template_budget, "MOST", 3_000_000)
    assert refusal(source).code in {"template-endless", "template-broken"}


def test_one_that_includes_itself_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_budget, "MOST", 3_000_000)
    twice = '{% include "a.html.j2" %}{% include "a.html.j2" %}'
    assert refusal(twice, a=twice).code in {"template-endless", "template-broken"}


@pytest.mark.parametrize("tag", ["include", "extends"])
def test_the_whole_page_in_a_circle_is_the_templates_mistake(tag: str) -> None:
    """The depth ends in whatever function of ours is called last."""
    assert refusal(f"{{% {tag} 'notice.html.j2' %}}").code == "template-broken"
