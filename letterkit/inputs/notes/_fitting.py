"""Fields of the wrong shape, fitted to the notes: turned where that is certain, else taken out and kept as loose words.

The schema itself says what is wrong: it is asked, its first complaints are met, and it is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from letterkit import wording
from letterkit.documents import Document, FieldPath, Span
from letterkit.inputs.notes import _meant, _turning
from letterkit.inputs.notes._fitted import Fitted, Misfit, bounded
from letterkit.inputs.notes._shape import Shape
from letterkit.inputs.notes._store import Store

SLIPS = 200
"""Names that are looked up as slips of known ones or as words of people's own; nobody has more in one file."""
ROUNDS = 40
"""How often the schema is asked at most; each round meets all complaints about different fields."""
TURNED, KEPT = "It was read as {}.", "Its words are kept as a note without a place."
TOGETHER = "It was read together with the first."
OUT = "It was kept out of all letters."
NEUTRAL = frozenset(("application", "interview", "role", "talk"))
"""Groups in which a heading of another one means the same, as in `talk: problems:`. A doubt in `self` is one's own."""
KEPT_OUT: FieldPath = ("self", "private")


def fit(model: type[BaseModel], document: Document) -> Fitted:
    """The document's data in the model's shape. Raises ReadError for more fields than notes have."""
    bounded(document)
    shape = Shape(model)
    fitted = Fitted(_copied(document.data), dict(document.spans), shape)
    for _ in range(ROUNDS):
        try:
            model.model_validate(fitted.data)
        except ValidationError as error:
            seen: set[FieldPath] = set()
            above: set[FieldPath] = set()
            found = [(place(detail, fitted.data), detail) for detail in error.errors(include_url=False)]
            # The groups before what is in them: whether a word names an interviewer is known once there are some.
            wide = [(path, detail) for path, detail in found if len(path) == 1]
            wide.sort(key=lambda one: one[1]["type"] != "extra_forbidden")
            # From the end, so that what is taken out of a list moves nothing that is still to be met.
            for path, detail in reversed(wide or found):
                ways = [path[:n] for n in range(len(path) + 1)]
                if path not in above and seen.isdisjoint(ways):
                    seen.add(path)
                    above.update(ways)
                    line, done = fitted.line(path), _meet(fitted, detail, path, shape)
                    fitted.misfits.append(Misfit(detail, done, line))
            continue
        break
    else:
        fitted.loose += [(fitted.line(()), words) for words in _turning.told(fitted.data)]
        fitted.data = {}
    _part(fitted, fitted.data, (), shape)
    fitted.misfits.sort(key=lambda misfit: misfit.line)
    return fitted


