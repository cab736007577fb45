"""Hand edits of a Word file go back into the YAML that it was made from."""
