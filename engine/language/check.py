"""Checks that the three catalogues agree with the texts in use: `python -m engine.language.check [--update] [ROOT]`.

French must be complete. Arabic and English must know every text and may still lack its translation. In every language
placeholders must agree with the English text, no text may stay that is used nowhere, and what is written must be set as
the language wants it (engine.language.typography); --update mends the spaces and signs that a program can.
"""
from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message

from engine.language.catalogues import (
    LANGUAGES,
    catalogue_path,
    forms,
    is_translated,
    read_catalogue,
    write_catalogue,
)
from engine.language.extract import extract
from engine.language.typography import mended, slips

COMPLETE = ("fr",)
"""The languages that must lack nothing."""

_PLACEHOLDER = re.compile(r"%(?:\((\w+)\)s|%|(.|\Z))", re.DOTALL)
_COUNTED = re.compile(
    r"%\(\w+\)s (?:minutes|hours|days|weeks|months|lines|rows|files|cases|times|actions|documents|events|states|people)\b")
"""A number before its noun, which Arabic says in six ways."""
Key = tuple[str, str]


class Finding(NamedTuple):
    """What is wrong with one text in one language.

    `problem`: absent (run --update), untranslated, stale (run --update), placeholders (they differ from the English),
    uncounted (a number before its noun takes ngettext), or how it is set: "no U+202F before ; ! ?" (run --update).
    """

    language: str
    problem: str
    text: str

    def __str__(self) -> str:
        return f"{self.language}: {self.problem}: {self.text!r}"


def missing(root: Path) -> list[Finding]:
    """Everything that keeps the catalogues below a root folder from passing; empty when all is well."""
    used = _by_key(extract(root))
    folder = _folder(root)
    return [finding for language in LANGUAGES for finding in _compare(language, used, _by_key(_read(language, folder)))]


def counts(root: Path) -> dict[str, tuple[int, int]]:
    """By language: how many texts are translated, of how many in use. English ones count as they are."""
    used = _by_key(extract(root))
    return {language: (_translated(language, used, _folder(root)), len(used)) for language in LANGUAGES}


def update(root: Path) -> None:
    """Adds the new texts to the three catalogues, untranslated, removes those used nowhere, and mends how they are set."""
    template = extract(root)
    for language in LANGUAGES:
        catalogue = _read(language, _folder(root))
        catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
        _mend(catalogue, language)
        write_catalogue(catalogue, language, _folder(root))


def _mend(catalogue: Catalog, language: str) -> None:
    for message in catalogue:
        if message.id:
            kept = tuple(mended(language, form) for form in forms(message.string))
            message.string = kept if message.pluralizable else kept[0]


def main(arguments: list[str] | None = None) -> int:
    """The command. Exit code 0 when all is well, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m engine.language.check", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("root", nargs="?", type=Path, default=Path())
    parser.add_argument("--update", action="store_true", help="add new texts to the .po files, remove unused ones")
    options = parser.parse_args(arguments)
    if options.update:
        update(options.root)
    findings = missing(options.root)
    for finding in findings:
        print(finding)
    for language, (translated, total) in counts(options.root).items():
        path = catalogue_path(language, _folder(options.root))
        print(f"{language}: {translated} of {total} texts translated in {path}")
    return 1 if findings else 0


def _folder(root: Path) -> Path:
    return root / "engine" / "language"


def _read(language: str, folder: Path) -> Catalog:
    return read_catalogue(language, folder)


def _by_key(catalogue: Catalog) -> dict[Key, Message]:
    return {(message.context or "", forms(message.id)[0]): message for message in catalogue if message.id}


def _translated(language: str, used: dict[Key, Message], folder: Path) -> int:
    if language == "en":
        return len(used)
    own = _by_key(_read(language, folder))
    return sum(key in own and is_translated(own[key]) for key in used)


def _compare(language: str, used: dict[Key, Message], own: dict[Key, Message]) -> Iterator[Finding]:
    for key in used.keys() - own.keys():
        yield Finding(language, "absent", key[1])
    for key in own.keys() - used.keys():
        yield Finding(language, "stale", key[1])
    for key in sorted(used.keys() & own.keys()):
        yield from _judge(language, own[key])


def _judge(language: str, message: Message) -> Iterator[Finding]:
    text = forms(message.id)[0]
    if language == "en" and _COUNTED.search(text) and not message.pluralizable:
        yield Finding(language, "uncounted", text)
    if language == "en" and not is_translated(message):
        yield from _set_wrongly(language, text, message.id)
    if not is_translated(message):
        if language in COMPLETE:
            yield Finding(language, "untranslated", text)
        return
    if not placeholders_agree(message):
        yield Finding(language, "placeholders", text)
    yield from _set_wrongly(language, text, message.string)


def _set_wrongly(language: str, text: str, said: str | Sequence[str] | None) -> Iterator[Finding]:
    for slip in sorted({slip for form in forms(said) for slip in slips(language, form)}):
        yield Finding(language, slip, text)


def placeholders_agree(message: Message) -> bool:
    """Whether each form names the values of the English text, all of them and no other; a plural may leave `num` out.

    The only placeholder is `%(name)s`, and `%%` a percent sign: anything else after one would fail when shown.
    """
    expected = set().union(*map(_placeholders, forms(message.id)))
    optional = {"num"} if message.pluralizable else set()
    return all(expected - optional <= _placeholders(form) <= expected for form in forms(message.string))


def _placeholders(text: str) -> set[str]:
    """The names in `%(name)s`, and what else follows a percent sign, as `%x`."""
    found = (match.groups() for match in _PLACEHOLDER.finditer(text) if match[0] != "%%")
    return {name or f"%{other}" for name, other in found}


if __name__ == "__main__":
    raise SystemExit(main())
