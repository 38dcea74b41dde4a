"""What a definition asks, in sentences: each kind of condition as a rule, said before any case is there to judge."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ..core.conditions import KINDS, Condition
from ..core.conditions.base import as_tuple
from ..core.decision import Title
from ..language.texts import gettext, gettext_noop, title
from .formulas import formula
from .measures import delay, either, every, measure
from .names import Speaker
from .titles import input_of, process_named

_BRACES = re.compile(r"\{([^{}]+)\}")


class Told(NamedTuple):
    """One condition said. `when`: what must be true for it to be asked, or empty; `formula`: the expression it computes."""

    text: str
    when: str = ""
    formula: str = ""


class Rules(NamedTuple):
    """Says the conditions of a step. `day` (YYYY-MM-DD) is that of the parameters' values."""

    speaker: Speaker
    trigger: str
    day: str

    def say(self, condition: Condition) -> Told:
        """One condition of the step."""
        found = SAYERS[kind_of(condition)](self, condition.rule)
        when = formula(condition.rule.when, self.speaker, self.trigger) if condition.rule.when else ""
        text = gettext("%(rule)s Or a reason is written instead.", rule=found.text) if condition.waivable else found.text
        return found._replace(text=text, when=when)

    def titles(self, kind: str, keys: str | tuple[str, ...]) -> str:
        """Several things, quoted, as a list of all."""
        return every(gettext("“%(title)s”", title=self.speaker.title(kind, key)) for key in as_tuple(keys))

    def bound(self, written: int | str) -> str:
        """A number, or what a parameter is on the day."""
        return str(self.parameter(written)) if isinstance(written, str) else str(written)

    def delay(self, written: str) -> str:
        """A delay in words; that of a parameter as it is on the day."""
        return self.parameter(written) if written.startswith("parameters.") else delay(written)

    def parameter(self, written: str) -> str:
        """The value of `parameters.x` on the day, in words."""
        key = written.removeprefix("parameters.")
        definition = self.speaker.definition
        return measure(definition.written.parameters[key].type, definition.parameters_on(self.day, ())[key])

    def filled(self, sentence: Title) -> str:
        """A sentence of the definition, its `{names}` told by their titles, parameters by their values."""
        return _BRACES.sub(lambda match: self._placeholder(match[1]), title(sentence))

    def _placeholder(self, name: str) -> str:
        definition = self.speaker.definition
        if name.startswith("parameters."):
            return self.parameter(name)
        if name in definition.fields:
            return f"[{self.speaker.title('field', name)}]"
        asked = input_of(definition, name.removeprefix("input."), self.trigger) if name.startswith("input.") else None
        return f"[{title(asked.title)}]" if asked else "…"


def kind_of(condition: Condition) -> str:
    """The key of a condition's kind."""
    return next(key for key, kind in KINDS.items() if isinstance(condition.rule, kind))


def _tasks(rules: Rules, rule: Any) -> Told:
    if rule.tasks == "all":
        return Told(gettext("The pending actions of this state are done."))
    return Told(gettext("Done: %(tasks)s.", tasks=rules.titles("task", rule.tasks)))


def _document(rules: Rules, rule: Any) -> Told:
    named = rule.document
    if not isinstance(named, str | tuple):
        field = rules.speaker.title("field", named.named_by)
        return Told(gettext("Every document named under “%(field)s” is deposited.", field=field))
    kinds = rules.titles("document", named)
    if rule.since == "entry":
        return Told(gettext("Deposited since this state was entered: %(documents)s.", documents=kinds))
    if rule.since:
        step = rules.speaker.title("trigger", rule.since)
        return Told(gettext("Deposited since “%(step)s”: %(documents)s.", step=step, documents=kinds))
    return Told(gettext("Deposited: %(documents)s.", documents=kinds))


def _filled(rules: Rules, rule: Any) -> Told:
    return Told(gettext("Filled in: %(fields)s.", fields=rules.titles("field", rule.filled)))


def _expression(rules: Rules, rule: Any) -> Told:
    sentence = gettext("Else it is refused: “%(sentence)s”", sentence=rules.filled(rule.otherwise))
    return Told(sentence, formula=formula(rule.expression, rules.speaker, rules.trigger))


def _separation(rules: Rules, rule: Any) -> Told:
    steps = rules.titles("trigger", rule.separation)
    if rule.ever:
        return Told(gettext("By another person than any who ever did: %(steps)s.", steps=steps))
    return Told(gettext("By another person than the one who did: %(steps)s.", steps=steps))


