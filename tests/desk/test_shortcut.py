"""The shortcut starts the desk in its workspace, whatever the folder is called."""

import configparser
import os
import shlex
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from noticegen.desk.shortcut import desktop_folder, shortcut, write_shortcut

FOLDERS = ["sở", "Sở Khoa học và Công nghệ", "a'b", 'a"b', "a$HOME`b", "50%", "a\\b"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_on_linux(folder: str) -> None:
    """Read as the specification says: a value's backslashes first, then the command's quotation marks."""
    made = shortcut("linux", f"/opt/{folder}/python", PurePosixPath(f"/srv/{folder}"))
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign] # capitals count
    parser.read_string(made.data.decode())
    entry = {key: value.replace("\\\\", "\\") for key, value in parser["Desktop Entry"].items()}
    assert (made.name, made.is_executable, entry["Type"]) == ("Thông báo.desktop", True, "Application")
    assert entry["Path"] == f"/srv/{folder}"
    words = [each.replace("%%", "%") for each in shlex.split(entry["Exec"].replace("\\`", "`").replace("\\$", "$"))]
    assert words == [f"/opt/{folder}/python", "-m", "noticegen", "serve"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_in_a_shell(folder: str, tmp_path: Path) -> None:
    """Run for real, with a Python that says where it stands and what it was told."""
    workspace = tmp_path / folder
    workspace.mkdir()
    python = workspace / "python"
    python.write_text('#!/bin/sh\npwd\necho "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    path = write_shortcut(shortcut("darwin", str(python), workspace), tmp_path / "Desktop")
    assert os.access(path, os.X_OK)
    said = subprocess.run([path], capture_output=True, text=True, check=True).stdout.splitlines()
    assert said == [str(workspace), "-m noticegen serve"]


@pytest.mark.parametrize("folder", [r"D:\Sở 50%\thư mục", r"\\may-chu\chung\thông báo"])
def test_on_windows(folder: str) -> None:
    """A share too: `cd /d` would stay where it is, with a mere remark."""
    made = shortcut("win32", r"C:\Py 3\python.exe", PureWindowsPath(folder))
    lines = made.data.decode().split("\r\n")
    assert (made.name, made.is_executable) == ("Thông báo.cmd", False)
    assert lines[:2] == ["@echo off", "chcp 65001 >nul"]
    go = 'pushd "{}"'.format(folder.replace("%", "%%"))
    start = r'"C:\Py 3\python.exe" -m noticegen serve'
    assert lines[2:] == [go, "if errorlevel 1 goto end", start, ":end", "if errorlevel 1 pause", "popd", ""]


def test_where_the_desktop_is(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    assert desktop_folder("linux", {}, tmp_path) == tmp_path / "Desktop"
    (tmp_path / ".config/user-dirs.dirs").write_text('XDG_DESKTOP_DIR="$HOME/Màn hình"\n', encoding="utf-8")
    assert desktop_folder("linux", {}, tmp_path) == tmp_path / "Màn hình"
    assert desktop_folder("darwin", {}, tmp_path) == tmp_path / "Desktop"
    (tmp_path / "OneDrive/Desktop").mkdir(parents=True)
    environment = {"OneDrive": str(tmp_path / "OneDrive"), "USERPROFILE": str(tmp_path)}
    assert desktop_folder("win32", environment, tmp_path) == tmp_path / "OneDrive/Desktop"
    assert desktop_folder("win32", {"USERPROFILE": str(tmp_path)}, tmp_path) == tmp_path / "Desktop"


def test_the_command_writes_it(tmp_path: Path) -> None:
    made = shortcut(sys.platform, sys.executable, tmp_path)
    path = write_shortcut(made, tmp_path / "Desktop")
    assert path.read_bytes() == write_shortcut(made, tmp_path / "Desktop").read_bytes() == made.data
