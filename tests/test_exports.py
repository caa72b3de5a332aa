"""Exports: the bytes are the expected ones, nothing unfinished leaves, and a header is always one header."""

from __future__ import annotations

import email
import io
import json
import os
import sys
from dataclasses import replace
from datetime import datetime
from email import policy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import exports, rooms
from letterkit.errors import ExportError, UnknownNameError
from letterkit.exports import eml
from letterkit.facts import Fact
from letterkit.letter import Finding, Letter, Person, Sentence, Thread, Window

CASES = Path(__file__).parent / "cases" / "exports"
LETTER = Letter(
    kind="thank-you",
    language="en",
    subject="Re: Operations analyst: our talk",
    greeting="Dear Mirela,",
    paragraphs=(
        (
            Sentence("Thank you for drawing the returns flow on the whiteboard.", ("N3",), "thanks"),
            Sentence("I had not seen that the delay sits between scan and credit.", ("N4",), "link"),
        ),
        (Sentence("I am glad to send the sample dashboard – it is ready.", ("N5", "N3"), "next"),),
    ),
    closing="Kind regards,",
    signature="Ana Výmysl",
    to=Person("Mirela Fiktiv", "mirela@lager.example.com"),
    thread=Thread("Operations analyst: our talk", "<b2@lager.example.com>", ("<a1@lager.example.com>",)),
    facts={
        "N3": Fact("N3", "whiteboard of the returns flow", "notes.yaml:14", "they_said", "moment"),
        "N4": Fact("N4", "the delay sits between scan and credit", "notes.yaml:15", "they_said", "problem"),
        "N5": Fact("N5", "send sample dashboard", "notes.yaml:31", "i_said", "promise"),
        "N6": Fact("N6", "not used in this letter", "notes.yaml:40", "i_said", "strength"),
    },
    window=Window(datetime(2026, 3, 4, 17, 0), datetime(2026, 3, 5, 15, 0)),
)
ERROR = Finding("unknown-number", "GRD001", "error", 0, 4, "Dear", "This number is not in your sources.")


def parsed(data: bytes) -> email.message.EmailMessage:
    """A mail as a program reads it."""
    mail = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, email.message.EmailMessage)
    return mail


@pytest.mark.parametrize("suffix", exports.names())
def test_every_format_writes_the_expected_bytes(suffix: str) -> None:
    """`LETTERKIT_REWRITE=1` rewrites them; the diff is then read like code."""
    if suffix in ("docx", "pdf"):
        pytest.skip("a packed format: see its own test")
    expected, got = CASES / f"thank-you.{suffix}", exports.render(LETTER, suffix)
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_bytes(got)
    assert got == expected.read_bytes()


@pytest.mark.parametrize("name", exports.names())
def test_every_member_says_whether_it_is_for_the_reader(name: str) -> None:
    module = rooms.member("letterkit.exports", name, "export format")
    assert isinstance(module.SENDABLE, bool)
    assert module.__doc__