def _linked(rules: Rules, rule: Any) -> Told:
    wanted = rule.linked
    kind, key = ("link", wanted.kind) if wanted.kind else ("input", wanted.input)
    linked = rules.speaker.title(kind, key)
    heads = {"all": gettext("Every linked file: %(link)s", link=linked), "none": gettext("No linked file: %(link)s", link=linked),
             "some": gettext("Linked files, at least %(number)s: %(link)s", number=str(wanted.at_least), link=linked)}
    parts = [heads[wanted.quantity], *_about_linked(rules, wanted)]
    return Told(gettext(", ").join(parts) + ".")


def _about_linked(rules: Rules, wanted: Any) -> Iterator[str]:
    process = process_named(rules.speaker.definition, wanted.kind, wanted.input, rules.trigger)
    if wanted.states:
        yield gettext("at %(states)s", states=_states(rules, process, wanted.states))
    if wanted.entered:
        yield gettext("having entered %(states)s", states=_states(rules, process, wanted.entered))
    if wanted.open:
        yield gettext("not ended")
    if wanted.since is not None:
        yield gettext("since “%(start)s”", start=rules.speaker.speak(wanted.since.named()))
    if wanted.same_province:
        yield gettext("of the same province")
    if wanted.other:
        yield gettext("another than the one linked already")
    if wanted.before:
        other = rules.speaker.process(process)
        field = other.fields.get(wanted.before) if other else None
        yield gettext("before: %(field)s", field=title(field.title) if field else wanted.before)


def _states(rules: Rules, process: str, patterns: tuple[str, ...]) -> str:
    """Some states of a process, one of which is enough; `x.*` is x and all inside it."""
    titles = (rules.speaker.title(f"state:{process}", pattern.removesuffix(".*")) for pattern in patterns)
    return either(gettext("“%(title)s”", title=words) for words in titles)


def _count(rules: Rules, rule: Any) -> Told:
    counted, step = rule.count, rules.speaker.title("trigger", rule.count.trigger)
    parts = []
    if counted.at_least is not None:
        parts.append(gettext("at least %(number)s", number=rules.bound(counted.at_least)))
    if counted.at_most is not None:
        parts.append(gettext("at most %(number)s", number=rules.bound(counted.at_most)))
    spans = {"case": "", "iteration": gettext("since the last step back"), "stay": gettext("since this state was entered")}
    since = gettext("since “%(start)s”", start=rules.speaker.speak(counted.since.named())) if counted.since is not None else ""
    whose = gettext("by the same person") if counted.by else ""
    times = gettext(", ").join(part for part in (*parts, spans[counted.per], since, whose) if part)
    return Told(gettext("Number of times “%(step)s”: %(times)s.", step=step, times=times))


def _elapsed(rules: Rules, rule: Any) -> Told:
    asked = rule.elapsed
    values = {"delay": rules.delay(asked.at_least), "start": rules.speaker.speak(asked.since.named())}
    return Told(gettext("Not before %(delay)s after “%(start)s”.", **values))


def _before(rules: Rules, rule: Any) -> Told:
    asked = rule.before
    values = {"delay": rules.delay(asked.within), "start": rules.speaker.speak(asked.since.named())}
    return Told(gettext("Within %(delay)s after “%(start)s”.", **values))


def _session(rules: Rules, rule: Any) -> Told:
    bodies = either(rules.speaker.title("body", key) for key in as_tuple(rule.session))
    return Told(gettext("Decided at a meeting of %(body)s.", body=bodies))


def _rows(rules: Rules, rule: Any) -> Told:
    asked = rule.rows
    listed = rules.speaker.title("field", asked.of)
    each = formula(asked.each, rules.speaker, rules.trigger) if asked.each else ""
    about = gettext(", ").join(_about_rows(rules, asked))
    if asked.where:
        where = formula(asked.where, rules.speaker, rules.trigger)
        return Told(gettext("Rows of “%(list)s” where %(rule)s: %(asked)s.", list=listed, rule=where, asked=about), formula=each)
    return Told(gettext("Rows of “%(list)s”: %(asked)s.", list=listed, asked=about), formula=each)


def _about_rows(rules: Rules, asked: Any) -> Iterator[str]:
    if asked.each:
        yield gettext("each as it must be")
    if asked.covered_by:
        listed, _dot, _column = asked.covered_by.partition(".")
        yield gettext("each named under “%(list)s”", list=rules.speaker.title("field", listed))
    per = gettext(" for each “%(column)s”", column=rules.speaker.title("column", asked.per)) if asked.per else ""
    if asked.at_least is not None or (per and asked.at_most is None):
        yield gettext("at least %(number)s", number=rules.bound(asked.at_least or 1)) + per
    if asked.at_most is not None:
        yield gettext("at most %(number)s", number=rules.bound(asked.at_most)) + per


def _unique(rules: Rules, rule: Any) -> Told:
    field = rules.titles("field", rule.unique)
    return Told(gettext("No other file of this kind in the province has the same: %(field)s.", field=field))


