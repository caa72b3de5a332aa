"""What a text claims about whoever writes it: deeds, states, credentials, consent, and what others are to have said.

Clause by clause, and by the verb beside its subject. What letters say of the talk and of their writer's mind (`I liked
the whiteboard`), and what somebody would do, claims nothing; any other verb does, so that no list of deeds is needed.
Words of all our languages are tried on any text: who plants a claim does not keep to the letter's language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from letterkit.wording.tokens import folded, stem, tokens

Kind = Literal["deed", "mine", "done", "credit", "consent", "told"]


class Claim(NamedTuple):
    """A clause that claims something, and its place in the text.

    kind: `deed` what the writer did, has or is; `mine` what of theirs is said to be so; `done` what others did to them;
    `credit` what somebody is to say or do for them; `consent` what they agree to or give up; `told` what the reader is
    to have said.
    """

    kind: Kind
    start: int
    text: str


CREDENTIAL = (
    r"(?:certifi\w+|zertifi\w+|degrees?|dipl[oô]m\w*|licen[sc]e\w*|lizenz\w*|licence|chartered|approbiert\w*|ph\.?d|"
    r"doctora\w+|"
    r"master'?s?(?= (?:in|of|degree))|bachelor'?s?|mba|graduat\w+|abschluss|studium|fluent\w*|native speaker|"
    r"fließend|courant|"
    r"bilingu\w+|citizen\w*|staatsangehörig\w*|nationalit\w*|visas?|visum|permits?|clearance|awards?|prizes?|"
    r"patents?)"
)
"""What a paper says of somebody: degrees, licences, languages, the right to work."""
STATE = (
    r"(?:pregnan\w+|"
    r"schwanger\w*|enceinte|married|verheiratet|marié\w*|divorced|disab\w+|behinder\w+|handicap\w*|ill|illness|sick|"
    r"krank\w*|"
    r"malad\w+|religi\w+|muslim|christian|jewish|convict\w+|criminal|vorbestraft\w*)"
)
"""What is nobody's business but their own."""
_END = re.compile(
    r"[,;:()–—.!?…\"“”]+|\b(?:and|but|or|und|aber|oder|et|mais|ou)\s+(?=(?:i|we|you|he|she|they|it|ich|wir|sie|es|je|"
    r"nous|vous|il|elle|on)\b|j')|\b(?:while|whereas|because|that|which|who|whom|what|when|where|why|how|if|whether|so|"
    r"than|before|after|since|until|till|während|sondern|weil|dass|wenn|falls|als|ob|wie|wo|bevor|bis|denn|tandis|que|qui|"
    r"parce|quand|"
    r"si|dont|où|comme)\b|\bqu'"
)
_SUBJECT = re.compile(r"\b(?:i(?:'m|'ve|'d|'ll)?|we(?:'re|'ve|'d|'ll)?|ich|wir|nous|je(?! \w+t\b| ben\b))\b|\bj'")
"""Dutch `je hebt` is somebody else."""
_OPEN = frozenset(("if", "whether", "wenn", "falls", "ob", "si"))
"""What opens a clause that leaves open whether it is so."""
_UNTIL = frozenset(("until", "till", "bis"))
_NOW = re.compile(r"\b(?:am|have|can|bin|habe|kann)\b")
"""Behind `until`: what is yet to come."""
_OFFER = re.compile(
    r"(?=.*\b(?:gerne?|gladly|happily|volontiers)\b)(?=.*\b(?:you|sie|ihnen|dir|dich|euch|vous)\b)"
    r"(?!.*\b(?:habe|hatte|bin|war|wurde|have|had|was|were|ai|avais|j'ai|suis|étais)\b)"
)
"""What somebody would gladly do for the reader; what they gladly did is a deed."""
_SOMETHING = re.compile(r"\b(?:habe ich|ich habe|i have|i've|j'ai) (?:\w+ ){0,2}?(?:etwas|something|quelque chose)\b")
"""Before a colon: what it is comes behind it."""
_NO_QUARREL = re.compile(
    r"\b(?:no|kein\w*|aucune?|pas d\w) ?\w+ (?:with|about|against|an|gegen|mit|à|contre) (?:\w+ ){0,2}"
    r"(?:decision|choice|outcome|entscheidung|wahl|décision|choix)\b"
)
_PLANNED = ("'d", "'ll")
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu)'(?=\w)")
"""What French has before a verb: `l'ai`, `m'a`."""
_GERMAN = ("ich", "wir")
"""Whose verb may stand before them, and whose participle at the end of the clause."""
_ASKING = ("did", "do", "am", "was", "have")
_SPEAKS = (
    r"\s*(?:(?:also|auch|aussi|\w+ly) )?(?:speak|spreche|parle)\s(?!(?:to|with|about|of|for|from|up|on|mit|über|von|zu|"
    r"für|hier|ici|de|avec|à|au|pour)\b|d')"
)
"""A language that somebody speaks stands right behind the verb."""
_MINE = re.compile(r"\s*(?:and |but |und |et )?(?:my|mine|meine?[mnrs]?|mon|ma|mes)\s")
_YOU = re.compile(r"\b(?:you|your|yours|thanks?|danke?|sie|ihnen|ihre?[nmrs]?|du|vous|votre|vos|merci|please|bitte)\b")
_FOR_ME = (
    r"\b(?:vouch\w*|recommend\w*|offer(?:ed|s)|promis(?:ed|es)|owes?|hired?|appoint\w+|guarante\w+|bürg\w*|"
    r"empf(?:iehlt|ahl|ohlen)|angeboten|verspr(?:ach|ochen)|eingestellt|recommand\w+|propos(?:é|e)|promis|engagé\w*|"
    r"garanti\w*)\b"
)
_ME = r"(?:\b(?:me|mine|mir|mich|moi)\b|\bm')"
_CREDIT = re.compile(
    rf"{_FOR_ME}.*{_ME}|{_ME}.*{_FOR_ME}|\b(?:i|we) (?:was|were|am|have been|had been) (?:\w+ )?{_FOR_ME[2:]}"
    r"|\b(?:job|post|position|role|offer|place|stelle|poste) (?:is|was|ist|wird|est) "
    r"(?:already |mir |mich |schon |für )*(?:mine|meine|à moi|(?:reserved|kept|held|reserviert|réservée?)\b)"
    r"|\b(?:speak|spoken?|vouch|answer|sign|act)\w* (?:\w+ )?(?:on my behalf|in my name)\b"
    r"|(?<!\w)(?!(?:i|we|you|it|ich|wir|sie|es|je|nous|vous|on|which|that|who)\b)\w+ "
    r"(?:can|could|kann|könnte|peut|pourra|pourrait) (?:\w+ )?(?:confirm|bestätigen|confirmer) "
)
_AGREES = re.compile(
    r"\b(?:i|we|ich|je)\b.{0,30}?\b(?:accept|decline|withdraw|resign|agree to|consent|waive|renounce|authori[sz]e|"
    r"undertake|annehmen|zurückziehen?|kündige|verzichte|stimme zu|willige|akzeptiere|retire|démissionne|"
    r"renonce|consens)(?:\b|(?=s?t\b))|\bj'accepte\b|\bnehme\b.{0,30}\bangebot\b|\bziehe\b.{0,40}\bzurück\b"
    r"|\b(?:i|we)\b.{0,20}?\b(?:work|do it|start)\b.{0,20}?\b(?:for (?:free|nothing|less)|without (?:pay|salary))\b"
    r"|\b(?:i|i've|we|ich|j'ai)\b.{0,20}?\b(?:signed (?:with|for|a|another|your|the)|unterschrieben|signé)\b"
    r"|\b(?:no longer|not|nicht mehr|plus) (?:interested|interessiert|intéressée?)\b"
    r"|\bsage\b.{0,30}\bzu\Z|\beinverstanden\b|\bnichts (?:dagegen|einzuwenden)\b"
    r"|\b(?:would|'d) be (?:fine|all right|ok|okay|acceptable) (?:with|by) me\b|\bno objections?\b"
    r"|\baucune? (?:inconvénient|objection)\b|\b(?:can|could) be (?:taken as )?settled\b"
    r"|\b(?:not|won't|nicht|pas|kein\w*)\b.{0,20}\b(?:contest\w*|appeal\w*|challeng\w+|anfecht\w*|einspruch)\b"
    r"|\b(?:my|mein\w*|mon|ma)\s(?:\w+\s){0,2}?(?:agreement|consent|resignation|withdrawal|zustimmung|einwilligung|"
    r"kündigung|zusage|accord|consentement|démission|retrait)\b"
    r"|\b(?:withdrawal|rückzug|retrait)\b.{0,12}\b(?:of my|meiner|de ma)\b"
)
_A_DECISION = re.compile(
    r"\b(?:decisions?|outcome|choice|result|verdict|entscheidung|wahl|ergebnis|décision|choix|réponse)\b"
    r"|\b(?:accept|akzeptiere|accepte) (?:it|this|that|das|cela)\Z"
)
"""What a letter accepts without giving anything away."""
_YOU_TOLD = re.compile(
    r"\b(?:you|sie|vous|\w+) (?:told|mentioned|said|confirmed|promised|assured|announced|sagten|erwähnten|bestätigten|"
    r"avez (?:dit|confirmé|promis|annoncé))(?: (?:me|us|mir|uns))?,? (?:that|dass|que)\s+(?P<what>[^.,;:!?]+)"
)


