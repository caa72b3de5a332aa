"""One thing that a writer noted, and what a field of notes takes: words, a day, yes or no, each as people write it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

Source = Literal["they_said", "i_said", "i_observed", "i_inferred", "public"]
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
