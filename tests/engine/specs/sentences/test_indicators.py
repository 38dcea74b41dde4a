"""What files come to."""
from __future__ import annotations

from engine.specs.sentences import indicators
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees

MENDED = """Étant donné que la liste "Réparations" est :
          | Page | État    | Par   | Le         |
          | 12   | Faite   | Samia | 02/04/2026 |
          | 13   | À faire |       | 03/04/2026 |
        """


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(indicators)


def test_a_figure_that_is_another_is_told_with_its_unit() -> None:
    assert failure(MENDED + 'Alors l\'indicateur "Pages remises" de "Maroc" vaut "4"') == "L’indicateur vaut : 1 pages."


def test_nothing_is_told_as_nothing() -> None:
    assert failure('Alors l\'indicateur "Pages remises" de "Maroc" vaut "1"') == "L’indicateur vaut : rien."
    assert failure(MENDED + 'Alors l\'indicateur "Pages remises" de "Maroc" n\'a pas de valeur') == "L’indicateur vaut : 1 pages."


def test_how_many_files_count_and_wait_is_told() -> None:
    assert failure(MENDED + 'Alors l\'indicateur "Pages remises" de "Maroc" compte 2 dossiers') == "Il compte : 1."
    assert failure(MENDED + 'Alors l\'indicateur "Pages remises" de "Maroc" attend la vérification de 0 dossier') == "Il compte : 1."


def test_a_period_counts_what_lies_in_it() -> None:
    assert not failure(MENDED + '''Alors l'indicateur "Pages remises" de "Maroc" n'a pas de valeur au 31/03/2026
        Et l'indicateur "Pages remises" de "Maroc" vaut "1" au 30/06/2026''')


def test_a_file_counts_in_the_file_that_it_leads_to() -> None:
    assert not failure(MENDED + '''Et le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Et on revient au dossier "Fenêtre sur cour"
        Et il est lié à "Le Pain nu" comme "Tome précédent"
        Alors l'indicateur "Pages remises" de "Le Pain nu" vaut "1"''')


def test_a_misspelt_indicator_is_told_with_the_nearest() -> None:
    assert "Pages remises" in failure('Alors l\'indicateur "Pages remise" de "Maroc" vaut "1"')
