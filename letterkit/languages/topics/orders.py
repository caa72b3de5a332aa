"""Topics: orders, sums and credentials in words of outsiders."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Orders(Topic):
    """What `wording/orders` asks of a language; it says what each is. request: what opens a polite one."""

    to: str = ""
    us: str = ""
    whose: str = ""
    again: str = ""
    hung_on: str = ""
    request: str = ""
    start: str = ""
    asked: str = ""
    does: str = ""
    asking_merci: str = ""
    asking_me: str = ""
    asking_you: str = ""
    asking_must: str = ""
    dictating_reply: str = ""
    dictating_with: str = ""
    dictating_whoever: str = ""
    dictating_assistant: str = ""
    dictating_must: str = ""
    dictating_letter: str = ""
    dictating_must_2: str = ""
    dictating_states: str = ""
    dictating_that: str = ""
    dictating_i: str = ""
    dictating: str = ""
    of_letters_letter: str = ""
    of_letters_must: str = ""
    of_letters_say: str = ""
    money_deposits: str = ""
    money_k: str = ""
    money_thousand: str = ""
    credential_two: str = ""
    credential_years: str = ""
    oneself: str = ""
    of_you_you: str = ""
    of_you_are: str = ""
    of_you_your: str = ""
    vouch_me: str = ""
    vouch_job: str = ""
    vouch_linkedin: str = ""
    vouch: str = ""
    told_you_you: str = ""
    told_you_told: str = ""
    that_i_that: str = ""
    that_i_you: str = ""
    dictates_states: str = ""
    dictates_that: str = ""
    who_says_who: str = ""
    who_says_also: str = ""
    who_says_states: str = ""
    who_says_that: str = ""
    singular: str = ""
    duty: str = ""


class Outside(Topic):
    """What `wording/outside` asks of a language; it says what each is."""

    machine_ignore: str = ""
    machine_instruct: str = ""
    machine_virtual: str = ""
    machine_system_prompt: str = ""
    no_names: frozenset[str] = frozenset()


class Labels(Topic):
    """What `wording/labels` asks of a language; it says what each is."""

    between: frozenset[str] = frozenset()
    speaks: str = ""
    verb: str = ""
    elided: str = ""
