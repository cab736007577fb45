"""Judge our pages on notices nobody wrote: set by us, by WeasyPrint, and by LibreOffice from the Word file.

Run it as `make judge SEEDS=1000`. Without FIRST it takes seeds that no run has used; it prints which, so that a
difference can be looked at again: `make judge SEEDS=1 FIRST=…`.
"""

import argparse
import secrets
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache, partial
from pathlib import Path

from tools import judged_notices, libreoffice
from tools.layout_judge import Judged, judged
from tools.met_on_pages import MEETINGS
from tools.telling import tell

BATCH = 8
"""Notices for one start of LibreOffice."""

SEEDS_FROM = 10**6
"""Below stand the seeds of tests."""


@cache
def folder() -> Path:
    """Of this process: each LibreOffice needs a profile of its own."""
    return Path(tempfile.mkdtemp(prefix="judge-"))


def batch(seeds: range) -> Judged:
    """All papers of some notices."""
    papers = [paper for seed in seeds for paper in judged_notices.papers(seed)]
    return judged(papers, folder(), partial(libreoffice.docx_files_to_pdfs, workdir=folder()))


def main() -> int:
    """Print what was compared and what differed; the exit code says whether anything did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=150, help="how many notices")
    parser.add_argument("--first", type=int, default=None, help="the first seed; else one that no run has used")
    parser.add_argument("--jobs", type=int, default=2, help="how many processes")
    options = parser.parse_args()
    first = SEEDS_FROM + secrets.randbelow(10**9) if options.first is None else options.first
    seeds = range(first, first + options.seeds)
    tell(f"seeds {seeds[0]} to {seeds[-1]}")
    began, whole = time.monotonic(), Judged()
    with ProcessPoolExecutor(options.jobs) as pool:
        batches = [pool.submit(batch, seeds[at : at + BATCH]) for at in range(0, len(seeds), BATCH)]
        for done, each in enumerate(as_completed(batches), 1):
            whole += each.result()
            tell(*each.result().differences)
            if done % 5 == 0 or done == len(batches):
                tell(f"{min(done * BATCH, len(seeds))} notices, {whole.told}")
    unmet = [name for name in MEETINGS if not whole.met[name]]
    tell(f"{time.monotonic() - began:.0f} s; never met: {', '.join(unmet) or 'nothing'}")
    return 1 if whole.differences else 0


if __name__ == "__main__":
    sys.exit(main())
