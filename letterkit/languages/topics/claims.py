"""Topics: what a text claims of whoever writes it."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Claims(Topic):
    """What `wording/claims` asks of a language; it says what each is."""

    inverted: frozenset[str] = frozenset()
    participles: str = ""
    credential: str = ""
    state: str = ""
    end_and: str = ""
    end_i: str = ""
    end_while: str = ""
    end: str = ""
    subject: str = ""
    open: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    now: str = ""
    offer_gladly: str = ""
    offer_you: str = ""
    offer_have: str = ""
    something_i_have: str = ""
    something_something: str = ""
    no_quarrel_no: str = ""
    no_quarrel_with: str = ""
    no_quarrel_decision: str = ""
    elided: str = ""
    speaks_also: str = ""
    speaks_speak: str = ""
    speaks_to: str = ""
    mine_and: str = ""
    mine_my: str = ""
    you: str = ""
    for_me: str = ""
    me: str = ""
    credit_was: str = ""
    credit_job: str = ""
    credit_is: str = ""
    credit_already: str = ""
    credit_reserved: str = ""
    credit_mine: str = ""
    credit: str = ""
    confirms_nobody: str = ""
    confirms_can: str = ""
    confirms_confirm: str = ""
    agrees_i: str = ""
    agrees_accept: str = ""
    agrees_i_2: str = ""
    agrees_signed: str = ""
    agrees_no_longer: str = ""
    agrees_interested: str = ""
    agrees_not: str = ""
    agrees_contest: str = ""
    agrees_my: str = ""
    agrees_consent: str = ""
    agrees_withdrawal: str = ""
    agrees_of_my: str = ""
    agrees: str = ""
    a_decision_decisions: str = ""
    a_decision_accept: str = ""
    a_decision_it: str = ""
    you_told_you: str = ""
    you_told_told: str = ""
    you_told_me: str = ""
    you_told_that: str = ""


class Standing(Topic):
    """What tells how far something has come: done, in a letter; ahead, in notes: thought of, booked, yet to begin."""

    done: str = ""
    ahead: str = ""


class Giving(Topic):
    """How somebody says what they will bring, send or come for: will, the future; offered, what leaves it to the reader.

    gives: what hands a thing over, now or later. in_month: what stands before a month in which something comes.
    """

    will: str = ""
    offered: str = ""
    gives: str = ""
    in_month: str = ""
