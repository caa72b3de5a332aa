"""The writer's own notes of an application and its interview: the schema, and how a file becomes it.

Every item may be a bare string or the full form with `source`, `person`, `confidence`, `shareable`, `sensitive`.
Items that are not shareable or sensitive never reach a letter or a model. `say` is the sentence in which the writer
told a note when a letter needed one; under `say` at the top stand those for notes that are no items. Under `jotted`
stand lines of no field, as they were jotted down.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PrivateAttr,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import ErrorDetails, core_schema

from letterkit import wording
from letterkit.documents import Document, FieldPath, Span
from letterkit.errors import FieldError
from letterkit.inputs.notes import _fitting, _tidying
from letterkit.inputs.notes._choices import chosen
from letterkit.inputs.notes._fitted import Fitted, Misfit
from letterkit.inputs.notes._shape import Shape
from letterkit.inputs.notes._turning import closest

Source = Literal["they_said", "i_said", "i_observed", "i_inferred", "public"]
Stage = Literal["application", "assessment", "phone_screen", "interview", "final", "offer"]
Format = Literal["phone", "video", "onsite", "panel", "group", "take_home"]
DecisionRole = Literal["recruiter", "hiring_manager", "peer", "executive", "hr", "other"]
AddressForm = Literal["first_name", "title_surname"]
Wish = Literal["yes", "no", "unsure"]
Voiced = Literal["explicit", "inferred"]
DoubtType = Literal["skill", "industry", "too_senior", "too_junior", "gap", "salary", "location", "fit", "other"]


def _day(value: Any) -> Any:
    """A date where it is one, else the words as they stand ("in two weeks")."""
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value).date() if "T" in value else date.fromisoformat(value)
        except ValueError:
            return value
    return value


def _moment(value: Any) -> Any:
    if isinstance(value, str) and len(value) > 10:
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return _day(value)


def _want(value: Any) -> Any:
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value


def _voiced(value: Any) -> Any:
    return {"explicit": True, "inferred": False}.get(value, value) if isinstance(value, str) else value


def _words(value: Any) -> Any:
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def _many(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Day: TypeAlias = date
Clock: TypeAlias = time
When = Annotated[date | str, BeforeValidator(_day)]
Moment = Annotated[datetime | date | str, BeforeValidator(_moment)]
Text = Annotated[str, BeforeValidator(_words, json_schema_input_type=str | int | float)]
Texts = Annotated[list[Text], BeforeValidator(_many, json_schema_input_type=list[Text] | str)]


class Model(BaseModel):
    """Strict about names, easy about what is left empty: an empty value counts as not given."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, value: Any) -> Any:
        return {k: v for k, v in value.items() if v is not None} if isinstance(value, dict) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Both names of a field are taken, and what may be left out may also be left empty."""
        made = handler(schema)
        properties = made.get("properties", {})
        for name, info in cls.model_fields.items():
            alias = info.validation_alias
            names = {
                name,
                *(str(key) for key in (alias.choices if isinstance(alias, AliasChoices) else [alias or name])),
            }
            field = next(properties[key] for key in names if key in properties)
            wanted = field if info.is_required() else {"anyOf": [field, {"type": "null"}]}
            properties.update(dict.fromkeys(names, wanted))
        return made


class Bare(Model):
    """A model that may be written as a bare string, which then is its main field."""

    main: ClassVar[str] = "text"

    @model_validator(mode="before")
    @classmethod
    def _from_bare(cls, value: Any) -> Any:
        if value is None or isinstance(value, (str, int, float, date)):
            return {cls.main: "" if value is None else str(value)}
        return value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        full = super().__get_pydantic_json_schema__(schema, handler)
        return {"anyOf": [{"type": "string"}, full]}


class Kept(Bare):
    """What every item carries: who said it, how sure it is, and whether it may be used at all."""

    id: Text = ""
    source: Source | None = None
    person: Text = Field("", validation_alias=AliasChoices("person", "person_id"))
    confidence: Literal["high", "medium", "low"] = "high"
    shareable: bool = True
    sensitive: bool = False
    say: Text = ""


class Item(Kept):
    """One thing that was said, seen or thought."""

    text: str = Field("", validation_alias=AliasChoices("text", "note"))


Items = Annotated[list[Item], BeforeValidator(_many, json_schema_input_type=list[Item] | str)]


class Problem(Kept):
    """A problem, priority or worry of theirs; `my_idea` is what the writer would do first."""

    main: ClassVar[str] = "note"
    note: str = Field("", validation_alias=AliasChoices("note", "text"))
    raised_by: str = ""
    urgency: Text = ""
    my_evidence_ids: Texts = []
    my_idea: Texts = []


class Objection(Kept):
    """A doubt about the writer. `explicit`: voiced; otherwise it only steers the letter and is never said in it."""

    main: ClassVar[str] = "note"
    note: str = Field("", validation_alias=AliasChoices("note", "text"))
    raised_by: str = ""
    explicit: Annotated[bool | None, BeforeValidator(_voiced, json_schema_input_type=bool | Voiced | None)] = None
    type: DoubtType = "other"
    real_gap: bool = False
    counter_evidence_ids: Texts = []
    bridge: str = ""


class Question(Kept):
    """A question left open."""

    main: ClassVar[str] = "question"
    question: str = Field("", validation_alias=AliasChoices("question", "text"))
    to: str = ""


class Asked(Kept):
    """A question they asked; `self_rating` is 1 (badly answered) to 5."""

    main: ClassVar[str] = "question"
    question: str = Field("", validation_alias=AliasChoices("question", "text"))
    my_answer: str = ""
    self_rating: int | None = Field(None, ge=1, le=5)
    better_answer: str = ""
    by: str = ""


class Promise(Kept):
    """Something promised, to whom and by when; `link` or `file` is where it can be found."""

    main: ClassVar[str] = "what"
    what: str = Field("", validation_alias=AliasChoices("what", "text"))
    to: str = ""
    due: When | None = None
    link: str = ""
    file: str = ""


class Evidence(Kept):
    """Something the writer did, with its result. `told_in_interview` False makes it new to the reader."""

    main: ClassVar[str] = "claim"
    claim: str = Field("", validation_alias=AliasChoices("claim", "text"))
    number: Text = ""
    context: str = ""
    skills: Texts = []
    told_in_interview: bool = False
    can_prove: bool = True


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


class Notes(Model):
    """All that a writer noted. Read one with `read(document)`, which remembers where each item stands."""

    candidate: Candidate = Candidate()
    application: Application = Application()
    interview: Interview = Interview()
    interviewers: list[Interviewer] = []
    role: Role = Role()
    talk: Talk = Talk()
    signals: Signals = Signals()
    own: Self = Field(Self(), alias="self")
    next: Next = Next()
    practical: Practical = Practical()
    evidence: list[Evidence] = []
    rejection: Message | None = None
    history: History = History()
    target: Target | None = None
    useful_item: Useful | None = None
    say: dict[str, Text] = {}
    jotted: Texts = []

    _document: Document | None = PrivateAttr(None)
    _not_understood: tuple[tuple[int, str], ...] = PrivateAttr(())
    _loose: tuple[tuple[int, str], ...] = PrivateAttr(())
    _warnings: tuple[FieldError, ...] = PrivateAttr(())

    @cached_property
    def _places(self) -> dict[FieldPath, str]:
        return {}

    @property
    def not_understood(self) -> tuple[tuple[int, str], ...]:
        """Lines of free notes, each with its number, that no heading, bullet or label explains."""
        return self._not_understood

    @property
    def loose(self) -> tuple[tuple[int, str], ...]:
        """What stands in the file and in no field: (line of the file, words as written), in their order."""
        return self._loose

    @property
    def warnings(self) -> tuple[FieldError, ...]:
        """What was not as a notes file has it, and what was made of it; nothing of it is lost."""
        return self._warnings

    @property
    def sayings(self) -> dict[str, str]:
        """The writer's own sentences for notes, by the words of the note on one line."""
        own = {" ".join(note.split()): sentence for note, sentence in self.say.items()}
        return {note: said for note, said in (dict(_said(self)) | own).items() if said.strip()}

    @cached_property
    def own_words(self) -> str:
        """What the writer says of themselves and of the signals, without what others said."""
        return "\n".join(_strings([self.own.model_dump(), self.signals.model_dump()]))

    @cached_property
    def words_of_the_talk(self) -> str:
        """Everything that is noted of the talk and of the people in it, whoever said it."""
        people = [person.model_dump() for person in self.interviewers]
        return "\n".join(_strings([self.talk.model_dump(), people], theirs=True))

    @property
    def document(self) -> Document:
        """The file these notes came from; an empty one for notes made in code."""
        return self._document or Document("notes", "", "")

    def where(self, *path: str | int) -> str:
        """`notes.yaml:14`, where the field at `path` stands."""
        known = self._places
        if path not in known:
            known[path] = self.document.where(path)
        return known[path]

    def to_json(self) -> dict[str, Any]:
        """The notes, normalised: every item in its full form, nothing that was left empty."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"letterkit": 1}


def _said(value: Any) -> Iterator[tuple[str, str]]:
    """The words of every item that the writer gave a sentence for, with the sentence."""
    if isinstance(value, Kept) and value.say:
        yield " ".join(str(getattr(value, value.main)).split()), value.say
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _said(getattr(value, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _said(inner)


def _strings(value: Any, theirs: bool = False) -> Iterator[str]:
    """Every text in nested fields; what others said only if `theirs`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        if theirs or value.get("source") != "they_said":
            for inner in value.values():
                yield from _strings(inner, theirs)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, theirs)


