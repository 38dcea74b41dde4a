"""The worker wakes its jobs, survives them, and stops when told."""
from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from engine.documents import open_documents
from engine.jobs.worker import JOBS, Job, Worker
from engine.store.sql import open_store
from tests.cast import MORNING
from tests.engine.jobs.errands import Errands
from tests.engine.store.driving import StoreDriver
from tests.stores import sqlite_url


def worker(*jobs: Job, seconds: float = 0.001, maillon: Any = None) -> Worker:
    return Worker(maillon, seconds, jobs)


def woken(times: int, then: threading.Event) -> Job:
    """A job that says when it has been woken so many times."""
    count: list[int] = []

    def run(worker: Worker) -> int:
        count.append(1)
        if len(count) == times:
            then.set()
        return 0
    return Job("woken", run)


def test_a_job_is_woken_again_and_again() -> None:
    thrice = threading.Event()
    working = worker(woken(3, thrice))
    working.start()
    assert thrice.wait(30)
    working.stop()


def test_a_stopped_worker_wakes_nothing_more() -> None:
    woke: list[int] = []
    first = threading.Event()
    working = worker(Job("count", lambda _: (woke.append(1), first.set(), 0)[-1]))
    working.start()
    assert first.wait(30)
    working.stop()
    assert woke
    assert [thread for thread in threading.enumerate() if thread.name == "maillon-worker"] == []


def test_stopping_does_not_wait_for_the_next_time() -> None:
    first = threading.Event()
    working = worker(woken(1, first), seconds=3_600)
    working.start()
    assert first.wait(30)
    working.stop()
    assert working.stopping()


def test_a_worker_that_never_began_stops_as_well() -> None:
    working = worker()
    working.stop()
    assert working.stopping()


def test_stopping_lets_the_running_job_end() -> None:
    begun, ended = threading.Event(), threading.Event()

    def long(worker: Worker) -> int:
        begun.set()
        while not worker.stopping():
            pass
        ended.set()
        return 0

    working = worker(Job("long", long))
    working.start()
    assert begun.wait(30)
    working.stop()
    assert ended.is_set()


def test_a_job_that_fails_is_logged_and_keeps_no_other_and_is_woken_again() -> None:
    def fail(_: Worker) -> int:
        raise RuntimeError("the disk is full")

    others: list[int] = []
    working = worker(Job("failing", fail), Job("other", lambda _: (others.append(1), 1)[1]))
    with capture_logs() as lines:
        working.wake()
        working.wake()
    assert [line["event"] for line in lines] == ["job.failed", "job.done"] * 2
    assert (lines[0]["job"], lines[0]["log_level"]) == ("failing", "error")
    assert others == [1, 1]


def test_a_job_that_found_nothing_to_do_writes_no_line() -> None:
    with capture_logs() as lines:
        worker(Job("idle", lambda _: 0)).wake()
    assert lines == []


def test_a_rare_job_is_woken_once_in_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now, woke = [100.0], []
    monkeypatch.setattr("engine.jobs.worker.monotonic", lambda: now[0])
    working = worker(Job("rare", lambda _: (woke.append(now[0]), 0)[1], seconds=60))
    for moment in (100.0, 130.0, 160.0, 219.0, 220.0):
        now[0] = moment
        working.wake()
    assert woke == [100.0, 160.0, 220.0]


def test_the_jobs_of_maillon_fire_clocks_and_sweep(tmp_path: Path) -> None:
    store = open_store(sqlite_url(tmp_path))
    driver = StoreDriver(store)
    ref = driver.on_the_road()
    driver.clock.forward(days=12)
    errands = Errands(store, driver.clock)
    errands.documents = open_documents(str(tmp_path / "documents"), 1_000)  # type: ignore[attr-defined]
    left = tmp_path / "documents" / "sha256" / "ab#1"
    left.parent.mkdir()
    left.write_bytes(b"half")
    os.utime(left, (MORNING.timestamp(), MORNING.timestamp()))
    with capture_logs() as lines:
        worker(*JOBS, maillon=errands).wake()
    store.close()
    assert driver.case(ref).state == "lost"
    assert not left.exists()
    assert [(line["job"], line["done"]) for line in lines] == [("timers", 1), ("sweeping", 1)]
