"""One module for each command, loaded only when it is called. `run` returns the exit code."""
