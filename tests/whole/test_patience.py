"""No test measures the machine: one helper starts programs and waits, with one generous limit (tools/processes)."""

import ast
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import processes
from tools.checkout import ROOT

HELPER = ROOT / "tests/tools/processes.py"
BY_HAND = {"Popen", "sleep", "monotonic", "perf_counter", "poll", "create_subprocess_exec"}
"""Starting, waiting and looking at the clock."""

LIMITED = {"wait", "join", "communicate"}


def by_hand(source: str) -> Iterator[str]:
    """Every name and number with which a test would wait in its own way."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in BY_HAND:
            yield node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.name in BY_HAND)
        elif isinstance(node, ast.keyword) and node.arg == "timeout" and isinstance(node.value, ast.Constant):
            yield "timeout"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LIMITED:
            yield from (node.func.attr for each in node.args if isinstance(getattr(each, "value", None), int | float))


def test_nobody_waits_by_hand() -> None:
    files = [path for path in (ROOT / "tests").rglob("*.py") if path != HELPER]
    assert len(files) > 80
    found = [f"{path.name}: {name}" for path in files for name in by_hand(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "running = subprocess.Popen(['x'])",
        "from subprocess import Popen",
        "while time.monotonic() < end: pass",
        "from time import sleep",
        "time.sleep(1)",
        "assert running.wait(20) == 0",
        "running.communicate(timeout=60)",
        "thread.join(0.5)",
        "while running.poll() is None: pass",
    ],
)
def test_waiting_by_hand_is_seen(line: str) -> None:
    assert len(list(by_hand(line))) == 1


ASKED = "import signal; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"


def test_a_program_can_be_interrupted_though_the_tests_cannot() -> None:
    """As when a script starts them with `&`."""
    kept = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        plain = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, check=True, text=True).stdout
        ours = processes.start([sys.executable, "-c", ASKED]).output()
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, kept)
    assert (plain, ours) == ("False\n", "True\n")


def test_waiting_ends_when_the_program_has_ended() -> None:
    running = processes.start([sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(AssertionError, match="it has ended"):
        running.until(lambda: None)
    assert running.wait() == 3


CHILD = "import subprocess, sys; print(subprocess.Popen(['sleep', '1000']).pid, flush=True); sys.stdin.read()"


def test_what_a_test_leaves_running_ends_with_it_and_its_children_too() -> None:
    running = processes.start([sys.executable, "-c", CHILD], stdin=subprocess.PIPE)
    child = int(running.line())
    processes.end_all()
    assert running.returncode == -signal.SIGKILL
    processes.wait_until(lambda: has_ended(child))
    assert running.stdout
    assert running.stdout.closed


def has_ended(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True