def read(document: Document) -> Notes:
    """The notes in a document: of fields, or of free text. No shape is refused.

    What does not fit its field is turned where that is certain, else it is kept as `loose`; `warnings` say so.
    """
    shaped, unread, loose = _shaped(document)
    fitted = _fitting.fit(Notes, shaped)
    fitted.loose += list(_tidied(fitted)) + list(_jotted(fitted))
    notes = Notes.model_validate(fitted.data)
    notes._document, notes._not_understood = replace(shaped, data=fitted.data, spans=fitted.spans), unread
    notes._loose = tuple(sorted(dict.fromkeys((*loose, *fitted.loose)), key=lambda one: one[0]))
    warnings = [
        *_broken(document),
        *(_warning(shaped, off, n < _fitting.SLIPS) for n, off in enumerate(fitted.misfits)),
        *_orphans(notes, document),
    ]
    notes._warnings = tuple(warnings)
    return notes


def _orphans(notes: Notes, document: Document) -> Iterator[FieldError]:
    """Sentences that are kept for notes which are no longer there, and so are told in no letter."""
    text = " ".join(notes.document.text.split()) if document.is_prose else ""
    for note in notes.say if text else ():
        if note not in text:
            line = document.text[: document.text.rfind(note)].count("\n") + 1
            what = f"A sentence is kept for a note that is no longer there: {note!r:.60}."
            yield FieldError(
                what, "Delete it, or put the note as it reads now above it.", file=document.name, line=line
            )


