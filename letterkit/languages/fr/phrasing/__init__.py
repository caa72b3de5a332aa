"""French: notes' words as words to this reader, greetings, dates.

Shapes that a note can have:

    question    `qui valide un changement de code article ?`
    sentences   more than one sentence
    label       `90 jours : un rapport hebdomadaire`
    quote       words in « … »: what could not be turned to the reader
    clause      `deux systèmes ne s’accordent pas sur le stock`
    action      begins with its verb: `réduit les erreurs de 18 %`, `envoyer le tableau`, `ai formé 12 préparateurs`
    indirect    begins with comment, pourquoi, qui, si …
    noun        a noun phrase, a keyword, anything else

A clause stands as it is behind `que`. A bare noun has an article only where its gender is known for sure, and nothing
is ever made to agree with the writer, whose gender nobody says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from letterkit import wording
from letterkit.languages.fr.calendar import CALENDAR
from letterkit.languages.fr.phrasing import _verbs as verbs
from letterkit.languages.fr.phrasing._deeds import as_writer, proof
from letterkit.languages.fr.phrasing._nouns import VOWEL, at, chunk_of, elides, gender, of
from letterkit.languages.fr.phrasing._shapes import clean, lowered, noun, shape
from letterkit.languages.fr.phrasing._turning import LEAVES, Turning
from letterkit.languages.fr.phrasing._words import (
    DETERMINERS,
    GIVEN,
    GIVEN_TO,
    GIVING,
    INDIRECT,
    PREPOSITIONS,
    TOLD,
)
from letterkit.letter import Person
from letterkit.phrasing._lines import capital
from letterkit.wording import people

if TYPE_CHECKING:
    from letterkit.brief.contents import Brief

__all__ = [
    "CLOSINGS",
    "FORMS",
    "HONORIFICS",
    "SMALL_AFTER_GREETING",
    "YOU",
    "article",
    "as_writer",
    "asks",
    "clean",
    "closing",
    "dated",
    "day",
    "due",
    "familiar",
    "greeting",
    "indirect",
    "listed",
    "lowered",
    "on",
    "page",
    "promised",
    "proof",
    "quoted",
    "roughly",
    "sentence",
    "shape",
    "steps",
    "titled",
    "to_reader",
    "typeset",
]  # fmt: skip

MONTHS, WEEKDAYS = CALENDAR.month_names, CALENDAR.weekday_names
YOU = ("vous ", "tu ")
SMALL_AFTER_GREETING = False
PRONOUN_IS_READER = True
"""Whether `elle` or `il` that opens a note about nobody is the reader, where nobody else was met."""
NBSP = "\u00a0"


def familiar(formality: str) -> bool:
    """Whether the reader is `tu`: the notes say so in any of the usual words."""
    return bool(re.search(r"\b(?:tu|tutoiement|tutoie\w*|tutoyer|tutoyons|du|duzen)\b", formality.casefold()))


def greeting(person: Person | None, formality: str = "", locale: str = "", also: Sequence[Person] = ()) -> str:
    """`Bonjour Madame Roux,`; `Bonjour Claire Roux,` where nobody said Madame; `Bonjour Claire,` where one says tu."""
    if person is None:
        return "Madame, Monsieur,"
    first = familiar(formality) or bool(re.search(r"\bprénoms?\b", formality.casefold()))
    return f"Bonjour {listed([_addressed(one, first) for one in (person, *also)])},"


def _addressed(person: Person, by_first_name: bool) -> str:
    """How a person is called: by first name, by title and surname, or by the whole name if no title is known."""
    name, title = person.named, _title(person)
    if by_first_name and person.first:
        return person.first
    if title:
        return f"{title} {name.surname}".strip()
    goes_by = person.known_as if person.address_form == "first_name" and name.given != name.surname else ""
    return f"{goes_by} {name.surname}" if goes_by and name.surname else name.plain or person.name


def _title(person: Person) -> str:
    """`Madame`, `Monsieur`, `Docteur`, `Professeur`; "" where nobody told."""
    said = person.named.keys
    if said & people.PROFESSORS:
        return "Professeur"
    if said & people.DOCTORS:
        return "Docteur"
    return "Madame" if said & people.WOMEN else "Monsieur" if said & people.MEN else ""


def closing(formality: str = "", locale: str = "", person: Person | None = None, also: Sequence[Person] = ()) -> str:
    """The line before the name in a mail."""
    return "Bien à toi," if familiar(formality) and not also else "Cordialement,"


HONORIFICS = ("Madame", "Monsieur")
CLOSINGS = (
    "Cordialement,", "Bien cordialement,", "Bien à vous,", "Bien à toi,", "Avec mes remerciements,",
    "Sincères salutations,",
)  # fmt: skip
"""Titles, and lines before the name, that a writer may choose from."""


def page(brief: Brief, subject: str) -> tuple[str, str, str]:
    """What a letter on paper has above its greeting, the greeting, and the closing; a mail's where one says `tu`."""
    reader, sender = brief.reader, brief.sender
    if familiar(brief.formality):
        return "", greeting(reader, brief.formality), closing(brief.formality)
    called = (_title(reader) if reader else "") or "Madame, Monsieur"
    to = [brief.company, *([f"À l’attention de {_addressed(reader, False)}"] if reader else [])]
    job = titled(clean(brief.job))
    ref = brief.first("job_ref")
    about = f"candidature au poste {of(job)}{f', référence {ref.text}' if ref else ''}" if job else subject
    when = f"Le {dated(brief.today)} {brief.today.year}"
    blocks = (
        "\n".join(filter(None, [sender.name, *sender.contact, sender.email])),
        "\n".join(filter(None, to)),
        when,
        f"Objet : {about}",
    )
    return "\n\n".join(blocks), f"{called},", f"Je vous prie d’agréer, {called}, mes salutations distinguées."


