"""The data files: every name in them is one of the country or of a process, and what a province needs is there."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.core.definition.definition import Definition
from engine.demo.cast import members
from engine.demo.crowd import files
from engine.demo.plot import ACTS, flat
from engine.demo.script import FOLDER, Play, Script, read_script
from engine.library import Library
from tests.cast import country, library

PROVINCES = ("MA-OUZ", "MA-KHN", "MA-BOM", "MA-FIG", "MA-SIB")
REGIONS = ("MA", "MA-01", "MA-02", "MA-03", "MA-05", "MA-06")
"""Where the frameworks lie: the country, and the region of each province."""

PLAYS = tuple(play.process for play in read_script().plays)


def play_of(script: Script, process: str) -> Play:
    return next(play for play in script.plays if play.process == process)


def versions(known: Library, process: str) -> tuple[Definition, ...]:
    """A process and what some provinces follow instead."""
    return (known[process], *known.variants_of(process))


def steps(play: Play) -> Iterator[dict[str, Any]]:
    """Every step of every path."""
    return (step for path in play.paths.values() for step in flat(play.ways, path["steps"]))


def asked(known: Library, process: str) -> set[str]:
    """Every field and every input of a process."""
    found = {key for each in versions(known, process) for key in each.fields}
    return found | {key for each in versions(known, process) for step in each.table.values() for key in step.inputs}


def forms(form: Any) -> Iterator[Mapping[str, Any]]:
    """Every mapping in a form, at any depth."""
    inner = form.values() if isinstance(form, Mapping) else form if isinstance(form, list) else ()
    if isinstance(form, Mapping):
        yield form
    for each in inner:
        yield from forms(each)


@pytest.mark.parametrize("process", PLAYS)
def test_every_step_is_a_trigger_of_the_process_or_an_act_of_a_walker(script: Script, process: str) -> None:
    triggers = {key for each in versions(library(), process) for key in each.names.triggers}
    for step in steps(play_of(script, process)):
        act = next(act for act in ACTS if act in step)
        assert act != "fire" or step["fire"] in triggers, step


@pytest.mark.parametrize("process", PLAYS)
def test_what_is_usual_is_said_of_steps_that_some_path_takes(script: Script, process: str) -> None:
    play = play_of(script, process)
    assert set(play.steps) <= {step.get("fire") for step in steps(play)}


@pytest.mark.parametrize("process", PLAYS)
def test_every_way_and_every_path_is_gone(script: Script, process: str) -> None:
    play = play_of(script, process)
    written = [*play.ways.values(), *(path["steps"] for path in play.paths.values())]
    assert set(play.ways) <= {word for each in written for word in each if isinstance(word, str)}
    known = {certain["path"] for certain in play.known} | {path for paths in play.adopted.values() for path in paths}
    assert set(play.paths) == known | {name for name, path in play.paths.items() if path.get("files")}


@pytest.mark.parametrize("process", PLAYS)
def test_values_are_said_of_fields_and_inputs_that_exist(script: Script, process: str) -> None:
    play, keys = play_of(script, process), asked(library(), process)
    told = [play.values, *(profile.get("values", {}) for profile in play.profiles.values())]
    told += [step.get("with", {}) for step in (*steps(play), *play.steps.values())]
    told += [step["fill"] for step in (*steps(play), *play.steps.values()) if "fill" in step]
    assert {key for each in told for key in each} | set(play.opening) <= keys
    assert set(play.pictures) <= set(library()[process].documents)


def test_values_of_all_processes_are_inputs_of_some(script: Script) -> None:
    assert set(script.values) <= {key for process in PLAYS for key in asked(library(), process)}


@pytest.mark.parametrize("process", PLAYS)
def test_places_exist_are_of_the_right_kind_and_are_said_in_three_languages(script: Script, process: str) -> None:
    territories, scope = country().territories, library()[process].written.scope
    for file in files(play_of(script, process), territories, 0):
        assert territories[file.at].kind in scope
        assert set(territories[file.at].title) == {"fr", "ar", "en"}
        assert territories.province_of(file.at) in PROVINCES or file.at in REGIONS


@pytest.mark.parametrize("process", PLAYS)
def test_pools_that_are_drawn_from_exist_in_every_province(script: Script, process: str) -> None:
    play = play_of(script, process)
    for form in forms([play.facts, play.values, dict(play.profiles), dict(play.steps), list(play.known)]):
        if "draw" in form:
            pool = script.pools[form["draw"]]
            assert isinstance(pool, list) or set(PROVINCES) <= set(pool), form


def test_each_project_has_a_sector_and_a_chain_that_its_province_retains(script: Script) -> None:
    sectors = country().vocabularies["secteur"]
    retained = {(province, title) for province, titles in script.pools["chaines"].items() for title in titles}
    chains = {(province, chain["nom"], chain["secteur"]) for province, found in script.pools["filieres"].items()
              for chain in found if (province, chain["nom"]) in retained}
    for pool in ("projets_individuels", "projets_collectifs", "projets_ar"):
        for province, projects in script.pools[pool].items():
            assert {(province, each["chaine"], each["secteur"]) for each in projects} <= chains
            assert {each["secteur"] for each in projects} <= set(sectors)
    assert all(set(title) == {"fr", "ar", "en"} for title in sectors.values())


def test_amounts_stay_within_the_ceilings_of_the_programme(script: Script) -> None:
    costs = {pool: [cost for projects in script.pools[pool].values() for each in projects for cost in each["cout"]]
             for pool in ("projets_individuels", "projets_collectifs")}
    assert min(costs["projets_individuels"]) > 20_000
    assert max(costs["projets_individuels"]) * 0.6 < 100_000
    assert max(costs["projets_collectifs"]) * 0.6 < 300_000


def test_the_cercles_of_a_chain_are_cercles_of_its_province(script: Script) -> None:
    territories = country().territories
    for province, cercles in script.pools["cercles"].items():
        titles = {each.title["fr"] for each in territories.children(province)}
        assert all(any(title.endswith(cercle["nom"]) for title in titles) for cercle in cercles), province


def test_the_communes_of_a_programme_are_communes_of_its_province(script: Script) -> None:
    territories = country().territories
    assert all(territories.province_of(code) == province for province, codes in script.pools["communes"].items() for code in codes)


def test_a_file_known_by_its_title_is_on_a_path_of_its_play(script: Script) -> None:
    named = [(play, known) for play in script.plays for known in play.known if "named" in known]
    assert len(named) > 30
    assert all(known["path"] in play.paths for play, known in named)


def test_every_role_of_the_processes_is_held_in_every_province(script: Script) -> None:
    territories, roles = country().territories, country().roles
    everybody = tuple(members(script.cast))
    wanted = {role for process in PLAYS for each in versions(library(), process) for step in each.table.values()
              for role in step.roles if not (roles[role].own or roles[role].engine or role in each.names.members)}
    for province in PROVINCES:
        around = territories.ancestors(province)
        assert wanted | {"auditeur"} <= {role for member in everybody if member.territory in around for role in member.roles}


def test_people_are_told_apart_and_known(script: Script) -> None:
    everybody = tuple(members(script.cast))
    logins = [member.login for member in everybody]
    assert len(set(logins)) == len(logins)
    assert len({member.name for member in everybody}) == len(everybody)
    assert {member.gender for member in everybody} == {"f", "m"}
    assert set(script.cast["shown"]) <= set(logins)
    assert {role for member in everybody for role in member.roles} <= set(country().roles)


def test_known_holders_have_an_account_in_their_own_name(script: Script) -> None:
    names = {login: name for login, name, _ in script.cast["holders"]}
    held = {known["holder"]: f"{known['facts']['prenom']} {known['facts']['famille']}"
            for play in script.plays for known in play.known if "holder" in known}
    assert held == names


def test_a_word_that_no_play_has_is_refused(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.yaml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    written = yaml.safe_load((tmp_path / "appel.yaml").read_text(encoding="utf-8"))
    (tmp_path / "appel.yaml").write_text(yaml.safe_dump({**written, "pathes": {}}, allow_unicode=True), encoding="utf-8")
    with pytest.raises(TypeError, match="pathes"):
        read_script(tmp_path)


def test_there_are_about_three_hundred_project_files(script: Script) -> None:
    counted = len(list(files(play_of(script, "projet"), country().territories, 0)))
    assert 290 <= counted <= 320
