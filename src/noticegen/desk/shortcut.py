"""What "Thông báo" on the desktop is: a file that starts the desk in this workspace when it is double-clicked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

NAME = "Thông báo"
_USER_DIRS = re.compile(r'^XDG_DESKTOP_DIR="(?P<path>[^"]+)"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A file for the desktop: its name, its bytes, whether it must be executable."""

    name: str
    data: bytes
    is_executable: bool


def shortcut(platform: str, python: str, workspace: PurePath) -> Shortcut:
    """For `sys.platform`; `python` is the program that has noticegen installed."""
    if platform == "win32":
        return Shortcut(f"{NAME}.cmd", _batch(python, str(workspace)).encode(), is_executable=False)
    if platform == "darwin":
        lines = f"#!/bin/sh\ncd {_sh(str(workspace))} && exec {_sh(python)} -m noticegen serve\n"
        return Shortcut(f"{NAME}.command", lines.encode(), is_executable=True)
    return Shortcut(f"{NAME}.desktop", _desktop_entry(python, str(workspace)).encode(), is_executable=True)


def desktop_folder(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    """Where this user's desktop is; its name may be translated."""
    if platform == "win32":
        roots = [environment[name] for name in ("OneDrive", "USERPROFILE") if environment.get(name)]
        folders = [Path(root) / "Desktop" for root in roots]
        return next((each for each in folders if each.is_dir()), home / "Desktop")
    if platform != "darwin":
        settings = Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "user-dirs.dirs"
        text = settings.read_text(encoding="utf-8", errors="replace") if settings.is_file() else ""
        if found := _USER_DIRS.search(text):
            return Path(found["path"].replace("$HOME", str(home)))
    return home / "Desktop"


def write_shortcut(made: Shortcut, folder: Path) -> Path:
    """Put it there; one that is there already is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / made.name
    path.write_bytes(made.data)
    if made.is_executable:
        path.chmod(path.stat().st_mode | 0o755)
    return path


def _batch(python: str, workspace: str) -> str:
    """`%` would begin a variable's name. The window stays open, for messages and to stop the desk.

    `pushd`, since `cd` enters no folder on a share; where it fails the share cannot be reached, and no other folder may
    be served in its place.
    """
    lines = [
        "@echo off",
        "chcp 65001 >nul",
        f'pushd "{workspace.replace("%", "%%")}"',
        "if errorlevel 1 goto end",
        f'"{python.replace("%", "%%")}" -m noticegen serve',
        ":end",
        "if errorlevel 1 pause",
        "popd",
    ]
    return "\r\n".join(lines) + "\r\n"


def _sh(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"


def _desktop_entry(python: str, workspace: str) -> str:
    """By the Desktop Entry Specification: arguments quoted in `Exec`, backslashes doubled in every value."""
    command = " ".join([_quoted(python), "-m", "noticegen", "serve"])
    return "\n".join([
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        "Comment=Soạn thông báo kết luận",
        f"Exec={_value(command)}",
        f"Path={_value(workspace)}",
        "Icon=x-office-document",
        "Terminal=true",
        "",
    ])  # fmt: skip


def _quoted(argument: str) -> str:
    """In quotation marks, what they keep special after a backslash, and `%` twice."""
    return '"' + re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%") + '"'


def _value(text: str) -> str:
    return text.replace("\\", "\\\\")