def day(when: date, today: date, locale: str = "") -> str:
    """A date as one says it: `hier`, `mardi` within the week, else `le mardi 12 mai`."""
    ago = (today - when).days
    if ago in (0, 1):
        return "aujourd’hui" if ago == 0 else "hier"
    name = WEEKDAYS[when.weekday()]
    return name if 1 < ago < 7 else f"le {name} {dated(when)}"


def on(when: date, today: date, locale: str = "") -> str:
    """The same as an adverb; in French it is the same."""
    return day(when, today)


def dated(when: date, locale: str = "") -> str:
    """`12 mai`, `1er mai`."""
    return f"{when.day}{'er' if when.day == 1 else ''} {MONTHS[when.month - 1]}"


def roughly(time: wording.When, found: Sequence[date], locale: str = "", noun: bool = False) -> str:
    """A time as firmly as it was noted: `d’ici le vendredi 20 mars`, `mardi ou mercredi`, `fin mars`.

    found: the days of the time as dates. noun: the same; French needs no other form.
    """
    if time.part:
        said = PARTS[time.part].format(MONTHS[found[0].month - 1])
    elif time.precision == "by" and len(found) == 1 and time.days[0].day:
        said = f"le {WEEKDAYS[found[0].weekday()]} {dated(found[0])}"
    else:
        said = " ou ".join(_noted(noted, when) for noted, when in zip(time.days, found, strict=True))
        if len(found) == 2 and found[0].month == found[1].month:
            said = said.replace(f" {MONTHS[found[0].month - 1]}", "", 1)
    if time.precision == "by":
        return f"d’ici {said}"
    if time.precision == "week":
        return f"la semaine du {dated(found[0])}"
    return f"vers {said}" if time.precision == "about" and not time.part else said


def _noted(noted: wording.Day, when: date) -> str:
    """`vendredi`, `le 20 mars`, `le vendredi 20 mars`: no more of a day than was noted."""
    name = WEEKDAYS[when.weekday()] if noted.weekday is not None else ""
    return " ".join(filter(None, ("le", name, dated(when)))) if noted.day else name


PARTS = {"end": "fin {}", "start": "début {}", "mid": "mi-{}", "early": "début {}", "late": "fin {}"}


def due(said: str) -> str:
    """A day or words for one as the day by which something is due: `d’ici vendredi`."""
    opens = said.split()[0].casefold() if said.split() else ""
    return (
        f"d’ici {said}"
        if opens in ("le", "la", "fin", "début", "demain", *WEEKDAYS)
        else (f"dès {said}" if opens == "aujourd’hui" else said)
    )


