"""The press: a template of this room and its data in, a PDF out. typst, in process.

The data reach the template as `sys.inputs.data`, never as source, so what somebody typed stays text. No font of the system, no
package, no file outside this room is read. The PDF keeps the promises PDF/A-2a (archives) and PDF/UA-1 (screen readers), as
typst checks them, and is the same bytes for the same data: its date is the day that the data name.
"""
from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from typing import NamedTuple, TypeVar

import typst

from engine.language.bidi import isolated
from engine.language.texts import language, use
from engine.papers.letters import FONTS, shown

HERE = Path(__file__).parent
PROMISES: list[typst.PDFStandard] = ["a-2a", "ua-1"]

Told = str | int | bool | None | tuple["Told", ...] | Mapping[str, "Told"]
"""What a template may be told. A NamedTuple is told by its names."""
Context = TypeVar("Context")


class Sheet(NamedTuple):
    """A paper in one language. title: at the foot of its pages. day: YYYY-MM-DD. words: the fixed ones."""

    title: str
    day: str
    context: Told
    words: Mapping[str, str]


class PressFailed(RuntimeError):
    """A paper could not be set. A bug of ours or of typst's: report it with the paper."""


class Press:
    """The compiler with its fonts, loaded once. Threads share it, one paper at a time."""

    def __init__(self) -> None:
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
        self.lock, self.compiler = Lock(), typst.Compiler(root=str(HERE), font_paths=fonts)

    def pdf(self, template: Path, data: str) -> bytes:
        """The PDF of a template of this room. Raises PressFailed."""
        with self.lock:
            try:
                made = self.compiler.compile(str(template), format="pdf", pdf_standards=PROMISES, sys_inputs={"data": data})
            except RuntimeError as error:
                raise PressFailed(f"{template.name}: {error}") from error
        if not isinstance(made, bytes):
            raise PressFailed(f"{template.name}: {type(made).__name__}")
        return made


@cache
def the_press() -> Press:
    """The one press of this process."""
    return Press()


def pressed(paper: str, contexts: Mapping[str, Context], sheet: Callable[[Context], Sheet]) -> bytes:
    """The PDF of a paper: a sheet for each language, in their order; its title and its date are those of the first.

    paper: its folder here, which holds `<paper>.typ`. `sheet` makes one of a context, and speaks its language.
    Raises ValueError for a language that Maillon does not speak and a day that is none, PressFailed when typst refuses.
    """
    sheets, days, titles = [], [], []
    for key, context in contexts.items():
        with use(key):
            made = sheet(context)
            sheets.append({"lang": language(), "title": told(made.title), "d": told(made.context), "words": told(made.words)})
            days.append(date.fromisoformat(made.day))
            titles.append(shown(made.title))
    data = {"title": titles[0], "day": [days[0].year, days[0].month, days[0].day], "sheets": sheets}
    return the_press().pdf(HERE / paper / f"{paper}.typ", json.dumps(data, sort_keys=True))


def told(value: Told) -> object:
    """As JSON takes it, each line of each text isolated where it runs the other way than the sheet."""
    if isinstance(value, str):
        return "\n".join(isolated(line, language()) for line in shown(value).split("\n"))
    if isinstance(value, Mapping):
        return {key: told(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        named: Mapping[str, Told] | None = value._asdict() if hasattr(value, "_asdict") else None
        return [told(inner) for inner in value] if named is None else told(named)
    return value
