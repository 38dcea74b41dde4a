"""Attaching a document: of a declared kind, by those who may, as a new version of its kind."""
from __future__ import annotations

import pytest

from engine.core.acts import Attach, Fire
from engine.errors import BadCommand
from tests.engine.core.errand import ASKER, CARRIER, PAPER, READER, Driver


def test_a_document_is_kept_with_its_hash_and_the_name_stays_personal():
    driver = Driver()
    ref = driver.opened()
    case = driver.must(Attach(ref, "order", PAPER), ASKER)
    event = list(driver.store.events(ref))[-1]
    assert case.documents[0].sha256 == PAPER.sha256 and case.documents[0].by == "asker"
    assert "reçu.pdf" not in str(event.change) and event.private["names"] == {"2.1": "reçu.pdf"}


def test_a_second_one_is_a_new_version_and_the_first_stays():
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    case = driver.must(Attach(ref, "order", PAPER._replace(sha256="cd" * 32)), ASKER)
    newest = case.document("order")
    assert len(case.documents) == 2 and newest is not None and newest.sha256 == "cd" * 32


def test_only_those_who_may_attach_a_kind_do():
    driver = Driver()
    ref = driver.opened()
    assert driver.refusal(Attach(ref, "receipt", PAPER), ASKER) == ["document.not_yours"]
    assert driver.refusal(Attach(ref, "order", PAPER), READER) == ["document.not_yours"]
    driver.must(Attach(ref, "receipt", PAPER), CARRIER)


def test_an_unknown_kind_is_no_command():
    driver = Driver()
    ref = driver.opened()
    with pytest.raises(BadCommand, match="document.unknown"):
        driver.do(Attach(ref, "passport", PAPER), ASKER)


def test_a_closed_case_takes_no_more_documents():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "deliver", {"proof": PAPER}), CARRIER)
    assert driver.refusal(Attach(ref, "receipt", PAPER), CARRIER) == ["case.closed"]
