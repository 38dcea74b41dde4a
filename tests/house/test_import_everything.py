"""The watch of imports sees what it forbids: a rule that cannot fail protects nothing."""
from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.house import import_everything
from tests.house.import_everything import Watched, told

HERE = import_everything.__file__.replace("import_everything.py", "")


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """This folder counts as a room."""
    monkeypatch.setattr(import_everything, "ROOMS", HERE)


@pytest.mark.usefixtures("ours")
def test_a_line_of_ours_that_opens_a_file_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    told("open", "secret.toml")
    assert "open secret.toml" in capsys.readouterr().out


@pytest.mark.usefixtures("ours")
@pytest.mark.parametrize("read", [lambda e: e["HOME"], lambda e: e.get("HOME"), list])
def test_a_line_of_ours_that_reads_the_environment_is_told(read: Callable[[Watched], object],
                                                           capsys: pytest.CaptureFixture[str]) -> None:
    read(Watched(HOME="/nowhere"))
    assert "environment" in capsys.readouterr().out


def test_a_library_that_reads_the_environment_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert Watched(HOME="/nowhere").get("HOME") == "/nowhere"
    assert capsys.readouterr().out == ""