def _tidied(fitted: Fitted) -> Iterator[tuple[int, str]]:
    """Give each interviewer a name that can be written to; yields what else stood there."""
    for path, name, title, beside in list(_tidying.names(fitted.data)):
        people = fitted.data["interviewers"]
        person = people[path[1]] if isinstance(people[path[1]], dict) else {}
        role = chosen("decision_role", beside) if not person.get("decision_role") else ""
        told = {"name": name} | ({"title": title} if title and not person.get("title") else {})
        people[path[1]] = person | told | ({"decision_role": role} if role else {})
        if beside and not (role and len(beside.split()) <= 2):
            yield fitted.line(path), beside


def _jotted(fitted: Fitted) -> Iterator[tuple[int, str]]:
    """The lines that were jotted down in a file of fields, each with its line."""
    lines = fitted.data.get("jotted") if isinstance(fitted.data, Mapping) else None
    for at, words in enumerate([lines] if isinstance(lines, str) else lines or []):
        yield fitted.line(("jotted", at)), " ".join(str(words).split())


def problems(document: Document) -> list[FieldError]:
    """Everything in a notes file that is not as its fields have it, in the order of its lines."""
    return list(read(document).warnings)


def _broken(document: Document) -> list[FieldError]:
    """That a file of fields could not be read as one."""
    fault = document.fault
    return [FieldError(fault.what, fault.todo, file=fault.file, line=fault.line, column=fault.column)] if fault else []


