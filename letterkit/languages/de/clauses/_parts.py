"""What a German sentence is made of, as far as notes are told: see `letterkit.clauses.grammar`.

The order of what stands between the verb and the end of a clause is free in German, so the rules hold its edges: one
field before the verb, at most three things behind it, and a closing verb where the finite one wants it.
"""

from __future__ import annotations

import re

from letterkit import wording
from letterkit.clauses._clause import Form
from letterkit.clauses.grammar import Classes, Grammar
from letterkit.languages.de.clauses._syntax import OF_YOU, SEPARABLE, closing, many, of_me, parted, singular, twofold
from letterkit.languages.de.clauses._words import ADJECTIVES, ADVERBS, ARTICLES, CONTRACTIONS, NUMBERS
from letterkit.languages.de.phrasing import _verbs as verbs

RULES = Grammar("""
    Sentence = Main Further* | Sub comma? Order Further* | Early comma Sub Further*
    Early = Field fin Middle End?
    That = Inner Further*
    Question = wh Asked Further* | prep wh Asked Further* | wh adj Asked Further* | prep wh Noun Asked Further* | wh Noun Asked Further* | Order Further* | wh adv Asked Further* | wh det Noun Asked Further* | prep wh det Noun Asked Further*
    Asked = fin Middle End?
    Main = Field fin Middle End? | Field fin Middle End comma? zu? Extra
    Order = fin Middle End?
    Field = pron | Things | adv adv? | Place | Time | da | es
    Further = comma? conj fin Middle End? | comma? conj Main | comma? conj Order | comma Sub | comma conj? Things | comma conj? Place | comma Wish | comma Main | comma adv Things? | comma conj adv | comma conj Middle End | colon Main
    Middle = Free* Thing2? Free* Thing2? Free* Thing2? Free*
    Free = pron | adv | Place | adj | Compared
    Thing2 = Things | Time
    Compared = wie Things | als Things
    End = part conj Things | part conj Middle inf | inf conj Middle part | part conj Middle inf inf | part conj Middle part comma Sub | part comma Sub | part conj part | inf | prefix | part aux | inf aux | part inf | zu inf | inf inf | prefix conj Middle End | part conj Middle part | inf conj Middle inf | adj
    Wish = um Middle zu inf | Middle zu inf | ohne Middle zu inf | zuinf | Middle zuinf
    Extra = Middle zu inf
    Sub = sub Inner | wh Inner | wh adj Inner | rel Inner | prep rel Inner | wh Noun Inner
    Inner = Middle Last | Middle Last comma Sub | Middle Last comma Wish | Middle End Last comma Sub | Middle End Last | Middle Last comma conj Middle Last | Middle End Last Place | Middle Last conj Middle Last
    Last = fin | joined
    Things = Thing And*
    And = comma Thing | comma? conj Thing
    Thing = adv* det num? Adj* Noun Post* | adv Noun Post* | adv num Adj* Noun Post* | num Adj* Noun Post* | Adj* Noun Post* | Name Post* | det Adj Post* | det num | num
    Adj = adj | adv adj | num adj | part
    Noun = noun
    Name = title* name+
    Post = Place | Genitive | comma rel Inner | Name | num | comma rel Inner comma
    Genitive = det Adj* Noun
    Place = prep Thing | prep Adj* Noun | contracted Adj* Noun Post* | prep pron | prep adv | prep Time | prep num | contracted num | contracted adj | prep prep Thing | prep contracted Noun | bis Place | prep Name | contracted Name | contracted Time | contracted inf
    Time = det? Adj* noun | num Adj? noun | num
""")
_WORDS = {
    "pron": "ich er sie es wir du ihr man mich mir dich dir sich uns euch ihn ihm ihnen ihrer wer niemand jemand jemanden jemandem niemanden keiner keinen keinem jeder jeden jedem wem wen alles allen nichts etwas "
    "alle beide das dies viele einer eins selbst selber ihnen sie ihr ihre meine meins",
    "conj": "und oder aber sondern denn doch sowie",
    "sub": "dass weil ob wenn obwohl nachdem bevor sobald solange falls sodass indem sofern seit seitdem damit während bis als da wie",
    "wh": "wer wem wen was wann wo wie warum wieso weshalb wohin woher womit wofür woran wovon welche welcher welches welchen welchem wozu wodurch worauf",
    "rel": "der die das den dem denen dessen deren was wo",
    "prep": "mit ohne für gegen durch um bei von zu aus nach seit vor unter zwischen neben hinter auf an über in pro per wegen trotz während innerhalb außerhalb binnen bis ab "
    "außer gegenüber laut statt je als entlang",
    "um": "um",
    "ohne": "ohne",
    "zu": "zu",
    "bis": "bis",
    "da": "da dort hier",
    "wie": "wie",
    "als": "als",
    "es": "es",
    "title": "herr herrn frau dr prof meister",
}
_OF = {name: frozenset(words.split()) for name, words in _WORDS.items()}
_LISTED = (
    ("det", ARTICLES), ("contracted", CONTRACTIONS), ("num", NUMBERS), ("adv", ADVERBS), ("prefix", SEPARABLE),
)  # fmt: skip
_PREFIXED = re.compile(r"(?:be|ent|er|ver|zer|über|unter)\w{3,}(?:t|en)|\w{4,}(?:iert)")
"""Forms that may be participles without `ge`."""
_ZU = re.compile(r"\w{2,}zu\w{3,}en")
_CLOSED = frozenset(("det", "pron", "prep", "conj", "sub", "rel", "wh"))
_TOKEN = re.compile(r"\d[\d.,:]*(?:\d|\.(?=\s|\Z))?(?!\w)\s?%?|[^\W\d_]\w*(?:[-'’&/]\w*)*|\w+(?:-\w+)*|[^\w\s]")
_DAYS = re.compile(
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?|(?:morgen|vormittag|mittag|nachmittag|abend)s"
)


