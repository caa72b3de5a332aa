"""French notes: what a piece is, and how it may be said to the reader.

label, tag  → whose words they are and what they are for
bare        → fillers off, shorthand of a closed list written out, `ne` where it was swallowed
turned      → `elle m’a dit qu’elle perd …` as `vous m’avez dit que vous perdez …`, or nothing
rendered    → by kind: a quotation is cited, a question asked, a clause told, a fragment stands behind a colon
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from letterkit import wording
from letterkit.clauses._clause import By, Lead, Meaning, Piece, Setting, Use
from letterkit.languages.fr import phrasing
from letterkit.languages.fr.clauses import _cues as cues
from letterkit.languages.fr.clauses._certain import CERTAINTY, points
from letterkit.languages.fr.clauses._doubts import OPENS_BADLY, doubtful
from letterkit.languages.fr.clauses._forms import FORMS
from letterkit.languages.fr.clauses._joins import SPOKEN, WRITTEN, WholeJoins, is_whole
from letterkit.languages.fr.clauses._joins import is_whole as is_clause
from letterkit.languages.fr.clauses._parts import explained
from letterkit.languages.fr.clauses._people import PEOPLE, people_of
from letterkit.languages.fr.clauses._said import edited, left_out
from letterkit.languages.fr.clauses._said import turn as said_to_reader
from letterkit.languages.fr.clauses._tidying import bare, straight, written_out
from letterkit.languages.fr.clauses._turning import Turn
from letterkit.languages.fr.phrasing._words import NOT_FINITE
from letterkit.phrasing._lines import capital

__all__ = [
    "BREATHS", "CERTAINTY", "JOINS", "LINKS", "OURS", "PEOPLE", "doubtful", "explained", "is_clause", "lead", "points",
    "pronouns", "speaker", "understood",
]  # fmt: skip

OURS = re.compile(r"\b(?:mon|ma|mes|nous|notre|nos)\b", re.IGNORECASE)
LINKS = re.compile(r"(?:sur|de|du|des|pour|avec|à|au|aux|chez|et|mais|ou)\b|d['’]", re.IGNORECASE)

JOINS = WholeJoins(WRITTEN)
BREATHS = WholeJoins(SPOKEN)
_QUOTE = re.compile(r"[\"“«‘'’]\s*(?P<said>[^\"“”«»]+?)\s*[\"”»’']\s*[.!]?\Z")
_HIS_WORDS = re.compile(r"[\"”»]\W*\((?:dixit )?(?:elle|lui|il|eux|ses mots|leurs mots|mot pour mot)\b", re.IGNORECASE)
"""Whose words a parenthesis behind them says they are."""
_QUOTED_END = re.compile(r"(?P<before>.*?)[\s,:]*[\"“«]\s*(?P<said>[^\"“”«»]+?)\s*[\"”»]\s*[.!]?\Z")
_SPOKEN_OF = re.compile(
    r"\b(?:je|me|mon|ma|mes|moi|nous|notre|nos|vous|votre|vos|tu|te|toi|on)\b|\b[jmt]’", re.IGNORECASE
)
_LEANING = re.compile(
    r"(?:ça|cela|c’|là|y|en|ils?|elles?|celui|celle|ceux|lequel|le sien|la sienne|pareil|idem|eux)(?!\w)|"
    r"(?:on|je|j’|vous|nous|tu) (?:ne |n’|m’)?(?:l’|le |la |les |y |en )",
    re.IGNORECASE,
)


def lead(label: str) -> Lead | None:
    """See `Language`."""
    said = straight(label).casefold().strip(" *_:=?-–—!.")
    return next((found for shape, found in cues.LEADS if shape.fullmatch(said)), None)


def speaker(tag: str) -> By | None:
    """See `Language`."""
    said = straight(tag).casefold().strip()
    return next((by for shape, by in cues.SPEAKERS if shape.fullmatch(said)), None)


def pronouns(text: str, readers: Collection[str]) -> frozenset[str]:
    """See `Language`."""
    return people_of(text, tuple(readers))


def understood(piece: Piece, setting: Setting) -> Meaning:
    """See `Language`."""
    inner = re.match(r"(?P<label>[^:;.!?«\"“]{1,40}?)\s*:\s+(?=\S)", straight(piece.words))
    if not inner:
        return _read(piece, setting)
    is_theirs = piece.lead.by == "reader" and re.match(r"[\"“«']", piece.words[inner.end() :])
    says_nothing = is_theirs or cues.DAY.fullmatch(inner["label"])  # a name before what they said, a day
    of_label = piece.lead if says_nothing else lead(inner["label"]) if not piece.label else None
    if of_label is None:
        return _read(piece, setting)
    until = max(0, piece.reader_until - inner.end())
    words = piece.words[inner.end() :]
    found = _read(replace(piece, words=words, lead=of_label, label=inner["label"], reader_until=until), setting)
    return replace(found, use=found.use or of_label.use, told=of_label.told if found.told is None else found.told)


def _read(piece: Piece, setting: Setting) -> Meaning:
    """A piece whose label is known."""
    words = straight(piece.words)
    if cues.ASIDE.match(bare(words)) or piece.lead.use == "none":
        return Meaning("aside" if not piece.label else "label", use="none")
    if piece.is_aside:
        return _aside(words, piece)
    quotation = _QUOTE.match(words)
    by: By = piece.speaker or piece.lead.by
    if _HIS_WORDS.search(piece.text):
        by = "reader"
    if quotation and not _QUOTED_END.match(words[1:-1]):
        return _quotation(quotation["said"], by, piece)
    is_asked = re.search(r"\?\W*\Z", words) or cues.WANTED_TO_ASK.match(bare(words))
    if is_asked or piece.lead.use in ("question", "asked"):
        return _question(piece, setting, by)
    untold = cues.NOT_TOLD.match(words)
    meaning = _statement(piece, setting, by, words[untold.end() :] if untold else words)
    return replace(meaning, told=False, use=meaning.use or "evidence", by=meaning.by or "writer") if untold else meaning


def _aside(words: str, piece: Piece) -> Meaning:
    """What stood in parentheses: a count with its unit may be told, nothing else."""
    said = written_out(bare(words))
    is_count = cues.COUNT.fullmatch(said) and not cues.UNSURE.search(said)
    return Meaning("aside", use="number" if is_count else "none", leans=True, colon=said if is_count else "")


def _quotation(said: str, by: By, piece: Piece) -> Meaning:
    """Somebody's words between quotation marks: cited if they are the reader's, and told where nobody speaks of
    themselves in them."""
    said = said.strip().rstrip(".,")
    if not by and piece.pronouns and not _SPOKEN_OF.search(said.replace("on ", "")):
        by = "reader"
    if by not in ("reader", ""):
        return Meaning("quotation", by=by)
    use = piece.lead.use or cues.use_of_quotation(said)
    found = Meaning("quotation", by=by, use=use, person=piece.label)
    if by == "reader":
        found.cited = said
        found.that = _told_back(said)
    return found


def _told_back(said: str) -> str:
    """The reader's words as a clause behind `que`, where they speak of nobody or of their firm alone; else ""."""
    line = edited(phrasing.lowered(bare(straight(said))))
    if len(line.split()) < 4 or re.search(r"[.!?;]\s", line):
        return ""
    if not _SPOKEN_OF.search(line):
        return line if phrasing.shape(line) == "clause" or re.search(r", c’est ", line) else ""
    if re.search(r"\b(?:je|me|mon|ma|mes|moi|vous|votre|vos|tu|te|toi|il|elle)\b|\b[jmt]’", line, re.IGNORECASE):
        return ""
    return phrasing.lowered(phrasing.to_reader(line, spoken=True)) if phrasing.shape(line) == "clause" else ""


