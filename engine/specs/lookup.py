"""From the titles people write to the keys a definition knows. Every name is a title in the feature's language, or a key."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from engine.core.country import Country
from engine.core.decision import Title
from engine.core.definition.definition import Column, Definition, Field, Input
from engine.language.fold import fold
from engine.language.texts import gettext, title
from engine.words.names import OWN
from engine.words.titles import lineage, state_title, transitions_of

from .failure import StepFailed, unknown

Known = Iterable[tuple[str, str]]
"""Pairs of a key and one of its titles."""

_ARTICLES = re.compile(r"(?:(?:de |a )?(?:l'|la )|d'une? |une? |du |des? |les? |aux? |the |an? |for the |of (?:the |an? )?)")


def key_of(text: str, known: Known) -> str:
    """The key that a text names, by title or by key, accents and case apart.

    Raises StepFailed where nothing goes by that name, with the nearest that does, or where several things do.
    """
    pairs, wanted = list(known), fold(text)
    by_title = sorted({key for key, name in pairs if fold(name) == wanted})
    if len(by_title) == 1:
        return by_title[0]
    if text in {key for key, _ in pairs}:
        return text
    if by_title:
        raise StepFailed(gettext("“%(name)s” is the title of several things: %(keys)s. Name one by its key.",
                                 name=text, keys=", ".join(by_title)))
    raise unknown(text, (name for _, name in pairs))


def bare(text: str) -> str:
    """Words without the article before them: `de la coopérative` is `cooperative`."""
    return _ARTICLES.sub("", fold(text), count=1) if _ARTICLES.match(fold(text)) else fold(text)


def words_key(text: str, known: Known) -> str:
    """As `key_of`, for words that stand in a sentence, with or without an article. Raises StepFailed as it does."""
    pairs = list(known)
    exact = {key for key, name in pairs if fold(name) == fold(text)}
    return key_of(text if exact else bare(text), pairs)


def titled(things: Mapping[str, Title]) -> Known:
    """Keys with their titles in the feature's language."""
    return [(key, title(titles)) for key, titles in things.items()]


def state(definition: Definition, text: str) -> str:
    """A state by its whole title (« Émergence / Instruction »), its own where no other has it, or its key."""
    whole = [(key, state_title(definition, key)) for key in definition.states]
    return key_of(text, [*whole, *((key, title(found.title)) for key, found in definition.states.items())])


def leaf(definition: Definition, text: str) -> str:
    """A state that a case can be in. Raises StepFailed for one with states inside."""
    key = state(definition, text)
    if not definition.states[key].leaf:
        raise StepFailed(gettext("“%(state)s” has steps inside: name one of those.", state=state_title(definition, key)))
    return key


def within(definition: Definition, key: str, whole: str) -> bool:
    """Whether a state is another one, or lies in it."""
    return whole in {found.key for found in lineage(definition, key)}


def trigger(definition: Definition, text: str, here: str = "") -> str:
    """A trigger by its title: that of a transition leaving the state `here` first, else any. Raises StepFailed."""
    leaving = [(t.trigger, title(t.title)) for t in definition.exits(here)]
    if any(fold(name) == fold(text) for _, name in leaving):
        return key_of(text, leaving)
    return key_of(text, [(t.trigger, title(t.title)) for t in transitions_of(definition)])


def field(definition: Definition, text: str) -> Field:
    """A field by its title or key. Raises StepFailed."""
    return definition.fields[key_of(text, titled({key: found.title for key, found in definition.fields.items()}))]


def document(definition: Definition, text: str) -> str:
    """A kind of document by its title or key. Raises StepFailed."""
    return key_of(text, titled({key: found.title for key, found in definition.documents.items()}))


def task(definition: Definition, text: str) -> str:
    """A pending action by its title or key: one a state opens, one of a list's rows, or the engine's own. Raises StepFailed."""
    return key_of(text, _tasks(definition))


def _tasks(definition: Definition) -> Iterator[tuple[str, str]]:
    for found in definition.states.values():
        yield from ((task.key, title(task.title)) for task in found.tasks)
    for listed in definition.fields.values():
        if listed.life is not None:
            yield f"{listed.key}.item", title(listed.life.title)
    yield from ((key, gettext(words)) for (kind, key), words in OWN.items() if kind == "task")


def clock(definition: Definition, text: str) -> str:
    """A delay of a state by its title or key. Raises StepFailed."""
    clocks = [found for state in definition.states.values() for found in state.clocks]
    return key_of(text, [(found.key, title(found.title or {})) for found in clocks])


def link(definition: Definition, text: str) -> str:
    """A kind of link by its title or key. Raises StepFailed."""
    return key_of(text, titled({key: found.title for key, found in definition.written.links.items()}))


def asked(inputs: Mapping[str, Input], text: str) -> Input:
    """An input by its title or key. Raises StepFailed."""
    return inputs[key_of(text, titled({key: found.title for key, found in inputs.items()}))]


def column(columns: tuple[Column, ...], text: str) -> Column:
    """A list's column by its title or key. Raises StepFailed."""
    found = key_of(text, [(column.key, title(column.title)) for column in columns])
    return next(column for column in columns if column.key == found)


def territory(country: Country, text: str) -> str:
    """A territory's code by its name, or another spelling of it. Of several with one name (a town, its province), the
    largest. Raises StepFailed."""
    for found in country.territories:
        if fold(text) in map(fold, (title(found.title), found.code, *found.also)):
            return found.code
    raise unknown(text, (title(found.title) for found in country.territories))


def role(country: Country, text: str) -> str:
    """A role by its title, masculine or feminine, with or without article, or by its key. Raises StepFailed."""
    roles = country.roles.values()
    men = [(found.key, title(found.title)) for found in roles]
    return words_key(text, [*men, *((found.key, title(found.feminine)) for found in roles if found.feminine)])
