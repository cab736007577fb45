"""A PDF → the signed PDF: which field, with which key, showing what, at what time. Needs the extra `sign`."""
