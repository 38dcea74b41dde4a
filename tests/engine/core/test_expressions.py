"""Expressions that mean harm: they are refused when compiled, or fail, which is not true."""
from __future__ import annotations

import pytest

from engine.core.expressions import MISSING, ExpressionFault, compile_expression, from_cel

MANY = "[" + ",".join(map(str, range(60))) + "]"


@pytest.mark.parametrize("source", [
    f"{MANY}.all(x, {MANY}.all(y, {MANY}.all(z, true)))", "1 / 0 == 1", "9223372036854775807 + amount == 1",
    "text.matches('(')", "timestamp(text) == timestamp(text)",
])
def test_what_cannot_be_computed_is_not_true(source: str) -> None:
    expression = compile_expression(source, {"text": "text", "amount": "int"})
    values = {"text": "a" * 10_000, "amount": 1}
    assert expression.value(values.__getitem__) is MISSING
    assert not expression.holds(values.__getitem__)


@pytest.mark.parametrize("source", [
    "(" * 41 + "1" + ")" * 41 + " == 1", "true" + " && true" * 400, "true ? " * 200 + "true" + " : true" * 200, "'\ud800' == 'x'",
    "system('id') == 'x'", "text.__class__ == 'x'", "",
])
def test_what_is_too_deep_too_long_or_no_expression_is_a_fault(source: str) -> None:
    with pytest.raises(ExpressionFault):
        compile_expression(source, {"text": "text"})


def test_a_pattern_that_makes_others_backtrack_for_ever_does_not() -> None:
    assert not compile_expression("text.matches('^(a+)+$')", {"text": "text"}).holds(lambda _: "a" * 10_000 + "b")


@pytest.mark.parametrize(("type_", "held"), [
    ("int", -3), ("money", 284_760_50), ("bool", False), ("text", "mot"), ("choice", ""), ("choices", ["a", "b"]), ("date", "2026-02-28"),
    ("datetime", "2026-11-24T09:00:00.000001Z"),
])
def test_a_name_alone_is_what_its_variable_holds_as_if_it_were_computed(type_: str, held: object) -> None:
    alone, computed = (compile_expression(source, {"input.x": type_}, "any") for source in ("input.x", "true ? input.x : input.x"))
    found = alone.value({"input.x": held}.__getitem__)
    assert found == computed.value({"input.x": held}.__getitem__) and from_cel(type_, found) == held
    assert alone.value(lambda _: MISSING) is MISSING


def test_a_row_s_text_alone_is_empty_where_nothing_is_written() -> None:
    assert compile_expression("item.note", {"item.note": "text"}, "any").value(lambda _: MISSING) == ""
    assert compile_expression("item.cout", {"item.cout": "money"}, "any").value(lambda _: MISSING) is MISSING
