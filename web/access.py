"""Who comes in where: every route of the desk, and whom it opens to. A route without a row here fails tests/house.

The rows are not read while serving: each route keeps its own door (web.door), and each act is judged by the engine.
They are what the doors are held against.
"""
from __future__ import annotations

from typing import NamedTuple

ANYBODY, SIGNED_IN, SEES_CASE = "anybody", "signed in", "sees the case"
OPENS_CASES, ANSWERS = "opens cases", "answers for the journal"
INVITED = "has the link"
TOKEN, TOKEN_SEES_CASE = "has a token", "has a token, sees the case"
WHO = {
    ANYBODY: "signed in or not.",
    SIGNED_IN: "an account; others are sent to the sign-in page (303, or for a part of a page 204 with `HX-Redirect`).",
    SEES_CASE: "signed in, and the case is in their territory, is their own, or is public. For others it does not exist: 404.",
    INVITED: "signed in or not, with the link of an invitation. A forged one is nowhere: 404; one that is over is gone: 410.",
    OPENS_CASES: "signed in, with a role that the process names under `opens`. Others: 403.",
    ANSWERS: "signed in, with a role that reads the journal of its territories (`journal: true`). Others: 403; beyond their "
             "territories: 404.",
    TOKEN: "a program with a token of a person; cookies count for nothing. Without a token that serves: 401.",
    TOKEN_SEES_CASE: "as above, of a person who sees the case. For others it does not exist: 404.",
}


class Access(NamedTuple):
    """One route: what it is for, and whom it opens to. A GET changes nothing but cookies."""

    method: str
    path: str
    who: str
    what: str


ACCESS = (
    Access("GET", "/connexion", ANYBODY, "the sign-in form"),
    Access("POST", "/connexion", ANYBODY, "signing in"),
    Access("POST", "/deconnexion", SIGNED_IN, "signing out"),
    Access("GET", "/langue/{code}", ANYBODY, "reading the desk in another language"),
    Access("GET", "/theme/{key}", ANYBODY, "light, dark, or as the system wants"),
    Access("GET", "/", SIGNED_IN, "what one has to do"),
    Access("GET", "/dossiers", SIGNED_IN, "the cases one may see"),
    Access("GET", "/organisations", SIGNED_IN, "the organisations that the cases one may see name, and their part in each"),
    Access("GET", "/dossiers/nouveau", SIGNED_IN, "the processes one may open a case of"),
    Access("GET", "/dossiers/nouveau/{workflow}", OPENS_CASES, "the form that opens a case"),
    Access("POST", "/dossiers/nouveau/{workflow}", OPENS_CASES, "opening a case"),
    Access("GET", "/dossiers/{ref}", SEES_CASE, "the page of a case"),
    Access("GET", "/dossiers/{ref}/schema", SEES_CASE, "its process as a diagram, with the way it took"),
    Access("GET", "/dossiers/{ref}/recepisse", SEES_CASE, "its receipt, where it has been deposited"),
    Access("GET", "/dossiers/{ref}/famille", SEES_CASE, "the tree of cases it belongs to"),
    Access("GET", "/dossiers/{ref}/partenaires", SEES_CASE, "its members, what they promise, who pays; where its process has any"),
    Access("GET", "/dossiers/{ref}/profil", SEES_CASE, "the profile of its ratings over time; where its process has one"),
    Access("GET", "/dossiers/{ref}/journal", SEES_CASE, "its events"),
    Access("GET", "/dossiers/{ref}/journal/{number}", SEES_CASE, "one event, opened"),
    Access("GET", "/dossiers/{ref}/actions/{trigger}", SEES_CASE, "the form of a step; to whom it is not open: whose it is"),
    Access("POST", "/dossiers/{ref}/actions/{trigger}", SEES_CASE, "taking a step: the engine judges roles and conditions"),
    Access("GET", "/dossiers/{ref}/actions-en-attente/{id_}", SEES_CASE, "the form of a pending action"),
    Access("POST", "/dossiers/{ref}/actions-en-attente/{id_}", SEES_CASE, "saying that it is done"),
    Access("GET", "/dossiers/{ref}/actions-en-attente/{id_}/confier", SEES_CASE, "the form that gives an action to somebody"),
    Access("POST", "/dossiers/{ref}/actions-en-attente/{id_}/confier", SEES_CASE, "giving it"),
    Access("GET", "/dossiers/{ref}/actions-en-attente/{id_}/inviter", SEES_CASE, "the form that invites an outsider"),
    Access("POST", "/dossiers/{ref}/actions-en-attente/{id_}/inviter", SEES_CASE, "inviting them: it shows the link"),
    Access("GET", "/invitation/{token}", INVITED, "what somebody invited is asked, and its form"),
    Access("POST", "/invitation/{token}", INVITED, "answering"),
    Access("GET", "/invitation/{token}/merci", INVITED, "that the answer is there"),
    Access("GET", "/dossiers/{ref}/ajouter-action", SEES_CASE, "the form that adds a pending action"),
    Access("POST", "/dossiers/{ref}/ajouter-action", SEES_CASE, "adding it"),
    Access("GET", "/dossiers/{ref}/donnees/{section}", SEES_CASE, "the form of a section of data"),
    Access("POST", "/dossiers/{ref}/donnees/{section}", SEES_CASE, "filling it in"),
    Access("GET", "/dossiers/{ref}/deposer/{kind}", SEES_CASE, "the form that deposits a document"),
    Access("POST", "/dossiers/{ref}/documents/{kind}", SEES_CASE, "depositing it"),
    Access("GET", "/dossiers/{ref}/documents/{id_}", SEES_CASE, "a document, as a file to save"),
    Access("POST", "/dossiers/{ref}/commentaires", SEES_CASE, "a comment"),
    Access("GET", "/seances", SIGNED_IN, "the meetings one may see, and how many files wait for each body"),
    Access("GET", "/seances/{ref}", SEES_CASE, "one meeting: its agenda, who is there, the item that is dealt with"),
    Access("POST", "/seances/{ref}/decision", SEES_CASE, "deciding an item: the engine judges roles, quorum and votes"),
    Access("POST", "/seances/{ref}/decompte", SEES_CASE, "how a vote stands by what is ticked so far; nothing is recorded"),
    Access("POST", "/seances/{ref}/ordre", SEES_CASE, "changing the order of the agenda"),
    Access("POST", "/seances/{ref}/dossiers", SEES_CASE, "putting files that wait on the agenda"),
    Access("GET", "/seances/{ref}/papiers/{kind}", SEES_CASE,
           "to save: its invitation or minutes as they would be now, its day for a calendar"),
    Access("POST", "/seances/{ref}/papiers/{kind}", SEES_CASE, "drawing papers up for a step, and taking it"),
    Access("POST", "/seances/{ref}/actions/{trigger}", SEES_CASE, "an arrival, a departure, an interest, a proxy, an item put off"),
    Access("GET", "/processus", SIGNED_IN, "the processes"),
    Access("GET", "/processus/{workflow}", SIGNED_IN, "one process in words"),
    Access("GET", "/processus/{workflow}/variantes/{variant}", SIGNED_IN, "a variant of it, and what differs"),
    Access("GET", "/processus/{workflow}/durees", SIGNED_IN, "the time its cases take, of those one may see"),
    Access("GET", "/classement", SIGNED_IN, "files in the order of their scores, of those one may see"),
    Access("GET", "/indicateurs", SIGNED_IN, "the indicators, of the cases one may see"),
    Access("GET", "/indicateurs/dossiers", SIGNED_IN, "the cases behind a figure, of those one may see"),
    Access("GET", "/indicateurs/tableau.csv", SIGNED_IN, "the figures of an indicator, as a table to save"),
    Access("GET", "/journal", ANSWERS, "the journal of one's territories"),
    Access("GET", "/journal/{subject}/{number}", ANSWERS, "one event of it"),
)
"""In the order people meet them."""

