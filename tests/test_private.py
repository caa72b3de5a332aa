"""What is nobody else's business never becomes a fact, in English, German and French; what is one's trade does."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from letterkit import kinds, readers
from letterkit.brief import Brief, compose
from letterkit.inputs import notes
from letterkit.inputs.notes import private

OUT = [
    ("salary 38k, asked 42k", "pay"),
    ("Gehalt 74, unter 72 nicht", "pay"),
    ("41 k€ demandés", "pay"),
    ("my back's been acting up", "health"),
    ("bin schwanger, sag ich erst nach der Probezeit", "marked private"),
    ("je suis enceinte", "health"),
    ("mum says plenty more fish", "family"),
    ("meine Frau will nicht umziehen", "family"),
    ("ma fille a un concours", "family"),
    ("I'm 58 and they know it", "age"),
    ("there is another offer from Quillon", "other offers"),
    ("anderes Angebot bis 9.10.", "other offers"),
    ("the other candidates are internal", "other candidates"),
    ("he is arrogant", "opinion"),
    ("quel con, ce chef", "opinion"),
    ("Les is a dinosaur, honestly.", "opinion"),
    ("should I see a lawyer", "law"),
    ("she said it off the record", "in confidence"),
    ("das bleibt unter uns", "in confidence"),
    ("il me l'a dit en confidence", "in confidence"),
    ("don't mention the gap", "marked private"),
    ("the real reason is the commute", "marked private"),
    ("nicht erwähnen", "marked private"),
    ("à ne pas dire", "marked private"),
    ("bei uns wird gerade Stellenabbau bei uns geplant", "present employer"),
]
STAYS = [
    "residents with dementia get upset about five",
    "I cut late discharges from 9 to 4 a day",
    "one little boy asked if the Romans had chips",
    "she wants somebody who will count the stock himself",
    "the team does not share dashboards",
    "they lose a grocery order every week",
    "die Übergabe dauert 40 Minuten",
    "elle connaît le prénom de chaque patient",
    "Denise is a nurse manager",
    "40 calls an hour on a Monday",
    "I didn't say the number",
    "I would delete a test that has not failed for a real reason in a year",
    "Sue showed me the phones",
    "Llevé el almacén con mi compañera",
]


@pytest.mark.parametrize(("text", "why"), OUT)
def test_each_topic_is_kept_out_by_its_name(text: str, why: str) -> None:
    assert private.topic(text) == why
    assert private.usable(text) == ""


@pytest.mark.parametrize("text", STAYS)
def test_work_is_not_private(text: str) -> None:
    assert private.usable(text) == text


def test_a_parenthesis_is_cut_out_of_a_usable_sentence() -> None:
    said = "I've got lunch with a buyer (friend of Dad's, leave him out of it) on June 4."
    assert private.usable(said) == "I've got lunch with a buyer on June 4."


def test_a_parenthesis_that_is_only_a_remark_keeps_the_sentence_out() -> None:
    assert private.usable("She is on leave from May (he let it slip, DON'T)") == ""


def test_a_remark_keeps_its_short_line_out() -> None:
    assert private.usable("my knee!! 12s on that long hallway. dont bring up") == ""


def test_a_list_that_opens_with_a_remark_goes_on_in_the_next_sentence() -> None:
    assert private.usable("Don't mention: the bet, the quarrel. And the van, he'll bring it up.") == ""


def test_other_candidates_go_and_the_step_beside_them_stays() -> None:
    assert private.usable("she's talking to 2 more ppl, hear by Friday from HR") == "hear by Friday from HR"


def test_dictation_loses_the_clause_and_not_the_rest() -> None:
    said = (
        "so Pam said I'd hear by April um my kid's school is five minutes away uh "
        "and Rick was straight with me and he shook my hand twice"
    )
    kept = private.usable(said)
    assert "hear by April" in kept
    assert "Rick was straight" in kept
    assert "kid" not in kept


def test_illness_is_the_trade_in_fields_about_the_work() -> None:
    said = "They lose a week to sickness absence and burnt out staff"
    assert private.usable(said, trade=True) == said


def brief(text: str, share: tuple[int, ...] = (), name: str = "n.txt") -> Brief:
    read = notes.read(readers.read_bytes(name, text.encode(), trust="own"))
    return compose(kinds.load("thank-you"), read, today=date(2026, 6, 1), require=False, share=share)


NOTES = "she showed me the ward herself\npay is 41.50 an hour\nI will send the form on Friday\n"


def test_nothing_private_is_a_fact_and_its_line_is_named() -> None:
    made = brief(NOTES)
    assert [fact.text for fact in made.all("note")] == [NOTES.split("\n")[0], NOTES.split("\n")[2]]
    assert [(one.source, one.why) for one in made.withheld] == [("n.txt:2", "pay")]


def test_what_was_confided_goes_with_the_clauses_before_and_half_a_clause_is_none() -> None:
    memo = (
        "so the main thing is uh nobody wants the cold side in winter and uh he also said wrong labels on the big "
        "pallets cost them a customer in spring but that's he said keep that between us so uh I told him about the "
        "buddy we give every new starter for the first ten shifts"
    )
    told = private.usable(memo)
    assert "cold side" in told
    assert "labels" not in told
    assert "customer" not in told
    assert "buddy" in told


def test_a_line_that_the_writer_shares_is_told() -> None:
    made = brief(NOTES, share=(2,))
    assert "pay is 41.50 an hour" in [fact.text for fact in made.all("note")]
    assert made.withheld == ()


def test_fields_are_held_against_the_topics_too() -> None:
    fields = (
        "candidate: {name: A}\nself: {why_more_interested: my wife is from there}\nrole: {problems: [slow returns]}\n"
    )
    made = brief(fields, name="n.yaml")
    assert not made.all("motive")
    assert [one.why for one in made.withheld] == ["family"]
    assert made.first("problem")


def test_what_only_steers_is_not_told_where_it_is_private() -> None:
    made = brief("candidate: {name: A}\nsignals: {turned_off: [my knee came up]}\n", name="n.yaml")
    assert not any("knee" in said for said in made.steering)


BENCH = Path(__file__).parent / "benchmarks" / "read" / "bench_private.py"


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_private", BENCH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.long
def test_of_the_development_sets_nearly_all_that_is_private_stays_out() -> None:
    measured = bench()
    if not measured.SHARED.is_dir():
        pytest.skip("the development sets are not here")
    counts = measured.measure(measured.SHARED)
    held, told = counts["private withheld"], counts["private told"]
    usable = counts["usable told"] + counts["usable withheld"] + counts["usable lost"]
    assert held >= measured.WANTED["private withheld"] * (held + told)
    assert counts["usable withheld"] <= measured.WANTED["usable withheld"] * usable