class TestMail:
    def test_a_reply_stays_in_the_thread(self) -> None:
        mail = parsed(eml.export(LETTER))
        assert mail["In-Reply-To"] == "<b2@lager.example.com>"
        assert mail["References"] == "<a1@lager.example.com> <b2@lager.example.com>"
        assert mail["Subject"] == "Re: Operations analyst: our talk"

    def test_it_opens_unsent_and_holds_no_other_header(self) -> None:
        mail = parsed(eml.export(LETTER))
        body = {"MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
        assert set(mail.keys()) == body | {"Subject", "To", "In-Reply-To", "References", "X-Unsent"}
        assert mail["X-Unsent"] == "1"

    def test_the_words_arrive_as_they_are(self) -> None:
        assert parsed(eml.export(LETTER)).get_content().replace("\r\n", "\n") == LETTER.body + "\n"

    def test_a_new_letter_has_its_own_subject_and_no_thread(self) -> None:
        mail = parsed(eml.export(replace(LETTER, thread=None, subject="Thank you: the returns flow")))
        assert mail["Subject"] == "Thank you: the returns flow"
        assert mail["In-Reply-To"] is None

    def test_a_letter_to_nobody_known_has_no_recipient(self) -> None:
        assert parsed(eml.export(replace(LETTER, to=None)))["To"] is None
        assert parsed(eml.export(replace(LETTER, to=Person("Mirela Fiktiv"))))["To"] is None

    def test_a_joint_letter_goes_to_all_its_readers_and_to_nobody_else(self) -> None:
        joint = replace(LETTER, also_to=(Person("Jo Muster", "jo@b.example.com"), Person("Al Nomail")))
        addresses = [a.addr_spec for a in parsed(eml.export(joint))["To"].addresses]
        assert addresses == ["mirela@lager.example.com", "jo@b.example.com"]
        assert exports.render(joint, "txt").startswith(b"To: Mirela Fiktiv <mirela@lager.example.com>, Jo Muster <")

    @pytest.mark.parametrize("subject", ["A", "Re: A", "RE: re: AW: A", "Antw: Re[2]: A", "  re:A"])
    def test_a_reply_has_exactly_one_re(self, subject: str) -> None:
        assert eml.reply_subject(subject) == "Re: A"

    def test_a_subject_that_only_begins_like_a_prefix_is_kept(self) -> None:
        assert eml.reply_subject("Research: A") == "Re: Research: A"

    def test_long_message_ids_arrive_unbroken(self) -> None:
        ids = tuple(f"<{n}{'x' * 180}@mail.example.com>" for n in range(9))
        mail = parsed(eml.export(replace(LETTER, thread=Thread("A", ids[0], ids[1:]))))
        assert mail["In-Reply-To"] == ids[0]
        assert set(mail["References"].split()) == set(ids)

    def test_ids_no_program_could_use_are_left_out(self) -> None:
        mail = parsed(eml.export(replace(LETTER, thread=Thread("A", "no id", ("<a b@c>",)))))
        assert mail["In-Reply-To"] is None
        assert mail["References"] is None

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\0", "\x0b", "\x1b", "\x85", "\u2028", "\u2029", "\ud800"])
    def test_no_field_may_hold_a_control_character(self, end: str) -> None:
        evil = f"x{end}Bcc: eve@attacker.test"
        letters = [
            replace(LETTER, subject=evil),
            replace(LETTER, to=Person(evil, "a@b.example.com")),
            replace(LETTER, to=Person("A", f"a@b.example.com{end}")),
            replace(LETTER, thread=Thread("A", f"<a@b>{end}", ())),
            replace(LETTER, thread=Thread("A", "<a@b>", (f"<c@d>{end}Bcc: eve@attacker.test",))),
            replace(LETTER, subject="", thread=Thread(evil, "<a@b>", ())),
        ]
        for letter in letters:
            with pytest.raises(ExportError):
                eml.export(letter)

    @pytest.mark.parametrize("subject", ["Hi Bcc: eve@attacker.test", "Hi to: eve@attacker.test", "X-Mailer: y"])
    def test_what_reads_as_a_header_is_no_subject(self, subject: str) -> None:
        """A line end in a field of a letter becomes a space before it is looked at."""
        with pytest.raises(ExportError, match="looks like a header"):
            eml.export(replace(LETTER, subject=subject, thread=None))

    def test_an_address_in_a_name_is_another_receiver(self) -> None:
        person = Person("eve@attacker.test, Ann", email="ann@b.test")
        with pytest.raises(ExportError, match=r"other than ann@b\.test"):
            eml.export(replace(LETTER, to=person))
        assert b"To:" in eml.export(replace(LETTER, to=replace(person, name="ann@b.test")))

    @pytest.mark.parametrize("evil", ["=?UTF-8?Q?=0A?=Bcc: eve@attacker.test", "=?utf-8?b?CkJjYzogZXZl?= x"])
    def test_encoded_text_is_refused_before_it_can_decode_into_a_header(self, evil: str) -> None:
        for letter in (replace(LETTER, subject=evil), replace(LETTER, to=Person(evil, "a@b.example.com"))):
            with pytest.raises(ExportError):
                eml.export(letter)

    @pytest.mark.parametrize(
        "address", ["mirela", "a@", "@b", "a b@c.test", "a@b.test,eve@attacker.test", "a@b@c.test"]
    )
    def test_an_address_is_exactly_one_address(self, address: str) -> None:
        with pytest.raises(ExportError, match="not an email address"):
            eml.export(replace(LETTER, to=Person("A", address)))

    @given(subject=st.text(max_size=60), name=st.text(max_size=30), body=st.text(max_size=200))
    def test_a_mail_says_exactly_what_was_meant_or_is_not_made(self, subject: str, name: str, body: str) -> None:
        letter = Letter("thank-you", "en", subject, "", ((Sentence(body),),), "", "", Person(name, "a@b.example.com"))
        try:
            mail = parsed(eml.export(letter))
        except ExportError:
            return
        assert "Bcc" not in mail
        assert mail["Subject"] == subject
        assert [(a.display_name, a.addr_spec) for a in mail["To"].addresses] == [(name, "a@b.example.com")]

    @pytest.mark.parametrize(
        "name", ["Ana Výmysl", "山田 花子", "Dr. Fiktiv, Head of X", 'Jo "Q" Muster', "X" * 120, "ü" * 90]
    )
    def test_names_of_any_language_and_length_arrive(self, name: str) -> None:
        mail = parsed(eml.export(replace(LETTER, to=Person(name, "a@b.example.com"), subject=f"Thank you: {name}")))
        assert mail["To"].addresses[0].display_name == name
        assert mail["Subject"] == f"Re: Thank you: {name}"


class TestPage:
    def test_words_stay_words(self) -> None:
        evil = "<script>alert(1)</script> & {paragraphs} {0} </title>"
        letter = replace(LETTER, subject=evil, greeting=evil, language='en"><script>')
        page = exports.render(letter, "html").decode()
        assert "<script>" not in page
        assert page.count("{paragraphs} {0}") == 2


class TestPdf:
    def test_a_reader_of_pdf_finds_the_same_words_inside_the_margins(self) -> None:
        import pypdfium2

        long = replace(LETTER, greeting="Chère Mme Ørsted (“Æ” – 5 €\\),", closing="Grüße\n" + "wwwwW " * 400)
        document = pypdfium2.PdfDocument(exports.render(long, "pdf"))
        assert len(document) == 2
        assert document.get_metadata_dict()["Title"] == LETTER.subject
        pages = [page.get_textpage() for page in document]
        assert " ".join(" ".join(page.get_text_bounded() for page in pages).split()) == " ".join(long.body.split())
        edges = [page.get_charbox(n) for page in pages for n in range(page.count_chars())]
        assert max(right for _, _, right, _ in edges) <= 595 - 85
        assert min(left for left, _, _, _ in edges if left) >= 84
        assert {type(page.close()) for page in pages}

    def test_a_sign_that_its_font_lacks_is_refused_and_not_left_out(self) -> None:
        with pytest.raises(ExportError, match="Łćł"):
            exports.render(replace(LETTER, greeting="Dear Pani Łokieć, ł"), "pdf")


class TestWord:
    def test_each_paragraph_is_one_and_the_lines_of_the_closing_stay(self) -> None:
        import docx

        document = docx.Document(io.BytesIO(exports.render(LETTER, "docx")))
        assert [paragraph.text for paragraph in document.paragraphs] == LETTER.body.split("\n\n")
        assert document.core_properties.title == LETTER.subject

    def test_without_its_extra_it_says_how_to_get_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "docx", None)
        with pytest.raises(ExportError, match=r"letterkit\[docx\]"):
            exports.render(LETTER, "docx")

    def test_a_character_that_xml_does_not_know_is_refused(self) -> None:
        with pytest.raises(ExportError, match="character"):
            exports.render(replace(LETTER, greeting="Dear \0,"), "docx")