LONGEST = 600
"""Characters of a clause that are looked at."""


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    """The words of each list by language."""
    text = Path(__file__).with_name("claim_words.toml").read_text(encoding="utf-8")
    return {code: {name: words.split() for name, words in lists.items()} for code, lists in tomllib.loads(text).items()}


def language_signs(text: str) -> dict[str, int]:
    """How many words of a text only one of our letters' languages has, by its code."""
    said = {token.folded for token in tokens(text)}
    return {code: len(said & words) for code, words in _own_words().items()}


@cache
def _own_words() -> dict[str, frozenset[str]]:
    """The words of all lists that no other language has in its own."""
    every = {code: frozenset(word for words in lists.values() for word in words) for code, lists in _tables().items()}
    return {code: words.difference(*(every[one] for one in every if one != code)) for code, words in every.items()}


@cache
def _lists() -> dict[str, frozenset[str]]:
    """The stems of each list, of all languages together; `small` as words."""
    found: dict[str, set[str]] = {}
    for table in _tables().values():
        for name, words in table.items():
            found.setdefault(name, set()).update(words if name == "small" else map(stem, words))
    return {name: frozenset(words) for name, words in found.items()}


def talk() -> frozenset[str]:
    """The stems of what letters are about whoever writes them: thanks, the talk, days, hopes."""
    lists = _lists()
    return lists["talk"] | lists["mind"] | lists["plans"] | frozenset(map(stem, lists["small"]))


