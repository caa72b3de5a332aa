"""English phrasing: a note's words become words that fit the sentence and the reader."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import phrasing
from letterkit.languages.en import phrasing as en
from letterkit.letter import Person


@pytest.mark.parametrize(
    ("note", "shape"),
    [
        ("we lose a day every month-end because two systems disagree on stock", "clause"),
        ("two systems do not agree on stock", "clause"),
        ("late deliveries cost a client", "clause"),
        ("Returns take nine days", "clause"),
        ("night shift runs two nurses short", "clause"),
        ("Patients come back within thirty days because nobody explains the medicines.", "clause"),
        ("late deliveries to one client", "noun"),
        ("delivery costs", "noun"),
        ("slow month-end reports for finance", "noun"),
        ("a warehouse that is too small", "noun"),
        ("onboarding", "noun"),
        ("reducing agency spend", "noun"),
        ("cut pick errors", "action"),
        ("wrote the weekly stock query", "action"),
        ("how to staff the new site", "indirect"),
        ("how is the new site staffed?", "question"),
        ("They run late. Nobody knows why.", "sentences"),
        ("90 days: one weekly report", "label"),
        ("", "noun"),
    ],
)
def test_the_shape_of_a_note_is_told_without_a_tagger(note: str, shape: str) -> None:
    assert en.shape(note) == shape


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("we lose a day because our systems disagree", "you lose a day because your systems disagree"),
        ("I inherited two systems", "you inherited two systems"),
        ("They want to cut the backlog", "you want to cut the backlog"),
        ("They're short two nurses", "you're short two nurses"),
        ("Dana wants one number everyone trusts", "you want one number everyone trusts"),
        ("Dana calls or writes within a week", "you call or write within a week"),
        ("she calls every candidate herself", "you call every candidate yourself"),
        ("Dana's backlog of returns", "your backlog of returns"),
        ("the US depot", "the US depot"),
        ("nobody owns the stock number", "nobody owns the stock number"),
    ],
)
def test_words_about_the_reader_are_said_to_the_reader(note: str, said: str) -> None:
    assert en.to_reader(note, ("Dana Whitfield", "Dana"), spoken=True) == said


def test_a_pronoun_inside_a_note_about_the_reader_is_the_reader() -> None:
    note = "one place for the numbers, so he can stop merging files"
    assert en.to_reader(note, ("Tomasz",), about=True) == "one place for the numbers, so you can stop merging files"
    assert en.to_reader(note, ("Tomasz",)) == note


@pytest.mark.parametrize(
    ("claim", "number", "context", "told"),
    [
        ("I cut pick errors", "18%", "", "I cut pick errors by 18%"),
        ("I cut pick errors", "18%", "at Calder", "I cut pick errors by 18% at Calder"),
        ("I cut the form", "from 35 to 20", "Lakeside, nights", "I cut the form at Lakeside, nights from 35 to 20"),
        ("I wrote the stock query", "14 joins", "two depots", "I wrote the stock query (two depots): 14 joins"),
        ("I cut errors by 18%", "18%", "", "I cut errors by 18%"),
    ],
)  # fmt: skip
def test_a_claim_is_told_with_its_result_and_setting_once(claim: str, number: str, context: str, told: str) -> None:
    assert en.proof(claim, number, context) == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("send sample dashboard", "I will send the sample dashboard"),
        ("send references", "I will send references"),
        ("a cleaned copy of my query", "you will have a cleaned copy of my query"),
        ("I will call on Friday", "I will call on Friday"),
        ("to send the sample dashboard", "I will send the sample dashboard"),
        ("to ring on Monday", "I will ring on Monday"),
        ("that I would look up the part number", "I would look up the part number"),
    ],
)
def test_a_promise_is_told_as_what_will_happen(note: str, told: str) -> None:
    assert en.promised(note) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How would you find out why the figures differ?", "how I would find out why the figures differ"),
        ("Why are you leaving after two years?", "why I am leaving after two years"),
        ("What do you do when a lead ignores your numbers?", "what I do when a lead ignores my numbers"),
        ("Walk me through a strip that worried you.", ""),
    ],
)
def test_a_question_put_to_the_writer_is_told_back_or_not_at_all(question: str, told: str) -> None:
    assert en.indirect(question) == told


def test_steps_are_listed_only_if_each_is_an_action() -> None:
    assert (
        en.steps(["compare two weeks", "I would list the gaps"])
        == "I would first compare two weeks, and then list the gaps"
    )
    assert en.steps(["a five-minute teach-back"]) == ""


def test_days_are_said_as_one_says_them() -> None:
    thursday = date(2026, 3, 12)
    assert en.on(date(2026, 3, 11), thursday) == "yesterday"
    assert en.on(date(2026, 3, 10), thursday) == "on Tuesday"
    assert en.on(date(2026, 3, 20), thursday, "en-GB") == "on Friday 20 March"
    assert en.on(date(2026, 3, 20), thursday, "en-US") == "on Friday, March 20,"


def test_greetings_follow_the_form_of_address() -> None:
    dana = Person("Dana Whitfield")
    assert en.greeting(dana) == "Dear Dana,"
    formal = Person("Dana Whitfield", address_form="title_surname", honorific="Dr")
    assert en.greeting(formal) == "Dear Dr Whitfield,"
    assert en.greeting(Person("Dana Whitfield", address_form="title_surname")) == "Dear Dana Whitfield,"
    assert en.greeting(None) == "Dear hiring team,"


def test_names_and_acronyms_keep_their_capitals_inside_a_sentence() -> None:
    assert en.lowered("Returns take days") == "returns take days"
    assert en.lowered("SQL is slow") == "SQL is slow"
    assert en.lowered("Selby doubles", ["Selby"]) == "Selby doubles"
    assert en.lowered("I would own it") == "I would own it"


@given(st.text(max_size=80))
def test_no_note_whatever_breaks_phrasing(note: str) -> None:
    """Every function of the language answers every text with one printable line."""
    for said in (
        en.clean(note),
        en.to_reader(note, ("Dana",), True, True),
        en.as_writer(note),
        en.promised(note),
        en.sentence(note),
    ):
        assert "\n" not in said
        assert said.replace("\u200c", "").replace("\u200d", "").isprintable()
    assert en.shape(note)
    en.indirect(note), en.asks(note), en.article(note), en.proof(note, note, note), en.steps([note])


def test_every_language_has_the_same_functions() -> None:
    names = {
        "greeting",
        "closing",
        "day",
        "on",
        "listed",
        "clean",
        "shape",
        "lowered",
        "sentence",
        "to_reader",
        "as_writer",
    }
    for language in phrasing.languages():
        assert names <= set(vars(phrasing.load(language)))


def test_what_was_done_together_stays_ours() -> None:
    assert en.to_reader("we talked about timber schools", ("Pat",)) == "we talked about timber schools"
    assert en.to_reader("we lose a day", ("Pat",)) == "you lose a day"


def test_a_reason_that_begins_with_they_is_about_the_reader_where_nobody_else_was_there() -> None:
    note = "they print the harvest date on the tin"
    assert en.addressed(note, ("Hank",), alone=True) == "you print the harvest date on the tin"
    assert en.addressed(note, ("Hank",)) == note


def test_a_result_without_a_subject_goes_on_after_a_comma() -> None:
    assert en.proof("I drew the hall", "built for 8% under budget") == "I drew the hall, built for 8% under budget"
    assert en.proof("I passed the audit", "no findings") == "I passed the audit, with no findings"


def test_a_note_that_leaves_out_who_is_a_predicate() -> None:
    assert en.predicate("runs the only drone count I trust") == "runs the only drone count I trust"
    assert en.predicate("she built the school") == ""


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("playing the lighthouse level together", "playing the lighthouse level together"),
        ("reading strips out loud under pressure", "reading strips out loud under pressure"),
        ("pacing question", "the pacing question"),
        ("how I would handle it", "how I would handle it"),
    ],
)
def test_an_article_stands_where_a_bare_noun_wants_one(note: str, said: str) -> None:
    assert en.article(note) == said


@pytest.mark.parametrize(
    ("note", "shape"),
    [
        ("deals stall after the security review", "clause"),
        ("samples get relabelled by hand on Mondays", "clause"),
        ("new drivers quit by week six", "clause"),
        ("the meter reads and the bills never agree", "clause"),
        ("sales support for the team", "noun"),
        ("flaky nightly builds", "noun"),
        ("late deliveries and price leaks", "noun"),
        ("priced three listed buildings", "action"),
        ("rode the 4am dock with Wes, he knows every clerk", "action"),
    ],
)
def test_plain_verbs_make_clauses_and_deeds(note: str, shape: str) -> None:
    assert en.shape(note) == shape


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("never planned chilled loads", "I have never planned chilled loads"),
        ("you've only sold to small companies", "I have only sold to small companies"),
        ("you have not led people", "I have not led people"),
        ("hands-on SQL", ""),
    ],
)
def test_a_doubt_about_the_writer_is_told_as_their_own(doubt: str, said: str) -> None:
    assert en.gap(doubt) == said


def test_the_reader_is_you_by_name_title_and_pronoun() -> None:
    names = ("Dr Alice Thorne", "Alice Thorne", "Alice", "Dr Thorne")
    assert en.to_reader("Dr Thorne keeps a jar on her desk", names) == "you keep a jar on your desk"
    assert en.addressed("Wes still drives Sundays", ("Wes Granger", "Wes")) == "you still drive Sundays"
    assert en.addressed("she closes two days a week", ("Marisol",), True) == "you close two days a week"
    assert (
        en.to_reader("rode the dock with Wes, he knows every clerk", ("Wes",))
        == "rode the dock with you; you know every clerk"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [("end of March", "at the end of March"), ("within a fortnight", "within a fortnight"), ("Friday", "on Friday"),
     ("mid June", "in mid June")],
)  # fmt: skip
def test_a_time_in_words_gets_its_preposition(text: str, said: str) -> None:
    assert en.when(text) == said


def test_a_shortfall_is_told_in_one_clause() -> None:
    assert en.shortfall("the cash flow case, I ran out of time") == "the cash flow case, where I ran out of time"
    assert en.shortfall("group exercise: I hardly spoke") == "the group exercise, where I hardly spoke"
    assert en.shortfall("pacing question") == ""


def test_employers_that_are_common_nouns_have_their_article() -> None:
    assert en.place("Institute for River Studies") == "the Institute for River Studies"
    assert en.place("Borough of Eastmarsh") == "the Borough of Eastmarsh"
    assert en.place("Office Angels") == "Office Angels"


def test_a_question_about_others_is_told_back() -> None:
    assert en.indirect("Why do carers leave?") == "why carers leave"
    assert en.indirect("Why do you leave?") == "why I leave"
    assert en.indirect("Why do people like your plans?") == ""


def test_a_relative_clause_makes_no_statement_of_its_noun() -> None:
    assert en.shape("exit interviews that nobody reads") == "noun"


def test_what_somebody_is_or_has_is_no_deed() -> None:
    assert en.as_writer("certified D1.5, renewed in May") == "I am certified D1.5, renewed in May"
    assert en.as_writer("11 years structural") == "I have 11 years structural"


def test_a_long_requirement_is_told_without_what_leads_up_to_it() -> None:
    assert en.topic("5+ years of experience in motor pricing with GLMs") == "motor pricing with GLMs"
    assert en.matter("flux core, all positions") == "flux core"


def test_what_somebody_was_trained_in_is_a_state_and_whom_they_trained_a_deed() -> None:
    assert en.as_writer("trained four new drivers") == "I trained four new drivers"
    assert en.as_writer("trained in first aid") == "I am trained in first aid"
    assert en.as_writer("registered 400 patients") == "I registered 400 patients"


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("hold QTS since 2021", "I have held QTS since 2021"),
        ("registered with the NMC since 2017", "I have been registered with the NMC since 2017"),
        ("I drive the mobile library since last spring", "I have driven the mobile library since last spring"),
        ("drove the mobile library in 2021", "I drove the mobile library in 2021"),
        ("cut errors since nobody checked them", "I cut errors since nobody checked them"),
    ],
)
def test_what_has_gone_on_since_a_day_is_told_in_the_perfect(note: str, told: str) -> None:
    assert en.as_writer(note) == told


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("pass rate up from 61% to 74%", "I taught maths: the pass rate went up from 61% to 74%"),
        ("complaints down by half", "I taught maths: complaints went down by half"),
        ("all four still on the team", "I taught maths: all four are still on the team"),
        ("loss ratio from 81% to 68%", "I taught maths: the loss ratio went from 81% to 68%"),
        ("loss ratio 81% down to 74%", "I taught maths: the loss ratio went from 81% down to 74%"),
        ("returns 12% to 5%", "I taught maths: returns went from 12% to 5%"),
        ("p99 from 900 ms to 140", "I taught maths: p99 went from 900 ms to 140"),
        ("mislabels fell from 14 a month to 2", "I taught maths: mislabels fell from 14 a month to 2"),
        ("handoffs went from 35 minutes to 20", "I taught maths: handoffs went from 35 minutes to 20"),
        ("15 of 18 still sing with us", "I taught maths: 15 of 18 still sing with us"),
    ],
)
def test_a_result_that_leaves_out_its_verb_gets_it(number: str, told: str) -> None:
    assert en.proof("I taught maths", number) == told


def test_a_letter_that_stands_for_a_shape_or_a_grade_stays_big() -> None:
    assert en.lowered("A-level further maths") == "A-level further maths"
