"""What a letter owes is found line by line in rough notes, and asked for; what stands there by chance ties nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from letterkit import clauses, kinds, readers, templating
from letterkit.brief import Brief, compose
from letterkit.brief.jotted import _tellable
from letterkit.clauses import Clause, Setting
from letterkit.clauses.recognising import recognised
from letterkit.inputs import mail as mail_input
from letterkit.inputs import notes as notes_input
from letterkit.letter import OPEN_MARK

TODAY = date(2026, 3, 12)


def found(text: str, language: str = "en") -> list[Clause]:
    read = clauses.read(text, Setting(language, ("Odalys Brimm", "Odalys")))
    return recognised(language, read, text)


def at(text: str, language: str = "en") -> dict[int, set[str]]:
    """What each line is for, where a letter can use it at all."""
    lines: dict[int, set[str]] = {}
    for one in found(text, language):
        if one.use not in ("", "none", "context") and not one.withheld:
            lines.setdefault(one.line, set()).add("untold" if one.told is False else one.use)
    return lines


def brief(text: str, kind: str, tmp_path: Path) -> Brief:
    file = tmp_path / "notes.txt"
    file.write_text(text, encoding="utf-8")
    made = notes_input.read(readers.read(str(file)))
    return compose(kinds.load(kind), made, today=TODAY, language="en")


def marks(text: str, kind: str, tmp_path: Path) -> list[str]:
    letter = templating.write(brief(text, kind, tmp_path)).text
    return [one[0].strip("[]") for one in OPEN_MARK.finditer(letter)]


@pytest.mark.parametrize(
    ("line", "language", "use"),
    [
        ('"youve only driven vans tho"', "en", "doubt"),
        ("her worry is i never worked at height", "en", "doubt"),
        ("„Sie haben ja bisher nur im Laden gestanden“", "de", "doubt"),
        ("« vous n'avez jamais dirigé d'équipe »", "fr", "doubt"),
        ("told her id get her the welding ticket by mon", "en", "promise"),
        ("lui envoyer le devis avant jeudi", "fr", "promise"),
        ("forgot to ask if the van goes home with you", "en", "question"),
        ('"you\'ll hear by friday"', "en", "step"),
        ("she sits down with the foreman on friday and picks one", "en", "step"),
        ("odalys wants the log. I said by Thursday", "en", "promise"),
        ("left my drill behind, said I'd ask for it back", "en", "promise"),
        ("she goes quote your welds are lovely but they are all flat unquote", "en", "doubt"),
        ("shd have said i ran the night press for a year", "en", "untold"),
        ("shoulda said i ran the yard 2 winters", "en", "untold"),
    ],
)
def test_a_line_is_known_by_a_few_of_its_words(line: str, language: str, use: str) -> None:
    assert at(line, language) == {1: {use}}


def test_a_remark_that_it_was_not_said_speaks_of_what_stands_beside_it() -> None:
    assert at("four winters on the gritter. never said it") == {1: {"untold"}}
    assert at("Never answered that. 2021 we rebuilt the east pens with no crane") == {1: {"untold"}}


def test_what_was_said_plainly_is_no_regret() -> None:
    assert "untold" not in at("Kettenzug kenn ich nicht, hab ich so gesagt.", "de").get(1, set())


def test_what_stands_beside_a_private_matter_is_not_asked_for() -> None:
    assert at("didnt say it was because of Norbert's hip") == {}


def test_praise_with_a_not_in_it_is_no_doubt() -> None:
    assert "doubt" not in at('Odalys said "Thank you. You\'ve no idea how rarely I hear that."').get(1, set())


def test_a_question_why_it_was_not_said_keeps_nothing_out() -> None:
    assert at("soup crates for Halden, 2024, passed the first test. WHY did I not say that") == {1: {"untold"}}
    assert at("and mummy's BP has gone up, I can't sleep there every week. did not tell them that") == {}


def test_an_injury_stays_out_and_what_should_have_been_said_beside_it_is_asked_for() -> None:
    text = "should have said I ran the press nine weeks straight when the other lad broke his arm"
    assert at(text) == {1: {"untold"}}
    assert all(one.withheld or ("broke" not in one.text and not one.is_certain) for one in found(text))


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("dass ich die Presse neun Wochen allein gefahren habe, weil der Kollege sich den Arm gebrochen hat", "de"),
        ("j'ai tenu la presse neuf semaines quand le collègue s'est cassé le bras", "fr"),
    ],
)
def test_an_injury_is_private_in_every_language(line: str, language: str) -> None:
    assert any(one.withheld == "health" for one in found(line, language))


def test_the_writers_own_reply_under_a_doubt_is_no_doubt() -> None:
    text = 'THE SNAG\n- Odalys: "you never ran a crew"\n- Only said id manage\n\nNEXT UP\n- they ring Friday\n'
    assert at(text)[2] == {"doubt"}
    assert 3 not in at(text)


@pytest.mark.parametrize(
    ("heading", "use"),
    [("STUFF I NEVER SAID", "untold"), ("WHAT I PROMISED HER", "promise"), ("THINGS NOT ANSWERED", "question")],
)
def test_a_heading_says_what_stands_under_it_by_a_word_of_it(heading: str, use: str) -> None:
    text = f"{heading}\n- two page list of the pumps\n\nOTHER LEADS\n- the quarry rings on Monday\n"
    assert at(text)[2] == {use}
    assert 5 not in at(text)


def test_an_outline_has_headings_and_a_private_one_is_private() -> None:
    text = (
        "1. THEIR TROUBLE\n1.1 night oven loses rye\n2. ONLY FOR ME\n2.1 they do not know I am looking\n2.2 back pain\n"
    )
    assert all(one.withheld for one in found(text) if one.line in (4, 5))


def test_what_a_form_asks_is_no_question_of_the_writers() -> None:
    text = (
        "1. What does the employer need? somebody for the night pens\n"
        '2. Were they unsure of anything? "you have been away two years"\n'
        "3. What did you promise to send? first aid ticket, by Monday\n"
        "4. What did you not get to ask? who feeds at Christmas\n"
    )
    assert at(text) == {1: {"problem"}, 2: {"doubt"}, 3: {"promise"}, 4: {"question"}}


FORM = """\
AFTER YOUR INTERVIEW (for you only)

