"""Templates cannot reach out, cannot escape, and tell their mistakes; what an author writes is text, nothing else."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import FileSystemLoader

from noticegen.pdf.html_to_pdf import html_to_pdf
from noticegen.printing.press import Press
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.word.blocks import Paragraph
from noticegen.word.html_to_blocks import html_to_blocks
from tools import printing
from tools.office_templates import NOTICE, SHIPPED


def press_with(folder: Path, name: str, old: str, new: str) -> Press:
    """The shipped press, one of whose templates an office has changed."""
    good = printing.press()
    text = (SHIPPED / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return Press(good.profile, good.fonts, FileSystemLoader([folder, SHIPPED]))


def problem_of(press: Press) -> Problem:
    """The one problem of printing the notice."""
    with pytest.raises(ProblemsFound) as found:
        printing.documents(printing.read(NOTICE), press)
    (problem,) = found.value.problems
    return problem


FOOT_LINE = '<p class="recipients-label">Nơi nhận:</p>'


@pytest.mark.parametrize(
    ("broken", "cause"),
    [
        pytest.param("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "recursion", id="without an end"),
        pytest.param(
            "{% macro a(n) %}{{ a(n | prose) }}{% endmacro %}{{ a('x') }}", "recursion", id="in a circle of ours"
        ),
        pytest.param("{{ '\\ud800' }}", "surrogates", id="half of a letter"),
        pytest.param("{{ '\\ud800' | prose }}", "surrogates", id="half of a letter by way of a filter"),
        pytest.param("{{ missing }}", "'missing' is undefined", id="a name nobody knows"),
        pytest.param("{{ notice.nothing }}", "has no attribute 'nothing'", id="a field that is not there"),
        pytest.param("{{ notice.urgency }}", "value that is not there", id="an optional field left blank"),
        pytest.param("{% if %}", "Expected an expression", id="not Jinja"),
        pytest.param("{{ 1 // 0 }}", "integer", id="an error of Python's"),
        pytest.param("{% include 'none.html.j2' %}", "none.html.j2", id="a template that is not there"),
        pytest.param("{{ ''.__class__.__mro__ }}", "unsafe", id="a way out of the sandbox"),
        pytest.param("{{ lines.__globals__ }}", "unsafe", id="another way out"),
        pytest.param("{{ signers.append(1) }}", "unsafe", id="a change of what it was given"),
    ],
)
def test_a_broken_template_is_told_with_its_line(tmp_path: Path, broken: str, cause: str) -> None:
    problem = problem_of(press_with(tmp_path, "foot.html.j2", FOOT_LINE, broken))
    assert (problem.code, problem.values["template"], problem.values["line"]) == (
        "template-broken",
        "foot.html.j2",
        "5",
    )
    assert cause in problem.values["cause"]
    assert str(problem.at) == "foot.html.j2:5:1"


def test_a_bug_of_ours_is_not_blamed_on_the_template(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object, **_named: object) -> str:
        raise KeyError("ours")

    monkeypatch.setattr("noticegen.pages.template_functions._joined_prose", fails)
    with pytest.raises(KeyError):
        printing.press().html(printing.read(NOTICE))


@pytest.mark.parametrize(
    ("markup", "what"),
    [
        ('<p class="nonsense">Chữ</p>', '<p class="nonsense">'),
        ('<div class="item">Chữ</div>', '<div class="item">'),
        ('<p class="item"><u>Chữ</u></p>', "<u>"),
        ('<hr class="thick" style="width: 10%"/>', '<hr class="thick" style="width: 10%">'),
        ('<hr class="subject-rule"/>', '<hr class="subject-rule">'),
        ('<hr class="subject-rule" style="width: 3cm"/>', '<hr class="subject-rule" style="width: 3cm">'),
        ('<p class="item" style="color: red">Chữ</p>', '<p class="item" style="color: red">'),
        ("chữ trần", "chữ trần"),
        ('<table class="wide"></table>', '<table class="wide">'),
    ],
)
def test_what_the_form_has_no_word_for_is_refused(tmp_path: Path, markup: str, what: str) -> None:
    problem = problem_of(press_with(tmp_path, "foot.html.j2", '<table class="foot">', f'{markup}<table class="foot">'))
    assert (problem.code, problem.values["what"]) == ("html-unknown", what)


def test_what_the_form_has_no_word_for_is_placed_in_the_notice(tmp_path: Path) -> None:
    old = '<p class="item"{{ place(it.text.at) }}{{ mark(entry) }}{{ leads_in(it.text) }}>{{ label'
    problem = problem_of(press_with(tmp_path, "body.html.j2", old, old.replace('"item"', '"task"')))
    assert str(problem.at) == "notice.yaml:4:5"


def test_broken_html_is_refused(tmp_path: Path) -> None:
    problem = problem_of(press_with(tmp_path, "foot.html.j2", FOOT_LINE, FOOT_LINE.removesuffix("</p>")))
    assert problem.code == "html-broken"


def test_entities_of_a_document_type_are_not_expanded() -> None:
    entities = "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
    bomb = f"<!DOCTYPE html [{entities}]><html><head/><body><p class='item'>&b;</p></body></html>"
    with pytest.raises(ProblemsFound):
        html_to_blocks(bomb)


@pytest.fixture
def listener() -> Iterator[tuple[str, list[bytes]]]:
    """A server on this machine, and what it was asked for."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    asked.append(connection.recv(1000))

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/a.png", asked
        server.shutdown(socket.SHUT_RDWR)
    thread.join()


