"""The sentence of every code: why a command is refused. A house test compares these tables with the engine's source.

A sentence says what stands in the way, in the present, with the name, the day or the amount; `%(x)s` are the values of
core.decision.Unmet. Those of VALUES stand after the name of what was typed, or alone beside it.
"""
from __future__ import annotations

from ..language.texts import gettext_noop as _

CONDITIONS = {
    "assign.no_part": _("%(person)s has no role on this file."),
    "assign.past": _("This day is over: choose a later one."),
    "assign.role": _("%(person)s does not hold this role on this file: %(role)s."),
    "assign.same": _("Nothing has changed: the action is theirs already."),
    "assign.whose": _("Say whose it is: a role, or a person."),
    "case.closed": _("The file is closed: %(state)s."),
    "comment.empty": _("Write the comment: two sentences are enough."),
    "count.too_few": _("“%(trigger)s”: %(times)s so far, at least %(least)s needed."),
    "count.too_many": _("“%(trigger)s”: %(times)s so far, at most %(most)s allowed."),
    "document.missing": _("The document “%(document)s” is missing."),
    "document.not_yours": _("“%(document)s” is deposited by: %(roles)s."),
    "document.too_old": _("The document “%(document)s” is from before; deposit a new one."),
    "before.too_late": _("The delay of %(delay)s since “%(start)s” ended on %(end)s."),
    "elapsed.not_started": _("The delay has not begun: it runs from “%(start)s”."),
    "elapsed.too_early": _("The delay of %(delay)s since “%(start)s” runs until %(end)s included."),
    "envelope.exceeded": _("“%(case)s” (%(ref)s) has %(left)s left; %(amount)s are asked."),
    "expression": _("A rule of the process is not met."),
    "field.missing": _("“%(field)s” is still to be filled in."),
    "field.not_editable": _("You do not write “%(field)s” at this stage."),
    "fields.unchanged": _("Nothing has changed: the values are the same."),
    "input.missing": _("“%(input)s” is still to be given."),
    "link.circle": _("“%(case)s” (%(ref)s) depends on this file already: linking it would close a circle."),
    "link.elsewhere": _("“%(case)s” (%(ref)s) lies in %(territory)s, where you have no part."),
    "linked.hinders": _("“%(case)s” (%(ref)s) is still at “%(state)s”."),
    "linked.none": _("No linked file: %(link)s."),
    "linked.same": _("“%(case)s” (%(ref)s) is linked already; choose another."),
    "linked.state": _("“%(case)s” (%(ref)s) is at “%(state)s”: another stage is expected."),
    "linked.territory": _("“%(case)s” (%(ref)s) lies in another province: %(territory)s."),
    "linked.too_late": _("“%(case)s” (%(ref)s): its time limit, %(end)s, has passed."),
    "linked.too_few": _("%(link)s: %(times)s of the linked files are where they should be, at least %(least)s needed."),
    "motif.instead": _("Or write the reason why this step is taken all the same."),
    "motif.missing": _("Write the reason: two sentences are enough, they go into the journal."),
    "role.missing": _("Reserved for: %(roles)s."),
    "role.opens": _("These files are opened by: %(roles)s."),
    "role.reads": _("Your roles read this file and change nothing in it."),
    "row.named": _("“%(row)s” in “%(field)s” is named by “%(by)s”: it cannot be taken out."),
    "row.past": _("“%(row)s” in “%(field)s” is past its life: it belongs to the file and cannot be taken out."),
    "rows.each": _("“%(list)s”: not as this step asks: %(rows)s."),
    "rows.few_of": _("“%(list)s”, %(value)s: %(number)s so far, at least %(least)s needed."),
    "rows.many_of": _("“%(list)s”, %(value)s: %(number)s, at most %(most)s allowed."),
    "rows.too_few": _("“%(list)s”: %(number)s so far, at least %(least)s needed."),
    "rows.too_many": _("“%(list)s”: %(number)s, at most %(most)s allowed."),
    "rows.uncovered": _("“%(list)s”: nothing takes up: %(rows)s."),
    "separation.same_person": _("%(person)s did “%(trigger)s”: this falls to another person."),
    "session.later": _("The session of %(date)s is still to come."),
    "session.not_carried": _("%(body)s: %(yes)s for, %(no)s against; the decision is not carried."),
    "session.votes": _("Votes cast: %(votes)s; present: %(present)s."),
    "task.by_itself": _("“%(task)s” ends by itself, with what it waits for."),
    "task.gone": _("This action is done already, or no longer asked."),
    "task.not_yours": _("“%(task)s” falls to: %(role)s."),
    "tasks.open": _("Still to be done: %(task)s."),
    "territory.scope": _("No file of this kind is opened for %(territory)s."),
    "then.fire": _("“%(trigger)s” in the file %(ref)s, which goes with this step: %(reason)s"),
    "then.open": _("“%(process)s”, which this step opens: %(reason)s"),
    "title.taken": _("“%(case)s” (%(ref)s) has this name already in this province."),
    "trigger.not_here": _("“%(trigger)s” does not start from “%(state)s”."),
    "wake.idle": _("Nobody has to look at this file for that now."),
}

