"""Whatever a program sends to whatever address: never a failure of ours, and every refusal a problem."""
from __future__ import annotations

from collections.abc import Iterator
from json import dumps
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.acts import Fire, Open
from tests.cast import AMINA, BRIKCHA, DOUNIA, FATIMA, GHALI
from tests.web.api.program import program
from tests.web.desk import Desk, desk_in
from tests.web.hostile import address, bounded, values
from tests.web.screens.case.story import FIELDS

JSON = {"content-type": "application/json"}
scalars = values | st.integers() | st.booleans() | st.none() | st.floats()
anything = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(values, inner, max_size=3), max_leaves=8)


class Target:
    """A desk with one file on its way, and programs of some people that never tire."""

    def __init__(self, desk: Desk) -> None:
        self.ref = desk.must(Open("projet", BRIKCHA, FIELDS), GHALI)
        desk.must(Fire(self.ref, "orienter"), GHALI)
        api = desk.app.state.api
        api.state.pace.most = 1_000_000
        projet = desk.maillon.library["projet"]
        inputs = {key for transition in projet.table.values() for key in transition.inputs}
        self.words = (self.ref, "projet", "appel", "1", "2", "1.1", BRIKCHA, "ghali", *projet.fields, *projet.documents,
                      *projet.names.triggers, *inputs)
        self.programs = {person.id: program(desk, person) for person in (AMINA, GHALI, DOUNIA, FATIMA)}
        schemas = api.openapi()["components"]["schemas"].values()
        self.names = sorted({name for schema in schemas for name in schema.get("properties", ())})
        self.routes = [(path, method, [each["name"] for each in one.get("parameters", ()) if each["in"] == "query"])
                       for path, methods in api.openapi()["paths"].items() for method, one in methods.items()]


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    with desk_in(tmp_path_factory.mktemp("fuzz")) as desk:
        yield Target(desk)


def body(target: Target, data: st.DataObject) -> Any:
    """A body with names that bodies have, and fields and inputs of the process."""
    words = st.sampled_from(target.words) | anything
    inside = st.dictionaries(st.sampled_from(target.words) | values, words, max_size=4)
    return data.draw(st.dictionaries(st.sampled_from(target.names) | values, words | inside, max_size=5) | anything)


def well_answered(answer: Any) -> bool:
    """Done, or a problem that is not ours."""
    problem = answer.headers.get("content-type") == "application/problem+json"
    return bool(answer.status_code < 400 or (answer.status_code < 500 and problem))


@bounded
@given(data=st.data())
def test_no_address_makes_the_api_fail(target: Target, data: st.DataObject) -> None:
    path, _, asked = data.draw(st.sampled_from([route for route in target.routes if route[1] == "get"]))
    words = st.sampled_from(target.words) | values
    query = data.draw(st.dictionaries(st.sampled_from(asked), words)) if asked else {}
    who = data.draw(st.sampled_from(sorted(target.programs)))
    answer = target.programs[who].get(address(target.ref, target.words, data, path), params=query)
    assert well_answered(answer), (path, query, answer.text)


@bounded
@given(data=st.data())
def test_no_body_makes_the_api_fail(target: Target, data: st.DataObject) -> None:
    path, method, _ = data.draw(st.sampled_from([route for route in target.routes if route[1] != "get"]))
    who = data.draw(st.sampled_from(sorted(target.programs)))
    sent = body(target, data)
    answer = target.programs[who].request(method, address(target.ref, target.words, data, path), content=dumps(sent), headers=JSON)
    assert well_answered(answer), (path, sent, answer.text)


@bounded
@given(data=st.data(), headers=st.dictionaries(st.sampled_from(["if-match", "idempotency-key", "accept-language", "content-type"]),
                                               st.binary(max_size=30).filter(lambda text: not {0, 10, 13} & set(text))))
def test_no_header_makes_the_api_fail(target: Target, data: st.DataObject, headers: dict[str, bytes]) -> None:
    path, method, _ = data.draw(st.sampled_from(target.routes))
    content = b'{"text": "x"}' if method != "get" else None
    answer = target.programs["ghali"].request(method, address(target.ref, target.words, data, path), content=content, headers=headers)
    assert well_answered(answer), (path, headers, answer.text)
