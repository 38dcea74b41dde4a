"""Papers: PDF of what was decided, one paper a language. A folder a paper: what it is told, its fixed words, its template.

A caller fills the context with texts in the language of the paper; the papers know no process. `press(context, language)` of
each folder gives the bytes; the same context gives the same bytes.

    press.py        typst, loaded once: data in, PDF/A-2a and PDF/UA-1 out
    letters.py      what the typefaces can show; every text passes there
    meeting.py      what the papers of a meeting share
    base.typ        letterhead, chain, page numbers, tables: what the templates share
    fonts/          IBM Plex Sans and IBM Plex Sans Arabic
"""
