"""HTML → PDF/A and PDF/UA, and a PDF back to the words in it."""