def _part(fitted: Fitted, value: Any, path: FieldPath, shape: Shape) -> None:
    """Make lists of texts that stand where a list does and are one: lines with a bullet each."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        at = (*path, key)
        if isinstance(inner, (dict, list)):
            _part(fitted, inner, at, shape)
        elif isinstance(inner, str) and "\n" in inner and shape.is_list(at):
            items = _turning.bulleted(inner)
            first = fitted.line(at)
            if items:
                value[key] = [words for _, words in items]
                fitted.spans |= {(*at, number): Span(first + line) for number, (line, _) in enumerate(items)}


def place(detail: ErrorDetails, data: Any) -> FieldPath:
    """Where a complaint points to in the data: pydantic also puts the branches of unions into a location."""
    path: list[str | int] = []
    for step in detail["loc"]:
        inside = isinstance(data, Mapping) and step in data
        listed = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if inside or listed:
            path.append(step)
            data = data[step]
        elif isinstance(data, Mapping) and detail["type"] == "missing" and step == detail["loc"][-1]:
            break
    return tuple(path)


def _copied(value: Any) -> Any:
    """Data of a file anew, so that the document keeps its own."""
    if isinstance(value, dict):
        return {key: _copied(one) for key, one in value.items()}
    return [_copied(one) for one in value] if isinstance(value, list) else value


def _meet(fitted: Fitted, detail: ErrorDetails, path: FieldPath, shape: Shape) -> str:
    """Turn the value at a path, move it to where it belongs, or take it out; says what was done."""
    value = fitted.at(path)
    if not path or detail["type"] == "missing":
        return _take_out(fitted, path, value, shape)
    if detail["type"] == "extra_forbidden":
        return _unknown(fitted, path, value, shape)
    holder = fitted.at(path[:-1])
    if detail["type"] == "list_type":
        return _as_list(fitted, path, value, shape)
    if isinstance(value, Mapping) and detail["type"] == "string_type" and _is_kept_out(value):
        return _keep_out(fitted, path, "; ".join(_turning.told({k: v for k, v in value.items() if k in _turning.TEXT})))
    turned, rest = _turning.turned(detail, str(path[-1]), value, _day_first(fitted.data))
    if turned is not None:
        holder[path[-1]] = turned
        if rest:
            fitted.loose.append((fitted.line(path), rest))
        return TURNED.format(_shown(turned))
    if len(path) == 1 and not isinstance(value, Mapping) and (target := _labelled(fitted, path, value, shape)):
        return TURNED.format(target)
    if named := _speaker(fitted, str(value)) if path[-1] == "source" else "":
        holder["source"], holder["person"] = "they_said", named
        return TURNED.format(f"said by {named}")
    return _take_out(fitted, path, value, shape)


def _unknown(fitted: Fitted, path: FieldPath, value: Any, shape: Shape) -> str:
    """Move what stands under a name that the schema has not to where that name means, or take it out."""
    holder, name, known = fitted.at(path[:-1]), path[-1], shape.names(path[:-1])
    main = shape.main(path[:-1])
    if len(fitted.misfits) >= SLIPS and not _meant.keeps_out(name):
        return _take_out(fitted, path, value, shape)
    if first := _meant.again(name, known):
        _moved_to(fitted, (*path[:-1], first), path, value)
        return TOGETHER
    spelt = _meant.plain(name).replace(" ", "_")
    meant = _turning.near(spelt, [one for one in known if one not in holder]) or _meant.inside(path, known, main)
    is_lone = (
        len(holder) == 1 and not isinstance(value, (dict, list)) and isinstance(path[-2], int) if path[1:] else False
    )
    if is_lone and meant != main:
        fitted.at(path[:-2])[path[-2]] = _sentence(fitted, str(name), value, known, main)
        return TURNED.format("one note")
    if meant and holder.get(meant) in (None, "", []):
        fitted.renamed(path, meant)
        return TURNED.format(meant)
    if main and _meant.keeps_out(name):
        return _marked(fitted, path, value, known)
    if target := _labelled(fitted, path, value, shape):
        return TURNED.format(target)
    return _take_out(fitted, path, value, shape)


def _marked(fitted: Fitted, path: FieldPath, value: Any, known: list[str]) -> str:
    """`private: yes` keeps its item out of letters, `off the record: she leaves in June` what stands behind it."""
    holder, is_answer = fitted.at(path[:-1]), isinstance(value, bool) or _turning.answer(str(value)) is not None
    if is_answer and "shareable" in known:
        keeps = value is True or (value is not False and _turning.answer(str(value)) is True)
        fitted.gone(path)
        holder["shareable"] = not keeps
        return OUT if keeps else TURNED.format("something that may be told")
    words = "" if is_answer else "; ".join(_turning.told(value))
    return _keep_out(fitted, path, f"{_meant.plain(path[-1])}: {words}" if words else "")


def _labelled(fitted: Fitted, path: FieldPath, value: Any, shape: Shape) -> str:
    """Put a value where its name says as a label or heading of free notes; gives the field, "" if it says nothing."""
    if any(isinstance(step, int) for step in path):
        return ""
    words, label = _lines(fitted, path, value), _meant.label(path[-1])
    people = fitted.data.get("interviewers")
    store = _meant.labelled(path[-1], words, people if isinstance(people, list) else []) if words else None
    field = label if not store and label and len(label) == 2 and label[1] in shape.names(label[:1]) else None
    heads = _meant.listed(path[-1]) if isinstance(value, (dict, list)) and not words else field
    targets = [target for target in ((label, *store.spans) if store else [heads]) if target]
    if not targets or not all(_may_go(path, target) for target in targets):
        return ""
    places = fitted.under(path)
    fitted.gone(path)
    if store:
        _add(fitted, store)
    elif heads == KEPT_OUT:
        for one in _turning.told(value):
            fitted.graft(heads, [f"{_meant.plain(path[-1])} {one}"], {(): places.get((), Span(1))})
    elif heads:
        fitted.graft(heads, value, places)
    return ".".join(step for step in targets[0] if isinstance(step, str))


def _may_go(path: FieldPath, target: FieldPath) -> bool:
    """Whether a name in one group may mean a field of another."""
    if path == target:
        return False
    return (
        len(path) == 1
        or path[0] == target[0]
        or target[:2] == KEPT_OUT
        or (path[0] in NEUTRAL and _is_list_of_talk(target))
    )


def _is_list_of_talk(target: FieldPath) -> bool:
    return target[0] in ("role", "talk", "signals", "evidence", "interviewers") or target == (
        "application",
        "role_title",
    )


def _lines(fitted: Fitted, path: FieldPath, value: Any) -> list[tuple[str, int]]:
    """The words of a text or of a list of texts, each with its line; none for any other value."""
    if isinstance(value, list):
        plain = all(isinstance(one, (str, int, float)) and not isinstance(one, bool) for one in value)
        return [(" ".join(str(one).split()), fitted.line((*path, at))) for at, one in enumerate(value)] if plain else []
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return []
    first = fitted.line(path)
    listed = [(words, first + at) for at, words in _turning.bulleted(str(value))]
    return listed or [(" ".join(str(value).split()), first)]


def _add(fitted: Fitted, store: Store) -> None:
    """What was understood as free notes, added to the fields."""
    for group, fields in store.fields.items():
        places = {way[1:]: span for way, span in store.spans.items() if way[0] == group}
        if fields:
            fitted.graft((group,), fields, places)


def _sentence(fitted: Fitted, name: str, value: Any, known: list[str], main: str) -> Any:
    """`- Office: will call` as one note; `- Dana: will call` as what Dana said."""
    who = next((one for one in ("raised_by", "by", "person") if one in known), "")
    if main and who and main not in ("name", "claim") and (speaker := _speaker(fitted, name)):
        return {main: str(value), who: speaker}
    return f"{name}: {value}"


def _speaker(fitted: Fitted, name: str) -> str:
    """The interviewer whom a name means, "" if none."""
    people = fitted.data.get("interviewers") if isinstance(fitted.data, Mapping) else None
    for one in people if isinstance(people, list) else []:
        full = str(one.get("name") or "") if isinstance(one, Mapping) else str(one)
        ways = wording.ways(full, *(str(one.get(key) or "") for key in ("honorific", "known_as"))) if isinstance(
            one, Mapping
        ) else wording.ways(full)  # fmt: skip
        if full and wording.folded(name) in {wording.folded(way) for way in ways}:
            return full
    return ""


def _as_list(fitted: Fitted, path: FieldPath, value: Any, shape: Shape) -> str:
    """One value where a list is meant: of a text with a bullet on each line, of a mapping by its names, several."""
    places, first = fitted.under(path), fitted.line(path)
    parts: list[tuple[Any, Mapping[FieldPath, Span]]] = [(value, {way: span for way, span in places.items() if way})]
    if isinstance(value, str) and (bullets := _turning.bulleted(value)):
        parts = [(words, {(): Span(first + at)}) for at, words in bullets]
    elif isinstance(value, Mapping) and not _is_item(value, (*path, 0), shape):
        main = shape.main((*path, 0))
        parts = [
            (one, {way[1:]: span for way, span in places.items() if way[:1] == (key,)})
            for key, inner in value.items()
            for one in _named(str(key), inner, main)
        ]
    fitted.gone(path)
    fitted.at(path[:-1])[path[-1]] = [one for one, _ in parts]
    fitted.spans[path] = places.get((), Span(first))
    for at, (_, ways) in enumerate(parts):
        fitted.spans.update({(*path, at, *way): span for way, span in ways.items()})
    return TURNED.format("one note" if len(parts) == 1 else f"{len(parts)} notes")


def _is_item(value: Mapping[str, Any], path: FieldPath, shape: Shape) -> bool:
    """Whether a mapping is an item and no list of them by name."""
    known, main = shape.names(path), shape.main(path)
    return any(key in known or (main and _meant.inside((*path, key), known, main) == main) for key in value)


def _named(name: str, value: Any, main: str) -> list[Any]:
    """What stands under a name of its own as items of a list whose items have their words in `main`."""
    if isinstance(value, Mapping):
        return [{"name" if main == "name" else "id": name, **value}]
    if main == "name":
        return [", ".join(filter(None, [name, *_turning.told(value)]))]
    return list(_turning.told({name: value} if main else value))


def _is_kept_out(value: Mapping[str, Any]) -> bool:
    """Whether an item in the place of mere words says that it stays out of letters."""
    return value.get("shareable", True) is not True or bool(value.get("sensitive"))


def _keep_out(fitted: Fitted, path: FieldPath, words: str) -> str:
    line = fitted.line(path)
    fitted.gone(path)
    if words:
        fitted.graft(KEPT_OUT, [words], {(): Span(line), (0,): Span(line)})
    return OUT


def _moved_to(fitted: Fitted, target: FieldPath, path: FieldPath, value: Any) -> None:
    places = fitted.under(path)
    fitted.gone(path)
    if all(isinstance(step, str) for step in target):
        fitted.graft(target, value, places)
    else:
        fitted.loose += [(places.get((), Span(1)).line, words) for words in _turning.told(value)]


def _take_out(fitted: Fitted, path: FieldPath, value: Any, shape: Shape) -> str:
    fitted.loose += _loose(fitted, path, value, shape)
    if path:
        fitted.gone(path)
    else:
        fitted.data = {}
    return KEPT


def _day_first(data: Any) -> bool:
    """Whether the writer's country puts the day before the month: all that have a locale, but the one."""
    application = data.get("application") if isinstance(data, Mapping) else None
    locale = str(application.get("locale") or "") if isinstance(application, Mapping) else ""
    return bool(locale) and not re.search(r"[-_](?:US|CA|PH)\Z|\Aen\Z", locale, re.IGNORECASE)


def _loose(fitted: Fitted, path: FieldPath, value: Any, shape: Shape) -> Iterator[tuple[int, str]]:
    """The words of a value that has no place, each with its line.

    A name that no field has belongs to them: `expected salary: 60` is private, `60` is a number. Beside a person it is
    the person's.
    """
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _loose(fitted, (*path, key), inner, shape)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _loose(fitted, (*path, at), inner, shape)
    elif value is not None and str(value).strip():
        own = [step for step in path if isinstance(step, str) and step not in shape.every]
        person = fitted.at(path[:2]) if path[:1] == ("interviewers",) and len(path) > 2 else None
        who = [str(person["name"])] if isinstance(person, Mapping) and person.get("name") else []
        words = "" if isinstance(value, bool) else " ".join(str(value).split())
        told = [*who, " ".join(map(_meant.plain, own)), words]
        yield fitted.line(path), ": ".join(filter(None, told))


def _shown(turned: Any) -> str:
    return "one note" if isinstance(turned, list) else repr(turned)[:60]
