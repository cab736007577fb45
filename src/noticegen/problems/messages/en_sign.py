"""English: what is said when something is signed."""

WORDS = {
    "arg-pdfs": "FILE.pdf...",
    "arg-file": "FILE",
    "arg-name-of": "NAME",
    "ask-pin": "The token's PIN (not shown)",
    "ask-passphrase": "The key file's passphrase (not shown)",
    "help-sign": "Sign PDFs: first the person, then the organisation's seal; the unsigned file is kept.",
    "help-sign-role": "nguoi-ky: the signature of the person in charge; co-quan: the organisation's, with its seal.",
    "help-sign-p12": "Key in a .p12 or .pfx file. Its passphrase is asked for, or taken from NOTICEGEN_PASSPHRASE.",
    "help-sign-pkcs11": (
        "Key on a token: the maker's PKCS#11 library (.so, .dll). The PIN is asked for once for all files, or taken "
        "from NOTICEGEN_PIN."
    ),
    "help-sign-token": "Label of the token, where there are several.",
    "help-sign-key": "Label of the key or certificate, where the token has several.",
    "help-sign-slot": "Place of the token, counted from 0, where labels are alike.",
    "help-sign-level": (
        "b-b: the signature alone; b-t: with a time stamp; b-lt: with what proves it in the long run; b-lta: with an "
        "archive's time stamp. Default: b-t with --tsa, else b-b."
    ),
    "help-sign-tsa": "Address of a time-stamp server (RFC 3161).",
    "help-sign-trust": "A trusted root certificate (PEM, DER), more than once; certificates are then checked first.",
    "help-sign-image": "A transparent PNG: a blue signature, or a red seal at its real size. Without: nothing shown.",
    "help-sign-field": "Signature field, such as ChuKy2 (default: the first empty one of the role).",
    "help-sign-blank": "Sign though number or day is blank on the page: another program has put them there since.",
    "help-sign-output": "Folder for the signed files (default: beside the original).",
    "signed": "signed {path}: {words} (certificate of {name})",
    "doctor-signing": "signatures (sign, verify)",
    "doctor-signing-missing": "not installed ({lacking}); to sign or verify, install with {how}",
    "sign-summary": "{signed} of {files} files signed.",
}

