"""A notice with appendices in files of their own."""

APPENDICES = """appendices:
  - title: Danh mục nhiệm vụ
    separate: true
    body: [{text: Rà soát hồ sơ, items: [Trước ngày 20/11]}, Báo cáo kết quả]
  - {title: Biểu mẫu, body: [Biểu số 1]}
  - {title: Lịch kiểm tra, separate: true, body: [{table: {columns: [TT, Ngày], rows: [["1", 20/11]]}}]}
"""
FIRST, THIRD = "mot_phu-luc-1", "mot_phu-luc-3"
"""The names of their files."""

WORDS = ("Rà soát hồ sơ", "Danh mục nhiệm vụ", "LỊCH KIỂM TRA")
"""Some of what they say."""
