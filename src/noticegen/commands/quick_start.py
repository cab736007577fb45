"""What the commands that are called all day can skip when they start and end: editors call `check` on every save.

A `check` of one notice takes 898 million instructions, a bare `import yaml, pydantic` 348. It would take 30 million
more if garbage were looked for as usual, 83 if data classes' methods were written at once, 88 if Pydantic looked for
plug-ins, 69 if the interpreter were torn down, 151 if libraries were loaded with all that they make. No other command
uses these.
"""

import atexit
import os
import sys
from importlib import import_module
from types import ModuleType

from noticegen.problems.light_loading import load_lightly, write_methods_when_called
from noticegen.workspace.garbage import look_for_garbage_seldom

QUICK = ("check", "import", "build", "excerpt")


def quick_start() -> None:
    """Avoid three costs that gain a short run nothing. Call this before importing Pydantic.

    Garbage is looked for seldom: what a run loads is never garbage, and is looked through every time. Methods of data
    classes are written when they are called; most never are. Pydantic's search for plug-ins, of which we have none,
    imports the e-mail, zip and socket libraries. The loader's module is private; if its name changes, the search merely
    comes back, and a test fails.
    """
    look_for_garbage_seldom()
    write_methods_when_called()
    loader = ModuleType("pydantic.plugin._loader")
    loader.get_plugins = tuple  # type: ignore[attr-defined]  # called without arguments: no plug-ins
    sys.modules.setdefault("pydantic.plugin._loader", loader)


def load_libraries() -> None:
    """YAML and Pydantic with all that they load, but without what we never use of it: passwords, and most patterns.

    One pattern alone, of YAML's own reader, takes as long to compile as those of thirty rules: libyaml reads for us.
    """
    _load_when_used("secrets")
    load_lightly("pydantic.main", "pydantic.functional_validators", "yaml")


def _load_when_used(name: str) -> None:
    """The first time that something is asked of this module. Python's own `LazyLoader` loads it when it is imported."""

    def asked(attribute: str) -> object:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    stand_in = ModuleType(name)
    stand_in.__dict__["__getattr__"] = asked
    sys.modules.setdefault(name, stand_in)


class QuickExit:
    """Leaves without tearing down the interpreter, after all that libraries want to tidy up at exit.

    They are asked in the reverse order of their coming, so create this before they are loaded. If the last words cannot
    be written, the program exits the ordinary way, which says so.
    """

    def __init__(self) -> None:
        self.code: int | None = None
        atexit.register(self._leave)

    def _leave(self) -> None:
        if self.code is None:
            return
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except OSError:
            return
        os._exit(self.code)
