"""Whatever can be set, asked, done or typed is in the documentation, and the documentation is in nothing else."""
from __future__ import annotations

import re

import pytest

from tests.house.kinds import act_files, commands, condition_files, params, settings
from tests.house.reference import FOLDER, PAGES, docstring
from tests.house.tree import ROOT, name, nobody, texts

CURE = "say `make docs`"
PAGE = re.compile(r"(?<![\w./-])[\w./-]{1,80}\.md\b")


@pytest.mark.parametrize("file", PAGES)
def test_a_reference_page_says_what_the_code_says(file: str) -> None:
    assert (FOLDER / file).read_text() == PAGES[file](), CURE


def test_every_setting_is_explained() -> None:
    explained = (ROOT / "docs" / "settings.md").read_text()
    nobody(setting.variable for setting in settings() if f"`{setting.variable}`" not in explained)
    nobody(setting.variable for setting in settings() if not setting.about)


def test_no_setting_is_explained_that_is_gone() -> None:
    known = {setting.variable for setting in settings()} | {"MAILLON_CONFIG"}
    assert set(re.findall(r"MAILLON_\w+", (ROOT / "docs" / "settings.md").read_text())) <= known


def test_every_condition_and_act_says_what_it_is() -> None:
    nobody(name(path) for path in (*condition_files().values(), *act_files().values()) if not docstring(path))


def test_every_command_says_what_it_does_and_so_does_each_of_its_options() -> None:
    nobody(key for key, command in commands().items() if not command.help)
    taken = ((key, param) for key, command in commands().items() for param in params(command))
    nobody(f"{key} {param.spelled}" for key, param in taken if not param.about)


def test_every_page_that_is_named_exists() -> None:
    """A reader who follows a name in a docstring finds the page: from the root, beside the file, or in docs/."""
    speaking = [path for path in texts() if path.suffix in (".py", ".md") and path.parent != ROOT / "tests" / "house"]
    named = ((path, page) for path in speaking for page in PAGE.findall(path.read_text()))
    nobody(f"{name(path)} names {page}" for path, page in named
            if not any((place / page).is_file() for place in (path.parent, ROOT, ROOT / "docs")))
