"""Which of our styles are Word's own: by their names screen readers, converters and other programs know a heading.

Word shows them under its names in the user's language; the form's term stands beside as a second name.
"""

BUILT_IN = {"kind": "Title", "subject": "Subtitle"} | {f"heading-{level}": f"heading {level}" for level in range(1, 6)}
"""Our style → Word's name of it."""

BASED_ON = {"part-title": "heading-1", "appendix-label": "heading-1"}
"""Headings that look different from those of their level, and yet are such headings."""


def style_id(name: str) -> str:
    """A style's id in a Word file: the class in the HTML, or for a style of Word's own the id that Word gives it."""
    built_in = BUILT_IN.get(name)
    return built_in.title().replace(" ", "") if built_in else name
