"""Offices to measure with: the sample as a whole year, and small notices by the thousand."""

import shutil
import subprocess
from pathlib import Path

from words import another

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "data" / "notices" / "2021-11-giao-ban.yaml"
UNITS = 10
"""Units with something in every notice: as many excerpts."""

_AGENCY = "{id: so, parent: UBND tỉnh Nghệ An, name: Sở Khoa học và Công nghệ, symbol: SKHCN, place: Nghệ An}"


def year_office(root: Path, notices: int, engine: str = "auto") -> Path:
    """The sample so many times, no two alike, with ten units that have something in it.

    The engine stands in the registry: only a build without options takes the quick look.
    """
    (root / "data/notices").mkdir(parents=True)
    lines = (ROOT / "data/office.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    registry = f"excerpts: all\nengine: {engine}\n" + "".join(
        line for line in lines if "id: doan-thanh-nien" not in line
    )
    (root / "data/office.yaml").write_text(registry, encoding="utf-8")
    source = SAMPLE.read_text(encoding="utf-8").replace("[cong-doan, doan-thanh-nien]", "cong-doan")
    for number in range(notices):
        path = root / f"data/notices/giao-ban-{number:05}.yaml"
        path.write_text(another(source, number), encoding="utf-8")
    return root


def small_office(root: Path, notices: int, engine: str = "auto") -> Path:
    """Ten units, in each notice a sentence for each."""
    (root / "data/notices").mkdir(parents=True)
    units = "".join(f"  - {{id: phong-{unit}, name: Phòng số {unit}}}\n" for unit in range(UNITS))
    rest = "signers: [{id: gd, post: Giám đốc, name: Trần Quốc Thành}]\nrecipients: [{name: Các phòng, units: all}]\n"
    registry = f"excerpts: all\nengine: {engine}\nagencies: [{_AGENCY}]\nunits:\n{units}{rest}"
    (root / "data/office.yaml").write_text(registry, encoding="utf-8")
    for number in range(notices):
        tasks = "".join(_task(unit, number) for unit in range(UNITS))
        text = f"date: 2026-11\nsubject: Kết luận số {number}\nbody:\n{tasks}signers: gd\n"
        (root / f"data/notices/so-{number:05}.yaml").write_text(text, encoding="utf-8")
    return root


def _task(unit: int, number: int) -> str:
    words = f"Phòng số {unit} tổng hợp báo cáo lần {number} gửi Ban Giám đốc xem xét, cho ý kiến trước ngày 20."
    return f"  - {{text: '{words}', units: phong-{unit}}}\n"


def tasks_notice(number: int) -> str:
    """One notice of so many tasks."""
    tasks = "".join(_task(task % UNITS, task) for task in range(number))
    return f"date: 2026-11\nsubject: Kết luận\nbody:\n{tasks}signers: gd\n"


def into_git(root: Path, ignored: str = "") -> None:
    """The whole tree committed; what is ignored stays out."""
    (root / ".gitignore").write_text(ignored, encoding="utf-8")
    shutil.rmtree(root / ".git", ignore_errors=True)
    who = ("-c", "user.name=bench", "-c", "user.email=bench@example.vn")
    for arguments in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "all")):
        subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def edit_one_section(root: Path, number: int) -> None:
    """One unit's section of one notice says something else."""
    path = sorted((root / "data/notices").glob("*.yaml"))[number % 5]
    text = path.read_text(encoding="utf-8")
    old = "Tham mưu đẩy mạnh công tác"
    if old not in text:
        raise SystemExit(f"{path.name} has no such section")
    path.write_text(text.replace(old, f"Tham mưu lần {number} {old.lower()}"), encoding="utf-8")