def listed(items: Sequence[str]) -> str:
    """`a`, `a et b`, `a, b et c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} et {items[-1]}"


def typeset(text: str) -> str:
    """Apostrophes as French sets them, spaces that do not break before tall marks, inside « … » and before a sign."""
    text = re.sub(r"(?<=[^\W\d_])'(?=\w)", "’", text)
    text = re.sub(r"«\s*", f"«{NBSP}", re.sub(r"\s*»", f"{NBSP}»", text))
    text = re.sub(r"(?<=[\w)»’%\]])\s?([;?!])(?=\s|$|»)", f"{NBSP}\\1", text)
    text = re.sub(r"(?<=[\w)»’%\]])\s?:(?=\s|$)", f"{NBSP}:", text)
    text = re.sub(r"([?!…]\s?»)\.(?=\s|$)", r"\1", text)
    return re.sub(r"(\d)[ \u00a0\u202f]?([%€])", f"\\1{NBSP}\\2", text)


def titled(job: str) -> str:
    """A job's title inside a sentence, without `(H/F)` and what stands behind a comma."""
    bare = re.sub(r"\s*[(\[]?\b[HFMXN](?:\s?[/|.-]\s?[HFMXN]){1,2}\b[)\]]?\s*", " ", job.partition(",")[0]).strip(
        " -–—"
    )
    bare = bare or job
    names = any(w[:1].isupper() and not re.fullmatch(r"[A-Z0-9&/+-]+", w) for w in bare.split()[1:])
    plain = bare[:1].isupper() and bare[1:2].islower() and not names
    return bare[:1].lower() + bare[1:] if plain else bare


def sentence(text: str) -> str:
    """The text as a sentence: its first letter big, one mark at its end."""
    if shape(text) == "quote":
        return f"{text.strip()}."
    line = clean(text)
    return capital(line) + ("" if line.endswith("?") else ".")


def to_reader(
    text: str, names: Sequence[str] = (), spoken: bool = False, about: bool = False, formality: str = ""
) -> str:
    """Words about the reader or their company, said to the reader: `nous perdons` → `vous perdez`.

    names, spoken, about: as in English. Words in the reader's voice that cannot be turned for sure come back between
    quotation marks; other words that cannot, as "".
    """
    if re.fullmatch(r"[«“\"].*[»”\"]", text.strip()) and "»" not in text.strip()[:-1]:
        return quoted(clean(text))
    line = clean(text)
    that = re.match(r"qu(?:e |’)", line, re.IGNORECASE)
    turned = Turning(line[that.end() :] if that else line, names, spoken, about, familiar(formality)).turned()
    turned = f"{'qu’' if elides(turned) else 'que '}{lowered(turned)}" if that and turned else turned
    return turned if turned or not (spoken and LEAVES.search(line)) else quoted(clean(text))


def article(text: str) -> str:
    """A bare noun phrase with its article, where gender and number are sure: `retards` → `les retards`."""
    known = noun(text)
    return known or text


def _my(said: str, tu: bool) -> str:
    """A noun phrase as the writer's: `réponse confuse` → `ma réponse confuse`; "" if its gender is not known."""
    known = noun(said)
    found = re.match(r"(les |la |le |l’)(?!absence)(.+)$", known) if known != said else None
    return f"{ {'les ': 'mes ', 'la ': 'ma '}.get(found[1], 'mon ') }{found[2]}" if found else ""


REQUIRED = re.compile(
    r" (?:est|sont|serait|seraient) (?:indispensables?|requis\w*|exigée?s?|souhaitée?s?|nécessaires?|demandée?s?|"
    r"attendue?s?|appréciée?s?|un plus|un atout|obligatoires?|impérati\w+)$",
    re.IGNORECASE,
)


SOME = re.compile(
    r"^(l’|la |le )(expérience|connaissance|formation|pratique|diplôme|(?:bonne?|première?|solide|forte?) [^\W\d_]+)\b"
)
"""What a posting asks for one of."""


def _needed(said: str, tu: bool) -> str:
    """What a posting asks for, behind `vous demandez`: `quelqu’un qui maîtrise SQL`; "" if it is not sure."""
    line = re.sub(r"\s*\((?:souhaité|apprécié|obligatoire|requis|un plus)e?s?\)$", "", REQUIRED.sub("", said))
    found = re.match(r"vous (vous )?([^\W\d_]+) (.+)$", line, re.IGNORECASE)
    if found and not re.search(r"\b(?:vous|votre|vos)\b", found[3]):
        verb = verbs.SINGULAR.get(found[2].casefold(), "")
        itself = "" if not found[1] else "s’" if VOWEL.match(verb) else "se "
        return f"quelqu’un qui {itself}{verb} {found[3]}" if verb else ""
    chunk = chunk_of(line)
    if chunk and verbs.infinitive(chunk[0]):
        return of(lowered(line))
    if line[:1].isupper() and len(chunk) <= 2 and lowered(line) == line:
        return line
    return re.sub(SOME, lambda found: f"{'un' if found[1] == 'le ' else 'une'} {found[2]}", noun(lowered(line)))


