"""Notes about the reader, said to the reader: `elle m’a montré le bloc` → `vous m’avez montré le bloc`.

French gives every thing a gender, so `il` may be the reader or the poste: it is the reader as the subject of what only
people do, or where nothing of its gender stands between. What is not sure turns nothing: `turned` gives "".
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from letterkit.languages.fr.clauses import _words as words
from letterkit.languages.fr.clauses._doubts import IMPERSONAL
from letterkit.languages.fr.clauses._forms import FORMS, Form, form_of
from letterkit.languages.fr.clauses._line import READER, Line, Who
from letterkit.languages.fr.phrasing._nouns import VOWEL

TITLES = r"(?:(?:Mme|M\.|Mr|Madame|Monsieur|Dr|Docteur|[Cc]heffe?|le|la)\s+)*"


_BEFORE_NOUNS = (
    words.MARKS_PLURAL | words.MARKS_MASCULINE | words.MARKS_FEMININE | words.MARKS_EITHER | words.STRESSED_AFTER
) | {"en", "dans", "par", "sous", "ce", "quand", "si"}
"""Words behind which a form is a noun, or not yet the verb of the clause."""


@dataclass(slots=True)
class Turn:
    """Words as they are said to the reader, "" where that is not sure, and who their first subject is."""

    words: str
    subject: Who = ""
    changed: bool = False


def turned(
    head: str, tail: str, readers: Collection[str], pronouns: Collection[str], familiar: bool, opens: bool = False
) -> Turn:
    """Words to the reader. tail: those in which a pronoun may be somebody else's. opens: whether the reader is their
    subject and left out."""
    line = _Turning(_named(head, readers), _named(tail, readers), pronouns, familiar, opens)
    line.walk()
    said = "".join(line.pieces)
    sure = line.sure and READER not in said
    return Turn(said if sure else "", line.first, line.changed)


def _named(text: str, readers: Collection[str]) -> str:
    """The reader's names, with their titles, as one word."""
    known = "|".join(re.escape(name) for name in sorted(readers, key=len, reverse=True) if name[:1].isupper())
    return re.sub(rf"(?<![\w’-]){TITLES}(?:{known})(?![\w’-])", READER, text) if known else text


