"""What is true of the country, read from the data files."""
import shutil
from datetime import date
from pathlib import Path

import pytest

from engine.core.country import Country
from engine.core.definition.faults import Fault
from engine.country import load_country
from engine.country_files import COUNTRY, standard
from engine.errors import DefinitionFaults

WORKFLOWS = Path(__file__).parents[2] / "workflows"
FIVE = ("MA-FIG", "MA-BOM", "MA-OUZ", "MA-KHN", "MA-SIB")


@pytest.fixture(scope="module")
def country() -> Country:
    return load_country(WORKFLOWS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data files, to spoil."""
    for name in ("holidays", "territories", "roles", "vocabularies"):
        shutil.copy(WORKFLOWS / f"{name}.yaml", tmp_path)
    return tmp_path


def spoil(folder: Path, name: str, right: str, wrong: str) -> list[tuple[str, int, str]]:
    """The faults of a file in which one text was replaced: (file name, line, code)."""
    path = folder / f"{name}.yaml"
    text = path.read_text()
    assert right in text
    path.write_text(text.replace(right, wrong, 1))
    with pytest.raises(DefinitionFaults) as refused:
        load_country(folder)
    faults = [fault for fault in refused.value.faults if isinstance(fault, Fault)]
    return [(Path(fault.file).stem, fault.line, fault.code) for fault in faults]


def line_of(name: str, text: str) -> int:
    whole = (WORKFLOWS / f"{name}.yaml").read_text()
    return whole[:whole.index(text)].count("\n") + 1


def test_public_holidays_and_the_friday_feast_are_off(country: Country) -> None:
    assert not country.calendar.is_working(date(2025, 11, 6))
    assert not country.calendar.is_working(date(2045, 11, 18))
    assert country.calendar.is_working(date(2025, 11, 7))


def test_a_sighted_feast_replaces_the_estimated_day(country: Country) -> None:
    assert not country.calendar.is_working(date(2025, 6, 27))
    assert country.calendar.is_working(date(2025, 6, 26))


def test_a_calendar_can_be_the_key_of_a_cache(country: Country) -> None:
    assert hash(country.calendar) == hash(load_country(WORKFLOWS).calendar)
    assert isinstance(country.calendar.holidays, frozenset)


def test_a_delay_over_the_feast_of_2025_ends_where_offices_reopened(country: Country) -> None:
    assert country.calendar.add_working_days(date(2025, 3, 28), 1) == date(2025, 4, 2)


def test_there_are_twelve_regions_and_seventy_five_provinces_and_prefectures(country: Country) -> None:
    kinds = [territory.kind for territory in country.territories]
    assert kinds.count("country") == 1
    assert kinds.count("region") == 12
    assert (kinds.count("province"), kinds.count("prefecture")) == (62, 13)


def test_every_territory_of_the_standard_is_there_with_its_kind(country: Country) -> None:
    assert {code: country.territories[code].kind for code in standard()} == {
        code: known.kind for code, known in standard().items()}


def test_every_territory_has_its_three_titles_and_lies_in_the_country(country: Country) -> None:
    for territory in country.territories:
        assert set(territory.title) == {"fr", "ar", "en"}
        assert all(territory.title.values())
        assert country.territories.within(territory.code, COUNTRY)


def test_arabic_titles_are_in_arabic_letters(country: Country) -> None:
    for territory in country.territories:
        assert all(letter == " " or "\u0600" <= letter <= "\u06ff" for letter in territory.title["ar"]), territory.code


def test_names_carry_no_remark_of_the_standard(country: Country) -> None:
    assert country.territories["MA-OUD"].title["fr"] == "Oued Ed-Dahab"


@pytest.mark.parametrize(("code", "region"), [("MA-CHT", "MA-09"), ("MA-NOU", "MA-06"), ("MA-OUZ", "MA-01")])
def test_provinces_lie_in_their_true_region(country: Country, code: str, region: str) -> None:
    assert country.territories.region_of(code) == region


@pytest.mark.parametrize("province", FIVE)
def test_the_provinces_of_the_programme_have_cercles_and_communes(country: Country, province: str) -> None:
    kinds = {child.kind for child in country.territories.children(province)}
    assert kinds == {"cercle", "commune"}
    for child in country.territories.children(province):
        assert child.kind == "commune" or country.territories.children(child.code)


def test_a_commune_knows_its_cercle_and_its_short_name(country: Country) -> None:
    brikcha = country.territories["MA-OUZ.zoumi.brikcha"]
    assert (brikcha.title["fr"], brikcha.title["en"], brikcha.parent) == ("Brikcha", "Brikcha", "MA-OUZ.zoumi")
    assert brikcha.short == "OUZ"
    assert country.territories["MA-01"].short == "01"


def test_a_place_has_the_other_spellings_that_people_use(country: Country) -> None:
    assert country.territories["MA-BOM"].also == ("Boulmane",)
    assert {"Ouezzane", "وزان", "Ouazzane"} <= set(country.territories["MA-OUZ"].names)
    assert country.territories["MA-FIG"].also == ()


def test_readers_change_nothing_and_only_the_auditor_opens_the_journal(country: Country) -> None:
    roles = country.roles.values()
    assert {role.key for role in roles if role.reads} == {"auditeur", "bailleur", "parrain"}
    assert {role.key for role in roles if role.journal} == {"auditeur"}
    assert {role.key for role in roles if role.own} == {"porteur"}
    assert {role.key for role in roles if role.engine} == {"moteur"}


def test_roles_have_three_titles_and_a_feminine_where_it_differs(country: Country) -> None:
    assert len(country.roles) == 38
    assert all(set(role.title) == {"fr", "ar", "en"} for role in country.roles.values())
    assert country.roles["accompagnateur"].feminine["fr"] == "Accompagnatrice"
    assert country.roles["bailleur"].feminine == {}


def test_vocabularies_hold_the_words_of_the_field(country: Country) -> None:
    sizes = {key: len(values) for key, values in country.vocabularies.items()}
    assert sizes == {"secteur": 6, "theme": 7, "famille": 7, "sphere": 4, "poste": 7, "capital": 8, "donnee": 4,
                     "usage": 4, "facteur": 17, "objectif": 5, "reponse_avis": 3, "odd": 17, "programme": 4, "vulnerabilite": 5,
                     "organes": 12}
    assert country.vocabularies["secteur"]["tourisme"] == {"fr": "Tourisme", "ar": "السياحة", "en": "Tourism"}


def test_every_fault_of_every_file_is_told_at_its_place(folder: Path) -> None:
    (folder / "holidays.yaml").write_text("added: {2025-02-30: {fr: a, ar: b, en: c}}\n")
    faults = spoil(folder, "roles", "own: true", "owns: true")
    assert ("holidays", 1, "data.date_from_datetime_parsing") in faults
    assert ("roles", line_of("roles", "own: true"), "data.extra_forbidden") in faults


@pytest.mark.parametrize(("name", "right", "wrong", "code"), [
    ("territories", "MA-AGD:", "MA-XXX:", "data.value_error"),
    ("territories", "parent: MA-06", "parent: MA-99", "data.value_error"),
    ("territories", "  MA-OUZ:\n", "  MA-01:\n", "data.value_error"),
    ("territories", "brikcha:", "Brikcha:", "data.string_pattern_mismatch"),
    ("vocabularies", ", en: Crafts", "", "data.missing"),
    ("vocabularies", "en: Crafts", "en: ''", "data.string_too_short"),
    ("roles", "reads: true", "reads: yes", "data.bool_type"),
    ("roles", "bailleur:", "auditeur:", "yaml.duplicate_key"),
])
def test_a_spoilt_line_is_refused_where_it_stands(folder: Path, name: str, right: str, wrong: str, code: str) -> None:
    line = line_of(name, right)
    assert spoil(folder, name, right, wrong)[0] == (name, line, code)


def test_a_province_without_titles_is_named(folder: Path) -> None:
    with pytest.raises(DefinitionFaults, match="no titles for MA-ZAG"):  # noqa: PT012
        spoil(folder, "territories", "  MA-ZAG: {ar: زاكورة}\n", "")
        load_country(folder)


def test_a_missing_file_is_a_fault_like_another(folder: Path) -> None:
    (folder / "roles.yaml").unlink()
    with pytest.raises(DefinitionFaults, match="roles.yaml:1:1: cannot be read"):
        load_country(folder)
