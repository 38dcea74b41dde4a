"""What a picture shows: every state once, every way on as an arrow, unless it is too common to draw."""
from engine.diagrams.model import Node, keys, picture
from tests.engine.core.small import defined, demande, text


def node(key: str, nodes: tuple[Node, ...] | None = None) -> Node:
    """A node of the small process, wherever it lies."""
    found = [each for each in _all(picture(demande()).nodes if nodes is None else nodes) if each.key == key]
    return found[0]


def _all(nodes: tuple[Node, ...]) -> list[Node]:
    return [each for top in nodes for each in (top, *_all(top.inside))]


def test_states_lie_inside_their_parents() -> None:
    assert [each.key for each in node("examen").inside] == ["examen.technique", "examen.decision"]
    assert [each.key for each in node("examen.technique").inside] == ["examen.technique.avis",
                                                                      "examen.technique.complement"]


def test_a_state_knows_its_stage_and_how_it_ends() -> None:
    assert [node(key).stage for key in ("depot", "examen.technique.avis", "clos.paye")] == [1, 2, 4]
    assert [node(key).ended for key in ("paiement", "clos.paye", "clos.refuse")] == ["", "well", "badly"]


def test_a_step_taken_from_many_states_is_told_once_beside_the_picture() -> None:
    shown = picture(demande())
    common, = shown.common
    assert common.target is not None
    assert (common.target.key, [(trigger, number) for trigger, _, number in common.exits]) == (
        "suspendu", [("suspendre", 5)])
    assert "suspendu" not in keys(shown.nodes)
    assert all("suspendre" not in arrow.triggers for arrow in shown.arrows)


def test_a_step_that_stays_is_told_inside_its_state() -> None:
    assert [(sign, title["fr"]) for sign, title in node("paiement").notes] == [("↺", "Relancer")]


def test_a_step_that_stays_in_many_states_is_told_once_beside_the_picture() -> None:
    source = text().replace("    from: [examen.technique.complement, paiement]", '    from: ["examen.*", depot, paiement]')
    shown = picture(defined(source))
    assert [common.exits[0][0] for common in shown.common if common.target is None] == ["relancer"]
    assert node("paiement", shown.nodes).notes == ()


def test_steps_that_lead_the_same_way_share_an_arrow() -> None:
    arrow, = (a for a in picture(demande()).arrows
              if (a.source, a.target) == ("examen.technique.complement", "clos.perime"))
    assert arrow.triggers == ("perimer", "abandonner")


def test_an_arrow_looks_like_what_it_does() -> None:
    looks = {trigger: arrow.look for arrow in picture(demande()).arrows for trigger in arrow.triggers}
    assert {key: looks[key] for key in ("soumettre", "refuser", "demander_complement", "renvoyer", "completer")} == {
        "soumettre": "forward", "refuser": "negative", "demander_complement": "aside", "renvoyer": "back",
        "completer": "back"}


def test_back_leads_wherever_one_can_come_from() -> None:
    ways = [(a.source, a.target) for a in picture(demande()).arrows if "completer" in a.triggers]
    assert ways == [("examen.technique.complement", "examen.technique.avis")]


def test_back_to_more_than_two_is_told_inside_the_state() -> None:
    source = text().replace("  demander_complement:\n    from: examen.technique.avis",
                            "  demander_complement:\n    from: [depot, examen.technique.avis, examen.decision]")
    source = source.replace("    tone: aside\n    inputs:", "    undoes: {}\n    tone: aside\n    inputs:")
    shown = picture(defined(source))
    assert all("completer" not in arrow.triggers for arrow in shown.arrows)
    assert ("↩", "Compléter") in [(sign, t["fr"]) for sign, t in node("examen.technique.complement", shown.nodes).notes]
