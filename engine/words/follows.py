"""What else a step does (`then:`), in sentences: the files it opens, the steps it takes on linked files."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..core.consequences import Consequence
from ..core.consequences.carry_over import CarryOver
from ..core.consequences.fire import FireLinked
from ..core.consequences.fire_agenda import FireAgenda
from ..core.consequences.open_case import OpenCase
from ..language.texts import gettext, title
from .names import Speaker
from .titles import process_named, readable


def say_consequence(consequence: Consequence, speaker: Speaker, trigger: str) -> str:
    """One consequence of a step, said before there is a case."""
    return SAYERS[type(consequence)](consequence, speaker, trigger)


def _opens(consequence: Any, speaker: Speaker, trigger: str) -> str:
    process = speaker.title("workflow", consequence.process)
    if consequence.none_open:
        link = speaker.title("link", consequence.none_open)
        return gettext("A file is opened, unless one is open already (%(link)s): %(process)s.", process=process, link=link)
    if not consequence.each:
        return gettext("A file is opened: %(process)s.", process=process)
    space, _, key = consequence.each.rpartition(".")
    listed = speaker.title("input" if space else "field", key)
    return gettext("A file is opened for each row of “%(list)s”: %(process)s.", list=listed, process=process)


def _fires(consequence: Any, speaker: Speaker, trigger: str) -> str:
    written = consequence.written
    step = _step(written, speaker, trigger)
    if written.beside:
        link = speaker.title("link", written.beside)
        return gettext("Where it is possible, “%(step)s” is done on another file of the same: %(link)s.", step=step, link=link)
    linked = speaker.title("link", written.link) if written.link else speaker.title("input", written.input)
    if written.if_possible:
        return gettext("Where it is possible, “%(step)s” is done on the linked file: %(link)s.", step=step, link=linked)
    return gettext("“%(step)s” is done on the linked file: %(link)s.", step=step, link=linked)


def _step(written: Any, speaker: Speaker, trigger: str) -> str:
    """The title of the step, in the words of the process whose files take it."""
    definition = speaker.definition
    other = speaker.process(definition.key if written.beside else
                            process_named(definition, written.link or "", written.input or "", trigger))
    titles = other.trigger_titles() if other else {}
    return title(titles[written.trigger]) if written.trigger in titles else readable(written.trigger)


def _agenda(consequence: Any, speaker: Speaker, trigger: str) -> str:
    written = consequence.written
    if written.item:
        return gettext("The step is tried on the file: what hinders it is told at once.")
    if written.piece:
        return gettext("Each file gets its own document: %(kind)s.", kind=speaker.title("document", written.kind))
    return gettext("What was decided is done in every file, all or none.")


def _carries(consequence: Any, speaker: Speaker, trigger: str) -> str:
    return gettext("Items put off go to the body’s next meeting; where none is planned, one is opened.")


SAYERS: Mapping[type, Callable[[Any, Speaker, str], str]] = {
    OpenCase: _opens, FireLinked: _fires, FireAgenda: _agenda, CarryOver: _carries}
