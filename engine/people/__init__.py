"""People: who they are, how they sign in, the roles they hold in a territory from a date to a date, their programs' tokens.

    people = People(store, country, clock)
    amina = people.create("amina", "Amina Alaoui", "a long password")      # Account, or Refused with every reason
    people.grant(amina.id, "accompagnateur", "MA-OUZ", by=actor.id)         # journalled under person:<id>
    visit = people.sign_in("amina", "a long password", "10.0.0.7")          # SignIn with its token, or Refused
    people.who(visit.token)                                                 # Account, or None
    people.actor(amina.id)                                                  # Actor: what deciding asks for
"""
from .accounts import Account
from .door import Door
from .grants import Held
from .registry import Registry
from .roles import Roles
from .sign_in import SignIn, Visitor
from .tokens import Bearer, Issued, Token, Tokens


class People(Registry, Door, Roles, Tokens):
    """The face of the people: accounts, sign-ins, roles and tokens. Safe to share between threads.

    What somebody can do wrong is a Refused with every reason; an unknown id, role or territory raises BadCommand.
    """


__all__ = ["Account", "Bearer", "Held", "Issued", "People", "SignIn", "Token", "Visitor"]
