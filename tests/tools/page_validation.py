"""A second opinion on PDF/A and PDF/UA, by a program that shares nothing with veraPDF.

It is not heard where it is known to err: about packed data that ends in a carriage return, whose length it then finds
wrong, though it is right.
"""

_ERRS = ("-STREAM-LENGTH-001",)


def complaints(data: bytes, profile: str) -> list[str]:
    """The rules a file breaks; one that is no PDF at all breaks them all."""
    import page

    try:
        report = page.validate_pdf_bytes(data, profile=profile)
    except page.PageError as error:
        return [f"unreadable: {error}"]
    assert report.rules.total > 0
    return sorted({each.rule_id for each in report.failures if not each.rule_id.endswith(_ERRS)})
