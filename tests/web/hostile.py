"""What nobody honest sends: hostile values, and addresses made of them."""
from __future__ import annotations

from urllib.parse import quote

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

HOSTILE = (
    "", "0", "-1", "²", "٣", "9" * 30, "9" * 5_000, "1e999", "NaN", "null", "[]", "../../etc/passwd", "//evil.example", "%00", "\0", "\r\nX: y",
    "'", '"', "' OR 1=1 --", "%", "_", "NEAR(", "*", "{{7*7}}", "${7*7}", "<script>alert(1)</script>", "javascript:alert(1)",
    "\u202e", "\u200f", "\ufeff", "\uffff", "é" * 300, "﷽" * 40, "💥" * 90, "0001-01-01", "9999-12-31", "9999-12-31T23:59-23:59",
    "0001-01-01T00:00+23:59", "10" * 20, "W10", "WzEsMl0", "~", "a~b~1", "2026-01-01T00:00:00Z~x~99999999999", "true", "x-0-y",
)
values = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
bounded = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def address(ref: str, words: tuple[str, ...], data: st.DataObject, path: str) -> str:
    """A route's address, each of its parts honest or hostile; `ref` is that of a file, and `words` are what people name."""
    said = st.sampled_from(words) | values
    return "/".join(quote(data.draw(st.just(ref) if part == "{ref}" else said), safe="") if part.startswith("{") else part
                    for part in path.split("/"))
