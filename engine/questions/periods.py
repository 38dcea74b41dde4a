"""Which period is asked for, as somebody writes it: of the rhythm they ask for, and over."""
from __future__ import annotations

from ..core.moments import Instant, moment
from ..core.periods import Period, period_of, read_period
from ..language.dates import short_date
from ..language.texts import gettext
from ..library import Library
from ..words.indicators import period_title
from .indicators import last_over

USUAL = "quarter"


def period_asked(library: Library, now: Instant, kind: str, written: str) -> tuple[Period, str]:
    """The last period to tell, and what is wrong with it in words, empty where nothing is.

    `kind` is month, quarter or year; empty: that of the period `written`, else a quarter. Nothing written: the last one over.
    """
    read = read_period(written)
    kind = kind or (read.kind if read else USUAL)
    newest = last_over(library, now, kind)
    if not written:
        return newest, ""
    if read is None:
        return newest, gettext("Write a period, such as 2026-T3, 2026-09 or 2026.")
    found = read if read.kind == kind else period_of(kind, read.last)
    if found.over(library.country.calendar.local_date(moment(now)).isoformat()):
        return found, ""
    return found, gettext("%(period)s ends on %(day)s; it is not over yet.", period=period_title(found), day=short_date(found.last))
