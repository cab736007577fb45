"""Two parts that Word expects in every package though nothing of ours refers to them: the theme and the font table.

Left out, Word makes up its own on the first save, fonts and all; so they are here, and name the form's font only.
"""

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BLACK, _WHITE = '<a:srgbClr val="000000"/>', '<a:srgbClr val="FFFFFF"/>'
_DARK = ("dk1", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink")
_COLOURS = "".join(
    f"<a:{name}>{_BLACK if name in _DARK else _WHITE}</a:{name}>" for name in ("dk1", "lt1", "dk2", "lt2", *_DARK[2:])
)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_THREE_OF_EACH = (
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{f'<a:ln>{_FILL}</a:ln>' * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
)


def theme(family: str) -> bytes:
    """`word/theme/theme1.xml`: black on white, one font."""
    font = f'<a:latin typeface="{family}"/><a:ea typeface="{family}"/><a:cs typeface="{family}"/>'
    return (
        f'{_HEADING}<a:theme xmlns:a="{_DRAWING}" name="noticegen"><a:themeElements>'
        f'<a:clrScheme name="noticegen">{_COLOURS}</a:clrScheme>'
        f'<a:fontScheme name="noticegen"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="noticegen">{_THREE_OF_EACH}</a:fmtScheme></a:themeElements></a:theme>'
    ).encode()


def font_table(family: str) -> bytes:
    """`word/fontTable.xml`: the one font, a roman of variable pitch, so that a substitute is one too."""
    return (
        f'{_HEADING}<w:fonts xmlns:w="{_WORD}"><w:font w:name="{family}"><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()
