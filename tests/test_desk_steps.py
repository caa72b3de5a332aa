"""What each step of the desk does with what somebody says: nothing is guessed, overwritten, or lost on the way back."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from desk_run import EXAMPLES, NOW, PHONE, ByStage, Visitor, desk, plain, visitor

from letterkit import mailbox
from letterkit.desk import applications, sheets
from letterkit.store import Store

__all__ = ["visitor"]

ODD = "Dear Robin,\n\nthe committee has met, and we have chosen to take another road.\n\nKind regards,\nDana\n"
"""A mail that no list knows for a no."""


READING = {
    "message": {"quote": "we have chosen to take another road", "value": "rejection"},
    "stage": {"quote": "", "value": "interview"}, "form": {"quote": "", "value": "personal"},
    "sender": {"quote": "", "value": "unknown"}, "reasons": [], "door": [],
    "feedback": {"quote": "", "value": "not_mentioned"},
    "decision": {"quote": "we have chosen to take another road", "value": "final"},
    "company": "", "role": "", "person": "Dana",
}  # fmt: skip
"""What a model reads in it."""


def digest(visitor: Visitor, base: str, role: str = "mail") -> str:
    """What a form sends to say which text it was made to."""
    return applications.find(visitor.desk.home, base[3:]).digest(role)


class TestWhatHappened:
    def test_a_message_nobody_understands_is_asked_about_and_the_answer_counts(self, visitor: Visitor) -> None:
        base = visitor.begun(ODD.encode(), PHONE)
        seen = visitor.get(f"{base}/what")
        assert "Not understood" in seen
        assert "What is it?" in seen
        assert "Not advised." in visitor.post(f"{base}/which", status=409, kind="rejection-reply")
        assert "A no" in visitor.post(f"{base}/what", decision="rejection", keep="decision")
        assert "rejection" in applications.find(visitor.desk.home, base[3:]).state.decision
        visitor.post(f"{base}/which", kind="rejection-reply")
        assert visitor.at.endswith("/words")

    def test_a_message_nobody_understands_is_read_by_a_model_once_its_button_is_pressed(self, tmp_path: Path) -> None:
        """And by nobody again: later pages read its answer in the journal, also where no model is set any more."""
        model = ByStage(read_rejection=READING)
        visitor = Visitor(desk(tmp_path, connect=lambda: model))
        base = visitor.begun(ODD.encode(), PHONE)
        assert "Not understood" in visitor.get(f"{base}/what")
        assert "Let stub:one read it The words of the mail go to it." in visitor.get(f"{base}/what")
        assert model.asked == [], "the price is shown before anybody is asked"
        seen = visitor.post(f"{base}/what", ask="mail")
        assert "Read a second time by stub:one." in seen
        assert "A no" in seen
        assert "we have chosen to take another road mail.eml:3" in seen
        later = Visitor(desk(tmp_path))
        assert "A no" in later.get(f"{base}/what")
        assert "Not understood" in later.post(f"{base}/what", mail_text=ODD + "PS: x", mail_base=digest(later, base))
        assert model.asked == ["read_rejection"]

    def test_a_model_that_fails_to_read_a_message_says_so_and_can_be_asked_again(self, tmp_path: Path) -> None:
        visitor = Visitor(desk(tmp_path, connect=lambda: ByStage()))
        base = visitor.begun(ODD.encode(), PHONE)
        assert "It is read by its cues alone" in visitor.post(f"{base}/what", ask="mail")
        assert "Let stub:one read it" in visitor.get(f"{base}/what")

    def test_a_private_line_is_let_go_only_by_its_own_button(self, visitor: Visitor) -> None:
        base = visitor.begun(notes=PHONE.replace("private: wife thinks the commute is too far", "they pay 52k a year"))
        assert "stays here: pay" in visitor.get(f"{base}/what")
        assert "stays here: pay" in visitor.post(f"{base}/what", keep="enter")
        assert "allowed by you" in visitor.post(f"{base}/what", share="9")
        assert "stays here: pay" in visitor.post(f"{base}/what", unshare="9")

    def test_what_nobody_told_is_asked_and_becomes_a_line_of_the_notes(self, visitor: Visitor) -> None:
        base = visitor.begun(notes=PHONE)
        assert "What is the email address of Dana Whitfield?" in visitor.get(f"{base}/what")
        seen = visitor.post(f"{base}/what", know="email", know_email="dana@northwind.test", keep="unknown")
        assert "With Dana Whitfield , ops head at Northwind Test Ltd <dana@northwind.test> call" in seen
        assert "What is the email address" not in seen
        told: dict[str, Any] = {"know": "talk.open_questions", "know_talk.open_questions": "who owns the number?"}
        visitor.post(f"{base}/what", **told)
        notes = applications.find(visitor.desk.home, base[3:]).text("notes")
        assert notes
        assert notes.endswith("Open questions: who owns the number?\n")
        assert notes.startswith(PHONE.rstrip("\n"))

    def test_notes_and_mail_that_were_taken_for_each_other_are_swapped(self, visitor: Visitor) -> None:
        base = visitor.begun(PHONE.encode())
        visitor.post(f"{base}/what", is_other="mail")
        made = applications.find(visitor.desk.home, base[3:])
        assert made.path("mail") is None
        assert made.data("notes").decode() == PHONE

    def test_what_was_changed_elsewhere_is_shown_and_not_overwritten(self, visitor: Visitor) -> None:
        base = visitor.begun(notes=PHONE)
        old = applications.find(visitor.desk.home, base[3:]).digest("notes")
        visitor.post(f"{base}/what", notes_text=PHONE + "from one window", notes_base=old)
        seen = visitor.post(f"{base}/what", status=409, notes_text=PHONE + "from another", notes_base=old)
        assert "Changed in another window" in seen
        made = applications.find(visitor.desk.home, base[3:])
        assert "from one window" in (made.text("notes") or "")
        visitor.post(f"{base}/what", notes_text=PHONE + "from another", notes_base=made.digest("notes"))
        assert "from another" in (applications.find(visitor.desk.home, base[3:]).text("notes") or "")

    def test_a_file_that_cannot_be_read_is_named_and_stops_nothing(self, visitor: Visitor) -> None:
        base = visitor.begun(notes=PHONE)
        seen = visitor.post(f"{base}/what", files={"resume_file": ("cv.pdf", b"%PDF-1.4 broken")})
        assert "Error" in seen
        assert "resume.pdf" in seen
        assert "This moment asks for" in visitor.get(f"{base}/which")
        assert "Error" in visitor.get(f"{base}/what"), "it is still named when nothing is read anew"

    @pytest.mark.parametrize(
        ("name", "data", "role"),
        [
            ("a.eml", b"From: a@b.test\n\nHello", "mail"), ("cv.json", b"{}", "resume"),
            ("job.html", b"<p>x", "posting"),
            ("x.txt", ODD.encode(), "mail"), ("x.txt", PHONE.encode(), "notes"),
            ("notes.yaml", (EXAMPLES / "nurse" / "notes.yaml").read_bytes(), "notes"),
        ],
    )  # fmt: skip
    def test_what_is_dropped_anywhere_finds_its_place(
        self, visitor: Visitor, name: str, data: bytes, role: str
    ) -> None:
        visitor.post("/new", files={"dropped": (name, data)})
        assert list(applications.find(visitor.desk.home, visitor.at.split("/")[2]).state.files) == [role]

    def test_removing_takes_two_steps_and_leaves_nothing(self, visitor: Visitor) -> None:
        base = visitor.nurse()
        assert "Remove it for good?" in visitor.post(f"{base}/erase")
        assert (visitor.desk.home / base[3:]).exists()
        visitor.post(f"{base}/erase", sure="yes")
        assert not (visitor.desk.home / base[3:]).exists()
        assert "This application does not exist" in visitor.post(f"{base}/what", status=404)


class TestWhichAndWords:
    def test_a_letter_behind_a_gate_needs_a_reason_which_stays_with_it(self, visitor: Visitor) -> None:
        base = visitor.nurse()
        seen = visitor.post(f"{base}/which", status=409, kind="influence-after-no")
        assert "No reason is given that is a matter of fact" in seen
        visitor.post(f"{base}/which", kind="influence-after-no", anyway="she asked me to")
        seen = visitor.post(f"{base}/write", by="template")
        assert "ADV001" in seen
        assert "1 error" in seen or "errors" in seen

    def test_a_sentence_that_is_ended_is_kept_with_the_notes_and_in_the_letter(self, visitor: Visitor) -> None:
        base = visitor.begun(notes=PHONE)
        visitor.post(f"{base}/which", kind="influence")
        page = visitor.client.get(f"{base}/words").text
        key = re.findall(r'name="note" value="([^"]+)"', page)
        begun = plain(page)
        assert "You told me that" in begun
        saved = visitor.script(f"{base}/words", note=key[0], said_0="you miss")
        assert saved["status"] == 200
        assert "you miss</textarea>" in visitor.client.get(f"{base}/words").text, "what is typed is there after a crash"
        visitor.post(f"{base}/write", by="template", note=key[0], said_0="you miss somebody who knows SQL")
        assert "You told me that you miss somebody who knows SQL." in visitor.get(visitor.at)
        notes = applications.find(visitor.desk.home, base[3:]).text("notes") or ""
        assert "=> You told me that you miss somebody who knows SQL." in notes

    def test_a_note_can_be_left_out_and_taken_back(self, visitor: Visitor) -> None:
        base = visitor.begun(notes=PHONE)
        visitor.post(f"{base}/which", kind="influence")
        page = visitor.client.get(f"{base}/words").text
        key = re.findall(r'name="note" value="([^"]+)"', page)[0]
        seen = visitor.post(f"{base}/words", note=key, said_0="", leave_out=key)
        assert f"Left out {key} Ask again" in seen
        assert (
            f'name="note" value="{key}"'
            in visitor.client.post(
                f"{base}/words", data={"token": visitor.desk.session.form_token, "take_back": key}
            ).text
        )

    def test_a_model_suggests_ends_that_are_shown_and_kept_by_nobody(self, tmp_path: Path) -> None:
        model = ByStage(suggest={"ends": [{"number": 1, "words": "you have no SQL"}]})
        visitor = Visitor(desk(tmp_path, connect=lambda: model))
        base = visitor.begun(notes=PHONE)
        visitor.post(f"{base}/which", kind="influence")
        assert "Ask stub:one how they could end one question, about" in visitor.get(f"{base}/words")
        visitor.post(f"{base}/suggest")
        assert model.asked == ["suggest"]
        assert "=>" not in (applications.find(visitor.desk.home, base[3:]).text("notes") or "")

    def test_a_model_that_fails_says_so_and_the_template_writes(self, tmp_path: Path) -> None:
        visitor = Visitor(desk(tmp_path, connect=lambda: ByStage()))
        base = visitor.nurse()
        visitor.post(f"{base}/which", kind="rejection-reply")
        visitor.desk.jobs.clear()
        answer = visitor.script(f"{base}/write", by="model")
        assert answer["go"].endswith("/writing")
        job = visitor.desk.jobs[base[3:]]
        job.thread.join(60)
        seen = visitor.get(f"{base}/writing")
        assert "The template wrote, not the model. The model declined to write this letter." in seen
        with Store.open(visitor.desk.journal) as store:
            assert len(store.letters()) == 1, "the history has what a model was asked for"

    def test_notes_that_hold_too_little_are_asked_for_and_no_letter_is_made(self, visitor: Visitor) -> None:
        base = visitor.begun(notes="me: Robin\n")
        visitor.post(f"{base}/which", kind="thank-you")
        assert "Something is missing" in visitor.get(f"{base}/words")
        assert "say too little" in visitor.post(f"{base}/write", status=422, by="template")
        assert "Something is missing" in visitor.get(f"{base}/words")


class TestLetter:
    def test_an_offer_in_words_that_no_template_repeats_is_taken_up(self, visitor: Visitor) -> None:
        mail = b"""From: Ruth Okafor <r@brackenfield.test>\nSubject: Planner\nDate: Mon, 20 Apr 2026 15:02:11 +0100\n
