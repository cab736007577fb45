"""All topics combined: code → sentences, key → word."""

from collections.abc import Mapping

from noticegen.problems.codes import WrittenCode
from noticegen.problems.sentences import Sentences, Word

from . import (
    absorbing,
    archive,
    certificates,
    changes,
    characters,
    copies,
    excerpts,
    hand_edits,
    images,
    importing,
    issuing,
    keys,
    lines,
    meaning,
    printing,
    program,
    quotes,
    signature_fields,
    signing,
    source,
    time_stamps,
    usage,
    values,
    verifying,
    workers,
    workspace,
)

PROBLEMS: Mapping[WrittenCode, Sentences] = {
    **absorbing.PROBLEMS,
    **archive.PROBLEMS,
    **certificates.PROBLEMS,
    **changes.PROBLEMS,
    **characters.PROBLEMS,
    **copies.PROBLEMS,
    **excerpts.PROBLEMS,
    **hand_edits.PROBLEMS,
    **images.PROBLEMS,
    **importing.PROBLEMS,
    **issuing.PROBLEMS,
    **keys.PROBLEMS,
    **lines.PROBLEMS,
    **meaning.PROBLEMS,
    **printing.PROBLEMS,
    **quotes.PROBLEMS,
    **signature_fields.PROBLEMS,
    **signing.PROBLEMS,
    **source.PROBLEMS,
    **time_stamps.PROBLEMS,
    **usage.PROBLEMS,
    **values.PROBLEMS,
    **verifying.PROBLEMS,
    **workers.PROBLEMS,
    **workspace.PROBLEMS,
}

WORDS: Mapping[str, Word] = {
    **absorbing.WORDS,
    **archive.WORDS,
    **copies.WORDS,
    **excerpts.WORDS,
    **importing.WORDS,
    **issuing.WORDS,
    **keys.WORDS,
    **program.WORDS,
    **signing.WORDS,
    **source.WORDS,
    **usage.WORDS,
    **verifying.WORDS,
}
