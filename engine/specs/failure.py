"""What a step says when it does not hold."""
from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from engine.language.fold import fold
from engine.language.texts import gettext


class StepFailed(AssertionError):
    """A step of a scenario does not hold. The message says what was found instead, in the feature's language."""


def ensure(holds: bool, message: str) -> None:
    """Raises StepFailed with the message where something does not hold."""
    if not holds:
        raise StepFailed(message)


def unknown(text: str, known: Iterable[str]) -> StepFailed:
    """A name nothing goes by, with the nearest one that something does."""
    words = {fold(word): word for word in known}
    near = get_close_matches(fold(text), words, 1, 0.5)
    if near:
        return StepFailed(gettext("Nothing is called “%(name)s” here; did you mean “%(near)s”?", name=text, near=words[near[0]]))
    return StepFailed(gettext("Nothing is called “%(name)s” here.", name=text))
