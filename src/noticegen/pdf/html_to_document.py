"""Semantic HTML and a form → the tree that is printed, and the blocks of its pages, as our engine sets them."""

from xml.etree.ElementTree import Element

from noticegen.form.fonts import FontSet
from noticegen.form.profile import Profile
from noticegen.problems.by_identity import by_identity
from noticegen.setting.blocks import Document
from noticegen.setting.measures import profile_to_measures
from noticegen.setting.tree_to_document import tree_to_document

from .html_to_print_tree import html_to_print_tree


@by_identity(1)
def html_to_document(html: str, profile: Profile, fonts: FontSet) -> tuple[Element, Document]:
    """Remembered: a page that has just been settled by this is printed next. Raises ProblemsFound for HTML that is not
    ours.
    """
    tree = html_to_print_tree(html)
    return tree, tree_to_document(tree, profile_to_measures(profile), fonts)
