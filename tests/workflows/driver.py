"""Drives the real processes of `workflows/` in memory: the write path of Maillon, a moving clock and the cast."""
from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from argon2 import PasswordHasher

from engine.advance import Done, advance, tick
from engine.core.actor import Actor, Grant
from engine.core.acts import Attach, Command, DoTask, Fill, Fire, Open, Upload
from engine.core.case import Case
from engine.core.decide import Option, options, questions_of, replay
from engine.core.decision import Refused, Unmet
from engine.core.moments import stamp
from engine.others import answer
from engine.people import People
from engine.store.memory import MemoryStore
from engine.store.port import Store
from engine.store.sql.store import SqlStore
from tests.cast import CAST, CHAFIK, GHALI, HIND, IDRIS, OUEZZANE, MovingClock, country, employ, library

OPERATOR = Actor("nadia", "Nadia Naciri", (Grant("operateur", OUEZZANE),))
MEMBERS = tuple(Actor(f"membre{n}", f"Membre {n}", (Grant("membre_cpde", OUEZZANE),)) for n in (1, 2, 3))
DRAFTER = Actor("naima", "Naïma Naciri", (Grant("redacteur", OUEZZANE),))
DEPARTMENT = Actor("salma", "Salma Sebti", (Grant("departement", OUEZZANE),))
COORDINATOR = Actor("omar", "Omar Ouali", (Grant("coordinateur", OUEZZANE),))
_sums = count(1)
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def upload(name: str) -> Upload:
    """A file whose bytes are its own."""
    return Upload(f"{next(_sums):064x}", f"{name}.pdf", 1200, "application/pdf")


def hire(store: SqlStore, clock: MovingClock) -> None:
    """Those who score, as accounts of a store that has not got them yet."""
    people = People(store, country(), clock, CHEAP)
    employ(people, *(everywhere(scorer, "MA") for scorer in (*MEMBERS, DEPARTMENT) if store.person(scorer.id) is None))


def _everybody() -> tuple[Actor, ...]:
    """Those who may be named; who scores does so in every province."""
    return (*CAST, COORDINATOR, *(everywhere(scorer, "MA") for scorer in (*MEMBERS, DEPARTMENT)))


class World:
    """A store, in memory unless one is given, and the present. Cases are named by reference."""

    def __init__(self, store: Store | None = None, clock: MovingClock | None = None) -> None:
        self.store, self.clock = store or MemoryStore(_everybody), clock or MovingClock()
        self.chains: dict[tuple[str, str], str] = {}
        if isinstance(store, SqlStore):
            hire(store, self.clock)

    @property
    def now(self) -> str:
        return stamp(self.clock())

    @property
    def today(self) -> str:
        return self.now[:10]

    def wait(self, **delay: float) -> None:
        """Time passes, and the clocks that end fire."""
        self.clock.forward(**delay)
        tick(self.store, library(), self.now)

    def case(self, ref: str) -> Case:
        case = self.store.case(ref)
        assert case is not None
        return case

    def do(self, command: Command, actor: Actor) -> str:
        """The command must be done: the reference of its case."""
        outcome = advance(self.store, library(), command, actor, self.now)
        assert isinstance(outcome, Done), outcome
        return outcome.ref

    def refused(self, command: Command, actor: Actor) -> tuple[Unmet, ...]:
        """The command must be refused: every reason."""
        outcome = advance(self.store, library(), command, actor, self.now)
        assert isinstance(outcome, Refused), outcome
        return outcome.unmet

    def chain(self, territory: str = OUEZZANE, name: str = "Huile d’olive") -> str:
        """A value chain of that name that the committee has retained, brought there the first time it is asked for."""
        if (territory, name) not in self.chains:
            self.chains[territory, name] = self._retained(territory, name)
        return self.chains[territory, name]

    def _retained(self, territory: str, name: str) -> str:
        place = "MA" if territory != OUEZZANE else territory
        fields = {"nom": name, "secteur": "agriculture", "cercles": [{"nom": "Zoumi"}]}
        chain = File(self, self.do(Open("chaine_valeur", territory, fields), everywhere(OPERATOR, place)), place)
        chain.fires("lancer_diagnostic", OPERATOR, BEFORE)
        diagnosed(chain)
        chain.fires("remettre_diagnostic", OPERATOR)
        retained(chain)
        return chain.ref

    def call(self, opens_in: int = 1, closes_in: int = 30, **rules: Any) -> str:
        """A published call of Ouezzane that opens and closes after so many days, at this hour."""
        ref = self.do(Open("appel", OUEZZANE, {"titre": "Appel 2026-1"}), HIND)
        call = File(self, ref)
        opening, closing = MovingClock(self.clock()), MovingClock(self.clock())
        call.fills(HIND, texte_fr="Texte", texte_ar="نص", axes=["ess"], chaines=[{"nom": "Huile d’olive"}], pieces=["cin"],
                   ouverture=stamp(opening.forward(days=opens_in)), cloture=stamp(closing.forward(days=closes_in)), **rules)
        call.fires("publier", HIND)
        return ref