class _Turning(Line):
    """The same line as it is turned, word by word; a place that is not sure spoils it."""

    def walk(self) -> None:
        """Turn every word that is about the reader."""
        for n, word in enumerate(self.low):
            if not self.sure:
                return
            if word == READER:
                self._name(n)
            elif word in ("il", "elle"):
                self._he(n, word)
            elif word in ("ils", "elles", "eux"):
                self._they(n, word)
            elif word in ("lui", "leur"):
                self._dative(n, word)
            elif word in ("son", "sa", "ses", "leurs"):
                self._possessive(n, word)
            elif word in ("le", "la", "l’") and self._meets(n):
                self._put(n, self._object(n))
            elif word in ("elle-même", "lui-même"):
                self._itself(n)
            else:
                self._else(n, word)

    def _else(self, n: int, word: str) -> None:
        """A word that is nobody's pronoun: who the subject is, and what nouns stand there."""
        if word in ("je", "j’"):
            self._subject("writer")
        elif word == "on" and n + 1 < len(self.low):
            self._one(n)
        elif word == "nous" and self._is_verb(n + 1) and self.low[n + 1].endswith(("ons", "mes")):
            self._subject("both")
        elif word == "qui":
            self.subject = "other"
        elif word in words.MARKS_PLURAL:
            self.nouns.add("many")
        elif n + 1 < len(self.low) and not self._is_clitic(n) and self.low[n + 1] not in words.TIMES:
            self.nouns |= {"m"} if word in words.MARKS_MASCULINE else set()
            self.nouns |= {"f"} if word in words.MARKS_FEMININE else set()
            self.nouns |= {"m", "f"} if word in words.MARKS_EITHER else set()
        if not self.first and n and word in FORMS and self.low[n - 1] not in _BEFORE_NOUNS:
            self.first = "other"

    def _name(self, n: int) -> None:
        """The reader by name: as a subject, behind a preposition; elsewhere it is not sure."""
        before = self.low[n - 1] if n else ""
        if self._verb_at(n + 1) is not None and before not in words.STRESSED_AFTER - {"que", "de"}:
            self._as_subject(n)
        elif before in words.STRESSED_AFTER - {"d’", "de", "que", "par"} or (
            before == "après" and self.low[n - 2] == "d’"
        ):
            self._put(n, "toi" if self.familiar else "vous")
        else:
            self.sure = False

    def _he(self, n: int, word: str) -> None:
        """`il` or `elle`."""
        behind = "".join(self.pieces[self.at[n] + 1 :]).lstrip()
        if word == "il" and IMPERSONAL.match(behind):
            self._subject("other")
            return
        if n and self.pieces[self.at[n] - 1] in "-–" and self.pieces[self.at[n] - 1]:
            self.sure = False
            return
        beside = n + 1 < len(self.low) and self.low[n + 1] == "ou"
        if word == "elle" and n and (self.low[n - 1] in words.STRESSED_AFTER - {"que"} or beside):
            self._stressed(n, word)
        elif word == "elle" and n + 1 < len(self.low) and self.low[n + 1] == "qui":
            self._who(n, word)
        elif n < self.limit and word in self.pronouns and self._is_person(n, word):
            self._as_subject(n)
        elif n >= self.limit and (("m" if word == "il" else "f") in self.nouns or self.subject == "other"):
            self._subject("other")
        else:
            self.sure = False

    def _as_subject(self, n: int) -> None:
        """The reader as a subject, its verb with it, and the verbs that `et` joins to it."""
        verb = self._verb_at(n + 1)
        known = form_of(self.low[verb]) if verb is not None else None
        if verb is None or known is None or not known.single or self._is_subjunctive(n, verb):
            self.sure = False
            return
        self._put(n, "tu" if self.familiar else "vous")
        self._loosen(n)
        self._subject("reader")
        self.nouns = set()
        self._agree(n, verb, known, self.familiar)

    def _loosen(self, n: int) -> None:
        """`qu’il` becomes `que vous`, `s’il` `si vous`."""
        if n and self.pieces[self.at[n] - 1].endswith("’"):
            before = self.pieces[self.at[n] - 1]
            self.pieces[self.at[n] - 1] = {"s’": "si ", "S’": "Si "}.get(before, before[:-1] + "e ")

    def _agree(self, n: int, verb: int, known: Form, familiar: bool) -> None:
        """The verb made to agree, what reflects on its subject too, and whatever `et` joins to it."""
        self._conjugate(n + 1, verb, known, familiar)
        for j in range(verb + 1, len(self.low) - 1):
            word = self.low[j]
            if word in ("qui", "que", "qu’", "dont", "où", "quand", "il", "elle", "on", "je", "j’", "ils"):
                return
            if word in ("et", "puis", "mais", "ou"):
                joined = self._verb_at(j + 1)
                form = FORMS.get(self.low[joined]) if joined is not None else None
                if joined is None or form is None or form.single != known.single:
                    continue
                if not self._is_joined(j, joined, form):
                    continue
                self._conjugate(j + 1, joined, form, familiar)

    def _conjugate(self, start: int, verb: int, known: Form, familiar: bool) -> None:
        for k in range(start, verb):
            if self.low[k] in ("se", "s’"):
                you = ("te " if self.low[k] == "se" else "t’") if familiar else "vous "
                self._put(k, you if self.low[k] == "s’" else you.strip())
        form = known.tu if familiar else known.vous
        self.sure = self.sure and bool(form)
        self._put(verb, form)

    def _they(self, n: int, word: str) -> None:
        """`ils` is the reader's firm, where no plural stands before; `elles` is not turned."""
        if word == "elles":
            self.sure = self.sure and "many" in self.nouns
            self._subject("other")
            return
        if "many" in self.nouns or not self._is_ours(word):
            is_clear = self.first not in ("reader", "firm") or not self._is_ours(word)
            self.sure = self.sure and "many" in self.nouns and is_clear
            self._subject("other")
            return
        if word == "eux":
            self._put(n, "vous")
            self._loosen_of(n)
            return
        verb = self._verb_at(n + 1)
        known = form_of(self.low[verb]) if verb is not None else None
        if verb is None or known is None or not known.many or self._is_subjunctive(n, verb):
            self.sure = False
            return
        self._put(n, "vous")
        self._loosen(n)
        self._subject("firm")
        self._agree(n, verb, known, False)

    def _dative(self, n: int, word: str) -> None:
        """`lui` and `leur`: before a verb, behind a preposition, before a noun."""
        if not self._is_verb(n + 1, dative=True):
            if word == "leur":
                self._possessive(n, word)
            elif n + 1 < len(self.low) and self.low[n + 1] == "qui":
                self._who(n, word)
            else:
                self._stressed(n, word)
        elif self.subject in ("reader", "firm") and not self._of_infinitive(n):
            self.sure = False
        elif self._is_ours(word) and n < self.limit:
            self._put(n, self._object(n) if word == "lui" else "vous")
        else:
            self.sure = False

    def _stressed(self, n: int, word: str) -> None:
        """`avec lui`, `d’elle`, `lui ou le poste`."""
        if n >= self.limit:
            return
        sex = "m" if word == "lui" else "f"
        before = self.low[n - 1] if n else ""
        beside = before == "ou" or (n + 1 < len(self.low) and self.low[n + 1] == "ou")
        if not self._is_ours(word) or not (before in words.STRESSED_AFTER or beside):
            self.sure = False
            return
        if word == "elle" and sex in self.nouns:
            self.sure = False
            return
        self._put(n, "toi" if self.familiar else "vous")
        self._loosen_of(n)

    def _loosen_of(self, n: int) -> None:
        if n and self.pieces[self.at[n] - 1] == "d’":
            self.pieces[self.at[n] - 1] = "de "

    def _who(self, n: int, word: str) -> None:
        """`c’est lui qui la fixe` → `c’est vous qui la fixez`."""
        verb = self._verb_at(n + 2)
        known = form_of(self.low[verb]) if verb is not None else None
        if not self._is_ours(word) or n >= self.limit or verb is None or known is None:
            self.sure = False
            return
        self._put(n, "toi" if self.familiar else "vous")
        self._conjugate(n + 2, verb, known, self.familiar)

    def _possessive(self, n: int, word: str) -> None:
        """`son bureau` is the reader's where nothing stands between that could have one."""
        if n > self.limit or n + 1 >= len(self.low):
            self.nouns |= {"m", "f"}
            return
        blocked = "many" in self.nouns if word in ("leur", "leurs") else bool(self.nouns & {"m", "f"})
        if word in ("leur", "leurs"):
            if blocked and self.first not in ("reader", "firm") and not self.theirs and "ils" not in self.low[:n]:
                return
            self.theirs = True
            self.sure = self.sure and not blocked and self._is_ours(word)
            self._put(n, "vos" if word == "leurs" else "votre")
        elif (
            self.first in ("reader", "writer", "")
            and self._is_ours(word)
            and not blocked
            and "chaque" not in self.low[:n]
        ):
            self._put(n, self._yours(word))
        elif "chaque" not in self.low[:n] and "chacun" not in self.low[:n]:
            self.sure = False
        self.nouns |= {"many"} if word in ("ses", "leurs") else {"m", "f"}

    def _yours(self, word: str) -> str:
        if self.familiar:
            return {"son": "ton", "sa": "ta", "ses": "tes"}[word]
        return "vos" if word == "ses" else "votre"

    def _itself(self, n: int) -> None:
        """`elle-même` of the reader, unless a noun of its gender stands right before it."""
        before = self.low[n - 2] if n > 1 else ""
        same = words.MARKS_FEMININE if self.low[n].startswith("elle") else words.MARKS_MASCULINE
        if n >= self.limit or before in same:
            return
        if before in words.MARKS_EITHER:
            self.sure = False
        if "reader" in (self.subject, self.first):
            self._put(n, "toi-même" if self.familiar else "vous-même")

    def _one(self, n: int) -> None:
        """`on` of the talk: what was done together."""
        verb = self._verb_at(n + 1)
        ours = {"a": "avons", "avait": "avions", "est": "sommes", "était": "étions"}
        word = self.low[verb] if verb is not None else ""
        done = self.low[verb + 1] if verb is not None and verb + 1 < len(self.low) else ""
        are_many = word in ("est", "était") and bool(re.search(r"(?:é|i|u)e?s$", done))
        together = are_many or words.JOINTLY & set(self.low[n + 1 : n + 14])
        if verb is None or word not in ours or not together or self.low[n + 1] in ("m’", "me"):
            self._subject("other")
            return
        self._put(n, "nous")
        for k in range(n + 1, verb):
            if self.low[k] in ("s’", "se"):
                self._put(k, "nous " if self.low[k] == "s’" else "nous")
        if n and self.low[n - 1] == "l’":
            self._put(n - 1, "")
        elif n and self.pieces[self.at[n] - 1].endswith("’"):
            self._loosen(n)
        self._put(verb, ours[word])
        self._subject("both")

    def _object(self, n: int) -> str:
        """`vous` or `te` as an object, elided before a vowel."""
        if not self.familiar:
            return "vous " if self.low[n] == "l’" else "vous"
        following = self.low[n + 1] if n + 1 < len(self.low) else ""
        if VOWEL.match(following):
            if self.low[n] != "l’":
                self.pieces[self.at[n] + 1] = ""
            return "t’"
        return "te"

    def _put(self, n: int, word: str) -> None:
        big = self.pieces[self.at[n]][:1].isupper()
        self.pieces[self.at[n]] = word[:1].upper() + word[1:] if big else word
        self.changed = True
