"""The demonstration: an empty database becomes an office with its people and the files of several years.

    load(maillon)                                   # into an empty database only; all of it or nothing
    load(maillon, progress, most=20)                # a small one: 20 files of the crowd

    loading.py     the transaction around it all, and the mark that the database is a demonstration
    script.py      workflows/demo/ read: cast, pools, and for each process its paths
    cast.py        accounts, and who holds which role where
    crowd.py       which files there are, and where
    story.py       all files at once, in the order of time, clocks included
    walker.py      one file: opens it, prepares and takes its steps; what lacks, the refusal itself says
    plot.py        the path of one file, drawn: steps and the days between them
    values.py      what `{between: [1, 9]}` and its like stand for
    filling.py     a value for any field or input, from the data or by its type
    papers.py      small documents with real bytes

To play one more process, write workflows/demo/<its key>.yaml (script.Play says what it may hold) and give the roles it asks
for to somebody in cast.yaml: `opening`, one path, and one `known` file are enough, the rest is invented by type.

No process is known here: which steps, by whom, after how many days and with what lies in workflows/demo/<process>.yaml.
"""
from .cast import logins
from .loading import is_empty, load

__all__ = ["is_empty", "load", "logins"]
