"""LibreOffice converts a stranger's file: it asks no other machine for anything; programs in a file are told."""

import io
import socket
import threading
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from noticegen.importing import old_file_to_docx as conversion
from noticegen.importing.bytes_to_source import bytes_to_source
from noticegen.importing.has_macros import has_macros
from noticegen.importing.old_file_to_docx import old_file_to_docx
from noticegen.problems.problem import ProblemsFound
from tools import old_files
from tools.libreoffice import converted
from tools.open_documents import open_document, picture, with_macro


class Listener:
    """A server on this machine that notes whoever comes."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.place = f"127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(OSError):  # it was closed
            while True:
                caller, _ = self._socket.accept()
                with caller, suppress(OSError):
                    caller.settimeout(2)
                    self.heard.append(b"?")
                    self.heard[-1] = caller.recv(100)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def remote(place: str) -> dict[str, bytes]:
    """Files that name something on that machine, each in another way."""
    link = f'xlink:href="http://{place}/x" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"'
    frame = '<text:p><draw:frame svg:width="3cm" svg:height="3cm">{}</draw:frame></text:p>'
    section = f'<text:section text:name="s"><text:section-source {link}/><text:p>a</text:p></text:section>'
    words = "mot hai ba bon nam sau bay tam chin muoi"
    fields = (f'INCLUDEPICTURE "http://{place}/a.png" \\\\d', f'INCLUDETEXT "http://{place}/b.rtf"')
    written = "".join(f"{{\\field{{\\*\\fldinst {each}}}{{\\fldrslt x}}}}\\par " for each in fields)
    schemes = ("https", "ftp", "dav", "smb", "vnd.sun.star.webdav")
    return {
        "a picture.odt": open_document(picture(f"http://{place}/a.png")),
        "pictures elsewhere.odt": open_document("".join(picture(f"{each}://{place}/a.png") for each in schemes)),
        "a section.odt": open_document(section),
        "an object.odt": open_document(frame.format(f"<draw:object {link}/>")),
        "a frame.odt": open_document(frame.format(f"<draw:floating-frame {link}/>")),
        "a film.odt": open_document(frame.format(f"<draw:plugin {link}/>")),
        "an entity.odt": open_document("&a;", prologue=f'<!DOCTYPE a [<!ENTITY a SYSTEM "http://{place}/e">]>'),
        "a style sheet.odt": open_document(
            "", prologue=f'<?xml-stylesheet type="text/xsl" href="http://{place}/s.xsl"?>'
        ),
        "fields.rtf": f"{{\\rtf1\\ansi{{\\*\\template http://{place}/t.dot}}{written}{words}\\par}}".encode(),
    }


def _convert(data: bytes, name: str) -> None:
    with suppress(ProblemsFound):  # what it cannot read it refuses
        old_file_to_docx(data, name)


@pytest.mark.proof
@pytest.mark.parametrize("name", list(remote("x")))
def test_nothing_is_fetched(name: str, listener: Listener) -> None:
    _convert(remote(listener.place)[name], name)
    assert listener.heard == []


@pytest.mark.proof
def test_nothing_is_fetched_for_an_old_word_file(listener: Listener, tmp_path: Path) -> None:
    source = tmp_path / "a.odt"
    source.write_bytes(remote(listener.place)["a picture.odt"])
    (old,) = converted([source], "doc", tmp_path)
    listener.heard.clear()
    _convert(old.read_bytes(), "a.doc")
    assert listener.heard == []


@pytest.mark.proof
def test_without_our_settings_it_would_be(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the tests above would see nothing whatever is done."""
    monkeypatch.setattr(conversion, "_SETTINGS", ())
    _convert(remote(listener.place)["a picture.odt"], "a.odt")
    assert listener.heard


@pytest.mark.proof
def test_macros_of_a_file_to_be_converted_are_told() -> None:
    source = bytes_to_source(with_macro("Sub Main"), "a.odt")
    assert [each.what for each in source.beside] == ["macros"]


def test_macros_of_a_word_file_are_told() -> None:
    file = io.BytesIO(old_files.made(old_files.province))
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("word/vbaProject.bin", b"x")
    assert "macros" in [each.what for each in bytes_to_source(file.getvalue(), "a.docm").beside]


@pytest.mark.parametrize(
    ("data", "has_some"),
    [
        (b"\xd0\xcf\x11\xe0" + "_VBA_PROJECT".encode("utf-16-le"), True),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), False),
        (old_files.made(old_files.province), False),
        (b"PK\x03\x04", False),
    ],
)
def test_which_files_have_macros(data: bytes, *, has_some: bool) -> None:
    assert has_macros(data) == has_some
