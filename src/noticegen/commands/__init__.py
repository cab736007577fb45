"""One module for each command, loaded only when the command is called. `run` returns the exit code."""
