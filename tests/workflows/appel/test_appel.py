"""A call for projects: two clocks open and close it; who may read it, prolong it and cancel it."""
from __future__ import annotations

import pytest

from engine.core.access import may_see
from engine.core.acts import Open
from engine.core.decision import Cure
from tests.cast import CHAFIK, ETTAKI, FATIMA, HIND, OUEZZANE, library
from tests.workflows.driver import File, World
from tests.workflows.projet.path import file_at


def prepared(world: World) -> File:
    return File(world, world.do(Open("appel", OUEZZANE, {"titre": "Appel 2026-1"}), HIND))


def published(world: World) -> File:
    """A call that opens tomorrow and closes in thirty days."""
    return File(world, world.call())


def opened(world: World) -> File:
    call = published(world)
    world.wait(days=1)
    return call


def test_publishing_wants_text_in_two_languages_axes_chains_pieces_and_hours(world: World) -> None:
    cures = [reason.cure for reason in prepared(world).why_not("publier", HIND)]
    assert cures == [Cure("field", key) for key in (
        "texte_fr", "texte_ar", "axes", "chaines", "pieces", "ouverture", "cloture")]


def test_it_opens_before_it_closes(world: World) -> None:
    call = prepared(world)
    call.fills(HIND, ouverture="2026-05-01 09:00", cloture="2026-05-01 09:00")
    assert call.refuses("publier", HIND)[-1] == "expression"
    call.fills(HIND, cloture="2026-05-01 09:00:01")
    assert "expression" not in call.refuses("publier", HIND)


def test_it_opens_and_closes_by_itself_to_the_second(world: World) -> None:
    call = published(world)
    world.wait(hours=23, minutes=59, seconds=59)
    assert call.state == "publie"
    world.wait(seconds=1)
    assert call.state == "ouvert"
    world.wait(days=28, hours=23, minutes=59, seconds=59)
    assert call.state == "ouvert"
    world.wait(seconds=1)
    assert (call.state, call.case.moves[-1].actor, call.tasks) == ("clos", "moteur", {"depouiller": "agent_das"})


def test_nobody_opens_or_closes_it_by_hand(world: World) -> None:
    assert published(world).refuses("ouvrir", HIND) == ["role.missing"]
    assert opened(world).refuses("clore", CHAFIK) == ["role.missing"]


def test_prolonging_moves_the_closing_later(world: World) -> None:
    call = opened(world)
    assert call.refuses("prolonger", CHAFIK, "Intempéries.", nouvelle_cloture="2026-05-01 10:00") == ["expression"]
    assert call.refuses("prolonger", CHAFIK, nouvelle_cloture="2026-06-01 10:00") == ["motif.missing"]
    call.fires("prolonger", CHAFIK, "Intempéries.", nouvelle_cloture="2026-06-01 10:00")
    world.wait(days=30)
    assert call.state == "ouvert"
    world.wait(days=30)
    assert call.state == "clos"


def test_a_closed_call_is_not_prolonged(world: World) -> None:
    call = opened(world)
    world.clock.forward(days=29)
    assert call.refuses("prolonger", CHAFIK, "Intempéries.", nouvelle_cloture="2026-06-01 10:00") == ["trigger.not_here"]


@pytest.mark.parametrize("days", [0, 1])
def test_the_chair_cancels_it_published_or_open(world: World, days: int) -> None:
    call = published(world)
    world.wait(days=days)
    call.fires("annuler", CHAFIK, "Budget retiré.")
    assert (call.state, call.case.clocks) == ("annule", ())


def test_sifting_ends_it(world: World) -> None:
    call = opened(world)
    world.wait(days=29)
    call.fires("depouiller", HIND)
    assert call.case.closed


def test_each_deposit_is_registered_with_its_number_and_its_moment(world: World) -> None:
    first, second = (file_at(world, "emergence.preselection") for _ in range(2))
    registers = {file.ref: world.case(file.case.linked("appel")[0]).fields["depots"] for file in (first, second)}
    for file in (first, second):
        row = registers[file.ref][-1]
        assert (row["numero"], row["dossier"], row["le"]) == (len(registers[file.ref]), file.ref, file.case.fields["depose_le"])


def test_a_deposit_before_preselection_is_told_at_sifting_unless_one_says_why(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    call = File(world, file.case.linked("appel")[0])
    world.wait(days=40)
    assert call.refuses("depouiller", HIND) == ["linked.hinders", "motif.instead"]
    call.fires("depouiller", HIND, "Le rapporteur est absent ; le dossier suivra.")
    assert call.case.closed


def test_it_may_be_withdrawn_until_it_is_published(world: World) -> None:
    call = prepared(world)
    call.fires("retirer", HIND, "Reporté.")
    assert call.state == "retire"
    assert published(world).refuses("retirer", HIND, "Reporté.") == ["trigger.not_here"]


@pytest.mark.parametrize(("days", "seen"), [(None, False), (0, True), (1, True), (30, True)])
def test_everybody_reads_it_from_its_publication_on(world: World, days: int | None, seen: bool) -> None:
    call = prepared(world) if days is None else published(world)
    world.wait(days=days or 0)
    for stranger in (ETTAKI, FATIMA):
        assert may_see(library()["appel"], call.case, stranger, world.today) is seen


def test_a_suspended_call_keeps_its_hours(world: World) -> None:
    call = opened(world)
    call.fires("suspendre", HIND, "Recours au tribunal.")
    world.wait(days=60)
    assert call.state == "suspendu"
    call.fires("reprendre", HIND)
    world.wait()
    assert call.state == "clos"
