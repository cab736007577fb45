"""A page's elements → the text that both writers read."""

from typing import Any

from lxml import etree

_VOID = {"br", "col", "hr", "meta"}


def page_to_html(page: Any) -> str:
    """As the templates write it: what is empty has two tags, but for what never holds anything."""
    for element in page.iter():
        if element.tag not in _VOID and element.text is None and not len(element):
            element.text = ""
    return str(etree.tostring(page, encoding="unicode", doctype="<!DOCTYPE html>"))
