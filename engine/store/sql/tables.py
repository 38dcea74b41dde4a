"""Every table, for both databases. Instants are text of fixed width (core.moments), money is centimes.

    journal     event  definition  subject_key  done  counter
    derived     case_  task  timer  case_territory  link  member  mark  measure  score  organisation  search
                (projections/; rebuilt from the journal)
    the rest    account  grant_  sign_in  api_token  attempt_  installation  job

Derived rows have no foreign keys: the audit compares them with the journal, which says more than a key could.
The database's own rules (append-only triggers, the search index) lie in migrations/.
"""
from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()

Text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
"""Text in code point order on both databases, so that keyset pages run alike."""


def _text(name: str, **options: object) -> sa.Column[str]:
    return sa.Column(name, Text, nullable=False, **options)  # type: ignore[arg-type]


def _number(name: str, **options: object) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False, **options)  # type: ignore[arg-type]


def _filled(column: str) -> dict[str, Any]:
    """An index over the rows where a text is not empty."""
    where = sa.text(f"{column} <> ''")
    return {"sqlite_where": where, "postgresql_where": where}


event = sa.Table(
    "event", metadata,
    _text("subject", primary_key=True), _number("number", primary_key=True, autoincrement=False),
    _text("act"), _text("at"), _text("actor"), _text("role"), _text("trigger"), _text("source"), _text("target"),
    _text("definition"), _text("payload"), _text("sealed"), _text("saw"), _text("cause"),
    _number("format"), _text("previous"), _text("hash"),
    sa.CheckConstraint("number > 0", name="event_number"),
    sa.Index("event_at", "at", "subject", "number"),
    sa.Index("event_actor", "actor", "at"),
)
"""One line of the journal; records.py says what the columns hold. (subject, number) is the lock."""

definition = sa.Table(
    "definition", metadata,
    _text("hash", primary_key=True), _text("workflow"), _number("version"), _text("text"),
)

subject_key = sa.Table(
    "subject_key", metadata,
    _text("subject", primary_key=True), _text("id"), sa.Column("secret", sa.LargeBinary, nullable=False),
)
"""The key of a subject's personal data. Without its row they cannot be read by anybody, ever."""

done = sa.Table(
    "done", metadata,
    _text("actor", primary_key=True), _text("key", primary_key=True), _text("digest"), _text("ref"), _number("number"),
    _text("at", server_default=""), sa.Index("done_at", "at"),
)
"""What was done under an idempotency key, kept as long as jobs.keys says."""

counter = sa.Table("counter", metadata, _text("series", primary_key=True), _number("last"))

case_ = sa.Table(
    "case_", metadata,
    _text("ref", primary_key=True), _text("workflow"), _text("definition"), _text("territory"), _text("province"),
    _text("state"), _text("stage"), _number("stage_number"), _text("title"), _text("subtitle"),
    _text("holder"), _text("holder_id"), _text("holder_kind"),
    sa.Column("amount", sa.BigInteger), sa.Column("total", sa.BigInteger), _text("sector"),
    _text("opened"), _text("entered"), _text("updated"), _text("due"), _text("role"),
    sa.Column("closed", sa.Boolean, nullable=False),
    _number("number"), _text("head"), sa.Column("snapshot", sa.LargeBinary, nullable=False),
    sa.Index("case_holder", "holder_id", **_filled("holder_id")),
)
"""A case as lists show it. `number` and `head` are its last event's number and hash; `snapshot` the case, encrypted."""

task = sa.Table(
    "task", metadata,
    _text("ref", primary_key=True), _text("id", primary_key=True), _text("key"), _text("role"), _text("assignee"),
    _text("due"), _text("opened"), _text("item"), _text("need"), _text("title"), _text("workflow"), _text("state"),
    _text("stage"), _number("stage_number"), _text("territory"), _text("province"),
    sa.Index("task_todo", "role", "province", "due", "ref", "id", "key", "assignee", "item", "need", "title",
             "workflow", "state", "stage", "stage_number", "territory"),
    sa.Index("task_assignee", "assignee", "due", "ref", "id", **_filled("assignee")),
)
"""A pending action, with what the list of things to do shows of its case: `task_todo` covers that list."""

timer = sa.Table(
    "timer", metadata,
    _text("ref", primary_key=True), _text("key", primary_key=True), _text("fire"), _text("due"),
    _text("claimed", server_default=""),
    sa.Index("timer_due", "due", "ref"),
)
"""A running clock. `claimed`: until when a worker has taken it; the lease ends by itself."""

case_territory = sa.Table(
    "case_territory", metadata,
    _text("ref", primary_key=True), _text("territory", primary_key=True), _text("workflow"), _text("stage"),
    sa.Column("closed", sa.Boolean, nullable=False), _text("updated"),
    sa.Index("case_territory_list", "territory", "closed", "workflow", "stage", "updated", "ref"),
)
"""A case in its territory and in every one around it, so that a subtree is one equality."""

