"""A Jinja environment over web/ for previews and tests of the parts, with throw-away filters and words.

The desk itself takes its filters and catalogues from engine.language; here a plain dict of words stands for a catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

WEB = Path(__file__).parents[2] / "web"
NBSP = "\u00a0"


def _amount(centimes: int) -> str:
    return f"{centimes // 100:,}".replace(",", NBSP)


def _share(points: int) -> str:
    return f"{points / 100:.1f}".replace(".", ",").removesuffix(",0") + NBSP + "%"


def environment(words: Mapping[str, str] | None = None, assets: str = "/static/") -> Environment:
    """Strict and escaping, as the desk's own; `words` maps an English msgid (singular or plural) to its translation."""
    known = words or {}
    env = Environment(
        loader=FileSystemLoader([WEB, Path(__file__).parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )

    def gettext(text: str) -> str:
        return known.get(text, text)

    def ngettext(one: str, many: str, n: int) -> str:
        return gettext(one if n == 1 else many)

    env.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.globals["asset"] = lambda path: assets + path
    env.filters |= {
        "date": lambda day: f"{day:%d/%m/%Y}",
        "hour": lambda moment: f"{moment:%H:%M}",
        "long_date": lambda moment: f"{moment:%d/%m/%Y}",
        "datetime": lambda moment: f"{moment:%d/%m/%Y, %H:%M}",
        "money": lambda centimes: f"{_amount(centimes)}{NBSP}MAD",
        "amount": _amount,
        "share": _share,
    }
    return env
