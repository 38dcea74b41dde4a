"""Lists on the desk: rosters, persons by login, rows that name rows, and what each row asks of whom."""
from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.acts import Fill, Fire, Open
from tests.cast import FATIMA, IDRIS, OUEZZANE, WORKFLOWS
from tests.engine.caravan.story import FILE
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import plain

COUNTRY = ("territories.yaml", "roles.yaml", "holidays.yaml", "vocabularies.yaml", "bodies.yaml")
WELLS = [{"nom": "Aïn Sebou", "eau": "douce"}, {"nom": "Bir Anzarane"}]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk that knows the caravan and nothing else."""
    folder = tmp_path / "workflows"
    folder.mkdir()
    for path in (*(WORKFLOWS / name for name in COUNTRY), FILE):
        shutil.copy(path, folder)
    with desk_in(tmp_path, folder) as found:
        yield found


@pytest.fixture
def ref(desk: Desk) -> str:
    """A caravan on the road; Fatima has promised something."""
    promises = [{"texte": "Apporter le sel", "personne": "fatima"}, {"texte": "Porter l’eau"}]
    fields = {"nom": "Sel", "puits": WELLS, "haltes": [{"puits": "1"}, {"puits": "2"}], "promesses": promises}
    ref = desk.must(Open("caravane", OUEZZANE, fields), IDRIS)
    return desk.must(Fire(ref, "partir"), IDRIS)


def test_the_page_shows_rows_and_persons_by_name(desk: Desk, ref: str) -> None:
    page = plain(desk.as_(IDRIS).get(f"/dossiers/{ref}").text)
    assert "Tenir la promesse : Apporter le sel" in page and "Fatima Filali" in page
    assert "Aïn Sebou" in page and "Pourvoir le poste : Éclaireur" in page


def test_a_member_finds_the_file_and_what_it_asks_of_them(desk: Desk, ref: str) -> None:
    fatima = desk.as_(FATIMA)
    assert ref in fatima.get("/dossiers").text
    todo = plain(fatima.get("/").text)
    assert "Tenir la promesse : Apporter le sel" in todo and "Tenir la promesse : Porter l’eau" in todo
    assert "Sonder le puits" not in todo


def test_whose_it_is_stands_beside_what_others_have(desk: Desk, ref: str) -> None:
    everything = plain(desk.as_(IDRIS).get("/?a_qui=tous").text)
    assert "Tenir la promesse : Apporter le sel" in everything and "Fatima Filali" in everything
    assert "Sonder le puits : Bir Anzarane" in everything


def test_lists_are_edited_with_people_by_login_and_rows_by_name(desk: Desk, ref: str) -> None:
    idris = desk.as_(IDRIS)
    form = idris.get(f"/dossiers/{ref}/donnees/autres").text
    assert "Bir Anzarane</option>" in form and 'value="fatima"' in form and "Fatima Filali" in form
    case = desk.maillon.store.case(ref)
    assert case is not None
    sent = {"seen": str(case.number), "key": "k", "nom": "Sel", "postes-0-id": "1", "postes-0-poste": "eclaireur",
            "postes-0-personne": "FATIMA", "haltes-0-id": "1", "haltes-0-puits": "2"}
    sent |= {f"puits-{place}-{key}": str(row[key]) for place, row in enumerate(case.fields["puits"]) for key in row}
    sent |= {f"haltes-1-{key}": str(value) for key, value in case.fields["haltes"][1].items()}
    sent |= {f"promesses-{place}-{key}": str(row[key]) for place, row in enumerate(case.fields["promesses"])
             for key in ("id", "texte", "personne") if key in row}
    answer = idris.post(f"/dossiers/{ref}/donnees/autres", data=sent, follow_redirects=False)
    assert answer.status_code == 303, plain(answer.text)
    after = desk.maillon.store.case(ref)
    assert after is not None
    assert after.fields["postes"][0]["personne"] == "fatima" and after.fields["haltes"][0]["puits"] == "2"


def test_the_rows_of_a_roster_are_named_and_none_is_added_or_removed(desk: Desk, ref: str) -> None:
    idris = desk.as_(IDRIS)
    form = idris.get(f"/dossiers/{ref}/donnees/autres").text
    assert 'name="postes-0-poste" value="eclaireur"' in form and "Éclaireur" in plain(form)
    assert 'name="add" value="promesses"' in form and 'name="add" value="postes"' not in form
    assert 'value="promesses-0"' in form and 'value="postes-0"' not in form


def test_a_row_past_its_life_stays_and_the_form_says_why(desk: Desk, ref: str) -> None:
    desk.must(Fill(ref, {"promesses": [{"id": "1", "texte": "Apporter le sel", "etat": "tenue"}, {"id": "2", "texte": "Porter l’eau"}]}), IDRIS)
    idris = desk.as_(IDRIS)
    case = desk.maillon.store.case(ref)
    assert case is not None
    sent = {"seen": str(case.number), "key": "k", "nom": "Sel", "promesses-0-id": "2", "promesses-0-texte": "Porter l’eau"}
    sent |= {f"{listed}-{place}-{key}": str(row[key]) for listed in ("puits", "haltes")
             for place, row in enumerate(case.fields[listed]) for key in row}
    answer = idris.post(f"/dossiers/{ref}/donnees/autres", data=sent, follow_redirects=False)
    assert answer.status_code == 422
    assert "« Apporter le sel » (« Promesses ») est achevé" in plain(answer.text)
