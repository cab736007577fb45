"""Notice, excerpt, appendix → semantic HTML, and what of it will not fit the page."""
