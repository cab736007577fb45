"""An old notice, as a Word file or as pasted text → a notice in YAML, and a receipt for every word of it."""
