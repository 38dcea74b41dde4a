"""Every fault of a definition is told at once, at its place: the folder `broken` marks what each line must report.

`#! 13 unknown.role` at the end of a line expects that code at column 13 of it; `#^ 13 …` expects it on the line above,
for lines where a comment cannot stand.
"""
import re
from pathlib import Path

import pytest

from engine.core.definition.faults import Fault
from engine.core.definition.load import Source, load
from tests.engine.core.small import country

BROKEN = Path(__file__).parent / "broken"
FRAGMENTS = {path.stem: Source(f"fragments/{path.name}", path.read_text("utf-8"))
             for path in (BROKEN / "fragments").glob("*.yaml")}
MARK = re.compile(r"#([!^]) (\d.*)$")


def marked(source: Source) -> set[str]:
    """What the marks of a text expect."""
    expected = set()
    for number, line in enumerate(source.text.splitlines(), 1):
        if mark := MARK.search(line):
            place = number - (mark[1] == "^")
            expected |= {f"{source.file}:{place}:{' '.join(fault.split())}" for fault in mark[2].split(";")}
    return expected


def told(faults: tuple[Fault, ...]) -> set[str]:
    return {f"{fault.file}:{fault.line}:{fault.column} {fault.code}" for fault in faults}


def broken(name: str) -> Source:
    return Source(f"{name}.yaml", (BROKEN / f"{name}.yaml").read_text("utf-8"))


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.yaml")))
def test_a_broken_definition_tells_what_its_marks_expect_and_nothing_else(name: str) -> None:
    source = broken(name)
    included = [FRAGMENTS[key] for key in re.findall(r"\w+", (re.search(r"include: \[(.*)\]", source.text) or [""])[0])
                if key in FRAGMENTS]
    expected = set().union(*(marked(text) for text in (source, *included)))
    definition, faults = load(source, FRAGMENTS, country())
    assert expected
    assert definition is None
    assert told(faults) == expected


def message(name: str, line: int, code: str) -> str:
    """The message of one fault."""
    return next(f.message for f in load(broken(name), FRAGMENTS, country())[1] if (f.line, f.code) == (line, code))


@pytest.mark.parametrize(("name", "line", "code", "said"), [
    ("fields", 7, "unknown.role", "unknown role 'agent_dass'; did you mean 'agent_das'?"),
    ("states", 50, "undoes.missing",
     "'reculer' goes back from 'boite.dedans' to 'ouvert': say what it undoes, if only `undoes: {}`"),
    ("transitions", 43, "unknown.state", "unknown state 'dedans'; did you mean 'boite.dedans'?"),
    ("transitions", 76, "expression", "the expression must give int, it gives text"),
    ("conditions", 47, "shape", "this must be text or a list or a mapping, `key: value`"),
    ("conditions", 62, "expression", "'>' does not go with (int, text)"),
    ("conditions", 40, "condition.kind", "a condition is of one kind: write tasks and document apart"),
    ("shape", 31, "shape.unknown_key", "unknown key 'form'; did you mean 'from'?"),
])
def test_a_message_says_how_to_mend_it(name: str, line: int, code: str, said: str) -> None:
    assert message(name, line, code) == said


def test_a_word_like_nothing_known_brings_the_words_that_are() -> None:
    assert message("conditions", 50, "shape.unknown_key").endswith("here one writes when, or, separation, ever, per")


def test_a_broken_fragment_is_told_in_its_own_file() -> None:
    faults = load(broken("include"), FRAGMENTS, country())[1]
    assert {fault.file for fault in faults} == {
        "include.yaml", "fragments/broken.yaml", "fragments/double.yaml", "fragments/liste.yaml"}
