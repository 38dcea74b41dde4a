"""Which files there are: known ones always, then each path once, then the rest; the same at each load."""
from __future__ import annotations

from collections import Counter

import pytest

from engine.core.case import Case, Link
from engine.demo.crowd import File, adopted, files
from engine.demo.script import Play
from tests.cast import country

PLAY = Play(
    "errand", place="commune",
    paths={"a": {"begun": 5, "files": 4, "steps": []}, "b": {"begun": 5, "files": 2, "at": "MA-FIG", "steps": []},
           "c": {"begun": 5, "steps": []}},
    known=({"path": "c", "at": ["MA-KHN", "MA-OUZ.zoumi.brikcha"], "holder": "fatima"},),
    shares={"MA-OUZ": 1},
)


def made(most: int = 0) -> list[File]:
    return list(files(PLAY, country().territories, most))


def test_known_files_come_first_one_for_each_place_they_name() -> None:
    first, second = made()[:2]
    assert country().territories.province_of(first.at) == "MA-KHN"
    assert second.at == "MA-OUZ.zoumi.brikcha"
    assert (first.certain["holder"], second.plot.path) == ("fatima", "c")


def test_each_path_has_as_many_files_as_it_says() -> None:
    assert Counter(file.plot.path for file in made()) == {"a": 4, "b": 2, "c": 2}


@pytest.mark.parametrize(("most", "paths"), [(1, ["a"]), (2, ["a", "b"])])
def test_a_small_crowd_takes_each_path_once_in_order(most: int, paths: list[str]) -> None:
    assert [file.plot.path for file in made(most)[2:]] == paths


def test_files_lie_in_communes_of_the_territories_that_share_them() -> None:
    territories = country().territories
    assert {territories[file.at].kind for file in made()} == {"commune"}
    assert {file.plot.path: territories.province_of(file.at) for file in made()[2:]} == {"a": "MA-OUZ", "b": "MA-FIG"}


def test_two_loads_are_alike() -> None:
    assert [(file.at, file.plot) for file in made()] == [(file.at, file.plot) for file in made()]


BORN = PLAY._replace(
    known=({"path": "b", "named": "Known", "at": "MA-OUZ"}, {"path": "a", "named": "Anywhere"}),
    adopted={"parent": {"c": 1}},
)


def born(title: str, at: str = "MA-OUZ", kind: str = "parent") -> File | None:
    case = Case("ER-1", "errand", "1", at, "asked", 1, 1, "", "", 1, "", {}, {}, {}, links=(Link(kind, "ER-0"),))
    return adopted(BORN, case, title)


@pytest.mark.parametrize(("title", "at", "path"), [
    ("Known", "MA-OUZ", "b"), ("Known", "MA-FIG", "c"), ("Anywhere", "MA-FIG", "a"), ("Any other", "MA-OUZ", "c"),
])
def test_a_file_that_a_step_opened_is_known_by_its_title_or_takes_a_path_of_its_kind(title: str, at: str, path: str) -> None:
    file = born(title, at)
    assert file is not None
    assert (file.plot.path, file.at, file.ref) == (path, at, "ER-1")


def test_one_of_another_kind_is_left_alone() -> None:
    assert born("Any other", kind="neighbour") is None


def test_files_known_by_their_title_are_not_opened() -> None:
    assert len(list(files(BORN, country().territories, 1))) == 1
