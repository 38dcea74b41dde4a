"""What holds already, said: the conditions of a transition that are met, so that nobody looks for them."""
from __future__ import annotations

from collections.abc import Callable, Iterator

from ...core.conditions import Condition
from ...core.conditions.document import Document
from ...core.conditions.filled import Filled
from ...core.conditions.linked import Linked
from ...core.conditions.separation import Separation
from ...core.conditions.tasks import Tasks
from ...core.decide import Option
from ...core.definition.definition import Transition
from ...language.dates import short_date
from ...language.texts import gettext, ngettext
from ...words.values import show
from .ground import Ground


def met_sentences(ground: Ground, transition: Transition, option: Option) -> tuple[str, ...]:
    """One sentence a met condition; those that are rules in numbers are counted together."""
    missing = frozenset(transition.inputs)
    met = [c for c in transition.conditions
           if missing.isdisjoint(c.reads) and c.applies(ground.sight) and not _lacking(ground, c, option)]
    said = [sentence for condition in met for sentence in _said(ground, condition)]
    rules = sum(type(condition) not in _SAYERS for condition in met)
    if rules:
        said.append(ngettext("%(num)s rule of the process holds.", "%(num)s rules of the process hold.", rules))
    return tuple(dict.fromkeys(said))


def _lacking(ground: Ground, condition: Condition, option: Option) -> bool:
    """Whether one of the option's reasons is this condition's. What asks other cases was answered there, not here."""
    if condition.asks(ground.sight):
        return any(reason.code.startswith("linked.") for reason in option.unmet)
    return any(True for _ in condition.unmet(ground.sight))


def _said(ground: Ground, condition: Condition) -> Iterator[str]:
    sayer = _SAYERS.get(type(condition))
    return sayer(ground, condition) if sayer else iter(())


def _documents(ground: Ground, condition: Condition) -> Iterator[str]:
    assert isinstance(condition, Document)
    for kind in condition.wanted(ground.case):
        piece = ground.case.document(kind)
        if piece is not None:
            values = {"document": ground.speaker.title("document", kind), "day": short_date(piece.at)}
            yield gettext("“%(document)s” is deposited (%(day)s).", **values)


def _fields(ground: Ground, condition: Condition) -> Iterator[str]:
    assert isinstance(condition, Filled)
    for key in condition.fields:
        field, value = ground.definition.fields[key], ground.case.fields.get(key)
        if value is None:
            continue
        name = ground.speaker.title("field", key)
        if field.columns:
            yield ngettext("%(name)s: %(num)s row.", "%(name)s: %(num)s rows.", len(value), name=name)
        else:
            yield gettext("%(name)s: %(value)s.", name=name, value=show(field, value, ground.speaker))


def _links(ground: Ground, condition: Condition) -> Iterator[str]:
    assert isinstance(condition, Linked)
    if condition.linked.kind:
        yield gettext("Linked: %(link)s.", link=ground.speaker.title("link", condition.linked.kind))


def _separated(ground: Ground, condition: Condition) -> Iterator[str]:
    assert isinstance(condition, Separation)
    for trigger in condition.triggers:
        yield gettext("You are not who did “%(step)s”.", step=ground.speaker.title("trigger", trigger))


def _tasks(ground: Ground, condition: Condition) -> Iterator[str]:
    yield gettext("The pending actions are done.")


_SAYERS: dict[type, Callable[[Ground, Condition], Iterator[str]]] = {
    Document: _documents, Filled: _fields, Linked: _links, Separation: _separated, Tasks: _tasks,
}