def classes(line: str) -> list[Classes]:
    """What each word of a line may be."""
    return [_classes(found[0].strip(), found.start()) for found in _TOKEN.finditer(line)]


def _classes(word: str, at: int) -> Classes:
    small = word.casefold() if not at else word
    if not word[:1].isalnum():
        return frozenset(({",": "comma", ":": "colon"}.get(word, word),))
    if word[:1].isdigit():
        return frozenset(("num", "adj") if word.endswith(".") else ("num",))
    folded = word.casefold()
    found = {
        name
        for name, members in _OF.items()
        if folded in members and (word.islower() or not at or name in ("pron", "title"))
    }
    if word[:1].isupper() and (at or not found):
        found |= {"noun"} | ({"name"} if at or folded in wording.first_names() or word.isupper() else set())
    if not at and word[:1].isupper():
        found |= (
            _small_classes(small) | {"noun"}
            if small not in ARTICLES | CONTRACTIONS and not found
            else _small_classes(small)
        )
    elif word.islower():
        found |= _small_classes(word)
    return frozenset(found)


def _small_classes(word: str) -> set[str]:
    """What a word in small letters may be."""
    found = {name for name, members in (*_LISTED, *_OF.items()) if word in members}
    if word in ADJECTIVES:
        found |= {"adj", "adv"}
    if word in verbs.AUXILIARIES:
        found |= {"fin", "aux", "inf"}
    found |= _verbal(word, found)
    if _DAYS.fullmatch(word):
        found.add("adv")
    is_verb = many(word) or singular(word)
    if not found or (re.search(r"(?:e|en|er|es|em)\Z", word) and not is_verb and not found & _CLOSED):
        found.add("adj")
    if not found - {"adj"} and re.search(r"(?:ig|lich|isch|sam|bar|los|haft|weise|wärts)\Z", word):
        found.add("adv")
    return found


def _verbal(word: str, other: set[str]) -> set[str]:
    """What a word may be as a form of a verb; `ankommt` stands so at the end of a clause alone."""
    found = set[str]()
    if parted(word)[1]:
        found.add("joined")
    elif singular(word) or many(word) or of_me(word) or word in OF_YOU:
        found.add("fin")
    if twofold(word) or _PREFIXED.fullmatch(word):
        found.add("part")
    if verbs.participle(word):
        found |= {"part", "adj"}
    if verbs.infinitive(word) and not other & {"pron", "det"}:
        found.add("inf")
    if _ZU.fullmatch(word) and closing(word):
        found.add("zuinf")
    return found


def explained(line: str, form: Form) -> bool:
    """Whether the grammar explains a line, as far as the form that it is printed in wants a sentence."""
    found = classes(re.sub(r"„[^“]*“|\"[^\"]*\"|«[^»]*»", "das", re.sub(r" & ", "-", line).rstrip(" .?")))
    if form == "colon":
        return any(RULES.explains(found, start) for start in ("Things", "Sentence", "Sub", "Wish", "Extra"))
    return RULES.explains(found, {"question": "Question", "that": "That"}.get(form, "Sentence"))
