"""Every measure, one after the other: `make bench`."""
from __future__ import annotations

from . import advance, decide, load, meeting

if __name__ == "__main__":
    for bench in (decide, load, advance, meeting):
        bench.main()
