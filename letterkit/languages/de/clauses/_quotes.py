"""The reader's own words in German notes, told from the writer's and from others'."""

from __future__ import annotations

import re

from letterkit.clauses._clause import By, Meaning, Piece, Setting, Use
from letterkit.languages.de.clauses import _cues as cues
from letterkit.languages.de.clauses._capitals import capitalised
from letterkit.languages.de.clauses._shapes import QUOTE, is_main
from letterkit.languages.de.clauses._spelling import commas
from letterkit.phrasing._lines import capital

SHORTEST = 3
"""Words from which a quotation says something by itself."""
LONGEST_INTRO = 8
"""Words before a quotation that only say who says it."""
OF_THEM = re.compile(r"\b(?:wir|uns|unser\w*|Sie|Ihnen|du|dir)\b")
"""Words of somebody who speaks for a firm, or to the writer."""
TELLS = re.compile(r"(?:sagt|sagte|meint|meinte|hat gesagt|schreibt|schrieb|wörtlich|o-?ton|zitat)\b", re.IGNORECASE)
THEIRS = re.compile(r"(?P<whose>ihr|sein)e? (?:einwand|bedenken|sorge|zweifel|worte|antwort|satz|kommentar)\b")


def quoted(words: str, piece: Piece, setting: Setting, use: Use) -> Meaning | None:
    """What a piece with a quotation is; None where it has none that says something by itself."""
    found = QUOTE.search(words)
    if not found:
        return None
    said = (found["words"] or found["single"]).strip(" .,!")
    intro, behind = words[: found.start()].strip(), words[found.end() :].strip(" .,!")
    if len(said.split()) < SHORTEST:
        return None if intro and behind else Meaning("quotation", use=use or "none")
    by = _by(words, intro, behind, piece, setting)
    if by != "reader":
        return Meaning("quotation", by, use="none" if by in ("writer", "other") else "")
    use = use or _use(said, words)
    cited = commas(capitalised(said, setting.others))
    ends = "?" if cited.endswith("?") else ""
    cited = addressed(capital(cited.rstrip("?"))) + ends
    goes_on = len(intro.split()) > LONGEST_INTRO or re.search(r"\b(?:weil|dass|ob|wenn)\b", intro)
    if goes_on or not (is_main(cited) or ends):
        return Meaning("quotation", "reader", use=use)
    person = next((name for name in setting.readers if name in words), "")
    return Meaning("quotation", "reader", person, use, True, cited=cited)


def addressed(said: str) -> str:
    """What somebody said to the writer: `Sie` with its capital where it stands behind its verb."""
    said = re.sub(r"\A([A-ZÄÖÜ][a-zäöüß]+en) sie\b", r"\1 Sie", said)
    return re.sub(r"\A((?:Wie|Was|Warum|Wann|Wo|Wer|Womit|Woran|Wofür) [a-zäöüß]+en) sie\b", r"\1 Sie", said)


def _by(words: str, intro: str, behind: str, piece: Piece, setting: Setting) -> By:
    """Whose words are quoted."""
    if piece.speaker:
        return piece.speaker if piece.speaker != "reader" or _may_be_reader(piece, setting) else ""
    told = f"{intro} {behind}".strip()
    if not told:
        theirs = piece.lead.by != "writer" and setting.alone and OF_THEM.search(words)
        return "reader" if piece.lead.by == "reader" or theirs else ""
    if not cues.SAYING.search(told):
        return "reader" if piece.lead.by == "reader" and not intro else ""
    if re.search(r"\bich\b|\bmeine\b|\Ahabe?\b", told, re.IGNORECASE):
        return "writer"
    return "reader" if (setting.alone and TELLS.match(told)) or _names_reader(told.casefold(), piece, setting) else ""


def _may_be_reader(piece: Piece, setting: Setting) -> bool:
    """Whether a tag such as `sie:` can only be the reader's."""
    small = piece.label.casefold()
    return small not in ("er", "sie") or setting.alone or small in piece.pronouns


def _names_reader(told: str, piece: Piece, setting: Setting) -> bool:
    names = [re.escape(name.casefold()) for name in setting.readers if len(name) > 1]
    if names and re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", told):
        return True
    if setting.alone and (found := THEIRS.match(told)):
        return found["whose"] in piece.of_notes
    mine = {"er": ("er", "sein", "seine"), "sie": ("sie", "ihr", "ihre")}
    known = {word for one in mine if one in piece.pronouns for word in mine[one]}
    return bool(known & set(re.findall(r"\w+", told)))


def _use(said: str, words: str) -> Use:
    """What a quotation is good for, where no heading says it."""
    if cues.DOUBT.search(said) and re.search(r"\b(?:Sie|du|ihnen|dir)\b", said, re.IGNORECASE):
        return "doubt"
    if cues.KIND.search(said):
        return "kind_words"
    if re.search(r"\b(?:schreibt|schrieb|geschrieben)\b", words):
        return "context"
    return "problem" if cues.PROBLEM.search(said) else "moment"
