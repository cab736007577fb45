"""What can be wrong, in which words it is said, and with which exit code a run ends."""