link = sa.Table(
    "link", metadata,
    _text("ref", primary_key=True), _text("kind", primary_key=True), _text("target", primary_key=True),
    sa.Index("link_target", "target", "kind"),
)

member = sa.Table(
    "member", metadata,
    _text("ref", primary_key=True), _text("account", primary_key=True), _text("role", primary_key=True), _text("until"),
    sa.Index("member_account", "account", "until", "ref", "role"),
)
"""Who holds a role on one case alone. `until` is the last day of it; the last day there is where none was said."""

mark = sa.Table(
    "mark", metadata,
    _text("ref", primary_key=True), _text("field", primary_key=True), _text("value", primary_key=True),
    sa.Index("mark_value", "field", "value", "ref"),
)
"""The words of closed lists that a case bears, by the fields its process lets lists be narrowed by."""

organisation = sa.Table(
    "organisation", metadata,
    _text("ref", primary_key=True), _text("listed", primary_key=True), _text("row", primary_key=True), _text("folded"),
    _text("name"), _text("kind"), _text("family"), _text("sphere"),
    sa.Index("organisation_folded", "folded", "ref"),
)
"""An organisation that a row of a case's list names. Organisations lie open, natural persons do not (law 09-08)."""

score = sa.Table(
    "score", metadata,
    _text("ref", primary_key=True), _text("grid", primary_key=True), _text("place"), _text("workflow"),
    _number("number"), _number("wanted"), *(sa.Column(name, sa.BigInteger) for name in ("lowest", "highest", "threshold")),
    sa.Index("score_rank", "workflow", "grid", "place", "ref"),
)
"""What a grid of a case comes to. `place` is the score as three digits, so that it sorts; empty, as are the lowest and
the highest total, before all grids are in."""

measure = sa.Table(
    "measure", metadata,
    _text("ref", primary_key=True), _text("indicator", primary_key=True), _text("row", primary_key=True),
    _text("part", primary_key=True), _text("series"), _text("workflow"), _text("at"), _number("value"),
    sa.Column("verified", sa.Boolean, nullable=False),
    sa.Index("measure_read", "workflow", "indicator", "part", "at", "ref", "row", "series", "value", "verified"),
)
"""The values that cases measure (core.indicators.Measure): `measure_read` covers what is added up of one indicator."""

search = sa.Table(
    "search", metadata,
    _number("id", primary_key=True, autoincrement=True), _text("ref", unique=True), _text("text"),
)
"""The folded text a case is found by. SQLite indexes it in `search_index` (FTS5 trigrams), PostgreSQL by pg_trgm."""

account = sa.Table(
    "account", metadata,
    _text("id", primary_key=True), _text("login", unique=True), _text("name"), _text("password_hash"),
    _text("language", server_default=""), _text("theme", server_default=""), _text("gender", server_default=""),
    sa.Column("disabled", sa.Boolean, nullable=False, server_default=sa.false()), _text("created"),
)

grant_ = sa.Table(
    "grant_", metadata,
    _text("id", primary_key=True), sa.Column("account", Text, sa.ForeignKey("account.id"), nullable=False),
    _text("role"), _text("territory"), _text("since"), _text("until", server_default=""),
    sa.Index("grant_account", "account"), sa.Index("grant_territory", "territory", "role"),
)

sign_in = sa.Table(
    "sign_in", metadata,
    _text("token_sha256", primary_key=True), sa.Column("account", Text, sa.ForeignKey("account.id"), nullable=False),
    _text("created"), _text("seen"), _text("fresh"), _text("expires"), _text("agent", server_default=""),
    sa.Index("sign_in_account", "account"), sa.Index("sign_in_expires", "expires"),
)

api_token = sa.Table(
    "api_token", metadata,
    _text("id", primary_key=True), sa.Column("account", Text, sa.ForeignKey("account.id"), nullable=False),
    _text("name"), _text("token_sha256", unique=True), _text("until"),
    sa.Index("api_token_account", "account"),
)
"""A token of the API. `until` is the first day on which it no longer serves; one that was ended has no row."""

attempt_ = sa.Table(
    "attempt_", metadata,
    _text("key", primary_key=True), _text("window", primary_key=True), _number("count"),
    sa.Index("attempt_window", "window"),
)
"""How often somebody tried to sign in, by login and by address, in each window of time."""

installation = sa.Table("installation", metadata, _text("key", primary_key=True), _text("value"))

job = sa.Table(
    "job", metadata,
    _number("id", primary_key=True, autoincrement=True), _text("kind"), _text("key"), _text("payload"),
    sa.Column("due", Text), _number("attempts", server_default="0"), _text("error", server_default=""),
    sa.UniqueConstraint("kind", "key", name="job_kind_key"), sa.Index("job_due", "due", "id"),
)
"""Work to do later, written with what causes it. Claiming one moves `due` ahead; NULL: given up on."""