API = (
    Access("GET", "/processes", TOKEN, "the processes"),
    Access("GET", "/processes/{workflow}", TOKEN, "one version of a process, whole"),
    Access("GET", "/cases", TOKEN, "the cases one may see"),
    Access("POST", "/cases", TOKEN, "opening a case: the engine judges roles"),
    Access("GET", "/cases/{ref}", TOKEN_SEES_CASE, "a case, and what may be done with it"),
    Access("POST", "/cases/{ref}/actions/{trigger}", TOKEN_SEES_CASE, "taking a step: the engine judges roles and conditions"),
    Access("POST", "/cases/{ref}/actions/{trigger}/files/{input}", TOKEN_SEES_CASE, "keeping a file for a step one may take"),
    Access("PATCH", "/cases/{ref}/fields", TOKEN_SEES_CASE, "filling in fields"),
    Access("POST", "/cases/{ref}/comments", TOKEN_SEES_CASE, "a comment"),
    Access("GET", "/todo", TOKEN, "what one has to do"),
    Access("POST", "/cases/{ref}/tasks", TOKEN_SEES_CASE, "adding a pending action"),
    Access("POST", "/cases/{ref}/tasks/{task}/done", TOKEN_SEES_CASE, "saying that one is done"),
    Access("POST", "/cases/{ref}/tasks/{task}/assign", TOKEN_SEES_CASE, "giving one to somebody"),
    Access("POST", "/cases/{ref}/documents/{kind}", TOKEN_SEES_CASE, "depositing a document"),
    Access("GET", "/cases/{ref}/documents/{id}", TOKEN_SEES_CASE, "a document, as a file to save"),
    Access("GET", "/cases/{ref}/events", TOKEN_SEES_CASE, "its journal"),
    Access("GET", "/cases/{ref}/events/{number}", TOKEN_SEES_CASE, "one event of it"),
    Access("GET", "/cases/{ref}/partners", TOKEN_SEES_CASE, "its members, what they promise, who pays; where its process has any"),
    Access("GET", "/cases/{ref}/profiles", TOKEN_SEES_CASE, "the profiles of its ratings over time; where its process has any"),
    Access("GET", "/indicators", TOKEN, "the indicators, of the cases one may see"),
    Access("GET", "/indicators/{workflow}/{indicator}", TOKEN, "one indicator by dimension, period, province and linked case"),
    Access("GET", "/indicators/{workflow}/{indicator}/cases", TOKEN, "the cases behind a figure, of those one may see"),
    Access("GET", "/rankings", TOKEN, "the grids that cases are scored by"),
    Access("GET", "/rankings/{workflow}/{grid}", TOKEN, "cases in the order of their scores, of those one may see"),
    Access("GET", "/rankings/{workflow}/{grid}/targets", TOKEN, "the cases that ranked ones are linked to, of those one may see"),
    Access("GET", "/organisations", TOKEN, "the organisations that the cases one may see name, and their part in each"),
    Access("GET", "/meetings", TOKEN, "the meetings one may see, and how many cases wait for each body"),
)
"""Of the API, below /api/v1. Its description, /api/v1/openapi.json, is anybody's to read."""
