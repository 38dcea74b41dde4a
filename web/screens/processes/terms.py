"""The terms of a definition in words: roles, and the types of what is asked."""
from __future__ import annotations

from engine.core.definition.definition import Column, Definition, Field, Input
from engine.language.texts import gettext, gettext_noop, title
from engine.words.measures import either, every

TYPES = {
    "text": gettext_noop("text"), "longtext": gettext_noop("long text"), "int": gettext_noop("whole number"),
    "money": gettext_noop("amount in dirhams"), "share": gettext_noop("percentage"), "date": gettext_noop("date"),
    "datetime": gettext_noop("date and hour"), "bool": gettext_noop("yes or no"), "territory": gettext_noop("territory"),
    "phone": gettext_noop("telephone number"), "email": gettext_noop("e-mail address"), "document": gettext_noop("file"),
    "documents": gettext_noop("kinds of document"), "case": gettext_noop("a file of Maillon"), "duration": gettext_noop("delay"),
    "person": gettext_noop("a person, by login"), "row": gettext_noop("a row of another list"),
    "version": gettext_noop("a version of a document"),
}
MOST_CHOICES = 8


def role_title(definition: Definition, key: str) -> str:
    """The title of a role; its key where the country knows none of that name."""
    role = definition.names.country.roles.get(key)
    return title(role.title) if role else key


def type_words(one: Field | Input | Column) -> str:
    """What is written: an amount, a date, a choice among these, rows of those columns."""
    type_ = one.bounds.type
    if type_ == "list" and not isinstance(one, Column):
        return gettext("rows: %(columns)s", columns=every(title(column.title) for column in one.columns))
    if type_ in ("choice", "choices") and 0 < len(one.vocabulary) <= MOST_CHOICES:
        choices = [title(words) for words in one.vocabulary.values()]
        return gettext("choice: %(choices)s", choices=either(choices) if type_ == "choice" else every(choices))
    if type_ in ("choice", "choices"):
        return gettext("choice in a list")
    return gettext(TYPES[type_]) if type_ in TYPES else type_
