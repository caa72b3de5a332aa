"""A French line as it is read before anything is turned: its words, its subjects, who may do what its verbs say."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from letterkit.languages.fr.clauses import _words as words
from letterkit.languages.fr.clauses._forms import FORMS, SUBJUNCTIVES, Form, form_of, infinitive_of, is_verb
from letterkit.languages.fr.phrasing._nouns import PIECE

READER = "lecteur-ici"
"""Stands for the reader's name, or for a subject that was left out, until its verb agrees."""
Who = Literal["", "reader", "firm", "writer", "both", "other"]
_BETWEEN = frozenset("bien déjà aussi beaucoup même jamais tout suite vite souvent longtemps encore vraiment".split())
_NEW_SUBJECT = frozenset(("qui", "que", "qu’", "il", "elle", "on", "je", "j’", "ils"))


class Line:
    """One walk over a line. first: its first subject. nouns: what stands since the reader was its subject, by gender.
    limit: the first word from which a pronoun may be somebody else's."""

    def __init__(self, head: str, tail: str, pronouns: Collection[str], familiar: bool, opens: bool) -> None:
        self.pieces = PIECE.findall((f"{READER} " if opens else "") + head)
        ours = len(self.pieces)
        self.pieces += PIECE.findall(tail)
        self.at = [i for i, piece in enumerate(self.pieces) if re.match(r"[^\W_]", piece)]
        self.low = [self.pieces[i].casefold() for i in self.at]
        self.limit = sum(1 for i in self.at if i < ours)
        self.pronouns, self.familiar = pronouns, familiar
        self.sure, self.changed = True, False
        self.first: Who = ""
        self.subject: Who = ""
        self.nouns: set[str] = set()
        self.theirs = False

    def _is_person(self, n: int, word: str) -> bool:
        """Whether this subject can only be the reader: by its verb, or because it was one with nothing between."""
        verb = self._verb_at(n + 1)
        if verb is None:
            return False
        clear = ("m" if word == "il" else "f") not in self.nouns
        if self.subject == "reader" and clear:
            return True
        deed = self._deed(verb)
        to_me = bool({"m’", "me", "nous"} & set(self.low[n + 1 : verb + 3]))
        return deed in words.PERSONAL or (to_me and deed in words.DONE_TO_ME) or self._joins_me(verb)

    def _joins_me(self, verb: int) -> bool:
        """Whether the writer is whom it is done for: `a sorti son carnet et m’a lu`, `a ouvert pour me montrer`."""
        for j in range(verb + 1, len(self.low) - 3):
            if self.low[j] in _NEW_SUBJECT:
                return False
            if self.low[j] == "pour" and self.low[j + 1] in ("m’", "me"):
                return self.low[j + 2] in words.PERSONAL or self.low[j + 2] in words.DONE_TO_ME
            if self.low[j] in ("et", "puis") and self.low[j + 1] in ("m’", "me"):
                deed = self._deed(j + 2)
                return deed in words.PERSONAL or deed in words.DONE_TO_ME
        return False

    def _deed(self, verb: int) -> str:
        """The infinitive of what a verb says, behind its auxiliary or modal."""
        known = form_of(self.low[verb])
        deed = known.infinitive if known else ""
        if words.TO_THE_WRITER.search(" ".join(self.low[verb : verb + 7])):
            return "décider"
        following = [word for word in self.low[verb + 1 : verb + 6] if word not in words.CLITICS | {"pas", "d’", "de"}]
        following = [word for word in following if word not in _BETWEEN]
        if deed == "avoir" and words.FELT & set(following[:2]):
            return "craindre"
        if deed in ("avoir", "être") and following:
            deed = infinitive_of(following[0]) or deed
            following = following[1:]
        if deed in words.MODALS and following and is_verb(following[0]):
            if deed == "faire":
                return "montrer" if following[0] in words.SHOWN else deed
            return following[0] if deed not in ("laisser", "vouloir") else deed
        return deed

    def _is_ours(self, word: str) -> bool:
        """Whether a pronoun can be the reader's, or their firm's; one without a gender where nobody stands beside."""
        if word in ("ils", "eux", "leur", "leurs"):
            return "ils" in self.pronouns
        if word in ("lui", "son", "sa", "ses"):
            return "lui" in self.pronouns
        return word in self.pronouns or (word == "l’" and "lui" in self.pronouns)

    def _is_subjunctive(self, n: int, verb: int) -> bool:
        before = " ".join(self.low[max(0, n - 3) : n]).replace("’", "")
        return self.low[verb] in SUBJUNCTIVES or before.endswith(words.SUBJUNCTIVE_AFTER)

    def _is_joined(self, j: int, verb: int, form: Form) -> bool:
        """Whether a word behind `et` is a verb of the same subject; a word that may be a noun spoils it."""
        word = self.low[verb]
        if form.infinitive in ("avoir", "être") or verb > j + 1:
            return True
        if infinitive_of(word):
            return False
        behind = self.low[verb + 1] if verb + 1 < len(self.low) else ""
        goes_on = behind in words.MARKS_PLURAL | words.MARKS_MASCULINE | words.MARKS_FEMININE | {"l’", "que", "qu’"}
        if not goes_on and (form.me or word in ("marche", "offre")):
            self.sure = False
        return goes_on or not form.me

    def _meets(self, n: int) -> bool:
        """Whether `la` is the reader: `je la rappelle lundi`."""
        following = form_of(self.low[n + 1]) if n + 1 < len(self.low) else None
        deed = following.infinitive if following else self.low[n + 1] if n + 1 < len(self.low) else ""
        is_reader = self._is_ours(self.low[n]) and n < self.limit and deed in words.MEETS
        return is_reader and self.subject == "writer" and not self.nouns & {"m", "f"}

    def _is_clitic(self, n: int) -> bool:
        """Whether `le`, `la`, `les` stands before a verb and behind its subject."""
        subjects = ("je", "j’", "il", "elle", "on", "nous", "vous", "tu", "ils", "qui", "ne", "m’", "me", READER)
        return self.low[n] in words.CLITICS and bool(n) and self.low[n - 1] in subjects and self._is_verb(n + 1)

    def _is_verb(self, n: int, dative: bool = False) -> bool:
        """Whether the word at a place is a verb, small words before it passed over."""
        while n < len(self.low) and self.low[n] in ("en", "y"):
            n += 1
        if n >= len(self.low):
            return False
        word = self.low[n]
        if dative and word not in FORMS and is_verb(word):
            return True
        return word in FORMS or is_verb(word)

    def _verb_at(self, n: int) -> int | None:
        """Where the finite verb stands behind small words; None if there is none."""
        while n < len(self.low) and self.low[n] in words.CLITICS:
            n += 1
        return n if n < len(self.low) and form_of(self.low[n]) is not None else None

    def _of_infinitive(self, n: int) -> bool:
        return self.subject not in ("reader",) and is_verb(self.low[n + 1])

    def _subject(self, who: Who) -> None:
        self.first = self.first or who
        self.subject = who
