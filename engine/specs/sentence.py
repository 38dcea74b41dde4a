"""One sentence of the vocabulary."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from engine.language.texts import gettext

from .failure import StepFailed
from .patterns import match
from .values import Table

if TYPE_CHECKING:
    from .world import World

Kind = Literal["given", "when", "then"]


class Sentence(NamedTuple):
    """Declared once, said in three languages.

    Attributes:
        name: how code and reports call it.
        kinds: where in a scenario it may stand: given, when, then.
        fr, ar, en: its patterns (see `patterns`).
        run: what it does in a World: `run(world, **places)`. One that `takes` a table gets it as `table`, the rows of
            cells as written, or an empty list.
        example: a short scenario in French, without its background, in which it stands.
        takes: whether a table may follow it.
    """

    name: str
    kinds: tuple[Kind, ...]
    fr: str
    ar: str
    en: str
    run: Callable[..., None]
    example: str
    takes: bool = False

    def pattern(self, language: str) -> str:
        """Its pattern in a language: fr, ar or en."""
        return {"fr": self.fr, "ar": self.ar, "en": self.en}[language]

    def match(self, text: str, language: str) -> dict[str, str] | None:
        """What a step's text puts in its places, or None."""
        return match(self.pattern(language), text)


def perform(sentence: Sentence, world: World, places: Mapping[str, str], table: Table) -> None:
    """Run a sentence in a world; an empty table is none. Raises StepFailed where it does not hold, or where a table
    follows a sentence that takes none."""
    if table and not sentence.takes:
        raise StepFailed(gettext("No table can follow this sentence."))
    sentence.run(world, **places, **({"table": table} if sentence.takes else {}))
