"""Who sits and whose voice counts, against a model of ten lines."""
from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine.core.bodies import Count, carried, quorum_of
from engine.core.case import Case
from engine.core.meetings import Meeting, Room, day_of, room
from tests.cast import country, library

ITEMS = ("1", "2", "3", "4")
MEMBERS = tuple(str(number) for number in range(1, 7))
BODY = country().bodies["cpde"]


def meeting() -> Meeting:
    found = library()["seance"].names.meeting
    assert found is not None
    return found


def a_meeting(**fields: Any) -> Case:
    """A meeting that sits: six members of whom the last stands in for the first, four items."""
    rows = [{"id": member, "nom": f"Membre {member}"} for member in MEMBERS]
    rows[-1]["supplee"] = "1"
    agenda = [{"id": item, "objet": f"Point {item}", "etat": "attente"} for item in ITEMS]
    return Case("CPDE-OUZ-2026-01", "seance", library()["seance"].hash, "MA-OUZ", "ouverte", 1, 1, "", "", 0, "",
                {"membres": rows, "ordre_du_jour": agenda, **fields}, {}, {})


def rows(*given_: dict[str, str]) -> list[dict[str, str]]:
    return [{"id": str(number), **row} for number, row in enumerate(given_, 1)]


def there(*members: str) -> list[dict[str, str]]:
    return rows(*({"membre": member} for member in members))


def at(item: str, **fields: Any) -> Room:
    return room(a_meeting(**fields), meeting(), BODY, item)


def test_a_member_is_there_from_the_item_they_came_to_the_last_one_they_stayed_for() -> None:
    presences = rows({"membre": "2", "depuis": "2", "jusque": "3"}, {"membre": "3"})
    assert [at(item, presences=presences).voters for item in ITEMS] == [("3",), ("2", "3"), ("2", "3"), ("3",)]


def test_now_is_whoever_came_and_has_not_left() -> None:
    presences = rows({"membre": "2", "jusque": "3"}, {"membre": "3"})
    assert at("", presences=presences).voters == ("3",)


def test_who_stands_in_sits_only_while_the_member_is_away() -> None:
    assert at("1", presences=there("6", "2")).voters == ("6", "2")
    assert at("1", presences=there("1", "6", "2")).voters == ("1", "2")
    assert at("1", presences=there("1", "6")).members == ("1", "2", "3", "4", "5")


def test_a_declared_interest_puts_a_member_out_for_that_item_alone() -> None:
    fields = {"presences": there("2", "3"), "deports": rows({"membre": "2", "point": "1"})}
    assert (at("1", **fields).out, at("1", **fields).voters) == (("2",), ("3",))
    assert at("2", **fields).voters == ("2", "3")


def test_a_proxy_is_void_while_its_holder_is_away_or_out_and_while_its_giver_is_there() -> None:
    proxy = {"procurations": rows({"mandant": "4", "mandataire": "2"})}
    assert at("1", presences=there("2", "3"), **proxy).voices == ("2", "3", "4")
    assert at("1", presences=there("3"), **proxy).voices == ("3",)
    assert at("1", presences=there("2", "4"), **proxy).voices == ("2", "4")
    assert at("1", presences=there("2"), deports=rows({"membre": "2", "point": "1"}), **proxy).voices == ()
    assert at("1", presences=there("2"), deports=rows({"membre": "4", "point": "1"}), **proxy).voices == ("2",)


def test_a_member_carries_no_more_proxies_than_the_body_lets_one_hold() -> None:
    proxies = rows({"mandant": "4", "mandataire": "2"}, {"mandant": "5", "mandataire": "2"})
    assert at("1", presences=there("2"), procurations=proxies).voices == ("2", "4")


def test_who_stands_in_makes_the_member_s_proxy_void() -> None:
    proxies = rows({"mandant": "1", "mandataire": "2"})
    assert at("1", presences=there("2", "6"), procurations=proxies).voices == ("6", "2")


