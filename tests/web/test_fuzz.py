"""Whatever is sent to whatever address, by whomever: never a failure of ours."""
from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from engine.core.actor import Actor
from engine.core.acts import Fire, Open
from tests.cast import AMINA, BRIKCHA, DOUNIA, FATIMA, GHALI
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import FIELDS

HOSTILE = (
    "", "0", "-1", "²", "٣", "9" * 30, "9" * 5_000, "1e999", "NaN", "null", "[]", "../../etc/passwd", "//evil.example", "%00", "\0", "\r\nX: y",
    "'", '"', "' OR 1=1 --", "%", "_", "NEAR(", "*", "{{7*7}}", "${7*7}", "<script>alert(1)</script>", "javascript:alert(1)",
    "\u202e", "\u200f", "\ufeff", "\uffff", "é" * 300, "﷽" * 40, "💥" * 90, "0001-01-01", "9999-12-31", "9999-12-31T23:59-23:59",
    "0001-01-01T00:00+23:59", "10" * 20, "W10", "WzEsMl0", "~", "a~b~1", "2026-01-01T00:00:00Z~x~99999999999", "true", "x-0-y",
)
values = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
bounded = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


class Target:
    """A desk with one file on its way, and the browsers of some people."""

    def __init__(self, desk: Desk) -> None:
        self.ref = desk.must(Open("projet", BRIKCHA, FIELDS), GHALI)
        desk.must(Fire(self.ref, "orienter"), GHALI)
        projet = desk.maillon.library["projet"]
        lists = [f"{field.key}-{place}-{column.key}" for field in projet.fields.values() for column in field.columns
                 for place in ("0", "999")]
        inputs = {key for transition in projet.table.values() for key in transition.inputs}
        self.names = ("", "seen", "key", "motif", "note", "text", "add", "remove", "file", "file-chosen", "territory", "login",
                      "password", "retour", *projet.fields, *lists, *inputs)
        self.words = (self.ref, "projet", "appel", "1", "2", "1.1", "autres", "MA-OUZ", *projet.fields, *projet.documents,
                      *projet.written.sections, *projet.names.triggers)
        self.people = {person.id: self._client(desk, person) for person in (AMINA, GHALI, DOUNIA, FATIMA)}
        self.paths = [(path, method, [each["name"] for each in answers.get("parameters", ()) if each["in"] == "query"])
                      for path, methods in desk.app.openapi()["paths"].items() for method, answers in methods.items()
                      if path != "/deconnexion"]

    @staticmethod
    def _client(desk: Desk, person: Actor) -> TestClient:
        return TestClient(desk.app, base_url="http://localhost", cookies=desk.as_(person).cookies, follow_redirects=False,
                          headers={"origin": "http://localhost"}, raise_server_exceptions=False)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    with desk_in(tmp_path_factory.mktemp("fuzz")) as desk:
        yield Target(desk)


def address(target: Target, data: st.DataObject, path: str) -> str:
    """A route's address, each of its parts honest or hostile."""
    words = st.sampled_from(target.words) | values
    return "/".join(quote(data.draw(st.just(target.ref) if part == "{ref}" else words), safe="") if part.startswith("{") else part
                    for part in path.split("/"))


def test_every_route_is_aimed_at(target: Target) -> None:
    assert {"/", "/dossiers/{ref}", "/dossiers/{ref}/actions/{trigger}", "/journal", "/connexion"} <= {path for path, *_ in target.paths}
    assert sum(method == "post" for _, method, _ in target.paths) >= 6


@bounded
@given(data=st.data())
def test_no_address_makes_the_desk_fail(target: Target, data: st.DataObject) -> None:
    path, _, asked = data.draw(st.sampled_from([each for each in target.paths if each[1] == "get"]))
    who = data.draw(st.sampled_from(sorted(target.people)))
    words = st.sampled_from(target.words) | values
    query = data.draw(st.dictionaries(st.sampled_from(asked), words)) if asked else {}
    answer = target.people[who].get(address(target, data, path), params=query)
    assert answer.status_code < 500, (path, query)


@bounded
@given(data=st.data())
def test_no_form_makes_the_desk_fail(target: Target, data: st.DataObject) -> None:
    path, *_ = data.draw(st.sampled_from([each for each in target.paths if each[1] == "post"]))
    who = data.draw(st.sampled_from(sorted(target.people)))
    words = st.sampled_from(target.words) | values
    form = data.draw(st.dictionaries(st.sampled_from(target.names) | values, st.lists(words, min_size=1, max_size=3), max_size=6))
    files = data.draw(st.dictionaries(st.sampled_from(target.names), st.tuples(values, st.binary(max_size=60)), max_size=2))
    answer = target.people[who].post(address(target, data, path), data=form, files=files)
    assert answer.status_code < 500, (path, form, files)
