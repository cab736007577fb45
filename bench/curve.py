"""A curve as a picture: milliseconds a document, by the number of notices."""

from collections.abc import Mapping

WIDTH, HEIGHT, LEFT, TOP = 560, 300, 60, 40


def curve_svg(seconds: Mapping[int, float]) -> str:
    """Notices on a scale of tens, milliseconds from nought."""
    numbers = sorted(seconds)
    top = max(seconds.values()) * 1.3
    points = [
        (LEFT + index * (WIDTH - LEFT - 40) / max(1, len(numbers) - 1), _height(seconds[number] / top))
        for index, number in enumerate(numbers)
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    marks = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#1f5fa8"/>'
        f'<text x="{x:.1f}" y="{y - 10:.1f}" text-anchor="middle">{seconds[number] * 1000:.1f}</text>'
        f'<text x="{x:.1f}" y="{HEIGHT - 22}" text-anchor="middle">{number:,}</text>'
        for number, (x, y) in zip(numbers, points, strict=True)
    )
    base = _height(0)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="13">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>'
        f'<text x="{LEFT}" y="22">ms a document (DOCX and PDF), by notices with ten excerpts each</text>'
        f'<line x1="{LEFT - 20}" y1="{base}" x2="{WIDTH - 20}" y2="{base}" stroke="#888"/>'
        f'<polyline points="{line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>{marks}</svg>\n'
    )


def _height(share: float) -> float:
    return HEIGHT - 45 - share * (HEIGHT - 45 - TOP)