def _warning(document: Document, misfit: Misfit, guesses: bool) -> FieldError:
    fault = _fault(document, misfit.detail, misfit.line, guesses)
    todo = "" if misfit.detail["type"] == "extra_forbidden" and misfit.done != _fitting.KEPT else fault.todo
    return FieldError(f"{fault.what} {misfit.done}", todo, file=fault.file, line=fault.line, column=fault.column)


def schema() -> dict[str, Any]:
    """The JSON Schema of a notes file, for editors; it takes what `read` takes."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Notes.model_json_schema(by_alias=True)}


GROUPS = frozenset(("candidate", "application"))
"""What a file of fields has at its top; a front matter without them belongs to free notes."""


Lines: TypeAlias = tuple[tuple[int, str], ...]


def _shaped(document: Document) -> tuple[Document, Lines, Lines]:
    """The document with fields of notes as its data, what was not understood of free text, and what is in no field."""
    data = document.data
    if isinstance(data, Mapping) and (document.format not in ("md", "txt") or GROUPS & set(data)):
        return replace(document, data={k: v for k, v in data.items() if k not in ("$schema", "letterkit")}), (), ()
    from letterkit.inputs.notes import free_notes, own_words

    document, sayings = own_words.parted(document)
    understood = free_notes.read(document)
    fields = understood.fields | ({"say": sayings} if sayings else {})
    shaped = replace(document, data=fields, spans=understood.spans)
    return shaped, tuple(understood.not_understood), tuple(understood.loose)


def _fault(document: Document, detail: ErrorDetails, line: int, guesses: bool = True) -> FieldError:
    """A complaint of the schema in words: what is wrong with which field, and what to write instead.

    guesses: whether an unknown name is looked for among those that it may be a slip of.
    """
    path: FieldPath = tuple(step for step in detail["loc"] if _is_field(step))
    span = document.spans.get(path, Span(line))
    dotted, around = ".".join(map(str, path)), ".".join(map(str, path[:-1]))
    if detail["type"] == "extra_forbidden":
        known = field_names(path[:-1])
        near = closest(str(path[-1]), tuple(known), 0.5) if guesses else ""
        what = f"There is no field {path[-1]!r} in {around or 'notes'}."
        todo = f"Did you mean {near!r}?" if near else f"Known here: {', '.join(known)}."
    elif detail["type"] == "missing":
        what, todo = f"{dotted} is missing.", f"Add it under {around or 'the top'}."
    else:
        what, todo = f"{dotted} should be {_wanted(detail)}.", f"It is {detail['input']!r:.60}."
    return FieldError(what, todo, file=document.name, line=span.line, column=span.column)


WANTED = {
    "date": "a day, such as 2026-03-10",
    "time": "a time of the day, such as 15:30",
    "list": "a list, a line with `- ` for each",
    "model": "a group of fields",
    "dict": "a group of fields",
    "string": "words",
    "bool": "yes or no",
    "int": "a whole number",
    "greater": "a number from 1 to 5",
    "less": "a number from 1 to 5",
}
"""What a field takes, by the first word of what the schema calls its complaint."""


def _wanted(detail: ErrorDetails) -> str:
    """What a field takes, in words; of one that has a few names, those, the nearest first."""
    if detail["type"] != "literal_error":
        return WANTED.get(detail["type"].split("_")[0], "written differently")
    names = re.findall(r"'([^']+)'", str(detail.get("ctx", {}).get("expected", "")))
    said = str(detail["input"]).casefold()
    names.sort(key=lambda name: -difflib.SequenceMatcher(None, name, said).ratio())
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _is_field(step: str | int) -> bool:
    """Pydantic puts the name of a union's branch into a location; a field's name it is not."""
    return isinstance(step, int) or not step.startswith(("function-", "constrained-", "literal["))


def field_names(path: FieldPath) -> list[str]:
    """The names that may stand in the model at `path`."""
    return Shape(Notes).names(path)
