"""What the secretary and the chair have in hand while a meeting sits: the vote as it stands, presences by one press, the money."""
from __future__ import annotations

import re
from typing import Any

import pytest

from tests.cast import CHAFIK, DOUNIA, ETTAKI, IDRIS
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import MAD, File, file_at


@pytest.fixture
def committee(world: World, file: File) -> Committee:
    return sitting(world, file.ref)


def at(committee: Committee) -> str:
    return f"/seances/{committee.ref}"


class Endowed(World):
    """One whose calls have a million to give."""

    def call(self, opens_in: int = 1, closes_in: int = 30, **rules: Any) -> str:
        return super().call(opens_in, closes_in, enveloppe=1_000_000 * MAD, **rules)


def stands(desk: Desk, committee: Committee, **voices: str) -> str:
    """How the vote stands, in words, when these members have said so."""
    cast = {f"v-{member.removeprefix('m')}": voice for member, voice in voices.items()}
    answer = desk.as_(IDRIS).post(f"{at(committee)}/decompte", data={"point": "1", **cast})
    assert answer.status_code == 200
    return re.sub(r"<[^>]+>|\s+", " ", answer.text)


def test_a_vote_is_counted_while_it_is_taken_and_nothing_is_recorded(desk: Desk, committee: Committee) -> None:
    number = committee.case.number
    told = stands(desk, committee, m1="pour", m2="pour", m3="contre")
    assert "2 pour, 1 contre" in told and "Brahim Benali et Khadija Benhima" in told and "Il faut 2 voix pour" in told
    assert committee.case.number == number


def test_once_all_voices_are_in_it_says_whether_the_majority_is_there(desk: Desk, committee: Committee) -> None:
    assert "Majorité acquise" in stands(desk, committee, m1="pour", m2="pour", m3="contre", m4="pour", m5="abstention")
    assert "il faut 3 voix pour" in stands(desk, committee, m1="contre", m2="pour", m3="contre", m4="pour", m5="abstention")


def test_in_a_tie_the_voice_of_the_chair_carries(desk: Desk, committee: Committee) -> None:
    tie = {"m2": "contre", "m3": "contre", "m4": "pour", "m5": "abstention"}
    assert "Majorité acquise" in stands(desk, committee, m1="pour", **tie)


def test_a_voice_that_does_not_count_here_is_not_counted(desk: Desk, committee: Committee) -> None:
    committee.fires("declarer_interet", membre="2", point="1", raison="Parente de la porteuse.")
    told = stands(desk, committee, m1="pour", m2="pour", m9="pour", m3="rien")
    assert "1 pour, 0 contre" in told and "3 voix" not in told


@pytest.mark.parametrize(("actor", "status"), [(DOUNIA, 403), (CHAFIK, 403), (ETTAKI, 404)])
def test_only_who_records_votes_has_them_counted(desk: Desk, committee: Committee, actor: object, status: int) -> None:
    assert desk.as_(actor).post(f"{at(committee)}/decompte", data={"point": "1"}).status_code == status


def test_a_departure_and_an_arrival_are_noted_by_one_press_for_the_item_in_hand(desk: Desk, world: World) -> None:
    committee = sitting(world, file_at(world, "emergence.cpde").ref, file_at(world, "emergence.cpde").ref)
    clerk = desk.as_(IDRIS)
    page = clerk.get(f"{at(committee)}?point=2").text
    pressed = {"leave.membre": "5", **dict(re.findall(r'name="((?:leave|arrive)\.\w+)" value="(\d+)"', page))}
    assert (pressed["leave.jusque"], pressed["arrive.depuis"]) == ("1", "2")
    clerk.post(f"{at(committee)}/actions/noter_depart", data={"leave.membre": "5", "leave.jusque": pressed["leave.jusque"]})
    assert "4 sur 5" in clerk.get(f"{at(committee)}?point=2").text
    clerk.post(f"{at(committee)}/actions/noter_presence", data={"arrive.membre": "5", "arrive.depuis": pressed["arrive.depuis"]})
    last = committee.case.rows("presences")[-1]
    assert (last["membre"], last["depuis"], last.get("jusque")) == ("5", "2", None)


def test_nobody_leaves_before_the_first_item_by_one_press(desk: Desk, committee: Committee) -> None:
    assert "Parti" not in desk.as_(IDRIS).get(at(committee)).text


def test_a_page_that_asks_again_is_told_when_nothing_has_changed(desk: Desk, committee: Committee, file: File) -> None:
    chair = desk.as_(CHAFIK)
    first = chair.get(f"{at(committee)}?vue=chair")
    tag = first.headers["HX-PTag"]
    assert f'hx-ptag="{tag}"' in first.text
    again = chair.get(f"{at(committee)}?vue=chair", headers={"HX-PTag": tag})
    assert (again.status_code, again.text) == (304, "")
    committee.decides("1", "approuver")
    moved = chair.get(f"{at(committee)}?vue=chair", headers={"HX-PTag": tag})
    assert moved.status_code == 200 and moved.headers["HX-PTag"] != tag


def test_the_chair_s_page_follows_the_meeting_unless_an_item_is_asked_for(desk: Desk, committee: Committee) -> None:
    chair = desk.as_(CHAFIK)
    assert "?vue=chair\"" in chair.get(at(committee)).text
    assert "?vue=chair&amp;point=1\"" in chair.get(f"{at(committee)}?point=1").text


def test_the_envelope_says_what_was_drawn_what_is_granted_here_and_what_is_left(desk: Desk) -> None:
    world = Endowed(desk.maillon.store, desk.clock)
    committee = sitting(world, file_at(world, "emergence.cpde").ref)
    before = desk.as_(IDRIS).get(at(committee)).text
    assert "Enveloppe" in before and "Après ce point" in before and "reste sur l’enveloppe" not in before
    committee.decides("1", "approuver")
    after = desk.as_(IDRIS).get(at(committee)).text
    assert "Accordé ici" in after and "reste sur l’enveloppe" in after and "Après ce point" not in after


def test_the_rail_counts_the_meetings_of_who_looks(desk: Desk, world: World) -> None:
    Committee(world)
    number = re.compile(r"Séances</span><span class=\"count\">(\d+)")
    assert [found[1] if (found := number.search(desk.as_(one).get("/").text)) else "" for one in (IDRIS, CHAFIK, DOUNIA)] == ["1", "1", ""]
