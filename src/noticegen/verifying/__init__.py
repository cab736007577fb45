"""A PDF → what its signatures are worth. Needs the extra `sign`."""
