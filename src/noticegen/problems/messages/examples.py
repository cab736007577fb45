"""An example of each mistake in YAML: the wrong lines, then the corrected lines."""

EXAMPLES: dict[str, tuple[str, str]] = {
    "prose-as-key": (
        "opening:\n  - Sau khi nghe báo cáo, kết luận như sau:",
        'opening:\n  - "Sau khi nghe báo cáo, kết luận như sau:"',
    ),
    "comma-splits-text": (
        "recipients:\n  - {name: Giám đốc, các Phó Giám đốc Sở, note: để b/c}",
        'recipients:\n  - {name: "Giám đốc, các Phó Giám đốc Sở", note: để b/c}',
    ),
    "comma-may-split-text": (
        "subject: [Kết luận giao ban, tháng 11/2026]",
        'subject: "Kết luận giao ban, tháng 11/2026"',
    ),
    "yaml-outline-pasted": (
        "body:\n  1. Nhiệm vụ\n  - Tổng hợp báo cáo",
        'body:\n  - label: "1."\n    heading: Nhiệm vụ\n    items:\n      - Tổng hợp báo cáo',
    ),
    "yaml-table-pasted": (
        "body:\n  - Vật tư\n    Tên\tĐơn vị\tSố lượng\n    Rọ thép\tcái\t1.500",
        (
            "body:\n  - text: Vật tư\n    items:\n      - table:\n          columns: [Tên, Đơn vị, Số lượng]\n"
            '          rows:\n            - [Rọ thép, cái, "1.500"]'
        ),
    ),
    "yaml-signature-pasted": (
        "closing:\n  - Một.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn A",
        "closing:\n  - Một.\nsigners: {authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH, name: Trần Văn A}",
    ),
    "double-dash": ("body:\n  - - Tổng hợp báo cáo", "body:\n  - Tổng hợp báo cáo"),
    "yaml-tab": ("body:\n\t- Tổng hợp báo cáo", "body:\n  - Tổng hợp báo cáo"),
    "yaml-unclosed-quote": ('subject: "Kết luận giao ban', 'subject: "Kết luận giao ban"'),
    "yaml-sign-needs-quotes": ("body:\n  - **Khẩn trương** tổng hợp", 'body:\n  - "**Khẩn trương** tổng hợp"'),
    "yaml-text-after-quote": ('body:\n  - "Sau khi "nghe" báo cáo"', "body:\n  - 'Sau khi \"nghe\" báo cáo'"),
    "yaml-colon-needs-quotes": ("subject: Kết luận: giao ban", 'subject: "Kết luận: giao ban"'),
    "yaml-duplicate-key": ("number: 5\nnumber: 6", "number: 6"),
    "yaml-comment-swallows-text": ("subject: Kết luận mục #1", 'subject: "Kết luận mục #1"'),
    "yaml-remark-swallows-bracket": (
        "recipients:\n  - {name: Giám đốc, note: để b/c # gửi trước}",
        "recipients:\n  # gửi trước\n  - {name: Giám đốc, note: để b/c}",
    ),
    "yaml-remark-cuts-text": (
        "body:\n  - Giao Văn phòng tổng hợp\n    # xem lại\n    báo cáo của các đơn vị",
        "body:\n  # xem lại\n  - Giao Văn phòng tổng hợp\n    báo cáo của các đơn vị",
    ),
    "yaml-remark-printed": (
        "body:\n  - >\n    Giao Văn phòng tổng hợp # xem lại",
        "body:\n  # xem lại\n  - Giao Văn phòng tổng hợp",
    ),
    "yaml-comma-missing": (
        "recipients:\n  - {name: Giám đốc note: để b/c}",
        "recipients:\n  - {name: Giám đốc, note: để b/c}",
    ),
    "yaml-bracket-not-closed": (
        "recipients:\n  - {name: Giám đốc, note: để b/c",
        "recipients:\n  - {name: Giám đốc, note: để b/c}",
    ),
    "yaml-odd-dash": ("body:\n  - Một\n  -Hai", "body:\n  - Một\n  - Hai"),
    "yaml-odd-colon": (
        "body:\n  - heading:Nhiệm vụ\n    items: [Một]",
        "body:\n  - heading: Nhiệm vụ\n    items: [Một]",
    ),
    "yaml-colon-missing": (
        "body:\n  - heading: Nhiệm vụ\n    items\n      - Một\n",
        "body:\n  - heading: Nhiệm vụ\n    items:\n      - Một",
    ),
    "yaml-wrapped-line": (
        "body:\n  - Giao Văn phòng\n  tổng hợp báo cáo",
        "body:\n  - Giao Văn phòng\n    tổng hợp báo cáo",
    ),
    "yaml-text-key-missing": (
        "body:\n  - Giao Văn phòng\n    items:\n      - Tổng hợp báo cáo",
        "body:\n  - text: Giao Văn phòng\n    items:\n      - Tổng hợp báo cáo",
    ),
    "yaml-items-missing": (
        "body:\n  - heading: Giao Văn phòng\n    - Tổng hợp báo cáo",
        "body:\n  - heading: Giao Văn phòng\n    items:\n      - Tổng hợp báo cáo",
    ),
    "yaml-entry-swallowed": (
        "body:\n  - Giao Văn phòng\n      - Tổng hợp báo cáo",
        "body:\n  - text: Giao Văn phòng\n    items:\n      - Tổng hợp báo cáo",
    ),
    "yaml-first-dash-missing": ("body:\n  Một\n  - Hai", "body:\n  - Một\n  - Hai"),
    "yaml-dash-missing": (
        "body:\n  - heading: Một\n    items: [a]\n    heading: Hai\n    items: [b]",
        "body:\n  - heading: Một\n    items: [a]\n  - heading: Hai\n    items: [b]",
    ),
    "yaml-dash-forgotten": ('body:\n  - Một\n  "Hai: ba"', 'body:\n  - Một\n  - "Hai: ba"'),
    "yaml-indentation": ("body:\n  - heading: Một\n   items: [a]", "body:\n  - heading: Một\n    items: [a]"),
    "unknown-key": ("ngày: 2026-11-16", "date: 2026-11-16"),
    "date-form": ("date: 16/11/2026", "date: 2026-11-16"),
    "unknown-unit": ("body:\n  - {text: Một, units: Văn phòng Sở}", "body:\n  - {text: Một, units: van-phong}"),
}