def _question(piece: Piece, setting: Setting, by: By) -> Meaning:
    """A question: the writer's own, asked as it stands; one that the reader asked, cited; an indirect one, led in."""
    words = re.sub(r"\s*\?+\W*\Z", "", straight(piece.words)).strip()
    if piece.lead.use == "asked" or piece.speaker == "reader":
        asked = bare(words)
        cited = f"{asked} ?" if "?" in piece.words else asked
        return Meaning("question", "reader", use="asked", cited=cited, that=phrasing.indirect(asked))
    asking = cues.WANTED_TO_ASK.match(bare(words))
    if asking:
        return _indirect(piece, setting, words, asking)
    if "?" not in piece.words and not phrasing.asks(words):
        turn = said_to_reader(piece, setting, words)
        is_indirect = cues.INDIRECT.match(turn.words)
        return Meaning("question", "writer", use="question", colon=phrasing.lowered(turn.words) if is_indirect else "")
    turn = said_to_reader(piece, setting, cues.ANNOUNCED.sub("", words))
    is_sure = turn.words and not cues.UNSURE.search(words) and len(turn.words.split()) > 3
    return Meaning("question", "writer", use="question", sentence=f"{capital(turn.words)} ?" if is_sure else "")


def _indirect(piece: Piece, setting: Setting, words: str, asking: re.Match[str]) -> Meaning:
    """`je voulais lui demander qui commande`, `oublié de demander si …`."""
    turn = said_to_reader(piece, setting, bare(words))
    found = Meaning("question", "writer", use="question", told=False)
    again = cues.WANTED_TO_ASK.match(turn.words)
    if not again:
        return found
    rest = turn.words[again.end() :]
    if cues.INDIRECT.match(rest):
        found.colon = re.sub(r" (?=(?:vous|toi) ou )", ", ", rest)
        if re.match(r"j(?:e |’)", turn.words, re.IGNORECASE):
            found.sentence = capital(turn.words[: again.end()] + found.colon)
    return found


