"""The guide's vocabulary is the code's."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.specs.patterns import shown
from engine.specs.sentences import SENTENCES, TOPICS
from engine.specs.vocabulary import BEGIN, END, TITLES, main, page, renewed

GUIDE = Path(__file__).parents[3] / "docs" / "specifier.md"


def test_the_guide_holds_the_vocabulary_as_it_is() -> None:
    text = GUIDE.read_text()
    assert text == renewed(text), "say: python -m engine.specs.vocabulary docs/specifier.md"


def test_every_sentence_is_on_the_page_in_three_languages() -> None:
    text = page()
    assert all(shown(sentence.pattern(language)) in text for sentence in SENTENCES for language in ("fr", "ar", "en"))


def test_every_topic_has_its_title() -> None:
    assert list(TITLES) == list(TOPICS)


def test_only_what_lies_between_the_marks_is_renewed(tmp_path: Path) -> None:
    guide = tmp_path / "guide.txt"
    guide.write_text(f"avant\n{BEGIN}\nancien\n{END}\naprès\n")
    main(guide)
    assert guide.read_text() == f"avant\n{BEGIN}\n\n{page()}\n{END}\naprès\n"


def test_a_guide_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="vocabulaire"):
        renewed("un guide")
