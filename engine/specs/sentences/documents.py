"""Which documents are in the file."""
from __future__ import annotations

from engine.core.acts import Attach
from engine.language.texts import gettext

from .. import lookup, values
from ..failure import ensure
from ..sentence import Sentence
from ..world import World
from .acts import succeeded


def deposited(world: World, document: str) -> None:
    """A document has been deposited, by somebody who may."""
    key = lookup.document(world.own, document)
    roles = world.library.country.roles
    role = min(world.own.documents[key].attachers, key=lambda role: (roles[role].own, role))
    world.do(Attach(world.case.ref, key, world.paper(key)), world.acting(role))
    succeeded(world)


def all_deposited(world: World, table: values.Table) -> None:
    """Several documents have been."""
    for row in values.body(table):
        deposited(world, row[0])


def is_there(world: World, document: str) -> None:
    """The file has a document that counts."""
    found = world.case.document(lookup.document(world.own, document))
    ensure(found is not None, gettext("It is not in the file."))


def is_missing(world: World, document: str) -> None:
    """The file has no such document, or it counts no more."""
    found = world.case.document(lookup.document(world.own, document))
    ensure(found is None, gettext("It is in the file."))


def versions(world: World, number: str, document: str) -> None:
    """The file keeps so many versions of a document, the newest of which counts."""
    names = [piece.name for piece in world.case.versions(lookup.document(world.own, document))]
    ensure(len(names) == int(number), gettext("It keeps: %(names)s.", names=" · ".join(names) or gettext("nothing")))


SENTENCES = (
    Sentence(
        "documents.deposited", ("given",),
        "la pièce {document} est déposée", "الوثيقة {document} مودعة", "the document {document} is deposited", deposited,
        """
        Étant donné que la pièce "Carte de lecteur" est déposée
        Alors la pièce "Carte de lecteur" est au dossier
        """,
    ),
    Sentence(
        "documents.all_deposited", ("given",),
        "les pièces sont déposées :", "الوثائق المودعة هي:", "the documents are deposited:", all_deposited,
        """
        Étant donné que les pièces sont déposées :
          | pièce            |
          | Carte de lecteur |
          | Quittance        |
        Alors la pièce "Quittance" est au dossier
        """,
        takes=True,
    ),
    Sentence(
        "documents.is_there", ("then",),
        "la pièce {document} est au dossier", "الوثيقة {document} في الملف", "the document {document} is in the file",
        is_there,
        """
        Quand le secrétariat dépose la pièce "Quittance"
        Alors la pièce "Quittance" est au dossier
        """,
    ),
    Sentence(
        "documents.is_missing", ("then",),
        "la pièce {document} n'est pas au dossier", "الوثيقة {document} ليست في الملف",
        "the document {document} is not in the file", is_missing,
        """
        Alors la pièce "Quittance" n'est pas au dossier
        """,
    ),
    Sentence(
        "documents.versions", ("then",),
        "le dossier garde {number:number} (versions|version) de la pièce {document}",
        "عدد النسخ المحفوظة من الوثيقة {document} هو {number:number}",
        "the file keeps {number:number} (versions|version) of the document {document}", versions,
        """
        Étant donné que la pièce "Carte de lecteur" est déposée
        Quand le secrétariat dépose la pièce "Carte de lecteur"
        Alors le dossier garde 2 versions de la pièce "Carte de lecteur"
        """,
    ),
)
