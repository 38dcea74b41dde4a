"""Meetings as somebody reads them: their list, the files that wait for one, and one meeting item by item."""
from .listing import Listed, Waits, meetings, waits
from .mine import mine
from .planning import Roll, rolls
from .purses import Purse, purses
from .queue import Waiting, waiting
from .table import Item, Seat, Table, file_ground, table_of
from .tally import Tally, taken, tally

__all__ = ["Item", "Listed", "Purse", "Roll", "Seat", "Table", "Tally", "Waiting", "Waits", "file_ground", "meetings", "mine",
           "purses", "rolls", "table_of", "taken", "tally", "waiting", "waits"]