def _envelope(rules: Rules, rule: Any) -> Told:
    drawn = rule.envelope
    values = {"link": rules.speaker.title("link", drawn.link), "lines": rules.titles("field", drawn.lines)}
    return Told(gettext("The envelope of the linked file “%(link)s” has the money: its total less what all its files have under "
                        "%(lines)s.", **values), formula=formula(drawn.amount, rules.speaker, rules.trigger))


def _signatures(rules: Rules, rule: Any) -> Told:
    asked = rule.signatures
    values = {"list": rules.titles("field", asked.of), "document": rules.titles("document", asked.document)}
    if asked.turn:
        head = gettext("It is the person’s turn to sign the newest %(document)s, among %(list)s.", **values)
    else:
        head = gettext("All of %(list)s have signed the newest %(document)s.", **values)
    return Told(head, formula=formula(asked.where, rules.speaker, rules.trigger) if asked.where else "")


def _composition(rules: Rules, rule: Any) -> Told:
    if rule.composition.officers:
        return Told(gettext("Who chairs and who keeps the meeting may do so by the body’s rules."))
    return Told(gettext("The chair, the secretary, the members of each family, their mandates and the notice are as the body’s "
                        "rules say."))


def _agenda(rules: Rules, rule: Any) -> Told:
    if rule.agenda.pieces:
        return Told(gettext("“%(input)s”: one for each file.", input=rules.speaker.title("input", rule.agenda.pieces)))
    return Told(gettext("The file waits for this body, and is on no other open agenda."))


def _seat(rules: Rules, rule: Any) -> Told:
    if rule.seat.proxies:
        return Told(gettext("The member holds fewer proxies than the body lets one hold."))
    return Told(gettext("The member has a voice on the item."))


def _quorum(rules: Rules, rule: Any) -> Told:
    return Told(gettext("The quorum holds at this item.") if rule.quorum.item else gettext("The quorum is there."))


def _vote(rules: Rules, rule: Any) -> Told:
    return Told(gettext("Everybody who may vote has voted, once, and the body’s majority carries it."))

def _evaluator(rules: Rules, rule: Any) -> Told:
    grid = rules.speaker.definition.written.grids[rule.evaluator.grid]
    values = {"roles": rules.titles("role", grid.roles), "number": rules.bound(grid.evaluators)}
    if rule.evaluator.may == "assign":
        ways = {"hand": gettext("An evaluator is lacking of %(number)s, named by hand among: %(roles)s.", **values),
                "lot": gettext("An evaluator is lacking of %(number)s, drawn by lot among: %(roles)s.", **values),
                "load": gettext("An evaluator is lacking of %(number)s: who has the fewest pending actions among: %(roles)s.",
                                **values)}
        return Told(ways[grid.assign])
    if rule.evaluator.may == "named":
        apart = gettext(" None took: %(steps)s.", steps=rules.titles("trigger", grid.apart)) if grid.apart else ""
        return Told(gettext("The person was not named for this file before.") + apart)
    if rule.evaluator.may == "declare":
        return Told(gettext("The person was named, and has declared nothing yet."))
    return Told(gettext("The person was named, has declared no interest, and their grid is not in. "
                        "The scores of others are hidden from them until it is."))


def _score(rules: Rules, rule: Any) -> Told:
    grid = rules.speaker.definition.written.grids[rule.score.grid]
    values = {"grid": rules.speaker.title("grid", rule.score.grid), "number": rules.bound(grid.evaluators),
              "how": gettext(AGGREGATES[grid.aggregate])}
    text = gettext("“%(grid)s”: grids in: %(number)s at least.", **values)
    if rule.score.at_least is not None:
        least = rules.bound(rule.score.at_least)
        text = gettext("“%(grid)s”: grids in: %(number)s at least; %(how)s of their totals: %(least)s out of 100 at least.",
                       **values, least=least)
    if grid.dispersion is not None and grid.beyond == "another":
        text += gettext(" One more grid where totals lie more than %(points)s points apart.", points=rules.bound(grid.dispersion))
    return Told(text)


AGGREGATES = {"mean": gettext_noop("mean"), "median": gettext_noop("median"),
              "trimmed": gettext_noop("mean without the highest and the lowest")}

SAYERS: Mapping[str, Callable[[Rules, Any], Told]] = {
    "tasks": _tasks, "document": _document, "filled": _filled, "expression": _expression, "separation": _separation,
    "linked": _linked, "count": _count, "elapsed": _elapsed, "before": _before, "session": _session, "rows": _rows,
    "unique": _unique, "envelope": _envelope, "signatures": _signatures, "composition": _composition,
    "agenda": _agenda, "seat": _seat, "quorum": _quorum, "vote": _vote, "evaluator": _evaluator, "score": _score,
}
