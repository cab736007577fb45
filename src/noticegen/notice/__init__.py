"""What a notice, an office's registry, an excerpt and a copy are."""
