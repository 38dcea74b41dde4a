"""A step that opens sixty files opens all of them or none, also where the process is killed in between."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from engine.core.acts import Fire
from engine.store.sql import open_store
from tests.engine.kin.story import BRAHIM, Story
from tests.stores import URLS

SIXTY = 60

KILLED = dedent("""
    import os, signal, sys
    from engine.core.acts import Fire
    from engine.store.sql import open_store
    from engine.store.sql.unit import SqlUnit
    from tests.engine.kin.story import BRAHIM, Story

    url, orchard, when = sys.argv[1], sys.argv[2], sys.argv[3]
    append, flush, left = SqlUnit.append, SqlUnit.flush, [30]

    def dies_between(self, *given):
        append(self, *given)
        left[0] -= 1
        if when == "deciding" and not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    def dies_before_the_commit(self):
        flush(self)
        if when == "written":
            os.kill(os.getpid(), signal.SIGKILL)

    SqlUnit.append, SqlUnit.flush = dies_between, dies_before_the_commit
    Story(open_store(url)).done(Fire(orchard, "planter"), BRAHIM)
""")


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
@pytest.mark.parametrize("when", ["deciding", "written"])
def test_a_kill_in_between_leaves_none_and_the_next_try_opens_all(kind: str, when: str, tmp_path: Path) -> None:
    url = URLS[kind](tmp_path)
    story = Story(open_store(url))
    orchard = story.orchard(lots=SIXTY)
    done = subprocess.run([sys.executable, "-c", KILLED, url, orchard, when], cwd=Path(__file__).parents[2],
                          env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    assert story.plots(orchard) == [] and story.case(orchard).state == "preparation"
    story.done(Fire(orchard, "planter"), BRAHIM)
    assert len(story.plots(orchard)) == SIXTY and story.case(orchard).state == "culture"
    story.store.close()
