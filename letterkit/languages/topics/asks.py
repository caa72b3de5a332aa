"""Topics: what employers ask for, and how."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class AskShapes(Topic):
    """What `inputs/_ask_shapes` asks of a language; it says what each is."""

    tell: str = ""
    need: str = ""
    days: str = ""
    on_site: str = ""
    shift: str = ""
    letter: str = ""
    coded: str = ""
    ai: str = ""
    hired: str = ""
    limit_no: str = ""
    limit_one: str = ""
    limit_words: str = ""
    capped: str = ""
    start: str = ""
    notice: str = ""
    pay: str = ""
    days_to: str = ""
    days_days: str = ""
    days_days_2: str = ""
    days_works: str = ""
    licence_registration: str = ""
    licence_driv: str = ""
    licence_registration_2: str = ""
    permit: str = ""
    reference_quote: str = ""
    reference_subject: str = ""
    words_words: str = ""
    words_words_2: str = ""
    to_write: str = ""
    to_addressed: str = ""
    to_address: str = ""
    to_to: str = ""
    documents_send: str = ""
    documents_curriculum_vitae: str = ""
    closing: str = ""
    spoken: str = ""
    duty_you: str = ""
    duty_cover_letter: str = ""
    offered: str = ""
    named_to: str = ""
    named_mr: str = ""
    named_van: str = ""
    titled_to: str = ""
    titled_mr: str = ""
    sometime: str = ""


class Asks(Topic):
    """What `inputs/asks` asks of a language; it says what each is.

    pages, signs: what a letter is counted in beside words. attach, none: what is attached to a mail, and that it is not
    to be.
    """

    code: str = ""
    ones: dict[str, int] = nothing()
    label: str = ""
    pages: str = ""
    signs: str = ""
    attach: str = ""
    none: str = ""


class Indirect(Topic):
    """A question that is told and not put: asks, that somebody asks or wants to know; what, what opens the question."""

    asks: str = ""
    what: str = ""
