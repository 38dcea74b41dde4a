"""What compiling makes of the small process: the table, rows that take from their trigger, fragments, roles."""
import re
from pathlib import Path

import pytest

from engine.core.conditions.session import INPUTS
from engine.core.definition.load import Source, load, reload
from engine.library import hashed, open_library
from tests.engine.core.small import country, defined, demande, faults_of, fragments, text

WORKFLOWS = Path(__file__).parents[4] / "workflows"


def test_a_state_pattern_spreads_a_trigger_over_every_leaf_it_covers() -> None:
    sources = {source for source, trigger in demande().table if trigger == "suspendre"}
    assert sources == {"depot", "examen.technique.avis", "examen.technique.complement", "examen.decision", "paiement"}


def test_rows_take_from_their_trigger_what_they_leave_out() -> None:
    lapse = [demande().table[source, "perimer"] for source in ("examen.technique.complement", "paiement")]
    assert [(t.target, t.roles, t.tone) for t in lapse] == [("clos.perime", ("moteur",), "negative")] * 2


def test_a_trigger_without_target_stays() -> None:
    reminder = demande().table["paiement", "relancer"]
    assert (reminder.stays, reminder.target) == (True, "paiement")


def test_going_to_a_state_declared_before_is_backward_but_suspending_and_returning_are_not() -> None:
    assert {trigger for (_, trigger), transition in demande().table.items() if transition.backward} == {"renvoyer"}


def test_a_session_is_told_by_its_meeting_and_asks_nobody() -> None:
    grant = demande().table["examen.decision", "accorder"]
    assert list(grant.inputs) == list(INPUTS) and grant.asked == {}
    assert [type(condition).__name__ for condition in grant.conditions] == ["Session"]


def test_the_minutes_of_a_session_are_never_optional() -> None:
    for way in ("optional: true", "unless: montant > 3"):
        fault, = faults_of(text().replace("pour: {type: int,", f"pour: {{type: int, {way},"))
        assert (fault.code, fault.line) == ("input.session", line_of("  pour: {type"))


def line_of(start: str) -> int:
    """The line of the small process that begins so."""
    return next(number for number, line in enumerate(text().splitlines(), 1) if line.startswith(start))


def test_the_stage_of_a_state_is_the_nearest_one_above_it() -> None:
    assert demande().states["examen.technique.avis"].stage == "examen"
    assert [state.key for state in demande().stages] == ["depot", "examen", "paiement", "clos"]


def test_a_fragment_may_name_the_responsible_role() -> None:
    shared = {"pause": Source("pause.yaml", fragments()["pause"].text.replace("secretaire_cpde", "responsable"))}
    definition, faults = load(Source("demande.yaml", text()), shared, country())
    assert faults == ()
    assert definition is not None
    assert definition.table["depot", "suspendre"].roles == ("secretaire_cpde",)


def test_an_input_may_be_spared_by_a_rule() -> None:
    spared = text().replace("optional: true, title: {fr: Cha", "unless: secteur == 'autre', title: {fr: Cha")
    asked = defined(spared).table["depot", "soumettre"].inputs["chaine"]
    assert asked.unless is not None
    assert asked.unless.holds({"secteur": "autre"}.get)
    assert not asked.unless.holds({"secteur": "tourisme"}.get)


@pytest.mark.parametrize("reference", [
    "{territory.__class__}-{number}", "{number:0999999999}", "{number:{year}}", "{territory!r}-{number}", "{number.real.x}", "{number",
    "{0}", "{}", "x" * 61 + "{number}",
])
def test_a_reference_is_three_names_and_no_format_that_reaches_further(reference: str) -> None:
    source = re.sub(r"(?m)^reference: .*$", f'reference: "{reference}"', text())
    assert [fault.code for fault in faults_of(source)] == ["reference"]


def test_parameters_are_those_of_the_day_and_the_place() -> None:
    ouarzazate, figuig = (country().territories.ancestors(code) for code in ("MA-OUZ", "MA-FIG"))
    assert demande().parameters_on("2025-06-01", ouarzazate)["part_max"] == 7000
    assert demande().parameters_on("2023-06-01", ouarzazate)["part_max"] == 6000
    assert demande().parameters_on("2025-06-01", figuig) == {"part_max": 6000, "relances_min": 2, "attente": "30 days"}


def test_the_stored_text_gives_the_same_definition_again() -> None:
    again = hashed(reload(demande().text, country()))
    assert again.hash == demande().hash
    assert list(again.states.values()) == list(demande().states.values())
    assert {pair for pair, t in again.table.items() if t.backward} == {("examen.decision", "renvoyer")}


def test_a_stored_text_that_no_longer_compiles_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown role"):
        reload(demande().text.replace("agent_das", "agent_disparu"), country())
    with pytest.raises(ValueError, match="validation error"):
        reload(demande().text.replace('"version"', '"verzion"'), country())


def test_another_word_anywhere_is_another_hash() -> None:
    assert defined(text().replace("fr: Payer", "fr: Payer vite")).hash != demande().hash


def test_the_processes_of_the_field_have_no_fault() -> None:
    assert open_library(WORKFLOWS, country()).current
