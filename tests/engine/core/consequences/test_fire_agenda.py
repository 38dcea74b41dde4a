"""`fire_agenda`: what a meeting decided happens to its files, all or none; before, it is tried."""
from __future__ import annotations

from engine.core.acts import Fire
from engine.core.decision import Unmet
from tests.cast import IDRIS
from tests.workflows.driver import World
from tests.workflows.meeting import sitting
from tests.workflows.projet.path import file_at


def inner(reason: Unmet) -> str:
    """What the file itself says."""
    return str(reason.values["reason"].code)


def test_each_file_learns_the_meeting_the_number_and_the_votes_of_its_decision() -> None:
    world = World()
    one, two = file_at(world, "emergence.cpde"), file_at(world, "emergence.cpde")
    committee = sitting(world, one.ref, two.ref)
    committee.decides("1", "approuver")
    committee.decides("2", "mettre_en_attente", voices=committee.voices(no=["4"], neither=["5"]), rang="2")
    committee.rises()
    told = {event.subject: event for ref in (one.ref, two.ref) for event in world.store.events(ref) if event.cause and event.cause[0] == committee.ref}
    assert told[two.ref].change["inputs"] == {
        "rang": 2, "seance": committee.ref, "seance_date": world.today, "numero_decision": 2, "presents": 5, "pour": 3, "contre": 1,
        "abstentions": 1}
    assert {event.cause for event in told.values()} == {(committee.ref, committee.case.number)}
    assert {event.role for event in told.values()} == {"moteur"}


def test_what_the_file_would_refuse_is_told_before_the_vote_counts() -> None:
    world = World()
    file = file_at(world, "emergence.cpde")
    committee = sitting(world, file.ref)
    reason, = world.refused(committee.command("deliberer", point="1", issue={"trigger": "ajourner"}, mode="open", voix=committee.voices()),
                            committee.keeper)
    assert (reason.code, inner(reason), reason.values["ref"]) == ("then.fire", "motif.missing", file.ref)
    assert committee.case.rows("ordre_du_jour")[0]["etat"] == "attente" and file.state == "emergence.cpde"


def test_a_step_of_another_body_cannot_be_decided() -> None:
    world = World()
    file = file_at(world, "emergence.cpde")
    committee = sitting(world, file.ref)
    assert committee.refuses("deliberer", point="1", issue="suspendre", mode="open", voix=committee.voices()) == ["then.fire"]
    assert committee.refuses("deliberer", point="1", issue="danser", mode="open", voix=committee.voices()) == ["then.fire"]


def test_a_step_given_what_it_does_not_ask_is_refused_not_an_error() -> None:
    world = World()
    committee = sitting(world, file_at(world, "emergence.cpde").ref)
    step = {"trigger": "approuver", "inputs": {"couleur": "bleu"}}
    reason, = world.refused(committee.command("deliberer", point="1", issue=step, mode="open", voix=committee.voices()), committee.keeper)
    assert inner(reason) == "step.changed"


def test_a_file_that_can_no_longer_move_stops_the_closing_and_is_named() -> None:
    world = World()
    one, two = file_at(world, "emergence.cpde"), file_at(world, "emergence.cpde")
    committee = sitting(world, one.ref, two.ref)
    for point in ("1", "2"):
        committee.decides(point, "approuver")
    two.fires("suspendre", IDRIS, "Litige foncier.")
    before = one.case
    reason, = world.refused(Fire(committee.ref, "lever"), committee.chair)
    assert (reason.code, inner(reason), reason.values["ref"]) == ("then.fire", "trigger.not_here", two.ref)
    assert one.case == before and committee.case.state == "ouverte"
    committee.fires("remettre_point", "Le dossier est suspendu.", committee.chair, point="2")
    committee.rises()
    assert (one.state, two.state) == ("pre_creation.convention", "suspendu")
