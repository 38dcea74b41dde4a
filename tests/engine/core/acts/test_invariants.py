"""After any sequence of commands: what is open is what the rows and the people ask, and the journal folds to the case."""
from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.actor import Actor
from engine.core.acts import Assign, Command, DoTask, Fill, Fire
from engine.core.acts.rows import living
from engine.core.case import pack, unpack
from engine.core.decide import replay
from engine.core.sight import Sight
from tests.engine.caravan.story import CAST, IDRIS, Caravan

PEOPLE = st.sampled_from(["", "yassine", "zineb", "hind"])
DAYS = st.sampled_from([None, "2026-04-06", "2026-04-08", "2026-05-01"])
WELL = st.fixed_dictionaries({"eau": st.sampled_from(["douce", "salee", ""]), "sonde_le": DAYS})
PROMISE = st.fixed_dictionaries({"personne": PEOPLE, "echeance": DAYS, "etat": st.sampled_from(["", "a_tenir", "tenue"])})
POST = st.fixed_dictionaries({"poste": st.sampled_from(["eclaireur", "cuisinier"]), "personne": PEOPLE, "au": DAYS})
STEPS = st.one_of(
    st.tuples(st.just("puits"), st.integers(0, 3), WELL),
    st.tuples(st.just("promesses"), st.integers(0, 3), PROMISE),
    st.tuples(st.just("postes"), st.integers(0, 1), POST),
    st.tuples(st.just("fire"), st.sampled_from(["partir", "camper", "lever", "arreter", "reprendre", "promettre", "puiser", "quitter"]),
              st.sampled_from(CAST)),
    st.tuples(st.just("do"), st.integers(0, 9), st.sampled_from(CAST)),
    st.tuples(st.just("assign"), st.integers(0, 9), PEOPLE),
    st.tuples(st.just("wait"), st.integers(0, 3), st.none()),
)


def command(caravan: Caravan, what: str, which: Any, how: Any) -> tuple[Command, Actor]:
    """A command that a step stands for, and whose it is; many are refused, which is as good."""
    tasks = caravan.case.tasks
    id_ = tasks[which % len(tasks)].id if tasks and isinstance(which, int) else "0.0"
    if what == "fire":
        inputs = {"promettre": {"texte": "Laine", "qui": "zineb"}, "puiser": {"ou": "1"}}.get(which, {})
        return Fire(caravan.ref, which, inputs, "il le faut"), how
    if what == "do":
        return DoTask(caravan.ref, id_), how
    if what == "assign":
        return Assign(caravan.ref, id_, how), IDRIS
    rows = [row if what == "postes" else {**row} for row in caravan.rows(what)]
    named = {"nom": f"Puits {which}"} if what == "puits" else {"texte": f"Promesse {which}"} if what == "promesses" else {}
    rows[which:which + 1] = [{**(rows[which] if which < len(rows) else {}), **named, **how, **(
        {"poste": rows[which]["poste"]} if what == "postes" else {})}]
    return Fill(caravan.ref, {what: rows}), IDRIS


@given(st.lists(STEPS, max_size=12))
@settings(max_examples=60, deadline=None)
def test_what_is_open_is_what_is_asked(steps: list[tuple[str, Any, Any]]) -> None:
    caravan = Caravan()
    caravan.opened(puits=[{"nom": "Aïn Sebou", "eau": "douce"}], haltes=[{"puits": "1"}], promesses=[{"texte": "Sel"}])
    for what, which, how in steps:
        if what == "wait":
            caravan.clock.forward(days=which)
            caravan.tick()
        else:
            caravan.send(*command(caravan, what, which, how))
        holds(caravan)


def holds(caravan: Caravan) -> None:
    """The actions of rows are those of rows that live; the others belong to the state."""
    case, definition = caravan.case, caravan.library["caravane"]
    sight = Sight(case, IDRIS, {}, caravan.now, definition.names)
    state = case.shelf.state if case.shelf is not None else case.state
    for key, asked in (("postes", True), ("promesses", state.startswith("route."))):
        alive = {f"{key}:{row['id']}" for row in caravan.rows(key) if living(definition.fields[key], sight, row)}
        assert set(caravan.tasks(f"{key}.item")) == (alive if asked else set())
    unsounded = {f"puits:{row['id']}" for row in caravan.rows("puits") if not row.get("sonde_le")}
    assert set(caravan.tasks("sonder")) == (unsounded if case.state == "route.marche" else set())
    assert len({task.id for task in case.tasks}) == len(case.tasks)
    assert replay(caravan.store.events(caravan.ref)) == case
    assert unpack(json.loads(json.dumps(pack(case)))) == case
