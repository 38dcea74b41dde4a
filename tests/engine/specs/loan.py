"""A process of another trade, told in the words of every sentence: the loan of a book.

Nothing in `engine/specs` knows it, and it is specified with the same vocabulary as a project file.
"""
from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.core.definition.load import Source, load_placed
from engine.core.definition.variant import load_variant
from engine.language.plain import plain
from engine.language.texts import use
from engine.library import Library, hashed
from engine.specs.gherkin import Feature, parse_feature
from engine.specs.report import FeatureResult, ScenarioResult
from engine.specs.run import run_feature, run_step
from engine.specs.world import World
from tests.cast import country


def three(fr: str, ar: str = "", en: str = "") -> str:
    """A title in three languages; one that is not given reads as the French one."""
    return f'{{fr: "{fr}", ar: "{ar or fr}", en: "{en or fr}"}}'


TEXT = f"""
workflow: pret
version: 1
title: {three("Prêt de livre", "إعارة كتاب", "Book loan")}
reference: "PRET-{{territory}}-{{year}}-{{number:03}}"
scope: [province, commune]
responsible: secretariat
opens: [secretariat]
editing: {{roles: [secretariat]}}
face: {{title: livre, holder: lecteur, holder_kind: sorte}}
initial: demande.guichet
links:
  tome: {{process: pret, title: {three("Tome précédent")}}}
parameters:
  duree: {{type: duration, title: {three("Durée du prêt")}, values: [{{since: 2020-01-01, value: 15 days}}]}}
  caution_max: {{type: money, title: {three("Caution maximale")}, values: [{{since: 2020-01-01, value: 200}}]}}
fields:
  livre: {{type: text, title: {three("Titre du livre", "عنوان الكتاب", "Title of the book")}, required: true}}
  lecteur: {{type: text, title: {three("Lecteur")}, personal: true, required: true}}
  sorte:
    type: choice
    title: {three("Sorte de lecteur")}
    of: {{enfant: {three("Enfant", "طفل", "Child")}, adulte: {three("Adulte", "راشد", "Adult")}}}
  caution: {{type: money, title: {three("Caution", "الضمانة", "Deposit")}, min: 0}}
  branche: {{type: territory, title: {three("Branche")}}}
  club: {{type: bool, title: {three("Membre du club")}}}
  pieces: {{type: documents, title: {three("Pièces vues")}}}
  rayons: {{type: choices, title: {three("Rayons")}, of: {{a: {three("Romans")}, b: {three("Poésie")}}}}}
  fiche: {{type: int, title: {three("Numéro de fiche")}}}
  reparations:
    type: list
    title: {three("Réparations")}
    item:
      page: {{type: int, required: true, title: {three("Page")}}}
      etat: {{type: choice, title: {three("État")}, of: {{ouverte: {three("À faire")}, faite: {three("Faite")}}}}}
      par: {{type: person, title: {three("Par")}}}
      atelier: {{type: text, title: {three("Atelier")}}}
      le: {{type: date, title: {three("Le")}}}
    life: {{while: "item.etat != 'faite'", task: {three("Réparer une page")}, role: coordinateur, owner: par}}
  faites:
    type: computed
    title: {three("Réparations faites")}
    computed: {{count: reparations, where: "item.etat == 'faite'"}}
indicators:
  remises:
    title: {three("Pages remises", "صفحات مسترجعة", "Pages mended")}
    unit: {three("pages")}
    of: reparations
    at: le
    verified: par
    time: sum
    parts: {{etat: {{title: {three("Par état")}, by: item.etat}}}}
    up: [tome]
  fiches: {{title: {three("Numéro moyen")}, value: fiche, files: mean}}
documents:
  carte: {{title: {three("Carte de lecteur", "بطاقة القارئ", "Reader's card")}}}
  quittance: {{title: {three("Quittance")}, attach: [porteur, secretariat]}}
  lettre: {{title: {three("Lettre du lecteur")}, attach: [porteur]}}
states:
  demande:
    title: {three("Demande", "الطلب", "Request")}
    stage: true
    states:
      guichet: {{title: {three("Au guichet", "في الشباك", "At the desk")}}}
      attente:
        title: {three("En attente d'un exemplaire")}
        tasks:
          fiche: {{title: {three("Noter la fiche")}, role: secretariat, needs: {{field: fiche}}}}
  prete:
    title: {three("Prêté", "معار", "Lent")}
    stage: true
    tasks:
      ranger: {{title: {three("Ranger la fiche")}, role: secretariat, due: 5 working days}}
      rendre: {{title: {three("Reprendre le livre")}, role: secretariat, due: 15 days, needs: {{fire: rendre}}}}
    clocks:
      duree: {{after: parameters.duree, fire: constater_retard, title: {three("Durée du prêt")}}}
  retard:
    title: {three("En retard", "متأخر", "Late")}
    clocks:
      rappel: {{after: 30 working days, pauses: [reclame], fire: rappeler, title: {three("Rappel")}}}
  reclame: {{title: {three("Réclamé")}}}
  rendu: {{title: {three("Rendu")}, ended: well}}
  refuse: {{title: {three("Refusé", "مرفوض", "Refused")}, ended: badly}}
transitions:
  preter:
    from: demande.guichet
    to: prete
    roles: [secretariat]
    title: {three("Prêter le livre", "إعارة الكتاب", "Lend the book")}
    inputs:
      etat: {{type: choice, title: {three("État du livre", "حالة الكتاب", "State of the book")}, of: {{neuf: {three("Neuf", "جديد", "New")}, use: {three("Usé")}}}}}
    conditions:
      - document: carte
      - filled: livre
      - when: caution > 0
        expression: caution <= parameters.caution_max
        else:
          fr: La caution de {{caution}} dépasse {{parameters.caution_max}}.
          ar: الضمانة {{caution}} تفوق {{parameters.caution_max}}.
          en: The deposit of {{caution}} exceeds {{parameters.caution_max}}.
  attendre:
    from: demande.guichet
    to: demande.attente
    roles: [secretariat]
    title: {three("Attendre un exemplaire")}
  servir: {{from: demande.attente, to: back, roles: [secretariat], title: {three("Servir le lecteur")}}}
  refuser:
    from: demande.*
    to: refuse
    roles: [secretariat]
    motif: required
    title: {three("Refuser le prêt", "رفض الإعارة", "Refuse the loan")}
    done: {three("Prêt refusé")}
  lier:
    from: demande.guichet
    roles: [secretariat]
    title: {three("Lier au tome précédent")}
    inputs: {{tome: {{type: case, process: pret, title: {three("Tome précédent")}}}}}
    link: {{kind: tome, input: tome}}
  noter:
    from: prete
    roles: [secretariat]
    title: {three("Noter des dégâts")}
    inputs:
      degats:
        type: list
        title: {three("Dégâts")}
        item: {{page: {{type: int, required: true, title: {three("Page")}}}}}
    writes: [{{field: reparations, take: degats}}]
  reparer:
    from: prete
    roles: [coordinateur]
    guests: reparation
    title: {three("Rendre la page", "إرجاع الصفحة", "Give the page back")}
    inputs:
      reparation: {{type: row, of: reparations, title: {three("Réparation")}}}
      mot: {{type: text, title: {three("Mot", "كلمة", "Word")}}}
    writes: [{{field: reparations, update: {{etat: "'faite'"}}, where: item.id == input.reparation}}]
  rayonner:
    from: prete
    roles: [secretariat]
    title: {three("Ranger au rayon")}
    conditions:
      - rows: {{of: reparations, at_least: 1}}
      - rows: {{of: reparations, each: "item.etat == 'faite'"}}
  annoncer:
    from: prete
    roles: [porteur]
    title: {three("Annoncer le retour")}
    inputs: {{mot: {{type: document, kind: lettre, title: {three("Mot du lecteur")}, optional: true}}}}
  constater_retard: {{from: prete, to: retard, roles: [moteur], title: {three("Constater le retard")}}}
  rappeler: {{from: retard, roles: [moteur], title: {three("Rappeler le lecteur")}}}
  reclamer: {{from: retard, to: reclame, roles: [secretariat], title: {three("Réclamer le livre")}}}
  patienter: {{from: reclame, to: back, roles: [secretariat], title: {three("Patienter")}}}
  rendre:
    from: [prete, retard]
    to: rendu
    roles: [secretariat]
    title: {three("Rendre le livre", "إرجاع الكتاب", "Return the book")}
    conditions:
      - separation: preter
      - tasks: [ranger]
"""

