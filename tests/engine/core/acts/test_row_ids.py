"""The id of a row that was taken out is never another row's: what was said, done or asked of it stays its own."""
from __future__ import annotations

import json

from engine.core.actor import Invitation
from engine.core.acts import Fire, Invite
from engine.core.case import pack, unpack
from engine.core.decide import replay
from tests.engine.caravan.story import HIND, Caravan

SALT, WATER = {"texte": "Sel"}, {"texte": "Eau"}


def one_taken_out() -> Caravan:
    """On the road, where the second promise was taken out."""
    caravan = Caravan()
    caravan.marching(promesses=[SALT, WATER])
    caravan.must(Invite(caravan.ref, "tenir", "2", "Hamid Haddad"))
    caravan.fill(promesses=caravan.rows("promesses")[:1])
    return caravan


def ids(caravan: Caravan) -> list[str]:
    return [row["id"] for row in caravan.rows("promesses")]


def test_a_row_added_by_hand_or_by_a_step_has_an_id_of_its_own() -> None:
    caravan = one_taken_out()
    caravan.fill(promesses=[*caravan.rows("promesses"), {"texte": "Dattes"}])
    assert ids(caravan) == ["1", "3"]
    caravan.fill(promesses=caravan.rows("promesses")[:1])
    caravan.fire("promettre", texte="Laine")
    assert ids(caravan) == ["1", "4"]
    assert replay(caravan.store.events(caravan.ref)) == caravan.case == unpack(json.loads(json.dumps(pack(caravan.case))))


def test_a_list_that_was_emptied_goes_on_counting() -> None:
    caravan = one_taken_out()
    caravan.fill(promesses=[])
    caravan.fire("promettre", texte="Laine")
    assert ids(caravan) == ["3"]


def test_who_was_invited_about_a_row_that_was_taken_out_answers_about_no_other() -> None:
    caravan = one_taken_out()
    caravan.fire("promettre", texte="Laine")
    guest = Invitation(caravan.ref, "tenir", "2").actor
    kept = Fire(caravan.ref, "tenir", {"promesse": ids(caravan)[-1], "mot": "Oui"})
    assert caravan.codes(kept, guest) == ["invite.only"]
    caravan.must(kept, HIND)
