"""The story that `letterkit demo` tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from letterkit import exports, letters
from letterkit.advice import Advice, advise
from letterkit.assets import shipped
from letterkit.cli import _letters, _options, _views, _words, read
from letterkit.cli._environment import Environment
from letterkit.cli._screen import columns, count, faint, indented, mark, note, out, strong
from letterkit.cli._sources import sources
from letterkit.errors import ExportError, UnknownNameError
from letterkit.letter import Letter
from letterkit.letters import Sources

KINDS = ("thank-you", "influence", "feedback-request")
NOT_NOW = "; not for now"
TELLING = 5
"""How many facts the story shows; `draft --show-facts` shows all."""
FILES = ("notes.yaml", "rejection.eml", "resume.json")


@dataclass(frozen=True)
class Story:
    """All that happened."""

    folder: Path
    given: Sources
    advice: Advice
    letters: tuple[Letter, ...]


def demo(environment: Environment, folder: Path, case: str, *, force: bool, form: str) -> None:
    """Play the whole line on the shipped case, in `folder`."""
    unpack(folder, case, force)
    story = play(environment, folder)
    for letter in story.letters:
        keep(letter, folder, force)
    if form == "json":
        print_json(story)
    else:
        tell(environment, story)


def unpack(folder: Path, case: str, force: bool) -> None:
    """Put the case's files into the folder, so that they can be looked at and tried with other commands."""
    examples = shipped("examples")
    cases = sorted(path.parent.name for path in examples.glob("*/notes.yaml"))
    if case not in cases:
        raise UnknownNameError("case", case, cases)
    if folder.exists() and not force:
        raise ExportError(f"{folder} already exists.", f"Take another: letterkit demo {folder}-2, or --force.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"{folder} cannot be created: {error.strerror}.", "Choose a folder that you can write to."
        ) from error
    for name in FILES:
        exports.write(folder / name, (examples / case / name).read_bytes())


def play(environment: Environment, folder: Path) -> Story:
    """Read, advise, draft and review, on the day the message came."""
    given = sources(environment, *(str(folder / name) for name in FILES))
    assert given.notes is not None
    assert given.rejection is not None
    mail = given.rejection.document.mail
    today = mail.date.date() if mail and mail.date else environment.today
    advice = advise(given.notes, given.rejection, today=today)
    return Story(folder, given, advice, tuple(draft(kind, given, today) for kind in KINDS))


def draft(kind: str, given: Sources, today: date) -> Letter:
    """One reviewed letter of the shipped template. A letter of thanks was due before the message came."""
    known = replace(given, rejection=None) if kind == "thank-you" else given
    made = letters.draft(known, letters.Spec(kind, today, anyway=True)).letter
    return made.with_findings(tuple(one for one in made.findings if one.rule != "advice"))  # the story says it itself


def keep(letter: Letter, folder: Path, force: bool) -> None:
    """Write the working copy, and the mail once nothing is left to do."""
    exports.export(letter, folder / f"{letter.kind}.md", force=force)
    if not letter.open_marks and all(finding.severity != "error" for finding in letter.findings):
        exports.export(letter, folder / f"{letter.kind}.eml", force=force)


def print_json(story: Story) -> None:
    """All of it as one document."""
    given = story.given
    _options.print_json(
        {
            "folder": str(story.folder),
            "notes": read.as_json("notes", given.notes),
            "rejection": read.as_json("rejection", given.rejection),
            "resume": read.as_json("resume", given.resume),
            "advice": story.advice.to_json(),
            "letters": [exports.json.to_json(letter) for letter in story.letters],
        }
    )


def tell(environment: Environment, story: Story) -> None:
    """Print the story, compactly."""
    given = story.given
    assert given.notes is not None
    note(faint("A made-up case, offline. Nothing is sent, ever.") + "\n")
    out(strong("What was read"))
    out(columns(understood(given), environment.width))
    out(f"\n{strong('What letterkit advises')}")
    _views.advice(environment, story.advice, short=True)
    out(f"\n{strong('Three letters, each sentence based on a fact in the notes')}")
    against = {one.kind for one in story.advice.against}
    out(columns([row(letter, letter.kind in against) for letter in story.letters], environment.width))
    shown = next((letter for letter in story.letters if letter.kind == story.advice.lead), story.letters[0])
    out(f"\n{strong(f'The {shown.kind} letter, and what each sentence is based on')}")
    _letters.show_fields(environment, shown)
    out()
    _letters.show_sentences(environment, shown, most=TELLING)
    _letters.show_findings(environment, shown, shown.findings)
    tell_next(environment, story)


def tell_next(environment: Environment, story: Story) -> None:
    """Where everything is, and what to try."""
    folder = story.folder
    files = [path.name for kind in KINDS for path in sorted(folder.glob(f"{kind}.*"))]
    out(f"\n{strong(f'In {folder}')}")
    out(indented(", ".join(files), environment.width))
    out(f"\n{strong('Try, in that folder')}")
    lead = story.advice.lead if story.advice.lead in KINDS else KINDS[0]
    message = "" if lead == KINDS[0] else f" --rejection {FILES[1]}"
    out(f"  letterkit draft {lead} {FILES[0]}{message}")
    out(f"  letterkit review {lead}.md --notes {FILES[0]}{message}")
    out("  letterkit notes new mine.yaml")


def understood(given: Sources) -> list[tuple[str, str]]:
    """A line on each file: what it was taken for."""
    assert given.notes is not None
    assert given.rejection is not None
    application, message = given.notes.application, given.rejection
    people = ", ".join(person.name for person in given.notes.interviewers)
    cue = message.cue("decision") or message.cue("class")
    quote = f': "{" ".join(cue.quote.split())}" (line {cue.line})' if cue else ""
    resume = read.as_json("resume", given.resume)
    sections = [count(len(resume.get(name, [])), noun) for name, noun in (("work", "job"), ("skills", "skill"))]
    return [
        (FILES[0], f"{given.notes.candidate.name}, {application.role_title} at {application.company}; with {people}"),
        (FILES[1], f"{_words.message(read.as_json('rejection', message))}{quote}"),
        (FILES[2], f"{resume.get('basics', {}).get('name', '')}, {', '.join(sections)}"),
    ]


def row(letter: Letter, against: bool) -> tuple[str, str, str, str]:
    """A letter in one line, and whether advice speaks against it on that day."""
    severities = {finding.severity for finding in letter.findings}
    sign = next((severity for severity in ("error", "warning") if severity in severities), "good")
    name = letter.to.name if letter.to else "nobody known"
    return (
        mark(sign, letter.kind),
        f"to {name}",
        count(letter.words, "word"),
        _words.finding_counts(letter.findings) + (NOT_NOW if against else ""),
    )
