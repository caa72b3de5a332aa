"""What waits for its writer is filled in where it stands; what was sent stays sent; what nobody told is asked."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from desk_run import NOW, Visitor, desk, plain, visitor

from letterkit.desk import applications
from letterkit.desk.reading import Case
from letterkit.desk.unknown import asked_for

__all__ = ["visitor"]

MAIL = """\
Dear Oona,

thank you for coming in. I am sorry to say that we have given the position to somebody else. It was close.

Warm wishes,
Marit Lindqvist
Harbour Dental
"""
NOTES = """\
harbour dental tues 24 nov trial morning
theo was scared. i counted the ceiling fish with him. he let go of the chair
promised marit the fish drawing for the wall
would still love to work there
"""


def begun(visitor: Visitor) -> str:
    """An application by somebody whose name stands nowhere, on the page of its words; its address."""
    base = visitor.begun(MAIL.encode(), NOTES)
    visitor.post(f"{base}/which", kind="rejection-reply")
    return base


def written(visitor: Visitor) -> str:
    """Its letter, which nobody filled in; its address."""
    visitor.post(f"{begun(visitor)}/write", by="template")
    return visitor.at


def marks(visitor: Visitor, letter: str) -> dict[str, str]:
    """What each open place of a letter waits for, and the anchor of its finding."""
    page = visitor.client.get(letter).text
    found = re.findall(r'<label [^>]*for="say-([\w-]+)"[^>]*>([^<]*)</label>', page)
    return {label.removesuffix(" …"): anchor for anchor, label in found}


def test_the_name_is_asked_for_once_and_signs_the_letter(visitor: Visitor) -> None:
    base = begun(visitor)
    assert "Your name, as you sign" in visitor.get(f"{base}/words")
    visitor.script(f"{base}/words", your_name="Oona Hart")
    assert 'value="Oona Hart"' in visitor.client.get(f"{base}/words").text, "what is typed is kept"
    assert "your name" not in visitor.post(f"{base}/write", by="template", your_name="oona hartley")
    assert visitor.script(visitor.at, do="undo")["body"].endswith("Oona Hartley")
    assert "Your name, as you sign" not in visitor.get(f"{base}/words")


def test_a_place_that_waits_is_filled_in_beside_its_finding(visitor: Visitor) -> None:
    letter = written(visitor)
    waiting = marks(visitor, letter)
    begin = next(one for one in waiting if one != "your name")
    answer = visitor.script(letter, do="fill", finding=waiting["your name"], words="Oona Hartley", base=1)
    assert answer["body"].endswith("\nOona Hartley")
    assert "The sender is" not in plain(answer["html"]["findings"]), "nobody knows who else it should be"
    answer = visitor.script(letter, do="fill", finding=waiting[begin], words="the fish drawing comes with this", base=2)
    assert f"{begin} the fish drawing comes with this." in answer["body"]
    assert "[[" not in answer["body"]
    assert 'name="words"' not in answer["html"]["findings"]


def test_a_place_that_waits_cannot_be_set_aside_and_nothing_is_called_right_before(visitor: Visitor) -> None:
    letter = written(visitor)
    for anchor in marks(visitor, letter).values():
        answer = visitor.script(letter, do="dismiss", finding=anchor, reason="Oona Hartley", base=1)
        assert answer["status"] == 422
        assert visitor.script(letter, do="fill", finding=anchor, words=" ", base=1)["status"] == 422
    assert "Nothing to fix" not in visitor.get(letter)


def test_a_letter_that_was_sent_is_sent_whatever_advice_says_of_a_second_one(visitor: Visitor) -> None:
    letter = visitor.letter()
    visitor.post(letter, do="approve", base=1)
    seen = visitor.post(f"{letter}/sent")
    assert "Sent You sent it on Tue 21 April." in seen
    assert "Not approved" not in seen
    assert "went to this person" not in visitor.get(letter)
    assert "You sent it on Tue 21 April." in visitor.get(letter)
    assert visitor.client.get(f"{letter}/file/eml").status_code == 200


def test_the_same_letter_written_again_is_a_further_version_of_it(visitor: Visitor) -> None:
    letter = visitor.letter()
    base = letter.partition("/letter")[0]
    visitor.post(f"{base}/which", kind="rejection-reply")
    seen = visitor.post(f"{base}/write", by="template")
    assert visitor.at == letter
    assert "2 versions" in seen
    visitor.post(letter, do="approve", base=2)
    visitor.post(f"{letter}/sent")
    visitor.post(f"{base}/which", kind="rejection-reply", anyway="once more")
    visitor.post(f"{base}/write", by="template")
    assert visitor.at != letter, "what was sent is not written over"


def test_who_cannot_be_answered_yet_can_be_once_the_address_is_told(visitor: Visitor) -> None:
    base = visitor.begun(MAIL.encode(), NOTES)
    assert "No address is known yet" in visitor.get(f"{base}/what")
    seen = visitor.post(f"{base}/what", know=["email"], know_email="marit@harbour.test", keep="unknown")
    assert "No address is known yet" not in seen
    assert "reply marit@harbour.test" in seen


def test_a_claim_that_no_source_has_is_no_courtesy(visitor: Visitor) -> None:
    letter = visitor.letter()
    body = visitor.script(letter, do="undo")["body"]
    answer = visitor.script(letter, do="edit", body=body.replace("I accept", "I cut costs by 77%. I accept"), base=1)
    assert re.search(r'<span class="s bare"[^>]*data-label="no source">(?:<[^>]+>)?I cut costs', answer["html"]["text"])


def test_each_burst_of_typing_and_each_place_filled_in_is_taken_back_by_itself(tmp_path: Path) -> None:
    clock = [NOW]
    visitor = Visitor(desk(tmp_path, now=lambda: clock[0]))
    letter = visitor.letter()
    body = visitor.script(letter, do="undo")["body"]
    revision = 1
    for seconds, words in ((0, " One"), (2, " One two"), (60, " One two three")):
        clock[0] = NOW + timedelta(seconds=seconds)
        answer = visitor.script(letter, do="edit", body=body + words, base=revision)
        revision = answer["revision"]
    assert answer["versions"] == "2 versions"
    assert visitor.script(letter, do="undo")["body"].endswith(" One two")
    assert visitor.script(letter, do="undo")["body"] == body


def test_the_writers_own_sentence_is_not_said_to_be_theirs(visitor: Visitor) -> None:
    base = begun(visitor)
    note = re.search(r'name="note" value="([^"]+)"', visitor.client.get(f"{base}/words").text)
    assert note
    visitor.post(
        f"{base}/write",
        by="template",
        your_name="Oona Hartley",
        note=note[1],
        said_0="the fish drawing comes with this",
    )
    said = re.search(
        r"<q>[^<]*the fish drawing comes[^<]*</q></p>\s*<p[^>]*>([^<·]*)", visitor.client.get(visitor.at).text
    )
    assert said
    assert said[1].strip() == "your notes"


def test_a_sentence_that_ends_one_of_their_mail_is_no_sentence_without_a_note(visitor: Visitor) -> None:
    mail = MAIL.replace("It was close.", "What decided it is that she has worked in oral surgery.")
    base = visitor.begun(mail.encode(), NOTES)
    visitor.post(f"{base}/which", kind="rejection-reply")
    notes = re.findall(r'name="note" value="([^"]+)"', visitor.client.get(f"{base}/words").text)
    at = next(n for n, one in enumerate(notes) if one in " ".join(mail.split()))
    visitor.post(f"{base}/words", note=notes, **{f"said_{at}": "take the course"})  # type: ignore[arg-type]
    seen = visitor.get(f"{base}/what")
    assert "take the course" in seen
    assert "no longer there" not in seen


def test_an_address_that_stands_beside_a_name_in_the_notes_is_not_asked_for(visitor: Visitor) -> None:
    line = "met Teresa Lindqvist (ops manager) {} and had tea"
    for address, asked in (("teresa.lindqvist@brockfield.test", False), ("info@brockfield.test", True)):
        seen = visitor.get(f"{visitor.begun(notes=line.format(address))}/what")
        assert ("What is the email address of Teresa Lindqvist?" in seen) is asked


def test_an_address_that_their_mail_names_is_there_already(visitor: Visitor) -> None:
    mail = MAIL.replace("Harbour Dental\n", "Harbour Dental\nmarit@harbour.test\n")
    page = visitor.client.get(f"{visitor.begun(mail.encode(), NOTES)}/what").text
    assert re.search(r'name="know_email"[^>]*value="marit@harbour.test"', page)


def test_a_letter_that_its_writer_changed_is_not_called_the_templates(visitor: Visitor) -> None:
    letter = visitor.letter()
    body = visitor.script(letter, do="undo")["body"]
    assert "written by the template" in visitor.get(letter)
    visitor.script(letter, do="edit", body=body + "!", base=1)
    assert "changed by you" in visitor.get(letter)
    assert "written by the template" not in visitor.get(letter)


def test_what_is_said_where_nothing_was_noted_is_noted_and_told(visitor: Visitor) -> None:
    base = visitor.begun(
        notes="call with Hanna Brandvold, mon 20 april\nme: Yusuf Tekin\nevidence: I closed in 4 days\n"
    )
    visitor.post(f"{base}/which", kind="thank-you", anyway="yes")
    notes = re.findall(r'name="note" value="([^"]*)"', visitor.client.get(f"{base}/words").text)
    told = {f"said_{notes.index('')}": "the committee sat in the same room"}
    visitor.post(f"{base}/write", by="template", note=notes, **told)  # type: ignore[arg-type]
    body = visitor.script(visitor.at, do="undo")["body"]
    assert "What stayed with me is that the committee sat in the same room." in body


def test_an_employer_that_nobody_named_is_asked_for(visitor: Visitor) -> None:
    base = visitor.begun(notes="interview yesterday 10:00\nme: Marek Dolan\nwith: Teresa Lindqvist\n")
    assert "What is the employer called?" in visitor.get(f"{base}/what")
    told = {"know_company": "Brockfield Cold Store", "know_job": "warehouse planner"}
    seen = visitor.post(f"{base}/what", keep="unknown", know=["company", "job"], **told)  # type: ignore[arg-type]
    assert "Brockfield Cold Store · warehouse planner" in seen
    assert "What is the employer called?" not in seen


def test_news_that_advice_asks_for_have_a_place_in_the_notes(visitor: Visitor) -> None:
    field = asked_for("What is your reason to write now: something of use to them, or news (useful_item)?")[1]
    base = visitor.begun(notes="met Dana Whitfield on 3 march")
    visitor.post(f"{base}/what", keep="unknown", know=[field], **{f"know_{field}": "a paper on dosing"})  # type: ignore[arg-type]
    made = Case(visitor.desk, applications.find(visitor.desk.home, base.split("/")[-1])).notes.useful_item
    assert made is not None
    assert made.what == "a paper on dosing"


@pytest.mark.parametrize(("field", "part"), [("keep", "notes"), ("keep", "unknown"), ("is_other", "mail")])
def test_the_page_goes_on_where_something_was_done(visitor: Visitor, field: str, part: str) -> None:
    base = visitor.nurse()
    data = {"token": visitor.desk.session.form_token, field: part}
    answer = visitor.client.post(f"{base}/what", data=data, follow_redirects=False)
    assert answer.headers["location"].endswith(f"/what#h-{part}")
    assert f'id="h-{part}" tabindex="-1"' in visitor.client.get(f"{base}/what").text or part == "unknown"


def test_enter_in_the_field_for_a_reason_sets_aside_and_applies_nothing(visitor: Visitor) -> None:
    """Enter presses the first button of a form: the one that applies a suggestion has a form of its own."""
    visitor.post("/queue/add", text="Dear Dana,\n\nThank you for the the tour.\n\nBest regards,\nRobin\n")
    forms = re.findall(r"<form.*?</form>", visitor.client.get(visitor.at).text, re.DOTALL)
    assert any('value="accept"' in form for form in forms)
    for form in forms:
        if 'name="reason"' in form:
            assert re.findall(r'name="do" value="(\w+)"', form)[0] == "dismiss"
