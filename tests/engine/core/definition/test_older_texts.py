"""A case runs on the text it was opened under: what the language has learned since may be left out of one."""
from __future__ import annotations

import re

import pytest

from engine.core.definition.definition import Definition
from engine.core.definition.load import Source, load
from tests.cast import WORKFLOWS, country

FRAGMENTS = {path.stem: Source(path.name, path.read_text("utf-8")) for path in (WORKFLOWS / "fragments").glob("*.yaml")}
SINCE = {
    "a register of members": (r"\n  roll: instance", r"\n  delegations: \{.*\}"),
    "spheres": (r", sphere: sphere",),
    "items prepared in place": (r"\n    prepare: preparer_point",),
}
"""What was added to the meeting block, by what it is for."""


def older(*patterns: str) -> Definition:
    """The meeting as it is delivered, without some names."""
    text = (WORKFLOWS / "seance.yaml").read_text("utf-8")
    for pattern in patterns:
        text, number = re.subn(pattern, "", text)
        assert number, pattern
    definition, faults = load(Source("seance.yaml", text), FRAGMENTS, country())
    assert definition is not None, faults
    return definition


@pytest.mark.parametrize("what", SINCE)
def test_a_meeting_of_an_older_text_is_still_one(what: str) -> None:
    meeting = older(*SINCE[what]).names.meeting
    assert meeting is not None and meeting.members.list == "membres"
