"""Small rooms: a file fits in a head, a function on a screen."""
from __future__ import annotations

import ast
from statistics import median

from tests.house.tree import ROOT, functions, name, nobody, python, texts, tree

OURS = ("engine", "web", "tests")
SIZED = frozenset((".py", ".html", ".css", ".js", ".feature"))
MOST_LINES, MOST_FUNCTION, MOST_DEPTH = 400, 60, 4


def test_no_file_is_longer_than_400_lines() -> None:
    sizes = {name(path): len(path.read_text().splitlines()) for path in texts() if path.suffix in SIZED}
    assert {file: size for file, size in sizes.items() if size > MOST_LINES} == {}


def test_half_of_the_files_are_no_longer_than_90_lines() -> None:
    assert median(len(path.read_text().splitlines()) for path in python()) <= 90


def test_no_function_is_longer_than_60_lines() -> None:
    nobody(function for function in functions(*OURS) if function.lines > MOST_FUNCTION)


def test_half_of_the_functions_are_no_longer_than_8_lines_and_nine_tenths_than_30() -> None:
    sizes = sorted(function.lines for function in functions())
    assert median(sizes) <= 8
    assert sizes[len(sizes) * 9 // 10] <= 30


def test_no_block_lies_deeper_than_4_in_others() -> None:
    nobody(function for function in functions(*OURS) if function.nesting > MOST_DEPTH)


def test_no_folder_lies_deeper_than_4_in_its_room() -> None:
    nobody(name(path) for path in python() if len(path.relative_to(ROOT).parts) - 2 > MOST_DEPTH)


def test_every_folder_of_code_is_a_package_that_says_what_it_is_for() -> None:
    heads = [folder / "__init__.py" for folder in sorted({path.parent for path in python()})]
    nobody(name(head) for head in heads if not head.is_file() or not ast.get_docstring(tree(head)))