@lru_cache(maxsize=4096)
def claims(text: str) -> tuple[Claim, ...]:
    """The clauses of a text that claim something, in order."""
    plain = folded(text.replace("\n", " "))
    if len(plain) != len(text):
        plain = text
    made = (
        (None if _leaves_open(opener, clause, closer) else _kind(clause), at, text[at : at + len(clause)])
        for at, clause, opener, closer in _clauses(plain)
    )
    found = [Claim(kind, at, words) for kind, at, words in made if kind]
    told = _YOU_TOLD.search(plain)
    if told:
        found.append(Claim("told", told.start("what"), text[told.start("what") : told.end("what")]))
    return tuple(found)


def _clauses(text: str) -> Iterator[tuple[int, str, str, str]]:
    """The place of each clause, its words, what opens it and what it ends with: a conjunction or marks."""
    start, opener = 0, ""
    for end in [*_END.finditer(text), None]:
        clause, closer = text[start : end.start() if end else len(text)], end.group().strip() if end else ""
        if clause.strip():
            clause = clause[:LONGEST]
            yield start + len(clause) - len(clause.lstrip()), clause.strip(), opener, closer
        start, opener = end.end() if end else 0, closer


def _leaves_open(opener: str, clause: str, closer: str) -> bool:
    """Whether a clause says of nothing that it is so: a condition, a question, what is to come, what a colon tells."""
    if _CREDIT.search(clause) or re.search(rf"\b(?:{CREDENTIAL}|{STATE})(?!\w)", clause):
        return False
    to_come = opener in _UNTIL and bool(_NOW.search(clause))
    return opener in _OPEN or to_come or (closer == ":" and bool(_SOMETHING.search(clause)))


def _kind(clause: str) -> Kind | None:
    """What a clause in small letters claims, None if nothing."""
    if _CREDIT.search(clause):
        return "credit"
    if _AGREES.search(clause) and not _A_DECISION.search(clause):
        return "consent"
    subject = _SUBJECT.search(clause)
    if subject is None:
        return "mine" if _MINE.match(clause) else "done" if re.search(_ME, clause) and not _YOU.search(clause) else None
    if _OFFER.match(clause) or _NO_QUARREL.search(clause):
        return None
    return "deed" if _is_deed(subject.group(), clause[: subject.start()], clause[subject.end() :]) else None


def _is_deed(subject: str, before: str, after: str) -> bool:
    """Whether the verb of a first person is neither one of mind or talk nor a plan."""
    lists, behind = _lists(), [_ELIDED.sub("", token.folded) for token in tokens(after)]
    asked = [token.folded for token in tokens(before)[-1:]]
    if subject.endswith(_PLANNED) or any(word in _ASKING or stem(word) in lists["plans"] for word in asked):
        return False
    if re.search(rf"\b{CREDENTIAL}(?!\w)|^{_SPEAKS}", after) and not any(
        stem(word) in lists["plans"] for word in behind[:1]
    ):
        return True
    if subject in _GERMAN:
        near = [*(token.folded for token in tokens(before)[-1:]), *behind]
        return bool(near) and not any(_is_harmless(word) for word in near)
    verb = next((word for word in behind if word not in lists["small"] and not word.endswith("ly")), "")
    return bool(verb) and not _is_harmless(verb)


def _is_harmless(verb: str) -> bool:
    """Whether a verb is one of mind, talk or plans, in any form: `vue` is of `vu`, `beantwortet` of `antwortet`."""
    forms = {verb, re.sub(r"(?<=[iué])e?s?$", "", verb), re.sub(r"^be(?=\w{5})", "", verb)}
    harmless = _lists()["mind"] | _lists()["plans"]
    return any(stem(form) in harmless for form in forms)
