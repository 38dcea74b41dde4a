"""A load: into an empty database only, whole or not at all, and what it leaves shows the whole process."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from engine.demo import is_empty, load, loading
from engine.demo.script import Script, read_script
from engine.errors import DemoDatabase
from engine.jobs.timers import fire_due
from engine.journal.audit import verify
from engine.maillon import Maillon
from engine.store.sql.tables import case_, event, metadata, task
from tests.cast import MORNING
from tests.engine.demo.conftest import Opens

PLAYS = tuple(play.process for play in read_script().plays)
SMALL = ("appel", "dialogue_affaires", "renforcement_capacites")
"""Plays whose last known file needs no other one."""


def counted(maillon: Maillon, column: sa.Column[str], workflow: str = "projet") -> Counter[str]:
    """How many cases of a process have each value of a column."""
    with maillon.store.reading() as connection:
        return Counter(connection.scalars(sa.select(column).where(case_.c.workflow == workflow)))


@pytest.mark.parametrize("process", PLAYS)
def test_every_stage_holds_files_and_every_end_was_reached(demo: Maillon, process: str) -> None:
    definition = demo.library[process]
    stages = {stage.key for stage in definition.stages}
    ends = {state.key for state in definition.states.values() if state.ended}
    assert stages <= set(counted(demo, case_.c.stage, process))
    assert ends | {"suspendu"} <= set(counted(demo, case_.c.state, process))


def test_files_wait_besides_their_way_too(demo: Maillon) -> None:
    assert {"rejete", "recours", "emergence.liste_attente"} <= set(counted(demo, case_.c.state))
    assert {"avenant"} <= set(counted(demo, case_.c.state, "convention"))
    assert {"refuse", "obtenu"} <= set(counted(demo, case_.c.state, "plaidoyer"))


def test_files_lie_in_all_five_provinces_and_in_every_kind_of_hands(demo: Maillon) -> None:
    assert set(counted(demo, case_.c.province)) == {"MA-OUZ", "MA-KHN", "MA-BOM", "MA-FIG", "MA-SIB"}
    assert {"individuel", "cooperative", "gie"} <= set(counted(demo, case_.c.holder_kind))


UNTAKEN = {
    "projet": {"rouvrir_convention", "promouvoir"},
    "pmp": {"suspendre_preparation", "reprendre_preparation"},
}
"""Steps that nobody needed; the effect of an advocacy file is noted where it ends well, and few files resume."""


@pytest.mark.parametrize("process", PLAYS)
def test_every_step_of_every_process_was_taken(demo: Maillon, process: str) -> None:
    query = sa.select(event.c.trigger).distinct().join(case_, case_.c.ref == event.c.subject).where(case_.c.workflow == process)
    with demo.store.reading() as connection:
        taken = set(connection.scalars(query))
    processes = (demo.library[process], *demo.library.variants_of(process))
    lacking = {trigger for each in processes for trigger in each.names.triggers} - taken
    assert lacking <= UNTAKEN.get(process, set()) | {"reprendre", "noter_effet"}


def test_files_open_one_another_as_the_field_says(demo: Maillon) -> None:
    assert {"convention_cadre"} == kinds(demo, "programme_provincial")
    assert {"programme"} == kinds(demo, "chaine_valeur")
    assert {"mandat", "contrat", "protocole", "convention"} <= kinds(demo, "convention")
    assert {"chaine", "issu_de"} <= kinds(demo, "cluster_affaires")
    assert {"equipe", "cpde", "capacites"} <= kinds(demo, "renforcement_capacites")
    assert {"dialogue"} == kinds(demo, "dialogue_affaires")
    assert {"origine"} == kinds(demo, "plaidoyer")
    assert {"pratique"} == kinds(demo, "montee_en_echelle")
    assert {"reperage", "chaine", "appel"} <= kinds(demo, "projet")


def kinds(demo: Maillon, process: str) -> set[str]:
    """The kinds of link under which the files of a process name others."""
    with demo.store.reading() as connection:
        refs = list(connection.scalars(sa.select(case_.c.ref).where(case_.c.workflow == process)))
    return {link.kind for ref in refs for link in _case(demo, ref).links}


def test_some_posts_of_coordinating_teams_are_vacant(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        open_ = list(connection.scalars(sa.select(task.c.ref).where(task.c.key == "postes.item")))
    assert open_


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
        own = list(connection.scalars(sa.select(case_.c.ref).where(case_.c.workflow == "projet", case_.c.holder_id == "fatima")))
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
    """Nothing loaded yet; what would be is one case of some processes, for speed."""
    few = tuple(play._replace(known=(play.known[-1],)) for play in script.plays if play.process in SMALL)
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
