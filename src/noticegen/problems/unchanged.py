"""What a `build` says that had nothing to do. Alone here, for to load the other sentences takes longer than to say it.

Imports nothing.
"""

VI = "{notices} thông báo, không có gì thay đổi."
EN = "{notices} notices; nothing has changed."
