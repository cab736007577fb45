"""A notice's papers: planned, printed, and read back once printed."""
