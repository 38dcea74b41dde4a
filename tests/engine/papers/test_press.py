"""The press: what somebody typed stays text, the same data give the same bytes, and every paper keeps its promises."""
from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.papers import excerpt, invitation, minutes
from engine.papers import press as room
from engine.papers.press import PressFailed, the_press, told
from tests.engine.papers import samples
from tests.engine.papers.reading import inflated, pages, shows, text

Press = Callable[[Any], bytes]
Sample = Callable[[str], Any]
PAPERS: list[tuple[Press, Sample]] = [
    (minutes.press, samples.minutes), (excerpt.press, samples.excerpt), (invitation.press, samples.invitation),
]
EACH = pytest.mark.parametrize(("press", "sample"), PAPERS, ids=["minutes", "excerpt", "invitation"])
HOSTILE = [
    "#sys.inputs", "#import \"@preview/x:1.0.0\": *", "*_<>$ = - + / @a <b> `c` ~", "#read(\"/etc/passwd\")", "$ sum $ \\ \\u{41}",
    "{{ d.title }} %(name)s", "] #panic() [", "// rien /* rien */", "\"}; #", "https://example.org/a_b*c",
]


@EACH
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_paper_keeps_the_promises_of_archives_and_screen_readers(press: Press, sample: Sample, language: str) -> None:
    pdf = press({language: sample(language)})
    told_of = inflated(pdf)
    assert pdf.startswith(b"%PDF-1.7") and f"/Lang({language}".encode() in pdf
    assert b"<pdfaid:part>2" in told_of and b"<pdfaid:conformance>A" in told_of and b"<pdfuaid:part>1" in told_of
    assert b"/CreationDate(D:20261125" in pdf


@EACH
def test_a_paper_in_two_languages_is_one_document_with_the_same_promises(press: Press, sample: Sample) -> None:
    alone, pdf = press({"fr": sample("fr")}), press(samples.both(sample))
    assert b"/Lang(fr" in pdf and b"/Lang(ar" in pdf and b"<pdfuaid:part>1" in inflated(pdf)
    assert pages(pdf) == pages(alone) + pages(press({"ar": sample("ar")})) and f"/{pages(pdf)}" in text(pdf)
    assert shows(pdf, "Royaume du Maroc") and shows(pdf, "المملكة المغربية") and not shows(alone, "المملكة المغربية")


@EACH
def test_the_same_paper_is_the_same_bytes_whoever_else_prints(press: Press, sample: Sample) -> None:
    first = press({"fr": sample("fr")})
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda language: press({language: sample(language)}), ["fr", "ar"] * 3))
    assert set(made[::2]) == {first} and len(set(made)) == 2


@EACH
@pytest.mark.parametrize("language", ["de", "", "tifinagh"])
def test_a_language_that_maillon_does_not_speak_is_refused(press: Press, sample: Sample, language: str) -> None:
    with pytest.raises(ValueError, match="Maillon speaks fr, ar, en"):
        press({"fr": sample("fr"), language: sample("fr")})


@EACH
def test_a_day_that_is_none_is_refused(press: Press, sample: Sample) -> None:
    with pytest.raises(ValueError, match=r"2026-02-30|day"):
        press({"fr": sample("fr")._replace(drawn=samples.DRAWN._replace(on="2026-02-30"))})


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("text", HOSTILE)
def test_markup_that_somebody_typed_is_printed_as_typed(language: str, text: str) -> None:
    item = samples.french()._replace(title=text, motif=text, decision=text, terms=(text,), votes=text)
    paper = samples.minutes(language)._replace(items=(item,), remarks=text, meeting=samples.FRENCH._replace(title=text))
    assert shows(minutes.press({language: paper}), text)


def test_no_file_beside_the_papers_is_reached(tmp_path: Path) -> None:
    template = tmp_path / "outside.typ"
    template.write_text("= Dehors")
    with pytest.raises(PressFailed):
        the_press().pdf(template, "{}")


def test_a_failure_of_typst_names_the_template_and_the_press_goes_on() -> None:
    with pytest.raises(PressFailed, match=r"minutes\.typ"):
        the_press().pdf(room.HERE / "minutes" / "minutes.typ", "{}")
    assert minutes.press({"fr": samples.minutes()})


def test_what_a_template_is_told_is_isolated_line_by_line() -> None:
    assert told(("تعاونية\nZaytoun", 3, True, None)) == ["\u2068تعاونية\u2069\nZaytoun", 3, True, None]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=3), st.sampled_from(["fr", "ar", "en"]))
def test_any_text_can_be_printed(text: str, lines: list[str], language: str) -> None:
    item = samples.Item(1, text, text, text, text, text, tuple(lines), text, text, (samples.Voices(text, tuple(lines)),), tuple(lines))
    signatures = (samples.Signature(text, text),)
    meeting, drawn = samples.Meeting(*[text] * 9), samples.DRAWN._replace(mark=text)
    seats, points = (minutes.Seat(*[text] * 6),), (invitation.Point(1, *[text] * 5),)
    version = minutes.Version("corrected", 2)
    assert minutes.press({language: minutes.Minutes(meeting, drawn, version, seats, (item,), text, signatures)})
    assert excerpt.press({language: excerpt.Excerpt(meeting, drawn, item, signatures)})
    assert invitation.press({language: invitation.Invitation(meeting, drawn, points, signatures)})


@pytest.mark.parametrize("text", ["x" * 100_000, "mot " * 20_000, "ن" * 50_000, "\n" * 500])
def test_a_very_long_text_goes_over_pages(text: str) -> None:
    assert minutes.press({"fr": samples.minutes()._replace(items=(samples.french()._replace(motif=text),), remarks=text)})
    points = (invitation.Point(1, "Moulin", note=text), invitation.Point(2, "Four"))
    assert shows(invitation.press({"fr": samples.invitation()._replace(items=points)}), "Four")