BEFORE = "Chaîne engagée avant l’ouverture du programme."
"""Why a chain may be diagnosed and scored without a programme."""

ANALYSIS = {
    "acteurs": [{"nom": "Moulin", "maillon": "3", "interet": "Volume", "accord": True}],
    "maillons": [{"maillon": link, "lacune": "Personne encore"} for link in ("production", "collecte", "commercialisation",
                                                                              "consommation")],
    "goulots": [{"libelle": "Trituration"}],
}
"""What the analysis of a chain says: one actor at processing, the other links still to be held."""

GRID = {"marche": 4, "emploi": 4, "porteurs": 3, "ressource": 4, "organisation": 3, "faisabilite": 4}
"""A grid worth 74 out of 100."""


def everywhere(actor: Actor, place: str) -> Actor:
    """The same person, with the same role in a wider territory."""
    return actor._replace(grants=tuple(grant._replace(territory=place) for grant in actor.grants))


class File:
    """One case, and short ways to work on it that read like sentences."""

    def __init__(self, world: World, ref: str, place: str = OUEZZANE) -> None:
        self.world, self.ref, self.place = world, ref, place

    @property
    def case(self) -> Case:
        return self.world.case(self.ref)

    @property
    def state(self) -> str:
        return self.case.state

    @property
    def tasks(self) -> dict[str, str]:
        """The open pending actions, and the role each is for."""
        return {task.key: task.role for task in self.case.tasks}

    def due(self, task: str) -> str:
        """The instant a pending action is due before."""
        return next(found.due for found in self.case.tasks if found.key == task)

    def fires(self, trigger: str, actor: Actor, motif: str = "", **inputs: Any) -> None:
        self.world.do(Fire(self.ref, trigger, inputs, motif), self._held(actor))

    def decided(self, trigger: str, motif: str = "", body: str = "cpde", **inputs: Any) -> None:
        """A step that a meeting of a body decides, held for it."""
        from tests.workflows.meeting import decide

        decide(self.world, self.ref, trigger, motif, body, **inputs)

    def hindered(self, trigger: str, motif: str = "", body: str = "cpde", **inputs: Any) -> list[str]:
        """The codes of every reason why a meeting cannot decide the step."""
        from tests.workflows.meeting import hindered

        return hindered(self.world, self.ref, trigger, motif, body, **inputs)

    def refuses(self, trigger: str, actor: Actor, motif: str = "", **inputs: Any) -> list[str]:
        """The codes of every reason why the step is refused."""
        return [reason.code for reason in self.why_not(trigger, actor, motif, **inputs)]

    def why_not(self, trigger: str, actor: Actor, motif: str = "", **inputs: Any) -> tuple[Unmet, ...]:
        return self.world.refused(Fire(self.ref, trigger, inputs, motif), self._held(actor))

    def attaches(self, actor: Actor, *kinds: str) -> None:
        for kind in kinds:
            self.world.do(Attach(self.ref, kind, upload(kind)), self._held(actor))

    def fills(self, actor: Actor, **values: Any) -> None:
        self.world.do(Fill(self.ref, values), self._held(actor))

    def does(self, actor: Actor, task: str) -> None:
        self.world.do(DoTask(self.ref, next(t.id for t in self.case.tasks if t.key == task)), self._held(actor))

    def option(self, trigger: str, actor: Actor) -> Option:
        """What the desk would show for a step."""
        own = library().version(self.case.definition)
        questions = questions_of(own, self.case, actor, self.world.now)
        answers = answer(library(), self.world.store, self.case, questions, actor, self.world.now)
        found = options(own, self.case, actor, answers, self.world.now)
        return next(option for option in found if option.transition.trigger == trigger)

    def replayed(self) -> Case:
        """The case as its journal alone tells it."""
        return replay(self.world.store.events(self.ref))

    def _held(self, actor: Actor) -> Actor:
        return actor if self.place == OUEZZANE else everywhere(actor, self.place)


