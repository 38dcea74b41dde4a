"""What a body decides, in a meeting held for it."""
from __future__ import annotations

from engine.specs.sentences import decisions
from tests.cast import library
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees
from tests.engine.specs.sentences.test_meetings import HEAD, said


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(decisions, HEAD, library())


def test_where_no_process_is_a_meeting_it_is_told() -> None:
    assert "séance" in failure('Quand le CPDE décide "Prêter le livre"')


def test_a_decision_of_another_body_is_refused_and_nothing_of_the_meeting_stays() -> None:
    assert said(f'''{decisions.FILE}
        Quand le CPDH décide "Rejeter" au motif "Le marché manque."
        Alors c'est refusé car une raison contient "CPDH"
        Quand le CPDE décide "Rejeter" au motif "Le marché manque."
        Alors c'est fait''') == ""