OUTWARD = [
    '<img src="{url}"/>',
    '<p class="item" style="background: url({url})">Chữ</p>',
    "<style>@import '{url}';</style>",
    "<style>@font-face {{ font-family: x; src: url({url}) }} p {{ font-family: x }}</style>",
    '<link rel="stylesheet" href="{url}"/>',
    '<object data="{url}">Chữ</object>',
]  # fmt: skip


@pytest.mark.parametrize("markup", OUTWARD)
def test_the_renderer_fetches_nothing(listener: tuple[str, list[bytes]], markup: str) -> None:
    """Tried on the renderer alone: the closed vocabulary would have refused most of these before."""
    url, asked = listener
    press = printing.press()
    html = f"<html><head><title>a</title></head><body>{markup.format(url=url)}</body></html>"
    with pytest.raises(ProblemsFound) as found:
        html_to_pdf(html, press.css, press.fonts, press.profile.slots_mm)
    assert [(problem.code, problem.values["url"]) for problem in found.value.problems] == [("pdf-fetch", url)]
    assert asked == []


def test_the_listener_would_have_seen_it(listener: tuple[str, list[bytes]]) -> None:
    """Guards the guard."""
    url, asked = listener
    host, port = url.removeprefix("http://").removesuffix("/a.png").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        connection.recv(1)
    assert len(asked) == 1


@pytest.mark.parametrize("scheme", [Path(__file__).as_uri(), "data:image/png;base64,AAAA", "ftp://127.0.0.1/a"])
def test_no_other_scheme_is_fetched(scheme: str) -> None:
    press = printing.press()
    with pytest.raises(ProblemsFound):
        html_to_pdf(f'<html><body><img src="{scheme}"/></body></html>', press.css, press.fonts, press.profile.slots_mm)


@pytest.mark.parametrize(
    "text",
    [
        "<b>đậm</b> & <script>alert(1)</script>",
        "</style></p></body>",
        "{{ 7 * 7 }} {% raw %} {# #}",
        "&lt;i&gt; &nbsp; &#65;",
        "<!-- ghi chú --> <![CDATA[x]]>",
        "a < b > c \" d ' e",
    ],
)
def test_markup_in_the_authors_text_is_text(text: str) -> None:
    quoted = text.replace("'", "''")
    yaml = NOTICE.replace("Giao Văn phòng Sở tổng hợp", f"'{quoted}'").replace(
        "subject: Kết luận giao ban", f"subject: '{quoted}'"
    )
    html = printing.press().html(printing.read(yaml))
    blocks = html_to_blocks(html).sections[0].blocks
    texts = [block.text.replace("\u00a0", " ") for block in blocks if isinstance(block, Paragraph)]
    assert f"{text}./." in texts
    assert text in [each.replace("\n", " ") for each in texts]
    assert html_to_blocks(html).title == f"Thông báo {text}"
