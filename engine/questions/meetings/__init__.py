"""Meetings as somebody reads them: their list, the files that wait for one, and one meeting item by item."""
from .listing import Listed, Waits, meetings, waits
from .planning import Roll, rolls
from .queue import Waiting, waiting
from .table import Item, Seat, Table, file_ground, table_of

__all__ = ["Item", "Listed", "Roll", "Seat", "Table", "Waiting", "Waits", "file_ground", "meetings", "rolls", "table_of", "waiting",
           "waits"]
