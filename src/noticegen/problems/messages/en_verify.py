"""English: what is said when signatures are verified."""

WORDS = {
    "help-verify": "Check the signatures in PDFs: who signed, when, whether they are intact, and by whom trusted.",
    "help-verify-trust": ("A root certificate to trust (PEM, DER); may be repeated. Default: the files in data/trust."),
    "help-verify-online": "Ask the issuers' servers whether certificates were revoked (default: no network).",
    "verify-good": "EVERY SIGNATURE HOLDS",
    "verify-open": "THE SIGNATURES THERE ARE HOLD, SOME ARE MISSING",
    "verify-undecided": "NOT DECIDED: nobody is trusted yet",
    "verify-bad": "DOES NOT HOLD",
    "verify-warned": "SEE THE LINES MARKED !",
    "verify-is-person": "Signature of the person in charge, field {field}: {words}",
    "verify-is-organisation": "Signature and seal of the organisation, field {field}: {words}",
    "verify-is-time": "Time stamp over the whole document, field {field}",
    "verify-is-other": "Signature in a foreign field {field}",
    "verify-who": "Certificate of {signer}, issued by {issuer}.",
    "verify-time-stamped": "Signed before {time}: vouched for by {stamper}.",
    "verify-time-claimed": "Signed at {time} by the signer's own word; nobody vouches for this time.",
    "verify-covers-file": "Intact, covers the whole file.",
    "verify-covers-revision": "Intact, covers the file up to revision {revision} of {revisions}.",
    "verify-covers-part": "Intact, but covers only a part of the file.",
    "verify-trusted": "Trusted by the root certificate {root}.",
    "verify-level": "Level {level}.",
    "verify-source-same-unsigned": "The document is byte for byte what its source gives, but nobody has signed it.",
    "verify-source-same": "The document under the signatures is byte for byte what its source gives.",
}

PROBLEMS = {
    "usage-nothing-to-verify": ("No file to verify.", "Name a PDF, such as output/giao-ban/giao-ban.pdf."),
    "verify-not-pdf": ("This is no PDF.", "Check the name."),
    "verify-damaged": ("The PDF, or a signature in it, is damaged or cut off.", "Ask the sender for the file."),
    "verify-unsigned": ("The file has no signature.", "If it should have, ask the sender for the signed file."),
    "verify-no-trust": (
        "No root certificate is trusted, so nobody can say whose signatures these really are.",
        "Add --trust with the issuer's root certificate, taken from the issuer; or put the file into data/trust.",
    ),
    "verify-tail": (
        "Something was added to the file after its last signature ({field}).",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-broken": (
        "Signature {field} does not match: the file was changed after signing, or the signature is of another file.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-changed": (
        "After signature {field} the file was changed otherwise than by signing.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-gap": (
        "Signature {field} leaves out a part of the file that is not itself: it could be changed unnoticed.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-padding": (
        "There is foreign data in the room of signature {field}.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-form": (
        "Signature {field} is not written in the standard form (DER), or was changed where nobody signs.",
        "Ask the sender for the original; if that is the same, it must be signed with another program.",
    ),
    "verify-weak": (
        "Signature {field} uses an algorithm that has become weak ({digest}): it can be forged.",
        "The sender must sign again, with SHA-256 or better.",
    ),
    "verify-order": (
        "The organisation sealed before the person signed (Decree 30/2020/NĐ-CP, article 32.2 d).",
        "Sign again from the unsigned file: the person first, then the seal.",
    ),
    "verify-seal-alone": (
        "Sealed, but not signed: {words} (Decree 30/2020/NĐ-CP, article 32.2 d).",
        "Sign again from the unsigned file: the person first, then the seal.",
    ),
    "verify-still-empty": ("Not signed yet: {words}.", ""),
    "verify-same-certificate": (
        "Person and organisation signed with one and the same certificate, of {name}.",
        "Each must sign with its own; ask the sender.",
    ),
    "verify-doubled-field": (
        "Two fields have the name {field}: it is not clear which was signed.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-shared-value": (
        "One signature is given to several fields: {fields}.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-other-kind": (
        "There is a signature of a kind that cannot be checked.",
        "Check it with the sender's program; noticegen reads PAdES and CMS only.",
    ),
    "verify-foreign-field": (
        "Field {field} is none that the document keeps for signatures.",
        "Documents by noticegen have the fields ChuKy…, ConDau…; ask the sender why another was signed.",
    ),
    "verify-field-moved": (
        "Field {field} no longer has the place or the words that the document was made with.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-look-changed": (
        "The picture of the signature in field {field} was replaced after signing.",
        "Do not use this file; ask the sender for the original.",
    ),
    "verify-stamp-broken": (
        "The time stamp of signature {field} is not of this signature, or is damaged.",
        "Ask the sender for the original.",
    ),
    "verify-untrusted": (
        "The certificate of {name}, issued by {issuer} ({field}), leads to no trusted root.",
        "If the issuer is to be trusted, add its root and links to it with --trust; if not, do not trust this.",
    ),
    "verify-revoked": (
        "The certificate of {name} ({field}) had been revoked before it signed.",
        "Do not trust this signature; ask the sender.",
    ),
    "verify-expired": (
        "The certificate of {name} ({field}), or of its issuer, has expired; its own end: {last}.",
        "No time stamp shows that it signed before; ask for a file with a time stamp.",
    ),
    "verify-early": (
        "The certificate of {name} ({field}), or of its issuer, is not valid yet; its own start: {first}.",
        "Check this machine's clock; ask the sender.",
    ),
    "verify-not-provable": (
        (
            "Signature {field} has a time stamp, but the certificate of {name} has expired ({last}) and the file "
            "keeps no proof that it was not revoked when it signed: that can no longer be proved."
        ),
        "Ask for a file signed at level b-lt or b-lta, if there is one.",
    ),
    "verify-state-unknown": (
        "Whether the certificate of {name} ({field}) was revoked is not known: there is no usable answer.",
        "Check the network, then run again with --online.",
    ),
    "verify-state-unasked": (
        "Nobody was asked whether the certificate of {name} was revoked: the file keeps no proof.",
        "To know, run again with --online.",
    ),
    "verify-state-unaskable": (
        "Whether {name}’s certificate ({field}) was revoked is not known: it does not say whom to ask (CRL, OCSP).",
        "Ask its issuer directly.",
    ),
    "verify-weak-certificate": (
        "The certificate of {name} ({field}), or of its issuer, uses an algorithm that has become weak.",
        "Do not trust this signature; the sender needs a new certificate.",
    ),
    "verify-other-use": (
        "The certificate of {name} ({field}) is not for this (signing documents, or giving time stamps).",
        "Do not trust this signature; ask the sender.",
    ),
    "verify-other-name": (
        "The certificate of “{name}” signed the field “{words}”.",
        "See whether that is the right one. A name may be spelt in two ways.",
    ),
    "verify-no-source": ("The file carries no source to be compared with.", ""),
    "verify-source-own-form": (
        "The file brings templates of its own that nobody signed: they are not run, so nothing is compared.",
        "",
    ),
    "verify-source-unknown": (
        "It cannot be compared with its source here: another version made the PDF, or the source is not whole ({why}).",
        "This does not mean that the file was changed.",
    ),
    "verify-source-differs": (
        "The document is not what its source gives: one of them was replaced before signing.",
        "Do not use this file; ask whoever made the document.",
    ),
}
