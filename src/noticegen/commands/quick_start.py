"""What a short command need not wait for, at its start and at its end."""

import atexit
import gc
import os
import sys
from types import ModuleType


def quick_start() -> None:
    """Spare a command line two costs that buy it nothing.

    Collecting garbage: before anything is built there is none. And Pydantic's search for plug-ins, which we do not use
    but whose loader pulls in the e-mail, zip and socket libraries, a tenth of a `check`. Its module is private: should
    it change its name, the search merely comes back.
    """
    gc.disable()
    loader = ModuleType("pydantic.plugin._loader")
    loader.get_plugins = tuple  # type: ignore[attr-defined] # called without arguments: no plug-ins
    sys.modules.setdefault("pydantic.plugin._loader", loader)


def quick_exit(code: int) -> None:
    """Leave without taking the interpreter apart, an eighth of a `check` and of a small `build`.

    Whoever asked to tidy up at the end still does. Returns, for the ordinary way out, where a cluster's threads may
    have something to finish, or where the last words could not be written.
    """
    if "distributed" in sys.modules:
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return
    atexit._run_exitfuncs()  # noqa: SLF001 the only way to run them without the rest
    os._exit(code)
