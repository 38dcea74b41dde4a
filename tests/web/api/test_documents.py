"""Documents over the API: sent raw or in a form, judged by their bytes, read by who has a role, named in a step."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.core.acts import Fire
from tests.cast import AMINA, DOUNIA, GHALI, HIND, KARIM
from tests.web.api.program import codes, done, program
from tests.web.desk import Desk
from tests.web.screens.case.story import PDF
from tests.workflows import driver
from tests.workflows.projet.path import file_at

PATH = "/cases/{}/documents/fiche_entretien"


@pytest.fixture
def interview(desk: Desk, ref: str) -> str:
    """A file that waits for the form of an interview."""
    desk.must(Fire(ref, "orienter"), GHALI)
    return ref


def documents(desk: Desk, ref: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = program(desk, GHALI).get(f"/cases/{ref}").json()["documents"]
    return found


def test_the_body_is_the_document_and_its_name_stands_in_the_address(desk: Desk, interview: str) -> None:
    done(program(desk, GHALI).post(PATH.format(interview), params={"name": "fiche é.pdf"}, content=PDF), 201)
    (document,) = documents(desk, interview)
    assert (document["kind"], document["name"], document["media"]) == ("fiche_entretien", "fiche é.pdf", "application/pdf")
    assert (document["size"], document["by"]) == (len(PDF), "Ghali Guessous")


def test_so_does_a_form_with_a_part_called_file(desk: Desk, interview: str) -> None:
    done(program(desk, GHALI).post(PATH.format(interview), files={"file": ("fiche.pdf", PDF)}), 201)
    assert [document["name"] for document in documents(desk, interview)] == ["fiche.pdf"]


def test_it_is_read_back_as_a_file_to_save(desk: Desk, interview: str) -> None:
    done(program(desk, GHALI).post(PATH.format(interview), content=PDF), 201)
    (document,) = documents(desk, interview)
    answer = program(desk, DOUNIA).get(f"/cases/{interview}/documents/{document['id']}")
    assert (answer.content, answer.headers["content-type"]) == (PDF, "application/pdf")
    assert answer.headers["content-disposition"].startswith("attachment") and answer.headers["x-content-type-options"] == "nosniff"
    assert codes(program(desk, GHALI).get(f"/cases/{interview}/documents/9.9"), 404) == []


def test_a_repetition_deposits_once(desk: Desk, interview: str) -> None:
    client, key = program(desk, GHALI), {"idempotency-key": "k"}
    for _ in range(2):
        done(client.post(PATH.format(interview), content=PDF, headers=key), 201)
    assert len(documents(desk, interview)) == 1


@pytest.mark.parametrize(("content", "status", "code"), [
    (b"", 422, "document.empty"), (b"<html><script>alert(1)</script>", 415, "document.type"), (b"MZ\x90\0" * 50, 415, "document.type"),
])
def test_what_is_not_kept_is_said_why(desk: Desk, interview: str, content: bytes, status: int, code: str) -> None:
    client = program(desk, GHALI)
    assert codes(client.post(PATH.format(interview), content=content), status) == [code]
    assert codes(client.post(PATH.format(interview), files={"file": ("f.pdf", content)}), status) == [code]
    assert documents(desk, interview) == []


def test_what_is_too_large_is_cut_at_the_limit(desk: Desk, interview: str) -> None:
    most = desk.maillon.documents.most_bytes
    client = program(desk, GHALI)
    assert codes(client.post(PATH.format(interview), content=PDF + b" " * most), 413) == ["document.too_large"]
    assert codes(client.post(PATH.format(interview), content=b" " * (most + 2_000_000)), 413) == []
    pieces = (b" " * 1_000_000 for _ in range(most // 1_000_000 + 3))
    assert codes(client.post(PATH.format(interview), content=pieces), 413) == []


@pytest.mark.parametrize("sent", [{"data": {"other": "x"}, "files": {"x": b"x"}}, {"files": {"file": (None, "text")}}])
def test_a_form_without_the_part_is_no_document(desk: Desk, interview: str, sent: Any) -> None:
    answer = program(desk, GHALI).post(PATH.format(interview), **sent)
    assert codes(answer, 400) == []


def test_of_who_may_not_deposit_it_nothing_is_kept(desk: Desk, interview: str, tmp_path: Path) -> None:
    before = sorted((tmp_path / "documents").rglob("*"))
    refused = program(desk, DOUNIA).post(PATH.format(interview), content=PDF)
    assert codes(refused) == ["document.not_yours"] and refused.json()["unmet"][0]["cure"]["kind"] == "person"
    assert codes(program(desk, AMINA).post(f"/cases/{interview}/documents/nope", content=PDF), 404) == []
    assert sorted((tmp_path / "documents").rglob("*")) == before


STEP = "/cases/{}/actions/mettre_en_demeure"


@pytest.fixture
def signed(desk: Desk) -> str:
    """A file whose holder may be summoned by a letter."""
    return str(file_at(driver.World(desk.maillon.store), "pre_creation.convention").ref)


def test_a_file_is_kept_for_a_step_and_named_by_its_note(desk: Desk, signed: str) -> None:
    client = program(desk, HIND)
    kept = client.post(f"{STEP.format(signed)}/files/lettre", params={"name": "lettre.pdf"}, content=PDF)
    assert kept.status_code == 201 and kept.json()["name"] == "lettre.pdf"
    assert codes(client.post(STEP.format(signed), json={})) == ["input.missing"]
    done(client.post(STEP.format(signed), json={"inputs": {"lettre": kept.json()["upload"]}}))
    assert client.get(f"/cases/{signed}").json()["documents"][-1]["name"] == "lettre.pdf"


@pytest.mark.parametrize("note", ["gAAAAA", "9.9", "../x", ["x"], 7, True])
def test_a_note_that_was_forged_names_nothing(desk: Desk, signed: str, note: Any) -> None:
    assert codes(program(desk, HIND).post(STEP.format(signed), json={"inputs": {"lettre": note}})) == ["input.missing"]


def test_a_note_is_good_for_its_sender_alone(desk: Desk, signed: str) -> None:
    kept = program(desk, KARIM).post(f"{STEP.format(signed)}/files/lettre", content=PDF).json()
    assert codes(program(desk, HIND).post(STEP.format(signed), json={"inputs": {"lettre": kept["upload"]}})) == ["input.missing"]


def test_a_document_of_another_kind_is_none_for_the_step(desk: Desk, signed: str) -> None:
    client = program(desk, HIND)
    other = client.get(f"/cases/{signed}").json()["documents"][0]
    answer = client.post(STEP.format(signed), json={"inputs": {"lettre": other["id"]}})
    assert codes(answer, 400) == [] and answer.json()["code"] == "document.unknown"


def test_no_file_is_kept_for_a_step_that_is_not_ones_own_or_asks_for_none(desk: Desk, signed: str) -> None:
    path = STEP.format(signed)
    assert codes(program(desk, DOUNIA).post(f"{path}/files/lettre", content=PDF))[0] == "role.missing"
    for wrong in (f"{path}/files/x", f"/cases/{signed}/actions/orienter/files/lettre", f"/cases/{signed}/actions/x/files/x"):
        assert codes(program(desk, HIND).post(wrong, content=PDF), 404) == []