def _que(said: str, tu: bool) -> str:
    """A clause behind `que`: `qu’il manque deux infirmières`; "" of words that are none."""
    if re.match(r"qu(?:e |’)", said):
        return said if shape(re.sub(r"^qu(?:e |’)", "", said)) == "clause" else ""
    if shape(said) != "clause":
        return ""
    return f"qu’{said}" if elides(said) else f"que {said}"


def _having(said: str, tu: bool) -> str:
    """What the reader did, behind `merci`: `vous avez dessiné le flux` → `d’avoir dessiné le flux`, else ""."""
    now = re.match(r"(vous|tu) ((?:m’|nous |lui |leur )?)([^\W\d_]+)\b(.*)$", said, re.IGNORECASE)
    done = verbs.PARTICIPLE_OF.get(now[3] if now[1].casefold() == "vous" else verbs.vous(now[3][:-1])) if now else ""
    if now and done in TOLD and not re.search(r"\b(?:chaque|toujours|souvent|tous|toutes)\b", said):
        said = f"vous {now[2]}avez {done}{now[4]}"
    found = re.match(r"(?:vous|tu) ((?:m’|nous |l’|lui |leur )?)(?:avez|as) ([^\W\d_]+)\b(.*)$", said, re.IGNORECASE)
    done = found[2].casefold() if found else ""
    for_me = bool(found and re.search(r" pour (?:me |m’)", found[3]) and verbs.participle(done))
    if not found or not (done in GIVEN or for_me):
        return ""
    if (
        done in GIVEN_TO
        and not found[1]
        and not re.match(r" (?:le|la|l’|les|mon|ma|mes|son|sa|ses|votre|vos|ton|ta|tes)\b", found[3])
    ):
        return ""
    rest = re.sub(r"\b(et|puis|mais) (?:(?:vous|tu) )?(?:avez|as) ", r"\1 ", found[3])
    rest = re.sub(r"\b(et|puis) (?:vous |tu )?(m’|l’|les )(?:avez|as) ", r"\1 de \2avoir ", rest)
    return f"{'de ' if found[1] else 'd’'}{found[1]}avoir {found[2]}{rest}"


def _because(said: str, tu: bool) -> str:
    """A reason behind a colon: without its `parce que`, and `elle` of the reader turned."""
    line = re.sub(r"^(?:parce qu(?:e |’)|car )", "", said)
    return lowered(to_reader(line, about=True, formality="tu" if tu else "")) if line.startswith("elle ") else line


def _been(said: str, tu: bool) -> str:
    """A word on the writer, behind `je pense`: `trop long` → `avoir été trop long`, else ""."""
    found = re.match(r"(pas )?((?:un peu |bien )?(?:trop|assez|peu)) (?!de |d’)", said)
    if not found:
        return ""
    return f"ne pas avoir été {said[4:]}" if found[1] else f"avoir été {said}"


def promised(text: str) -> str:
    """A promise as what the reader will get: `envoyer le plan` → `je vous enverrai le plan`."""
    return _promised(clean(text), False) or lowered(clean(text))


def _promised(said: str, tu: bool) -> str:
    """A promise in the future; "" if it is neither an infinitive nor a noun phrase that has an article."""
    line = re.sub(
        r"^(?:que (?=j)|de (?=lui |leur |[^\W\d_]+(?:er|ir|re)\b)|d’(?=[^\W\d_]+(?:er|ir|re)\b))",
        "",
        lowered(clean(said)),
    )
    line = re.sub(r"^(?:lui|leur|vous|te) (?=[^\W\d_]+(?:er|ir|re)\b)", "", line)
    if shape(line) == "clause" and line.startswith(("je ", "j’")):
        return line
    to = "te " if tu else "vous "
    verb, _, rest = line.partition(" ")
    if verbs.future(verb) and shape(line) == "action":
        thing = rest if chunk_of(rest) and chunk_of(rest)[0] in DETERMINERS | PREPOSITIONS else noun(rest)
        thing = f"mon {rest}" if rest.startswith("CV") else rest if not thing and rest[:1].isupper() else thing
        given = ("t’" if tu and VOWEL.match(verb) else to) if verb in GIVING else ""
        elided = "j’" if not given and VOWEL.match(verb) else "je "
        return f"{elided}{given}{verbs.future(verb)} {thing}" if thing else ""
    thing = noun(line)
    return f"je {'t’' if tu else 'vous '}enverrai {thing}" if thing else ""


