"""What the form holds: set beforehand, and found afterwards."""
from __future__ import annotations

from typing import Any

from engine.core.acts import Attempt
from engine.core.expressions import MISSING
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.words import show

from .. import lookup, values
from ..background import AUTHOR
from ..failure import ensure
from ..patterns import tidy
from ..sentence import Sentence
from ..world import World


def holds(world: World, field: str, value: str) -> None:
    """A field has a value."""
    found = lookup.field(world.own, field)
    world.granted({found.key: world.read(found, value)})


def hold(world: World, table: values.Table) -> None:
    """Fields have values."""
    named = ((lookup.field(world.own, name), text) for name, text in values.pairs(table).items())
    world.granted({field.key: world.read(field, text) for field, text in named})


def lists(world: World, field: str, table: values.Table) -> None:
    """A list has rows. Those that name another of the same list find it once all are there."""
    found = lookup.field(world.own, field)
    if any(column.bounds.of == found.key for column in found.columns):
        there = values.rows(found, table, lambda column, text: None if column.bounds.of == found.key else world.read(column, text))
        world.granted({found.key: there})
    world.granted({found.key: values.rows(found, table, world.read, world.case.fields.get(found.key))})


def empty(world: World, field: str) -> None:
    """A field has no value."""
    world.granted({lookup.field(world.own, field).key: None})


def value_of(world: World, key: str) -> Any:
    """What a field holds, or what is computed for it; None where there is nothing."""
    found = Attempt(world.own, world.case, AUTHOR, {}, world.now).sight().value(key)
    return None if found is MISSING else found


def is_found(world: World, field: str, value: str) -> None:
    """A field holds a value."""
    described = lookup.field(world.own, field)
    found = value_of(world, described.key)
    shown = plain(show(described, found, world.speaker())) or gettext("nothing")
    ensure(_tidied(found) == world.stored(described, world.read(described, value), ()),
           gettext("“%(field)s” is: %(value)s.", field=title(described.title), value=shown))


def _tidied(value: Any) -> Any:
    """A text as a sentence says it, whose apostrophes are straight; any other value as it is."""
    return tidy(value) if isinstance(value, str) else value


def is_empty(world: World, field: str) -> None:
    """A field holds nothing."""
    described = lookup.field(world.own, field)
    found = value_of(world, described.key)
    ensure(not found, gettext("“%(field)s” is: %(value)s.", field=title(described.title),
                              value=plain(show(described, found, world.speaker()))))


def counts(world: World, field: str, number: str) -> None:
    """A list has so many rows."""
    described = lookup.field(world.own, field)
    found = len(value_of(world, described.key) or ())
    ensure(found == int(number), gettext("“%(field)s” is: %(value)s.", field=title(described.title), value=found))


SENTENCES = (
    Sentence(
        "fields.holds", ("given",),
        "le champ {field} vaut {value}", "قيمة الخانة {field} هي {value}", "the field {field} is {value}", holds,
        """
        Étant donné que le champ "Caution" vaut "120 MAD"
        Alors le champ "Caution" vaut "120,00"
        """,
    ),
    Sentence(
        "fields.hold", ("given",),
        "les champs valent :", "قيم الخانات هي:", "the fields are:", hold,
        """
        Étant donné que les champs valent :
          | champ           | valeur     |
          | Caution         | 120        |
          | Sorte de lecteur | Enfant    |
        Alors le champ "Sorte de lecteur" vaut "Enfant"
        """,
        takes=True,
    ),
    Sentence(
        "fields.lists", ("given",),
        "la liste {field} est :", "اللائحة {field} هي:", "the list {field} is:", lists,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
          | 40   | Faite   |
        Alors le champ "Réparations faites" vaut "1"
        """,
        takes=True,
    ),
    Sentence(
        "fields.empty", ("given",),
        "le champ {field} est vide", "الخانة {field} فارغة", "the field {field} is empty", empty,
        """
        Étant donné que le champ "Titre du livre" est vide
        Quand le secrétariat fait "Prêter le livre"
        Alors il manque le champ "Titre du livre"
        """,
    ),
    Sentence(
        "fields.is_found", ("then",),
        "le champ {field} vaut {value}", "قيمة الخانة {field} هي {value}", "the field {field} is {value}", is_found,
        """
        Alors le champ "Titre du livre" vaut "Fenêtre sur cour"
        """,
    ),
    Sentence(
        "fields.is_empty", ("then",),
        "le champ {field} est vide", "الخانة {field} فارغة", "the field {field} is empty", is_empty,
        """
        Alors le champ "Caution" est vide
        """,
    ),
    Sentence(
        "fields.counts", ("then",),
        "la liste {field} compte {number:number} (lignes|ligne)",
        "عدد أسطر اللائحة {field} هو {number:number}",
        "the list {field} has {number:number} (rows|row)", counts,
        """
        Alors la liste "Réparations" compte 0 ligne
        """,
    ),
)
