"""Lengths: a page is measured in millimetres, text in points, Word counts in twips, the PDF's renderer in pixels."""

from collections.abc import Iterable
from itertools import pairwise

TWIPS_PER_POINT = 20
MM_PER_INCH = 25.4
POINTS_PER_INCH = 72
PIXELS_PER_INCH = 96
"""CSS's pixels, whatever the screen."""


def mm_to_pt(mm: float) -> float:
    """Millimetres as points."""
    return mm / MM_PER_INCH * POINTS_PER_INCH


def pt_to_mm(pt: float) -> float:
    """Points as millimetres."""
    return pt / POINTS_PER_INCH * MM_PER_INCH


def px_to_mm(pixels: float) -> float:
    """CSS pixels as millimetres."""
    return pixels / PIXELS_PER_INCH * MM_PER_INCH


def px_to_pt(pixels: float) -> float:
    """CSS pixels as points."""
    return pixels / PIXELS_PER_INCH * POINTS_PER_INCH


def mm_to_twips(mm: float) -> int:
    """Millimetres as whole twips; both outputs use this rounding so that their lines have equal room."""
    return round(mm_to_pt(mm) * TWIPS_PER_POINT)


def pt_to_twips(pt: float) -> int:
    """Points as whole twips."""
    return round(pt * TWIPS_PER_POINT)


def percents_to_twips(percents: Iterable[float], room: int) -> list[int]:
    """Shares of a room, in whole twips that add up to those of the room exactly."""
    edges, total = [0], 0.0
    for percent in percents:
        total += percent
        edges.append(round(room * total / 100))
    return [after - before for before, after in pairwise(edges)]


def twips_to_pt(twips: int) -> float:
    """Twips as points."""
    return twips / TWIPS_PER_POINT
