"""The reference pages of docs/ and docs/tracabilite.md, written from the code: `python -m tests.house.reference` (make docs)."""
from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.house import traceability
from tests.house.kinds import act_files, commands, condition_files, params, settings
from tests.house.tree import ROOT, tree

FOLDER = ROOT / "docs" / "reference"
WRITTEN = "Written from the code by `make docs`: mend the docstring, not this page.\n"


def page(title: str, lead: str, *parts: str) -> str:
    """A page: title, what it lists, and its parts."""
    return "\n".join((f"# {title}\n", f"{lead}\n", WRITTEN, *parts)).rstrip() + "\n"


def docstring(path: Path, class_name: str = "") -> str:
    """What a file says it is for, or one of its classes."""
    nodes = [node for node in tree(path).body if isinstance(node, ast.ClassDef) and node.name == class_name]
    return ast.get_docstring(nodes[0] if nodes else tree(path)) or ""


def conditions_page() -> str:
    """Every kind of condition: how it is written, and when it is met."""
    from engine.core.conditions import KINDS

    parts = (_section(key, path, KINDS[key].__name__) for key, path in condition_files().items())
    return page("Conditions", "What a transition can ask. Every condition is judged, every unmet one told. "
                "Each takes `when`, an expression: where it is not true, the condition is met.", *parts)


def acts_page() -> str:
    """Every act: what its command carries."""
    return page("Acts", "Everything that can happen to a case. A command names an act; it is done, or refused with "
                "every reason.", *(_section(key, path, key) for key, path in act_files().items()))


def _section(key: str, path: Path, class_name: str) -> str:
    return f"## {key}\n\n{docstring(path)}\n\n{docstring(path, class_name)}\n"


def settings_page() -> str:
    """Every setting, as a table."""
    rows = (f"| `{setting.variable}` | {setting.default} | {setting.about} |" for setting in settings())
    return page("Settings", "What each means and how they are given: [settings](../settings.md).",
                "| variable | default | what it is |\n|---|---|---|", *rows)


def commands_page() -> str:
    """Every command: its arguments and options."""
    return page("Commands", "`maillon COMMAND --help` says the same.", *(_command(key) for key in commands()))


def _command(key: str) -> str:
    command = commands()[key]
    said = textwrap.dedent(inspect.cleandoc(command.help or ""))
    rows = "".join(f"- `{param.spelled}`: {param.about}\n" for param in params(command))
    return f"## maillon {key}\n\n{said}\n\n{rows}"


def access_page() -> str:
    """Every route, and whom it opens to."""
    from web.access import ACCESS, API, WHO

    rows = (f"| {row.method} | `{row.path}` | {row.who} | {row.what} |" for row in ACCESS)
    below = (f"| {row.method} | `/api/v1{row.path}` | {row.who} | {row.what} |" for row in API)
    return page("Access", "Every route of the desk and of the API, and whom it opens to. Whoever comes in sees what their roles let "
                "them see; every act is judged by the engine again.",
                "".join(f"- **{who}**: {meaning}\n" for who, meaning in WHO.items()),
                "| method | path | opens to | for |\n|---|---|---|---|", *rows, *below)


PAGES: Mapping[str, Callable[[], str]] = {
    "conditions.md": conditions_page,
    "acts.md": acts_page,
    "settings.md": settings_page,
    "commands.md": commands_page,
    "access.md": access_page,
}


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file, written in PAGES.items():
        (FOLDER / file).write_text(written())
    traceability.write()


if __name__ == "__main__":
    main()
