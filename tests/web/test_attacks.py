"""Forged requests: each gets a clear 4xx in the reader's language, changes nothing, and never makes the desk fail."""
from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.core.actor import Actor
from engine.core.acts import Assign
from tests.cast import DOUNIA, ETTAKI, FATIMA, GHALI, IDRIS, OUEZZANE, PASSWORD
from tests.web.desk import Desk, desk_in
from tests.web.files import opened
from web.app import create_app
from web.door import inside

MULTIPART = "multipart/form-data; boundary=B"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for all: a forged request leaves nothing behind."""
    with desk_in(tmp_path_factory.mktemp("desk")) as found:
        yield found


def forging(desk: Desk, person: Actor) -> TestClient:
    """Somebody signed in who writes requests by hand; a failure of the desk shows as its 500."""
    desk.clock.forward(minutes=1)
    cookies = desk.as_(person).cookies
    headers = {"accept-language": "fr", "origin": "http://localhost"}
    return TestClient(desk.app, base_url="http://localhost", headers=headers, cookies=cookies, follow_redirects=False,
                      raise_server_exceptions=False)


def part(name: str, value: str) -> bytes:
    return f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n--B--\r\n'.encode()


@pytest.mark.parametrize("number", [10**30, -(10**30), 2**63])
def test_numbers_larger_than_the_database_s_name_no_event(desk: Desk, number: int) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    assert client.get(f"/dossiers/{ref}?fait={number}").status_code == 200
    assert client.get(f"/dossiers/{ref}/journal?avant={number}").status_code == 200
    assert client.get(f"/dossiers/{ref}/journal/{number}").status_code == 404
    assert forging(desk, DOUNIA).get(f"/journal/{ref}/{number}").status_code == 404


@pytest.mark.parametrize("forged", [
    "[" * 3_000, "[" * 40_000, '[false,"\\ud800","x"]', '[false,"\\u0000","x"]', "[" + "9" * 5_000 + "]", "{}", "null",
])
def test_a_forged_cursor_is_the_beginning_of_the_list(desk: Desk, forged: str) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    answer = client.get("/dossiers", params={"suite": urlsafe_b64encode(forged.encode()).decode()})
    assert answer.status_code == 200 and ref in answer.text


@pytest.mark.parametrize("back", ["//[", "http://[", "//\u2100.com", "/\\evil", "//evil.example", "/a\nSet-Cookie: x=1", ""])
def test_one_comes_back_to_this_desk_or_to_its_start(desk: Desk, back: str) -> None:
    assert inside(back) == "/"
    assert desk.guest().get("/langue/fr", params={"retour": back}, follow_redirects=False).headers["location"] == "/"


@pytest.mark.parametrize("address", ["/dossiers/%00", "/dossiers?q=%00%00%00", "/dossiers/x%0Aforged=line", "/dossiers/%E2%80%AEx"])
def test_an_address_with_what_does_not_show_is_refused(desk: Desk, address: str) -> None:
    answer = forging(desk, GHALI).get(address)
    assert answer.status_code == 400 and answer.text == "Cette demande ne peut pas être lue"


@pytest.mark.parametrize("query", ['"', "'", "%", "_", '" OR "', "NEAR(a b)", "\\", "*", "é" * 500, "﷽" * 200, "-", "()", "a" * 9_000])
def test_a_search_is_words_and_never_a_query(desk: Desk, query: str) -> None:
    assert forging(desk, GHALI).get("/dossiers", params={"q": query}).status_code == 200


@pytest.mark.parametrize("charset", ["unicode_escape", "punycode", "undefined", "utf-7", "utf-16", '"idna"'])
@pytest.mark.parametrize("path", ["/connexion", "/dossiers/{ref}/commentaires"])
def test_a_form_is_utf_8_whatever_charset_it_names(desk: Desk, path: str, charset: str) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    headers = {"content-type": f"{MULTIPART}; charset={charset}"}
    assert client.post(path.format(ref=ref), content=part("text", r"\ud800"), headers=headers).status_code == 400
    case = desk.maillon.store.case(ref)
    assert case is not None and case.number == 1


@pytest.mark.parametrize("form", [{"text": "a\0b"}, {"text": "x", "key": "\0"}, {"text": "x", "\0": ""}])
def test_a_form_with_a_nul_is_refused(desk: Desk, form: dict[str, str]) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    assert client.post(f"/dossiers/{ref}/commentaires", data=form).status_code == 400
    assert desk.maillon.store.last_number(ref) == 1


def test_a_browser_that_says_utf_8_is_understood(desk: Desk) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    headers = {"content-type": f"{MULTIPART}; charset=UTF-8"}
    assert client.post(f"/dossiers/{ref}/commentaires", content=part("text", "زيت"), headers=headers).status_code == 303


@pytest.mark.parametrize("path", ["/connexion", "/dossiers/{ref}/documents/cin"])
def test_a_body_that_says_no_length_is_cut_at_the_limit(desk: Desk, path: str) -> None:
    def endless() -> Iterator[bytes]:
        yield b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-'
        for _ in range(30):
            yield b"x" * 1_000_000
    ref = opened(desk)
    answer = forging(desk, GHALI).post(path.format(ref=ref), content=endless(), headers={"content-type": MULTIPART})
    assert answer.status_code == 413


@pytest.mark.parametrize("length", [b"\xb2", b"-1", b"1e9", b"9" * 5_000])
def test_a_length_that_is_none_is_refused(desk: Desk, length: bytes) -> None:
    headers = {b"content-length": length, b"accept-language": b"ar"}
    answer = forging(desk, GHALI).post("/connexion", content=b"", headers=headers)
    assert answer.status_code == 413 and "الملف" in answer.text


@pytest.mark.parametrize("headers", [{"origin": "null"}, {"origin": "http://localhost.evil.example"}, {"sec-fetch-site": "same-site"}])
def test_another_site_s_request_is_told_in_the_reader_s_language(desk: Desk, headers: dict[str, str]) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    answer = client.post(f"/dossiers/{ref}/commentaires", data={"text": "x"}, headers=headers)
    assert answer.status_code == 403 and answer.text.startswith("Cette demande vient d’un autre site.")


def test_a_request_with_a_cookie_that_names_no_origin_is_refused(desk: Desk) -> None:
    client = forging(desk, GHALI)
    del client.headers["origin"]
    assert client.post("/deconnexion").status_code == 403
    assert client.get("/").status_code == 200


@pytest.mark.parametrize("headers", [{"X-HTTP-Method-Override": "POST"}, {"X-Forwarded-Host": "evil.example"}, {"X-Original-URL": "/journal"}])
def test_headers_that_other_programs_obey_change_nothing(desk: Desk, headers: dict[str, str]) -> None:
    client, ref = forging(desk, GHALI), opened(desk)
    answer = client.get(f"/dossiers/{ref}", headers=headers)
    assert answer.status_code == 200 and "evil.example" not in answer.text


@pytest.mark.parametrize("host", ["evil.example", "[", "evil/x", "localhost:99999", "a@b"])
def test_no_address_on_a_page_comes_from_the_host_header(desk: Desk, host: str) -> None:
    ref = opened(desk)
    answer = forging(desk, GHALI).get(f"/dossiers/{ref}", headers={"host": host})
    assert answer.status_code == 200 and "evil" not in answer.text


@pytest.mark.parametrize("who", [ETTAKI, FATIMA])
@pytest.mark.parametrize("page", ["", "/journal", "/journal/1", "/schema", "/donnees/identite", "/deposer/cin", "/documents/1.1",
                                  "/actions/orienter", "/actions-en-attente/1.1"])
def test_a_case_of_others_is_no_case(desk: Desk, who: Actor, page: str) -> None:
    ref, client = opened(desk), forging(desk, who)
    there, nowhere = (client.get(f"/dossiers/{one}{page}") for one in (ref, "OUZ-2026-99999"))
    assert there.status_code == nowhere.status_code == 404
    assert there.text.replace(ref, "") == nowhere.text.replace("OUZ-2026-99999", "")


@pytest.mark.parametrize("who", [ETTAKI, FATIMA])
def test_a_search_among_others_cases_finds_and_counts_nothing(desk: Desk, who: Actor) -> None:
    ref, client = opened(desk, "Huilerie secrète"), forging(desk, who)
    for asked in ({"q": "secrete"}, {"q": ref}, {"territoire": "MA-OUZ"}, {"territoire": "MA"}, {"finis": "1"}):
        answer = client.get("/dossiers", params=asked)
        assert answer.status_code == 200 and "Huilerie" not in answer.text and f'href="/dossiers/{ref}"' not in answer.text


FORGED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("commentaires", {"text": "x"}), ("donnees/identite", {"titre": "x"}), ("actions/orienter", {"motif": "x"}),
    ("documents/cin", {"x": "y"}), ("actions-en-attente/1.1", {"note": "x"}),
)


@pytest.mark.parametrize("who", [DOUNIA, ETTAKI, FATIMA])
@pytest.mark.parametrize(("path", "form"), FORGED)
def test_who_only_reads_or_sees_nothing_writes_nothing(desk: Desk, who: Actor, path: str, form: dict[str, Any]) -> None:
    ref = opened(desk)
    answer = forging(desk, who).post(f"/dossiers/{ref}/{path}", data=form)
    case = desk.maillon.store.case(ref)
    assert 400 <= answer.status_code < 500
    assert case is not None and case.number == 1


@pytest.mark.parametrize("name", ["role", "holder", "territory", "trigger", "state", "__class__", "parameters", "seen_number"])
def test_a_form_cannot_write_what_no_form_asks(desk: Desk, name: str) -> None:
    ref, client = opened(desk), forging(desk, GHALI)
    assert client.post(f"/dossiers/{ref}/donnees/identite", data={name: "fatima"}).status_code == 400
    assert desk.maillon.store.last_number(ref) == 1


def test_an_answer_for_one_person_is_kept_by_nobody_and_runs_nothing(desk: Desk) -> None:
    ref, client = opened(desk), forging(desk, GHALI)
    for address in ("/", f"/dossiers/{ref}", "/dossiers/nothing", "/static/nothing.js"):
        headers = client.get(address).headers
        assert headers["cache-control"] == "no-store", address
        assert headers["x-content-type-options"] == "nosniff" and "script-src 'self'" in headers["content-security-policy"]
        assert headers["cross-origin-resource-policy"] == "same-origin"


def test_a_failure_of_ours_tells_nothing_and_keeps_the_policy(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("/srv/secret/path")
    client = forging(desk, GHALI)
    monkeypatch.setattr(desk.maillon.people, "actor", fails)
    answer = client.get("/")
    assert answer.status_code == 500 and "secret" not in answer.text
    assert answer.headers["cache-control"] == "no-store" and "content-security-policy" in answer.headers
    assert '<html lang="fr"' in answer.text


def test_behind_a_proxy_with_tls_the_cookie_never_travels_in_clear(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = desk.maillon.settings.model_copy(update={"public_url": "https://dossiers.example"})
    monkeypatch.setattr(desk.maillon, "settings", settings)
    client = TestClient(create_app(desk.maillon), base_url="http://inside:8000", headers={"origin": "https://dossiers.example"},
                        follow_redirects=False)
    answer = client.post("/connexion", data={"login": "ghali", "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-maillon=") and "; Secure" in cookie
    assert answer.headers["strict-transport-security"]


def test_who_lost_their_roles_reads_nothing_of_what_was_theirs(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        ref, client = opened(desk, "Huilerie secrète"), forging(desk, GHALI)
        case = desk.maillon.store.case(ref)
        assert case is not None
        desk.must(Assign(ref, case.tasks[0].id, "ghali"), IDRIS)
        assert "Huilerie secrète" in client.get("/").text
        desk.maillon.people.revoke("ghali", "agent_plateforme", OUEZZANE)
        for address in ("/", "/?a_qui=tous", "/dossiers", f"/dossiers/{ref}"):
            assert "Huilerie" not in client.get(address).text


def test_a_disabled_account_is_out_at_once(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        client = forging(desk, GHALI)
        desk.maillon.people.disable("ghali")
        assert client.get("/").status_code == 303
        again = desk.guest().post("/connexion", data={"login": "ghali", "password": PASSWORD})
        wrong = desk.guest().post("/connexion", data={"login": "ghali", "password": "pas le bon"})
        assert again.status_code == wrong.status_code == 422 and again.text == wrong.text


def test_a_sign_in_never_keeps_the_token_that_was_there(desk: Desk) -> None:
    client = desk.as_(GHALI)
    planted = client.cookies["maillon"]
    client.post("/connexion", data={"login": "dounia", "password": PASSWORD})
    assert client.cookies["maillon"] != planted
    victim = desk.guest()
    victim.cookies.set("maillon", planted)
    assert victim.get("/", follow_redirects=False).status_code == 303


def test_the_eleventh_try_is_not_looked_at_even_with_the_right_password(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        for number in range(10):
            headers = {"x-forwarded-for": f"10.0.0.{number}"}
            assert desk.guest().post("/connexion", data={"login": "ghali", "password": "faux"}, headers=headers).status_code == 422
        answer = desk.guest().post("/connexion", data={"login": " GHALI ", "password": PASSWORD}, follow_redirects=False)
        assert answer.status_code == 422 and "Trop d" in answer.text
