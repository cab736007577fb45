"""A notice's papers: planned, printed, and looked at once printed."""
