"""One file walked: of a process the walker has never heard of, and with what a step lacks given before it."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from engine.core.case import Case
from engine.core.decision import Cure, Unmet
from engine.demo import load, loading
from engine.demo.script import Play, Script
from engine.demo.walker import day_like, later
from engine.errors import DemoDatabase
from engine.library import Library
from engine.maillon import Maillon
from engine.store.sql.tables import case_
from tests.cast import country
from tests.engine.core.errand import errand
from tests.engine.demo.conftest import Opens

PEOPLE = {
    "password": "olives de Ouezzane", "shown": [], "holders": [],
    "people": {"MA-OUZ": [["asma", "Asma Alami", "f", "agent_plateforme"], ["chakib", "Chakib Chraïbi", "m", "accompagnateur"],
                          ["habib", "Habib Hilali", "m", "secretaire_cpde"]]},
}

Walks = Callable[..., Case]


def script(**words: Any) -> Script:
    """A play of errands with one file."""
    known = ({"path": "p", "at": "MA-OUZ", "begun": 14, **words.pop("known", {})},)
    steps = words.pop("steps")
    play = Play("errand", opening=("what",), values={"what": "Olives", "price": 500, **words.pop("values", {})},
                paths={"p": {"steps": steps}}, known=known, **words)
    return Script(PEOPLE, {"texts": ["Fait."]}, {}, ("Sans objet.",), (play,))


@pytest.fixture
def walks(opens: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walks]:
    """Walks the one file of a script of errands: the case it becomes."""
    maillon = opens(tmp_path)
    maillon.library = Library({"errand": errand()}, country())

    def walked(**words: Any) -> Case:
        monkeypatch.setattr(loading, "read_script", lambda: script(**words))
        load(maillon)
        case = maillon.store.case("ER-OUZ-2026-001")
        assert case is not None
        return case
    yield walked
    maillon.close()


def test_fields_documents_and_pending_actions_that_a_step_lacks_are_given_before_it(walks: Walks) -> None:
    case = walks(steps=[{"fill": {"fragile": True}, "after": 1}, {"fire": "leave", "after": 5}])
    assert case.state == "road.going"
    assert (case.fields["price"], case.fields["care"]) == (50_000, "Fait.")
    assert [document.kind for document in case.documents] == ["order"]


def test_they_are_given_some_days_before(walks: Walks) -> None:
    case = walks(steps=[{"fire": "leave", "after": 10}])
    left, = case.fired("leave")
    assert case.documents[0].at[:10] < left.at[:10]


def test_inputs_are_as_written_or_invented_and_motifs_as_written_or_any(walks: Walks) -> None:
    case = walks(values={"place": "Fès"}, steps=[
        {"fire": "leave", "after": 5}, {"fire": "stop", "after": 1}, {"fire": "ask_papers", "after": 1, "with": {"pieces": ["receipt"]}},
        {"fire": "give", "after": 1},
    ])
    assert [row["place"] for row in case.fields["stops"]] == ["Fès"]
    assert case.fields["papers"] == ["receipt"]
    assert case.state == "road.going"


def test_a_comment_is_said_and_days_may_just_pass(walks: Walks) -> None:
    case = walks(known={"begun": 40}, steps=[{"comment": "Vu.", "as": "accompagnateur", "after": 1}, {"wait": 20}, {"fire": "leave", "after": 1}])
    left, = case.fired("leave")
    assert left.actor == "chakib"
    assert case.number > 4


def test_a_step_that_the_process_does_not_have_is_passed_over(walks: Walks) -> None:
    assert walks(steps=[{"fire": "fly", "after": 1}, {"fire": "leave", "after": 5}]).state == "road.going"


STOPS = [{"fire": "leave", "after": 2}, {"fire": "stop", "with": {"place": "Fès"}, "after": 1}, {"fire": "stop", "with": {"place": "Taza"}, "after": 1}]


def test_a_step_is_taken_for_each_row_that_is_meant(walks: Walks) -> None:
    case = walks(known={"begun": 30}, steps=[*STOPS, {
        "fire": "stop", "each": "stops", "where": {"place": "Taza"}, "with": {"place": "{row[place]}, encore"}, "after": 1}])
    assert [row["place"] for row in case.fields["stops"]] == ["Fès", "Taza", "Taza, encore"]


@pytest.mark.parametrize(("until", "times"), [("02-03", 0), ("02-20", 1), ("03-20", 2), ("", 1)])
def test_a_step_is_taken_on_each_such_day_until_the_last(walks: Walks, until: str, times: int) -> None:
    """Opened in the first days of January."""
    told = {"comment": "Vu.", "as": "accompagnateur", "when": "05", "until": until, "after": 1}
    assert walks(known={"begun": 89}, steps=[told]).number == 1 + times


def test_fields_are_written_before_a_step_where_it_says_so(walks: Walks) -> None:
    assert walks(steps=[{"fire": "leave", "fill": {"price": 300}, "after": 5}]).fields["price"] == 30_000


def test_a_step_is_passed_over_where_another_took_its_place(walks: Walks) -> None:
    case = walks(steps=[{"fire": "leave", "after": 2}, {"fire": "stop", "with": {"place": "Fès"}, "unless": "leave", "after": 1}])
    assert not case.fired("stop")


@pytest.mark.parametrize(("form", "day", "found"), [
    ("", date(2026, 4, 6), date(2026, 4, 6)), ("06", date(2026, 4, 6), date(2026, 4, 6)),
    ("05", date(2026, 4, 6), date(2026, 5, 5)), ("01-20", date(2026, 4, 6), date(2027, 1, 20)),
])
def test_a_day_of_the_month_or_of_the_year_is_found(form: str, day: date, found: date) -> None:
    assert day_like(form, day) == found


@pytest.mark.parametrize(("kind", "answer"), [("link", True), ("wait", True), ("field", False)])
def test_what_comes_by_itself_is_waited_for(kind: str, answer: bool) -> None:
    assert later([Unmet("x", cure=Cure("document", "a")), Unmet("x"), Unmet("x", cure=Cure(kind))]) is answer


def test_a_path_is_cut_where_the_present_comes(walks: Walks) -> None:
    assert walks(known={"begun": 3}, steps=[{"fire": "leave", "after": 5}]).state == "asked"


@pytest.mark.parametrize(("steps", "reason"), [
    ([{"fire": "stop", "after": 1}], "path p: no stop from asked"),
    ([{"fire": "leave", "after": 1, "as": "departement"}], "nobody in MA-OUZ is departement"),
    ([{"fire": "leave", "after": 1, "as": "agent_plateforme"}], "path p: Fire"),
])
def test_a_path_that_cannot_be_gone_is_told_with_its_name(walks: Walks, steps: list[Any], reason: str) -> None:
    with pytest.raises(DemoDatabase, match=reason):
        walks(steps=steps)


def test_a_step_waits_for_the_case_it_needs(opens: Opens, script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without value chains, projects come as far as the choice of one, and wait."""
    project = next(play for play in script.plays if play.process == "projet")
    certain = {"path": "idea", "at": "MA-OUZ", "begun": 200}
    alone = project._replace(known=(certain,), paths={"idea": {"steps": ["accueil", "chaine"]}})
    monkeypatch.setattr(loading, "read_script", lambda: script._replace(plays=(alone,)))
    maillon = opens(tmp_path)
    load(maillon)
    with maillon.store.reading() as connection:
        assert list(connection.scalars(sa.select(case_.c.state))) == ["selection_chaine.rattachement"]
    maillon.close()


def test_another_person_takes_a_step_that_must_not_be_the_same_one_s(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        refs = list(connection.scalars(sa.select(case_.c.ref).where(case_.c.workflow == "chaine_valeur", case_.c.state == "coordination")))
    for ref in refs:
        case = demo.store.case(ref)
        assert case is not None
        assert len({move.actor for move in case.fired("noter")}) == len(case.fired("noter")) == 3


def test_files_are_prepared_and_moved_in_working_hours(demo: Maillon) -> None:
    case = demo.store.case("OUZ-2026-00001")
    assert case is not None
    assert all(7 <= int(move.at[11:13]) < 17 for move in case.moves if move.actor != "moteur")
