"""Which sentence, and what was likely meant where there is none."""
from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from engine.language.fold import fold

from .patterns import literals, quotations, shown, tidy
from .sentence import Sentence
from .sentences import SENTENCES

_QUOTED = re.compile(r'"[^"]*"')
NEAR = 0.7
"""How alike, from 0 to 1, a sentence must be to be suggested."""


def find(text: str, kind: str, language: str) -> tuple[Sentence, dict[str, str]] | None:
    """The sentence that a step says, with what it puts in its places; None where there is none. An empty `kind` is any."""
    for sentence in SENTENCES:
        places = sentence.match(text, language) if not kind or kind in sentence.kinds else None
        if places is not None:
            return sentence, places
    return None


def suggestion(text: str, kind: str, language: str) -> str:
    """The known sentence most like a step, as a pattern; those that may stand there first. Empty where none is near."""
    fitting = [sentence for sentence in SENTENCES if not kind or kind in sentence.kinds]
    return _nearest(text, fitting, language) or _nearest(text, SENTENCES, language)


def _nearest(text: str, sentences: Iterable[Sentence], language: str) -> str:
    scored = [(_likeness(text, sentence.pattern(language)), sentence.pattern(language)) for sentence in sentences]
    score, pattern = max(scored)
    return shown(pattern) if score >= NEAR else ""


def _likeness(text: str, pattern: str) -> float:
    """How well the pattern's own words are found in a step, and the step's words in the pattern, its places aside."""
    quoted = len(_QUOTED.findall(text))
    said = fold(_QUOTED.sub(" ", tidy(text))).split()
    known = [word for word in fold(literals(pattern)).split() if word not in ":,"]
    found = sum(max((_alike(word, other) for other in said), default=0.0) for word in known) / max(len(known), 1)
    return 0.8 * found + (0.2 if quoted in quotations(pattern) else 0.0) + 0.01 * len(known) * (found > NEAR)


def _alike(word: str, other: str) -> float:
    return SequenceMatcher(None, word, other).ratio()