def _statement(piece: Piece, setting: Setting, by: By, words: str) -> Meaning:
    """A clause or a fragment."""
    if re.match(r"qu(?:e |’)", words) and (by == "writer" or piece.lead.told is False):
        words = words[2:].lstrip("e’ ")
    if cues.TO_SOMEBODY.search(_plain(words)):
        return Meaning("statement", by)
    said = edited(bare(words))
    if cues.ACCORDING.match(said) and piece.pronouns:
        by = "reader"
    if cues.WISH.search(said):
        return Meaning("feeling", "writer", use="wish")
    if cues.REPROACH.search(said) or cues.FEELING.fullmatch(said):
        return Meaning("feeling", "writer", use="none")
    if cues.RUMOUR.search(said) or cues.UNSURE.search(said):
        return Meaning("statement", "other", use="none")
    if owed := cues.SHOULD_HAVE.match(said):
        return _owed(piece, setting, said, owed)
    if spoken := _of_their_firm(words, by, piece, setting):
        return spoken
    opens = left_out(said, by, piece)
    if opens == "writer":
        words = f"j’{re.sub(r'^a(?= )', 'ai', re.sub(r'^avait(?= )', 'avais', said[:1].lower() + said[1:]))}"
    turn = said_to_reader(piece, setting, words, opens == "reader")
    line = turn.words
    if not line:
        return Meaning("third_person" if piece.pronouns else "statement", by, use=piece.lead.use)
    according = cues.ACCORDING.match(line)
    is_clause = phrasing.shape(_plain(line)) == "clause" or bool(according and is_whole(line[according.end() :]))
    if opens or is_clause or cues.CLAUSE.match(line):
        return _clause(piece, setting, line, turn, by)
    return _fragment(piece, line, by)


def _plain(line: str) -> str:
    """A line as its shape is told: in small letters, without what stands between quotation marks."""
    return phrasing.lowered(re.sub(r"«[^»]*»|\"[^\"]*\"", "cela", line))


def _owed(piece: Piece, setting: Setting, said: str, owed: re.Match[str]) -> Meaning:
    """What the writer did not say, or says now: `j’aurais dû dire que …`, `oublié de dire que …`, `pas parlé de …`."""
    turn = said_to_reader(piece, setting, said)
    again = cues.SHOULD_HAVE.match(turn.words)
    use: Use = piece.lead.use or ("better_answer" if owed["should"] else "evidence")
    found = Meaning("statement", "writer", use=use, told=False)
    if not again:
        return found
    rest = turn.words[again.end() :]
    if again["que"] and phrasing.shape(_plain(rest)) == "clause":
        found.that = found.colon = phrasing.lowered(rest)
    elif not again["que"] and again["of"] is not None:
        found.colon = cues.OF.sub(lambda of: cues.THE[of[0].casefold()], rest, count=1) if cues.OF.match(rest) else ""
    return found


def _of_their_firm(words: str, by: By, piece: Piece, setting: Setting) -> Meaning | None:
    """What the reader said of their firm in a field of theirs: `on met douze jours` is `vous mettez douze jours`."""
    line = edited(phrasing.lowered(bare(words)))
    if by != "reader" or piece.lead.use != "problem" or not re.match(r"(?:on|nous|notre|nos)\b", line, re.IGNORECASE):
        return None
    told = phrasing.to_reader(line, tuple(setting.readers), spoken=True, formality="tu" if setting.familiar else "")
    told = phrasing.lowered(told) if not told.startswith("«") else ""
    return Meaning("third_person", by, use="problem", sentence=capital(told), that=told, colon=told)


def _is_of_others(line: str, setting: Setting) -> bool:
    """Whether somebody else is the subject of a clause: their colleague, a name, `l’autre`."""
    opening = [word.strip(",") for word in line.split()[:4]]
    known = {name for other in setting.others for name in other.split()}
    is_named = any(
        word[:1].isupper() and (word in known or word.casefold() in wording.first_names()) for word in opening
    )
    return is_named or bool(PEOPLE.match(line) or cues.ANOTHER.match(line))


