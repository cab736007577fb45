"""The days on which offices are closed: weekends, holidays, and the days that the government swapped.

Labour Code 2012 art. 115 and 2019 art. 112 for the holidays; each year's Tết, National Day and swapped days as
announced by the ministry and approved by the Prime Minister (for example 2450/VPCP-KGVX of 2024, 6150/TB-BLĐTBXH of
2024); 24 November from 2026 by Resolution 80-NQ/TW. Compared with the `holidays` library (MIT) when it was written: the
library itself would be 1.7 MB for these few lines. Of a year that is not here only what holds in all is known: its
weekends, and the holidays that have the same day in every year. Nothing is said there of Tết or of swapped days.
"""

import datetime as dt

_OFF = {
    2020: "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02",
    2021: "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03",
    2022: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
    2023: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
    2024: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
}
"""Of each year, the days from Monday to Friday."""

_WORKED = {2024: "05-04", 2025: "04-26", 2026: "01-10 08-22"}
"""Saturdays that were worked for a day off before or after."""

_EVERY_YEAR = "01-01 04-30 05-01 09-02"
_NAMES = {5: "thứ Bảy", 6: "Chủ nhật"}


def day_off(date: dt.date) -> str:
    """What is wrong with this day ("Chủ nhật", "ngày nghỉ lễ, Tết"); nothing if it is worked, as far as is known."""
    day = f"{date:%m-%d}"
    if day in _OFF.get(date.year, _EVERY_YEAR):
        return "ngày nghỉ lễ, Tết"
    return "" if day in _WORKED.get(date.year, "") else _NAMES.get(date.weekday(), "")
