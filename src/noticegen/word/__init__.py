"""HTML → blocks → DOCX, and a Word file back to the words in it."""
