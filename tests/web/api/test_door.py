"""Who comes in: whoever has a token that serves, at a bearable pace; no cookie opens anything."""
from __future__ import annotations

import pytest

from tests.cast import AMINA, GHALI
from tests.web.api.program import AT, codes, program, secret
from tests.web.desk import Desk


def test_without_a_token_it_is_said_what_is_asked_for(desk: Desk) -> None:
    answer = program(desk).get("/cases")
    assert codes(answer, 401) == [] and answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json()["type"] == "urn:maillon:problem:token"
    assert "maillon user token" in answer.json()["detail"] and answer.headers["content-language"] == "fr"


@pytest.mark.parametrize("shown", ["Bearer x", "Bearer", "Basic Z2hhbGk6eA==", "Bearer maillon_" + "A" * 43, "Bearer é".encode("latin-1")])
def test_a_forged_token_is_none(desk: Desk, shown: str) -> None:
    assert codes(program(desk).get("/cases", headers={"authorization": shown}), 401) == []


def test_a_cookie_opens_nothing(desk: Desk, ref: str) -> None:
    browser = desk.as_(GHALI)
    assert codes(browser.get(f"{AT}/cases/{ref}"), 401) == []
    assert codes(browser.post(f"{AT}/cases/{ref}/comments", json={"text": "x"}), 401) == []


def test_a_token_opens_no_page_of_the_desk(desk: Desk) -> None:
    answer = desk.guest().get("/", headers={"authorization": f"Bearer {secret(desk, GHALI)}"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/connexion")


def test_a_program_sends_from_anywhere_whatever_cookies_it_has(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    client.cookies.set("maillon", "x")
    headers = {"origin": "https://elsewhere.example", "sec-fetch-site": "cross-site"}
    assert client.post(f"/cases/{ref}/comments", json={"text": "Bonjour"}, headers=headers).status_code == 201


def test_the_language_is_the_one_asked_for_and_not_that_of_a_cookie(desk: Desk) -> None:
    client = program(desk, GHALI)
    client.cookies.set("langue", "ar")
    assert client.get("/cases/NO").json()["title"] == "Rien ici"
    english = client.get("/cases/NO", headers={"accept-language": "en-GB, fr;q=0.5"})
    assert (english.json()["title"], english.headers["content-language"]) == ("Nothing is here", "en")


def test_a_token_that_was_ended_or_whose_day_has_come_is_none(desk: Desk) -> None:
    client, people = program(desk, AMINA), desk.maillon.people
    assert client.get("/todo").status_code == 200
    people.end_token(AMINA.id, people.tokens(AMINA.id)[0].id)
    assert codes(client.get("/todo"), 401) == []
    other = program(desk, AMINA)
    desk.clock.forward(days=300)
    assert codes(other.get("/todo"), 401) == []


def test_the_rights_are_those_of_the_day_and_not_those_the_token_was_made_under(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    assert client.get(f"/cases/{ref}").status_code == 200
    desk.maillon.people.revoke(GHALI.id, "agent_plateforme", "MA-OUZ")
    assert codes(client.get(f"/cases/{ref}"), 404) == []


def test_a_program_that_asks_too_often_is_told_how_long_to_wait(desk: Desk) -> None:
    client, other = program(desk, GHALI), program(desk, AMINA)
    desk.app.state.api.state.pace.most = 3
    assert [client.get("/processes/x").status_code for _ in range(4)] == [404, 404, 404, 429]
    answer = client.get("/todo")
    assert codes(answer, 429) == [] and answer.headers["retry-after"] == "60"
    assert other.get("/todo").status_code == 200
    desk.clock.forward(seconds=60)
    assert client.get("/todo").status_code == 200


def test_whoever_tries_tokens_is_not_listened_to_for_a_while_and_the_others_are(desk: Desk) -> None:
    guesser = program(desk)
    tries = [guesser.get("/todo", headers={"authorization": f"Bearer {number}"}).status_code for number in range(101)]
    assert tries == [401] * 100 + [429]
    assert program(desk, AMINA).get("/todo").status_code == 200
