"""A link says what it opens, signed: it comes back whole, and no other text opens anything."""
from __future__ import annotations

from pathlib import Path
from string import ascii_letters, digits

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.actor import Invitation
from engine.people.invitations import MOST, Opened, opened, sealed
from engine.store.sql import SqlStore, open_store

INVITATION = Invitation("AVIS-OUZ-2026-00001", "rendre_avis", "3")
UNTIL = "2026-04-11T00:00:00.000000Z"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> SqlStore:
    return open_store(f"sqlite:///{tmp_path_factory.mktemp('links')}/links.db")


@given(st.builds(Invitation, st.text(max_size=40), st.text(max_size=30), st.text(max_size=20)))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_link_says_what_it_opens_and_until_when(store: SqlStore, invitation: Invitation) -> None:
    token = sealed(store, invitation, UNTIL)
    assert token.isascii() and not set(token) & set("/+=?&#%")
    assert len(token) > MOST or opened(store, token) == Opened(invitation, UNTIL)


def test_the_same_invitation_has_the_same_link_and_another_end_another(store: SqlStore) -> None:
    assert sealed(store, INVITATION, UNTIL) == sealed(store, INVITATION, UNTIL)
    assert sealed(store, INVITATION, UNTIL) != sealed(store, INVITATION, "2026-04-12T00:00:00.000000Z")


def test_a_real_reference_fits(store: SqlStore) -> None:
    assert opened(store, sealed(store, INVITATION, UNTIL)) == Opened(INVITATION, UNTIL)


def test_every_sign_counts_and_a_link_has_one_spelling(store: SqlStore) -> None:
    token = sealed(store, INVITATION, UNTIL)
    changed = (token[:place] + other + token[place + 1:]
               for place, sign in enumerate(token) for other in ascii_letters + digits + "-_" if other != sign)
    assert [text for text in changed if opened(store, text) is not None] == []


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_text_opens_nothing(store: SqlStore, text: str) -> None:
    assert opened(store, text) is None


def test_another_installation_knows_nothing_of_it(store: SqlStore, tmp_path: Path) -> None:
    other = open_store(f"sqlite:///{tmp_path}/other.db")
    assert opened(other, sealed(store, INVITATION, UNTIL)) is None
    other.close()
