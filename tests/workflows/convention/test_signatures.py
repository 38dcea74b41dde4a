"""Whatever the parties and the drafter do, in whatever order: nothing is in force that somebody has not signed."""
from __future__ import annotations

from typing import Any

import hypothesis.strategies as st
from hypothesis import given, settings

from engine.advance import advance
from engine.core.actor import Actor
from engine.core.acts import Attach, Fill, Fire, Open
from engine.core.case import Case
from engine.store.memory import MemoryStore
from tests.cast import OUEZZANE, library
from tests.workflows.driver import DRAFTER, World, upload

PARTIES = tuple(Actor(name, name.capitalize()) for name in ("aicha", "bouchra", "driss"))
EVERYBODY = (DRAFTER, *PARTIES)
ANSWERS = ("accord",) * 6 + ("modification", "refus")
INPUTS: dict[str, Any] = {
    "repondre": st.fixed_dictionaries({"reponse": st.sampled_from(ANSWERS)}),
    "amender": st.builds(lambda: {"texte": upload("texte")}),
    "proposer_avenant": st.builds(lambda: {"texte_avenant": upload("avenant"), "nouvelle_fin": "2028-12-31"}),
}
DRAFTED = ("amender", "arreter_texte", "mettre_en_vigueur", "conclure_avenant")
AGREED = ("repondre", "signer", "reprendre_negociation", "proposer_avenant", "rejeter_avenant")
TURN = ("repondre",) * 3 + ("signer",) * 4 + DRAFTED[1:] + DRAFTED + AGREED
"""How often each step is tried: what leads on, more often."""


def proposed(world: World) -> str:
    """An agreement of three parties, its text proposed."""
    ref = world.do(Open("convention", OUEZZANE, {"type_convention": "protocole_accord", "objet": "Partage de l’eau"}), DRAFTER)
    rows = [{"nom": party.name, "qualite": "association", "personne": party.id, "ordre": str(place)}
            for place, party in enumerate(PARTIES, 1)]
    world.do(Fill(ref, {"parties": rows, "debut": world.today, "fin": "2027-12-31"}), DRAFTER)
    world.do(Attach(ref, "texte", upload("texte")), DRAFTER)
    world.do(Fire(ref, "proposer"), DRAFTER)
    return ref


def holds(case: Case) -> None:
    """What is true of an agreement in every state."""
    parties = case.fields["parties"]
    text = {kind: document.sha256 for kind in ("texte", "texte_avenant") if (document := case.document(kind))}
    signed = sorted(row["ordre"] for row in parties if row.get("texte_signe") == text["texte"])
    if case.state == "signature":
        assert signed == list(range(1, len(signed) + 1)), "the parties sign in order"
        assert all(row["reponse"] == "accord" for row in parties)
    if case.moves[-1].trigger in ("mettre_en_vigueur", "conclure_avenant"):
        assert {row["version_signee"] for row in parties} == {case.fields["version_en_vigueur"]}
        newest = text["texte" if case.moves[-1].trigger == "mettre_en_vigueur" else "texte_avenant"]
        assert {row["texte_signe"] for row in parties} == {newest}, "everybody signed the same text, and the newest"
    if case.state in ("execution", "avenant"):
        assert 1 <= case.fields["version_en_vigueur"] <= case.fields["version_proposee"]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_nothing_is_in_force_that_somebody_has_not_signed(data: st.DataObject) -> None:
    world = World(MemoryStore(lambda: EVERYBODY))
    ref = proposed(world)
    for _ in range(50):
        leaving = {exit_.trigger for exit_ in library()["convention"].exits(world.case(ref).state)}
        trigger = data.draw(st.sampled_from([step for step in TURN if step in leaving]))
        actor = DRAFTER if trigger in DRAFTED else data.draw(st.sampled_from(PARTIES))
        inputs = data.draw(INPUTS.get(trigger, st.just({})))
        advance(world.store, library(), Fire(ref, trigger, inputs, "Par principe"), actor, world.now)
        holds(world.case(ref))


def test_the_shortest_way_into_force_and_through_an_amendment() -> None:
    world = World(MemoryStore(lambda: EVERYBODY))
    ref = proposed(world)
    for party in PARTIES:
        world.do(Fire(ref, "repondre", {"reponse": "accord"}), party)
    world.do(Fire(ref, "arreter_texte"), DRAFTER)
    for party in PARTIES:
        world.do(Fire(ref, "signer"), party)
    world.do(Fire(ref, "mettre_en_vigueur"), DRAFTER)
    holds(world.case(ref))
    world.wait(days=1)
    world.do(Fire(ref, "proposer_avenant", {"texte_avenant": upload("avenant"), "nouvelle_fin": "2028-12-31"}, "Prolonger"),
             PARTIES[0])
    for party in reversed(PARTIES):
        world.do(Fire(ref, "signer"), party)
    world.do(Fire(ref, "conclure_avenant"), DRAFTER)
    holds(world.case(ref))
    assert world.case(ref).fields["fin"] == "2028-12-31"
