"""What definitions show is set as each language wants it, as the catalogues are."""
from collections.abc import Iterator
from pathlib import Path

import yaml

from engine.language.catalogues import LANGUAGES
from engine.language.typography import slips

from .tree import ROOT, name, nobody


def shown(path: Path) -> Iterator[tuple[int, str, str]]:
    """Every text that a YAML file gives in a language: its line, the language, the text."""
    nodes = [yaml.compose(path.read_text(encoding="utf-8"))]
    while nodes:
        node = nodes.pop()
        pairs = node.value if isinstance(node, yaml.MappingNode) else ()
        nodes += [value for _, value in pairs] or (node.value if isinstance(node, yaml.SequenceNode) else [])
        for key, value in pairs:
            if key.value in LANGUAGES and isinstance(value, yaml.ScalarNode):
                yield value.start_mark.line + 1, key.value, value.value


def test_titles_and_sentences_of_definitions_are_set_well() -> None:
    paths = sorted((ROOT / "workflows").rglob("*.yaml"))
    nobody(f"{name(path)}:{line}: {slip}: {text}" for path in paths for line, language, text in shown(path)
           for slip in slips(language, text))


def test_definitions_show_something_in_every_language() -> None:
    assert {language for _, language, _ in shown(ROOT / "workflows" / "projet.yaml")} == set(LANGUAGES)
