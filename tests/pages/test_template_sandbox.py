"""No code runs from a template: all that one can reach is on a list, and whoever reaches further is refused kindly."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from jinja2 import DictLoader
from markupsafe import Markup

from noticegen.notice.notice_to_excerpts import notice_to_excerpts
from noticegen.pages import templates
from noticegen.pages.excerpt_to_copy_html import excerpt_to_copy_html
from noticegen.pages.template_functions import ALLOWED_FILTERS, ALLOWED_GLOBALS, ALLOWED_TESTS
from noticegen.pages.template_sandbox import CALLABLE, COUNTERS, Sandbox
from noticegen.pages.values_to_plain import Record, Words, values_to_plain
from tools import copies, printing
from tools.checkout import ROOT
from tools.office_templates import NOTICE, html, refusal
from tools.tiers import some

PICKLE = r'"cposix\nsystem\n(S\'id > PWNED\'\ntR0S\'x\'\n.".encode("latin-1")'

ESCAPES = [
    f"{{% set x = notice.recipients[0].parse_raw({PICKLE}, proto='pickle', allow_pickle=True) %}}",
    "{% set x = notice.parse_file('/etc/passwd') %}",
    "{{ notice.model_copy(update={'kind': 'x'}) }}",
    "{{ notice.construct() }}",
    "{{ notice.model_construct() }}",
    "{{ notice.model_fields }}",
    "{{ notice.signers[0].model_dump() }}",
    "{{ notice.body[0].model_json_schema() }}",
    "{{ notice.__class__ }}",
    "{{ notice['__class__'] }}",
    "{{ notice.values }}",
    "{{ notice.date.iso.__class__ }}",
    "{{ notice.kind.__class__.__mro__ }}",
    "{{ notice.kind['__class__'] }}",
    "{{ notice.kind.encode() }}",
    "{{ notice.kind.at.upper() }}",
    "{{ notice.kind.format(notice) }}",
    "{{ '{0.__class__}'.format(notice) }}",
    "{{ '{x}'.format_map({'x': 1}) }}",
    "{{ '%s' % notice }}",
    "{{ '%0999999999d' % 1 }}",
    "{{ '%s' | format(notice) }}",
    "{{ notice | attr('kind') }}",
    "{{ notice.body | map(attribute='__class__') | list }}",
    "{{ ['a'] | map('upper') | list }}",
    "{{ notice.body | selectattr('__class__') | list }}",
    "{{ notice.body | sort(attribute='__class__') }}",
    "{{ notice | tojson }}",
    "{{ notice | xmlattr }}",
    "{{ notice | pprint }}",
    "{{ notice | string | safe }}",
    "{{ notice }}",
    "{{ notice | items }}",
    "{{ notice.body | groupby('text') }}",
    "{{ cycler('a', 'b').next() }}",
    "{{ joiner(',')() }}",
    "{{ namespace(a=1).a }}",
    "{{ lipsum() }}",
    "{{ lipsum.__globals__ }}",
    "{{ dict(a=1) }}",
    "{{ range(10**9) | list }}",
    "{{ range(1000000000) | list }}",
    "{{ range.__class__ }}",
    "{{ lines.__globals__ }}",
    "{{ lines.__wrapped__(['a']) }}",
    "{{ lines(5) }}",
    "{{ lines([notice]) }}",
    "{{ with_slots('abc') }}",
    "{{ notice | prose }}",
    "{{ notice.kind | prose(notice) }}",
    "{{ notice | column_percents }}",
    "{% macro a() %}{% endmacro %}{{ a.__init__ }}",
    "{% macro a() %}{% endmacro %}{{ a._func }}",
    "{% macro a() %}{% endmacro %}{{ a }}",
    "{% macro a() %}{{ caller.__class__ }}{% endmacro %}{% call a() %}x{% endcall %}",
    "{% macro a() %}{{ kwargs.items() }}{% endmacro %}{{ a(b=1) }}",
    "{% import 'body.html.j2' as b with context %}{{ b._body_stream }}",
    "{% import 'body.html.j2' as b with context %}{{ b.__class__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ self.__init__ }}",
    "{% for x in 'ab' %}{{ loop._iterator }}{% endfor %}",
    "{% for x in 'ab' %}{{ loop.__class__ }}{% endfor %}",
    "{% for x in 'ab' %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "{{ (notice.body | select).gi_frame }}",
    "{{ [].append }}",
    "{{ {}.update }}",
    "{{ (1).__class__ }}",
    "{{ (1.5).hex() }}",
    "{{ 2 ** 10 }}",
    "{{ 999999999 * 999999999 }}",
    "{{ ['a'] * 3 }}",
    "{{ notice.kind() }}",
    "{{ notice.nothing.nothing }}",
    "{{ missing.__class__ }}",
    "{{ missing() }}",
    "{{ missing + 1 }}",
    "{{ 1 / 0 }}",
    "{{ notice.kind | divide }}",
    "{% if notice is callable %}{% endif %}",
    "{% for a in notice %}{% endfor %}",
    "{{ notice.kind | int(base=99) | upper | nothing }}",
    "{{ 'a' ~ notice }}",
    "{{ [notice] | join }}",
    "{{ notice.body[0:1].__class__ }}",
    "{% extends notice %}",
    "{% include notice %}",
    "{% include '../../../etc/passwd' %}",
    "{% set notice.kind = 'x' %}",
    "{% do notice %}",
    "{% debug %}",
    "{{ " + "(" * 300 + "1" + ")" * 300 + " }}",
    "{{ " + "-" * 3000 + "1 }}",
    "".join(f"{{% for a{n} in 'a' %}}" for n in range(25)) + "{% endfor %}" * 25,
    "{{ ''.join(['a']) }}",
    "{{ 'a'.center(10**9) }}",
    "{{ 'a' | center(1000000000) }}",
    "{{ 'a' | indent(1000000000) }}",
    "{{ 'a' | batch(1000000000, 'x') | list }}",
    "{{ 1 | round(1000000000, 'ceil') }}",
]


@pytest.mark.parametrize("source", some(ESCAPES, one_of=2))
def test_whoever_reaches_further_is_refused_as_a_user(source: str) -> None:
    problem = refusal(source)
    assert problem.code == "template-broken"
    assert problem.values["cause"]


def test_the_pickle_is_not_run(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    refusal(ESCAPES[0])
    assert not (tmp_path / "PWNED").exists()


HARMLESS = {
    "{{ notice.kind | upper }}": "THÔNG BÁO",
    "{{ notice.number or 'chưa có' }}": "chưa có",
    "{{ notice.date.year }}/{{ notice.date.month }}": "2021/11",
    "{{ notice.subject | join(' ') }}": "Kết luận giao ban",
    "{{ notice.signers[0].name }}": "Trần Quốc Thành",
    "{{ notice.body[0].text | prose }}": "Giao Văn phòng Sở tổng hợp",
    "{{ notice.body[0].text.at }}": "notice.yaml:4:5",
    "{{ notice.kind[:5] }}": "Thông",
    "{% for each in 'abc' %}{{ loop.index }}{{ ', ' if not loop.last }}{% endfor %}": "1, 2, 3",
    "{% for each in [3, 1, 2] | sort %}{{ each }}{% endfor %}": "123",
    "{% for n in range(3) %}{{ n * 2 + 1 }}{% endfor %}": "135",
    "{{ 'a-' * 3 }}{{ 7 // 2 }}{{ 7 % 2 }}": "a-a-a-31",
    "{{ 'Số: ' ~ 5 ~ '<b>' }}": "Số: 5&lt;b&gt;",
    "{{ 'a, b' | replace(', ', '; ') }}": "a; b",
    "{% macro m(x) %}[{{ x }}{{ caller() }}]{% endmacro %}{% call m(1) %}2{% endcall %}": "[12]",
    "{% block b %}1{% endblock %}{{ self.b() }}": "11",
    "{% if notice.nothing is defined %}a{% else %}b{% endif %}": "b",
    "{{ notice.nothing | default('không') }}": "không",
    "{% set x %}a<{% endset %}{{ x | length }}": "2",
    "{{ 'có' if 1 < 2 <= 2 and 'a' in 'ba' and 3 not in [1, 2] else 'không' }}": "có",
}


@pytest.mark.parametrize("source", HARMLESS)
def test_what_a_reasonable_office_needs_goes_on_working(source: str) -> None:
    assert HARMLESS[source] in html(f"|{source}|").replace("\u00a0", " ").split("|")


# ---- All that can be reached


def contexts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mapping[str, Any]]:
    """Whatever the papers of the samples are rendered with."""
    seen: list[Mapping[str, Any]] = []

    def remembers(context: Mapping[str, Any]) -> dict[str, Any]:
        seen.append(made := values_to_plain(context))
        return made

    monkeypatch.setattr(templates, "values_to_plain", remembers)
    press = printing.press()
    for name in sorted((ROOT / "data/notices").glob("*.yaml")):
        notice = printing.read(name.read_bytes())
        list(press.pages(notice))
        for excerpt in notice_to_excerpts(notice, printing.office()).values():
            press.excerpt_html(excerpt)
    issued = printing.read(NOTICE.replace("2021-11", "2021-11-16") + "number: 5\n")
    for excerpt in notice_to_excerpts(issued, printing.office()).values():
        for copy in (copies.ELECTRONIC, copies.PAPER):
            excerpt_to_copy_html(excerpt, copy, press.typesetter, press.templates)
    assert len(seen) > 4
    return iter(seen)


def once(values: Iterator[Any]) -> Iterator[Any]:
    """Of texts and numbers that are alike one is enough."""
    seen: set[tuple[type, Any]] = set()
    for each in values:
        if type(each) in (Record, tuple):
            yield each
        elif (type(each), each) not in seen:
            seen.add((type(each), each))
            yield each


PLAIN = {str, Words, Markup, int, float, bool, type(None), tuple, Record}


def reached(value: Any) -> Iterator[Any]:
    yield value
    inside = value.values.values() if type(value) is Record else value if type(value) is tuple else ()
    for each in inside:
        yield from reached(each)


def test_a_template_reaches_plain_data_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(DictLoader({}))
    for context in contexts(monkeypatch):
        for value in context.values():
            for each in once(reached(value)):
                assert type(each) in PLAIN
                assert not sandbox.is_safe_callable(each)
                allowed = {name for name in dir(each) if sandbox.is_safe_attribute(each, name, None)}
                assert allowed <= ({"at"} if type(each) is Words else set(getattr(each, "values", ())))


def test_what_can_be_called_is_this_and_no_more() -> None:
    sandbox = Sandbox(DictLoader({}))
    assert {kind.__name__ for kind in CALLABLE} == {"Macro", "BlockReference", "LoopContext"}
    for each in (print, str, "".upper, Record, sandbox.from_string, sandbox.filters["upper"], lambda: 1):
        assert not sandbox.is_safe_callable(each)
    assert sandbox.globals.keys() == ALLOWED_GLOBALS.keys() == {"lines", "with_slots", "place", "range"}
    assert {name for name in sandbox.filters if name[0] != "("} == set(ALLOWED_FILTERS)
    assert sandbox.tests.keys() == ALLOWED_TESTS.keys()
    dangerous = {
        "attr",
        "map",
        "format",
        "tojson",
        "xmlattr",
        "pprint",
        "safe",
        "groupby",
        "callable",
        "filter",
        "test",
    }
    assert not dangerous & (ALLOWED_FILTERS.keys() | ALLOWED_TESTS.keys())
    assert not {name for name in COUNTERS if name.startswith("_")}
    assert sandbox.extensions == {}


def test_a_live_object_does_not_get_into_a_context() -> None:
    """Planted: whoever adds one is stopped before any template sees it."""
    for live in (object(), len, open, iter(()), {1}, b"bytes"):
        with pytest.raises(TypeError):
            values_to_plain({"live": [live]})


def test_what_is_kept_of_a_notice_is_not_given_for_its_copy() -> None:
    """A paper for one unit is made of a copy without the others' words."""
    notice = printing.read("date: 2021-11\nsubject: Kết luận\nbody: [Một việc, Hai việc]\nsigners: tran-quoc-thanh\n")
    bare = notice.model_copy(update={"body": notice.body[:1]})
    bodies = [values_to_plain({"notice": each})["notice"].values["body"] for each in (notice, bare, notice)]
    assert [len(body) for body in bodies] == [2, 1, 2]
    assert bodies[0][0] == bodies[1][0]
