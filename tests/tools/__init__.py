"""What the tests use to look at documents the way a reader's program does: LibreOffice, OOXML validators, PDF readers.

None of these may be missing: a test that could not look must fail, not pass over.
"""
