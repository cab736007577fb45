"""Words as fonts of the time before Unicode hold them: other letters stand for the Vietnamese ones.

Two ways: TCVN3 (fonts called .Vn…) has one letter for each, and capitals in a font of their own; VNI (fonts called
VNI-…) writes most marks as a letter behind the vowel.
"""

import re
import unicodedata

_RUN = re.compile(r"<w:r>(?:<w:rPr>(?P<face>.*?)</w:rPr>)?<w:t(?P<space>(?: [^>]*)?)>(?P<words>.*?)</w:t></w:r>")
_TCVN3 = dict(
    zip(
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        strict=True,
    )
)
_VNI_ALONE = dict(zip("íìỉĩịỵơưđÍÌỈĨỊỴƠƯĐ", "íìæóòîôöñÍÌÆÓÒÎÔÖÑ", strict=True))
_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301\u0300\u0309\u0303\u0323"
_VNI_TONES = dict(zip(f"{_ACUTE}{_GRAVE}{_HOOK}{_TILDE}{_DOT}", "ùøûõï", strict=True))
_VNI_MARKS = {
    "\u0302": dict(zip(f"{_ACUTE}{_GRAVE}{_HOOK}{_TILDE}{_DOT}", "áàåãä", strict=True)) | {"": "â"},
    "\u0306": dict(zip(f"{_ACUTE}{_GRAVE}{_HOOK}{_TILDE}{_DOT}", "éèúüë", strict=True)) | {"": "ê"},
}


def in_old_font(xml: str, font: str) -> str:
    """The same runs with the letters that this font has for them; capitals by TCVN3's font for them."""
    return _RUN.sub(lambda found: _run(found, font), xml) if font else xml


def _run(found: re.Match[str], font: str) -> str:
    face, words = found["face"] or "", found["words"]
    if font.startswith(".Vn") and "<w:caps/>" in face:
        face, font = face.replace("<w:caps/>", ""), f"{font}H"
    own = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>{face}'
    return f"<w:r><w:rPr>{own}</w:rPr><w:t{found['space']}>{encoded(words, font)}</w:t></w:r>"


def encoded(words: str, font: str) -> str:
    """The letters that this font has for these words."""
    if font.startswith(".Vn"):
        return "".join(_TCVN3.get(each, each) for each in words)
    return "".join(map(_vni, words))


def _vni(letter: str) -> str:
    if letter in _VNI_ALONE:
        return _VNI_ALONE[letter]
    base, *marks = list(unicodedata.normalize("NFD", letter))
    if not marks:
        return letter
    horned = {"\u031b": {"o": "ô", "u": "ö", "O": "Ô", "U": "Ö"}}
    shape = next((each for each in marks if each in _VNI_MARKS or each in horned), "")
    tone = next((each for each in marks if each in _VNI_TONES), "")
    if shape in horned:
        typed = horned[shape][base] + (_VNI_TONES[tone] if tone else "")
    else:
        typed = base + (_VNI_MARKS[shape][tone] if shape else _VNI_TONES[tone])
    return typed.upper() if letter.isupper() else typed
