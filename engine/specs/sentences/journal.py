"""What the journal keeps."""
from __future__ import annotations

from engine.language.fold import fold
from engine.language.plain import plain
from engine.language.texts import gettext, ngettext
from engine.words import say_event

from .. import lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World


def says(world: World, line: str) -> None:
    """A line of the journal reads so."""
    speaker = world.speaker()
    lines = [plain(say_event(event, speaker).title) for event in world.events()]
    ensure(fold(line) in map(fold, lines), gettext("The journal says: %(lines)s", lines=" · ".join(lines)))


def says_who(world: World, who: str, trigger: str) -> None:
    """Somebody fired a trigger, the journal says."""
    actor, key = world.person(who), lookup.trigger(world.own, trigger)
    firings = [event for event in world.events() if event.trigger == key]
    names = ", ".join(world.cast.name_of(event.actor) for event in firings) or gettext("nobody")
    ensure(any(event.actor == actor.id for event in firings), gettext("The journal names: %(names)s.", names=names))


def keeps(world: World, text: str) -> None:
    """Words that somebody wrote, a reason or a comment, are in the journal."""
    speaker = world.speaker()
    quotes = [say_event(event, speaker).quote for event in world.events()]
    ensure(fold(text) in map(fold, quotes), gettext("The journal keeps: %(words)s", words=" · ".join(filter(None, quotes))))


def counts(world: World, number: str) -> None:
    """The journal has so many lines."""
    found = len(world.events())
    ensure(found == int(number), ngettext("The journal has %(num)s line.", "The journal has %(num)s lines.", found))


SENTENCES = (
    Sentence(
        "journal.says", ("then",),
        "le journal dit {line}", "جاء في السجل {line}", "the journal says {line}", says,
        """
        Quand le secrétariat fait "Refuser le prêt" au motif "Carte perdue"
        Alors le journal dit "Prêt refusé : Demande / Au guichet → Refusé"
        """,
    ),
    Sentence(
        "journal.says_who", ("then",),
        "le journal dit que {who:person} a fait {trigger}", "جاء في السجل أن {who:person} (قام|قامت) بإجراء {trigger}",
        "the journal says that {who:person} has done {trigger}", says_who,
        """
        Quand le secrétariat "Nadia" fait "Refuser le prêt" au motif "Carte perdue"
        Alors le journal dit que "Nadia" a fait "Refuser le prêt"
        """,
    ),
    Sentence(
        "journal.keeps", ("then",),
        "le journal garde {text}", "يحتفظ السجل بعبارة {text}", "the journal keeps {text}", keeps,
        """
        Quand le secrétariat fait "Refuser le prêt" au motif "Carte perdue"
        Alors le journal garde "Carte perdue"
        """,
    ),
    Sentence(
        "journal.counts", ("then",),
        "le journal compte {number:number} (lignes|ligne)", "عدد أسطر السجل هو {number:number}",
        "the journal has {number:number} (lines|line)", counts,
        """
        Alors le journal compte 1 ligne
        """,
    ),
)
