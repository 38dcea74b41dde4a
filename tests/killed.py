"""Another process that works on a store and kills itself in the middle, as a cut of the power would."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

from engine.store.sql.unit import SqlUnit

ROOT = Path(__file__).parents[1]


def killed(script: str, *given: str) -> list[str]:
    """Run a script in another process, which must kill itself; the words it printed before."""
    done = subprocess.run([sys.executable, "-c", dedent(script), *given], cwd=ROOT, capture_output=True, text=True, check=False,
                          env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == -signal.SIGKILL, done.stderr
    return done.stdout.split()


def die() -> None:
    """In that process: the end, with what was printed so far."""
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def dies(when: str, events: int) -> None:
    """In that process: the end comes after so many events (`deciding`), or with all `written` and nothing committed."""
    append, flush, left = SqlUnit.append, SqlUnit.flush, [events]

    def dies_between(self: SqlUnit, *given: Any) -> None:
        append(self, *given)
        left[0] -= 1
        if when == "deciding" and not left[0]:
            die()

    def dies_before_the_commit(self: SqlUnit) -> None:
        flush(self)
        if when == "written":
            die()

    SqlUnit.append, SqlUnit.flush = dies_between, dies_before_the_commit  # type: ignore[method-assign]
