"""Cases over the API: found, read, opened, filled in and moved; a refusal tells every reason, a repetition does nothing."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.acts import AddTask, Comment, Fill, Fire, Open
from tests.cast import AMINA, BRIKCHA, DOUNIA, ETTAKI, FATIMA, GHALI, HIND, IDRIS, KHENIFRA, OUEZZANE
from tests.web.api.program import codes, done, program
from tests.web.desk import Desk
from tests.web.files import opened
from tests.web.screens.case.story import FIELDS, PROFILE

FIRST = {"workflow": "projet", "territory": BRIKCHA, "fields": FIELDS}


def number(desk: Desk, ref: str) -> int:
    return desk.maillon.store.last_number(ref)


def test_a_case_is_opened_and_found_where_it_is_said_to_be(desk: Desk) -> None:
    client = program(desk, GHALI)
    answer = client.post("/cases", json=FIRST)
    ref = done(answer, 201)
    assert answer.headers["location"] == f"/api/v1/cases/{ref}"
    found = client.get(f"/cases/{ref}")
    assert (found.status_code, found.headers["etag"]) == (200, '"1"')
    assert found.json()["fields"]["titre"] == FIELDS["titre"]


def test_a_case_tells_where_it_is_what_waits_and_what_lacks(desk: Desk, ref: str) -> None:
    found = program(desk, GHALI).get(f"/cases/{ref}").json()
    assert found["state"] == {"key": "diagnostic.accueil", "title": "Diagnostic / Accueil"}
    assert found["territory"] == {"key": BRIKCHA, "title": "Brikcha"}
    assert [(task["need"], task["mine"], task["title"]) for task in found["tasks"]] == [
        ("fire:orienter", True, "Orienter le porteur vers un entretien")]
    steps = {option["trigger"]: option for option in found["options"]}
    assert steps["orienter"]["possible"] and steps["orienter"]["unmet"] == []
    suspend = steps["suspendre"]
    assert not suspend["yours"] and suspend["motif"] == "required"
    assert [(reason["code"], bool(reason["text"])) for reason in suspend["unmet"]] == [("role.missing", True)]


def test_every_unmet_condition_is_told_with_its_cure_in_the_readers_language(desk: Desk) -> None:
    ref = opened(desk)
    (option,) = [one for one in program(desk, GHALI).get(f"/cases/{ref}", headers={"accept-language": "ar"}).json()["options"]
                 if one["trigger"] == "orienter"]
    assert {reason["cure"]["key"] for reason in option["unmet"]} == {"cin", "telephone", "commune", "consentement_le"}
    assert all(reason["cure"]["kind"] == "field" and reason["cure"]["text"].strip("\u2066\u2067\u2068\u2069")[0] > "\u0600"
               for reason in option["unmet"])


def test_a_step_is_taken_and_the_number_moves(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    done(client.post(f"/cases/{ref}/actions/orienter", json={}))
    assert client.get(f"/cases/{ref}").json()["state"]["key"] == "diagnostic.entretien"


def test_a_step_that_lacks_something_is_refused_with_every_reason(desk: Desk) -> None:
    ref = opened(desk)
    answer = program(desk, GHALI).post(f"/cases/{ref}/actions/orienter", json={})
    assert codes(answer) == ["field.missing"] * 4
    assert answer.json()["detail"] == " ".join(reason["text"] for reason in answer.json()["unmet"])


def test_a_reason_that_is_asked_is_told_to_lack_and_kept_when_it_is_given(desk: Desk, ref: str) -> None:
    client = program(desk, IDRIS)
    refused = client.post(f"/cases/{ref}/actions/suspendre", json={})
    assert codes(refused) == ["motif.missing"] and refused.json()["unmet"][0]["cure"]["kind"] == "motif"
    done(client.post(f"/cases/{ref}/actions/suspendre", json={"motif": "Pièce attendue de la commune."}))


def test_fields_are_typed_as_they_were_sent(desk: Desk, ref: str) -> None:
    desk.must(Fire(ref, "orienter"), GHALI)
    client = program(desk, GHALI)
    done(client.patch(f"/cases/{ref}/fields", json={"fields": PROFILE}))
    fields = client.get(f"/cases/{ref}").json()["fields"]
    assert (fields["axe"], fields["date_creation"]) == ("ess", "2025-10-01")
    assert [row["id"] for row in fields["membres"]] == ["1", "2"]


def test_rows_keep_their_id_are_added_and_taken_away(desk: Desk, ref: str) -> None:
    desk.must(Fire(ref, "orienter"), GHALI)
    desk.must(Fill(ref, PROFILE), GHALI)
    client = program(desk, GHALI)
    rows = client.get(f"/cases/{ref}").json()["fields"]["membres"]
    kept = [{**rows[1], "nom": "Omar F."}, {"nom": "Aïcha Filali", "sexe": "femme", "naissance": "1995-01-01"}]
    done(client.patch(f"/cases/{ref}/fields", json={"fields": {"membres": kept}}))
    after = client.get(f"/cases/{ref}").json()["fields"]["membres"]
    assert [(row["id"], row["nom"]) for row in after] == [("2", "Omar F."), ("3", "Aïcha Filali")]


def test_an_amount_is_centimes_or_dirhams_and_never_a_fraction(desk: Desk) -> None:
    ref = desk.must(Open("appel", OUEZZANE, {"titre": "Appel 2026-1"}), HIND)
    client = program(desk, HIND)
    for sent in (28_476_050, "284 760,50"):
        client.patch(f"/cases/{ref}/fields", json={"fields": {"enveloppe": sent}})
        assert client.get(f"/cases/{ref}").json()["fields"]["enveloppe"] == 28_476_050
        client.patch(f"/cases/{ref}/fields", json={"fields": {"enveloppe": None}})
        assert "enveloppe" not in client.get(f"/cases/{ref}").json()["fields"]
    refused = client.patch(f"/cases/{ref}/fields", json={"fields": {"enveloppe": 284760.5}})
    assert codes(refused, 400) == [] and refused.json()["errors"][0]["pointer"].startswith("/body/fields/enveloppe")


def test_who_read_an_older_file_is_told_what_came_since(desk: Desk, ref: str) -> None:
    client = program(desk, GHALI)
    desk.must(Fill(ref, {"titre": "Huilerie de Zoumi"}), GHALI)
    stale = client.post(f"/cases/{ref}/actions/orienter", json={}, headers={"if-match": '"1"'})
    assert codes(stale, 409) == []
    assert (stale.json()["number"], stale.headers["etag"]) == (2, '"2"')
    (line,) = stale.json()["changes"]
    assert "Ghali Guessous" in line and "Zoumi" in line
    done(client.post(f"/cases/{ref}/actions/orienter", json={}, headers={"if-match": '"2"'}))


def test_a_comment_or_an_added_action_is_no_conflict(desk: Desk, ref: str) -> None:
    desk.must(Comment(ref, "Bonjour"), GHALI)
    desk.must(AddTask(ref, "Appeler", "agent_plateforme"), IDRIS)
    done(program(desk, GHALI).post(f"/cases/{ref}/actions/orienter", json={}, headers={"if-match": '"1"'}))


@pytest.mark.parametrize("tag", ['W/"1"', "1", '"x"', '"99"', '"²"', '"1', '"' + "9" * 30 + '"'])
def test_what_is_no_number_of_this_file_is_no_condition(desk: Desk, ref: str, tag: str) -> None:
    answer = program(desk, GHALI).post(f"/cases/{ref}/actions/orienter", json={}, headers={"if-match": tag.encode()})
    assert codes(answer, 400) == [] and answer.json()["code"] == "command.value"
    assert number(desk, ref) == 1


@pytest.mark.parametrize("headers", [{}, {"if-match": "*"}])
def test_no_condition_is_no_condition(desk: Desk, ref: str, headers: dict[str, str]) -> None:
    done(program(desk, GHALI).post(f"/cases/{ref}/actions/orienter", json={}, headers=headers))


def test_a_repetition_does_nothing_and_returns_the_first_outcome(desk: Desk, ref: str) -> None:
    client, key = program(desk, GHALI), {"idempotency-key": '"8e03978e-40d5-43dd-bc93-6894a57f9324"'}
    first = client.post(f"/cases/{ref}/actions/orienter", json={}, headers=key).json()
    again = client.post(f"/cases/{ref}/actions/orienter", json={}, headers=key)
    assert (first["repeated"], again.json()) == (False, {**first, "repeated": True})
    assert number(desk, ref) == first["number"]
    opened_twice = [client.post("/cases", json=FIRST, headers={"idempotency-key": "k"}).json()["ref"] for _ in range(2)]
    assert len(set(opened_twice)) == 1


def test_a_key_is_good_for_one_command_of_one_person(desk: Desk, ref: str) -> None:
    key = {"idempotency-key": "k"}
    done(program(desk, GHALI).post(f"/cases/{ref}/comments", json={"text": "un"}, headers=key), 201)
    reused = program(desk, GHALI).post(f"/cases/{ref}/comments", json={"text": "deux"}, headers=key)
    assert codes(reused, 422) == [] and reused.json()["code"] == "key.reused"
    done(program(desk, IDRIS).post(f"/cases/{ref}/comments", json={"text": "un"}, headers=key), 201)
    assert number(desk, ref) == 3


def test_a_refusal_keeps_no_key(desk: Desk) -> None:
    ref, key = opened(desk), {"idempotency-key": "k"}
    client = program(desk, GHALI)
    assert codes(client.post(f"/cases/{ref}/actions/orienter", json={}, headers=key))
    done(client.patch(f"/cases/{ref}/fields", json={"fields": {key: FIELDS[key] for key in ("cin", "telephone", "commune", "consentement_le")}}))
    done(client.post(f"/cases/{ref}/actions/orienter", json={}, headers=key))


def test_the_list_is_narrowed_as_at_the_desk(desk: Desk, ref: str) -> None:
    desk.must(Open("appel", OUEZZANE, {"titre": "Appel 2026-1"}), HIND)
    client = program(desk, IDRIS)

    def refs(**query: Any) -> list[str]:
        return [case["workflow"] for case in client.get("/cases", params=query).json()["cases"]]
    assert sorted(refs()) == ["appel", "projet"]
    assert refs(workflow="projet") == refs(q="zitoun") == refs(territory=BRIKCHA) == refs(role="agent_plateforme") == ["projet"]
    assert refs(late="true") == refs(mark="titre:x") == refs(stage="nowhere") == []
    desk.clock.forward(days=40)
    assert refs(late="true", workflow="projet") == ["projet"]


def test_nobody_lists_what_they_do_not_see(desk: Desk, ref: str) -> None:
    for person in (ETTAKI, FATIMA):
        assert program(desk, person).get("/cases").json() == {"cases": [], "total": 0, "late": 0, "next": "", "previous": ""}
    assert program(desk, DOUNIA).get("/cases").json()["total"] == 1


def test_the_list_is_paged_by_its_cursors(desk: Desk) -> None:
    for place in range(27):
        opened(desk, f"Projet {place:02}")
    client = program(desk, GHALI)
    first = client.get("/cases", params={"sort": "title"}).json()
    second = client.get("/cases", params={"sort": "title", "after": first["next"]}).json()
    titles = [case["title"] for page in (first, second) for case in page["cases"]]
    assert titles == [f"Projet {place:02}" for place in range(27)]
    assert (first["total"], len(first["cases"]), second["next"]) == (27, 25, "")
    assert client.get("/cases", params={"sort": "title", "after": second["previous"]}).json()["cases"] == first["cases"]


def test_a_holder_is_named_by_login_and_then_sees_their_file(desk: Desk) -> None:
    ref = done(program(desk, GHALI).post("/cases", json={**FIRST, "holder": "Fatima "}), 201)
    assert program(desk, FATIMA).get(f"/cases/{ref}").status_code == 200
    refused = program(desk, GHALI).post("/cases", json={**FIRST, "holder": "nobody"})
    assert codes(refused) == ["login.unknown"]


def test_what_is_public_of_a_case_has_nothing_personal(desk: Desk) -> None:
    ref = desk.must(Open("appel", OUEZZANE, {"titre": "Appel 2026-1"}), HIND)
    desk.must(Fill(ref, {"texte_fr": "Texte", "texte_ar": "نص", "axes": ["ess"], "chaines": [{"nom": "Huile"}], "pieces": ["cin"],
                         "ouverture": "2026-05-01 09:00", "cloture": "2026-06-01 09:00"}), HIND)
    client = program(desk, FATIMA)
    assert codes(client.get(f"/cases/{ref}"), 404) == []
    desk.must(Fire(ref, "publier"), HIND)
    found = client.get(f"/cases/{ref}").json()
    assert found["fields"]["titre"] == "Appel 2026-1" and not found["writes"] and found["documents"] == []
    assert "Hind" not in client.get(f"/cases/{ref}").text
    assert codes(client.get(f"/cases/{ref}/events"), 404) == []
    assert codes(client.post(f"/cases/{ref}/comments", json={"text": "x"})) == ["role.reads"]
    stale = client.post(f"/cases/{ref}/actions/annuler", json={}, headers={"if-match": '"1"'})
    assert codes(stale, 409) == [] and stale.json()["changes"] == []


def test_an_auditor_reads_and_changes_nothing(desk: Desk, ref: str) -> None:
    client = program(desk, DOUNIA)
    assert client.get(f"/cases/{ref}").json()["writes"] is False
    assert codes(client.post(f"/cases/{ref}/actions/orienter", json={})) == ["role.missing"]
    assert "role.reads" in codes(client.patch(f"/cases/{ref}/fields", json={"fields": {"titre": "Autre titre"}}))
    assert codes(client.post(f"/cases/{ref}/comments", json={"text": "x"})) == ["role.reads"]


def test_opening_tells_who_opens_where_and_what_lacks(desk: Desk) -> None:
    elsewhere = program(desk, GHALI).post("/cases", json={**FIRST, "territory": KHENIFRA})
    assert codes(elsewhere) == ["role.opens"]
    assert codes(program(desk, GHALI).post("/cases", json={"workflow": "projet", "territory": BRIKCHA})) == ["field.missing"] * 3
    assert codes(program(desk, AMINA).post("/cases", json={**FIRST, "territory": "MA-01"})) == ["role.opens", "territory.scope"]
