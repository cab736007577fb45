"""The folder an office works in, and files written whole or not at all."""
