"""Keeps documents up to date: finds what changed, prints it again, says so, and destroys nobody's work."""
