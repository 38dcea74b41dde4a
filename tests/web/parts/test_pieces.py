"""Buttons, badges, messages, tasks, the journal, tables, dialogs: their structure and their words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.web.parts.conftest import HOSTILE, Render


def test_a_post_button_is_a_form_of_its_own(render: Render) -> None:
    form = render("button", "post", "Remind", "/remind", {"ref": HOSTILE}).one("form", method="post", action="/remind")
    assert form.one("input", type="hidden").attrs == {"type": "hidden", "name": "ref", "value": HOSTILE}
    assert form.one("button").attrs["type"] == "submit"


def test_a_button_in_a_list_says_what_it_is_about(render: Render) -> None:
    assert render("button", "link", "Score", "/x", about="the plan").one("a").text == "Score: the plan"


def test_a_link_has_its_look_and_its_sign_is_silent(render: Render) -> None:
    link = render("button", "link", "Print", "/x", "quiet", "print", "small").one("a")
    assert link.classes == ["button", "button-quiet", "button-small"]
    assert link.one("svg").attrs["aria-hidden"] == "true"


@pytest.mark.parametrize(("tone", "sign"), [("late", "clock"), ("due", "open"), ("ok", "check"), ("accent", "right"), ("outline", "lock")])
def test_a_badge_is_a_sign_and_a_word_never_a_colour_alone(render: Render, tone: str, sign: str) -> None:
    tag = render("badge", "badge", "some words", tone).one("span")
    assert tag.text == "some words" and tag.one("use").attrs["href"] == f"#icon-{sign}"


def test_lateness_is_counted_in_words_and_silent_at_zero(render: Render) -> None:
    assert render("badge", "late", 1).text == "1 working day late"
    assert render("badge", "late", 3).text == "3 working days late"
    assert render("badge", "late", 0).text == ""


def test_a_broken_thing_interrupts_a_notice_does_not(render: Render) -> None:
    assert render("notice", "notice", "Broken", "late").one("div", class_="notice").attrs["role"] == "alert"
    assert "role" not in render("notice", "notice", "Moved").one("div", class_="notice").attrs


def test_a_toast_offers_the_step_back_as_a_post(render: Render) -> None:
    toast = render("notice", "toast", HOSTILE, {"action": "/back", "text": "Step back", "hidden": {"n": 4}})
    assert toast.one("form", method="post").attrs["action"] == "/back" and toast.all("script") == []
    assert "hidden" in toast.one("button", class_="close").attrs


def test_an_empty_list_shows_ways_out(render: Render) -> None:
    tree = render("notice", "empty", "No case", "Nearest: X", [{"text": "Everywhere", "href": "/all"}, {"text": "Clear", "href": "/"}], "Ask.")
    assert tree.one("h2").text == "No case" and [a.classes[-1] for a in tree.all("a")] == ["button", "button-quiet"]


def task(**more: object) -> dict[str, object]:
    return {"title": "Score the plan", "href": "/t", "verb": "Score", "late": 0, "on": "Zitoun", "reference": "OUZ-2025-00147", **more}


def test_a_late_task_says_since_when(render: Render) -> None:
    row = render("task", "task_row", task(late=3, due=date(2025, 11, 19))).one("li")
    assert row.one("p", class_="when").text == "3 working days late due 19/11/2025" and "data-row" in row.attrs


def test_a_task_to_come_says_its_day_or_its_words(render: Render) -> None:
    assert render("task", "task_row", task(due=date(2025, 11, 28))).one("p", class_="when").text == "28/11/2025"
    assert render("task", "task_row", task(when="Today", note="asked yesterday")).one("p", class_="when").text == "Today asked yesterday"


def test_a_group_counts_its_tasks(render: Render) -> None:
    group = render("task", "task_group", "g1", "Late", [task(), task()], late=True).one("section")
    assert group.one("h2", id=group.attrs["aria-labelledby"]).text == "Late 2" and len(group.all("li")) == 2


def event(kind: str, **more: object) -> dict[str, object]:
    return {"kind": kind, "text": "Plan submitted", "by": "Rachid", "at": datetime(2025, 11, 24, 7, tzinfo=UTC), "hash": "b81f04aa99", **more}


def test_the_journal_tells_passages_acts_and_the_engine_apart(render: Render) -> None:
    items = render("timeline", "timeline", [event("move"), event("act"), event("auto")]).all("li")
    assert [li.classes for li in items] == [["move"], [], ["auto"]]
    assert items[0].one("time").attrs["datetime"] == "2025-11-24T07:00:00+00:00" and items[0].one("span", class_="hash").text == "b81f04"


def test_a_passage_says_from_where_to_where(render: Render) -> None:
    tree = render("timeline", "event_row", event("move", origin="Plan", target="Instruction"))
    assert tree.all("p")[0].text == "Plan submitted: Plan Instruction"


def test_a_correction_strikes_what_was(render: Render) -> None:
    tree = render("timeline", "event_row", event("act", motif=HOSTILE, changes=[{"title": "Cost", "before": "5", "after": "4"}]))
    assert tree.one("del").text == "5" and tree.one("ins").text == "4"
    assert tree.one("blockquote").text == HOSTILE and tree.all("script") == []


COLUMNS = [{"title": "Case"}, {"title": "Due", "sort": "descending", "href": "?s"}, {"title": "Amount", "number": True}]


def test_a_table_names_its_rows_and_its_columns_on_a_phone(render: Render) -> None:
    table = render("table", "table", COLUMNS, [[{"text": HOSTILE, "href": "/c", "note": "Zoumi"}, "28/11", "84 000"]], "Cases").one("table")
    row = table.one("tbody").one("tr")
    assert row.one("th").attrs["scope"] == "row" and row.one("a").text == HOSTILE and table.all("script") == []
    assert [(td.attrs["data-column"], td.classes) for td in row.all("td")] == [("Due", []), ("Amount", ["num"])]
    assert table.one("caption").text == "Cases" and table.one("th", aria_sort="descending").one("a").attrs["href"] == "?s"


def test_a_pager_promises_no_page_that_is_not_there(render: Render) -> None:
    pager = render("table", "pager", None, "?after=x", "9 cases").one("nav")
    assert [a.attrs.get("rel") for a in pager.all("a")] == ["next"] and "9 cases" in pager.text


def test_a_chip_removes_its_filter(render: Render) -> None:
    head = render("table", "list_head", "23 cases", [{"title": "Zoumi", "href": "?without"}], "?")
    assert [a.attrs["href"] for a in head.all("a")] == ["?without", "?"] and "remove this filter" in head.text


def test_a_choice_among_a_few_marks_the_current_one(render: Render) -> None:
    bar = render("table", "segments", [{"text": "Mine", "href": "#", "current": True}, {"text": "All", "href": "#"}], "Whose").one("nav")
    assert [a.attrs.get("aria-current") for a in bar.all("a")] == ["true", None]


def test_a_confirmation_repeats_the_act_and_keeps_what_was_typed(render: Render) -> None:
    motif = {"name": "motif", "kind": "textarea", "title": "Reason", "required": True, "value": HOSTILE}
    form = render("dialog", "confirm", {
        "title": "Unfavourable opinion", "sentence": "The holder reads the reason.", "action": "/fire", "verb": "Give the opinion",
        "back": {"text": "Back to the case", "href": "/case"}, "fields": [motif], "hidden": {"seen": 24}, "errors": [{"name": "motif", "text": "Write it"}],
    }).one("form", method="post")  # fmt: skip
    assert form.one("button").text == "Give the opinion" and form.one("textarea").text == HOSTILE
    assert form.one("input", name="seen").attrs["value"] == "24" and "data-close" in form.one("a", href="/case").attrs
    assert form.attrs["aria-labelledby"] == form.one("h2", tabindex="-1").attrs["id"] or form.one("h2", id="confirm-title").text


def test_facts_carry_their_tone_in_words_and_sign(render: Render) -> None:
    band = render("facts", "facts", [{"term": "Due", "value": "02/12", "note": "frozen", "tone": "due", "sign": "clock"}, {"term": "Lacks", "value": "3", "href": "#next", "repeated": True}])
    assert band.one("small", class_="due").text == "frozen" and band.one("a").attrs["href"] == "#next"
    assert "twice" in band.all("div")[1].classes


def test_crumbs_end_where_we_are(render: Render) -> None:
    path = render("section", "crumbs", [{"text": "Cases", "href": "/"}, {"text": "OUZ-2025-00147", "reference": True}])
    assert path.one("span", aria_current="page").text == "OUZ-2025-00147" and path.one("a").attrs["href"] == "/"