Name: Ottoline Fane
Who saw you: Odalys Brimm (yard boss)

1. Did they raise any concern about you?
   O: "You've been out four years."

2. Was there a question you would answer differently?
   never told her I did 61 supervised cuts since June, 57 first time

3. Questions you still have:
   Is there a second sharpener on in the mornings or only afternoons?

4. Anything agreed?
   I'm to send her the log page. Said Friday
"""


def test_what_stands_under_the_question_of_a_form_is_told_and_asked_for(tmp_path: Path) -> None:
    assert at(FORM) == {7: {"doubt"}, 10: {"untold"}, 13: {"question"}, 16: {"promise"}}
    text = templating.write(brief(FORM, "thank-you", tmp_path)).text
    assert "in the mornings or only afternoons?" in text
    lines = [int(one.rpartition(":")[2]) for one in marks(FORM, "thank-you", tmp_path) if "notes.txt" in one]
    assert lines == [10]
    assert "I'm to send you the log page." in text


def test_of_what_was_dictated_nothing_is_told() -> None:
    text = (
        "she said the trouble is the trays come back half full and I told her about the card we made at the last place"
    )
    assert not any(one.is_certain for one in found(text))
    assert any(one.is_certain for one in found("She said the trouble is the trays come back half full every evening."))


ROUGH = """\
odalys brimm, yard boss at fenwater, weds 11 march
they lose a mower a month to wet fuel
told her we drained the tanks every fri. stoppages 9 a month to 2
"you only ever worked with small mowers tho"
shoulda said i ran the big gang mower 2 summers
told her id send the chainsaw ticket by fri
forgot to ask who sharpens
CHAIN IS IN THE SHED
"""


def test_a_letter_asks_for_the_doubt_its_answer_the_promise_and_the_question_with_their_lines(tmp_path: Path) -> None:
    text = ROUGH.replace("i ran the big gang mower 2 summers", "big gang mower, 2 summers")
    for kind in ("thank-you", "influence"):
        asked = [int(one.rpartition(":")[2]) for one in marks(text, kind, tmp_path) if "notes.txt" in one]
        assert asked == [4, 5, 7, 6]  # what stands beside a trouble may be told, and is asked for after these


def test_a_letter_tells_no_telegram_and_no_word_to_oneself(tmp_path: Path) -> None:
    text = templating.write(brief(ROUGH, "influence", tmp_path)).text
    assert not [words for words in ("small mowers", "SHED", "9 a month", "your id") if words in text]


def test_words_in_common_tie_nothing_in_what_was_jotted_down(tmp_path: Path) -> None:
    text = ROUGH.replace("shoulda said i ran the big gang mower 2 summers\n", "") + (
        "\n\n\nI cut the verges with small mowers at the last place for six years.\n"
    )
    made = brief(text, "influence", tmp_path)
    doubt = next(fact for fact in made.facts.values() if fact.role == "doubt")
    assert not [fact for fact in made.facts.values() if doubt.id in fact.of and fact.role != "note"]
    assert "verges" not in templating.write(made).text


PHONE = """\
call w/ Odalys Brimm, yard boss at Fenwater Test Ltd, weds 11 march
me: Ottoline Fane
job: parts clerk
problem: two systems dont agree on stock, lose a day every month end
she drew the returns flow on the whiteboard
worry: no sql?
promised: to send the sample dashboard
"""


def test_labels_and_scraps_are_told_where_they_are_certain_and_asked_for_where_not(tmp_path: Path) -> None:
    text = templating.write(brief(PHONE, "thank-you", tmp_path)).text
    assert "You drew the returns flow on the whiteboard." in text
    assert "As promised, I will send the sample dashboard." in text
    asked = marks(PHONE, "thank-you", tmp_path)
    assert [one.partition(" …")[0] for one in asked] == ["You told me that", "What I can say to your doubt is that"]


@pytest.mark.parametrize(
    "promise", ["send it", "ref from Halden", "to get back about the figures", "to send her a list"]
)
def test_a_promise_that_is_no_infinitive_with_its_object_is_asked_for(promise: str, tmp_path: Path) -> None:
    asked = marks(PHONE.replace("to send the sample dashboard", promise), "thank-you", tmp_path)
    assert [one for one in asked if one.startswith("As promised")]


def test_labels_alone_tell_no_telegram_either(tmp_path: Path) -> None:
    text = PHONE.replace("she drew the returns flow on the whiteboard\n", "")
    assert "lose a day" not in templating.write(brief(text, "thank-you", tmp_path)).text


@pytest.mark.parametrize(
    ("telegram", "sound", "language"),
    [
        ("two systems differ on stock, lose a day a month", "you count the stock, sort the bins and lose a day", "en"),
        ("the systems dont agree on stock", "the systems don't agree on stock", "en"),
        ("die Lager passen nicht, verlieren jeden Monat einen Tag", "Sie zählen doppelt, oft 200 Stück am Tag", "de"),
        ("les stocks diffèrent, perdent une journée par mois", "les stocks diffèrent chaque mois, même en été", "fr"),
    ],
)
def test_a_telegram_is_doubted(telegram: str, sound: str, language: str) -> None:
    assert clauses.doubtful(telegram, language, "colon")
    assert not clauses.doubtful(sound, language, "colon")


@pytest.mark.parametrize(
    ("deed", "language"),
    [
        ("she showed the old ledger of the yard", "en"),
        ("sie hat den Warenfluss am Whiteboard gezeichnet", "de"),
        ("elle a dessiné le flux des retours au tableau", "fr"),
    ],
)
def test_what_the_reader_showed_is_a_moment(deed: str, language: str) -> None:
    setting = Setting(language, ("Odalys Brimm", "Odalys"))
    read = [_tellable(language, one) for one in recognised(language, clauses.read(deed, setting), deed)]
    assert [bool(one.sentence) for one in read if one.use == "moment"] == [True]


def test_what_answers_the_doubt_is_asked_for_before_other_news(tmp_path: Path) -> None:
    text = ROUGH.replace("i ran the big gang mower 2 summers", "big gang mower, 2 summers")
    text += "\n\n\nnever said that i also ran the wood chipper 3 summers\n"
    first = next(one for one in marks(text, "influence", tmp_path) if "get to tell" in one or "should have" in one)
    assert first.endswith(":5")


@pytest.mark.parametrize(
    ("motive", "said"),
    [
        ("I would still love to work there", "I would still love to work there."),
        ("the whole team reads every change", "What drew me has not changed: the whole team reads every change."),
    ],
)
def test_a_wish_is_no_reason(motive: str, said: str, tmp_path: Path) -> None:
    fields = "candidate: {name: Ottoline Fane}\napplication: {company: Fenwater Test, role_title: parts clerk}\n"
    fields += "interviewers: [{name: Odalys Brimm, title: yard boss}]\n"
    fields += f"self: {{why_more_interested: {motive}, want_job: true}}\n"
    file, mail = tmp_path / "notes.yaml", "Dear Ottoline,\n\nwe have chosen another candidate.\n\nOdalys Brimm\n"
    file.write_text(fields, encoding="utf-8")
    message = mail_input.read(readers.read_bytes("m.txt", mail.encode(), trust="outside"))
    made = compose(
        kinds.load("rejection-reply"), notes_input.read(readers.read(str(file))), rejection=message, today=TODAY
    )
    assert said in templating.write(made).text