def _clause(piece: Piece, setting: Setting, line: str, turn: Turn, by: By) -> Meaning:
    """A whole clause: told as a sentence, and behind `que` what was said in it."""
    who: By = {"reader": "reader", "firm": "reader", "writer": "writer", "both": "both"}.get(turn.subject, by)  # type: ignore[assignment]
    line = cues.ANSWERED.sub("", line)
    if cues.NO_FRAGMENT.search(line):
        return Meaning("fragment")
    use = piece.lead.use or cues.use_of(line, turn.subject)
    found = Meaning("third_person" if turn.changed else "statement", who, use=use)
    found.leans = bool(_LEANING.match(line)) or bool(OPENS_BADLY.match(line))
    if (cues.COMMENT.match(line) or len(line.split()) < 3 or line.istitle()) and not piece.lead.use:
        return replace(found, use="none")
    quoted = _QUOTED_END.match(line)
    if quoted and turn.subject == "reader" and _says_it(quoted["before"]):
        found.cited = quoted["said"]
        return found
    if _is_of_others(line, setting) and not piece.lead.use:
        return replace(found, by="other", use="none")
    reported = cues.REPORTED.match(line)
    if reported and who in ("reader", "writer") and not reported["asked"]:
        _report(found, line, reported, turn)
        return found
    return _told_whole(found, piece, line, turn, use)


def _told_whole(found: Meaning, piece: Piece, line: str, turn: Turn, use: Use) -> Meaning:
    """A clause as a sentence of its own, and behind `que` where it is somebody's saying."""
    found.sentence = capital(line)
    if according := cues.ACCORDING.match(line):
        found.that = phrasing.lowered(line[according.end() :])
        return found
    if turn.subject == "writer" and use == "context":
        return found
    if turn.subject not in ("reader", "both") or not (cues.TO_ME.match(line) or use in ("moment", "asked")):
        found.that = phrasing.lowered(line)
    if use == "asked":
        asked = cues.ASKED.match(line)
        found.that = asked["what"] if asked else ""
        return found
    found.colon = phrasing.lowered(line) if not doubtful(found.sentence) else ""
    if cues.TOLD.match(line):
        found.told, found.use = True, piece.lead.use or "evidence"
        found.that = found.colon = ""
    return found


def _says_it(before: str) -> bool:
    """Whether a verb of saying stands before what is quoted, and nothing of the writer's."""
    return bool(cues.SAYS.search(before)) and not re.search(r"\b(?:je|j)\b", before, re.IGNORECASE)


def _report(found: Meaning, line: str, reported: re.Match[str], turn: Turn) -> None:
    """`vous m’avez dit que X`, `je vous ai dit que X`: told whole, and X behind `que`."""
    rest = phrasing.lowered(line[reported.end() :])
    if reported["que"] is None:
        if not cues.LOOSE.search(reported[0]) or not is_whole(rest) or not cues.FRONTED.match(rest):
            found.sentence = capital(line)
            return
        found.that = rest
        elided = re.match(r"[aàâeéèêiîoôuh]", rest)
        found.sentence = capital(f"{line[: reported.end()].rstrip(' ,:')} {'qu’' if elided else 'que '}{rest}")
    else:
        found.sentence = capital(line)
        found.that = rest
    if turn.subject == "writer":
        found.told, found.use = True, found.use or "evidence"
    elif not found.use:
        found.use = cues.use_of_report(rest)


def _fragment(piece: Piece, line: str, by: By) -> Meaning:
    """Words without a verb of their own: behind a colon, where they have a use."""
    use = piece.lead.use or cues.use_of_fragment(line, by)
    found = Meaning("fragment", by or ("writer" if use == "promise" else ""), use=use)
    first = FORMS.get(line.split()[0])
    starts_with_verb = first is not None and first.single and line.split()[0] not in NOT_FINITE
    if starts_with_verb or use in ("", "none", "context") or cues.NO_FRAGMENT.search(line) or len(line.split()) < 3:
        return replace(found, use="" if use == "none" else use)
    if use == "doubt" and re.match(r"qu(?:e |’)", line):
        return found
    found.colon = phrasing.lowered(line)
    first_part = line.partition(",")[0]
    if doubtful(found.colon, "colon") and len(first_part.split()) > 2 and use == "problem":
        found.colon = phrasing.lowered(first_part)
    return found