VILLAGE = f"""
variant: village
of: pret
title: {three("Prêt au village", "الإعارة في القرية", "Village loan")}
provinces: [MA-FIG]
states: {{demande: {{states: {{attente: null}}}}}}
transitions: {{attendre: null, servir: null}}
"""
"""Where nobody waits for a copy."""

HEAD = """# language: fr
Fonctionnalité: Prêt
  Contexte:
    Étant donné que nous sommes le 06/04/2026
    Et un dossier "Fenêtre sur cour" à l'étape "Au guichet"
"""


@cache
def library() -> Library:
    """The one process, compiled once."""
    loaded = load_placed(Source("pret.yaml", TEXT), {}, country())
    varied = load_variant(Source("variants/pret.village.yaml", VILLAGE), loaded, country())
    assert loaded.definition is not None and varied.definition is not None, (loaded.faults, varied.faults)
    return Library({"pret": hashed(loaded.definition)}, country(), variants=[hashed(varied.definition)])


def parsed(text: str) -> Feature:
    """A feature of a text."""
    return parse_feature(text, Path("loan.feature"))


def world() -> World:
    """A world with a request at the desk."""
    found = World(library())
    with use("fr"):
        for step in parsed(f"{HEAD}  Scénario: Debout\n    Alors le dossier reste ouvert\n").scenarios[0].steps:
            assert run_step(step, "fr", found).status == "passed"
    return found


def run(text: str, head: str = HEAD, processes: Library | None = None) -> FeatureResult:
    """A feature: a head, French and with a background unless another is given, and what follows it."""
    return run_feature(parsed(head + text), processes or library())


def scenario(steps: str) -> ScenarioResult:
    """One scenario after the background."""
    feature = run(f"  Scénario: Essai\n{steps}\n")
    assert not feature.fault, feature.fault
    return feature.scenarios[0]


def failure(steps: str) -> str:
    """What the first step that does not hold says, with ordinary spaces; empty where all hold."""
    return plain(next((step.message for step in scenario(steps).steps if step.status != "passed"), ""))
