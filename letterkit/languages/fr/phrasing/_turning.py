"""Words about the reader, said to the reader: `nous perdons` → `vous perdez`, `Claire a dessiné` → `vous avez dessiné`.

What stays `vous` in French where the reader is `tu` is a company: `nous perdons` is said of several people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterkit.languages.fr.phrasing import _verbs as verbs
from letterkit.languages.fr.phrasing._nouns import PIECE
from letterkit.languages.fr.phrasing._words import CLITICS, RELATIVES, TOGETHER

WORD = re.compile(r"[^\W\d_]")
TITLE = r"(?:Mme|M\.|Madame|Monsieur|Dr|Docteur)\s+"
OPENING = re.compile(TITLE, re.IGNORECASE)
READER = "lecteur-ici"
"""Stands for a reader named inside a clause until its verb agrees."""
STOPS = frozenset(",;:.!?–—()")
ADVERBS = frozenset("ne n’ pas jamais plus bien déjà toujours encore aussi souvent".split())
COMPANY = {"notre": "votre", "nos": "vos", "nôtre": "vôtre", "nôtres": "vôtres", "nous-mêmes": "vous-mêmes"}
MY = {
    "mon": ("votre", "ton"), "ma": ("votre", "ta"), "mes": ("vos", "tes"), "moi": ("vous", "toi"), "me": ("vous", "te"),
    "m’": ("vous ", "t’"), "moi-même": ("vous-même", "toi-même"), "son": ("votre", "ton"), "sa": ("votre", "ta"),
    "ses": ("vos", "tes"), "lui-même": ("vous-même", "toi-même"), "elle-même": ("vous-même", "toi-même"),
}  # fmt: skip
"""A word of the first or the third person with that of `vous` and of `tu`."""
IMPERSONAL = re.compile(
    r"il (?:ne |n’)?(?:y|en|faut|fallait|faudra|manque|manquait|reste|pleut|s’agit|existe|arrive|semble|suffit|vaut|"
    r"fait|est (?:temps|possible|difficile|tard|tôt|rare|facile|clair|prévu)|a (?:fallu|manqué|plu))\b",
    re.IGNORECASE,
)
"""What `il` opens without being anybody."""
PAST = re.compile(
    r"\bnous (?:l’|les |y |en )?(?:nous )?(?:avons|sommes|étions) (?:bien )?[^\W\d_]+(?:é|i|u|it|is|és|ées?)\b",
    re.IGNORECASE,
)
"""What was done in a talk was done by both: `nous avons refait le calcul`."""
SPOKEN = frozenset("mon ma mes moi me m’ moi-même".split())
HIS = frozenset("son sa ses lui-même elle-même".split())
EACH = frozenset("chaque chacun chacune".split())
"""Words behind which `son` is theirs and not the reader's: `vous appelez chaque patient par son nom`."""
ITSELF = {"se": ("vous", "te"), "s’": ("vous ", "t’")}
LEAVES = re.compile(r"\b(?:je|j’|nous|notre|nos|on)(?!\w)", re.IGNORECASE)