PROBLEMS = {
    "usage-nothing-to-sign": ("No file to sign.", "Name a PDF, such as output/giao-ban/giao-ban.pdf."),
    "usage-one-key": (
        "Exactly one place of the key is needed: --p12 or --pkcs11.",
        "--p12 FILE for a key file; --pkcs11 LIBRARY for a token.",
    ),
    "usage-only-for-tokens": ("{option} is for tokens only.", "Leave {option} out, or use --pkcs11 instead of --p12."),
    "usage-level-needs-tsa": (
        "Level {level} needs a time stamp.",
        "Add --tsa with the address of the time-stamp server of whoever issued the certificate.",
    ),
    "usage-level-needs-trust": (
        "Level {level} keeps proofs up to the root certificate, so it must be known which root is trusted.",
        "Add --trust with the root certificate of the issuer (and that of the time-stamp server, if another).",
    ),
    "sign-no-terminal": (
        "There is nowhere to type the PIN or passphrase.",
        "Run it in a terminal, or set the environment variable {variable}.",
    ),
    # the file to sign
    "pdf-not-found": ("There is no file {path}.", "Check the name; PDFs are in the folder output."),
    "given-not-found": ("There is no file {path}.", "Check its name and folder."),
    "sign-docx": ("{path} is the Word file: it is not signed.", "Sign the PDF beside it: {pdf}."),
    "sign-not-pdf": ("{path} is no PDF, or a damaged one.", "Make it anew with “noticegen build”, then sign."),
    "sign-draft": (
        "{path} is a draft: it is not signed.",
        "Take “state: draft” out of the notice, run “noticegen build”, then sign the new file.",
    ),
    "sign-out-of-date": (
        "{path} is not what {notice} says any more: that was edited since, or {document} made anew. Not signed.",
        "Run “noticegen build”, look, then sign the new one. If this very file is meant, copy it into another folder.",
    ),
    "sign-word-edited": (
        "{word} was edited by hand, and {path} does not have those edits. Not signed.",
        "Write them into {notice}, run “noticegen build --overwrite”, then sign the new one.",
    ),
    "sign-work-slip": (
        "{path} is a work slip: work slips are not signed.",
        "Sign the notice; a signed extract is made by “noticegen excerpt … --form trich-sao”.",
    ),
    "sign-blank": (
        "{path} is still blank: {blank}.",
        (
            "Give it number and day with “noticegen issue”, run “noticegen build”, then sign the new file. Where a "
            "stamping program has put number and day on the page since, add --blank."
        ),
    ),
    "sign-blank-copy": (
        "{path} is still blank: {blank}.",
        (
            "Make the formal extract anew with its number and day: “noticegen excerpt … --form trich-sao --number N "
            "--date DAY”, then sign that. Where a stamping program has put them on the page since, add --blank."
        ),
    ),
    "sign-earlier-unproved": (
        "{fields}, signed before in {path}, has no lasting proofs; level {level} keeps only what is signed now.",
        "For all to be checked in many years, sign anew from the start, each step with --level {level} --trust.",
    ),
    "sign-other-time": (
        "{path} has a time of signing printed already, {printed}, and it is {now}.",
        "Make the extract anew without --date and --time: signing writes the right time.",
    ),
    "sign-no-fields": (
        "{path} has no signature field of noticegen.",
        "Sign only PDFs made by noticegen and not saved by another program. Make it anew with “noticegen build”.",
    ),
    "sign-no-field-of-party": ("{path} has no field for this role; it has: {known}.", "Change --role."),
    "sign-field-unknown": ("{path} has no field {field}; it has: {known}.", "Correct --field."),
    "sign-field-of-other": ("Field {field} in {path} is another role's: {words}.", "Change --role or --field."),
    "sign-field-signed": (
        "Field {field} in {path} is signed: {words}.",
        "It is not signed again. For the next step change --role; if it was a mistake, take the previous step's file.",
    ),
    "sign-person-first": (
        "{path} cannot be sealed: not signed yet ({words}). Nghị định 30/2020/NĐ-CP, Điều 32.2 d: person, then seal.",
        "Sign with --role nguoi-ky first, then seal the file that makes.",
    ),
    "sign-after-seal": (
        "{path} is sealed ({words}): no person signs after the seal (Nghị định 30/2020/NĐ-CP, Điều 32.2 d).",
        "Take the file from before the seal, sign it with --role nguoi-ky, then seal it.",
    ),
    "sign-broken": (
        "The signature {field} in {path} no longer holds: the file was changed or damaged after it was signed.",
        "Do not sign this file. Take the previous step's file again.",
    ),
    "sign-changed": (
        "After the signature {field}, {path} was changed otherwise than by signing.",
        "Do not sign this file. Take the previous step's file again.",
    ),
    "sign-appended": (
        "There is something foreign behind the signature at the end of {path}.",
        "Do not sign this file. Take the previous step's file again.",
    ),
    "sign-forbidden": (
        "{path} carries another program's conditions for signing (seed values, locks, no changes).",
        "Sign a PDF made by noticegen and not saved by another program. Make it anew with “noticegen build”.",
    ),
    "sign-does-not-hold": (
        "The signature {field} just made for {path} does not hold when read back; nothing was written.",
        "Try again. If it stays, look at the token and the time-stamp server, or report it to noticegen.",
    ),
    "sign-target-exists": (
        "{target} is there already; it is not written over.",
        "If it is right, nothing needs to be signed; otherwise put it away or choose another folder with -o.",
    ),
    "sign-same-target": (
        "{path} and {other} would both become {target} when signed; {path} is not signed.",
        "Sign them one by one, each into a folder of its own with -o; or rename one.",
    ),
    "sign-other-name": (
        "{path}: the certificate of “{name}” signed the field “{words}”.",
        "Make sure that neither token nor field was the wrong one. Another spelling of the same name does no harm.",
    ),
    # the key
    "p12-unreadable": ("{path} is no PKCS#12 key file.", "Choose the .p12 or .pfx file that the issuer gave out."),
    "p12-passphrase": ("The passphrase does not open {path}.", "Type it again; mind capitals and the input method."),
    "p12-no-key": ("{path} has no key with its certificate.", "Export it again, the private key too."),
    "token-module": (
        "The PKCS#11 library {path} cannot be used.",
        "Install the token maker's software, then name its library, the 64 bit one.",
    ),
    "token-missing": ("There is no such token.", "Plug it in; check --token and --slot."),
    "token-several": ("There are several tokens: {known}.", "Choose one with --token or --slot."),
    "token-pin": (
        "The PIN of the token {token} is wrong.",
        "Type it again. After some failures a token locks itself, so noticegen does not try again.",
    ),
    "token-pin-empty": ("There is no PIN.", "Run it again and type the PIN; the token has counted no wrong one."),
    "token-locked": ("The token {token} is locked after wrong PINs.", "Ask whoever gave it out to unlock it."),
    "token-lost": (
        "The token no longer answers; the files left are not signed.",
        "Plug it in again, then run it again: what is signed stays.",
    ),
    "token-key-missing": ("The token has no such key with a certificate; it has: {known}.", "Check --key."),
    "token-key-several": ("The token has several keys: {known}.", "Choose one with --key."),
    "key-secret-encoding": (
        "The PIN or passphrase given is not UTF-8 text, so it cannot be used.",
        "Type it when asked; if it comes from the variable {variable}, set that in a terminal that uses UTF-8.",
    ),
    "key-expired": ("The certificate of {name} expired on {date}.", "Have it renewed, then sign."),
    "key-early": ("The certificate of {name} holds from {date}.", "Wait until then; check this machine's clock."),
    "key-usage": (
        "The certificate of {name} is not for signing documents.",
        "Choose one that is (digitalSignature or nonRepudiation).",
    ),
    "key-weak": (
        "The key of {name} ({kind}) is weak, or of no kind that signs (ETSI TS 119 312): nothing is signed with it.",
        "Have a certificate with an RSA key of 2048 bits or more, or an EC key of 256 bits or more.",
    ),
    "cert-unreadable": ("{path} is no certificate.", "Choose a .cer, .crt or .pem file."),
    "cert-revoked": ("The certificate of {name} is revoked.", "Use it no more; ask its issuer."),
    "cert-expired": (
        "The certificate of {name}, or its issuer's, has expired or is too new.",
        "Ask the issuer.",
    ),
    "cert-state-unknown": (
        "Whether the certificate of {name} is still good is not known: its issuer's server does not answer.",
        "Check the network and try again; or sign at level b-t, without proofs.",
    ),
    "cert-other-use": ("The certificate of {name} is not for this use.", "Choose another."),
    "cert-untrusted": (
        "The certificate of {name} does not lead to a trusted root.",
        "Check the root given with --trust: it must be that of this certificate's issuer.",
    ),
    # time stamps
    "tsa-unreachable": (
        "The time-stamp server {url} cannot be reached; {path} is not signed.",
        "Check the network and the address in --tsa, then try again.",
    ),
    "tsa-refused": ("The time-stamp server {url} refuses: {reason}; {path} is not signed.", "Ask whoever runs it."),
    "tsa-garbled": (
        "{url} does not answer as a time-stamp server does; {path} is not signed.",
        "Check the address in --tsa.",
    ),
    "tsa-untrusted": (
        "The certificate of the time-stamp server {url} is not trusted; {path} is not signed.",
        "Add --trust with the root certificate of whoever runs it.",
    ),
    # pictures
    "image-not-png": ("{path} is no PNG picture.", "Save it as PNG with a transparent background."),
    "image-opaque": (
        "The picture {path} has no transparent background: it would cover the words below.",
        "Take the white away and save it as PNG again.",
    ),
    "image-size-unknown": (
        "The seal's picture {path} does not say how large it is, and a seal has its real size.",
        "Scan it again, or save the PNG with the resolution (dpi) it was scanned with.",
    ),
    "image-too-large": (
        "The picture {path} is {size} in reality, larger than its room ({room}); pictures are not made smaller.",
        "Cut transparent margins, check the resolution (dpi), or widen slots_mm in the office's own form.",
    ),
    "image-huge": ("The picture {path} has too many pixels.", "Scan it again at 300 or 600 dpi."),
    "image-on-copy": (
        "An organisation's signature on a copy or appendix ({field}) shows no seal (NĐ 30/2020/NĐ-CP, Phụ lục I).",
        "The picture is not used here: a line in the corner, with the time of signing, is written instead.",
    ),
}
