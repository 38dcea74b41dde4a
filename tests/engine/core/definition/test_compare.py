"""What differs between two versions of a process."""
from engine.core.definition.compare import Difference, compare
from tests.engine.core.small import defined, demande, text


def told(source: str) -> set[tuple[str, str, str]]:
    """Each difference of a changed text from the small process."""
    return {(found.kind, found.key, found.what) for found in compare(demande(), defined(source))}


def only(source: str) -> Difference:
    found, = compare(demande(), defined(source))
    return found


def test_the_same_text_differs_in_nothing() -> None:
    assert compare(demande(), defined(text())) == ()


def test_another_bound_is_a_changed_field_with_the_part_that_changed() -> None:
    found = only(text().replace("cout: {type: money, min: 0", "cout: {type: money, min: 100"))
    assert (found.kind, found.key, found.what, found.parts) == ("field", "cout", "changed", ("min",))
    assert (found.old["min"], found.new["min"]) == (0, 100)


def test_another_title_or_task_is_a_changed_state() -> None:
    assert only(text().replace("fr: Dépôt,", "fr: Dépôts,")).parts == ("title",)
    assert only(text().replace("due: 10 working days", "due: 5 working days")).parts == ("tasks",)


def test_a_changed_state_does_not_change_those_around_it() -> None:
    assert told(text().replace("fr: Payée,", "fr: Payé,")) == {("state", "clos.paye", "changed")}


def test_a_state_under_another_parent_has_moved() -> None:
    source = text().replace("      decision:\n        title", "  decision:\n    title")
    source = source.replace("examen.decision", "decision")
    differences = compare(demande(), defined(source))
    assert Difference("state", "examen.decision", "moved", "examen.decision", "decision") in differences
    assert {found.key for found in differences if found.kind == "transition"} == {
        "rendre_avis", "accorder", "refuser", "renvoyer"}


def test_a_condition_is_added_removed_or_both() -> None:
    source = text().replace("      - document: avis\n", "      - document: [avis, devis]\n")
    found = compare(demande(), defined(source))
    assert {(f.kind, f.key, f.what) for f in found} == {
        ("condition", "rendre_avis", "removed"), ("condition", "rendre_avis", "added")}
    assert {str(f.old or f.new) for f in found} == {"{'document': 'avis'}", "{'document': ['avis', 'devis']}"}


def test_a_new_transition_state_document_or_parameter_is_added_and_the_reverse_is_removed() -> None:
    addition = """  archiver:
    from: paiement
    to: clos.archive
    title: {fr: Archiver, ar: حفظ, en: Archive}
    roles: [agent_das]
"""
    source = text().replace("      perime: {title", """      archive: {title: {fr: A, ar: ا, en: A}, ended: well}
      perime: {title""") + addition
    expected = {("state", "clos.archive"), ("transition", "archiver")}
    assert {(f.kind, f.key) for f in compare(demande(), defined(source)) if f.what == "added"} == expected
    assert {(f.kind, f.key) for f in compare(defined(source), demande()) if f.what == "removed"} == expected
