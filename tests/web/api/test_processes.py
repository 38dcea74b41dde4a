"""Processes over the API: what a program must know of one to open and move its cases."""
from __future__ import annotations

from tests.cast import DOUNIA, FATIMA, GHALI
from tests.web.api.program import codes, program
from tests.web.desk import Desk


def test_every_process_is_listed_with_its_stages_and_variants(desk: Desk) -> None:
    found = {one["key"]: one for one in program(desk, GHALI).get("/processes").json()["processes"]}
    library = desk.maillon.library
    assert found.keys() == library.current.keys()
    assert (found["projet"]["title"], found["projet"]["opens"], found["appel"]["opens"]) == ("Dossier de projet", True, False)
    assert found["projet"]["stages"][0] == {"key": "diagnostic", "title": "Diagnostic"}
    assert [variant["definition"] for variant in found["projet"]["variants"]] == [one.hash for one in library.variants_of("projet")]


def test_one_tells_its_steps_fields_lists_and_documents(desk: Desk) -> None:
    found = program(desk, FATIMA).get("/processes/projet").json()
    step = next(step for step in found["transitions"] if step["trigger"] == "approuver")
    assert step["roles"] == ["president_cpde"] and step["inputs"] == []
    fields = {field["key"]: field for field in found["fields"]}
    assert fields["porteur"]["required"] and {"key": "cooperative", "title": "Coopérative"} in fields["porteur"]["choices"]
    assert [column["key"] for column in fields["membres"]["columns"]][:3] == ["nom", "sexe", "naissance"]
    assert fields["membres"]["personal"] and fields["cin"]["editors"]
    assert {kind["key"] for kind in found["documents"]} == set(desk.maillon.library["projet"].documents)
    assert found["text"]["workflow"] == "projet" and found["initial"] in {state["key"] for state in found["states"]}


def test_titles_are_in_the_readers_language(desk: Desk) -> None:
    found = program(desk, DOUNIA).get("/processes/projet", headers={"accept-language": "en"}).json()
    assert found["title"] == desk.maillon.library["projet"].title["en"]


def test_a_variant_and_an_older_version_are_found_by_their_hash(desk: Desk) -> None:
    client, variant = program(desk, GHALI), desk.maillon.library.variants_of("projet")[0]
    assert client.get("/processes/projet", params={"definition": variant.hash}).json()["definition"] == variant.hash
    for path in ("/processes/appel", "/processes/projet"):
        digest = variant.hash if path.endswith("appel") else "f" * 64
        answer = client.get(path, params={"definition": digest})
        assert codes(answer, 400) == [] and answer.json()["code"] == "definition.unknown"
    assert codes(client.get("/processes/nope"), 404) == []
