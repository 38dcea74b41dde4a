"""Who lies in whom."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.territories import LEVELS, Territories, Territory


def territory(code: str, kind: str, parent: str) -> Territory:
    return Territory(code, kind, {"fr": code, "ar": code, "en": code}, parent, code[3:6])


TERRITORIES = Territories([
    territory("MA", "country", ""),
    territory("MA-01", "region", "MA"),
    territory("MA-OUZ", "province", "MA-01"),
    territory("MA-TNG", "prefecture", "MA-01"),
    territory("MA-OUZ.zoumi", "cercle", "MA-OUZ"),
    territory("MA-OUZ.zoumi.brikcha", "commune", "MA-OUZ.zoumi"),
    territory("MA-OUZ.ville", "commune", "MA-OUZ"),
])
codes = st.sampled_from([territory.code for territory in TERRITORIES])


def test_the_lineage_of_a_commune_climbs_to_the_country() -> None:
    assert TERRITORIES.ancestors("MA-OUZ.zoumi.brikcha") == (
        "MA-OUZ.zoumi.brikcha", "MA-OUZ.zoumi", "MA-OUZ", "MA-01", "MA")


def test_a_town_may_skip_the_cercle() -> None:
    assert TERRITORIES.ancestors("MA-OUZ.ville") == ("MA-OUZ.ville", "MA-OUZ", "MA-01", "MA")


def test_a_commune_lies_in_its_province_and_in_no_other() -> None:
    assert TERRITORIES.within("MA-OUZ.zoumi.brikcha", "MA-OUZ")
    assert not TERRITORIES.within("MA-OUZ.zoumi.brikcha", "MA-TNG")


def test_a_province_does_not_lie_in_its_commune() -> None:
    assert not TERRITORIES.within("MA-OUZ", "MA-OUZ.ville")


def test_an_unknown_code_lies_nowhere_and_is_no_territory() -> None:
    assert "MA-XXX" not in TERRITORIES
    assert TERRITORIES.ancestors("MA-XXX") == ()
    assert not TERRITORIES.within("MA-XXX", "MA-XXX")
    with pytest.raises(KeyError):
        TERRITORIES["MA-XXX"]


def test_children_keep_the_order_of_the_data() -> None:
    assert [child.code for child in TERRITORIES.children("MA-01")] == ["MA-OUZ", "MA-TNG"]
    assert TERRITORIES.children("MA-OUZ.ville") == ()


def test_province_and_region_are_found_from_below_and_not_from_above() -> None:
    assert TERRITORIES.province_of("MA-OUZ.zoumi.brikcha") == "MA-OUZ"
    assert TERRITORIES.province_of("MA-TNG") == "MA-TNG"
    assert TERRITORIES.province_of("MA-01") == ""
    assert TERRITORIES.region_of("MA-OUZ.ville") == "MA-01"
    assert TERRITORIES.region_of("MA") == ""


@given(codes, codes, codes)
def test_lying_within_is_an_order(a: str, b: str, c: str) -> None:
    within = TERRITORIES.within
    assert within(a, a)
    assert not (within(a, b) and within(b, a)) or a == b
    assert not (within(a, b) and within(b, c)) or within(a, c)


@given(codes)
def test_every_lineage_rises_level_by_level(code: str) -> None:
    levels = [LEVELS[TERRITORIES[ancestor].kind] for ancestor in TERRITORIES.ancestors(code)]
    assert levels == sorted(set(levels), reverse=True)


def test_a_code_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="MA is there twice"):
        Territories([territory("MA", "country", ""), territory("MA", "country", "")])


@pytest.mark.parametrize("parent", ["MA-99", "MA-OUZ.zoumi", "MA-OUZ"])
def test_a_parent_must_exist_and_lie_higher(parent: str) -> None:
    rows = [*TERRITORIES, territory("MA-OUZ.other", "cercle", parent)]
    if parent == "MA-OUZ":
        assert Territories(rows).within("MA-OUZ.other", "MA-OUZ")
        return
    with pytest.raises(ValueError, match="no territory above MA-OUZ.other"):
        Territories(rows)
