"""Lists, posts and actions of everybody, told in sentences of the vocabulary, as its readers would write them."""
from __future__ import annotations

from pathlib import Path

from engine.library import Library
from engine.specs.gherkin import parse_feature
from engine.specs.run import run_feature
from tests.engine.caravan.story import caravane
from tests.engine.core.small import country

STORY = """# language: fr
Fonctionnalité: Une caravane
  Contexte:
    Étant donné que "Malika" est membre du CPDE dans "Ouezzane"
    Et que "Nadir" est membre du CPDE dans "Ouezzane"
    Et que "Hind" est agent de la DAS dans "Ouezzane"
    Et un dossier "Sel" à l'étape "En route / Marche" dans "Ouezzane"

  Scénario: Chacun note, deux suffisent
    Alors 2 actions en attente "Noter l’étape" sont ouvertes
    Quand "Malika" marque l'action "Noter l’étape" comme faite
    Alors l'action "Noter l’étape" revient à "Nadir"
    Quand "Nadir" marque l'action "Noter l’étape" comme faite
    Alors aucune action en attente "Noter l’étape" n'est ouverte

  Scénario: Un poste est à pourvoir quand son terme est passé
    Étant donné que la liste "Postes" est :
      | Poste     | Personne | Jusqu’au   |
      | Cuisinier | Zineb    | 10/04/2026 |
    Alors aucune action en attente "Pourvoir le poste" n'est ouverte pour la ligne "Cuisinier"
    Quand 30 jours passent
    Alors une action en attente "Pourvoir le poste" est ouverte pour la ligne "Cuisinier"

  Scénario: Qui est nommé voit le dossier et tient sa promesse
    Étant donné que la liste "Promesses" est :
      | Promesse | Qui   | Échéance   |
      | Le sel   | Zineb | 01/05/2026 |
    Alors "Zineb" voit le dossier
    Et une action en attente "Tenir la promesse" est ouverte pour la ligne "Le sel" et revient à "Zineb"
    Quand la secrétaire du CPDE fait "Arriver"
    Alors la ligne "Le sel" de la liste "Promesses" est en cause
    Quand "Zineb" change la ligne "Le sel" de la liste "Promesses" :
      | colonne | valeur |
      | État    | Tenue  |
    Alors aucune action en attente "Tenir la promesse" n'est ouverte
    Quand la secrétaire du CPDE retire la ligne "Le sel" de la liste "Promesses"
    Alors la ligne "Le sel" de la liste "Promesses" ne se retire pas

  Scénario: Une halte se fait à un puits
    Étant donné que la liste "Puits" est :
      | Nom       | Eau   |
      | Aïn Sebou | Douce |
    Et que la liste "Haltes" est :
      | Puits     | Jour       |
      | Aïn Sebou | 10/04/2026 |
    Alors la ligne "Aïn Sebou" de la liste "Haltes" vaut :
      | colonne | valeur    |
      | Puits   | Aïn Sebou |
    Et une action en attente "Sonder le puits" est ouverte pour la ligne "Aïn Sebou"
"""


def test_the_story_holds() -> None:
    library = Library({"caravane": caravane()}, country())
    result = run_feature(parse_feature(STORY, Path("caravane.feature")), library)
    failed = [(step.text, step.message or step.suggestion) for scenario in result.scenarios for step in scenario.steps
              if step.status in ("failed", "undefined")]
    assert not result.fault and len(result.scenarios) == 4 and failed == []
