"""The time zone of signing times (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7, 8)."""

from datetime import timedelta, timezone

HANOI = timezone(timedelta(hours=7))
