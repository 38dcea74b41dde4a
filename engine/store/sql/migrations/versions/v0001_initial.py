"""The journal and its rules, derived tables, accounts, jobs."""
from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Everything, on an empty database."""
    journal()
    cases()
    around_cases()
    accounts()
    jobs()
    if op.get_bind().dialect.name == "sqlite":
        sqlite_rules()
    else:
        postgresql_rules()


def texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, TEXT, nullable=False) for name in names]


def optional(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, TEXT, nullable=False, server_default="") for name in names]


def numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, NUMBER, nullable=False) for name in names]


def partial(column: str) -> dict[str, Any]:
    """An index over the rows where a text is not empty."""
    where = sa.text(f"{column} <> ''")
    return {"sqlite_where": where, "postgresql_where": where}


def journal() -> None:
    op.create_table(
        "event", *texts("subject"), *numbers("number"),
        *texts("act", "at", "actor", "role", "trigger", "source", "target", "definition", "payload", "sealed", "saw"),
        *texts("cause"), *numbers("format"), *texts("previous", "hash"),
        sa.PrimaryKeyConstraint("subject", "number"), sa.CheckConstraint("number > 0", name="event_number"),
    )
    op.create_index("event_at", "event", ["at", "subject", "number"])
    op.create_index("event_actor", "event", ["actor", "at"])
    op.create_table("definition", *texts("hash", "workflow"), *numbers("version"), *texts("text"),
                    sa.PrimaryKeyConstraint("hash"))
    op.create_table("subject_key", *texts("subject", "id"), sa.Column("secret", sa.LargeBinary, nullable=False),
                    sa.PrimaryKeyConstraint("subject"))
    op.create_table("done", *texts("actor", "key", "digest", "ref"), *numbers("number"),
                    sa.PrimaryKeyConstraint("actor", "key"))
    op.create_table("counter", *texts("series"), *numbers("last"), sa.PrimaryKeyConstraint("series"))


def cases() -> None:
    op.create_table(
        "case_", *texts("ref", "workflow", "definition", "territory", "province", "state", "stage"),
        *numbers("stage_number"), *texts("title", "subtitle", "holder", "holder_id", "holder_kind"),
        sa.Column("amount", sa.BigInteger), sa.Column("total", sa.BigInteger),
        *texts("sector", "opened", "entered", "updated", "due", "role"),
        sa.Column("closed", sa.Boolean, nullable=False), *numbers("number"), *texts("head"),
        sa.Column("snapshot", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("ref"),
    )
    op.create_index("case_holder", "case_", ["holder_id"], **partial("holder_id"))


def around_cases() -> None:
    op.create_table(
        "task", *texts("ref", "id", "key", "role", "assignee", "due", "opened", "item", "need", "title", "workflow"),
        *texts("state", "stage"), *numbers("stage_number"), *texts("territory", "province"),
        sa.PrimaryKeyConstraint("ref", "id"),
    )
    op.create_index("task_todo", "task", ["role", "province", "due", "ref", "id", "key", "assignee", "item", "need",
                                          "title", "workflow", "state", "stage", "stage_number", "territory"])
    op.create_index("task_assignee", "task", ["assignee", "due", "ref", "id"], **partial("assignee"))
    op.create_table("timer", *texts("ref", "key", "fire", "due"), *optional("claimed"),
                    sa.PrimaryKeyConstraint("ref", "key"))
    op.create_index("timer_due", "timer", ["due", "ref"])
    op.create_table("case_territory", *texts("ref", "territory", "workflow", "stage"),
                    sa.Column("closed", sa.Boolean, nullable=False), *texts("updated"),
                    sa.PrimaryKeyConstraint("ref", "territory"))
    op.create_index("case_territory_list", "case_territory",
                    ["territory", "closed", "workflow", "stage", "updated", "ref"])
    op.create_table("link", *texts("ref", "kind", "target"), sa.PrimaryKeyConstraint("ref", "kind", "target"))
    op.create_index("link_target", "link", ["target", "kind"])
    op.create_table("search", sa.Column("id", NUMBER, primary_key=True, autoincrement=True), *texts("ref", "text"),
                    sa.UniqueConstraint("ref"))


def accounts() -> None:
    op.create_table(
        "account", *texts("id", "login", "name", "password_hash"), *optional("language", "theme", "gender"),
        sa.Column("disabled", sa.Boolean, nullable=False, server_default=sa.false()), *texts("created"),
        sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("login"),
    )
    op.create_table("grant_", *texts("id", "account", "role", "territory", "since"), *optional("until"),
                    sa.PrimaryKeyConstraint("id"), sa.ForeignKeyConstraint(["account"], ["account.id"]))
    op.create_index("grant_account", "grant_", ["account"])
    op.create_index("grant_territory", "grant_", ["territory", "role"])
    op.create_table("sign_in", *texts("token_sha256", "account", "created", "seen", "fresh", "expires"),
                    *optional("agent"), sa.PrimaryKeyConstraint("token_sha256"),
                    sa.ForeignKeyConstraint(["account"], ["account.id"]))
    op.create_index("sign_in_account", "sign_in", ["account"])
    op.create_index("sign_in_expires", "sign_in", ["expires"])
    op.create_table("attempt_", *texts("key", "window"), *numbers("count"), sa.PrimaryKeyConstraint("key", "window"))
    op.create_index("attempt_window", "attempt_", ["window"])
    op.create_table("installation", *texts("key", "value"), sa.PrimaryKeyConstraint("key"))


def jobs() -> None:
    op.create_table(
        "job", sa.Column("id", NUMBER, primary_key=True, autoincrement=True), *texts("kind", "key", "payload"),
        sa.Column("due", TEXT),
        sa.Column("attempts", NUMBER, nullable=False, server_default="0"), *optional("error"),
        sa.UniqueConstraint("kind", "key", name="job_kind_key"),
    )
    op.create_index("job_due", "job", ["due", "id"])


def sqlite_rules() -> None:
    """The journal only grows. The search text has an index of trigrams, kept by triggers."""
    for verb in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER event_no_{verb.lower()} BEFORE {verb} ON event "
                   "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END")
    op.execute("CREATE VIRTUAL TABLE search_index "
               "USING fts5(text, content='search', content_rowid='id', tokenize='trigram')")
    add = "INSERT INTO search_index(rowid, text) VALUES (new.id, new.text);"
    remove = "INSERT INTO search_index(search_index, rowid, text) VALUES ('delete', old.id, old.text);"
    op.execute(f"CREATE TRIGGER search_added AFTER INSERT ON search BEGIN {add} END")
    op.execute(f"CREATE TRIGGER search_removed AFTER DELETE ON search BEGIN {remove} END")
    op.execute(f"CREATE TRIGGER search_changed AFTER UPDATE ON search BEGIN {remove} {add} END")


def postgresql_rules() -> None:
    """The journal only grows. Where the server has pg_trgm, it indexes the search text; else LIKE reads it all."""
    op.execute("CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
               "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$")
    op.execute("CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON event "
               "FOR EACH ROW EXECUTE FUNCTION journal_is_append_only()")
    op.execute("CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event EXECUTE FUNCTION journal_is_append_only()")
    op.execute("""
        DO $$ BEGIN
            CREATE EXTENSION IF NOT EXISTS pg_trgm;
            CREATE INDEX search_text ON search USING gin (text gin_trgm_ops);
        EXCEPTION WHEN insufficient_privilege OR undefined_file OR undefined_object OR feature_not_supported THEN
            RAISE NOTICE 'pg_trgm is not there: searching reads every line';
        END $$""")
