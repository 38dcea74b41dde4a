"""The way of a project file from welcome to closure, step by step: tests stop it where they look."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.cast import AMINA, BRAHIM, BRIKCHA, FATIMA, GHALI, HIND, IDRIS, JAMILA
from tests.workflows.driver import MEMBERS as SCORERS
from tests.workflows.driver import File, World, agreed, opened

MAD = 100
"""Amounts are sent in centimes."""

MEMBERS = [
    {"nom": "Fatima Filali", "sexe": "femme", "naissance": "1979-03-12"},
    {"nom": "Zineb Zaki", "sexe": "femme", "naissance": "1998-07-01"},
    {"nom": "Yassine Yacoubi", "sexe": "homme", "naissance": "1970-01-20"},
]
CONTACT = {"cin": "LE123456", "telephone": "0661004127", "commune": BRIKCHA, "consentement_le": "2026-04-06"}
INDIVIDUAL: Mapping[str, Any] = {"titre": "Atelier de tissage", "porteur": "individuel", "nom": "Salma Semlali", **CONTACT}
COOPERATIVE: Mapping[str, Any] = {"titre": "Moulin de Brikcha", "porteur": "cooperative", "nom": "Coopérative Zitoun Jbala",
                                  "representant": "Fatima Filali", **CONTACT}
PROFILE = {"axe": "ess", "secteur": "agriculture"}
PERSON = {"sexe": "femme", "date_naissance": "1999-05-04"}
GROUP = {"membres": MEMBERS, "forme": "cooperative", "date_creation": "2021-02-01"}
QUOTES = [{"fournisseur": name, "montant": 40_000 * MAD} for name in ("Atlas", "Rif", "Jbala")]
PLAN = {"cout_total": 150_000 * MAD, "financement": [{"source": "indh", "montant": 90_000 * MAD},
                                                   {"source": "numeraire", "montant": 60_000 * MAD}]}
MARKS = {"marche": 4, "faisabilite": 4, "plan_financier": 3, "emploi": 4, "capacite": 3}
"""A technical grid worth 73 out of 100."""

VISIT = {"femmes": 2, "jeunes": 3, "chiffre_affaires": 52_000 * MAD, "active": True}


def orienter(file: File) -> None:
    file.fires("orienter", GHALI)


def etablir_profil(file: File) -> None:
    group = file.case.fields["porteur"] == "cooperative"
    file.fills(GHALI, **PROFILE, **(GROUP if group else PERSON))
    file.attaches(GHALI, "fiche_entretien")
    file.fires("etablir_profil", GHALI)


def constater_eligibilite(file: File) -> None:
    file.fires("constater_eligibilite", HIND)


def rattacher(file: File) -> None:
    file.fires("rattacher", AMINA, chaine=file.world.chain())


def confirmer_rattachement(file: File) -> None:
    file.fires("confirmer_rattachement", HIND)


def prepare_deposit(file: File) -> None:
    """Everything `deposer` needs but an open call."""
    group = file.case.fields["porteur"] == "cooperative"
    file.attaches(AMINA, "cin", "formulaire", *(("statuts", "liste_membres") if group else ("cv",)))
    file.fills(AMINA, devis=QUOTES)


def deposer(file: File) -> None:
    prepare_deposit(file)
    call = file.world.call()
    file.world.wait(days=2)
    file.fires("deposer", AMINA, appel=call)


def preselectionner(file: File) -> None:
    file.fires("preselectionner", BRAHIM, score=71)


def valider_formation(file: File) -> None:
    file.attaches(AMINA, "attestation_formation")
    file.fires("valider_formation", AMINA)


def soumettre_plan(file: File) -> None:
    file.fills(AMINA, **PLAN)
    file.attaches(AMINA, "plan_affaires")
    file.fires("soumettre_plan", AMINA)


def evaluated(file: File, **marks: int) -> None:
    """Evaluators are drawn, declare no interest and score, all alike: 73 out of 100, unless marks are given."""
    file.fires("designer_evaluateurs", IDRIS)
    for row in file.case.fields["grilles_technique"]:
        if "rendue_le" not in row:
            evaluator = next(person for person in (BRAHIM, *SCORERS) if person.id == row["evaluateur"])
            file.fires("declarer_interet", evaluator, sans_interet=True)
            file.fires("noter_plan", evaluator, **{**MARKS, **marks})


def avis_favorable(file: File) -> None:
    file.attaches(BRAHIM, "avis")
    evaluated(file)
    file.fires("avis_favorable", BRAHIM)


def approuver(file: File) -> None:
    file.decided("approuver")


def agree(file: File) -> File:
    """The agreement that the committee's approval opened, negotiated and signed until it is in force."""
    return agreed(file, "convention", "porteur", FATIMA)


def signer(file: File) -> None:
    agree(file)
    file.fires("signer", HIND)


def attester_creation(file: File) -> None:
    file.fills(AMINA, ice="001234567000089", registre="RC 4521")
    file.attaches(AMINA, "attestation_bancaire", "preuve_apport")
    file.fires("attester_creation", AMINA)


def constater_demarrage(file: File) -> None:
    file.fires("debloquer_tranche", JAMILA, montant=54_000 * MAD)
    file.attaches(AMINA, "constat_demarrage")
    file.fires("constater_demarrage", AMINA)


def mettre_en_service(file: File) -> None:
    file.attaches(AMINA, "rapport_visite", "photo")
    file.fires("mettre_en_service", AMINA)


def achever(file: File) -> None:
    for _ in range(8):
        file.world.wait(days=92)
        file.fires("enregistrer_visite", AMINA, date=file.world.today, **VISIT)
    file.fires("achever", AMINA)


def cloturer(file: File) -> None:
    file.attaches(IDRIS, "rapport_final")
    file.fires("cloturer", IDRIS)


PATH: tuple[tuple[str, Callable[[File], None]], ...] = (
    ("diagnostic.accueil", orienter),
    ("diagnostic.entretien", etablir_profil),
    ("diagnostic.profil", constater_eligibilite),
    ("selection_chaine.rattachement", rattacher),
    ("selection_chaine.verification", confirmer_rattachement),
    ("emergence.idee", deposer),
    ("emergence.preselection", preselectionner),
    ("emergence.formation", valider_formation),
    ("emergence.plan_affaires", soumettre_plan),
    ("emergence.instruction", avis_favorable),
    ("emergence.cpde", approuver),
    ("pre_creation.convention", signer),
    ("pre_creation.formalites", attester_creation),
    ("pre_creation.financement", constater_demarrage),
    ("post_creation.demarrage", mettre_en_service),
    ("post_creation.suivi", achever),
    ("post_creation.evaluation", cloturer),
    ("cloture", cloturer),
)
"""Each state of the straight way, and the step that leaves it."""


def walk(world: World, kind: Mapping[str, Any] = INDIVIDUAL) -> Iterator[File]:
    """The file at every state of the straight way."""
    file = opened(world, kind)
    for state, step in PATH:
        assert file.state == state
        yield file
        if state != "cloture":
            step(file)


def file_at(world: World, state: str, kind: Mapping[str, Any] = INDIVIDUAL) -> File:
    """A file that has come straight to a state."""
    return next(file for file in walk(world, kind) if file.state == state)
