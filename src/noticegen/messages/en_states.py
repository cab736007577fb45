"""English: what is said of drafts, of notices for signature, of those issued."""

WORDS: dict[str, str] = {}

PROBLEMS = {
    "copy-of-draft": (
        "The notice is still a draft (state: draft), so there is no main copy to extract from.",
        "Work slips can be made. Extract after the notice has been signed, and issued with “noticegen issue”.",
    ),
}
