"""Working days of the Moroccan administration, and where a day ends.

A delay counts from the day after the act and its last day belongs to it: the limit is the midnight that ends that day
in Casablanca, and an act is in time while `now < deadline`. Clocks there go back an hour for Ramadan and forward after
it, always between two and three in the morning, so a midnight exists once every day.
"""
from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

CASABLANCA = ZoneInfo("Africa/Casablanca")
WEEKEND = frozenset({5, 6})
"""Saturday and Sunday, as date.weekday() numbers them."""

ONE_DAY = timedelta(days=1)


class Calendar(NamedTuple):
    """Which days are worked. In years for which no holiday is given, only weekends are off."""

    holidays: frozenset[date] = frozenset()
    weekend: frozenset[int] = WEEKEND
    zone: ZoneInfo = CASABLANCA

    def is_working(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays

    def add_working_days(self, start: date, number: int) -> date:
        """The working day that comes `number` working days after `start`; `start` itself never counts.

        Zero gives `start` if it is worked, otherwise the next working day. Raises ValueError when negative.
        """
        if number < 0:
            raise ValueError(f"cannot add {number} working days: working_days_between counts backwards")
        if number == 0:
            return self._first_working(start)
        day = start
        for _ in range(number):
            day = self._first_working(day + ONE_DAY)
        return day

    def back(self, end: date, number: int) -> date:
        """The last day from which `end` lies `number` working days ahead: what `working_days_between` gives back."""
        day = end
        while number:
            number -= self.is_working(day)
            day -= ONE_DAY
        return day

    def working_days_between(self, first: date, second: date) -> int:
        """How many working days lie after `first`, up to and with `second`; negative when `second` is earlier."""
        if second < first:
            return -self.working_days_between(second, first)
        days = (first + timedelta(days=offset) for offset in range(1, (second - first).days + 1))
        return sum(map(self.is_working, days))

    def local_date(self, moment: datetime) -> date:
        """The date people read on the wall at an aware moment. Raises ValueError for a naive one."""
        if moment.tzinfo is None:
            raise ValueError(f"{moment!r} has no time zone")
        return moment.astimezone(self.zone).date()

    def end_of_day(self, day: date) -> datetime:
        """The midnight that ends a local day, as an aware UTC datetime: what is due that day is late from then on."""
        return datetime.combine(day + ONE_DAY, time(), self.zone).astimezone(UTC)

    def due_in_working_days(self, now: datetime, number: int) -> datetime:
        """The UTC limit of a delay of `number` working days that starts now. Raises ValueError as its parts do."""
        return self.end_of_day(self.add_working_days(self.local_date(now), number))

    def due_in_days(self, now: datetime, number: int) -> datetime:
        """The UTC limit of a delay of `number` calendar days that starts now."""
        return self.end_of_day(self.local_date(now) + timedelta(days=number))

    def _first_working(self, day: date) -> date:
        while not self.is_working(day):
            day += ONE_DAY
        return day
