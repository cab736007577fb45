"""`python -m noticegen`."""

from .cli import main

main()
