"""Papers: PDF of what was decided, a sheet a language. A folder a paper: what it is told, its fixed words, its template.

A caller fills a context for each language with texts in that language; the papers know no process. `press(contexts)` of each
folder gives the bytes of one document; the same contexts give the same bytes.

    of_meeting.py   the papers of a meeting, out of its case and its journal
    decided.py      what was decided on an item: its step and terms, its votes
    meeting.py      what the papers of a meeting share
    press.py        typst, loaded once: data in, PDF/A-2a and PDF/UA-1 out
    letters.py      what the typefaces can show; every text passes there
    base.typ        letterhead, chain, page numbers, tables: what the templates share
    fonts/          IBM Plex Sans and IBM Plex Sans Arabic
    appointment.py  a meeting for its readers' calendars; icalendar.py writes it as RFC 5545 says
"""