def opened(world: World, fields: Mapping[str, Any], holder: str = "fatima") -> File:
    """A project file that Ghali opens in the commune of Brikcha."""
    return File(world, world.do(Open("projet", "MA-OUZ.zoumi.brikcha", fields, holder), GHALI))


def diagnosed(chain: File) -> None:
    """The chain's diagnosis, started already, ready to be handed over."""
    chain.fires("demander_avis", OPERATOR, cercle="1", departement="Agriculture", question="Le cercle convient-il ?")
    chain.fires("rendre_avis", DEPARTMENT, avis="1", reponse="favorable")
    chain.fires("valider_cercle", OPERATOR, cercle="1", visite_le=chain.world.today, questionnaires=12,
                concertation_le=chain.world.today)
    chain.fires("consolider", OPERATOR)
    chain.fills(OPERATOR, **ANALYSIS)
    chain.attaches(OPERATOR, "rapport_diagnostic")


def to_score(world: World, name: str) -> File:
    """A chain of that name that waits to be scored."""
    fields = {"nom": name, "secteur": "agriculture", "cercles": [{"nom": "Zoumi"}]}
    chain = File(world, world.do(Open("chaine_valeur", OUEZZANE, fields), OPERATOR))
    chain.fires("lancer_diagnostic", OPERATOR, BEFORE)
    diagnosed(chain)
    chain.fires("remettre_diagnostic", OPERATOR)
    chain.fires("inscrire_notation", IDRIS, BEFORE)
    return chain


def scores(chain: File, member: Actor, **marks: Any) -> None:
    """A member is named, declares no interest, and returns a grid."""
    chain.fires("designer_evaluateur", IDRIS, evaluateur=member.id)
    chain.fires("declarer_interet", member, sans_interet=True)
    chain.fires("noter", member, **marks)


def retained(chain: File) -> None:
    """The diagnosis handed over is scored by three members, and the chain retained."""
    chain.fires("inscrire_notation", IDRIS, BEFORE)
    for member in MEMBERS:
        scores(chain, member, **GRID)
    chain.fires("clore_notation", IDRIS)
    chain.decided("retenir")


def agreed(file: File, link: str, quality: str, person: Actor) -> File:
    """The agreement that a step opened, which names this file under a kind of link: negotiated with a person of some quality
    and signed by the governor, until it is in force."""
    agreement = File(file.world, file.world.store.naming(file.ref, link)[-1], file.place)
    in_force(agreement, quality, person)
    return agreement


def in_force(agreement: File, quality: str, person: Actor) -> None:
    """The agreement negotiated with a person of some quality and signed, the governor last."""
    drafted(agreement, quality, person)
    agreement.fires("proposer", DRAFTER)
    for party in (person, CHAFIK):
        agreement.fires("repondre", party, reponse="accord")
    agreement.fires("arreter_texte", DRAFTER)
    for party in (person, CHAFIK):
        agreement.fires("signer", party)
    agreement.fires("mettre_en_vigueur", DRAFTER)


def drafted(agreement: File, quality: str, person: Actor) -> None:
    """The agreement with its parties, a person of some quality and the governor, its text and its dates."""
    agreement.fills(DRAFTER, debut=agreement.world.today, fin="2031-12-31", parties=[
        {"nom": person.name, "qualite": quality, "personne": person.id, "ordre": 1},
        {"nom": "Province d’Ouezzane", "qualite": "gouverneur", "personne": CHAFIK.id, "ordre": 2}])
    agreement.attaches(DRAFTER, "texte")
