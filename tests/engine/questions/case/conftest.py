"""Cases of the real process at several places of their life, asked about past any screen."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.advance import Done
from engine.core.actor import Actor
from engine.core.acts import Attach, Command, Fill, Fire, Open
from engine.language import texts
from engine.maillon import Maillon
from engine.questions.case import CasePage, Ground, case_page, ground_of
from engine.settings import Settings
from tests.cast import AMINA, BRAHIM, BRIKCHA, GHALI, HIND, OUEZZANE, WORKFLOWS, MovingClock, people_in
from tests.stores import sqlite_url
from tests.web.screens.case.story import FIELDS, PDF, PROFILE


class World:
    """One database, one clock, and what people do and ask in it."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovingClock()
        settings = Settings(database_url=sqlite_url(folder), documents=str(folder / "documents"), workflows=WORKFLOWS)
        self.maillon = Maillon.open(settings, self.clock)
        self.maillon.people = people_in(self.maillon.store, self.clock)

    def do(self, command: Command, actor: Actor) -> str:
        """Do what must succeed."""
        outcome = self.maillon.execute(command, actor)
        assert isinstance(outcome, Done), outcome
        return outcome.ref

    def attach(self, ref: str, actor: Actor, *kinds: str) -> None:
        """Deposit a document of each kind."""
        for kind in kinds:
            upload: Any = self.maillon.documents.keep(f"{kind}.pdf", [PDF, kind.encode()])
            self.do(Attach(ref, kind, upload), actor)

    def page(self, ref: str, actor: Actor) -> CasePage:
        """The page, which must be there for this actor."""
        found = case_page(self.maillon, ref, actor)
        assert found is not None
        return found

    def ground(self, ref: str, actor: Actor) -> Ground:
        """What the parts of the page stand on."""
        found = ground_of(self.maillon, ref, actor)
        assert found is not None
        return found

    def opened(self, **fields: Any) -> str:
        """A fresh case."""
        return self.do(Open("projet", BRIKCHA, {**FIELDS, **fields}), GHALI)

    def in_profile(self, **fields: Any) -> str:
        """A case that waits for the ruling on its eligibility."""
        ref = self.opened(**fields)
        self.do(Fire(ref, "orienter"), GHALI)
        self.attach(ref, GHALI, "fiche_entretien")
        individual = {"sexe": "femme", "date_naissance": "1998-01-01", "axe": "ess", "secteur": "artisanat"}
        self.do(Fill(ref, individual if fields.get("porteur") == "individuel" else PROFILE), GHALI)
        self.do(Fire(ref, "etablir_profil"), GHALI)
        return ref

    def at_idea(self) -> str:
        """A case at the idea, exempted from a value chain."""
        ref = self.in_profile()
        self.do(Fire(ref, "constater_eligibilite"), HIND)
        self.do(Fill(ref, {"exemption": "true", "motif_exemption": "Aucune chaîne retenue."}), AMINA)
        self.do(Fire(ref, "rattacher"), AMINA)
        self.do(Fire(ref, "confirmer_rattachement"), HIND)
        return ref

    def call(self, title: str = "Appel 2026-1", territory: str = OUEZZANE) -> str:
        """A call for projects that is open."""
        ref = self.do(Open("appel", territory, {"titre": title}), HIND)
        self.do(Fill(ref, {
            "texte_fr": "Olives", "texte_ar": "زيتون", "axes": ["ess"], "chaines": [{"nom": "Huile"}], "pieces": ["cin"],
            "ouverture": "2026-04-07T09:00", "cloture": "2026-12-31T16:00",
        }), HIND)
        self.do(Fire(ref, "publier"), HIND)
        self.clock.forward(days=2)
        self.maillon.tick()
        return ref

    def in_complement(self) -> tuple[str, str]:
        """A case from which a document was asked again, and its call."""
        call, ref = self.call(), self.at_idea()
        self.attach(ref, AMINA, "cin", "formulaire", "statuts", "liste_membres")
        self.do(Fill(ref, {"devis": [{"fournisseur": name, "montant": "1000"} for name in "ABC"]}), AMINA)
        self.do(Fire(ref, "deposer", {"appel": call}), AMINA)
        self.do(Fire(ref, "demander_complement", {"pieces": ["cin"]}, "Verso illisible."), BRAHIM)
        return ref, call


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    with texts.use("fr"):
        yield made
    made.maillon.close()


