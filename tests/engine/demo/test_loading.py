"""A load: into an empty database only, whole or not at all, and what it leaves shows the whole process."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from engine.demo import is_empty, load, loading
from engine.demo.script import Script
from engine.errors import DemoDatabase
from engine.jobs.timers import fire_due
from engine.journal.audit import verify
from engine.maillon import Maillon
from engine.store.sql.tables import case_, event, metadata, task
from tests.cast import MORNING
from tests.engine.demo.conftest import Opens


def counted(maillon: Maillon, column: sa.Column[str], workflow: str = "projet") -> Counter[str]:
    """How many cases of a process have each value of a column."""
    with maillon.store.reading() as connection:
        return Counter(connection.scalars(sa.select(column).where(case_.c.workflow == workflow)))


def test_every_stage_holds_files_and_every_end_was_reached(demo: Maillon) -> None:
    definition = demo.library["projet"]
    stages = {stage.key for stage in definition.stages}
    ends = {state.key for state in definition.states.values() if state.ended}
    assert stages <= set(counted(demo, case_.c.stage))
    assert ends | {"suspendu", "rejete", "recours"} <= set(counted(demo, case_.c.state))


def test_files_lie_in_all_five_provinces_and_in_every_kind_of_hands(demo: Maillon) -> None:
    assert set(counted(demo, case_.c.province)) == {"MA-OUZ", "MA-KHN", "MA-BOM", "MA-FIG", "MA-SIB"}
    assert {"individuel", "cooperative", "gie"} <= set(counted(demo, case_.c.holder_kind))


def test_every_step_of_the_process_that_needs_no_other_one_was_taken(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        taken = set(connection.scalars(sa.select(event.c.trigger).distinct()))
    processes = (demo.library["projet"], *demo.library.variants_of("projet"))
    assert {trigger for each in processes for trigger in each.names.triggers} - taken == {"rouvrir_convention"}


def test_the_clocks_acted_while_time_passed(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        fired = set(connection.scalars(sa.select(event.c.trigger).where(event.c.actor == "moteur").distinct()))
    assert {"expirer_complement", "expirer_recours", "ouvrir", "clore"} <= fired


def test_nothing_is_left_for_the_first_tick(demo: Maillon) -> None:
    assert fire_due(demo) == 0


def test_some_pending_actions_are_late_and_some_are_not(demo: Maillon) -> None:
    now = demo.now()
    with demo.store.reading() as connection:
        dues = list(connection.scalars(sa.select(task.c.due)))
    assert 10 < sum(due <= now for due in dues) < len(dues) - 10


def test_the_history_ends_at_the_present(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        last = connection.scalar(sa.select(sa.func.max(event.c.at)))
    assert "2026-04-01" < str(last) <= demo.now()


def test_the_journal_holds(demo: Maillon) -> None:
    assert verify(demo.store, demo.library) == []


def test_its_documents_can_be_opened(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        refs = list(connection.scalars(sa.select(case_.c.ref)))
    sums = [document.sha256 for ref in refs for document in _case(demo, ref).documents]
    assert len(sums) > 500
    assert all(map(demo.documents.exists, sums))


def _case(maillon: Maillon, ref: str) -> Any:
    return maillon.store.case(ref)


def test_a_holder_with_an_account_sees_their_own_file_alone(demo: Maillon) -> None:
    fatima = demo.people.actor("fatima")
    with demo.store.reading() as connection:
        own = list(connection.scalars(sa.select(case_.c.ref).where(case_.c.holder_id == "fatima")))
        others = list(connection.scalars(sa.select(case_.c.ref).where(case_.c.workflow == "projet", case_.c.holder_id == "")))
    assert len(own) == 1
    assert demo.situation(own[0], fatima) is not None
    assert demo.situation(others[0], fatima) is None


def test_the_database_is_marked_and_takes_no_second_one(demo: Maillon) -> None:
    assert demo.is_demo()
    with pytest.raises(DemoDatabase):
        load(demo, most=1)


@pytest.fixture
def empty(opens: Opens, script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Maillon]:
    """Nothing loaded yet; what would be is one case of each process but projects, for speed."""
    few = tuple(play._replace(known=({**play.known[-1], "at": "MA-OUZ"},)) for play in script.plays if not play.shares)
    monkeypatch.setattr(loading, "read_script", lambda: script._replace(plays=few))
    maillon = opens(tmp_path)
    yield maillon
    maillon.close()


def rows(maillon: Maillon) -> int:
    """Rows of all tables."""
    with maillon.store.reading() as connection:
        return sum(connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in metadata.sorted_tables)


def test_a_load_that_fails_midway_leaves_nothing_and_says_so(empty: Maillon, tmp_path: Path) -> None:
    before = rows(empty)

    def breaks(done: int, total: int) -> None:
        if done > total // 2:
            raise RuntimeError("the lights went out")

    with pytest.raises(DemoDatabase, match="nothing of it was kept. the lights went out"):
        load(empty, breaks)
    assert rows(empty) == before
    assert is_empty(empty)
    assert not empty.is_demo()
    assert [path for path in (tmp_path / "documents").rglob("*") if path.is_file()] == []


def test_one_that_cannot_keep_its_documents_leaves_nothing_either(empty: Maillon, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left")
    monkeypatch.setattr(loading.Papers, "hand_over", full)
    with pytest.raises(DemoDatabase, match="no space left"):
        load(empty)
    assert is_empty(empty)


def test_progress_is_told_in_days_and_never_goes_back(empty: Maillon) -> None:
    told: list[tuple[int, int]] = []
    load(empty, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1]
    assert empty.clock() == MORNING


def test_two_loads_of_one_day_tell_the_same(empty: Maillon, opens: Opens, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = opens(tmp_path / "other")
    load(empty)
    load(other)
    query = sa.select(event.c.subject, event.c.number, event.c.trigger, event.c.at, event.c.actor).where(event.c.definition != "")
    with empty.store.reading() as one, other.store.reading() as two:
        told = one.execute(query.order_by(event.c.subject, event.c.number)).all()
        assert told == two.execute(query.order_by(event.c.subject, event.c.number)).all()
    assert told
    other.close()
