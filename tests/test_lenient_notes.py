"""Any notes file is read: what does not fit its field is turned or kept as loose words, with a warning that says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from letterkit import kinds, readers, templating
from letterkit.brief import Brief, compose
from letterkit.drafting import draft, outline
from letterkit.errors import MissingError, UnknownNameError
from letterkit.inputs import notes
from letterkit.inputs.notes import Notes

HEAD = "candidate: {name: Ada Quill}\napplication: {company: Northwind, role_title: Planner, locale: en-IN}\n"


def read(text: str, name: str = "n.yaml") -> Notes:
    return notes.read(readers.read_bytes(name, text.encode(), trust="own", mend=True))


def brief(given: Notes, kind: str = "thank-you", **options: object) -> Brief:
    return compose(kinds.load(kind), given, today=date(2026, 6, 1), **{"require": False} | options)  # type: ignore[arg-type]


def test_a_text_for_a_list_is_a_list_of_one() -> None:
    given = read(HEAD + "talk:\n  promised_by_me: sample plan, two pages\n")
    assert [one.what for one in given.talk.promised_by_me] == ["sample plan, two pages"]
    assert [warning.line for warning in given.warnings] == [4]


def test_a_sentence_with_a_colon_in_a_list_is_one_note() -> None:
    given = read(HEAD + "talk:\n  promised_by_them:\n    - Office: will call on Tuesday\n")
    assert [one.what for one in given.talk.promised_by_them] == ["Office: will call on Tuesday"]


@pytest.mark.parametrize(("said", "meant"), [("nein", False), ("yes", True), ("ja, aber nur nebenbei", True)])
def test_yes_and_no_are_understood_in_other_words(said: str, meant: bool) -> None:
    given = read(HEAD + f"evidence:\n  - claim: wrote it\n    told_in_interview: {said}\n")
    assert given.evidence[0].told_in_interview is meant


def test_a_day_with_a_story_is_the_day_and_the_story_is_kept() -> None:
    given = read(HEAD + "interview:\n  date: 12/02/2026, 10 am sharp\n")
    assert given.interview.date == date(2026, 2, 12)
    assert given.loose == ((4, "10 am sharp"),)


def test_a_type_of_doubt_is_the_named_one_that_its_words_hold() -> None:
    given = read(HEAD + "signals:\n  objections:\n    - note: only Lagos\n      type: location issue\n")
    assert given.signals.objections[0].type == "location"


def test_an_unknown_field_is_kept_as_loose_words_with_its_line() -> None:
    given = read(HEAD + "role:\n  my_idea: one circular day\n")
    assert given.loose == ((4, "one circular day"),)
    assert "no field 'my_idea'" in given.warnings[0].what
    assert "without a place" in given.warnings[0].what


def test_a_slip_in_a_name_is_the_field_it_means() -> None:
    assert read(HEAD + "interviewer:\n  - name: Dana Whit\n").interviewers[0].name == "Dana Whit"


def test_a_remark_in_a_name_is_no_part_of_it() -> None:
    given = read(HEAD + "interviewers:\n  - name: Devin (last name??)\n  - name: Mrs. Rao, Principal\n")
    assert [(one.name, one.title) for one in given.interviewers] == [("Devin", ""), ("Mrs. Rao", "Principal")]


@pytest.mark.parametrize("value", ["[1, {a: b}]", "{a: {b: [c]}}", "3.5", "true", "[[]]", "text"])
@pytest.mark.parametrize("field", ["role", "talk", "interviewers", "evidence", "next", "self", "history", "interview"])
def test_no_shape_of_any_group_is_refused(field: str, value: str) -> None:
    given = read(HEAD + f"{field}: {value}\n")
    assert given.application.company == "Northwind"
    assert brief(given).company == "Northwind"


def test_words_that_break_yaml_are_read_as_if_they_were_quoted() -> None:
    given = read(HEAD + 'role:\n  problems:\n    - d: "I do it at 11 pm." Poor kid.\n    - note: late: very late\n')
    assert [one.note for one in given.role.problems] == ['d: "I do it at 11 pm." Poor kid.', "late: very late"]
    assert (given.warnings[0].line, "quotes" in given.warnings[0].todo) == (5, True)


def test_what_is_no_yaml_at_all_is_read_as_free_text() -> None:
    given = read("company: Northwind\n}{ what they said: {[\n- she showed me the dock\n")
    assert given.application.company == "Northwind"
    assert "free text" in given.warnings[0].todo
    assert any("dock" in text for _, text in given.loose)


def test_a_list_alone_is_read_as_free_text() -> None:
    assert any("dock" in text for _, text in read("- she showed me the dock\n- they ship late\n").loose)


FREE = "met w/ Theo (head chef) at the pass\nhe had me on larder. I said I would send my certificate\n"


def test_free_text_without_a_heading_is_all_facts() -> None:
    made = brief(read(FREE, "n.txt"))
    assert [(fact.source, fact.text) for fact in made.all("note")] == [
        ("n.txt:1", "met w/ Theo (head chef) at the pass"),
        ("n.txt:2", "he had me on larder. I said I would send my certificate"),
    ]


def test_a_person_in_a_certain_frame_is_the_reader() -> None:
    made = brief(read(FREE, "n.txt"))
    assert made.reader is not None
    assert (made.reader.name, made.reader.role) == ("Theo", "hiring_manager")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trial with Theo (head chef)", ["Theo"]),
        ("heute bei der Frau Direktorin Hasenzagl", ["Hasenzagl"]),
        ("RDV avec M. Pelletan, DAF", ["Pelletan"]),
        ("met w/ Theo + Ana", ["Theo", "Ana"]),
        ("interview w/ Northwind Freight", []),
        ("Denise? or Diane was there", []),
        ("Tuesday at St Brannoc", []),
        ("I told them about March and the Reds", []),
    ],
)
def test_only_what_is_certainly_a_person_is_one(text: str, names: list[str]) -> None:
    assert [person.name for person in read(text + "\n", "n.txt").interviewers] == names


def test_to_may_name_anybody_in_the_words_of_the_notes() -> None:
    given = read("she (Maeve) made me tea herself\n", "n.txt")
    made = brief(given, to="Maeve")
    assert made.reader is not None
    assert made.reader.name == "Maeve"
    with pytest.raises(UnknownNameError):
        brief(given, to="Bertrand")


def test_without_a_name_the_letter_is_signed_with_an_open_mark() -> None:
    letter = templating.write(brief(read(FREE, "n.txt")))
    assert letter.signature == "[[your name]]"
    assert letter.open_marks


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("kind", ["thank-you", "influence", "rejection-reply", "stay-in-touch", "intro-request"])
def test_without_company_and_role_no_phrase_is_left_open(kind: str, language: str) -> None:
    letter = templating.write(brief(read(FREE, "n.txt"), kind, language=language))
    for broken in (" at .", " at ,", "als .", "  ", "()", " de.", " de,", "zzunnamed", "the the", "als frei"):
        assert broken not in letter.body.replace("\n", "|")
        assert broken not in letter.subject


def test_the_loose_lines_hold_what_no_field_does() -> None:
    given = read(FREE, "n.txt")
    assert brief(given, require=True, by_model=True).all("note")
    assert brief(given, require=True).clauses
    with pytest.raises(MissingError):
        brief(read(HEAD), require=True)
    with pytest.raises(MissingError):
        brief(read(HEAD), require=True, by_model=True)


def test_a_placed_item_that_is_a_piece_of_a_line_is_named_by_the_line() -> None:
    made = brief(read(FREE, "n.txt"))
    reader = made.first("reader")
    assert reader is not None
    assert made.all("note")[0].of == (reader.id,)


CHAT = """[22/04, 15:12] Aoife: well???
[22/04, 15:20] Nuala: grand i think. she made me tea herself, nobody does that
[22/04, 15:21] Aoife: is it the place with the smell
"""


def test_a_friends_words_in_a_chat_are_no_notes() -> None:
    assert [text for _, text in read(CHAT, "n.txt").loose] == [
        "grand i think.",
        "she made me tea herself, nobody does that",
    ]


@pytest.mark.long
def test_every_development_set_gives_a_brief_to_its_reader() -> None:
    folder = Path(__file__).resolve().parents[2] / "shared" / "data" / "notes"
    if not folder.is_dir():
        pytest.skip("the development sets are not here")
    import json

    for one in sorted(path for path in folder.iterdir() if (path / "gold.json").exists()):
        gold = json.loads((one / "gold.json").read_text())
        given = notes.read(readers.read(next(one.glob("notes.*")), trust="own", mend=True))
        kind = gold["kind"].replace("_", "-")
        for by_model in (False, True):
            made = brief(given, kind, to=gold["reader"]["name"], require=by_model, by_model=by_model)
            assert made.reader is not None


TOUCHED = """Talk at Larkhill on Thursday with Mrs Adeyemi.
She showed me the frame her father wore, mended with fishing line.
Explain it as if to a tribunal, she said, not to a carer.
They asked what I'd say to somebody who can't stop crying.
my hip was killing me.
salary is 38k, less than the shop.
private: mam says stay where you are
"""


@pytest.mark.parametrize("by_model", [True, False])
def test_what_a_word_alone_makes_look_private_is_for_a_model_to_judge(by_model: bool) -> None:
    made = brief(read(TOUCHED, "n.txt"), by_model=by_model)
    shown = {fact.text: fact.touches for fact in made.all("note")}
    judged = {
        "She showed me the frame her father wore, mended with fishing line.": "family",
        "Explain it as if to a tribunal, she said, not to a carer.": "law",
        "They asked what I'd say to somebody who can't stop crying.": "health",
    }
    assert {text: topic for text, topic in shown.items() if topic} == (judged if by_model else {})
    told = " ".join(shown)
    held = " ".join(one.text for one in made.withheld)
    for words in ("hip", "38k", "mam"):
        assert words not in told
        assert words in held


def test_a_line_to_judge_is_shown_where_a_model_judges_and_nowhere_else() -> None:
    made = brief(read(TOUCHED, "n.txt"), by_model=True)
    assert "fishing line" in next(draft(made)).messages[-1].text
    friend = outline(made)[-1].messages[-1].text
    assert "touches family" in friend  # who judges is told why; who writes gets the notes as they stand
    quick = next(draft(made, effort="quick")).messages[-1].text
    assert "fishing line" not in quick
    assert "Larkhill" in quick


def test_what_is_to_be_said_instead_is_no_part_of_what_is_not() -> None:
    made = brief(read("Don't mention the fall. Say the lift was out.", "n.txt"))
    assert [fact.text for fact in made.all("note")] == ["Say the lift was out."]


@pytest.mark.parametrize("label", ["me", "my name"])
def test_a_line_of_a_chat_is_no_name(label: str) -> None:
    given = read(f"{label}: ruth abernethy. parks manager. nice. tired\n{label}: 310 trees, 4 in 10 dead\n", "n.txt")
    assert given.candidate.name == ""
    assert [text for _, text in given.loose] != []


def test_a_title_before_a_run_of_capitals_names_one_person() -> None:
    given = read("right, Mr Halloran Pellow Cold Store yesterday, lorries stood in the road", "n.txt")
    assert [one.name for one in given.interviewers] == ["Halloran"]


def test_who_is_asked_for_by_title_and_name_is_written_to_by_that_name() -> None:
    given = read("interviewers:\n  - name: Halloran Pellow Cold\n")
    reader = brief(given, to="Mr Halloran").reader
    assert reader is not None
    assert (reader.honorific, reader.name) == ("Mr", "Halloran")