class TestJson:
    def test_sentences_carry_their_facts_and_only_cited_facts_are_there(self) -> None:
        data = json.loads(exports.render(LETTER, "json"))
        assert [s["facts"] for s in data["sentences"]] == [["N3"], ["N4"], ["N5", "N3"]]
        assert list(data["facts"]) == ["N3", "N4", "N5"]
        assert data["letterkit"] == 1

    def test_a_finding_has_its_place_in_lines_and_columns(self) -> None:
        at = LETTER.body.index("returns")
        finding = replace(ERROR, start=at, end=at + 7)
        (found,) = json.loads(exports.render(LETTER.with_findings((finding,)), "json"))["findings"]
        assert (found["line"], found["column"], found["end_column"]) == (3, 27, 34)


class TestWriting:
    def test_the_suffix_picks_the_format(self, tmp_path: Path) -> None:
        exports.export(LETTER, tmp_path / "letter.EML")
        assert b"X-Unsent: 1" in (tmp_path / "letter.EML").read_bytes()

    def test_an_unknown_suffix_names_the_known_ones(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownNameError, match="emll"):
            exports.export(LETTER, tmp_path / "letter.emll")
        with pytest.raises(ExportError, match="no suffix"):
            exports.export(LETTER, tmp_path / "letter")

    def test_a_file_that_is_there_stays_unless_forced(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("mine")
        with pytest.raises(ExportError, match="already exists"):
            exports.export(LETTER, tmp_path / "a.txt")
        assert (tmp_path / "a.txt").read_text() == "mine"
        exports.export(LETTER, tmp_path / "a.txt", force=True)
        assert (tmp_path / "a.txt").read_bytes() == exports.render(LETTER, "txt")

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(ExportError, match="does not exist"):
            exports.export(LETTER, tmp_path / "x" / "a.txt")

    @pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
    def test_only_the_user_may_read_what_is_written_and_nothing_is_left_beside(self, tmp_path: Path) -> None:
        exports.export(LETTER, tmp_path / "a.txt")
        assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o600
        assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]

    def test_a_failed_write_leaves_the_old_file_and_no_rest(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        (tmp_path / "a.txt").write_text("mine")
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(ExportError, match="No space left"):
            exports.export(LETTER, tmp_path / "a.txt", force=True)
        assert [path.read_text() for path in tmp_path.iterdir()] == ["mine"]

    @pytest.mark.parametrize("suffix", [name for name in exports.names() if exports.sendable(name)])
    @pytest.mark.parametrize("fault", ["open mark", "error"])
    def test_what_is_unfinished_is_not_exported_for_the_reader(self, suffix: str, fault: str, tmp_path: Path) -> None:
        marked = replace(LETTER, paragraphs=((Sentence("You said [[her phrase]]."),),))
        letter = marked if fault == "open mark" else LETTER.with_findings((ERROR,))
        path = tmp_path / f"a.{suffix}"
        with pytest.raises(ExportError, match="only you can fill: her phrase" if fault == "open mark" else "GRD001"):
            exports.export(letter, path)
        assert not path.exists()
        exports.export(letter, path, anyway=True)
        assert path.exists()

    @pytest.mark.parametrize("suffix", ["md", "json"])
    def test_a_working_copy_may_hold_open_marks(self, suffix: str, tmp_path: Path) -> None:
        letter = replace(LETTER, paragraphs=((Sentence("You said [[her phrase]]."),),))
        exports.export(letter, tmp_path / f"a.{suffix}")
        assert "her phrase" in (tmp_path / f"a.{suffix}").read_text()
