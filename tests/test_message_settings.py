"""A message is read in its setting: whose it is, who signs it, in which language, and what it came along in."""

from __future__ import annotations

import base64

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit import readers
from letterkit.errors import ReadError
from letterkit.inputs import mail as rejection
from letterkit.inputs._languages import name_of, tongue_of
from letterkit.inputs.mail import Rejection

__all__ = ["cli"]


def message(text: str) -> Rejection:
    return rejection.read(readers.read_bytes("x.txt", text.encode(), trust="outside"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Hej, tack för att du har sökt jobbet hos oss. Det blev någon annan, och vi vill att du vet det."),
        ("no", "Hei, takk for søknaden. Det ble en annen, og vi ville at du skulle vite det."),
        ("da", "Hej, tak for din ansøgning. Det blev en anden denne gang, og vi vil gerne, at du ved det."),
        ("cs", "Dobrý den, děkujeme za váš zájem. Rozhodli jsme se pro někoho jiného a přejeme vám hodně štěstí."),
        ("tr", "Merhaba, başvurunuz için teşekkür ederiz. Bu sefer başka biri ile devam ediyoruz."),
        ("ro", "Bună ziua, vă mulțumim pentru interes. De data aceasta am ales pe altcineva și vă urăm succes."),
        ("hu", "Kedves Anna, köszönjük a jelentkezését. Ezúttal mást választottunk, és sok sikert kívánunk önnek."),
        ("ru", "Здравствуйте, спасибо за отклик. Мы выбрали другого человека и желаем вам удачи."),
        ("uk", "Доброго дня, дякуємо за вашу заявку. Ми обрали іншу людину і бажаємо вам успіхів."),
        ("el", "Καλημέρα, ευχαριστούμε για το ενδιαφέρον. Διαλέξαμε κάποιον άλλον."),
        ("pl", "Dzień dobry, dziękujemy za zainteresowanie. Wybraliśmy kogoś innego i życzymy powodzenia."),
        ("es", "Hola, gracias por tu interés. Esta vez hemos elegido a otra persona y te deseamos suerte."),
    ],
)  # fmt: skip
def test_a_language_is_named_and_not_taken_for_its_neighbour(code: str, text: str) -> None:
    assert tongue_of(text) == code
    assert name_of(code)[0].isupper()


def test_of_a_language_without_lists_that_is_said() -> None:
    read = message("Hej, tack för att du har sökt jobbet. Det blev någon annan, och vi vill att du vet det.\n")
    assert (read.language, read.message_class) == ("sv", "unknown")
    assert "Swedish" in read.warnings[0]


NO = "we have decided not to proceed with your application.\n\n"


@pytest.mark.parametrize(
    ("text", "person", "company"),
    [
        (f"Hi Jo, {NO}Kate, Fernway", "Kate", "Fernway"),
        (f"Hi Jo, {NO}Yours,\nPetra Lind\nTalent, Fernway\n", "Petra Lind", "Fernway"),
        (
            f"Hi Jo, {NO}Prof. Alan Whitley\nChair of the Committee, Fernway College\n",
            "Alan Whitley",
            "Fernway College",
        ),
        (f"Hello, {NO}All the very best\nIlse Quant\n", "Ilse Quant", None),
        (f"Hello, {NO}Fernway Freight GmbH\n", None, "Fernway Freight GmbH"),
        (f"Hello, Fernway Systems, LLC tells you: {NO}", None, "Fernway Systems, LLC"),
        (f"Hello, {NO}The Fernway Companies, Inc. Talent Team\n", None, "The Fernway Companies, Inc."),
        ("您好，很遗憾，您未被录用。\n\n山风科技 人力资源部 李梅\n", "李梅", "山风科技"),
        (f"Hello, {NO}Sent from my phone\n", None, None),
    ],
)
def test_who_signs_is_read_line_by_line(text: str, person: str | None, company: str | None) -> None:
    read = message(text)
    assert (read.person, read.company) == (person, company)


def test_the_readers_own_name_is_no_employer() -> None:
    head = "From: talent@greenhouse.io\nTo: robin.dale@example.org\nSubject: Robin Dale | Fernway\n\n"
    assert message(f"{head}Thank you for applying to Fernway. You were not selected.\n").company == "Fernway"


def test_a_subject_decides_alone_only_where_it_is_all_there_is() -> None:
    head = "From: jobs@fernway.example\nSubject: Application status: not selected\n\n"
    assert message(head).message_class == "rejection"
    assert message(
        f"{head}We look forward to meeting you on Monday at ten, please come to the gate.\n"
    ).message_class != ("rejection")


MAIL = "From: jobs@fernway.example\nSubject: The job\n\nHi, you were not selected, I am sorry to say.\n"


def outer(body: str, kind: str, part: str) -> bytes:
    head = "From: me@example.org\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    return f"{head}--b\nContent-Type: text/plain\n\n{body}\n--b\nContent-Type: {kind}\n\n{part}\n--b--\n".encode()


def test_a_mail_that_came_along_is_read_in_place_of_its_cover_note() -> None:
    read = readers.read_bytes("x.eml", outer("See below, what do you think?", "message/rfc822", MAIL))
    assert read.mail is not None
    assert (read.mail.subject, "not selected" in read.text) == ("The job", True)
    long = readers.read_bytes("x.eml", outer("word " * 40, "message/rfc822", MAIL))
    assert "not selected" not in long.text


def test_an_entry_for_a_calendar_is_read_as_its_reader_sees_it() -> None:
    shown = "SUMMARY:Interview at Fernway\nDESCRIPTION:Please bring\\, if you can\\,\n  a map\n"
    entry = f"BEGIN:VCALENDAR\nMETHOD:REQUEST\n{shown}UID:1\nEND:VCALENDAR"
    text = readers.read_bytes("x.eml", f"Subject: x\nContent-Type: text/calendar\n\n{entry}\n".encode()).text
    assert text.split("\n")[:2] == ["Interview at Fernway", "Please bring, if you can, a map"]
    assert "UID" not in text


@pytest.mark.parametrize("name", ["winmail.dat", "mail.eml"])
def test_what_outlook_alone_opens_is_told_in_a_clear_word(name: str) -> None:
    tnef = b"\x78\x9f\x3e\x22" + b"\0" * 40
    data = tnef if name.endswith("dat") else (
        b"Subject: x\nContent-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n" + base64.b64encode(tnef)
    )  # fmt: skip
    with pytest.raises(ReadError, match=r"save it as \.eml"):
        readers.read_bytes(name, data)


def test_mail_of_ones_own_is_nobodys_answer(cli: Shell, tmp_path: object) -> None:
    notes = EXAMPLES / "analyst" / "notes.yaml"
    own = next(line for line in notes.read_text().splitlines() if "email:" in line).partition("email:")[2].strip()
    mail = notes.parent.__class__(str(tmp_path)) / "own.eml"
    mail.write_text(f"From: {own}\nSubject: x\n\nWe have decided not to move forward with your application.\n")
    drafted = cli("draft", "rejection-reply", notes, "--rejection", mail, "--no-model")
    assert drafted.code == 2
    assert "Nobody has said no" in drafted.err
