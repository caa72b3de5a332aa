"""The German veto leaves good letters alone; German words are spelt, turned and ordered by rules of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from letterkit import wording
from letterkit.clauses import doubtful
from letterkit.languages.de.clauses._order import direct, last, that
from letterkit.languages.de.clauses._spelling import spelled

LETTERS = Path(__file__).parent / "benchmarks" / "review" / "letters"
ROUNDS = Path(__file__).parent / "benchmarks" / "quality" / "rounds"
NOT_PROSE = re.compile(r"(?:From|To|Subject|Date|Sehr geehrt|Liebe|Hallo|Guten Tag|Mit freundlichen|Viele|Freundliche)")
SPEAKS_OF_SOMEBODY = re.compile(r"\b(?:er|ihm|ihn|sie|ihre?[nmrs]?|seine?[nmrs]?)\b", re.IGNORECASE)


def sentences() -> Iterator[str]:
    """The sentences of the German letters that people marked, but those that speak of somebody named before."""
    for path in sorted(LETTERS.glob("*.yaml")):
        case = yaml.safe_load(path.read_text(encoding="utf-8"))
        if case.get("language") != "de":
            continue
        for paragraph in re.split(r"\n\s*\n", case.get("mail", "")):
            flat = " ".join(paragraph.split())
            if NOT_PROSE.match(flat):
                continue
            for _, sentence in wording.sentences(flat):
                said = sentence.strip().rstrip(".!")
                pronoun = SPEAKS_OF_SOMEBODY.search(re.sub(r"\b(?:Sie|Ihre?[nmrs]?)\b", "", said))
                if len(said.split()) > 3 and not pronoun:
                    yield said[:1].upper() + said[1:]


def test_good_letters_give_the_veto_no_reason() -> None:
    found = list(sentences())
    told = {one: doubtful(one, "de", "question" if one.endswith("?") else "sentence") for one in found}
    assert len(found) > 40
    assert {one: why for one, why in told.items() if why} == {}


def test_no_letter_of_the_rounds_is_garble() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ROUNDS.rglob("*.letter.md")]
    german = [text for text in texts if re.search(r"^(?:Sehr geehrte|Guten Tag|Hallo|Liebe)", text, re.MULTILINE)]
    prose = [" ".join(part.split()) for text in german for part in re.split(r"\n\s*\n", text)]
    found = [one for part in prose if not NOT_PROSE.match(part) for _, one in wording.sentences(part)]
    assert len(found) > 300
    assert {one: why for one in found if (why := doubtful(one, "de", "draft"))} == {}


@pytest.mark.parametrize(
    "garble",
    [
        "Du hat gesagt, es klemmt.",
        "Ich schicke Ihnen Ihre die Liste.",
        "Sie sehen, dass du müde bist.",
        "Die Rate ging von 9 -> 4.",
        "Sie zeigten mir das neue wundzimmer.",
        "Wir verliert jede Woche eine Kraft.",
    ],
)
def test_garble_is_garble_in_any_draft(garble: str) -> None:
    assert doubtful(garble, "de", "draft")


@pytest.mark.parametrize(
    ("noted", "written"),
    [
        ("zeugnis nachreichen bis fr", "zeugnis nachreichen bis Freitag"),
        ("in der frühschicht fehlen immer zwei leute", "in der Frühschicht fehlen immer zwei Leute"),
        ("fehler 12 -> 4 %", "fehler von 12 auf 4 %"),
        ("ich hab gedacht er meint den stapler", "ich habe gedacht, er meint den Stapler"),
        ("er sucht jemanden der bleibt", "er sucht jemanden, der bleibt"),
        ("beim schweißen zugeschaut", "beim Schweißen zugeschaut"),
        ("von hand gepflegte flurbel", ""),
        ("Sie lächelt selten", "Sie lächelt selten"),
    ],
)
def test_small_letters_become_nouns_where_nothing_is_in_doubt(noted: str, written: str) -> None:
    assert spelled(noted) == written


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("Sie verlieren zwei Leute", "Sie zwei Leute verlieren"),
        ("Bis Mai wollen Sie sich melden", "Sie sich bis Mai melden wollen"),
        ("Die Lieferscheine kommen doppelt an", "die Lieferscheine doppelt ankommen"),
        ("Sie zeigten mir die Halle und ließen mich messen", ""),
    ],
)
def test_a_verb_goes_last_behind_dass(sentence: str, behind: str) -> None:
    assert last(sentence) == behind


def test_what_was_said_follows_dass_without_who_said_it() -> None:
    assert that("Sie sagten, dass die Stelle befristet ist") == "die Stelle befristet ist"
    assert that("Sie meinten, es dauert zu lange") == "es zu lange dauert"
    assert that("Sie haben gefragt, ob ich melke") == ""


def test_an_indirect_question_asks() -> None:
    assert direct("ob der Kurs im Mai stattfindet") == "findet der Kurs im Mai statt"
    assert direct("wie viele Leute nachts da sind") == ""
