"""Files tied to others."""
from __future__ import annotations

from engine.specs.sentences import links
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(links)

OTHER = '''Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        '''


def test_a_link_that_is_not_there_is_told() -> None:
    assert failure(OTHER + 'Alors il est lié à "Le Pain nu" comme "Tome précédent"') == "Il est lié à : rien."


def test_a_link_that_is_there_is_told() -> None:
    assert failure(OTHER + """Et il est lié à "Le Pain nu" comme "Tome précédent"
        Alors il n'est pas lié à "Le Pain nu" comme "Tome précédent\"""") == "Ils sont liés."


def test_a_kind_of_link_misspelt_is_told_with_the_nearest() -> None:
    said = failure(OTHER + 'Et il est lié à "Le Pain nu" comme "Tome precedant"')
    assert "vouliez-vous dire « Tome précédent »" in said


def test_how_many_files_are_linked_is_told() -> None:
    assert failure('Alors il a 2 dossiers liés comme "Tome précédent"') == "Il est lié à : rien."
    assert not failure(OTHER + """Et il est lié à "Le Pain nu" comme "Tome précédent"
        Alors il a 1 dossier lié comme "Tome précédent\"""")


def test_there_is_no_linked_file_to_go_to() -> None:
    assert failure('Quand on passe au dossier lié comme "Tome précédent"') == "Il est lié à : rien."


def test_a_linked_file_is_found_by_where_it_lies() -> None:
    there = """Et il est lié à "Le Pain nu" comme "Tome précédent"
        Quand on passe au dossier lié comme "Tome précédent" dans "Khénifra\""""
    assert failure(OTHER + there) == "Il est lié à : rien."
