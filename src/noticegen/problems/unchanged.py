"""What a `build` says that had nothing to do, in Vietnamese and English. Alone here, for the rest takes long to load.

Imports nothing.
"""

NOTHING_CHANGED = ("{notices} thông báo, không có gì thay đổi.", "{notices} notices; nothing has changed.")
PDF_AT = ("Bản PDF: {path}", "PDF: {path}")
WORD_AT = ("Bản Word: {path}", "Word file: {path}")
