"""`python -m noticegen`."""

from .start import main

main()
