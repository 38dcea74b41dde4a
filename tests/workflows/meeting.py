"""A meeting of a body, driven step by step as its secretary and its chair would; for tests whose file a committee decides on."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from engine.core.actor import Actor
from engine.core.acts import Fill, Fire, Open, Upload
from engine.core.case import Case
from engine.core.moments import stamp
from engine.store.memory import MemoryStore
from tests.cast import AMINA, BRAHIM, CHAFIK, HIND, IDRIS, OUEZZANE, MovingClock, library
from tests.workflows.driver import World, everywhere, upload

MEMBERS: tuple[dict[str, Any], ...] = (
    {"nom": "Le gouverneur", "fonction": "Gouverneur", "famille": "collectivite", "personne": CHAFIK.id},
    {"nom": "Hind Hajji", "fonction": "Division de l’action sociale", "famille": "service_deconcentre", "personne": HIND.id},
    {"nom": "Amina Alaoui", "fonction": "Association Chabab", "famille": "societe_civile", "personne": AMINA.id},
    {"nom": "Brahim Benali", "fonction": "Agriculture", "famille": "service_deconcentre", "personne": BRAHIM.id},
    {"nom": "Khadija Benhima", "fonction": "Conseil provincial", "famille": "collectivite"},
)
"""Five members: three are the quorum of half and more."""


class Committee:
    """One meeting, from its opening as a case."""

    def __init__(self, world: World, body: str = "cpde", members: Sequence[Mapping[str, Any]] = MEMBERS, place: str = OUEZZANE,
                 keeper: Any = IDRIS, chair: Any = CHAFIK) -> None:
        self.world, self.keeper, self.chair = world, keeper, chair
        self.ref = world.do(Open("seance", place, {"titre": "Séance d’avril", "organe": body, "secretaire": keeper.id,
                                                   "presidence": chair.id}), keeper)
        self.by(keeper, Fill(self.ref, {"membres": list(members)}))

    @classmethod
    def of(cls, world: World, ref: str, keeper: Any = IDRIS, chair: Any = CHAFIK) -> Committee:
        """A meeting that is there already."""
        found = cls.__new__(cls)
        found.world, found.keeper, found.chair, found.ref = world, keeper, chair, ref
        return found

    @property
    def case(self) -> Case:
        return self.world.case(self.ref)

    def by(self, actor: Any, command: Any) -> None:
        """Somebody's command, done."""
        self.world.do(command, actor)

    def command(self, trigger: str, **inputs: Any) -> Fire:
        """A step of the meeting, to be sent."""
        return Fire(self.ref, trigger, inputs)

    def fires(self, trigger: str, motif: str = "", actor: Any = None, **inputs: Any) -> None:
        """A step of the meeting, done by its secretary or another."""
        self.by(actor or self.keeper, Fire(self.ref, trigger, inputs, motif))

    def refuses(self, trigger: str, motif: str = "", actor: Any = None, **inputs: Any) -> list[str]:
        """The codes of every reason against a step."""
        return [reason.code for reason in self.world.refused(Fire(self.ref, trigger, inputs, motif), actor or self.keeper)]

    def takes(self, *refs: str) -> None:
        """Files are put on the agenda."""
        for ref in refs:
            self.fires("inscrire", objet=f"Dossier {ref}", dossier=ref)

    def convened(self) -> None:
        """Dated in a fortnight, convened and sent."""
        self.by(self.keeper, Fill(self.ref, {"debut": stamp(self.world.clock() + timedelta(days=14)), "lieu": "Siège"}))
        self.fires("convoquer")
        self.fires("envoyer", convocation=upload("convocation"))

    def opened(self, *present: str) -> None:
        """On its day, with these members there (all of them unless said)."""
        self.world.wait(days=14)
        self.opened_today(*present)

    def opened_today(self, *present: str) -> None:
        """The same, on a day that has come."""
        for member in present or [row["id"] for row in self.case.rows("membres")]:
            self.fires("noter_presence", membre=member)
        self.fires("ouvrir", actor=self.chair)

    def voices(self, yes: Sequence[str] | None = None, no: Sequence[str] = (), neither: Sequence[str] = ()) -> list[dict[str, str]]:
        """How members vote; who is not named votes for."""
        cast = {**dict.fromkeys(no, "contre"), **dict.fromkeys(neither, "abstention")}
        for_ = yes if yes is not None else [row["id"] for row in self.case.rows("membres") if row["id"] not in cast]
        return [{"membre": member, "voix": voice} for member, voice in {**dict.fromkeys(for_, "pour"), **cast}.items()]

    def decides(self, point: str, trigger: str, motif: str = "", voices: Any = None, **inputs: Any) -> None:
        """An item is voted by show of hands: all are for it unless said."""
        step = {"trigger": trigger, "inputs": inputs, "motif": motif}
        self.fires("deliberer", point=point, issue=step, mode="open", voix=voices or self.voices())

    def forgotten(self) -> None:
        """Its only item is put off, and the meeting that takes it over cancelled: the file waits for another."""
        self.fires("remettre_point", "Pas maintenant.", self.chair, point="1")
        self.rises()
        file = self.case.rows("ordre_du_jour")[0]["dossier"]
        following = next(ref for ref in reversed(self.world.store.naming(file, "dossiers")) if self.world.case(ref).state == "planifiee")
        self.by(self.chair, Fire(following, "annuler", {}, "Le dossier attend."))

    def rises(self) -> None:
        self.fires("lever", actor=self.chair)

    def minuted(self) -> dict[str, Upload]:
        """The minutes are proposed, with one excerpt for each file that was decided: these, by item."""
        pieces = {row["id"]: upload(f"extrait-{row['id']}") for row in self.case.rows("ordre_du_jour")
                  if row["etat"] == "decide" and row.get("dossier")}
        self.fires("etablir_pv", pv_fr=upload("pv"), extraits=pieces)
        return pieces


