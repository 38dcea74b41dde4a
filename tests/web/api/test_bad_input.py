"""What no honest program sends, and what the rules forbid: each refused with its reason, and nothing written."""
from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.core.acts import Fill, Fire, Open
from tests.cast import CHAFIK, DOUNIA, ETTAKI, FATIMA, GHALI, HIND, IDRIS, KHENIFRA, OUEZZANE, WORKFLOWS
from tests.engine.caravan.story import FILE as CARAVAN
from tests.engine.kin.story import HERE as KIN
from tests.web.api.program import codes, done, program
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import FIELDS

COUNTRY = ("territories.yaml", "roles.yaml", "holidays.yaml", "vocabularies.yaml", "bodies.yaml")
OWN = Path(__file__).parent / "chainon.yaml"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    """A desk that knows links of a chain, an orchard and its plots, and a caravan; Hind also reads the next province."""
    folder = tmp_path / "workflows"
    folder.mkdir()
    for path in (*(WORKFLOWS / name for name in COUNTRY), CARAVAN, OWN, KIN / "verger.yaml", KIN / "parcelle.yaml"):
        shutil.copy(path, folder)
    with desk_in(tmp_path, folder) as found:
        found.maillon.people.grant(HIND.id, "auditeur", KHENIFRA)
        found.maillon.people.grant(ETTAKI.id, "agent_das", KHENIFRA)
        yield found


def tie(desk: Desk, ref: str, other: Any) -> Any:
    """Tie a link of a chain to another."""
    return program(desk, HIND).post(f"/cases/{ref}/actions/lier", json={"inputs": {"suivant": other}})


def unmoved(desk: Desk, ref: str, number: int = 1) -> bool:
    return desk.maillon.store.last_number(ref) == number


@pytest.mark.parametrize(("path", "status", "words"), [
    ("actions/valider_tout", 404, "valider_tout"), ("actions/%F0%9F%92%A5", 404, "💥"), ("actions/" + "x" * 3000, 404, "x"),
])
def test_a_forged_trigger_is_named(desk: Desk, ref: str, path: str, status: int, words: str) -> None:
    answer = program(desk, GHALI).post(f"/cases/{ref}/{path}", json={})
    assert codes(answer, status) == [] and answer.json()["code"] == "trigger.unknown"
    assert words in answer.json()["detail"] and unmoved(desk, ref)


def test_a_step_of_another_state_is_refused_and_says_so(desk: Desk, ref: str) -> None:
    answer = program(desk, CHAFIK).post(f"/cases/{ref}/actions/approuver", json={})
    assert codes(answer) == ["trigger.not_here"] and "Accueil" in answer.json()["detail"]


