"""The picture itself: well-formed, without inline style, each state a link, the case's place and way told by classes."""
import re
from xml.etree import ElementTree

import pytest

from engine.core.case import Move
from engine.diagrams import draw
from tests.engine.core.small import defined, demande, moved, text

SVG = "{http://www.w3.org/2000/svg}"
WAY = (Move("", "", "depot", "", "amina", 0, True),
       moved("soumettre", "2026-02-02", source="depot", target="examen.technique.avis"),
       moved("suspendre", "2026-02-03", source="examen.technique.avis", target="suspendu"))


def drawn(language: str = "fr", **told: object) -> ElementTree.Element:
    return ElementTree.fromstring(draw(demande(), language, **told))  # type: ignore[arg-type]


def links(root: ElementTree.Element) -> dict[str, set[str]]:
    """Each state's classes, by its link."""
    return {link.attrib["href"]: set(link.attrib["class"].split()) for link in root.iter(f"{SVG}a")}


def words(root: ElementTree.Element, name: str) -> list[str]:
    return ["".join(part.itertext()) for part in root.iter(f"{SVG}text") if part.attrib["class"] == name]


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_it_says_what_it_shows(language: str) -> None:
    root = drawn(language)
    assert root.findtext(f"{SVG}title") == demande().title[language]
    assert "9" in (root.findtext(f"{SVG}desc") or "")


def test_nothing_in_it_is_styled_or_scripted() -> None:
    text_ = draw(demande(), "fr")
    assert re.findall(r"style=|<style|<script|\son\w+=|fill=|stroke=", text_) == []


def test_every_state_is_one_link() -> None:
    leaves = [key for key, state in demande().states.items() if state.leaf]
    assert sorted(links(drawn())) == sorted(f"#etat-{key.replace('.', '-')}" for key in leaves)


def test_names_are_in_the_language_asked_for() -> None:
    assert {"Dépôt", "Payée"} <= set(words(drawn("fr"), "name"))
    assert {"الإيداع", "مؤداة"} <= set(words(drawn("ar"), "name"))


def test_ends_and_stages_have_their_classes() -> None:
    found = links(drawn())
    assert found["#etat-clos-paye"] == {"state", "stage-4", "well"}
    assert found["#etat-clos-refuse"] == {"state", "stage-4", "badly"}


def test_a_case_shows_where_it_is_where_it_was_and_how_it_went() -> None:
    root = drawn(state="examen.technique.avis", moves=WAY[:2])
    found = links(root)
    assert found["#etat-examen-technique-avis"] >= {"now"}
    assert found["#etat-depot"] >= {"been"}
    assert not {"now", "been"} & found["#etat-paiement"]
    assert [part.attrib["class"] for part in root.iter(f"{SVG}g") if "taken" in part.attrib.get("class", "")] == [
        "arrow forward taken", "label forward taken"]
    assert "Avis technique" in (root.findtext(f"{SVG}desc") or "")


def test_a_suspended_case_is_shown_at_the_foot() -> None:
    root = drawn(state="suspendu", moves=WAY)
    assert links(root)["#etat-suspendu"] >= {"now"}
    assert words(root, "note taken") == ["Suspendre, depuis 5 étapes"]


def test_without_a_case_nothing_is_now_or_taken() -> None:
    text_ = draw(demande(), "fr")
    assert re.findall(r'class="[^"]*\b(?:now|been|taken)\b', text_) == []


def test_marks_become_classes_of_their_arrows() -> None:
    marked = draw(demande(), "fr", marks={("depot", "soumettre"): "covered", ("paiement", "payer"): "uncovered"})
    assert marked.count('class="arrow forward covered"') == 1
    assert marked.count('class="arrow forward uncovered"') == 1


def place(root: ElementTree.Element, name: str) -> float:
    return next(float(part.attrib["x"]) for part in root.iter(f"{SVG}text") if "".join(part.itertext()) == name)


def test_arabic_reads_from_right_to_left() -> None:
    french, arabic = drawn("fr"), drawn("ar")
    assert (french.attrib["direction"], arabic.attrib["direction"]) == ("ltr", "rtl")
    assert place(french, "Examen") < float(french.attrib["width"]) / 2 < place(arabic, "الدراسة")


def test_a_title_cannot_break_the_picture() -> None:
    wild = draw(defined(text().replace("fr: Dépôt,", "fr: 'A < B & \"C\"',")), "fr")
    assert 'A < B & "C"' in words(ElementTree.fromstring(wild), "name")


def test_the_same_gives_the_same() -> None:
    assert draw(demande(), "ar", "depot", WAY) == draw(demande(), "ar", "depot", WAY)
