"""A process as Mermaid text, for pages and repositories that draw it themselves: https://mermaid.js.org/syntax/stateDiagram"""
from __future__ import annotations

from collections.abc import Iterator

from engine.core.definition.definition import Definition

from .model import Arrow, Node, keys, picture


def mermaid(definition: Definition, language: str) -> str:
    """The process in one language (fr, ar, en)."""
    shown = picture(definition)
    drawn = keys(shown.nodes)
    beside = [each.target for each in shown.common if each.target is not None and each.target.key not in drawn]
    lines = [*_states((*shown.nodes, *beside), language, "    "), f"    [*] --> {_id(definition.written.initial)}",
             *(_arrow(arrow, language) for arrow in shown.arrows)]
    lines += [f"    note right of {_id(common.target.key)}: {_said(title[language])} ({number})"
              for common in shown.common if common.target is not None for _, title, number in common.exits]
    ends = [f"    {_id(key)} --> [*]" for key, state in definition.states.items() if state.ended]
    return "\n".join(("stateDiagram-v2", *lines, *ends, ""))


def _states(nodes: tuple[Node, ...], language: str, indent: str) -> Iterator[str]:
    for node in nodes:
        yield f'{indent}state "{_said(node.title[language])}" as {_id(node.key)}' + (" {" if node.inside else "")
        if node.inside:
            yield from _states(node.inside, language, f"{indent}    ")
            yield f"{indent}}}"


def _arrow(arrow: Arrow, language: str) -> str:
    words = " / ".join(_said(title[language]) for title in arrow.titles)
    return f"    {_id(arrow.source)} --> {_id(arrow.target)}: {words}"


def _id(key: str) -> str:
    """Mermaid joins nothing by dots; no key of ours has a double underscore."""
    return key.replace(".", "__")


def _said(text: str) -> str:
    """A text that cannot end a name, a line or a label early."""
    return text.replace('"', "”").replace(";", ",").replace(":", " -").replace("#", "").replace("\n", " ")