@pytest.mark.parametrize("ref", ["OUZ-2026-99999", "../OUZ", "%2e%2e", "x" * 2000, "٣", "OUZ-2026-00001;", "person:ghali"])
def test_a_forged_reference_is_nowhere(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    assert codes(client.get(f"/cases/{ref}"), 404) == []
    assert client.post(f"/cases/{ref}/actions/orienter", json={}).status_code == 404


@pytest.mark.parametrize(("body", "code", "word"), [
    ({"fields": {"etat": "fin"}}, "field.unknown", "etat"), ({"fields": {"": "x"}}, "field.unknown", ""),
])
def test_a_forged_field_is_named(desk: Desk, ref: str, body: Any, code: str, word: str) -> None:
    answer = program(desk, GHALI).patch(f"/cases/{ref}/fields", json=body)
    assert codes(answer, 400) == [] and answer.json()["code"] == code
    assert word in answer.json()["detail"] and unmoved(desk, ref)


def test_a_forged_input_process_or_territory_is_named(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    answers = (
        client.post(f"/cases/{ref}/actions/orienter", json={"inputs": {"decision": "oui"}}),
        client.post("/cases", json={"workflow": "nope", "territory": OUEZZANE}),
        client.post("/cases", json={"workflow": "projet", "territory": "MA-XXX", "fields": FIELDS}),
    )
    assert [(codes(answer, 400), answer.json()["code"]) for answer in answers] == [
        ([], "input.unknown"), ([], "workflow.unknown"), ([], "territory.unknown")]


@pytest.mark.parametrize("forged", [
    {"role": "president_cpde"}, {"actor": "chafik"}, {"state": "fin"}, {"links": [["appel", "x"]]}, {"seen": 1}, {"ref": "X"},
])
def test_no_role_actor_state_or_link_is_taken_from_a_body(desk: Desk, ref: str, forged: dict[str, Any]) -> None:
    client = program(desk, GHALI)
    for path, body in (("/cases", {"workflow": "projet", "territory": OUEZZANE}), (f"/cases/{ref}/actions/orienter", {})):
        answer = client.post(path, json={**body, **forged})
        assert codes(answer, 400) == []
        assert answer.json()["errors"] == [{"pointer": f"/body/{next(iter(forged))}", "code": "extra_forbidden"}]
    assert unmoved(desk, ref)


def test_who_has_not_the_role_is_told_whose_it_is(desk: Desk, ref: str) -> None:
    answer = program(desk, IDRIS).post(f"/cases/{ref}/actions/orienter", json={})
    assert codes(answer) == ["role.missing"]
    assert answer.json()["unmet"][0]["cure"]["role"] == "agent_plateforme" and unmoved(desk, ref)


def test_a_link_to_a_case_of_another_territory_is_refused(small: Desk) -> None:
    here = small.must(Open("chainon", OUEZZANE, {"nom": "Ici"}), HIND)
    there = small.must(Open("chainon", KHENIFRA, {"nom": "Là-bas"}), ETTAKI)
    answer = tie(small, here, there)
    assert codes(answer) == ["link.elsewhere"]
    assert "Là-bas" in answer.json()["detail"] and "Khénifra" in answer.json()["detail"] and unmoved(small, here)


def test_a_link_to_a_case_one_may_not_see_is_as_one_that_does_not_exist(small: Desk) -> None:
    small.maillon.people.revoke(HIND.id, "auditeur", KHENIFRA)
    here = small.must(Open("chainon", OUEZZANE, {"nom": "Ici"}), HIND)
    there = small.must(Open("chainon", KHENIFRA, {"nom": "Là-bas"}), ETTAKI)
    said = [tie(small, here, ref) for ref in (there, "CH-KHN-2026-999")]
    assert [codes(answer) for answer in said] == [["value.case"]] * 2
    assert said[0].text.replace(there, "CH-KHN-2026-999") == said[1].text


def test_links_that_would_close_a_circle_are_refused(small: Desk) -> None:
    first, second, third = (small.must(Open("chainon", OUEZZANE, {"nom": name}), HIND) for name in ("Un", "Deux", "Trois"))
    done(tie(small, first, second))
    done(tie(small, second, third))
    for other in (first, third):
        assert codes(tie(small, third, other)) == ["link.circle"]
    assert unmoved(small, third)


@pytest.mark.parametrize("other", [7, True, ["CH-OUZ-2026-001"], "x" * 400, "\u202e", ""])
def test_what_is_no_reference_is_no_case(small: Desk, other: Any) -> None:
    here = small.must(Open("chainon", OUEZZANE, {"nom": "Ici"}), HIND)
    assert codes(tie(small, here, other)) in (["value.case"], ["input.missing"])


@pytest.fixture
def march(small: Desk) -> str:
    """A caravan on the road with two promises, the first kept."""
    promises = [{"texte": "Apporter le sel", "personne": "fatima"}, {"texte": "Porter l’eau"}]
    ref = small.must(Open("caravane", OUEZZANE, {"nom": "Sel", "promesses": promises}), IDRIS)
    small.must(Fire(ref, "partir"), IDRIS)
    kept = [{"id": "1", "texte": "Apporter le sel", "etat": "tenue"}, {"id": "2", "texte": "Porter l’eau"}]
    return small.must(Fill(ref, {"promesses": kept}), IDRIS)


def test_an_item_past_its_life_is_not_taken_out(small: Desk, march: str) -> None:
    before = small.maillon.store.last_number(march)
    body = {"fields": {"promesses": [{"id": "2", "texte": "Porter l’eau"}]}}
    answer = program(small, IDRIS).patch(f"/cases/{march}/fields", json=body)
    assert codes(answer) == ["row.past"] and "Apporter le sel" in answer.json()["detail"]
    assert unmoved(small, march, before)


def test_a_row_is_numbered_by_the_engine_whatever_id_is_forged(small: Desk, march: str) -> None:
    client = program(small, IDRIS)
    rows = [*client.get(f"/cases/{march}").json()["fields"]["promesses"], {"id": "99", "texte": "Encore"}]
    done(client.patch(f"/cases/{march}/fields", json={"fields": {"promesses": rows}}))
    assert [row["id"] for row in client.get(f"/cases/{march}").json()["fields"]["promesses"]] == ["1", "2", "3"]
    assert codes(client.patch(f"/cases/{march}/fields", json={"fields": {"promesses": "tout"}})) == ["value.list"]


def test_an_opinion_by_somebody_who_was_not_asked_is_refused(small: Desk, march: str) -> None:
    path, body = f"/cases/{march}/actions/tenir", {"inputs": {"promesse": "2", "mot": "Voilà"}}
    for reader in (DOUNIA, CHAFIK):
        answer = program(small, reader).post(path, json=body)
        assert codes(answer) == ["role.missing"] and answer.json()["detail"].startswith("Réservé à")
    assert codes(program(small, FATIMA).post(path, json=body), 404) == []
    done(program(small, HIND).post(path, json=body))


def test_a_number_above_the_envelope_is_refused(small: Desk) -> None:
    lots = [{"nom": "Lot 1", "surface": 10}]
    orchard = small.must(Open("verger", OUEZZANE, {"nom": "Jbala", "plantation": "2026-02-01", "budget": 100_000, "lots": lots}), IDRIS)
    small.must(Fire(orchard, "planter"), IDRIS)
    plot, = small.maillon.store.naming(orchard, "verger")
    client = program(small, HIND)
    answer = client.post(f"/cases/{plot}/actions/financer", json={"inputs": {"montant": 100_001}})
    assert codes(answer)[0].startswith("envelope.") and "Jbala" in answer.json()["detail"]
    done(client.post(f"/cases/{plot}/actions/financer", json={"inputs": {"montant": 100_000}}))


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b"null", b'"x"', b"{" * 100_000, b"[" * 100_000, b'{"fields": {"titre": 1e999}}', b'{"fields": {"titre": NaN}}',
    b'{"fields": {"titre": "\\ud800"}}', b'{"fields": {"titre": "\\u0000"}}', b'{"fields": {"\\udfff": "x"}}', b"\xff\xfe",
    b'{"fields": {"membres": [[[[[["x"]]]]]]}}', b'{"fields": {"titre": ' + b"9" * 5000 + b"}}", b'{"fields": []}',
])
def test_a_body_that_cannot_be_read_is_said_to_be_so(desk: Desk, ref: str, body: bytes) -> None:
    client = program(desk, GHALI)
    answer = client.patch(f"/cases/{ref}/fields", content=body, headers={"content-type": "application/json"})
    assert codes(answer, 400) == [] and unmoved(desk, ref)
    assert client.patch(f"/cases/{ref}/fields", content=body, headers={"content-type": "text/plain"}).status_code == 400


def test_a_body_that_is_read_whole_is_bounded(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    body = b'{"text": "' + b"x" * 2_000_000 + b'"}'
    for content in (body, iter([body])):
        answer = client.post(f"/cases/{ref}/comments", content=content, headers={"content-type": "application/json"})
        assert codes(answer, 413) == []


@pytest.mark.parametrize("key", ["x" * 65, "é"])
def test_a_key_that_is_none_is_refused(desk: Desk, ref: str, key: str) -> None:
    answer = program(desk, GHALI).post(f"/cases/{ref}/comments", json={"text": "x"}, headers={"idempotency-key": key.encode()})
    assert codes(answer, 400) == [] and unmoved(desk, ref)
