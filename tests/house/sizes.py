"""How large the house is: `python -m tests.house.sizes`. A picture for the eye; test_sizes.py holds the limits."""
from __future__ import annotations

from statistics import median

from rich.console import Console
from rich.table import Table

from tests.house.tree import functions, lines, name, python

ROWS = ("engine", "web", "tests")


def row(folder: str) -> tuple[str, ...]:
    """One folder: files, lines that say something, and the sizes of its files and functions."""
    files = {path: lines(path.read_text()) for path in python(folder)}
    sizes = sorted(function.lines for function in functions(folder))
    largest = max(files, key=lambda path: files[path])
    in_function = f"{median(sizes):.0f} / {sizes[len(sizes) * 9 // 10]} / {sizes[-1]}"
    in_file = f"{median(files.values()):.0f} / {files[largest]}"
    return (folder, str(len(files)), f"{sum(files.values()):,}", in_file, name(largest), in_function)


def tests_per_line() -> float:
    """How many lines of test there are for a line of code."""
    code, tests = (sum(lines(path.read_text()) for path in python(*folders)) for folders in (ROWS[:2], ROWS[2:]))
    return tests / code


def main() -> None:
    """Print the table."""
    table = Table("room", "files", "lines", "file: median / largest", "which", "function: median / p90 / max")
    for folder in ROWS:
        table.add_row(*row(folder))
    console = Console()
    console.print(table)
    console.print(f"{tests_per_line():.2f} lines of test per line of code")


if __name__ == "__main__":
    main()
