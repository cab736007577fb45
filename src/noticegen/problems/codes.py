"""Every problem code, so that the type checker finds a misspelt one.

Their sentences stand in `messages/`, in the module of the topic. Rules bring their own.
"""

from typing import Literal, TypeGuard, get_args

from .rule_code import RuleCode

# fmt: off
WrittenCode = Literal[
    # workspace
    "no-workspace", "workspace-below", "workspace-in-workspace", "workspace-has-workspaces",
    "no-notices", "file-not-found", "file-named-txt", "not-a-notice",
    "same-output", "file-not-readable", "file-exists", "file-locked", "write-denied", "disk-full", "write-failed",
    "write-unfinished", "schema-old", "schema-edited",
    # usage
    "usage-no-such-command", "usage-no-such-option", "usage-missing", "usage-bad-value", "usage-other",
    "usage-unknown-code", "usage-extra", "usage-option-value", "usage-no-stream", "usage-keep-or-overwrite",
    # characters
    "yaml-too-large", "yaml-not-utf8", "yaml-empty", "yaml-several-documents", "yaml-too-deep",
    "yaml-too-many-values", "yaml-control-character", "yaml-bidi-character", "yaml-invisible-character",
    "yaml-private-character", "yaml-unknown-character", "yaml-stacked-marks", "yaml-utf16", "yaml-spoilt-character",
    "yaml-old-letter", "text-too-long", "word-too-long", "line-too-long",
    # lines
    "yaml-tab", "yaml-syntax", "yaml-alias", "yaml-anchor", "yaml-tag", "yaml-duplicate-key", "yaml-key-not-text",
    "yaml-key-blank", "yaml-odd-indentation", "yaml-odd-dash", "yaml-odd-colon", "yaml-wrapped-line",
    "yaml-text-key-missing", "yaml-items-missing", "yaml-indentation", "yaml-first-dash-missing", "yaml-dash-missing",
    "yaml-entry-swallowed", "yaml-colon-missing", "yaml-dash-forgotten", "double-dash", "yaml-conflict",
    "yaml-odd-space", "yaml-outline-pasted", "yaml-table-pasted",
    "yaml-signature-pasted",
    # quotes
    "prose-as-key", "no-addressee", "yaml-sign-needs-quotes", "yaml-bad-escape", "yaml-unclosed-quote",
    "yaml-text-after-quote",
    "yaml-colon-needs-quotes", "yaml-stray-quote", "yaml-comment-swallows-text", "yaml-bracket-not-closed",
    "yaml-brackets", "yaml-comma-missing", "comma-splits-text", "comma-may-split-text",
    "yaml-remark-swallows-bracket", "yaml-remark-cuts-text", "yaml-remark-printed",
    # values
    "text-expected", "text-empty", "line-break-in-text", "mapping-expected", "line-for-keys", "list-expected",
    "id-expected", "id-form", "blank-entry", "value-blank", "missing-key", "unknown-key", "too-few",
    "too-many", "number-form", "number-too-small", "number-too-large", "decimal-form", "decimal-not-positive",
    "yes-no", "date-form", "date-impossible", "unknown-choice", "wrong-value",
    # meaning
    "office-empty", "placeholder", "carried-over", "unknown-unit", "unknown-agency", "unknown-signer", "repeated-id",
    "until-before-since", "unknown-kind", "kind-is-letter", "row-length", "node-empty", "node-mixed", "archive-mixed",
    "label-without-text", "numbering-without-items", "decimal-without-parent", "deadline-not-in-text",
    "accept-unknown", "accept-error", "accept-unused",
    # printing
    "font-missing", "pango-missing", "not-loaded", "library-changed",
    "head-too-wide", "column-too-narrow", "B19", "glyph-missing", "slot-has-ink",
    "pdf-complaint", "pdf-fetch", "template-broken", "template-endless", "html-unknown", "html-broken",
    "profile-unknown", "profile-broken",
    # absorbing
    "absorb-issued", "absorb-no-file", "absorb-unknown", "absorb-registry", "absorb-elsewhere", "absorb-not-possible",
    "absorb-errors", "absorb-differs", "absorb-emphasis", "absorb-slip", "absorb-looks", "absorb-odd", "absorb-units",
    "absorb-head",
    # desk
    "desk-port", "desk-not-committed",
    # excerpts
    "usage-units-or-all", "nothing-for-unit", "nothing-for-anybody", "excerpt-leak", "excerpt-missing",
    "excerpt-unknown", "excerpt-withdrawn", "slip-cites-appendix",
    # copies
    "copy-of-undated", "copy-of-draft", "copy-before-notice", "copy-number-taken", "copy-number-twice",
    "copy-out-of-date", "usage-only-for-copies", "usage-number-of-electronic", "usage-number-for-many",
    "usage-signer-of-electronic", "usage-time-of-paper", "usage-time", "usage-date",
    # issuing
    "issue-of-draft", "issued-otherwise", "issue-ahead", "issue-other-month", "number-in-use", "number-not-compared",
    "yaml-not-fillable",
    # importing old notices
    "import-too-large", "import-empty", "import-scan", "import-pdf", "import-encrypted", "import-not-word",
    "import-not-text", "import-needs-libreoffice", "import-not-converted", "import-party", "import-other-kind",
    "import-not-added", "import-web-page",
    # archive
    "notice-gone", "issued-changed", "issued-changed-elsewhere", "issued-unreadable", "record-unreadable",
    "appendix-withdrawn", "appendix-unknown", "signed-out-of-date",
    # hand edits
    "file-unknown", "difference", "difference-in-file", "difference-in-yaml", "difference-in-order",
    "difference-of-looks", "hand-edit-moved", "hand-edit-comment",
    "slots-changed", "hand-edited", "pdf-changed", "hand-edit", "hand-edit-added", "hand-edit-removed",
    "hand-edit-more", "hand-edit-of-looks", "hand-edit-unreadable", "file-kept", "file-changed-meanwhile", "file-open",
    # workers
    "process-died", "cluster-lost", "no-scheduler", "no-worker", "worker-differs", "extra-missing", "paper-bug",
    # signing
    "usage-nothing-to-sign", "sign-no-terminal", "pdf-not-found", "given-not-found", "sign-docx", "sign-not-pdf",
    "sign-draft", "sign-out-of-date", "sign-word-edited", "sign-work-slip", "sign-blank", "sign-blank-copy",
    "sign-earlier-unproved", "sign-other-time", "sign-broken", "sign-changed", "sign-appended", "sign-does-not-hold",
    "sign-target-exists", "sign-same-target", "sign-other-name",
    # signature fields
    "sign-no-fields", "sign-no-field-of-party", "sign-field-unknown", "sign-field-of-other", "sign-field-signed",
    "sign-person-first", "sign-after-seal", "sign-forbidden",
    # keys
    "usage-one-key", "usage-only-for-tokens", "p12-unreadable", "p12-passphrase", "p12-no-key", "token-module",
    "token-missing", "token-several", "token-pin", "token-pin-empty", "token-locked", "token-lost",
    "token-key-missing", "token-key-several", "key-secret-encoding", "key-expired", "key-early", "key-usage",
    "key-weak", "cert-unreadable", "cert-revoked", "cert-expired", "cert-state-unknown", "cert-other-use",
    "cert-untrusted",
    # time stamps
    "usage-level-needs-tsa", "usage-level-needs-trust", "tsa-unreachable", "tsa-refused", "tsa-garbled",
    "tsa-untrusted",
    # images
    "image-not-png", "image-opaque", "image-size-unknown", "image-too-large", "image-huge", "image-on-copy",
    # verifying
    "usage-nothing-to-verify", "verify-not-pdf", "verify-damaged", "verify-unsigned", "verify-tail", "verify-broken",
    "verify-changed", "verify-gap", "verify-padding", "verify-form", "verify-weak", "verify-order",
    "verify-seal-alone", "verify-still-empty", "verify-doubled-field", "verify-shared-value", "verify-other-kind",
    "verify-foreign-field", "verify-field-moved", "verify-look-changed", "verify-stamp-broken",
    "verify-stamp-weak",
    # certificates
    "verify-no-trust", "verify-same-certificate", "verify-untrusted", "verify-revoked", "verify-expired",
    "verify-early", "verify-not-provable", "verify-state-unknown", "verify-state-unasked", "verify-state-unaskable",
    "verify-weak-certificate", "verify-other-use", "verify-other-name",
    # source
    "not-a-pdf", "pdf-locked", "pdf-too-much", "no-attachments", "attachments-too-large", "attachments-packed",
    "attachments-changed", "file-differs", "source-missing", "source-broken", "source-other-makers", "source-not-whole",
    "verify-no-source", "verify-source-own-form", "verify-source-unknown", "verify-source-differs", "source-own-form",
    # changes since a document was made
    "changed-pages", "changed-actions", "changed-notes", "changed-layers", "changed-fields", "changed-attachments",
    "changed-structure", "changed-otherwise", "changed-properties", "changed-file", "changed-stamped",
]
# fmt: on

Code = WrittenCode | RuleCode
"""The code of a problem."""

_ALL = frozenset(get_args(WrittenCode))


def is_code(text: str) -> TypeGuard[WrittenCode]:
    """Whether this is one of our codes, and not, for example, one of Pydantic's."""
    return text in _ALL
