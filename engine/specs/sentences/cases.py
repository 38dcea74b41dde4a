"""Which cases there are, and where they stand."""
from __future__ import annotations

from typing import Any

from engine.core.definition.definition import Definition
from engine.language.fold import fold
from engine.language.texts import gettext
from engine.library import provinces
from engine.words.titles import state_title

from .. import lookup
from ..background import Start
from ..failure import StepFailed, ensure
from ..sentence import Sentence
from ..world import World


def about(world: World, process: str) -> None:
    """Which process the scenario speaks of."""
    world.workflow = world.process(process)


def varied(world: World, variant: str) -> None:
    """What the scenario speaks of happens where a variant of a process is followed: in its first province."""
    found = world.variant(variant)
    world.workflow, world.place = found.key, provinces(found)[0]


def happens_in(world: World, territory: str) -> None:
    """Where everything happens that names no other place."""
    world.place = lookup.territory(world.library.country, territory)


def at_step(world: World, name: str, state: str, kind: str = "", territory: str = "") -> None:
    """A case of the process, of a holder of some kind, begins in a state; from now on one speaks of it."""
    place = _place(world, territory)
    definition = world.followed(world.definition.key, place)
    account = world.cast.holder(fold(name), name).id if definition.face.holder else ""
    fields = named(definition, name) | (_kind(definition, kind) if kind else {})
    world.speak_of(world.declare(definition.key, _start(definition, state, place, fields, account)), name)


def elsewhere(world: World, name: str, process: str, state: str, territory: str = "") -> None:
    """A case of another process begins in a state; one goes on speaking of the same case as before."""
    place = _place(world, territory)
    definition = world.followed(world.process(process), place)
    start = _start(definition, state, place, named(definition, name), "")
    world.called[fold(name)] = world.declare(definition.key, start)


def _place(world: World, territory: str) -> str:
    return lookup.territory(world.library.country, territory) if territory else ""


def _start(definition: Definition, state: str, place: str, fields: dict[str, Any], holder: str) -> Start:
    return Start(lookup.leaf(definition, state), place, fields, holder)


def named(definition: Definition, name: str) -> dict[str, Any]:
    """The fields that show what a case is called."""
    face = definition.face
    keys = [key for key in (face.title, face.holder) if key and definition.fields[key].bounds.type == "text"]
    return dict.fromkeys(keys, name)


def _kind(definition: Definition, words: str) -> dict[str, Any]:
    field = definition.fields.get(definition.face.holder_kind or "")
    if field is None:
        raise StepFailed(gettext("This process does not tell kinds of holders apart."))
    return {field.key: lookup.words_key(words, lookup.titled(field.vocabulary))}


def name_it(world: World, name: str) -> None:
    """The case one speaks of gets a name, by which one comes back to it."""
    world.speak_of(world.case.ref, name)


def turn_to(world: World, name: str) -> None:
    """Speak of another case of the scenario."""
    world.speak_of(world.reference(name), name)


def stands_at(world: World, state: str) -> None:
    """The case is in a state, or in one inside it."""
    definition, case = world.own, world.case
    here = state_title(definition, case.state)
    ensure(lookup.within(definition, case.state, lookup.state(definition, state)),
           gettext("The file is at the step “%(state)s”.", state=here))


def closed(world: World) -> None:
    """The case has come to its end."""
    ensure(world.case.closed, gettext("The file is still open."))


def still_open(world: World) -> None:
    """The case has not come to its end."""
    ensure(not world.case.closed, gettext("The file is closed."))


def unmoved(world: World) -> None:
    """The last command left no trace."""
    ensure(world.number == world.case.number, gettext("The file has changed."))


SENTENCES = (
    Sentence(
        "cases.about", ("given",),
        "le processus {process}", "المسطرة {process}", "the process {process}", about,
        """
        Étant donné le processus "Prêt de livre"
        """,
    ),
    Sentence(
        "cases.varied", ("given",),
        "la variante {variant}", "الصيغة {variant}", "the variant {variant}", varied,
        """
        Étant donné la variante "Prêt au village"
        Et un dossier "Le Pain nu" à l'étape "Au guichet"
        Alors le dossier est à l'étape "Au guichet"
        """,
    ),
    Sentence(
        "cases.happens_in", ("given",),
        "tout se passe dans {territory}", "تجري الوقائع في {territory}", "everything happens in {territory}", happens_in,
        """
        Étant donné que tout se passe dans "Brikcha"
        """,
    ),
    Sentence(
        "cases.at_step", ("given",),
        "un dossier[ {kind:words}] {name} à l'étape {state}[ dans {territory}]",
        "ملف[ {kind:words}] {name} في مرحلة {state}[ في {territory}]",
        "a file[ of {kind:words}] {name} at the step {state}[ in {territory}]",
        at_step,
        """
        Étant donné un dossier de l'adulte "Le Pain nu" à l'étape "Demande / Au guichet" dans "Brikcha"
        Alors le champ "Sorte de lecteur" vaut "Adulte"
        """,
    ),
    Sentence(
        "cases.elsewhere", ("given",),
        "le dossier {name} du processus {process} à l'étape {state}[ dans {territory}]",
        "الملف {name} من المسطرة {process} في مرحلة {state}[ في {territory}]",
        "the file {name} of the process {process} at the step {state}[ in {territory}]",
        elsewhere,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Alors le dossier est à l'étape "Au guichet"
        """,
    ),
    Sentence(
        "cases.name_it", ("given", "when", "then"),
        "on appelle ce dossier {name}", "نسمي هذا الملف {name}", "we call this file {name}", name_it,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Et on appelle ce dossier "Le premier prêt"
        Et un dossier "Le Passé simple" à l'étape "Demande / Au guichet"
        Quand on revient au dossier "Le premier prêt"
        Alors le dossier est à l'étape "Prêté"
        """,
    ),
    Sentence(
        "cases.turn_to", ("given", "when", "then"),
        "on revient au dossier {name}", "نعود إلى الملف {name}", "we turn to the file {name}", turn_to,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Quand on revient au dossier "Le Pain nu"
        Alors le dossier est à l'étape "Prêté"
        """,
    ),
    Sentence(
        "cases.stands_at", ("then",),
        "le dossier est (à|de nouveau à) l'étape {state}", "الملف (في|من جديد في) مرحلة {state}",
        "the file is (at|back at) the step {state}", stands_at,
        """
        Alors le dossier est à l'étape "Demande / Au guichet"
        Et le dossier est à l'étape "Demande"
        """,
    ),
    Sentence(
        "cases.closed", ("then",),
        "le dossier est clos", "الملف مغلق", "the file is closed", closed,
        """
        Quand le secrétariat fait "Refuser le prêt" au motif "Carte perdue"
        Alors le dossier est clos
        """,
    ),
    Sentence(
        "cases.still_open", ("then",),
        "le dossier reste ouvert", "يبقى الملف مفتوحا", "the file stays open", still_open,
        """
        Alors le dossier reste ouvert
        """,
    ),
    Sentence(
        "cases.unmoved", ("then",),
        "le dossier n'a pas changé", "لم يتغير الملف", "the file has not changed", unmoved,
        """
        Quand le secrétariat fait "Prêter le livre"
        Alors c'est refusé
        Et le dossier n'a pas changé
        """,
    ),
)
