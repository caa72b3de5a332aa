"""What a letter owes its reader and cannot say is asked for in it; what is told, or left out on purpose, is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from letterkit import kinds, readers, templating
from letterkit.brief import Brief, compose
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
from letterkit.letter import OPEN_MARK

TODAY = date(2026, 3, 12)
NOTES = """\
Marrow Street Bakery, Wed 11 March, 9am, Mrs Adeyo (head baker)
- she walked me through the proving room herself
- she said the night oven loses a third of the rye every week
- her doubt: "you've only ever baked for a cafe, haven't you?"
- not told: the dough log, waste 14 -> 5 kg a night
- promised: the starter recipe, by Fri
"""


def brief(text: str, kind: str, tmp_path: Path, language: str = "en", message: str = "") -> Brief:
    file = tmp_path / "notes.txt"
    file.write_text(text, encoding="utf-8")
    given = None
    if message:
        (tmp_path / "mail.txt").write_text(message, encoding="utf-8")
        given = rejection_input.read(readers.read(str(tmp_path / "mail.txt")), decision="rejection")
    made = notes_input.read(readers.read(str(file)))
    return compose(kinds.load(kind), made, today=TODAY, language=language, rejection=given)


def marks(made: Brief) -> list[str]:
    text = templating.write(made).text
    return [found[0].split(":")[0].strip("[]") for found in OPEN_MARK.finditer(text)]


def test_a_doubt_without_an_answer_an_untold_number_and_a_promise_are_asked_for(tmp_path: Path) -> None:
    found = marks(brief(NOTES, "influence", tmp_path))
    assert any(one.startswith("What I did not get to tell you") for one in found)
    assert len(found) <= 4


def test_a_doubt_that_nothing_answers_stays_open(tmp_path: Path) -> None:
    text = NOTES.replace("- not told: the dough log, waste 14 -> 5 kg a night\n", "")
    assert "What I can say to your doubt is that …" in marks(brief(text, "influence", tmp_path))


def test_an_answer_that_was_not_given_in_the_talk_meets_the_doubt_before_it(tmp_path: Path) -> None:
    text = NOTES.replace(
        "- not told: the dough log, waste 14 -> 5 kg a night",
        "- I forgot to say I baked for a hospital of 400 beds for two years",
    )
    letter = templating.write(brief(text, "influence", tmp_path)).text
    assert "only ever baked for a cafe" in letter
    assert letter.index("only ever baked") < letter.index("a hospital of 400 beds")
    assert "What I can say to your doubt" not in letter


def test_what_a_message_asks_is_owed_an_answer(tmp_path: Path) -> None:
    mail = "Dear Ife,\n\nWe chose somebody else. May we keep your loaf tins for the course?\n\nMrs Adeyo\n"
    assert any("To your question" in one for one in marks(brief(NOTES, "rejection-reply", tmp_path, message=mail)))


def test_the_writers_own_end_of_the_sentence_stands_where_the_mark_stood(tmp_path: Path) -> None:
    text = NOTES.replace("- not told: the dough log, waste 14 -> 5 kg a night\n", "")
    made = brief(text, "influence", tmp_path)
    gap = next(one for one in templating.unsaid(made) if one.begin.startswith("What I can say"))
    file = tmp_path / "notes.txt"
    notes = notes_input.read(readers.read(str(file)))
    notes.say[gap.note] = gap.said("I baked for a hospital of 400 beds")
    again = compose(kinds.load("influence"), notes, today=TODAY, language="en")
    letter = templating.write(again).text
    assert "What I can say to your doubt is that I baked for a hospital of 400 beds." in letter
    assert "You wondered whether" not in letter


@pytest.mark.parametrize("kind", ["influence", "thank-you"])
def test_notes_with_words_for_everything_leave_no_mark(kind: str) -> None:
    path = Path(__file__).parent.parent / "examples" / "analyst" / "notes.yaml"
    made = compose(kinds.load(kind), notes_input.read(readers.read(str(path))), today=TODAY)
    assert not OPEN_MARK.search(templating.write(made).text)


def test_the_day_of_the_talk_is_read_from_the_first_lines_of_prose(tmp_path: Path) -> None:
    made = brief(NOTES, "thank-you", tmp_path)
    day = made.first("interview_day")
    assert day is not None
    assert day.day == date(2026, 3, 11)
    assert day.source.endswith("notes.txt:1")


@pytest.mark.parametrize("first", ["Decision by 11 March, Mrs Adeyo", "Mrs Adeyo, from 11 March", "Mrs Adeyo 11 June"])
def test_a_bound_or_a_day_to_come_is_no_talk(first: str, tmp_path: Path) -> None:
    assert brief(first + "\n" + NOTES.partition("\n")[2], "thank-you", tmp_path).first("interview_day") is None


def test_a_status_check_names_the_day_that_the_notes_agreed_on(tmp_path: Path) -> None:
    text = "Marrow Street, 11 Feb, Mrs Adeyo (head baker)\n- she'll ring everyone by Fri 27 Feb\n- nothing since\n"
    letter = templating.write(brief(text, "status-check", tmp_path)).text
    assert "I was to hear by Friday" in letter
    assert letter.count("?") == 1


def test_where_nobody_was_chosen_nobody_is_wished_a_good_start(tmp_path: Path) -> None:
    mail = "Dear Ife,\n\nThe post is on hold: our budget was frozen until summer.\n\nMrs Adeyo\n"
    letter = templating.write(brief(NOTES, "rejection-reply", tmp_path, message=mail)).text
    assert "the person you chose" not in letter
    assert "not being filled for now" in letter


def test_a_feedback_request_asks_what_the_writer_wants_to_know_of_themselves(tmp_path: Path) -> None:
    asked = "- two things I'd ask: was it the rye answer or the rota that let me down? who lights the oven?\n"
    mail = "Dear Ife,\n\nWe chose somebody else.\n\nMrs Adeyo\n"
    letter = templating.write(brief(NOTES + asked, "feedback-request", tmp_path, message=mail)).text
    assert "Was it the rye answer or the rota that let me down?" in letter
    assert "lights the oven" not in letter