FILES = {
    "document.empty": _("This file is empty."),
    "document.too_large": _("This file is larger than %(most)s, the limit."),
    "document.type": _("This kind of file is not kept: send a PDF, a picture or an office document."),
}

ACCOUNTS = {
    "grant.dates": _("Write two dates, the first before the second."),
    "grant.held": _("This person already holds the role: %(role)s, %(territory)s."),
    "grant.not_held": _("This person does not hold this role there."),
    "login.malformed": _("Write a login of 2 to 64 small letters, digits, dots or dashes, or an e-mail address."),
    "login.unknown": _("Nobody here has the login “%(login)s”: check it with the person."),
    "login.taken": _("The login “%(login)s” is taken: choose another."),
    "name.malformed": _("Write a name of at most %(most)s."),
    "password.common": _("Many people choose this password: find another."),
    "password.login": _("The password resembles the login: find another."),
    "password.long": _("The password has at most %(most)s."),
    "password.short": _("The password has at least %(least)s."),
    "sign_in.refused": _("This login and this password do not belong together."),
    "sign_in.throttled": _("Too many tries: wait %(minutes)s, or ask your administrator."),
}

VALUES = {
    "value.bool": _("Answer yes or no."),
    "value.case": _("No file %(ref)s of this kind is open to you."),
    "value.case_state": _("“%(case)s” (%(ref)s) is at “%(state)s”: another stage is expected."),
    "value.choice": _("“%(choice)s” is not one of the choices."),
    "value.date": _("Write a date, such as 24/11/2025."),
    "value.datetime": _("Write a date and an hour, such as 24/11/2025 10:00."),
    "value.document": _("Choose a file to deposit."),
    "value.email": _("Write an address, such as nom@exemple.ma."),
    "value.int": _("Write a whole number, such as 14."),
    "value.list": _("These rows cannot be read; write at most 500 of them."),
    "value.missing": _("Still to be filled in."),
    "value.money": _("Write an amount in dirhams, such as 284760,50."),
    "value.no_row": _("This row is not there any more: choose another."),
    "value.person": _("Nobody here goes by “%(person)s”: write a login."),
    "value.phone": _("Write a telephone number, such as 06 12 34 56 78."),
    "value.roster": _("This list has its rows: none is added."),
    "value.row": _("These rows cannot be read; write at most 500 of them."),
    "value.share": _("Write a percentage, such as 63,2."),
    "value.text": _("Write a text."),
    "value.too_large": _("At most %(most)s."),
    "value.too_long": _("At most %(most)s."),
    "value.too_small": _("At least %(least)s."),
}

SENTENCES = CONDITIONS | FILES | ACCOUNTS
"""Those that stand alone."""
