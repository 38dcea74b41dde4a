"""Definitions read from files: all faults at once, faults between processes, older versions found again by hash."""
from pathlib import Path

import pytest

from engine.errors import BadCommand, DefinitionFaults
from engine.library import Library, open_library, read_files, read_folder
from tests.engine.core.small import FOLDER, country, defined, demande, text

CHAIN = """workflow: chaine_valeur
version: 1
title: {fr: Chaîne, ar: سلسلة, en: Chain}
reference: "{number}"
scope: [province]
responsible: agent_das
opens: [agent_das]
editing: {roles: [agent_das]}
face: {title: titre}
initial: reperee
fields:
  titre: {type: text, title: {fr: Titre, ar: عنوان, en: Title}}
  cloture: {type: date, title: {fr: Clôture, ar: إغلاق, en: Closing}}
states:
  reperee: {title: {fr: Repérée, ar: مرصودة, en: Spotted}}
  retenue: {title: {fr: Retenue, ar: محتفظ بها, en: Kept}, ended: well}
transitions:
  retenir: {from: reperee, to: retenue, roles: [agent_das], title: {fr: Retenir, ar: احتفاظ, en: Keep}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two processes that name each other, with the fragment one of them includes."""
    (tmp_path / "fragments").mkdir()
    shared = (FOLDER / "fragments" / "pause.yaml").read_text("utf-8")
    (tmp_path / "fragments" / "pause.yaml").write_text(shared, "utf-8")
    (tmp_path / "demande.yaml").write_text(text(), "utf-8")
    (tmp_path / "chaine_valeur.yaml").write_text(CHAIN, "utf-8")
    return tmp_path


def told(folder: Path) -> list[str]:
    """The faults of a folder, files by their names alone."""
    return [str(fault).removeprefix(f"{folder}/") for fault in read_folder(folder, country())[1]]


def test_a_folder_gives_its_processes_with_their_hashes(folder: Path) -> None:
    definitions, faults = read_folder(folder, country())
    assert faults == ()
    assert [definition.key for definition in definitions] == ["chaine_valeur", "demande"]
    assert definitions[1].hash == demande().hash


def test_the_data_files_of_the_country_are_no_processes(folder: Path) -> None:
    (folder / "roles.yaml").write_text("roles: {}", "utf-8")
    assert told(folder) == []


def test_one_file_may_be_read_alone_with_the_fragments_beside_it(folder: Path) -> None:
    definitions, faults = read_files([folder / "demande.yaml"], country())
    assert ([definition.key for definition in definitions], faults) == (["demande"], ())


def test_a_file_that_is_not_there_is_a_fault_like_others(folder: Path) -> None:
    definitions, faults = read_files([folder / "demande.yaml", folder / "absent.yaml"], country())
    assert [definition.key for definition in definitions] == ["demande"]
    assert [(fault.file, fault.code) for fault in faults] == [(str(folder / "absent.yaml"), "data.unreadable")]


def test_bytes_that_are_no_text_are_a_fault(folder: Path) -> None:
    (folder / "demande.yaml").write_bytes(b"workflow: d\xe9mande\n")
    assert told(folder) == ["demande.yaml:1:1: not UTF-8 text [yaml.encoding]"]


def test_the_faults_of_every_file_come_at_once_and_a_shared_fragment_speaks_once(folder: Path) -> None:
    (folder / "fragments" / "pause.yaml").write_text("states: }\n", "utf-8")
    (folder / "autre.yaml").write_text(text().replace("workflow: demande", "workflow: autre"), "utf-8")
    (folder / "chaine_valeur.yaml").write_text(CHAIN.replace("opens: [agent_das]", "opens: [agent]"), "utf-8")
    assert [line.partition(": ")[0] for line in told(folder)] == ["chaine_valeur.yaml:7:9", "fragments/pause.yaml:1:9"]


