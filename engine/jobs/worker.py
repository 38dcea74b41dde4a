"""The worker: a thread that wakes the jobs until it is stopped. A job that fails is logged, and woken again."""
from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic
from typing import NamedTuple, Protocol

import structlog

from engine.documents import Documents

from .keys import Forgetting, forget_keys
from .roles import Keeping, follow_roles
from .sweeping import sweep
from .timers import Ticking, fire_due

log = structlog.get_logger("jobs")


class Working(Ticking, Keeping, Forgetting, Protocol):
    """What the jobs work on: Maillon."""

    documents: Documents
    clock: Callable[[], datetime]


class Job(NamedTuple):
    """Work to wake at most so often; 0 seconds: each time. `run` returns how much was done, for the log."""

    name: str
    run: Callable[[Worker], int]
    seconds: float = 0


def _timers(worker: Worker) -> int:
    return fire_due(worker.maillon, worker.stopping)


def _sweeping(worker: Worker) -> int:
    return sweep(worker.maillon.documents, worker.maillon.clock())


def _keys(worker: Worker) -> int:
    return forget_keys(worker.maillon)


def _roles(worker: Worker) -> int:
    return follow_roles(worker.maillon, worker.stopping)


JOBS = (
    Job("timers", _timers),
    Job("roles", _roles, timedelta(hours=1).total_seconds()),
    Job("sweeping", _sweeping, timedelta(days=1).total_seconds()),
    Job("keys", _keys, timedelta(days=1).total_seconds()),
)
"""Every job, in the order it is woken."""


class Worker:
    """Wakes the jobs every so many seconds. Several workers, in one process or many, share the work."""

    def __init__(self, maillon: Working, seconds: float, jobs: tuple[Job, ...] = JOBS) -> None:
        self.maillon: Working = maillon
        self.seconds, self.jobs = seconds, jobs
        self._stop = threading.Event()
        self._next = dict.fromkeys(jobs, 0.0)
        self._thread = threading.Thread(target=self._run, name="maillon-worker", daemon=True)

    def start(self) -> None:
        """Begin at once, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what is being done and end; returns when it has."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def stopping(self) -> bool:
        """Whether it has been told to stop: a long job asks."""
        return self._stop.is_set()

    def _run(self) -> None:
        while not self.stopping():
            self.wake()
            self._stop.wait(self.seconds)

    def wake(self) -> None:
        """Run every job whose time has come, once. Nothing a job raises passes."""
        for job in self.jobs:
            if monotonic() >= self._next[job]:
                self._next[job] = monotonic() + job.seconds
                self._do(job)

    def _do(self, job: Job) -> None:
        try:
            done = job.run(self)
        except Exception:
            log.exception("job.failed", job=job.name)
            return
        if done:
            log.info("job.done", job=job.name, done=done)
