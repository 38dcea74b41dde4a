"""An outsider answers about one row: invited by who may, until its day; and forged in any way, can do nothing else."""
from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.advance import Unknown
from engine.core.access import may_change, may_see
from engine.core.actor import GUEST, Actor, Grant, Invitation, invitation_of
from engine.core.acts import AddTask, Assign, Attach, Command, Comment, DoTask, Fill, Fire, Invite, Open, Upload
from engine.core.case import pack, unpack
from engine.core.decide import decide, replay
from engine.core.decision import Decided, Refused
from engine.errors import BadCommand
from tests.engine.caravan.story import DOUNIA, HIND, IDRIS, MALIKA, OUEZZANE, Caravan, caravane

WORD = {"mot": "Voilà"}
PROMISES = [{"texte": "Sel", "echeance": "2026-04-10"}, {"texte": "Laine", "echeance": "2026-04-20"}]


@pytest.fixture
def caravan() -> Caravan:
    return marching()


def marching() -> Caravan:
    """On the road, with two promises to keep."""
    caravan = Caravan()
    caravan.marching(promesses=PROMISES)
    return caravan


def invitation(caravan: Caravan, row: str = "1") -> Invitation:
    return Invitation(caravan.ref, "tenir", row)


def invited(caravan: Caravan, row: str = "1") -> Actor:
    """The guest whom Idris has invited for a promise."""
    caravan.must(Invite(caravan.ref, "tenir", row, "Hamid Haddad"))
    return invitation(caravan, row).actor


def keeps(caravan: Caravan, row: str = "1", **more: Any) -> Fire:
    return Fire(caravan.ref, "tenir", {"promesse": row, **WORD, **more})


def test_a_guest_answers_about_their_row_and_its_action_is_done(caravan: Caravan) -> None:
    caravan.must(keeps(caravan), invited(caravan))
    assert caravan.rows("promesses")[0]["etat"] == "tenue"
    assert "promesses:1" not in caravan.tasks("promesses.item")


def test_the_journal_says_who_invited_for_what_until_when_and_keeps_the_name_apart(caravan: Caravan) -> None:
    invited(caravan)
    event = list(caravan.store.events(caravan.ref))[-1]
    assert (event.act, event.actor, event.role) == ("invite", "idris", "secretaire_cpde")
    assert event.change == {"guest": f"invite:{caravan.ref}:tenir:1", "trigger": "tenir", "row": "promesses:1",
                            "until": caravan.tasks("promesses.item")["promesses:1"].due}
    assert event.private == {"name": "Hamid Haddad"}


def test_a_guest_answers_under_their_invitation_and_no_role(caravan: Caravan) -> None:
    caravan.must(keeps(caravan), invited(caravan))
    event = list(caravan.store.events(caravan.ref))[-1]
    assert (event.actor, event.role) == (f"invite:{caravan.ref}:tenir:1", "")


def test_who_could_take_the_step_invites_too(caravan: Caravan) -> None:
    caravan.must(Invite(caravan.ref, "tenir", "1", "Hamid"), HIND)
    assert caravan.case.guests == (invitation(caravan).id,)


@pytest.mark.parametrize("actor", [DOUNIA, MALIKA])
def test_nobody_else_invites(caravan: Caravan, actor: Actor) -> None:
    assert caravan.codes(Invite(caravan.ref, "tenir", "1", "Hamid"), actor) == ["role.missing"]


@pytest.mark.parametrize(("trigger", "row", "name", "codes"), [
    ("tenir", "1", " ", ["value.missing"]), ("tenir", "1", "x" * 201, ["value.too_long"]),
    ("tenir", "9", "Hamid", ["invite.nothing"]), ("puiser", "1", "Hamid", ["invite.nobody"]), ("lever", "1", "Hamid", ["trigger.not_here"]),
])
def test_an_invitation_is_for_somebody_about_a_row_that_awaits_it(caravan: Caravan, trigger: str, row: str, name: str,
                                                                   codes: list[str]) -> None:
    assert caravan.codes(Invite(caravan.ref, trigger, row, name)) == codes


def test_a_step_that_does_not_exist_is_a_bad_command(caravan: Caravan) -> None:
    with pytest.raises(BadCommand, match="trigger.unknown"):
        caravan.send(Invite(caravan.ref, "voler", "1", "Hamid"))


def test_nobody_is_invited_to_a_closed_file(caravan: Caravan) -> None:
    for row in ("1", "2"):
        caravan.must(keeps(caravan, row), HIND)
    caravan.fire("arriver")
    assert caravan.codes(Invite(caravan.ref, "tenir", "1", "Hamid")) == ["trigger.not_here"]


def test_nobody_is_invited_once_the_day_of_the_row_is_over(caravan: Caravan) -> None:
    caravan.clock.forward(days=5)
    assert caravan.codes(Invite(caravan.ref, "tenir", "1", "Hamid")) == ["invite.nothing"]


def test_inviting_twice_is_one_guest(caravan: Caravan) -> None:
    assert invited(caravan) == invited(caravan)
    assert caravan.case.guests == (invitation(caravan).id,)


