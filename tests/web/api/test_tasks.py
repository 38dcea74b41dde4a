"""Pending actions over the API: listed by how soon they are due, added, given, done."""
from __future__ import annotations

from tests.cast import AMINA, DOUNIA, ETTAKI, GHALI, HIND, IDRIS
from tests.web.api.program import codes, done, program
from tests.web.desk import Desk

CALL = {"title": "Appeler la commune", "role": "agent_plateforme"}


def test_what_one_has_to_do_is_said_with_its_case(desk: Desk, ref: str) -> None:
    (task,) = program(desk, GHALI).get("/todo").json()["later"]
    assert (task["ref"], task["title"], task["need"]) == (ref, "Orienter le porteur vers un entretien", "fire:orienter")
    desk.clock.forward(days=40)
    assert [task["ref"] for task in program(desk, GHALI).get("/todo").json()["late"]] == [ref]


def test_the_whole_territory_is_seen_on_demand_and_no_other(desk: Desk, ref: str) -> None:
    idris = program(desk, IDRIS)
    assert idris.get("/todo").json()["later"] == []
    everybodys = idris.get("/todo", params={"whose": "all"}).json()
    assert ([task["ref"] for task in everybodys["later"]], everybodys["mine"], everybodys["seen"]) == ([ref], 0, 1)
    assert program(desk, ETTAKI).get("/todo", params={"whose": "all"}).json()["seen"] == 0
    assert codes(idris.get("/todo", params={"whose": "everybody"}), 400) == []


def test_one_is_added_and_done_by_whom_it_falls_to(desk: Desk, ref: str) -> None:
    done(program(desk, IDRIS).post(f"/cases/{ref}/tasks", json=CALL), 201)
    ghali = program(desk, GHALI)
    added = next(task for task in ghali.get(f"/cases/{ref}").json()["tasks"] if not task["key"])
    assert (added["title"], added["mine"]) == ("Appeler la commune", True)
    assert "Appeler la commune" in [task["title"] for task in ghali.get("/todo").json()["later"]]
    path = f"/cases/{ref}/tasks/{added['id']}/done"
    assert codes(program(desk, HIND).post(path, json={})) == ["task.not_yours"]
    done(ghali.post(path, json={"note": "Elle rappelle lundi."}))
    assert codes(ghali.post(path, json={})) == ["task.gone"]


def test_what_waits_for_a_step_is_not_done_by_saying_so(desk: Desk, ref: str) -> None:
    ghali = program(desk, GHALI)
    (task,) = ghali.get(f"/cases/{ref}").json()["tasks"]
    answer = ghali.post(f"/cases/{ref}/tasks/{task['id']}/done", json={})
    assert codes(answer) == ["task.by_itself"]
    assert answer.json()["unmet"][0]["cure"] == {"kind": "trigger", "key": "orienter", "role": "",
                                                 "text": answer.json()["unmet"][0]["cure"]["text"]}


def test_one_is_given_by_the_secretariat_to_who_holds_its_role_and_back(desk: Desk, ref: str) -> None:
    idris = program(desk, IDRIS)
    (task,) = idris.get(f"/cases/{ref}").json()["tasks"]
    path = f"/cases/{ref}/tasks/{task['id']}/assign"
    assert codes(program(desk, GHALI).post(path, json={"person": "ghali"})) == ["role.missing"]
    assert codes(idris.post(path, json={"person": "hind"})) == ["assign.role"]
    assert codes(idris.post(path, json={"person": "nobody"})) == ["value.person"]
    done(idris.post(path, json={"person": "ghali"}))
    assert idris.get(f"/cases/{ref}").json()["tasks"][0]["assignee"] == "ghali"
    done(idris.post(path, json={"person": ""}))


def test_an_action_that_is_nobodys_past_or_nameless_is_refused_with_every_reason(desk: Desk, ref: str) -> None:
    idris = program(desk, IDRIS)
    answer = idris.post(f"/cases/{ref}/tasks", json={"title": " ", "due": "2020-01-01"})
    assert sorted(codes(answer)) == ["assign.past", "assign.whose", "value.missing"]
    for reader in (DOUNIA, AMINA):
        assert codes(program(desk, reader).post(f"/cases/{ref}/tasks", json=CALL)) == ["role.missing"]
