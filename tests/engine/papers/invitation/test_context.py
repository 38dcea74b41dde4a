"""An invitation says when, where and what about, in French and in Arabic."""
from __future__ import annotations

from engine.papers.invitation import Invitation, press
from tests.engine.papers import samples
from tests.engine.papers.reading import by_page, pages, shows


def changed(**fields: object) -> dict[str, Invitation]:
    """The sample in both languages, with other fields."""
    return {language: paper._replace(**fields) for language, paper in samples.both(samples.invitation).items()}


def test_it_shows_the_meeting_and_its_agenda_with_the_notes() -> None:
    french, _ = by_page(press(samples.both(samples.invitation)))
    for said in ("Convocation", "Mardi24novembre2026,10:00", "Horaire", "Salledesréunionsdusiègedelaprovince",
                 "UnitédetriturationZaytoun4", "OUE-2026-00004", "BrahimIdrissi", "10min", "Lepland’affairesmontre",
                 "Lasecrétaireducomité"):
        assert said in french, said


def test_its_second_part_speaks_arabic() -> None:
    pdf = press(samples.both(samples.invitation))
    for said in ("استدعاء", "يشرفني أن أدعوكم لحضور الجلسة", "جدول الأعمال", "المقرر", "وحدة عصر الزيتون", "كاتب اللجنة"):
        assert shows(pdf, said), said
    assert "استدعاء" in by_page(pdf)[1] and "Convocation" not in by_page(pdf)[1]


def test_without_times_there_is_no_column_for_them() -> None:
    points = tuple(point._replace(time="") for point in samples.invitation().items)
    pdf = press(changed(items=points))
    assert not shows(pdf, "Horaire") and not shows(pdf, "التوقيت") and shows(pdf, "Rapporteur")


def test_an_agenda_that_is_empty_is_said_to_be() -> None:
    assert shows(press(changed(items=())), "L’ordre du jour est vide.")


def test_a_row_of_sixty_is_never_cut_and_the_head_comes_again_on_each_page() -> None:
    pdf = press({"fr": samples.invitation("fr", 60)})
    assert pages(pdf) > 2 and all("N°PointRapporteur" in page for page in by_page(pdf))
    assert all(f"Zaytoun{number}OUE-2026-{number:05}" in "".join(by_page(pdf)) for number in range(1, 61))
