"""The clock of the demonstration, and the hours at which people work."""
from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from engine.core.working_days import Calendar

OPENS, MINUTES = time(8, 30), 7 * 60
"""An office opens at half past eight and works seven hours."""

PAUSE = timedelta(seconds=40)
"""Between two acts of one hand."""


class Hours:
    """`hours()` is the present; it never goes back."""

    def __init__(self, start: datetime) -> None:
        self.present = start

    def __call__(self) -> datetime:
        return self.present

    def reach(self, moment: datetime) -> None:
        """Let time pass until a moment; nothing where it is past already."""
        self.present = max(self.present, moment)

    def rest(self) -> None:
        """Let a moment pass."""
        self.present += PAUSE


def at_work(calendar: Calendar, moment: datetime, chance: Random) -> datetime:
    """An hour of work on the local day of a moment, or on the next day that is worked."""
    day = calendar.add_working_days(calendar.local_date(moment), 0)
    return datetime.combine(day, OPENS, calendar.zone) + timedelta(minutes=chance.randrange(MINUTES))
