"""The zone and the format in which times of signing are shown.

Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7, 8.
"""

from datetime import datetime, timedelta, timezone

HANOI = timezone(timedelta(hours=7))


def hanoi_day(moment: datetime) -> str:
    """The day on which it is this moment in Hanoi, as in 17/11/2021."""
    return f"{moment.astimezone(HANOI):%d/%m/%Y}"


def hanoi_time(moment: datetime) -> str:
    """The time of day at this moment in Hanoi, as in 14:05:00."""
    return f"{moment.astimezone(HANOI):%H:%M:%S}"
