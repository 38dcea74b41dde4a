"""The vocabulary as pages for those who write features: every sentence, where it may stand, and an example.

`python -m engine.specs.vocabulary docs/specifier.md` writes it anew between the two marks of the guide.
"""
from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

from .patterns import shown
from .sentence import Sentence
from .sentences import TOPICS

BEGIN, END = "<!-- vocabulaire -->", "<!-- fin du vocabulaire -->"

TITLES = {
    "cases": "Les dossiers et leurs étapes",
    "people": "Les personnes",
    "time": "Le temps",
    "fields": "Les champs et les listes",
    "rows": "Les lignes des listes",
    "scores": "Les notes",
    "documents": "Les pièces",
    "links": "Les dossiers liés",
    "acts": "Ce que l’on fait",
    "invitations": "Les invitations",
    "decisions": "Ce qu’un organe décide",
    "meetings": "Les séances",
    "refusals": "Ce qui en résulte",
    "options": "Ce qui est proposé",
    "tasks": "Les actions en attente",
    "journal": "Le journal",
    "indicators": "Les indicateurs",
}
PLACES = {"given": "contexte", "when": "action", "then": "résultat"}


def page() -> str:
    """The vocabulary in Markdown, in French, with the Arabic and English wording of each sentence."""
    return "\n".join(line for topic, module in TOPICS.items() for line in _topic(topic, module.SENTENCES))


def _topic(name: str, sentences: tuple[Sentence, ...]) -> Iterator[str]:
    yield from (f"### {TITLES[name]}", "")
    for sentence in sentences:
        yield from _sentence(sentence)


def _sentence(sentence: Sentence) -> Iterator[str]:
    where = ", ".join(PLACES[kind] for kind in sentence.kinds)
    table = " Un tableau suit." if sentence.takes else ""
    yield from (f"**{shown(sentence.fr)}** — {where}.{table}", "")
    yield f"*{shown(sentence.ar)}* · *{shown(sentence.en)}*"
    yield from ("", "```gherkin", dedent(sentence.example).strip(), "```", "")


def renewed(guide: str) -> str:
    """A guide with the vocabulary written anew between its marks. Raises ValueError where the marks are missing."""
    head, begin, rest = guide.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the guide must hold {BEGIN} and {END}")
    return f"{head}{BEGIN}\n\n{page()}\n{END}{tail}"


def main(path: Path) -> None:
    """Renew a guide in place."""
    path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
