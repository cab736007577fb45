"""An author's YAML → a tree that remembers where everything was written, or every mistake in it."""
