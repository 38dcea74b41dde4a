"""The rules by which a body decides together, and what they make of a count of votes: plain arithmetic, without a case.

A body is data (`workflows/bodies.yaml`). Shares are exact fractions; nothing is rounded but upwards, to whole persons.
"""
from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from .decision import Title

OPEN, SECRET = "open", "secret"


class Quorum(NamedTuple):
    """Of the members, at least a share must be there; `more`: more than it (more than half, not half)."""

    share: Fraction
    more: bool = False


class Majority(NamedTuple):
    """`simple`: more for than against. Else the votes for must be `more` than, or at least, a share of a base: the `cast` votes
    (for and against), the voices `present`, or all `members`."""

    rule: str
    share: Fraction = Fraction(1, 2)
    more: bool = True
    base: str = "cast"


class Body(NamedTuple):
    """One body. `families`: of each, at least so many members; `spheres`: so many have a member. `chair` and `secretary` are the
    roles of those who may be it. `casting`: the chair's voice carries in a tie. `ballots` are the ways it votes. `proxies`: how
    many a member may hold. `notice` is the delay between invitation and meeting. `consensus`: it is sought before anything is
    put to the vote. `lent`: its members are those of the case that its meeting is planned from. `decides`: false, a meeting
    that records and decides on no file."""

    key: str
    title: Title
    short: str
    chair: tuple[str, ...]
    secretary: tuple[str, ...]
    quorum: Quorum
    majority: Majority
    families: Mapping[str, int] = {}
    spheres: int = 0
    casting: bool = False
    ballots: tuple[str, ...] = (OPEN,)
    proxies: int = 0
    notice: str = ""
    consensus: bool = False
    lent: bool = False
    decides: bool = True


class Count(NamedTuple):
    """The votes on one matter. `chair` is how the chair voted where that is known (`for`, `against`, or empty)."""

    yes: int
    no: int
    abstained: int
    chair: str = ""

    @property
    def total(self) -> int:
        return self.yes + self.no + self.abstained


def quorum_of(quorum: Quorum, members: int) -> int:
    """How many must be there, of so many members; of none, one."""
    return max(1, _least(quorum.share, quorum.more, members))


def needed(majority: Majority, count: Count, present: int, members: int) -> int:
    """How many votes for carry a decision, as the others were cast."""
    if majority.rule == "simple":
        return count.no + 1
    base = {"cast": count.yes + count.no, "present": present, "members": members}[majority.base]
    return max(1, _least(majority.share, majority.more, base))


def carried(body: Body, count: Count, present: int, members: int) -> bool:
    """Whether the votes carry it: by the majority, or in a tie by the chair's casting vote."""
    if count.yes >= needed(body.majority, count, present, members):
        return True
    return body.casting and count.yes == count.no > 0 and count.chair == "for"


def _least(share: Fraction, more: bool, base: int) -> int:
    """The least whole number that is at least (or more than) a share of a base."""
    exact = share * base
    floor = exact.numerator // exact.denominator
    if more:
        return floor + 1
    return floor if floor == exact else floor + 1
