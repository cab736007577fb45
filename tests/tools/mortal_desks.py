"""Desks that are killed: one process that has loaded everything, and a fork of it for each life.

Run as a program in a workspace. A line of its input is a life: it answers with the process and the address.
"""

import os
import sys
from pathlib import Path

from noticegen.desk import outline  # noqa: F401 loaded once for all lives
from noticegen.desk.app import desk_app  # noqa: F401
from noticegen.desk.desk import Desk
from noticegen.desk.running import Running
from noticegen.desk.serve import serve
from noticegen.printing import press  # noqa: F401
from noticegen.workspace.workspace import find_workspace


def live() -> None:
    """Until it is killed."""
    serve(Desk(find_workspace(Path.cwd()), "vi"), 0, born)


def born(running: Running) -> None:
    sys.stdout.write(f"{os.getpid()} {running.port} {running.token}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    for _ in sys.stdin:
        if os.fork() == 0:
            live()
            os._exit(0)
        os.wait()
