"""What a letter of application tells: deeds with where they were done, each with the demand that it answers.

Only what a language turns for certain is told (`deed`, `wanted`, `post` of its phrasing); the rest of a resume is left
out. Of a demand only the part is named that the deed answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from letterkit import marks
from letterkit.brief.choosing import CLAIMS
from letterkit.brief.contents import Brief
from letterkit.brief.evidence import Met, asks_for_degree, bag, has_result, is_in, is_within, looked_on, meeting
from letterkit.facts import Fact
from letterkit.phrasing import Applying

if TYPE_CHECKING:
    from letterkit.templating.scene import Phrases

FIRST_PERSON = ("I ", "my ", "My ")
SHORT = 11
"""Words of a deed that something can follow."""
BRIEF = 15
"""Words of a deed that another one can join."""
LISTED = 4
"""Skills that one sentence names at most."""


@dataclass(frozen=True)
class Telling:
    """One deed as a template tells it. Whatever is printed of it carries its fact's id.

    deed: a clause of the writer's (`I led five students`). also: the same without who did it, where that is `I`.
    at: the employer, as it stands behind a preposition. role, whole_role: what the writer was there, with its article.
    topic: what of the demand it answers, as an object of a sentence; "" where it answers none or no words are certain.
    cite: the mark of the demand. near: it is like what is asked for. by_role: what the writer was is what answers.
    shows: its own words say what was asked for. over: whether it is over. span: from when to when, where it is.
    project: what it was done for, where that is a project and no employer.
    guessed: whether where and as what it was done is a guess, which opens no letter.
    """

    deed: str
    at: str = ""
    role: str = ""
    whole_role: str = ""
    topic: str = ""
    cite: str = ""
    near: bool = False
    by_role: bool = False
    shows: bool = False
    over: bool = True
    span: str = ""
    project: str = ""
    guessed: bool = False

    @property
    def also(self) -> str:
        """The deed without its subject: `led five students`."""
        is_done = self.deed.startswith("I ") and not self.deed.startswith(("I was ", "I am "))
        return self.deed.removeprefix("I ") if is_done else ""

    @property
    def acts(self) -> bool:
        """Whether the topic is something that one does: `working with families`."""
        return self.topic.split(" ")[0].endswith("ing")

    @property
    def is_brief(self) -> bool:
        """Whether it can be told with another one in a sentence."""
        return bool(self.also) and len(marks.MARK.sub("", self.deed).split()) <= BRIEF and ";" not in self.deed

    @property
    def short(self) -> bool:
        """Whether something can stand behind the deed and still belong to it."""
        bare = marks.MARK.sub("", self.deed)
        return len(bare.split()) <= SHORT and not re.search(r"[;:(]|\b(?:that|which|who|so|when|where|while)\b", bare)


class Application:
    """The tellings of one brief."""

    def __init__(self, phrases: Phrases, brief: Brief, words: Applying) -> None:
        self._phrases, self._brief, self._words = phrases, brief, words

    @cached_property
    def _met(self) -> dict[str, Met]:
        return meeting(self._brief, self._brief.all("requirement"))

    @cached_property
    def matches(self) -> list[Telling]:
        """The deeds that answer a demand, in the order of the advertisement."""
        met = [self._met[need.id] for need in self._brief.all("requirement") if need.id in self._met]
        return [told for one in met if (told := self._telling(one.claim, one))]

    def lead(self) -> Telling | None:
        """The deed that opens the letter: one with a figure that answers a demand, the first-named; else the best."""
        told = [one for one in self.matches if not one.guessed]
        sure = [one for one in told if not one.near] or told
        with_figure = [one for one in sure if re.search(r"\d", marks.MARK.sub("", one.deed))]
        return next(iter([*with_figure, *sure]), None)

    def spares(self) -> list[Telling]:
        """The deeds that answer nothing, best first."""
        used = {one.claim.id for one in self._met.values()}
        found: list[tuple[bool, bool, Telling]] = []
        while (claim := self._phrases.strongest(used)) is not None:
            used.add(claim.id)
            is_loose = "guess" in claim.slots and "where" not in claim.slots  # it answers a demand or stays out
            if not is_loose and (told := self._telling(claim)):
                found.append((looked_on(claim, self._brief.language), not has_result(claim.text), told))
        return [told for *_, told in sorted(found, key=lambda one: one[:2])]

    def _paired(self, told: list[Telling]) -> list[Telling]:
        """In every other letter of a writer two short deeds of one place as one, for other sentences."""
        if self._brief.variant % 2 == 0:
            return told
        found: list[Telling] = []
        for one in told:
            before = found[-1] if found else None
            if (
                before
                and one.also
                and before.at == one.at
                and before.role == one.role
                and before.guessed == one.guessed
                and before.is_brief
                and one.is_brief
            ):
                found[-1] = replace(before, deed=f"{before.deed}, and {one.deed}")
            else:
                found.append(one)
        return found

    def _telling(self, claim: Fact, met: Met | None = None) -> Telling | None:
        """A deed with its setting; None where there are no certain words for it."""
        slots = {name: values[0] for name, values in claim.slots.items() if values}
        over = bool(slots.get("end")) and slots["end"][:7] <= self._brief.today.isoformat()[:7]
        deed = self._deed(claim, over or not slots)
        if not deed:
            return None
        own = bag(claim.text, self._brief.language)
        is_project = slots.get("section") == "projects"
        role = "" if is_project else slots.get("role", "")
        where = self._words.employed(slots.get("where", ""))
        return Telling(
            deed,
            "" if is_project else where,
            self._words.post(role),
            self._words.post(role, whole=True),
            self._topic(met, deed) if met else "",
            marks.of(met.need.id) if met else "",
            near=bool(met and met.near),
            by_role=bool(met and met.by_role),
            shows=bool(met and bag(met.text, self._brief.language) & own),
            over=over,
            span=self._words.span(slots.get("start", ""), slots.get("end", "")) if over else "",
            project=where if is_project else "",
            guessed="guess" in slots,
        )

    def _deed(self, claim: Fact, over: bool) -> str:
        """A deed in the writer's voice with its mark; what notes tell has its number and setting with it."""
        if claim.role == "highlight":
            told: str = self._words.deed(claim.text, over)
            return told and told + marks.of(claim.id)
        told = self._phrases.claim(claim).proof
        return told if told.startswith(FIRST_PERSON) else ""

    def _topic(self, met: Met, deed: str) -> str:
        words: str = self._words.wanted(met.text, self._is_name, marks.MARK.sub("", deed))
        return words and words + marks.of(met.need.id)

    def _is_name(self, word: str) -> bool:
        """Whether a word keeps its capital: it has a second one, or the papers never write it small."""
        if any(letter.isupper() or letter.isdigit() for letter in word[1:]) or len(word) == 1:
            return True
        if word in self._known or (len(word) == 2 and word[:1].isupper() and word.isalpha()):
            return True
        if not word[:1].isupper() or re.search(rf"(?<![\w-]){re.escape(word[:1].lower() + word[1:])}", self._papers):
            return False
        inside = rf"(?<=[a-z\d,;&/(] ){re.escape(word)}\b"  # not where a sentence or a heading begins
        return bool(re.search(inside, self._papers))

    @cached_property
    def _papers(self) -> str:
        told = (fact.text for fact in self._brief.all("highlight", "requirement"))
        return "\n".join([self._brief.resume, self._brief.posting, *told])

    @cached_property
    def _known(self) -> frozenset[str]:
        """The skills of one word that are no ordinary one: `Sage`, and not `Mentoring`."""
        skills = (fact.text for fact in self._brief.all("known"))
        return frozenset(one for one in skills if " " not in one and not self._words.is_ordinary(one))

    @cached_property
    def skills(self) -> list[str]:
        """Skills of the resume that the advertisement asks for and no deed shows, each once."""
        language, shown = self._brief.language, self._shown
        found: dict[str, str] = {}
        for need in self._brief.all("requirement"):
            for skill in self._brief.all("known"):
                key = skill.text.casefold()
                is_shown = all(is_in(stem, shown) for stem in bag(skill.text, language))
                if key not in found and is_within(skill.text, need.text, language) and not is_shown:
                    found[key] = self._named(skill) + marks.of(skill.id) + marks.of(need.id)
        return list(found.values())[:LISTED]

    @cached_property
    def _shown(self) -> frozenset[str]:
        """The words of the deeds: what they show need not be listed again."""
        claims = self._brief.all(*CLAIMS)
        return frozenset[str]().union(*(bag(claim.text, self._brief.language) for claim in claims))

    def _named(self, fact: Fact) -> str:
        """A skill inside a sentence: small where only its first letter is big (`Patient care`), else as it stands."""
        first, _, rest = fact.text.partition(" ")
        if any(letter.isupper() for letter in first[1:] + rest) or not first[:1].isupper():
            return fact.text
        small = first[:1].lower() + first[1:]
        is_written_small = re.search(rf"(?<![\w-]){re.escape(small)}\b", self._papers)
        return f"{small} {rest}".strip() if rest or is_written_small or self._words.is_ordinary(first) else fact.text

    @cached_property
    def degree(self) -> dict[str, Any] | None:
        """The degree that the advertisement asks for, or the latest: its name, its school and whether it is done."""
        language = self._brief.language
        for fact in self._brief.all("degree"):
            slots = {name: values[0] for name, values in fact.slots.items()}
            school = self._words.employed(slots.get("school", ""))
            parts = [slots.get(part, "") for part in ("kind", "area", "school")]
            name, whole = self._words.degree(*parts), " ".join(parts)
            if not name or not school:
                continue
            end, today = slots.get("end", ""), self._brief.today.isoformat()
            is_done = bool(end) and end <= today[: len(end)]
            asks = [one for one in self._brief.all("requirement") if asks_for_degree(one.text, whole, language)]
            return {"name": name + marks.of(fact.id), "a": self._words.article_of(name), "school": school,
                    "year": end[:4] if is_done else "", "stage": "" if is_done else self._stage, "done": is_done,
                    "cite": marks.of(asks[0].id) if asks else ""}  # fmt: skip
        return None

    @cached_property
    def _stage(self) -> str:
        label = self._brief.first("headline")
        said = self._words.stage_of_study(label.text) if label else ""
        return said and said + marks.of(label.id) if label else ""

    @cached_property
    def papers(self) -> list[str]:
        """Licences, certificates and languages that the advertisement asks for and the resume has."""
        language = self._brief.language
        found = {}
        for need in self._brief.all("requirement"):
            for fact in self._brief.all("certificate", "spoken"):
                if fact.id not in found and is_within(fact.text, need.text, language):
                    found[fact.id] = self._words.held(fact.text, fact.slots) + marks.of(fact.id) + marks.of(need.id)
        return list(found.values())

    @cached_property
    def begins(self) -> str:
        """When the writer can start, as a sentence; "" where the notes do not say it or no words are certain."""
        fact = self._brief.first("start")
        said: str = self._words.beginning(fact.text) if fact else ""
        return said and said + marks.of(fact.id) if fact else ""

    def to_scene(self) -> dict[str, Any]:
        """What a template sees of it."""
        lead = self.lead()
        return {
            "lead": lead,
            "others": in_order((one for one in self.matches if one is not lead), lead),
            "spares": self._paired(in_order(self.spares(), lead)),
            "skills": self.skills,
            "degree": self.degree,
            "papers": self.papers,
            "begins": self.begins,
        }


def in_order(items: Iterable[Telling], first: Telling | None) -> list[Telling]:
    """Deeds of one employer together, those of `first` before all others."""
    told = list(items)
    places = [first.at if first else "", *(one.at for one in told)]
    return sorted(told, key=lambda one: places.index(one.at))


class Places:
    """Where the sentence before the one at hand was: a letter says `there` the second time."""

    def __init__(self) -> None:
        self._last = ""

    def again(self, one: Telling, opens: bool = False) -> bool:
        """Whether a deed was done where the one before it was; `opens`: none is before it."""
        place = one.at or one.project
        last, self._last = "" if opens else self._last, place
        return bool(place) and place == last
