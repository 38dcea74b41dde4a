"""Which sentence, and what was likely meant where there is none."""
from __future__ import annotations

import re
from difflib import get_close_matches

from engine.language.fold import fold

from .patterns import shown, tidy
from .sentence import Sentence
from .sentences import SENTENCES

_QUOTED = re.compile(r'"[^"]*"')


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
    return _nearest(text, fitting, language) or _nearest(text, list(SENTENCES), language)


def _nearest(text: str, sentences: list[Sentence], language: str) -> str:
    known = {_bare(readable): readable for sentence in sentences for readable in (shown(sentence.pattern(language)),)}
    near = get_close_matches(_bare(text), known, 1, 0.55)
    return known[near[0]] if near else ""


def _bare(text: str) -> str:
    return fold(_QUOTED.sub('"…"', tidy(text)))
