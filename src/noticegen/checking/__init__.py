"""Bytes → a notice, and all that there is to say of it."""
