"""The entry point: run one command line and exit with the code for its outcome."""

import os
import sys
from collections.abc import Sequence

from noticegen.problems.exit_codes import BUG, DOCUMENTS, INTERRUPTED, OUTSIDE, exit_code
from noticegen.problems.kept_patterns import keep_patterns
from noticegen.problems.messages import LANGUAGES
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.reporter import Reporter

from .quick_start import QUICK, QuickExit, load_libraries, quick_start


def main(arguments: Sequence[str] | None = None) -> None:
    """The program as the shell calls it."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    leaving = None
    if arguments[:1] and arguments[0] in QUICK:
        quick_start()
        leaving = QuickExit()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    code = run(arguments)
    if leaving:
        keep_patterns()
        leaving.code = code
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command line; turn whatever happens into an exit code and words."""
    reporter = Reporter(LANGUAGES[0])
    try:
        lang, rest = language(arguments, os.environ.get("NOTICEGEN_LANG", ""))
        reporter = Reporter(lang)
        return _dispatch(rest, reporter)
    except ProblemsFound as found:
        reporter.report(found.problems, getattr(found, "sources", {}))
        return exit_code(found.problems) or DOCUMENTS  # the cause may have been reported already
    except KeyboardInterrupt:
        reporter.say(reporter.word("interrupted"))
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody is reading: no complaint at exit either
        return OUTSIDE
    except Exception as error:  # noqa: BLE001 our bug, whatever it is: say so in a line, keep the rest in a file
        from noticegen.problems.bug_report import write_bug_report
        from noticegen.problems.load_error_to_problem import load_error_to_problem

        if unloaded := load_error_to_problem(error):
            reporter.report([unloaded], {})
            return OUTSIDE

        reporter.say(reporter.word("bug", log=write_bug_report(arguments)))
        return BUG


def _dispatch(arguments: list[str], reporter: Reporter) -> int:
    """Editors and hooks call `check` with nothing but paths on every save, people call `build` so: that skips Click.

    `doctor` skips it because Click may be what cannot be loaded.
    """
    if arguments == ["doctor"]:
        from .doctor import Options as DoctorOptions
        from .doctor import run as doctor

        return doctor(DoctorOptions(), reporter)
    if arguments[:1] in (["check"], ["import"], ["excerpt"]):
        load_libraries()
    paths = [each for each in arguments[1:] if each not in ("-q", "--quiet")]
    if arguments[:1] in (["check"], ["build"]) and not any(each.startswith("-") for each in paths):
        return _run_with_paths(arguments[0], paths, Reporter(reporter.lang, quiet=len(paths) + 1 < len(arguments)))
    from .parser import run_command

    return run_command(arguments, reporter)


def _run_with_paths(command: str, paths: list[str], reporter: Reporter) -> int:
    from importlib import import_module
    from pathlib import Path

    from noticegen.workspace.on_disk import on_disk

    module = import_module(f".{command}", __package__)
    code: int = module.run(module.Options(paths=tuple(on_disk(Path(each)) for each in paths)), reporter)
    return code


def language(arguments: list[str], asked: str) -> tuple[str, list[str]]:
    """The language asked for by --lang (anywhere) or the environment, and the arguments without it."""
    rest: list[str] = []
    waiting = iter(arguments)
    chosen = asked if asked in LANGUAGES else LANGUAGES[0]
    for argument in waiting:
        name, equals, value = argument.partition("=")
        if name != "--lang":
            rest.append(argument)
            continue
        chosen = value if equals else next(waiting, "")
        if chosen not in LANGUAGES:
            values = {"option": "--lang", "known": ", ".join(LANGUAGES)}
            raise ProblemsFound([Problem("usage-bad-value", values=values)])
    return chosen, rest


if __name__ == "__main__":
    main()
