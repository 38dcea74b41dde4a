"""Signing on the desk and through the API: a choice of versions, and a refusal that says who signs first or that the text is another."""
from __future__ import annotations

import pytest

from engine.core.acts import Attach, Fire, Open
from tests.cast import CHAFIK, DOUNIA, OUEZZANE
from tests.web.api.program import codes, program
from tests.web.desk import Desk
from tests.workflows.driver import upload

FIELDS = {"type_convention": "protocole_accord", "objet": "Partage de l’eau", "debut": "2026-01-01", "fin": "2027-12-31"}


@pytest.fixture
def ref(desk: Desk) -> str:
    """An agreement to be signed by Dounia, then by Chafik; its text has been replaced once."""
    desk.maillon.people.grant(DOUNIA.id, "redacteur", OUEZZANE)
    parties = [{"nom": person.name, "qualite": "association", "personne": person.id, "ordre": str(place)}
               for place, person in enumerate((DOUNIA, CHAFIK), 1)]
    ref = desk.must(Open("convention", OUEZZANE, {**FIELDS, "parties": parties}), DOUNIA)
    for name in ("ancien", "nouveau"):
        desk.must(Attach(ref, "texte", upload(name)), DOUNIA)
    desk.must(Fire(ref, "proposer"), DOUNIA)
    for person in (DOUNIA, CHAFIK):
        desk.must(Fire(ref, "repondre", {"reponse": "accord"}), person)
    desk.must(Fire(ref, "arreter_texte"), DOUNIA)
    return ref


def versions(desk: Desk, ref: str) -> tuple[str, str]:
    """The SHA-256 of the old text and of the newest."""
    with desk.maillon.store.writing() as unit:
        case = unit.case(ref)
    assert case is not None
    newest, oldest = case.versions("texte")
    return oldest.sha256, newest.sha256


def test_the_form_proposes_the_newest_text_and_names_each_version(desk: Desk, ref: str) -> None:
    page = desk.as_(DOUNIA).get(f"/dossiers/{ref}/actions/signer").text
    old, new = versions(desk, ref)
    assert f'value="{new}" selected' in page and f'value="{old}"' in page and "nouveau.pdf" in page


def test_another_version_is_refused_where_the_hand_is_and_the_newest_is_signed(desk: Desk, ref: str) -> None:
    client, (old, new) = desk.as_(DOUNIA), versions(desk, ref)
    refused = client.post(f"/dossiers/{ref}/actions/signer", data={"texte_lu": old})
    assert refused.status_code == 422 and "le texte à signer est" in refused.text and f'value="{old}" selected' in refused.text
    signed = client.post(f"/dossiers/{ref}/actions/signer", data={"texte_lu": new}, follow_redirects=False)
    assert signed.status_code == 303 and new[:8] in client.get(f"/dossiers/{ref}").text


def test_out_of_order_the_reason_says_who_signs_first(desk: Desk, ref: str) -> None:
    page = desk.as_(CHAFIK).get(f"/dossiers/{ref}/actions/signer")
    assert "Doivent signer d’abord" in page.text and DOUNIA.name in page.text
    assert desk.as_(CHAFIK).post(f"/dossiers/{ref}/actions/signer", data={}).status_code == 422


def test_a_program_is_told_the_same(desk: Desk, ref: str) -> None:
    old, new = versions(desk, ref)
    at = f"/cases/{ref}/actions/signer"
    assert codes(program(desk, CHAFIK).post(at, json={})) == ["signatures.before"]
    assert codes(program(desk, DOUNIA).post(at, json={"inputs": {"texte_lu": old}})) == ["signatures.other"]
    assert "value.no_version" in codes(program(desk, DOUNIA).post(at, json={"inputs": {"texte_lu": "0" * 64}}))
    assert program(desk, DOUNIA).post(at, json={"inputs": {"texte_lu": new}}).status_code == 200
    desk.must(Attach(ref, "texte", upload("encore")), DOUNIA)
    refused = program(desk, DOUNIA).post(f"/cases/{ref}/actions/mettre_en_vigueur", json={})
    assert set(codes(refused)) == {"signatures.changed", "signatures.missing"}
