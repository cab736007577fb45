"""Letters of the time before Unicode → Vietnamese: TCVN3 (fonts called .Vn…) and VNI (fonts called VNI-…).

Texts in them hold other letters than their fonts show: "th«ng b¸o" looks like "thông báo". These functions have no
opinion: any text can be read so.
"""

import re
import unicodedata
from collections.abc import Mapping

GRAVE, ACUTE, TILDE, HOOK, DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
CIRCUMFLEX, BREVE = "\u0302", "\u0306"

_OF_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)  # fmt: skip
_VNI_LETTERS = dict(zip("ôöñíìæóòîÔÖÑÍÌÆÓÒÎ", "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ", strict=True))
_VNI_TONES = {"ù": ACUTE, "ø": GRAVE, "û": HOOK, "õ": TILDE, "ï": DOT}
_VNI_CIRCUMFLEX = dict(zip("âáàåãä", ("", ACUTE, GRAVE, HOOK, TILDE, DOT), strict=True))
_VNI_BREVE = dict(zip("êéèúüë", ("", ACUTE, GRAVE, HOOK, TILDE, DOT), strict=True))
_VNI_MARKS: Mapping[str, str] = {
    **_VNI_TONES,
    **{letter: CIRCUMFLEX + tone for letter, tone in _VNI_CIRCUMFLEX.items()},
    **{letter: BREVE + tone for letter, tone in _VNI_BREVE.items()},
}
_VNI = re.compile(f"([aeouyôö])([{''.join(_VNI_MARKS)}])|([{''.join(_VNI_LETTERS)}])", re.IGNORECASE)


def from_tcvn3(text: str) -> str:
    """Each letter has a place of its own; the soft hyphen's is that of ư."""
    return text.translate(_OF_TCVN3)


def from_vni(text: str) -> str:
    """Most accents are letters of their own, after the vowel."""
    return _VNI.sub(_vni_letter, text)


def _vni_letter(match: re.Match[str]) -> str:
    if match[3]:
        return _VNI_LETTERS[match[3]]
    return unicodedata.normalize("NFC", _VNI_LETTERS.get(match[1], match[1]) + _VNI_MARKS[match[2].lower()])
