"""One desk that prints a notice again and again, each time with other words, and says how much memory it has.

Run as a program in a workspace with the notice `good`: how often is its argument. It prints the megabytes in the middle
and in the end.
"""

import sys
from pathlib import Path

from noticegen.desk.desk import Desk
from noticegen.desk.edit import EDITS
from noticegen.workspace.workspace import find_workspace


def main(times: int) -> None:
    """Edit, answer and print as the page asks for it."""
    workspace = find_workspace(Path.cwd())
    desk = Desk(workspace, "vi")
    desk.renderer.close()
    notice = desk.notice(desk.id_of(workspace.notices / "good.yaml"))
    for number in range(times):
        edit = {"op": "set", "path": ["subject"], "value": f"Kết luận số {number}"}
        notice.edit(EDITS.validate_python({"version": notice.file.version, "edits": [edit]}))
        notice.opened("vi")
        pages = notice.rendered("vi")
        assert pages is not None
        assert not pages["is_stale"]
        if number + 1 in {times // 2, times}:
            sys.stdout.write(f"{_megabytes()}\n")


def _megabytes() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(each for each in lines if each.startswith("VmRSS")).split()[1]) // 1000


if __name__ == "__main__":
    main(int(sys.argv[1]))
