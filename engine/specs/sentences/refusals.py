"""What an act came to: done, or refused and why."""
from __future__ import annotations

from engine.advance import Unknown
from engine.core.decision import Named
from engine.language.fold import fold
from engine.language.texts import gettext

from .. import lookup
from ..failure import StepFailed, ensure
from ..sentence import Sentence
from ..world import World
from .acts import succeeded


def refused(world: World) -> None:
    """It was refused, whatever for."""
    world.reasons()


def told(world: World) -> StepFailed:
    """What the refusal said instead."""
    return StepFailed(gettext("It was refused: %(reasons)s", reasons=" · ".join(world.said_in_full(world.reasons()))))


def because(world: World, reason: str) -> None:
    """One of the reasons reads exactly so."""
    if fold(reason) not in map(fold, world.said(world.reasons())):
        raise told(world)


def because_containing(world: World, part: str) -> None:
    """One of the reasons, or what is said under it, holds these words."""
    if not any(fold(part) in fold(said) for said in world.said_in_full(world.reasons())):
        raise told(world)


def for_so_many(world: World, number: str) -> None:
    """There are so many reasons, all told at once."""
    if len(world.reasons()) != int(number):
        raise told(world)


def lacks(world: World, kind: str, key: str, codes: tuple[str, ...]) -> None:
    """One of the reasons has one of these codes and names this thing."""
    named = Named(kind, key)
    if not any(unmet.code in codes and named in unmet.values.values() for unmet in world.reasons()):
        raise told(world)


def lacks_document(world: World, document: str) -> None:
    """A document is missing, or too old."""
    lacks(world, "document", lookup.document(world.own, document), ("document.missing", "document.too_old"))


def lacks_field(world: World, field: str) -> None:
    """A field is missing."""
    lacks(world, "field", lookup.field(world.own, field).key, ("field.missing",))


def lacks_answer(world: World, asked: str) -> None:
    """What the act asks is missing."""
    inputs = {key: found for exits in world.own.exits(world.case.state) for key, found in exits.inputs.items()}
    lacks(world, "input", lookup.asked(inputs, asked).key, ("input.missing",))


def lacks_motif(world: World) -> None:
    """The reason of the act is missing."""
    _coded(world, "motif.missing")


def needs_role(world: World, role: str) -> None:
    """It is for another role."""
    key = lookup.role(world.library.country, role)
    if not any(Named("role", key) in unmet.values.get("roles", ()) for unmet in world.reasons()):
        raise told(world)


def needs_other(world: World) -> None:
    """It is for another person (separation of duties)."""
    _coded(world, "separation.same_person")


def _coded(world: World, code: str) -> None:
    if all(unmet.code != code for unmet in world.reasons()):
        raise told(world)


def unaware(world: World) -> None:
    """For whoever tried, the case does not exist."""
    ensure(isinstance(world.outcome, Unknown), gettext("The file exists for this person."))


DONE = (
    Sentence(
        "refusals.done", ("then",),
        "c'est fait", "تم ذلك", "it is done", succeeded,
        """
        Quand le secrétariat fait "Refuser le prêt" au motif "Carte perdue"
        Alors c'est fait
        """,
    ),
    Sentence(
        "refusals.refused", ("then",),
        "c'est refusé", "تم الرفض", "it is refused", refused,
        """
        Quand le secrétariat fait "Prêter le livre"
        Alors c'est refusé
        """,
    ),
    Sentence(
        "refusals.because", ("then",),
        "c'est refusé car {reason}", "تم الرفض للسبب التالي: {reason}", "it is refused because {reason}", because,
        """
        Étant donné que le champ "Caution" vaut "350"
        Quand le secrétariat fait "Prêter le livre"
        Alors c'est refusé car "La caution de 350 MAD dépasse 200 MAD."
        """,
    ),
    Sentence(
        "refusals.because_containing", ("then",),
        "c'est refusé car une raison contient {part}", "تم الرفض لسبب يتضمن {part}",
        "it is refused for a reason that contains {part}", because_containing,
        """
        Étant donné que le champ "Caution" vaut "350"
        Quand le secrétariat fait "Prêter le livre"
        Alors c'est refusé car une raison contient "dépasse 200 MAD"
        """,
    ),
    Sentence(
        "refusals.for_so_many", ("then",),
        "c'est refusé pour {number:number} (raisons|raison)", "تم الرفض وعدد أسبابه {number:number}",
        "it is refused for {number:number} (reasons|reason)", for_so_many,
        """
        Quand le secrétariat fait "Refuser le prêt"
        Alors c'est refusé pour 1 raison
        """,
    ),
    Sentence(
        "refusals.unaware", ("then",),
        "pour cette personne, ce dossier n'existe pas", "بالنسبة إلى هذا الشخص، لا وجود لهذا الملف",
        "for this person, this file does not exist", unaware,
        """
        Étant donné que "Ettaki" est secrétariat dans "Khénifra"
        Quand "Ettaki" fait "Refuser le prêt" au motif "Carte perdue"
        Alors pour cette personne, ce dossier n'existe pas
        """,
    ),
)

LACKING = (
    Sentence(
        "refusals.lacks_document", ("then",),
        "il manque la pièce {document}", "تنقص الوثيقة {document}", "the document {document} is missing", lacks_document,
        """
        Quand le secrétariat fait "Prêter le livre"
        Alors il manque la pièce "Carte de lecteur"
        """,
    ),
    Sentence(
        "refusals.lacks_field", ("then",),
        "il manque le champ {field}", "تنقص الخانة {field}", "the field {field} is missing", lacks_field,
        """
        Étant donné que le champ "Titre du livre" est vide
        Quand le secrétariat fait "Prêter le livre"
        Alors il manque le champ "Titre du livre"
        """,
    ),
    Sentence(
        "refusals.lacks_answer", ("then",),
        "il manque la réponse {asked}", "ينقص الجواب {asked}", "the answer {asked} is missing", lacks_answer,
        """
        Quand le secrétariat fait "Prêter le livre"
        Alors il manque la réponse "État du livre"
        """,
    ),
    Sentence(
        "refusals.lacks_motif", ("then",),
        "il manque le motif", "ينقص التعليل", "the reason is missing", lacks_motif,
        """
        Quand le secrétariat fait "Refuser le prêt"
        Alors il manque le motif
        """,
    ),
    Sentence(
        "refusals.needs_role", ("then",),
        "il faut être {role:words}", "تلزم صفة {role:words}", "one must be {role:words}", needs_role,
        """
        Quand le participant fait "Prêter le livre"
        Alors il faut être secrétariat
        """,
    ),
    Sentence(
        "refusals.needs_other", ("then",),
        "il faut une autre personne", "يلزم شخص آخر", "another person is needed", needs_other,
        """
        Étant donné que la pièce "Carte de lecteur" est déposée
        Et que le secrétariat "Nadia" a fait "Prêter le livre" avec :
          | champ         | valeur |
          | État du livre | Neuf   |
        Quand "Nadia" fait "Rendre le livre"
        Alors il faut une autre personne
        """,
    ),
)

SENTENCES = (*DONE, *LACKING)
