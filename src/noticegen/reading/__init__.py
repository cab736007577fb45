"""An author's YAML → a tree that knows its places, every mistake in it named."""
