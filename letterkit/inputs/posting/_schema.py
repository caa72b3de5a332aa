"""A job posting: what the job is, and what it asks for, with the lines where it says so."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, PrivateAttr

from letterkit.documents import Document
from letterkit.inputs.asks import Ask
from letterkit.inputs.questions import Question


class Model(BaseModel):
    """The strictness all parts of a posting share."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Statement(Model):
    """Words of a posting, verbatim, and the line of the file (from 1) where they stand."""

    text: str
    line: int


class Requirement(Statement):
    """Something that the job asks for. `must_have`: not only a plus. `keywords`: what it is made of."""

    must_have: bool = True
    keywords: list[str] = []


class Posting(Model):
    """A job posting. What it does not say is empty, never guessed."""

    title: str = ""
    company: str = ""
    location: str = ""
    remote: str = ""
    employment_type: str = ""
    salary: str = ""
    experience: str = ""
    language: str = ""
    reference: str = ""
    contact: str = ""
    url: str = ""
    posted: str = ""
    closes: str = ""
    description: str = ""
    requirements: list[Requirement] = []
    responsibilities: list[Statement] = []
    benefits: list[Statement] = []
    asks: list[Ask] = []
    questions: list[Question] = []

    _document: Document | None = PrivateAttr(None)
    _dialect: str = PrivateAttr("")
    _shown: list[tuple[str, int]] = PrivateAttr(default_factory=list)

    @property
    def document(self) -> Document:
        """The file this was read from; an empty one for a posting made in code."""
        return self._document or Document("posting", "", "", "outside")

    @property
    def dialect(self) -> str:
        """`job-schema`, `json-ld` or `text`."""
        return self._dialect

    @property
    def text(self) -> str:
        """All its words: those of the page, and those that stand in its fields for search engines alone."""
        listed = (item.text for item in (*self.requirements, *self.responsibilities, *self.benefits))
        shown = self.document.text
        return "\n".join([shown, *(words for words in (self.description, *listed) if words and words not in shown)])

    def to_json(self) -> dict[str, Any]:
        """What was understood; null for what the posting does not say."""
        words = {key: value or None for key, value in self.model_dump(exclude=set(_LISTS)).items()}
        requirements = [item.model_dump(exclude=None if item.keywords else {"keywords"}) for item in self.requirements]
        return words | {
            "requirements": requirements,
            "responsibilities": [item.text for item in self.responsibilities],
            "benefits": [item.text for item in self.benefits],
            "asks": [item.model_dump(mode="json") for item in self.asks],
            "questions": [item.model_dump() for item in self.questions],
            "hidden": [{"what": hidden.what, "text": hidden.text} for hidden in self.document.hidden],
            "letterkit": 1,
        }


_LISTS = ("requirements", "responsibilities", "benefits", "asks", "questions")
