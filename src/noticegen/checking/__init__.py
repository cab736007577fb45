"""Bytes → a notice, and every problem with it."""