Hi Jo,\n\nWe have gone for someone who has already run a kiln schedule, so we won't be taking things further.
If it helps, I'm happy to talk you through how we saw it.\n\nAll the best\nRuth\n"""
        base = visitor.begun(mail, "me: Jo Tarrant\njob: planner\n")
        visitor.post(f"{base}/which", kind="feedback-request", anyway="they offered")
        seen = visitor.post(f"{base}/write", by="template")
        assert "Thank you for offering feedback" in seen
        assert "unmet-need" not in seen

    def test_every_sentence_shows_its_facts_and_courtesy_has_none(self, visitor: Visitor) -> None:
        page = visitor.client.get(visitor.letter()).text
        assert re.search(r'class="s fact" data-facts="\d', page)
        assert "notes.yaml:92" in plain(page)
        assert re.search(r'class="it">\s*- text: Marguerite showed me the board', page)

    def test_an_edit_is_reviewed_at_once_and_names_the_revision_it_was_made_to(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        body = visitor.script(letter, do="undo")["body"]
        after = visitor.script(letter, do="edit", body=body + "\nI cut costs by 77%.", base=1)
        assert after["status"] == 200
        assert "unknown-number" in after["html"]["findings"]
        late = visitor.script(letter, do="edit", body=body + "\nOther words.", base=1)
        assert late["status"] == 409
        assert "<ins>" in late["conflict"]
        assert "77%" in late["theirs"]
        assert visitor.script(letter, do="edit", body=late["mine"], base=late["base"])["status"] == 200

    def test_a_sentence_that_stays_keeps_its_facts_and_a_new_one_finds_its_own(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        body = visitor.script(letter, do="undo")["body"]
        new = body.replace("I accept", "Our handoffs went from 35 minutes to 20. I accept")
        text = visitor.script(letter, do="edit", body=new, base=1)["html"]
        assert "handoffs went from 35 minutes to 20" in text["grounds"]
        assert "the night crew writes" in text["grounds"]

    def test_an_error_is_set_aside_with_a_reason_only_and_comes_back_with_undo(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        body = visitor.script(letter, do="undo")["body"]
        now = visitor.script(letter, do="edit", body=body + "\n\nI cut costs by 77%.", base=1)
        number = re.search(r'GRD001.*?name="finding" value="([^"]+)"', now["html"]["findings"], re.DOTALL)
        assert number
        bare = visitor.script(letter, do="dismiss", finding=number[1], base=now["revision"])
        assert bare["status"] == 422
        assert "without a reason" in bare["fault"]
        gone = visitor.script(letter, do="dismiss", finding=number[1], reason="said by phone", base=now["revision"])
        assert "You said: said by phone" in plain(gone["html"]["findings"])
        back = visitor.script(letter, do="undo")
        assert "You said" not in plain(back["html"]["findings"])
        assert "77%" in back["body"]
        assert "77%" not in visitor.script(letter, do="undo")["body"]

    def test_an_approval_holds_for_this_text_and_recipient_alone(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        assert "not approved" in visitor_file(visitor, letter, 422)
        body = visitor.script(letter, do="approve", base=1)["body"]
        assert "Dear Marguerite" in visitor_file(visitor, letter)
        visitor.script(letter, do="edit", body=body + "!", base=2)
        assert "not approved" in visitor_file(visitor, letter, 422)
        visitor.script(letter, do="undo")
        assert "Dear Marguerite" in visitor_file(visitor, letter)
        revision = visitor.script(letter, do="nothing", base=0)
        assert revision["status"] == 404
        page = visitor.client.get(letter).text
        base = re.search(r'data-revision="(\d+)"', page)
        assert base
        visitor.post(letter, do="address", to_name="Leo Abara", to_email="leo@saint-alder.test", base=base[1])
        assert "not approved" in visitor_file(visitor, letter, 422)

    def test_with_an_error_open_a_typed_reason_approves_and_is_kept(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        body = visitor.script(letter, do="undo")["body"]
        now = visitor.script(letter, do="edit", body=body.replace("I accept", "I cut costs by 77%. I accept"), base=1)
        refused = visitor.script(letter, do="approve", base=now["revision"])
        assert refused["status"] == 422
        assert "GRD001" in refused["fault"]
        done = visitor.script(letter, do="approve", base=now["revision"], reason="she has seen the figures")
        assert "Approved as it stands" in plain(done["html"]["verdict"])
        assert "Approved although she has seen the figures" in visitor.get(f"{letter}/away")
        assert "77%" in visitor_file(visitor, letter)

    def test_versions_are_kept_compared_and_taken_up_again(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        body = visitor.script(letter, do="undo")["body"]
        visitor.script(letter, do="edit", body=body + "\n\nI cut costs by 77%.", base=1)
        seen = visitor.get(f"{letter}/versions")
        assert "1 · template" in seen
        assert "2 · you" in seen
        assert re.search(r"One new finding|[2-9] new findings", seen)
        assert "I cut costs by 77%." in seen
        assert "77%" not in visitor.post(letter, do="take", version=1, base=2)
        assert "3 versions" in visitor.get(letter)
        base = letter.partition("/letter")[0]
        visitor.post(f"{base}/write", by="template", again=1)
        assert "4 versions" in visitor.get(visitor.at)

    def test_typing_is_one_version_until_it_rests_for_long(self, tmp_path: Path) -> None:
        clock = [NOW]
        visitor = Visitor(desk(tmp_path, now=lambda: clock[0]))
        letter = visitor.letter()
        body = visitor.script(letter, do="undo")["body"]
        for number in range(5):
            visitor.script(letter, do="edit", body=body + "x" * (number + 1), base=number + 1)
        assert "2 versions" in visitor.get(letter)
        clock[0] = NOW.replace(hour=20)
        visitor.script(letter, do="edit", body=body, base=6)
        assert "3 versions" in visitor.get(letter)

    def test_a_letter_that_is_damaged_is_named_and_the_others_stay(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        base = letter.partition("/letter")[0]
        visitor.post(f"{base}/which", kind="feedback-request")
        visitor.post(f"{base}/write", by="template")
        (visitor.desk.home / base[3:] / "letters" / "1" / sheets.STATE).write_text("{")
        assert "is damaged" in visitor.post(letter, status=422, do="undo")
        assert "Dear Marguerite," in visitor.get(f"{base}/letter/2")
        assert "Request for feedback" in visitor.get("/")

    def test_a_second_interviewer_and_a_later_touch_are_entries_of_one_list(self, tmp_path: Path) -> None:
        clock = [NOW]
        visitor = Visitor(desk(tmp_path, now=lambda: clock[0]))
        letter = visitor.letter()
        base = letter.partition("/letter")[0]
        visitor.post(letter, do="approve", base=1)
        visitor.post(f"{letter}/sent")
        visitor.post(f"{base}/which", kind="feedback-request", to="Leo Abara", anyway="he offered")
        visitor.post(f"{base}/write", by="template")
        seen = visitor.get("/")
        assert "Saint Alder Hospital · Registered nurse, cardiac step-down unit" in seen
        assert "Reply to the rejection to Marguerite Dunn sent Tue 21 April" in seen
        assert "Request for feedback to Leo Abara in progress" in seen
        assert "Wait for an answer." in seen
        clock[0] = NOW + timedelta(days=40)
        seen = visitor.get("/")
        assert "Staying in touch to Marguerite Dunn Best between Mon 18 May and Mon 1 June." in seen
        visitor.post(f"{letter}/sent", take_back="yes")
        assert "sent 2026" not in visitor.get("/")


def visitor_file(visitor: Visitor, letter: str, status: int = 200, suffix: str = "eml") -> str:
    """A letter as a file, or why there is none."""
    answer = visitor.client.get(f"{letter}/file/{suffix}")
    assert answer.status_code == status
    return answer.text if status == 200 else plain(answer.text)


class TestAway:
    def test_a_working_copy_needs_no_approval_and_what_is_for_the_reader_does(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        assert '"letterkit": 1' in visitor_file(visitor, letter, suffix="json")
        for suffix in ("eml", "pdf", "txt", "html", "docx"):
            assert visitor.client.get(f"{letter}/file/{suffix}").status_code == 422
        visitor.post(letter, do="approve", base=1)
        for suffix in ("eml", "pdf", "txt", "html", "docx"):
            answer = visitor.client.get(f"{letter}/file/{suffix}")
            assert answer.headers["content-disposition"].startswith("attachment")
            assert "text/html" not in answer.headers["content-type"]

    def test_the_last_card_says_to_whom_in_which_thread_and_what_is_promised(self, visitor: Visitor) -> None:
        seen = visitor.get(f"{visitor.letter()}/away")
        assert "To Marguerite Dunn <m.dunn@saint-alder.test>" in seen
        assert "an answer to “Re: Thank you: step-down unit”" in seen
        assert "Attachments none promised" in seen

    def test_it_is_laid_into_the_mail_account_that_is_set_once_it_is_approved(
        self, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        laid: list[bytes] = []

        def put(box: mailbox.Mailbox, mail: bytes, now: object) -> str:
            laid.append(mail)
            return "Drafts"

        monkeypatch.setattr(mailbox, "put", put)
        letter = visitor.letter()
        assert "Put it into the drafts" not in visitor.get(f"{letter}/away")
        assert "No mail account is set" in visitor.post(f"{letter}/draft", status=422)
        visitor.desk.mailbox = lambda: mailbox.Mailbox("imap.mail.test", "robin@mail.test", "x")
        assert "not approved" in visitor.post(f"{letter}/draft", status=422)
        assert laid == []
        body = visitor.script(letter, do="approve", base=1)["body"]
        assert "Put it into the drafts of robin@mail.test" in visitor.get(f"{letter}/away")
        assert "It lies in “Drafts” of your mail account, unsent." in visitor.post(f"{letter}/draft")
        assert b"In-Reply-To: <b7d1e0c2-20apr@smtp.saint-alder.test>" in laid[0]
        visitor.script(letter, do="edit", body=body + "!", base=2)
        assert "It lies in" not in visitor.get(f"{letter}/away"), "what lies there is another letter now"

    def test_the_link_to_the_mail_program_holds_the_letter_and_no_more(self, visitor: Visitor) -> None:
        letter = visitor.letter()
        visitor.post(letter, do="approve", base=1)
        link = re.search(r'href="(mailto:[^"]+)"', visitor.client.get(f"{letter}/away").text)
        assert link
        assert link[1].startswith("mailto:m.dunn@saint-alder.test?subject=Re%3A%20Thank%20you")
        assert "bcc" not in link[1].lower()


class TestPreferences:
    def test_single_keys_can_be_switched_off_and_the_language_chosen(self, visitor: Visitor) -> None:
        assert 'data-keys="on"' in visitor.client.get("/").text
        visitor.post("/prefer", keys="off", language="fr", back="/help")
        page = visitor.client.get("/help").text
        assert 'data-keys="off"' in page
        assert '<html lang="fr">' in page

    @pytest.mark.parametrize("back", ["//evil.example", "/\\evil.example", "https://evil.example", ""])
    def test_the_way_back_stays_here(self, visitor: Visitor, back: str) -> None:
        visitor.post("/prefer", keys="on", back=back)
        assert visitor.at == "/"


@pytest.mark.parametrize(("language", "why"), [("de", "Man bietet Feedback an"), ("fr", "Ils proposent un retour")])
def test_advice_and_findings_speak_the_language_of_the_pages(visitor: Visitor, language: str, why: str) -> None:
    visitor.post("/prefer", keys="on", language=language, back="/")
    base = visitor.nurse()
    page = visitor.client.get(f"{base}/which").text
    assert why in plain(page)
    assert 'lang="en"' not in page.partition("<main")[2]
    visitor.post(f"{base}/which", kind="rejection-reply")
    visitor.post(f"{base}/write", by="template")
    body = visitor.script(visitor.at, do="undo")["body"]
    found = visitor.script(visitor.at, do="edit", body=body + "\nI cut costs by 77%.", base=1)["html"]["findings"]
    assert "77%" in found
    assert 'lang="en"' not in found