place = st.sampled_from(("", *ITEMS))
member = st.sampled_from(MEMBERS)
stays = st.lists(st.fixed_dictionaries({"membre": member, "depuis": place, "jusque": place}), max_size=8).map(lambda found: rows(*found))
interests = st.lists(st.fixed_dictionaries({"membre": member, "point": st.sampled_from(ITEMS)}), max_size=4).map(lambda found: rows(*found))
proxies = st.lists(st.fixed_dictionaries({"mandant": member, "mandataire": member}), max_size=4).map(lambda found: rows(*found))


def model(case: Case, item: str) -> set[str]:
    """The rule in ten lines: whose voices count at an item."""
    f, n = case.fields, ITEMS.index(item) + 1
    order = lambda point, other: ITEMS.index(point) + 1 if point else other  # noqa: E731
    in_room = {p["membre"] for p in f["presences"] if order(p["depuis"], 1) <= n <= order(p["jusque"], 5)}
    out = {d["membre"] for d in f["deports"] if d["point"] == item}
    sits = {m for m in in_room if m != "6" or "1" not in in_room}
    voters, used, held = sits - out, set(), set()
    for p in f["procurations"]:
        giver, holder = p["mandant"], p["mandataire"]
        stood_in = giver == "1" and "6" in in_room
        if giver != "6" and giver not in in_room | out | used and not stood_in and holder in voters - held:
            used, held = used | {giver}, held | {holder}
    return voters | used


def speaker(found: Room, member: str) -> str:
    """Who votes for a member: themself, or who holds their proxy."""
    return member if member in found.voters else next(holder for holder, givers in found.carried.items() if member in givers)


@given(stays, interests, proxies, st.sampled_from(ITEMS))
def test_voices_are_those_of_the_model(presences: Any, deports: Any, procurations: Any, item: str) -> None:
    case = a_meeting(presences=presences, deports=deports, procurations=procurations)
    found = room(case, meeting(), BODY, item)
    assert set(found.voices) == model(case, item)
    assert len(found.voices) == len(set(found.voices)) <= len(found.members)
    assert all(speaker(found, voice) in found.voters for voice in found.voices)


@given(stays, interests, st.lists(st.sampled_from(("for", "against", "neither")), min_size=6, max_size=6))
def test_a_decision_is_carried_exactly_when_more_are_for_than_against(presences: Any, deports: Any, votes: list[str]) -> None:
    found = at("2", presences=presences, deports=deports)
    cast = dict(zip(MEMBERS, votes, strict=True))
    yes, no = (sum(cast[voice] == way for voice in found.voices) for way in ("for", "against"))
    chair = cast["2"] if "2" in found.voices else ""
    count = Count(yes, no, len(found.voices) - yes - no, chair)
    assert carried(BODY, count, len(found.voices), 5) == (yes > no or (yes == no > 0 and chair == "for"))
    assert (len(found.voters) >= quorum_of(BODY.quorum, 5)) == (len(found.voters) > 2)


def test_whose_mandate_does_not_cover_the_day_has_no_seat_and_no_voice() -> None:
    members = rows({"nom": "A"}, {"nom": "B", "mandat_au": "2026-04-19"}, {"nom": "C", "mandat_du": "2026-04-21"},
                   {"nom": "D", "mandat_du": "2026-04-20", "mandat_au": "2026-04-20"})
    found = at("1", membres=members, debut="2026-04-20T09:00:00.000000Z", presences=there("1", "2", "3", "4"))
    assert (found.members, found.voters) == (("1", "4"), ("1", "4"))


def test_a_seat_whose_member_s_mandate_is_over_is_filled_by_nobody() -> None:
    members = rows({"nom": "A", "mandat_au": "2026-04-19"}, {"nom": "B", "supplee": "1"}, {"nom": "C"})
    found = at("1", membres=members, debut="2026-04-20T09:00:00.000000Z", presences=there("2", "3"))
    assert (found.members, found.voters) == (("3",), ("3",))


def test_the_day_of_a_meeting_is_the_one_on_the_wall() -> None:
    late = a_meeting(debut="2026-04-19T23:30:00.000000Z")
    assert (day_of(late, meeting()), day_of(a_meeting(), meeting())) == ("2026-04-20", "")