class Turning:
    """One line as it is turned to the reader, piece by piece; a place that is not sure spoils it."""

    def __init__(self, line: str, names: Sequence[str], spoken: bool, about: bool, familiar: bool) -> None:
        self.familiar, self.sure, self.subject = familiar, True, ""
        self.beside = ""
        self.spoken = spoken and bool(re.match(r"(?:je\b|j’|mon\b|ma\b|mes\b)", line, re.IGNORECASE))
        together = TOGETHER.intersection(re.findall(r"[\w-]+", line.casefold())) or PAST.search(line)
        self.ours = spoken or not together
        self.on = spoken
        line = self._named(line, names, about)
        self.pieces = PIECE.findall(line)
        self.at = [i for i, piece in enumerate(self.pieces) if WORD.match(piece)]
        self.old = [self.pieces[i].casefold() for i in self.at]

    def _named(self, line: str, names: Sequence[str], about: bool) -> str:
        """A reader's name that opens the line, or `elle`, `il`, `ils` for the reader, becomes the subject."""
        last = [full.split()[-1] for full in names[:1] if full.split()]
        known = "|".join(re.escape(name) for name in sorted({*names, *last}, key=len, reverse=True) if name)
        if known:
            bare = OPENING.sub("", line, count=1) if OPENING.match(line) else line
            found = re.match(rf"(?:{known})(?!\w)", bare)
            rest = bare[found.end() :] if found else line
            yours = rf"\b(appel|mail|retour|message|réponse|courriel|coup de fil) d(?:e |’)(?:{known})(?!\w)"
            line, rest = (re.sub(yours, r"\1 de votre part", part) for part in (line, rest))
            inside = rf"\b(que |qu’|parce que |quand |comme |où |dont |car )(?:{TITLE})?(?:{known})(?= [^\W\d_])"
            line, rest = (re.sub(inside, rf"\1{READER}", part) for part in (line, rest))
            at = rf"\b(avec|pour|chez|à|par|sans|selon) (?:{TITLE})?(?:{known})(?!\w)"
            line, rest = (re.sub(at, rf"\1 {'toi' if self.familiar else 'vous'}", part) for part in (line, rest))
            self.sure = not re.search(rf"(?<!\w)(?:{known})(?!\w)", rest)
            both = re.match(r" et ([A-ZÀ-Ý][\w-]+)(?= \S)", rest) if found else None
            if both:
                self.subject, self.beside = "ils", both[1]
                return "Vous" + rest[both.end() :]
            if found:
                self.subject = "name"
                return "Vous" + re.sub(r"^ qui (?=\S)", " ", rest)
        if about and re.match(r"(?:m’|nous )?(?:a|est) \S", line):
            self.subject = "name"
            return "Vous " + line
        word = re.match(r"(ils|elles|elle|il)\s+(\S+)", line, re.IGNORECASE)
        one = about and not IMPERSONAL.match(line)
        if word and (word[1].casefold() == "ils" or one):
            self.subject = "ils" if word[1].casefold().endswith("s") else "name"
            return "Vous" + line[word.end(1) :]
        return line

    def turned(self) -> str:
        """The line said to the reader, "" if some place of it is not sure."""
        if self.subject:
            self._conjugate(0, "vous" if self.subject == "ils" else self._you, first=True)
        for n, word in enumerate(self.old):
            if n == 0 and self.subject:
                continue
            self._word(n, word)
        line = "".join(self.pieces)
        line = f"{self.beside} et vous{line[4:]}" if self.beside else line
        return line if self.sure else ""

    @property
    def _you(self) -> str:
        return "tu" if self.familiar else "vous"

    def _word(self, n: int, word: str) -> None:
        if word == READER:
            self._put(n, self._you)
            self._conjugate(n, self._you)
            return
        if word == "nous" and self.ours:
            self._put(n, "vous")
            if self._is_subject(n):
                self._conjugate(n, "vous")
        elif word in COMPANY and self.ours:
            self._put(n, COMPANY[word])
        elif word == "on" and self.on:
            self._put(n, "vous")
            self._conjugate(n, "vous")
        elif word == "l’" and n + 1 < len(self.old) and self.old[n + 1] == "on" and self.on:
            self._put(n, "")
        elif word in ("je", "j’") and self.spoken:
            self._put(n, self._you + (" " if word == "j’" else ""))
            self._conjugate(n, self._you)
        elif (word in SPOKEN and self.spoken) or (
            word in HIS and self.subject == "name" and (word[-5:] == "-même" or not EACH & set(self.old[:n]))
        ):
            self._put(n, MY[word][self.familiar])
        elif word in ("leur", "leurs") and self.subject == "ils" and self.old[n - 1] not in CLITICS:
            self._put(n, "votre" if word == "leur" else "vos")

    def _put(self, n: int, word: str) -> None:
        big = self.pieces[self.at[n]][:1].isupper()
        self.pieces[self.at[n]] = word[:1].upper() + word[1:] if big else word

    def _is_subject(self, n: int) -> bool:
        """Whether this `nous` has a verb behind it, and is not the object of one (`chez nous`, `il nous manque`)."""
        for word in self.old[n + 1 : n + 4]:
            if word.endswith("ons") or word == "sommes":
                return True
            if word not in CLITICS and word != "nous":
                return False
        return False

    def _conjugate(self, n: int, person: str, first: bool = False) -> None:
        """The verb behind a subject, and those that `et` joins to it, made to agree with `vous` or `tu`."""
        if first:
            self._put(0, person)
        k = self._verb_at(n + 1, person)
        if k is None or not self._agree(k, person, guess=True):
            self.sure = False
            return
        for j in range(k + 1, len(self.old) - 1):
            if self.old[j] in RELATIVES or STOPS & set(self.pieces[self.at[j - 1] : self.at[j]]):
                return
            following = self._verb_at(j + 1, person) if self.old[j] in ("et", "ou", "puis", "mais") else None
            if following is not None and self._joined(following, self.old[k]):
                self._agree(following, person)

    def _joined(self, n: int, verb: str) -> bool:
        """Whether the word behind `et` is a verb of the same subject."""
        word = self.old[n]
        if verb.endswith("ons") or verb == "sommes":
            return word.endswith("ons") and verbs.vous(word) in verbs.SINGULAR
        return word in ("a", "est") or verbs.finite(word)

    def _verb_at(self, n: int, person: str) -> int | None:
        """Where the verb stands behind small pronouns; a reflexive one is turned on the way."""
        while n < len(self.old) and (self.old[n] in CLITICS or self.old[n] == "nous"):
            if self.old[n] in ITSELF:
                self._put(n, ITSELF[self.old[n]][person == "tu"])
            n += 1
        return n if n < len(self.old) else None

    def _agree(self, n: int, person: str, guess: bool = False) -> bool:
        form = verbs.tu(self.old[n]) if person == "tu" else verbs.vous(self.old[n], guess)
        if form:
            self._put(n, form)
        return bool(form)
