"""How many requests a token may make: so many a minute at each process that serves, counted in its memory."""
from __future__ import annotations

from datetime import datetime
from threading import Lock

MOST = 600
WINDOW = 60
"""Seconds."""


class Pace:
    """Safe to share between threads."""

    def __init__(self, most: int = MOST) -> None:
        self.most = most
        self._lock, self._window, self._counts = Lock(), 0, dict[str, int]()

    def seconds_over(self, token: str, now: datetime) -> int:
        """Count a request: 0, or where it is one too many the seconds until the next minute."""
        window, second = divmod(int(now.timestamp()), WINDOW)
        with self._lock:
            if window != self._window:
                self._window, self._counts = window, {}
            self._counts[token] = self._counts.get(token, 0) + 1
            return WINDOW - second if self._counts[token] > self.most else 0
