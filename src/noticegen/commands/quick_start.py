"""What `check` need not wait for, at its start and at its end: editors and hooks call it on every save.

With all three it takes 2.4 times as long as a bare `import yaml, pydantic` (wall time; `make bench` holds it to 2.5).
Without them it takes 3.2 times as long. No other command uses them.
"""

import gc
import os
import sys
from types import ModuleType


def quick_start() -> None:
    """Save two costs that buy a check nothing. Call it before Pydantic is imported.

    Collecting garbage (2.6 times the bare import with it): a check ends before any is worth collecting. Pydantic's
    search for plug-ins (2.9 times), of which we have none: it imports the e-mail, zip and socket libraries. The
    loader's module is private; if it changes its name, the search merely comes back, and a test is red.
    """
    gc.disable()
    loader = ModuleType("pydantic.plugin._loader")
    loader.get_plugins = tuple  # type: ignore[attr-defined] # called without arguments: no plug-ins
    sys.modules.setdefault("pydantic.plugin._loader", loader)


def quick_exit(code: int) -> None:
    """Leave without taking the interpreter apart (2.5 to 2.8 times the bare import with it).

    Nothing that a check loads has anything to do at exit, but for the renderer: where an office's own form was
    printed, this returns, for the ordinary way out. So it does where the last words could not be written.
    """
    if "weasyprint" in sys.modules:
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return
    os._exit(code)
