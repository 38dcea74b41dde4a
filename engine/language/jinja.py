"""What templates are given: translated texts, and filters for values."""
from __future__ import annotations

from jinja2 import Environment

from engine.language import texts
from engine.language.dates import long_date, short_date, short_datetime
from engine.language.money import amount, money, number, share

FILTERS = {
    "title": texts.title,
    "money": money,
    "amount": amount,
    "share": share,
    "number": number,
    "date": short_date,
    "datetime": short_datetime,
    "long_date": long_date,
}
"""`title` takes a definition's {fr, ar, en}; it replaces Jinja's own filter of that name, which capitalises words."""


def install(environment: Environment) -> None:
    """Gives an environment `_`, `gettext`, `ngettext`, `pgettext`, `npgettext`, `{% trans %}` and the FILTERS.

    The language is looked up at each call, so one environment serves all three.
    """
    environment.add_extension("jinja2.ext.i18n")
    environment.policies["ext.i18n.trimmed"] = True
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        lambda message: texts.translations().gettext(message),
        lambda singular, plural, num: texts.translations().ngettext(singular, plural, num),
        newstyle=True,
        pgettext=lambda context, message: texts.translations().pgettext(context, message),
        npgettext=lambda context, singular, plural, num: texts.translations().npgettext(context, singular, plural, num),
    )
    environment.filters.update(FILTERS)
