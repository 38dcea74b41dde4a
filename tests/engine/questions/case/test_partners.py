"""Partners: members by sphere, what they promised and whether it was kept, and the largest funder's share."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.questions.case.money import WHOLE, portions
from engine.questions.case.partners import Partnership, partnership
from tests.cast import HIND
from tests.engine.questions.case.conftest import World
from tests.engine.questions.case.partnership import partners


def found(world: World, **fields: object) -> Partnership:
    one = partnership(world.ground(partners(world.maillon, **fields), world.maillon.people.actor(HIND.id)))
    assert one is not None
    return one


def test_members_stand_by_sphere_and_who_left_comes_last(world: World) -> None:
    one = found(world)
    assert one.group == "Sphère"
    assert [(group.title, group.present) for group in one.groups] == [("Publique", 1), ("Privée", 1), ("Société civile", 1)]
    assert [(member.name, member.present, member.until) for member in one.groups[1].members] == [
        ("Union des coopératives", True, ""), ("Négoce du Nord", False, "2026-03-01")]


def test_a_member_has_its_own_interest_a_contact_and_the_last_exchange(world: World) -> None:
    member = found(world).groups[2].members[0]
    assert (member.interest, member.contact, member.exchanged) == ("Des revenus pour les familles", "Mme Naciri", "2026-03-30")
    assert (member.kind, member.since, member.person) == ("Association", "2026-01-10", "Amina Alaoui")


def test_what_was_promised_is_kept_late_or_awaited(world: World) -> None:
    private = found(world).groups[1].members[0]
    assert [(promise.what, promise.state) for promise in private.promises] == [("Locaux de collecte", "late"), ("Laboratoire", "open")]
    kept, = found(world).groups[2].members[0].promises
    assert (kept.state, kept.kept_on, kept.kind, kept.amount) == ("kept", "2026-02-20", "Personnel", 3_000_000)


def test_the_largest_funder_s_share_is_said_with_what_it_should_not_exceed(world: World) -> None:
    resources = found(world).resources
    assert resources is not None and (resources.first, resources.share, resources.most) == ("Coopération décentralisée", 6000, 6000)
    assert resources.total == 20_000_000 and not resources.exceeds
    assert [part.title for part in resources.parts] == ["Coopération décentralisée", "Fondation", "Contributions des membres"]
    assert resources.kinds == (("Personnel", 3_000_000, 1), ("Argent", 2_000_000, 1))
    more = found(world, bailleurs=[{"id": "1", "nom": "Un seul", "montant": 90_000_000}]).resources
    assert more is not None and more.exceeds


def test_without_amounts_there_are_no_resources(world: World) -> None:
    assert found(world, bailleurs=[], contributions=[]).resources is None


def test_a_process_without_partners_has_no_such_page(world: World) -> None:
    assert partnership(world.ground(world.opened(), HIND)) is None


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=6))
def test_shares_make_the_whole(amounts: list[int]) -> None:
    parts = portions([("", amount) for amount in amounts], ["solid"] * len(amounts), sum(amounts))
    assert sum(part.share for part in parts) == WHOLE
