"""What `noticegen import` does: reads an old notice, writes the new one, shows the receipt."""

import datetime as dt
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from noticegen.checking.check import bytes_to_registry, read_registry
from noticegen.importing.bytes_to_source import MOST_BYTES
from noticegen.importing.import_notice import Imported, ImportJob, import_notice
from noticegen.importing.receipt_to_json import receipt_to_json
from noticegen.importing.receipt_to_text import receipt_to_text
from noticegen.importing.registry_to_added_registry import registry_to_added_registry
from noticegen.printing.press import office_press
from noticegen.problems.exit_codes import CLEAN, DOCUMENTS
from noticegen.problems.reporter import Reporter
from noticegen.reading.bytes_to_text import MAX_BYTES, bytes_to_text
from noticegen.reading.text_to_bytes import text_to_bytes
from noticegen.workspace.atomic_write import atomic_write
from noticegen.workspace.new_notice_path import new_notice_path
from noticegen.workspace.read_file import read_file, read_file_if_there
from noticegen.workspace.shown import shown
from noticegen.workspace.workspace import Workspace, find_workspace
from noticegen.workspace.write_new import write_new

PASTED = "-"


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """Which file ("-" is what is pasted), what the notice is called, and what may be done with it."""

    source: str
    name: str | None
    add: bool
    kind: str | None
    is_json: bool


def run_import(options: ImportRequest, reporter: Reporter) -> int:
    """Write the notice under a name of its own and show the receipt; never touch an existing notice."""
    workspace = find_workspace(Path.cwd())
    path = new_notice_path(workspace, _stem(options))
    job = _job(options, workspace, path)
    imported = import_notice(job)
    if options.add and imported.proposed:
        imported = _added(imported, job, workspace, reporter)
    write_new(path, imported.yaml.encode())
    _show(imported, path, options, reporter)
    return CLEAN if imported.is_whole else DOCUMENTS


def _stem(options: ImportRequest) -> str:
    return options.name.removesuffix(".yaml") if options.name else Path(options.source).stem


def _job(options: ImportRequest, workspace: Workspace, path: Path) -> ImportJob:
    today = dt.datetime.now().astimezone().date()
    office, _ = read_registry(workspace)
    data = _pasted() if options.source == PASTED else read_file(Path(options.source), MOST_BYTES)
    name = "văn bản dán vào" if options.source == PASTED else Path(options.source).name
    press = office_press(office, workspace)
    return ImportJob(data, name, office, press, (today.year, today.month), options.kind, shown(path))


def _pasted() -> bytes:
    return sys.stdin.buffer.read(MOST_BYTES + 1)


def _added(imported: Imported, job: ImportJob, workspace: Workspace, reporter: Reporter) -> Imported:
    """Write the proposed entries into the registry, if it can still be read then, and import once more with it."""
    before, file = read_file(workspace.office, MAX_BYTES), shown(workspace.office)
    text = registry_to_added_registry(bytes_to_text(before, file), file, imported.proposed)
    data = text_to_bytes(text, before)
    office, _ = bytes_to_registry(data, file)
    atomic_write({workspace.office: data}, still=lambda there: read_file_if_there(there) == before)
    reporter.say(reporter.word("import-added", path=file))
    return import_notice(replace(job, office=office))


def _show(imported: Imported, path: Path, options: ImportRequest, reporter: Reporter) -> None:
    if options.is_json:
        sys.stdout.write(receipt_to_json(imported, shown(path), reporter.lang))
    else:
        sys.stdout.write(receipt_to_text(imported, reporter.lang) + "\n")
        reporter.report(imported.problems, {shown(path): imported.yaml})
    reporter.say(reporter.word("import-made", path=shown(path)))
