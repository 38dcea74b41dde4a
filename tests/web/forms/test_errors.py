"""Each reason stands where the hand is: beside its control, in its cell, or apart."""
from __future__ import annotations

from engine.core.decision import Cure, Named, Unmet
from engine.language import texts
from engine.words import Speaker
from tests.cast import library
from web.forms.errors import Beside, beside

SPEAKER = Speaker(library()["projet"])
TITLE = Unmet("field.missing", {"field": Named("field", "titre")}, Cure("field", "titre"))


def placed(*unmet: Unmet) -> Beside:
    """The reasons in French, on a form with a title, members and a motif."""
    with texts.use("fr"):
        return beside(unmet, {"titre", "membres", "motif"}, SPEAKER)


def test_a_field_s_reason_stands_beside_it_and_in_the_summary() -> None:
    found = placed(TITLE)
    assert set(found.by_name) == {"titre"} and found.summary[0]["name"] == "titre" and found.others == []


def test_of_two_reasons_the_first_stands_beside_and_both_in_the_summary() -> None:
    found = placed(TITLE, Unmet("value.text", {"field": Named("field", "titre")}, Cure("field", "titre")))
    assert len(found.summary) == 2 and found.by_name["titre"] == found.summary[0]["text"]


def test_a_row_s_reason_stands_in_its_cell() -> None:
    reason = Unmet("value.date")
    row = Unmet("value.row", {"field": Named("field", "membres"), "row": 2, "column": Named("column", "naissance"), "reason": reason},
                Cure("field", "membres"))
    assert set(placed(row).by_name) == {"membres-1-naissance"}


def test_a_missing_motif_stands_at_the_motif() -> None:
    assert set(placed(Unmet("motif.missing", {}, Cure("motif"))).by_name) == {"motif"}


def test_what_no_control_mends_stands_apart() -> None:
    elsewhere = Unmet("field.missing", {"field": Named("field", "commune")}, Cure("field", "commune"))
    role = Unmet("role.missing", {"roles": (Named("role", "agent_das"),)}, Cure("person", "", "agent_das"))
    assert placed(elsewhere, role, Unmet("case.closed", {"state": Named("state", "cloture")})).by_name == {}
    assert len(placed(elsewhere, role).others) == 2
