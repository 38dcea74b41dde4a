"""What the files one may see come to: over periods, territories and the files that links lead to."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.core.indicators import Figure
from engine.core.periods import Period, read_period
from engine.errors import BadCommand
from engine.questions.indicators import Asked, Report, files, last_over, report, summaries
from tests.cast import DOUNIA, ETTAKI, FATIMA
from tests.engine.questions.measured import KHENIFRA, family, project, visit
from tests.web.desk import Desk

SPRING = Period("quarter", "2026-01-01")


def jobs(desk: Desk, person: Actor = DOUNIA, until: Period = SPRING, **asked: str) -> Report:
    maillon = desk.maillon
    actor = maillon.people.actor(person.id)
    return report(maillon.store, maillon.library, actor, maillon.now(), Asked("projet", "emplois", until, **asked))


def test_jobs_add_up_over_the_files_of_a_province_and_go_on_from_period_to_period(desk: Desk) -> None:
    family(desk)
    found = jobs(desk)
    assert [one.value for one in found.parts[""]][-3:] == [None, 6, 12]
    assert found.last() == Figure(12, 3, 2, 1) and found.last("sexe=femmes").value == 5
    assert {code: one.value for code, one in found.provinces.items()} == {"MA-OUZ": 12}


def test_a_file_counts_once_whatever_leads_to_it(desk: Desk) -> None:
    programme, chain = family(desk)
    assert jobs(desk, above=programme).last() == jobs(desk, above=chain).last() == Figure(11, 2, 1, 1)
    assert [(ref, one.value) for ref, _, one in jobs(desk).files] == [(chain, 11), (programme, 6)]
    assert jobs(desk, above=project(desk, visit("2026-01-03", 2))).last().value == 2
    assert jobs(desk, above="rien").last().value is None


def test_everybody_counts_what_they_may_see(desk: Desk) -> None:
    family(desk)
    assert jobs(desk, ETTAKI).last().value == 10 and jobs(desk, FATIMA).last().value is None
    assert jobs(desk, territory=KHENIFRA).last().value is None and jobs(desk, ETTAKI, territory="MA").last().value == 10


def test_what_comes_after_the_last_period_does_not_count(desk: Desk) -> None:
    family(desk)
    assert jobs(desk, until=SPRING.before).last().value == 6


def test_the_files_behind_a_figure_are_told_and_the_late_ones(desk: Desk) -> None:
    family(desk)
    maillon, asked = desk.maillon, Asked("projet", "emplois", SPRING)
    actor = maillon.people.actor(DOUNIA.id)
    told = files(maillon.store, maillon.library, actor, maillon.now(), asked)
    assert [(one.figure.value, one.figure.unverified, one.late) for one in told] == [
        (6, 0, True), (5, 0, False), (1, 0, False), (None, 1, False)]
    late = files(maillon.store, maillon.library, actor, maillon.now(), asked, late=True)
    assert [one.ref for one in late] == [told[0].ref] and jobs(desk).late == 1
    assert [one.ref for one in files(maillon.store, maillon.library, actor, maillon.now(), asked, "sexe=femmes", after=told[0].ref)
            ] == [told[1].ref, told[2].ref, told[3].ref]


def test_every_indicator_is_summed_up(desk: Desk) -> None:
    family(desk)
    maillon = desk.maillon
    actor = maillon.people.actor(DOUNIA.id)
    every = summaries(maillon.store, maillon.library, actor, maillon.now(), Asked("", "", SPRING))
    told = {f"{one.workflow}.{one.indicator.key}": one.figures[-1].value for one in every}
    assert told["projet.emplois"] == 12 and told["chaine_valeur.avancement"] is None and len(told) > 15
    own = summaries(maillon.store, maillon.library, actor, maillon.now(), Asked("projet", "", SPRING))
    assert {one.workflow for one in own} == {"projet"}


def test_the_last_period_that_is_over_is_known(desk: Desk) -> None:
    assert last_over(desk.maillon.library, desk.maillon.now(), "quarter") == SPRING == read_period("2026-T1")
    assert str(last_over(desk.maillon.library, desk.maillon.now(), "month")) == "2026-03"


def test_an_unknown_indicator_is_a_bad_command(desk: Desk) -> None:
    with pytest.raises(BadCommand, match=r"indicator\.unknown"):
        report(desk.maillon.store, desk.maillon.library, DOUNIA, desk.maillon.now(), Asked("projet", "rien", SPRING))
