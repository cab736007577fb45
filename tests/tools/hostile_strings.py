"""Strings that nobody wrote in good faith, or that came along from another program unseen."""

_CONTROLS = [chr(each) for each in (*range(0x20), *range(0x7F, 0xA1))]
_BIDI = list("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANKS = list(
    "\u00a0\u00ad\u034f\u115f\u180e\u2000\u2003\u2007\u2009\u200a\u200b\u200c\u200d"
    "\u202f\u205f\u2060\u2800\u3000\u3164\ufeff"
)
_LINES = ["a\nb", "a\r\nb", "a\x85b", "a\u2028b", "a\u2029b", "a\n", "\na", "\n", "a\n\nb"]
_NOBODYS = list("\ue000\uf0b7\uf8ff\U000f0000\U0010fffd\ufffe\uffff\ufdd0\u0378\U0001ffff\ud800\udfff\ud83d")
_PICTURES = ["😀", "👨‍👩‍👧", "🇻🇳", "1️⃣", "❤️"]
_SCRIPTS = "漢字 안녕 ไทย العربية עברית हिन्दी Ωμέγα Привет 𝔘𝔫𝔦 Ａ ﬁ ß ŉ ΐ İ ı ſ ẞ".split()
_MARKS = [
    "a\u0301\u0301\u0301\u0301",
    "\u0301",
    "\u0323\u0302a",
    "e\u0302\u0301",
    "o\u031b\u0323",
    "\u20dd",
    "a\u0336\u0336",
]
_SIGNS = (
    "\" ' \\ & < > ]]> <b>x</b> <script> &amp; &#x41; {found} {0} %s %(x)s ${x} ` $(x) ; : , - – -- + # @ ! ?".split()
)
_SIGNS += [*"|[](“”‘.", "((((", "{{ 1 }}", "{% x %}"]
_EMPHASIS = [
    "*",
    "**",
    "***",
    "****",
    "**a",
    "a**",
    "_a_",
    "**a*",
    "* *",
    "*a* **b",
    "__",
    "/",
    "//",
    "./.",
    "b:",
    "b;",
]
_YAML = [*"null ~ true 1 1e9 0x1 2021-11-16 = << &a *a !!x %YAML --- ...".split(), "- a", "a: b", "? a", "# a", "a #b"]
_NOTHING = ["", " ", "   "]
_SHORT = [
    *_CONTROLS,
    *_BIDI,
    *_BLANKS,
    *_LINES,
    *_NOBODYS,
    *_PICTURES,
    *_SCRIPTS,
    *_MARKS,
    *_SIGNS,
    *_EMPHASIS,
    *_YAML,
    *_NOTHING,
]
_LONG = [
    *("a" * 100, "a" * 10_000, "ộ" * 3_000, "W" * 500, "a " * 5_000, "a-" * 2_000, "1" * 400, "1/" * 300, "(" * 300),
    *("**a**" * 200, "\u00a0" * 500, "a\u00a0" * 500, "https://a.vn/" + "x" * 500, "a" * 25_000, "😀" * 300),
]


def strings() -> list[str]:
    """Every string, alone and amid other letters."""
    return list(dict.fromkeys([*_SHORT, *_LONG, *(f"Văn{each}phòng" for each in _SHORT)]))