def test_the_day_of_the_row_ends_the_invitation(caravan: Caravan) -> None:
    guest = invited(caravan)
    caravan.clock.forward(days=5)
    assert caravan.codes(keeps(caravan), guest) == ["invite.over"]


def test_the_answer_ends_it_whoever_gave_it(caravan: Caravan) -> None:
    guest = invited(caravan)
    caravan.must(keeps(caravan), HIND)
    assert caravan.codes(keeps(caravan), guest) == ["invite.over"]


def test_a_later_day_of_the_row_prolongs_it(caravan: Caravan) -> None:
    guest = invited(caravan)
    caravan.fill(promesses=[{**caravan.rows("promesses")[0], "echeance": "2026-04-30"}, caravan.rows("promesses")[1]])
    caravan.clock.forward(days=5)
    caravan.must(keeps(caravan), guest)


def test_a_guest_answers_for_no_other_row(caravan: Caravan) -> None:
    assert caravan.codes(keeps(caravan, "2"), invited(caravan)) == ["invite.only"]


def test_a_guest_still_owes_what_the_step_asks(caravan: Caravan) -> None:
    assert caravan.codes(Fire(caravan.ref, "tenir", {"promesse": "1"}), invited(caravan)) == ["input.missing"]


def test_a_guest_who_names_no_row_is_asked_for_it(caravan: Caravan) -> None:
    assert caravan.codes(Fire(caravan.ref, "tenir", WORD), invited(caravan)) == ["input.missing"]


def test_who_was_not_invited_does_not_see_the_file(caravan: Caravan) -> None:
    assert caravan.send(keeps(caravan), invitation(caravan).actor) == Unknown(caravan.ref)


def test_who_was_invited_sees_no_other_file(caravan: Caravan) -> None:
    guest = invited(caravan)
    other = marching()
    assert may_see(caravane(), caravan.case, guest, "2026-04-06")
    assert not may_see(caravane(), other.case._replace(ref="CA-MA-OUZ-2026-002", guests=()), guest, "2026-04-06")


def test_guests_are_in_the_snapshot_and_the_journal_folds_to_them(caravan: Caravan) -> None:
    invited(caravan)
    assert unpack(pack(caravan.case)) == caravan.case == replay(caravan.store.events(caravan.ref))


@pytest.mark.parametrize(("id_", "found"), [
    ("invite:CA-1:tenir:2", Invitation("CA-1", "tenir", "2")), ("invite:A:B:tenir:2", Invitation("A:B", "tenir", "2")),
    ("invite:tenir:2", None), ("invite:", None), ("idris", None), ("moteur", None),
])
def test_the_id_of_a_guest_says_it_all(id_: str, found: Invitation | None) -> None:
    assert invitation_of(id_) == found
    assert found is None or found.id == id_


PIECE = Upload("ab" * 32, "carte.pdf", 10, "application/pdf")


def commands(ref: str, trigger: str, row: str) -> list[Command]:
    """Whatever somebody could try."""
    return [
        Fire(ref, trigger, {"promesse": row, **WORD}, "il le faut"), Fire(ref, trigger, {"ou": row}), Fire(ref, trigger, {}, "il le faut"),
        Fill(ref, {"nom": "Or"}), Attach(ref, "carte", PIECE), DoTask(ref, "2.1"), Assign(ref, "2.1", "hind"),
        AddTask(ref, "Voler", "agent_das"), Comment(ref, "Bonjour"), Invite(ref, "tenir", row, "Un autre"),
        Open("caravane", OUEZZANE, {"nom": "Or"}),
    ]


FORGED = st.one_of(
    st.tuples(st.sampled_from(["tenir", "camper", "puiser", "promettre", ""]), st.sampled_from(["1", "2", "3", "*", ""])).map(":".join),
    st.text(max_size=30))


@given(FORGED, st.sampled_from(sorted(caravane().names.triggers)), st.sampled_from(["1", "2", "9"]),
       st.sampled_from([(), (Grant("secretaire_cpde", OUEZZANE),), IDRIS.grants + HIND.grants]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_forged_guest_does_nothing_but_what_was_asked(forged: str, trigger: str, row: str, grants: tuple[Grant, ...], whole: bool) -> None:
    """Whatever roles the forger claims: the one thing a guest's id can do is what somebody invited it to."""
    caravan = marching()
    guest = invited(caravan)
    actor = Actor(f"{GUEST}{caravan.ref}:{forged}" if whole else f"{GUEST}{forged}", "Un autre", grants)
    for command in commands(caravan.ref, trigger, row):
        try:
            decision = decide(caravane(), caravan.case, command, actor, {}, caravan.now)
        except BadCommand:
            continue
        allowed = actor.id == guest.id and command == keeps(caravan)._replace(motif="il le faut")
        assert isinstance(decision, Decided if allowed else Refused), (command, decision)
    assert may_change(caravane(), caravan.case, actor, "2026-04-06") == frozenset()