def asks(text: str) -> bool:
    """Whether words are a question as they stand, with or without the mark at the end."""
    line = clean(text)
    inverted = re.search(r"\w-(?:t-)?(?:vous|tu|il|elle|ils|elles|on|nous|je|ce)\b", line)
    return line.endswith("?") or bool(inverted) or line.casefold().startswith("est-ce ")


def indirect(text: str) -> str:
    """A question put to the writer, told back: `Comment feriez-vous ?` → `comment je ferais`; "" if it cannot be."""
    line = clean(text).rstrip("?").rstrip()
    if re.match(r"quel(?:le)?s? (?:est|sont|était|serait) (?:votre|ton|ta|vos|tes) [^,;:]+$", line, re.IGNORECASE):
        return _to_me(line[:1].lower() + line[1:])
    found = re.match(r"((?:\w+ ){0,3}?\w+) (?:(\w+)-(?:vous|tu)|(?:vous|tu) (\w+))\b ?(.*)$", line)
    if not found or re.search(r"\b(?:vous|tu|te)\b", found[4]):
        return ""
    opening = "ce que" if found[1].casefold() == "que" else found[1].casefold()
    verb, rest = verbs.je(found[2] or found[3]), _to_me(found[4])
    if opening.split()[0] not in INDIRECT | {"ce"} or not verb or (found[4] and not rest):
        return ""
    return f"{opening} {'j’' if VOWEL.match(verb) else 'je '}{verb} {rest}".strip()


def _to_me(text: str) -> str:
    """The writer's things in their own voice: `votre échec` → `mon échec`; "" where a gender is not known."""
    said = re.sub(r"\b(?:vos|tes)\b", "mes", re.sub(r"\bton\b", "mon", re.sub(r"\bta\b", "ma", text)))
    for found in re.findall(r"\bvotre (?:(?:plus )?(?:grand|gros|petit|principal|premier|dernier) )?([^\W\d_]+)", said):
        known = "le" if re.search(rf"(?:grand|gros|petit|principal|premier|dernier) {found}", said) else gender(found)
        if not known:
            return ""
        elided = elides(said[said.index("votre ") + 6 :])
        said = said.replace("votre ", "ma " if known == "la" and not elided else "mon ", 1)
    return said


def steps(ideas: Sequence[str]) -> str:
    """What the writer would do, in order; "" if one of the notes does not begin with an infinitive."""
    actions = [re.sub(r"^je (?:commencerais par|voudrais) ", "", lowered(clean(idea))) for idea in ideas]
    if not all(verbs.infinitive(action.split()[0]) and len(action.split()) > 1 for action in actions if action):
        return ""
    first, *more = actions
    return f"je commencerais par {first}" + "".join(f", puis par {action}" for action in more)


def quoted(text: str) -> str:
    """Words between quotation marks, verbatim."""
    return f"« {text.rstrip('.')} »"


FORMS: Mapping[str, Callable[[str, bool], str]] = {
    "que": _que,
    "de": lambda said, tu: of(said),
    "named": lambda said, tu: noun(said),
    "about": lambda said, tu: of(known) if (known := noun(said)) else "",
    "having": _having,
    "my": _my,
    "been": _been,
    "because": _because,
    "mine_or_named": lambda said, tu: _my(said, tu) or noun(said),
    "of_mine": lambda said, tu: of(known) if " " not in said and (known := _my(said, tu)) else "",
    "needed": _needed,
    "post": lambda said, tu: f"poste {of(titled(said))}",
    "chez": lambda said, tu: at(said),
    "kept": _promised,
}
"""Further forms of words said to the reader, by the name templates call them."""

THAT = "que"
"""The form that goes behind a verb of saying."""


def behind(clause: str) -> str:
    """That form of a clause: `que vous perdez`, `qu’il manque`."""
    return f"qu’{clause}" if elides(clause) else f"que {clause}"
