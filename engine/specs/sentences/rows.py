"""One row of a list at a time, named by what names it: its first text, else its first column."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.acts import Fill
from engine.core.decision import Named
from engine.core.definition.definition import Field
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.words import show

from .. import lookup, values
from ..failure import ensure
from ..sentence import Sentence
from ..world import World
from .refusals import lacks, told


def listed_in(world: World, field: str) -> tuple[Field, list[dict[str, Any]]]:
    """A list of the case, and its rows."""
    found = lookup.field(world.own, field)
    return found, [dict(row) for row in world.case.fields.get(found.key) or ()]


def written(world: World, listed: Field, table: values.Table) -> Mapping[str, Any]:
    """The columns a table gives, as a form would send them."""
    named = ((lookup.column(listed.columns, name), text) for name, text in values.pairs(table).items())
    return {column.key: world.read(column, text) for column, text in named}


def change(world: World, who: str, row: str, field: str, table: values.Table) -> None:
    """Somebody changes one row, and leaves the others as they are."""
    listed, rows = listed_in(world, field)
    id_ = world.row(listed.key, row)
    changed = written(world, listed, table)
    rows = [{**old, **changed} if old["id"] == id_ else old for old in rows]
    world.do(Fill(world.case.ref, {listed.key: rows}), world.person(who))


def add(world: World, who: str, field: str, table: values.Table) -> None:
    """Somebody adds a row."""
    listed, rows = listed_in(world, field)
    world.do(Fill(world.case.ref, {listed.key: [*rows, written(world, listed, table)]}), world.person(who))


def take_out(world: World, who: str, row: str, field: str) -> None:
    """Somebody takes a row out."""
    listed, rows = listed_in(world, field)
    id_ = world.row(listed.key, row)
    world.do(Fill(world.case.ref, {listed.key: [old for old in rows if old["id"] != id_]}), world.person(who))


def holds(world: World, row: str, field: str, table: values.Table) -> None:
    """A row's columns hold what a table says."""
    listed, rows = listed_in(world, field)
    found = next(old for old in rows if old["id"] == world.row(listed.key, row))
    for name, text in values.pairs(table).items():
        column = lookup.column(listed.columns, name)
        wanted, has = world.stored_cell(column, text), found.get(column.key)
        shown = plain(show(column, has, world.speaker())) or gettext("nothing")
        ensure(has == wanted, gettext("“%(field)s” is: %(value)s.", field=title(column.title), value=shown))


def stays(world: World, row: str, field: str) -> None:
    """It was refused because a row is past its life, or another names it."""
    listed, _ = listed_in(world, field)
    lacks(world, "row", f"{listed.key}:{world.row(listed.key, row)}", ("row.past", "row.named"))


def blamed(world: World, row: str, field: str) -> None:
    """It was refused because of a row."""
    listed, _ = listed_in(world, field)
    named = Named("row", f"{listed.key}:{world.row(listed.key, row)}")
    if not any(named in unmet.values.get("rows", ()) for unmet in world.reasons()):
        raise told(world)


def miscounted(world: World, field: str) -> None:
    """It was refused because a list has too few rows, or too many."""
    key = lookup.field(world.own, field).key
    lacks(world, "field", key, ("rows.too_few", "rows.too_many", "rows.few_of", "rows.many_of"))


SENTENCES = (
    Sentence(
        "rows.change", ("when",),
        "{who:person} change la ligne {row} de la liste {field} :",
        "(يغير|تغير) {who:person} السطر {row} من اللائحة {field} كما يلي:",
        "{who:person} changes the row {row} of the list {field}:", change,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
        Quand le secrétariat change la ligne "12" de la liste "Réparations" :
          | colonne | valeur |
          | État    | Faite  |
        Alors le champ "Réparations faites" vaut "1"
        """,
        takes=True,
    ),
    Sentence(
        "rows.add", ("when",),
        "{who:person} ajoute à la liste {field} la ligne :", "(يضيف|تضيف) {who:person} إلى اللائحة {field} السطر التالي:",
        "{who:person} adds to the list {field} the row:", add,
        """
        Quand le secrétariat ajoute à la liste "Réparations" la ligne :
          | colonne | valeur |
          | Page    | 40     |
        Alors la liste "Réparations" compte 1 ligne
        """,
        takes=True,
    ),
    Sentence(
        "rows.take_out", ("when",),
        "{who:person} retire la ligne {row} de la liste {field}", "(يحذف|تحذف) {who:person} السطر {row} من اللائحة {field}",
        "{who:person} takes the row {row} out of the list {field}", take_out,
        """
        Étant donné que la liste "Réparations" est :
          | Page |
          | 12   |
        Quand le secrétariat retire la ligne "12" de la liste "Réparations"
        Alors la liste "Réparations" compte 0 ligne
        """,
    ),
    Sentence(
        "rows.holds", ("then",),
        "la ligne {row} de la liste {field} vaut :", "في السطر {row} من اللائحة {field} ما يلي:",
        "the row {row} of the list {field} is:", holds,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
        Alors la ligne "12" de la liste "Réparations" vaut :
          | colonne | valeur  |
          | État    | À faire |
        """,
        takes=True,
    ),
    Sentence(
        "rows.stays", ("then",),
        "la ligne {row} de la liste {field} ne se retire pas", "لا يمكن حذف السطر {row} من اللائحة {field}",
        "the row {row} of the list {field} is not taken out", stays,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État  |
          | 12   | Faite |
        Quand le secrétariat retire la ligne "12" de la liste "Réparations"
        Alors la ligne "12" de la liste "Réparations" ne se retire pas
        """,
    ),
    Sentence(
        "rows.blamed", ("then",),
        "la ligne {row} de la liste {field} est en cause", "السبب هو السطر {row} من اللائحة {field}",
        "the row {row} of the list {field} is why", blamed,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Et la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
        Quand le secrétariat fait "Ranger au rayon"
        Alors la ligne "12" de la liste "Réparations" est en cause
        """,
    ),
    Sentence(
        "rows.miscounted", ("then",),
        "la liste {field} n'a pas les lignes voulues", "لا تضم اللائحة {field} الأسطر المطلوبة",
        "the list {field} does not have the rows it must have", miscounted,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat fait "Ranger au rayon"
        Alors la liste "Réparations" n'a pas les lignes voulues
        """,
    ),
)
