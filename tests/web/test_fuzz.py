"""Whatever is sent to whatever address, by whomever: never a failure of ours."""
from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from engine.core.actor import Actor
from engine.core.acts import Fire, Open
from tests.cast import AMINA, BRIKCHA, DOUNIA, FATIMA, GHALI
from tests.web.desk import Desk, desk_in
from tests.web.hostile import address, bounded, values
from tests.web.screens.case.story import FIELDS


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
    answer = target.people[who].get(address(target.ref, target.words, data, path), params=query)
    assert answer.status_code < 500, (path, query)


@bounded
@given(data=st.data())
def test_no_form_makes_the_desk_fail(target: Target, data: st.DataObject) -> None:
    path, *_ = data.draw(st.sampled_from([each for each in target.paths if each[1] == "post"]))
    who = data.draw(st.sampled_from(sorted(target.people)))
    words = st.sampled_from(target.words) | values
    form = data.draw(st.dictionaries(st.sampled_from(target.names) | values, st.lists(words, min_size=1, max_size=3), max_size=6))
    files = data.draw(st.dictionaries(st.sampled_from(target.names), st.tuples(values, st.binary(max_size=60)), max_size=2))
    answer = target.people[who].post(address(target.ref, target.words, data, path), data=form, files=files)
    assert answer.status_code < 500, (path, form, files)
