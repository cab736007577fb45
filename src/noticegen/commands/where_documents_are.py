"""The last words of a run that went well: where its documents are, as paths that can be pasted."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from noticegen.archive.asked import Asked
from noticegen.archive.quick_look import folder_of
from noticegen.problems.quoted import quoted
from noticegen.problems.reporter import Reporter
from noticegen.workspace.workspace import is_file

EXCERPTS = "excerpts"  # as `archive.standing` calls it, which would be loaded for this word alone
_FILES = {"where-pdf": ".pdf", "where-word": ".docx"}


def where_documents_are(files: Sequence[Path], asked: Asked, reporter: Reporter) -> Iterator[str]:
    """One notice's PDF and Word file, its excerpts' folder if those were asked for, or the folder of all notices."""
    if len(files) != 1:
        yield reporter.word("where-all", path=_pasted(asked.output))
        return
    folder = folder_of(files[0], asked)
    if not asked.notice:
        if (folder / EXCERPTS).is_dir():
            yield reporter.word("where-excerpts", path=_pasted(folder / EXCERPTS))
        return
    for word, suffix in _FILES.items():
        if is_file(path := folder / f"{folder.name}{suffix}"):
            yield reporter.word(word, path=_pasted(path))


def _pasted(path: Path) -> str:
    return quoted([str(path.absolute())])