def test_a_state_that_another_process_does_not_have_is_told_where_it_is_named(folder: Path) -> None:
    (folder / "chaine_valeur.yaml").write_text(CHAIN.replace("retenue", "gardee"), "utf-8")
    source = text().splitlines()
    asked = next(number for number, line in enumerate(source, 1) if "chaine: {type: case" in line)
    wanted = next(number for number, line in enumerate(source, 1) if "- linked: {kind: chaine" in line)
    assert [line.split(":")[:2] + line.split("[")[-1:] for line in told(folder)] == [
        ["demande.yaml", str(asked), "unknown.state]"], ["demande.yaml", str(wanted), "unknown.state]"]]


def test_a_field_that_another_process_does_not_have_is_told_too(folder: Path) -> None:
    good, bad = (text().replace("kind: chaine, in: [retenue]}", f"kind: chaine, before: {field}}}")
                 for field in ("cloture", "clotur"))
    (folder / "demande.yaml").write_text(good, "utf-8")
    assert told(folder) == []
    (folder / "demande.yaml").write_text(bad, "utf-8")
    assert [line.partition(": ")[2] for line in told(folder)] == [
        "unknown field 'clotur'; did you mean 'cloture'? [unknown.field]"]


def test_two_files_may_not_declare_one_process(folder: Path) -> None:
    (folder / "encore.yaml").write_text(CHAIN, "utf-8")
    assert told(folder) == ["encore.yaml:1:11: another file declares the process 'chaine_valeur' [workflow.twice]"]


def test_opening_with_a_fault_loads_nothing(folder: Path) -> None:
    (folder / "chaine_valeur.yaml").write_text(CHAIN.replace("version: 1", "version: un"), "utf-8")
    with pytest.raises(DefinitionFaults, match="whole number"):
        open_library(folder, country())


def test_a_running_case_finds_its_older_version_by_hash() -> None:
    older = defined(text().replace("version: 1", "version: 2"))
    library = Library({"demande": demande()}, country(), {older.hash: older.text}.get)
    assert library["demande"] is demande()
    assert library.version(demande().hash) is demande()
    assert library.version(older.hash).version == 2
    assert library.version(older.hash) is library.version(older.hash)


def test_what_is_not_there_is_a_bad_command() -> None:
    library = Library({"demande": demande()}, country())
    with pytest.raises(BadCommand, match=r"workflow\.unknown"):
        library["demandes"]
    with pytest.raises(BadCommand, match=r"definition\.unknown"):
        library.version("0" * 64)


VILLAGE = """variant: village
of: demande
title: {fr: Au village, ar: في القرية, en: In the village}
provinces: [MA-FIG]
transitions: {refuser: {motif: optional}}
"""


@pytest.fixture
def varied(folder: Path) -> Path:
    """The folder, with a variant."""
    (folder / "variants").mkdir()
    (folder / "variants" / "demande.village.yaml").write_text(VILLAGE, "utf-8")
    return folder


def test_a_new_case_follows_the_variant_of_its_province(varied: Path) -> None:
    library = open_library(varied, country())
    assert library.followed("demande", "MA-FIG").variant == "village"
    assert library.followed("demande", "MA-OUZ") is library["demande"] is library.followed("demande", "nowhere")
    assert library.version(library.variant("demande", "village").hash) is library.variants[0]
    assert [found.variant for found in library.variants_of("demande")] == ["village"] and not library.variants_of("chaine_valeur")
    with pytest.raises(BadCommand):
        library.variant("demande", "ville")


def test_a_variant_may_be_read_alone(varied: Path) -> None:
    definitions, faults = read_files([varied / "variants" / "demande.village.yaml"], country())
    assert faults == () and [definition.name for definition in definitions] == ["demande.village"]


def test_a_variant_of_no_process_is_a_fault_and_one_of_a_faulty_process_waits(varied: Path) -> None:
    path = varied / "variants" / "demande.village.yaml"
    path.write_text(VILLAGE.replace("of: demande", "of: demandes"), "utf-8")
    assert told(varied) == ["variants/demande.village.yaml:2:5: unknown process 'demandes'; did you mean 'demande'? [unknown.workflow]"]
    path.write_text(VILLAGE, "utf-8")
    (varied / "demande.yaml").write_text(text().replace("initial: depot", "initial: depo"), "utf-8")
    assert [line.partition(":")[0] for line in told(varied)] == ["demande.yaml"]
