"""How each kind of input is shown to people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from letterkit.cli._environment import Environment
from letterkit.cli._screen import columns, count, faint, indented, mark, out, strong
from letterkit.cli._words import day, message, spoken, window
from letterkit.documents import Document

if TYPE_CHECKING:
    from letterkit.advice import Advice

AXES = ("stage", "form", "sender", "reasons", "door", "feedback", "decision")
TALK = ("date", "time", "format")
UNSAID = ("unknown", "none", "not_mentioned", None, "")


def notes(environment: Environment, document: Document, values: dict[str, Any]) -> None:
    """Who, where, and how much there is to build on."""
    application, interview = values.get("application", {}), values.get("interview", {})
    out(f"{strong(document.name)}  notes")
    people = [_named(person) for person in values.get("interviewers", [])]
    doubts = [*values.get("signals", {}).get("objections", [])]
    doubts += [doubt for person in values.get("interviewers", []) for doubt in person.get("objections", [])]
    rows = [
        ("you", values.get("candidate", {}).get("name", "")),
        ("job", ", ".join(filter(None, map(application.get, ("role_title", "company"))))),
        ("stage", spoken(application.get("stage_reached", "interview"))),
        ("talk", " ".join(str(interview[key])[:10].removesuffix(":00") for key in TALK if interview.get(key))),
        ("with", ", ".join(people)),
        ("problems", _texts(values.get("role", {}).get("problems", []))),
        ("doubts", _texts(doubts)),
        ("moments", _texts(values.get("talk", {}).get("memorable_moments", []))),
        ("evidence", _texts(values.get("evidence", []))),
        ("next", _text(values.get("next", {}).get("step", ""))),
    ]
    out(columns([(faint(name), value) for name, value in rows if value], environment.width))
    for left in values.get("not_understood", []):
        words = f"{left['text']} (line {left['line']})"
        out(indented(words, environment.width, f"  {mark('info', 'not understood')} "))


def rejection(environment: Environment, document: Document, values: dict[str, Any]) -> None:
    """What the message is, and the words that say so."""
    out(f"{strong(document.name)}  {spoken(values['class'])}: {message(values)}")
    cues = {(cue["axis"], cue["value"]): cue for cue in reversed([*values["cues"], *values["model_cues"]])}
    said = [(axis, value) for axis in AXES for value in _many(values[axis]) if value not in UNSAID]
    out(
        columns(
            [(faint(axis), spoken(value), _quoted(cues.get((axis, value)))) for axis, value in said], environment.width
        )
    )
    rows = [(name, values[name]) for name in ("company", "role", "person", "language") if values.get(name)]
    reply = values["reply"]
    rows.append(
        ("reply", f"to {reply['to'] or 'the sender'}" if reply["possible"] else f"not possible: {reply['why']}")
    )
    out(columns([(faint(name), value) for name, value in rows], environment.width))
    sentences(environment, values["said"])
    sentences(environment, values["asks"], "asks for ")
    _questions(environment, values["questions"])
    for other in values["disagreements"]:
        words = f"{other['axis']} {spoken(other['model'])} {_quoted(other)}; the cues say {spoken(other['kept'])}"
        out(indented(words, environment.width, f"  {mark('info', 'the model reads')} "))
    for hidden in values["hidden"]:
        out(
            indented(f"{hidden['what']}: {hidden['text']!r}", environment.width, f"  {mark('warning', 'hidden text')} ")
        )
    for warning in values.get("warnings", []):
        out(indented(warning, environment.width, f"  {mark('warning')} "))


def sentences(environment: Environment, said: list[dict[str, Any]], before: str = "") -> None:
    """Whole sentences, each with what it is about and its line."""
    for one in said:
        words = f'"{" ".join(one["text"].split())}" (line {one["line"]})'
        out(indented(words, environment.width, f"  {mark('info', before + one['about'])} "))


def _questions(environment: Environment, asked: list[dict[str, Any]]) -> None:
    """What is left open, each with the names it may be."""
    for one in asked:
        words = f"perhaps {' or '.join(one['candidates'])} (line {one['line']}); say so in your notes or row"
        out(indented(words, environment.width, f"  {mark('warning', one['about'] + '?')} "))


def resume(environment: Environment, document: Document, values: dict[str, Any]) -> None:
    """Who, and how much of each section was found."""
    meta = values.get("meta", {}).get("letterkit", {})
    basics = values.get("basics", {})
    out(f"{strong(document.name)}  resume, {meta.get('dialect', 'JSON Resume')}")
    rows = [("name", basics.get("name", "")), ("label", basics.get("label", "")), ("email", basics.get("email", ""))]
    for section in ("work", "education", "projects", "volunteer", "certificates", "publications"):
        rows.append((section, "; ".join(_entry(entry) for entry in values.get(section, []))))
    rows.append(("skills", ", ".join(skill.get("name", "") for skill in values.get("skills", []))))
    out(columns([(faint(name), value) for name, value in rows if value], environment.width))
    for warning in meta.get("warnings", []):
        out(indented(warning, environment.width, f"  {mark('warning')} "))


def posting(environment: Environment, document: Document, values: dict[str, Any]) -> None:
    """What the job is and what it asks for."""
    out(f"{strong(document.name)}  posting")
    rows = [
        (key, str(values[key])) for key in ("title", "company", "location", "salary", "language") if values.get(key)
    ]
    out(columns([(faint(name), value) for name, value in rows], environment.width))
    requirements = values.get("requirements", [])
    out(f"  {count(len(requirements), 'requirement')}")
    for requirement in requirements:
        sign = mark("good") if requirement.get("must_have") else mark("info")
        out(indented(f"{requirement['text']} (line {requirement.get('line', '?')})", environment.width, f"    {sign} "))
    sentences(environment, values.get("asks", []), "asks for ")
    _questions(environment, values.get("questions", []))


def advice(environment: Environment, advice: Advice, short: bool = False) -> None:
    """Which letter to whom by when, or none; what else; what not; and unless `short`, what to mind and to add."""
    to = f", to {advice.reader.name or advice.reader.email}" if advice.reader else ""
    head = f"Write: {advice.lead}{to}" if advice.lead else "Write nothing now"
    out(f"  {mark('good' if advice.lead else 'error')} {strong(head)}")
    for reason in filter(None, (advice.why, window(advice.window), advice.instead)):
        out(indented(reason, environment.width, "    "))
    if not short:
        counsel(environment, advice)
    rows = [(mark("info", option.kind), option.why) for option in advice.options]
    rows += [(mark("error" if one.hard else "warning", f"not {one.kind}"), one.why) for one in advice.against]
    if rows:
        out("\n" + columns(rows, environment.width))


def counsel(environment: Environment, advice: Advice) -> None:
    """What to do before writing, what to leave out, how phrases often are meant, what the notes do not say."""
    steps = [("first", text) for text in advice.first] + [("leave out", text) for text in advice.avoid]
    steps += [("often means", text) for text in advice.reading]
    if advice.reapply:
        steps.append(("apply again", f"from {day(advice.reapply)}"))
    steps += [("not noted yet", ask) for ask in advice.missing]
    steps += [("stands on", line) for line in advice.basis]
    if steps:
        names = [name if n == 0 or name != steps[n - 1][0] else "" for n, (name, _) in enumerate(steps)]
        out(
            "\n"
            + columns(
                [(faint(name), text) for name, (_, text) in zip(names, steps, strict=True)], environment.width, "    "
            )
        )


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _quoted(cue: dict[str, Any] | None) -> str:
    return f'"{" ".join(cue["quote"].split())}" (line {cue["line"]})' if cue else ""


def _named(person: Any) -> str:
    if isinstance(person, str):
        return person
    return str(person.get("name", "")) + (f" ({person['title']})" if person.get("title") else "")


def _texts(items: list[Any]) -> str:
    return "; ".join(filter(None, (_text(item) for item in items)))


def _text(item: Any) -> str:
    if isinstance(item, str):
        return item
    return str(next((item[key] for key in ("text", "note", "claim", "question", "what") if item.get(key)), ""))


def _entry(entry: dict[str, Any]) -> str:
    what = [entry.get(key) for key in ("position", "studyType", "area", "name", "institution", "organization", "title")]
    return ", ".join(str(part) for part in what if part)
