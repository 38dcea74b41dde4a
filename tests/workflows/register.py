"""The register of a body, and meetings planned from it or from a partnership; for tests of who sits at a meeting."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from engine.core.acts import Attach, Fire, Open
from engine.core.moments import stamp
from tests.cast import AMINA, CHAFIK, IDRIS, OUEZZANE
from tests.workflows.driver import World, upload
from tests.workflows.meeting import MEMBERS, Committee

STAND_IN = {"nom": "Latifa Lahlou", "famille": "societe_civile", "supplee": "3"}


def register(world: World, members: Sequence[Mapping[str, Any]] = MEMBERS, body: str = "cpde") -> str:
    """A body in office in Ouezzane, kept by Idris and chaired by Chafik."""
    ref = world.do(Open("instance", OUEZZANE, {"titre": "CPDE d’Ouezzane", "organe": body, "presidence": CHAFIK.id,
                                               "secretaire": IDRIS.id, "membres": list(members)}), IDRIS)
    world.do(Attach(ref, "arrete", upload("arrete")), IDRIS)
    world.do(Fire(ref, "installer"), IDRIS)
    return ref


def partnership(world: World, name: str = "Olivier du Rif", spheres: Sequence[str] = ("publique", "privee", "societe_civile")) -> str:
    """A partnership of three members that Idris keeps, and whose steering committee is Amina."""
    members = [{"nom": f"Membre {number}", "sphere": sphere, "interet": "Vendre plus loin", "etat": "actif"}
               for number, sphere in enumerate(spheres, 1)]
    steering = [{"personne": AMINA.id, "membre": "1", "sphere": "publique"}]
    fields = {"titre": name, "problematique": "Peu de débouchés.", "membres": members, "comite": steering, "secretaire": IDRIS.id}
    return world.do(Open("pmp", OUEZZANE, fields), keeping("secretariat"))


def keeping(role: str) -> Any:
    """Idris, who holds this role too."""
    return IDRIS._replace(grants=(*IDRIS.grants, IDRIS.grants[0]._replace(role=role)))


def planned(world: World, roll: str, keeper: Any = IDRIS, chair: Any = CHAFIK, days: int = 14) -> Committee:
    """The meeting that a register or a partnership plans, in so many days, with one item on its agenda."""
    before = set(world.store.naming(roll, "instance"))
    world.do(Fire(roll, "planifier_seance", {"objet_seance": "Séance d’avril", "lieu_seance": "Siège", "preside": chair.id,
                                             "debut_seance": stamp(world.clock() + timedelta(days=days))}), keeper)
    ref, = set(world.store.naming(roll, "instance")) - before
    committee = Committee.of(world, ref, keeper, chair)
    committee.fires("inscrire", objet="Rapport annuel")
    return committee
