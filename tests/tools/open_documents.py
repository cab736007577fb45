"""Open documents (.odt) made by hand, with whatever a stranger may put into one."""

import io
import zipfile
from collections.abc import Mapping

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{short}="{_OASIS}:{long}:1.0"'
    for short, long in {
        "office": "office", "text": "text", "draw": "drawing", "svg": "svg-compatible", "script": "script",
        "table": "table",
    }.items()
)  # fmt: skip
_LINKS = (
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ooo="http://openoffice.org/2004/office" '
    'xmlns:dom="http://www.w3.org/2001/xml-events"'
)
_TYPE = "application/vnd.oasis.opendocument.text"
_WORDS = "<text:p>mot hai ba bon nam sau bay tam chin muoi</text:p>"


def open_document(body: str, *, prologue: str = "", scripts: str = "", parts: Mapping[str, str] | None = None) -> bytes:
    """A text with this XML in it; `prologue` stands before the first element, `parts` are further files."""
    content = (
        f'<?xml version="1.0"?>{prologue}<office:document-content {_NAMES} {_LINKS} office:version="1.2">{scripts}'
        f"<office:body><office:text>{body}{_WORDS}</office:text></office:body></office:document-content>"
    )
    files = {"content.xml": content, **(parts or {})}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        for name, text in files.items():
            made.writestr(name, text)
        made.writestr("META-INF/manifest.xml", _manifest(files))
    return file.getvalue()


def _manifest(files: Mapping[str, str]) -> str:
    entries = {"/": _TYPE, **dict.fromkeys(files, "text/xml")}
    lines = (
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in entries.items()
    )
    return f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0">{"".join(lines)}</manifest:manifest>'


def picture(address: str) -> str:
    """A picture that the file only names."""
    link = f'xlink:href="{address}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"'
    frame = f'<draw:frame svg:width="3cm" svg:height="3cm"><draw:image {link}/></draw:frame>'
    return f"<text:p>{frame}</text:p>"


def with_macro(basic: str) -> bytes:
    """A text with a macro that is to run as it is opened."""
    library = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'
    module = (
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="M" script:language="StarBasic">'
        f"{basic}</script:module>"
    )
    run = "vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document"
    event = f'script:language="ooo:script" script:event-name="dom:load" xlink:href="{run}" xlink:type="simple"'
    return open_document(
        "",
        scripts=f"<office:scripts><office:event-listeners><script:event-listener {event}/></office:event-listeners>"
        "</office:scripts>",
        parts={
            "Basic/script-lc.xml": f'<library:libraries {library}><library:library library:name="Standard" '
            'library:link="false"/></library:libraries>',
            "Basic/Standard/script-lb.xml": f'<library:library {library} library:name="Standard" '
            'library:readonly="false" library:passwordprotected="false"><library:element library:name="M"/>'
            "</library:library>",
            "Basic/Standard/M.xml": module,
        },
    )
