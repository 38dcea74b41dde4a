"""Reads the YAML of a definition into plain data, keeping the place of every value.

A definition is written by hand and may come from a stranger, so the dialect is small: the scalars of YAML 1.2's core
schema (`no`, `12:30` and `010` stay text), no alias, no anchor, no tag, no key twice, bounded depth and length. Every
fault of a text is told at once.

Two passes. The first streams over the events and stops at a bound: composing first would let a deeply nested text
overflow the C stack of the parser. The second builds the data from the composed nodes.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from typing import Any, NamedTuple

import yaml

from .faults import Fault

Path = tuple[str | int, ...]
"""Where a value lies in the data: keys and list positions from the root. A key's own place is at (*path, KEY)."""

KEY = "[key]"
MAX_DEPTH = 40
MAX_EVENTS = 50_000
MAX_BYTES = 1_000_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_SCALARS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"(?:~|null|)\Z"), lambda text: None),
    (re.compile(r"(?:true|false)\Z"), lambda text: text == "true"),
    (re.compile(r"-?(?:0|[1-9][0-9]{0,17})\Z"), int),
    (re.compile(r"-?[0-9]{1,18}\.[0-9]{1,18}\Z"), float),
)


class Document(NamedTuple):
    """A text that was read.

    Attributes:
        data: dicts with text keys, lists, texts, numbers, booleans, None. With faults it is what could be understood,
            good enough to look for further faults, never to run.
        places: (line, column) by path, counted from 1.
        faults: all of them, in the order of the text.
        lines: the text itself, to find places inside a value.
    """

    data: Any
    places: dict[Path, tuple[int, int]]
    faults: tuple[Fault, ...]
    lines: tuple[str, ...] = ()

    def place(self, path: Iterable[Hashable]) -> tuple[int, int]:
        """The place of the deepest value that the path leads to; steps that name nothing here are skipped.

        Skipping makes the location of a validation error usable as it is: those contain the names of union members
        and of fields that are missing.
        """
        found: Any = ()
        for step in path:
            if (*found, step) in self.places:
                found = (*found, step)
        return self.places.get(found, (1, 1))


def read(text: str | bytes, file: str) -> Document:
    """Reads a definition's text; `file` is the name used in faults. Never raises: what is wrong is in `faults`."""
    if len(text) > MAX_BYTES:
        return _unreadable(Fault(file, 1, 1, "yaml.too_long", f"longer than {MAX_BYTES} characters"))
    try:
        decoded = _decoded(text)
    except UnicodeError as error:
        return _unreadable(_encoding_fault(text, file, error))
    return _Reading(decoded, file).document()


def _decoded(text: str | bytes) -> str:
    if isinstance(text, bytes):
        return text.decode("utf-8-sig")
    text.encode("utf-8")
    return text


def _encoding_fault(text: str | bytes, file: str, error: UnicodeError) -> Fault:
    start = error.start if isinstance(error, (UnicodeDecodeError, UnicodeEncodeError)) else 0
    newline = b"\n" if isinstance(text, bytes) else "\n"
    line = text[:start].count(newline) + 1  # type: ignore[arg-type]
    return Fault(file, line, 1, "yaml.encoding", "not UTF-8 text")


def _unreadable(fault: Fault) -> Document:
    return Document(None, {}, (fault,))


class _Reading:
    """One text on its way to a Document."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.places: dict[Path, tuple[int, int]] = {}
        self.faults: list[Fault] = []
        self.built: set[int] = set()

    def document(self) -> Document:
        data = None
        try:
            if self._is_bounded():
                root = yaml.compose(self.text, Loader=_Loader)
                data = None if root is None else self._build(root, ())
        except yaml.reader.ReaderError as error:
            self._refuse_character(error)
        except yaml.MarkedYAMLError as error:
            self._refuse_syntax(error)
        return Document(data, self.places, tuple(sorted(set(self.faults))), tuple(self.text.splitlines()))

    def _is_bounded(self) -> bool:
        """First pass: bounds, and everything the dialect leaves out."""
        depth = 0
        for count, event in enumerate(yaml.parse(self.text, Loader=_Loader)):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                return self._refuse(event.start_mark, "yaml.too_deep", f"nested more than {MAX_DEPTH} levels deep")
            if count > MAX_EVENTS:
                return self._refuse(event.start_mark, "yaml.too_long", f"more than {MAX_EVENTS} parts")
            self._check_event(event)
        return True

    def _check_event(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event.start_mark, "yaml.alias", f"the alias *{event.anchor} is not allowed: write it out")
        elif getattr(event, "anchor", None):
            self._refuse(event.start_mark, "yaml.anchor", f"the anchor &{event.anchor} is not allowed")
        if getattr(event, "tag", None):
            self._refuse(event.start_mark, "yaml.tag", f"the tag {event.tag} is not allowed")
        if "\0" in getattr(event, "value", ""):
            self._refuse(event.start_mark, "yaml.character", "a text with a NUL is not allowed")

    def _build(self, node: Any, path: Path) -> Any:
        """Second pass. A node met again through an alias is not built again, so no alias can multiply the work."""
        if id(node) in self.built:
            return None
        self.built.add(id(node))
        self.places[path] = _spot(node.start_mark)
        if isinstance(node, yaml.ScalarNode):
            return node.value if node.style else _plain(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [self._build(child, (*path, index)) for index, child in enumerate(node.value)]
        return self._build_mapping(node, path)

    def _build_mapping(self, node: Any, path: Path) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for key, child in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._refuse(key.start_mark, "yaml.key", "a key must be text")
            elif key.value in members:
                self._refuse(key.start_mark, "yaml.duplicate_key", f"the key {key.value!r} is there already")
            else:
                self.places[(*path, key.value, KEY)] = _spot(key.start_mark)
                members[key.value] = self._build(child, (*path, key.value))
        return members

    def _refuse(self, mark: Any, code: str, message: str) -> bool:
        self.faults.append(Fault(self.file, *_spot(mark), code, message))
        return False

    def _refuse_syntax(self, error: yaml.MarkedYAMLError) -> None:
        message = ", ".join(part for part in (error.context, error.problem) if part)
        self._refuse(error.problem_mark or error.context_mark, "yaml.syntax", message)

    def _refuse_character(self, error: yaml.reader.ReaderError) -> None:
        line = self.text.count("\n", 0, error.position) + 1
        self.faults.append(Fault(self.file, line, 1, "yaml.character", str(error.reason)))


def _spot(mark: Any) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _plain(text: str) -> Any:
    """The value of a scalar written without quotes. Numbers too long to be meant as numbers stay text."""
    for pattern, convert in _SCALARS:
        if pattern.match(text):
            return convert(text)
    return text
