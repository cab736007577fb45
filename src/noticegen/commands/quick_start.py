"""What `check` and `import` can skip when they start and end: editors and hooks call `check` on every save.

With all three shortcuts it takes 2.4 times as long as a bare `import yaml, pydantic` (wall time; `make bench` holds it
to 2.5), without them 3.2 times. `import` starts a seventh quicker. No other command uses them.
"""

import gc
import os
import sys
from types import ModuleType


def quick_start() -> None:
    """Avoid two costs that gain a check nothing. Call this before importing Pydantic.

    Garbage collection (2.6 times the bare import with it): a check ends before it pays off. Pydantic's
    search for plug-ins (2.9 times), of which we have none: it imports the e-mail, zip and socket libraries. The
    loader's module is private; if its name changes, the search merely comes back, and a test fails.
    """
    gc.disable()
    loader = ModuleType("pydantic.plugin._loader")
    loader.get_plugins = tuple  # type: ignore[attr-defined]  # called without arguments: no plug-ins
    sys.modules.setdefault("pydantic.plugin._loader", loader)


def quick_exit(code: int) -> None:
    """Exit without tearing down the interpreter (2.5 to 2.8 times the bare import with it).

    Of all that a check loads, only the renderer has work to do at exit. If it was loaded, to print an office's own
    form, this returns, and the program exits the ordinary way; so it does if the last words cannot be written.
    """
    if "weasyprint" in sys.modules:
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return
    os._exit(code)
