"""What templates are given: translated texts, and filters for values."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from engine.language import texts
from engine.language.bidi import isolated_values
from engine.language.dates import hour, long_date, short_date, short_datetime
from engine.language.money import amount, money, number, share

FILTERS = {
    "title": texts.title,
    "money": money,
    "amount": amount,
    "share": share,
    "number": number,
    "date": short_date,
    "datetime": short_datetime,
    "hour": hour,
    "long_date": long_date,
    "isolate": texts.isolate,
}
"""`title` takes a definition's {fr, ar, en}; it replaces Jinja's own filter of that name, which capitalises words."""


def install(environment: Environment) -> None:
    """Gives an environment `_`, `gettext`, `ngettext`, `pgettext`, `npgettext`, `{% trans %}` and the FILTERS.

    The language is looked up at each call, so one environment serves all three.
    """
    environment.add_extension("jinja2.ext.i18n")
    environment.policies["ext.i18n.trimmed"] = True
    environment.newstyle_gettext = True  # type: ignore[attr-defined]
    environment.globals.update(gettext=_gettext, ngettext=_ngettext, pgettext=_pgettext, npgettext=_npgettext)
    environment.filters.update(FILTERS)


@pass_context
def _gettext(context: Context, message: str, /, **values: Any) -> str:
    return _said(context, texts.translations().gettext(message), values)


@pass_context
def _ngettext(context: Context, singular: str, plural: str, num: int, /, **values: Any) -> str:
    return _said(context, texts.translations().ngettext(singular, plural, num), {"num": num, **values})


@pass_context
def _pgettext(context: Context, sense: str, message: str, /, **values: Any) -> str:
    return _said(context, texts.translations().pgettext(sense, message), values)


@pass_context
def _npgettext(context: Context, sense: str, singular: str, plural: str, num: int, /, **values: Any) -> str:
    return _said(context, texts.translations().npgettext(sense, singular, plural, num), {"num": num, **values})


def _said(context: Context, text: str, values: Mapping[str, Any]) -> str:
    """The text with its values put in: as engine.language.texts does it, and escaped where the template escapes."""
    shown = Markup(text) if context.eval_ctx.autoescape else text
    return shown % isolated_values(values, texts.language())
