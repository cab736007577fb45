"""What can go wrong, the words for it, and the exit code it leads to."""