def decide(world: World, ref: str, trigger: str, motif: str = "", body: str = "cpde", **inputs: Any) -> Committee:
    """A whole meeting that decides one file today."""
    committee = sitting(world, ref, body=body)
    committee.decides("1", trigger, motif, **inputs)
    committee.rises()
    return committee


def hindered(world: World, ref: str, trigger: str, motif: str = "", body: str = "cpde", **inputs: Any) -> list[str]:
    """The codes of every reason why a meeting of today cannot decide a step of a file."""
    committee = sitting(world, ref, body=body)
    step = {"trigger": trigger, "inputs": inputs, "motif": motif}
    outcome = world.refused(Fire(committee.ref, "deliberer", {"point": "1", "issue": step, "mode": "open",
                                                              "voix": committee.voices()}), committee.keeper)
    committee.forgotten()
    return [reason.values["reason"].code if reason.code == "then.fire" else reason.code for reason in outcome]


def sitting(world: World, *refs: str, body: str = "cpde") -> Committee:
    """A meeting that sits today about files that wait now: it was convened a month ago."""
    place = library().country.territories.province_of(world.case(refs[0]).territory)
    earlier = World(world.store, MovingClock(world.clock() - timedelta(days=30)))
    keeper, chair = _officers(world, place)
    committee = Committee(earlier, body, place=place, keeper=keeper, chair=chair)
    committee.takes(*refs)
    committee.convened()
    committee.world = world
    committee.opened_today()
    return committee


def _officers(world: World, place: str) -> tuple[Actor, Actor]:
    """Who keeps and who chairs the committee of a province: Idris and Chafik, or their like elsewhere."""
    if place == OUEZZANE:
        return IDRIS, CHAFIK
    found = tuple(everywhere(person._replace(id=f"{person.id}-{place.lower()}"), place) for person in (IDRIS, CHAFIK))
    store = world.store
    assert isinstance(store, MemoryStore)
    others = store.people
    store.people = lambda: (*others(), *found)
    return found[0], found[1]
