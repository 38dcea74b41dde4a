"""Where journals live. `port` says what advance needs; `memory` serves specifications, `sql` SQLite and PostgreSQL."""
