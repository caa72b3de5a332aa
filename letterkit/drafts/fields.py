"""The drafts that letterkit itself writes: JSON with all of a letter, Markdown with a front matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, get_args

from letterkit.documents import Document
from letterkit.drafts.guessing import kind_of
from letterkit.drafts.layout import lay_out
from letterkit.errors import FieldError
from letterkit.facts import Fact, SaidBy
from letterkit.letter import Letter, Person, Sentence, Thread, Usage, Window


def _rows(data: Mapping[str, Any], document: Document | None) -> list[dict[str, Any]]:
    rows = data.get("sentences") or []
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise FieldError(
            "`sentences` must be a list of objects.", "See `letterkit draft --format json`.", **_at(document)
        )
    return rows


def from_json(data: Mapping[str, Any], document: Document | None = None) -> Letter:
    """The letter that `letterkit draft --format json` printed, or any program that keeps to its schema.

    document: the file it stands in, for the places. Raises FieldError if it has neither body nor sentences, or if one
    of them is not what it should be.
    """
    body = _text(data.get("body")).replace("\r\n", "\n").strip("\n")
    rows = _rows(data, document)
    if not body and not rows:
        raise FieldError("This draft has neither `body` nor `sentences`.", "Give one of them.", **_at(document))
    body = body or " ".join(_text(row.get("text")) for row in rows)
    found = lay_out(body)
    placed = _placed(body, rows) or [[(at, Sentence(text)) for at, text in block] for block in found.paragraphs]
    return Letter(
        kind=_text(data.get("kind")) or kind_of(found.text, _text(data.get("subject"))),
        language=_text(data.get("language")) or "en",
        subject=" ".join(_text(data.get("subject")).split()),
        greeting=_part(data, "greeting", body) or found.greeting,
        paragraphs=tuple(tuple(sentence for _, sentence in block) for block in placed),
        closing=_part(data, "closing", body) or found.closing,
        signature=_part(data, "signature", body) or found.signature,
        to=_person(data.get("to")),
        also_to=_people(data.get("also_to")),
        written_by=_text(data.get("written_by")) or "you",
        fallback_reason=_text(data.get("because")) or None,
        thread=_thread(data.get("thread")),
        facts=_facts(data.get("facts")),
        window=_window(data.get("window")),
        usage=_usage(data.get("usage")),
        file=document.name if document else "",
        verbatim=body,
        starts=tuple(start for block in placed for start, _ in block),
        lines=_lines(body, placed, document),
    )


def front(document: Document) -> tuple[str, int, dict[str, Any]]:
    """Of a Markdown draft, the text behind the front matter, the line where it starts, and the fields before it."""
    data, lines = document.data, document.text.split("\n")
    if not isinstance(data, dict) or not lines[0].startswith("---"):
        return document.text, 1, {}
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), 0)
    fields: dict[str, Any] = {
        "kind": _text(data.get("kind")),
        "language": _text(data.get("language")),
        "subject": _text(data.get("subject")),
        "to": _person(data.get("to")),
        "written_by": _text(data.get("written_by")),
        "because": _text(data.get("because")) or None,
        "thread": _thread(data.get("thread")),
        "facts": _facts(data.get("facts")),
    }
    return "\n".join(lines[end + 1 :]), end + 2, fields


def _placed(body: str, rows: Iterable[Mapping[str, Any]]) -> list[list[tuple[int, Sentence]]]:
    """The sentences with their facts where they stand in the body; [] if one of them does not stand there."""
    found: dict[object, list[tuple[int, Sentence]]] = {}
    at = 0
    for row in rows:
        text = _text(row.get("text"))
        start = body.find(text, at)
        if start < 0 or not text:
            return []
        facts = row.get("facts")
        ids = tuple(_text(id) for id in facts) if isinstance(facts, list) else ()
        key = row.get("paragraph") if isinstance(row.get("paragraph"), int) else body.count("\n\n", 0, start)
        found.setdefault(key, []).append((start, Sentence(text, ids, _text(row.get("part")))))
        at = start + len(text)
    return list(found.values())


def _lines(body: str, placed: list[list[tuple[int, Sentence]]], document: Document | None) -> tuple[int, ...]:
    """The file's line for each line of the body: that of the first sentence on it, else that of the body."""
    if document is None:
        return ()
    own = document.span(("body",)).line
    lines = [own] * (body.count("\n") + 1)
    flat = [pair for block in placed for pair in block]
    for number, (start, _) in reversed(list(enumerate(flat))):
        if ("sentences", number, "text") in document.spans:
            lines[body.count("\n", 0, start)] = document.span(("sentences", number, "text")).line
    return tuple(lines)


def _part(data: Mapping[str, Any], name: str, body: str) -> str:
    """A part that the draft names, if its body still holds it."""
    text = _text(data.get(name))
    return text if text in body else ""


def _facts(value: Any) -> dict[str, Fact]:
    facts = {}
    for id, field in value.items() if isinstance(value, dict) else ():
        if isinstance(field, dict):
            said_by: SaidBy = field["said_by"] if field.get("said_by") in get_args(SaidBy) else "record"
            facts[str(id)] = Fact(
                str(id), _text(field.get("text")), _text(field.get("source")), said_by,
                _text(field.get("role")) or "moment", day=_day(field.get("day")),
            )  # fmt: skip
    return facts


def _person(value: Any) -> Person | None:
    if not isinstance(value, dict) or not (value.get("name") or value.get("email")):
        return None
    return Person(_text(value.get("name")), _text(value.get("email")))


def _people(value: Any) -> tuple[Person, ...]:
    return tuple(filter(None, map(_person, value))) if isinstance(value, list) else ()


def _thread(value: Any) -> Thread | None:
    if not isinstance(value, dict):
        return None
    references = value.get("references")
    ids = tuple(_text(id) for id in references) if isinstance(references, list) else ()
    return Thread(_text(value.get("subject")), _text(value.get("message_id")), ids)


def _window(value: Any) -> Window:
    return Window(_moment(value.get("opens")), _moment(value.get("closes"))) if isinstance(value, dict) else Window()


def _usage(value: Any) -> Usage:
    if not isinstance(value, dict):
        return Usage()
    calls, asked, answered = (_count(value.get(name)) for name in ("calls", "prompt_tokens", "completion_tokens"))
    cost = value.get("cost_usd")
    return Usage(calls, asked, answered, float(cost) if isinstance(cost, int | float) else None)


def _count(value: Any) -> int:
    return value if isinstance(value, int) else 0


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _day(value: Any) -> date | None:
    moment = _moment(value)
    return moment.date() if moment else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _at(document: Document | None) -> dict[str, Any]:
    return {"file": document.name, "line": 1} if document else {}
