"""The groups of a notes file: what for, with whom, what was said, what was agreed, and what was sent so far."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from letterkit import wording
from letterkit.inputs.notes.statements import (
    Asked,
    Bare,
    Clock,
    Day,
    Item,
    Items,
    Kept,
    Model,
    Moment,
    Objection,
    Problem,
    Promise,
    Question,
    Text,
    Texts,
    When,
)

Stage = Literal["application", "assessment", "phone_screen", "interview", "final", "offer"]
Format = Literal["phone", "video", "onsite", "panel", "group", "take_home"]
DecisionRole = Literal["recruiter", "hiring_manager", "peer", "executive", "hr", "other"]
AddressForm = Literal["first_name", "title_surname"]
Wish = Literal["yes", "no", "unsure"]


def _want(value: Any) -> Any:
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value


class Requirement(Kept):
    """Something the job asks for."""

    text: str = ""
    must_have: bool = True
    ad_quote: str = ""


class Contact(Bare):
    """Somebody named outside the interview: a referrer, an agency."""

    main: ClassVar[str] = "name"
    name: str = ""
    email: str = ""
    company: str = ""


class Reach(Bare):
    """How the writer can be reached."""

    main: ClassVar[str] = "email"
    email: str = ""
    phone: Text = ""
    link: str = ""


class Candidate(Model):
    """Who writes. A name that is not given stays an open mark in the letter."""

    name: str = ""
    sign_off: str = ""
    contact: Reach = Reach()
    voice_samples: Texts = []


class Application(Model):
    """What for, where, and how far it went."""

    company: str = ""
    company_short: str = ""
    role_title: str = ""
    role_ref: Text = ""
    job_ad: str = ""
    requirements: list[Requirement] = []
    stage_reached: Stage = "interview"
    source: str = ""
    referrer: Contact | None = None
    agency: Contact | None = None
    locale: str = ""
    language: str = ""
    formality: str = ""
    contact_rules: str = ""


class Interview(Model):
    """When and how the talk was."""

    date: Day | None = None
    time: Clock | None = None
    end_time: Clock | None = None
    format: Format | None = None
    round_no: int | None = None
    rounds_expected: int | None = None


class Interviewer(Bare):
    """Somebody who was there. `known_as` is the name they go by. A title noted calls for title and surname."""

    main: ClassVar[str] = "name"
    id: Text = ""
    name: str
    known_as: str = ""
    title: str = ""
    honorific: str = ""
    decision_role: DecisionRole = "other"
    email: str = ""
    thread_id: str = ""
    linkedin: str = ""
    address_form: AddressForm = "first_name"
    cares_about: Items = []
    liked: Items = []
    objections: list[Objection] = []
    personal_hook: Item | None = None

    @model_validator(mode="after")
    def _addressed_as_noted(self) -> Interviewer:
        """Who notes `Mrs Hartnell` says Mrs Hartnell, unless the notes say otherwise or give the name they go by."""
        if "address_form" not in self.model_fields_set and not self.known_as:
            titled = wording.person_name(self.name, self.honorific).titles
            self.__dict__["address_form"] = "title_surname" if titled else "first_name"
        return self


class Role(Model):
    """What was learned about the job."""

    responsibilities: Items = []
    success_measures: Items = []
    problems: list[Problem] = []
    why_open: Item | None = None
    team: Item | None = None
    tools: Items = []


class Talk(Model):
    """What was said."""

    questions_they_asked: list[Asked] = []
    answers_that_fell_short: Items = []
    strengths_not_mentioned: Texts = []
    open_questions: list[Question] = []
    memorable_moments: Items = []
    promised_by_me: list[Promise] = []
    promised_by_them: list[Promise] = []
    resources_mentioned: Items = []


class Competition(Bare):
    """What is known of other candidates; never said in a letter."""

    main: ClassVar[str] = "edge"
    internal_candidate: bool | None = None
    finalists_n: int | None = None
    edge: str = ""


class Signals(Model):
    """How it seemed to go."""

    positive: Items = []
    turned_off: Items = []
    objections: list[Objection] = []
    competition: Competition = Competition()
    culture: Item | None = None
    chemistry: int | None = Field(None, ge=1, le=5)


class Self(Model):
    """The writer's own view."""

    strengths: Items = []
    weaknesses: Items = []
    uncertainties: Items = []
    went_well: Items = []
    do_differently: Items = []
    want_job: Annotated[Wish | None, BeforeValidator(_want, json_schema_input_type=Wish | bool | None)] = None
    why_more_interested: Item | None = None
    private: Items = []


class Practical(Model):
    """What a letter may have to tell besides: when the writer can start, on which terms, with which papers.

    `pay` is told only where an advertisement asks for it.
    """

    start: Item | None = None
    notice: Item | None = None
    days: Item | None = None
    roster: Item | None = None
    licence: Item | None = None
    permit: Item | None = None
    pay: Item | None = None


class Next(Model):
    """What was agreed."""

    step: Item | None = None
    decision_date: When | None = None
    decision_maker: str = ""
    follow_up_channel: str = ""


class Message(Model):
    """A message from the employer, where it was copied into the notes; a mail given beside the notes wins."""

    raw_text: str = ""
    subject: str = ""
    sender: str = Field("", alias="from")
    reply_to: str = ""
    received_at: Moment | None = None
    channel: str = ""
    stage: str = ""
    form: str = ""
    reasons: Texts = []
    door: Texts = []
    feedback: str = ""
    decision_state: str = ""


class Sent(Model):
    """A letter that was sent."""

    kind: str
    to: str = ""
    date: When | None = None
    answered: bool = False


class History(Model):
    """What was sent so far, and whether somebody asked for no more."""

    sent: list[Sent] = []
    asked_to_stop: bool = False


class Target(Bare):
    """Whom or what the writer wants to be introduced to."""

    main: ClassVar[str] = "person"
    person: str = ""
    company: str = ""
    role: str = ""
    why: str = ""


class Useful(Bare):
    """Something of use to the reader."""

    main: ClassVar[str] = "what"
    what: str = ""
    link: str = ""
    why_them: str = ""
