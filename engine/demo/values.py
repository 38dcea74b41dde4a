"""What the forms of the data files stand for: every value of a file is drawn from them, the same at each load.

    $holder.name            a fact of the file, and what lies in it
    "Atelier de {place}"    a text with facts in it
    {draw: women}           one of a pool: its list for the file's territory, or the nearest around it that has one
    {one: [a, b]}           one of these
    {words: [a, b]}         a text of these, with spaces between
    {some: 3, of: form}     a list of so many, each drawn anew; `some: [2, 5]` leaves the number to chance
    {between: [2, 40], step: 2, near: $cost}
                            a whole number; with `near`, so many per cent of another
    {share: [50, 60], of: $cost, most: 300000}      so many per cent of a number, in whole hundreds
    {rest: $cost, after: $grant}                    the difference
    {day: -30}, {day: [3, 9]}                       a date, in days from today; `within: year`: not after the last of this one
    {moment: 2, at: "09:00"}                        an instant, local time
    {born: [20, 34]}                                a date of birth, by the age today
    {year: 0}                                       the year, so many years from now
    {month_end: 1}                                  the last day of a month, so many months ago
    {amend: {done: yes}, field: actions, where: {who: $me}, add: [{what: Sell}]}
                            the rows of a list as they are, with these columns changed, in all or in those of some values;
                            `add`: and these rows
    {all: women}            a pool, whole
    {row_of: actions, where: {done: null}}          the id of the first such row of a list
    {person: agent, besides: rows.who}              the account of one who holds a role here; none that a column names already
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from engine.core.moments import add_months, stamp
from engine.core.working_days import CASABLANCA
from engine.errors import BrokenInvariant

Form = Any
HUNDRED = 100


class Drawing:
    """The chance and the facts of one file. `today` gives the local date, `somebody` the account of a role's holder, none of some;
    `fields` are the file's own, for `amend`."""

    def __init__(self, chance: Random, pools: Mapping[str, Any], lineage: tuple[str, ...], today: Callable[[], date],
                 somebody: Callable[[str, frozenset[str]], str] = lambda role, besides: role) -> None:
        self.chance, self.pools, self.lineage, self.today, self.somebody = chance, pools, lineage, today, somebody
        self.facts: dict[str, Any] = {}
        self.fields: Mapping[str, Any] = {}

    def learn(self, facts: Mapping[str, Form]) -> None:
        """Draw facts, one after the other: later ones may speak of earlier ones."""
        for name, form in facts.items():
            self.facts[name] = self.value(form)

    def value(self, form: Form) -> Any:
        """The value of a form. Raises KeyError for a fact or a pool that is none."""
        if isinstance(form, str):
            return self._text(form)
        if isinstance(form, list):
            return [self.value(each) for each in form]
        if not isinstance(form, dict):
            return form
        name = next((key for key in form if key in FORMS), "")
        return FORMS[name](self, form) if name else {key: self.value(each) for key, each in form.items()}

    def _text(self, form: str) -> Any:
        if form.startswith("$"):
            found: Any = self.facts
            for name in form[1:].split("."):
                found = found[name]
            return found
        return form.format_map(self.facts) if "{" in form else form

    def number(self, form: Form) -> int:
        """A whole number: itself, or chance between two."""
        found = self.value(form)
        low, high = found if isinstance(found, list) else (found, found)
        return self.chance.randint(int(low), int(high))

    def draw(self, form: Form) -> Any:
        """One of a pool."""
        return self.value(self.chance.choice(self.pool(form["draw"])))

    def pool(self, name: str) -> Any:
        """The list of a pool that serves here."""
        pool = self.pools[name]
        return next(pool[code] for code in self.lineage if code in pool) if isinstance(pool, dict) else pool

    def between(self, form: Form) -> int:
        """A whole number in steps, perhaps in per cent of another."""
        step, number = int(form.get("step", 1)), self.number(form["between"])
        if "near" in form:
            number = number * int(self.value(form["near"])) // HUNDRED
        return number // step * step

    def share(self, form: Form) -> int:
        """A part of a number, in whole hundreds."""
        part = int(self.value(form["of"])) * self.number(form["share"]) // HUNDRED
        most = self.value(form["most"]) if "most" in form else part
        return min(part, int(most)) // HUNDRED * HUNDRED

    def day(self, form: Form) -> str:
        """A date."""
        found = self.today() + timedelta(days=self.number(form["day"]))
        return min(found, self.today().replace(month=12, day=31) if "within" in form else found).isoformat()

    def moment(self, form: Form) -> str:
        """An instant so many days from now."""
        day = self.today() + timedelta(days=self.number(form["moment"]))
        return stamp(datetime.combine(day, time.fromisoformat(form["at"]), CASABLANCA))

    def born(self, form: Form) -> str:
        """A date of birth."""
        years, days = self.number(form["born"]), self.chance.randrange(1, 360)
        return (add_months(self.today(), -12 * years) - timedelta(days=days)).isoformat()

    def amend(self, form: Form) -> list[dict[str, Any]]:
        """Rows changed in some columns, and new ones."""
        rows, chosen = self.fields.get(form["field"]) or (), self.rows(form["field"], form.get("where", {}))
        added: list[dict[str, Any]] = self.value(form.get("add", []))
        return [{**row, **self.value(form["amend"])} if row in chosen else row for row in rows] + added

    def rows(self, field: str, where: Mapping[str, Form]) -> list[dict[str, Any]]:
        """The rows of a list that have some values; none is a value too."""
        wanted = {key: self.value(form) for key, form in where.items()}
        return [row for row in self.fields.get(field) or () if all(row.get(key) == value for key, value in wanted.items())]

    def row(self, form: Form) -> str:
        """The id of a row. Raises BrokenInvariant where there is none such."""
        found = self.rows(form["row_of"], form.get("where", {}))
        if not found:
            raise BrokenInvariant(f"demonstration: no row {form}")
        return str(found[0]["id"])

    def person(self, form: Form) -> str:
        """The account of one who holds a role here, and whom no row of a list names in a column."""
        listed, _, column = str(form.get("besides", "")).partition(".")
        named = frozenset(row[column] for row in self.fields.get(listed) or () if row.get(column))
        return self.somebody(form["person"], named)

    def month_end(self, form: Form) -> str:
        """The last day of a month."""
        first = add_months(self.today().replace(day=1), 1 - self.number(form["month_end"]))
        return (first - timedelta(days=1)).isoformat()


FORMS: dict[str, Callable[[Drawing, Any], Any]] = {
    "draw": Drawing.draw,
    "all": lambda drawing, form: drawing.value(drawing.pool(form["all"])),
    "one": lambda drawing, form: drawing.value(drawing.chance.choice(form["one"])),
    "words": lambda drawing, form: " ".join(drawing.value(form["words"])),
    "some": lambda drawing, form: [drawing.value(form["of"]) for _ in range(drawing.number(form["some"]))],
    "between": Drawing.between,
    "share": Drawing.share,
    "rest": lambda drawing, form: int(drawing.value(form["rest"])) - int(drawing.value(form["after"])),
    "day": Drawing.day,
    "moment": Drawing.moment,
    "born": Drawing.born,
    "amend": Drawing.amend,
    "row_of": Drawing.row,
    "month_end": Drawing.month_end,
    "year": lambda drawing, form: drawing.today().year + drawing.number(form["year"]),
    "person": Drawing.person,
}
