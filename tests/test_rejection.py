"""Messages are understood in eighteen languages, and every value is told from words that stand in the message."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from growth import LINEAR, growth

from letterkit import readers
from letterkit.documents import Document
from letterkit.inputs import _cues
from letterkit.inputs import mail as rejection
from letterkit.inputs._languages import language_of
from letterkit.inputs.mail import Rejection

CASES = sorted((Path(__file__).parent / "cases" / "rejection").glob("*.txt"))
SHARED = Path(__file__).parents[2] / "shared" / "data"
REFUSED = ("rejection", "partial_rejection")


def message(text: str) -> Rejection:
    return rejection.read(readers.read_bytes("x.txt", text.encode(), trust="outside"))


EXAMPLES = [
    (language, cue["axis"], cue["value"], kind, example)
    for language in _cues.languages()
    for cue in _cues.cues(language).table["cue"]
    for kind in ("must_match", "must_not_match")
    for example in cue[kind]
]


@pytest.mark.parametrize(("language", "axis", "value", "kind", "example"), EXAMPLES)
def test_a_cue_keeps_its_own_examples(language: str, axis: str, value: str, kind: str, example: str) -> None:
    found = {(hit.axis, hit.value) for hit in _cues.find(example, _cues.cues(language))}
    assert ((axis, value) in found) == (kind == "must_match")


@pytest.mark.parametrize("language", _cues.languages())
def test_every_cue_of_a_language_has_examples_and_compiles(language: str) -> None:
    known = _cues.cues(language)
    assert all(cue["must_match"] and cue["must_not_match"] for cue in known.table["cue"])
    assert all(pattern.regex for pattern in known.patterns)
    assert {cue["value"] for cue in known.table["cue"]} >= {"rejection", "acknowledgement", "invitation", "not_read"}


@pytest.mark.parametrize("language", _cues.languages())
def test_a_needle_stands_in_every_text_its_pattern_fits(language: str) -> None:
    known = _cues.cues(language)
    for cue in known.table["cue"]:
        for example in cue["must_match"]:
            folded = _cues.fold(example)
            for pattern in known.patterns:
                if pattern.regex.search(folded):
                    assert pattern.needle in folded


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_message_is_read_as_it_is_known_to_be(path: Path) -> None:
    """`LETTERKIT_REWRITE=1` writes the expected files anew; their difference is read like code."""
    found = rejection.read(readers.read_bytes(path.name, path.read_bytes(), trust="outside"))
    expected = path.with_suffix(".json")
    shown = found.model_dump(mode="json", by_alias=True)
    if os.environ.get("LETTERKIT_REWRITE"):
        expected.write_text(json.dumps(shown, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert shown == json.loads(expected.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_quote_stands_verbatim_on_its_line_of_the_file(path: Path) -> None:
    found = rejection.read(readers.read_bytes(path.name, path.read_bytes(), trust="outside"))
    lines = path.read_text(encoding="utf-8").split("\n")
    for cue in found.cues:
        assert cue.quote.split("\n")[0] in lines[cue.line - 1]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_value_that_is_told_has_a_cue(path: Path) -> None:
    found = rejection.read(readers.read_bytes(path.name, path.read_bytes(), trust="outside"))
    said = {(cue.axis, cue.value) for cue in found.cues}
    singles: list[tuple[str, str]] = [
        ("stage", found.stage),
        ("form", found.form),
        ("feedback", found.feedback),
        ("sender", found.sender),
    ]
    told = [single for single in singles if single[1] not in ("unknown", "not_mentioned")]
    told += [("reasons", reason) for reason in found.reasons]
    told += [("door", door) for door in found.door]
    told += [(axis, value) for axis in ("company", "role", "person") if (value := getattr(found, axis))]
    assert [one for one in told if one not in said and one[0] != "form"] == []


def test_no_cue_no_guess() -> None:
    found = message("Hello there.\n")
    assert (found.message_class, found.company, found.role, found.person) == ("unknown", None, None, None)
    assert (found.stage, found.form, found.sender, found.reasons, found.door) == (
        "unknown",
        "unknown",
        "unknown",
        [],
        [],
    )
    assert not found.reply.possible


@pytest.mark.parametrize(
    ("raw", "role"),
    [
        ("01406712 Associate Data Engineer (Open)", "Associate Data Engineer"),
        ("R-23154 Data Analyst", "Data Analyst"),
        ("Data Analyst (R-23154)", "Data Analyst"),
        ("Senior Engineer - JR1234567", "Senior Engineer"),
        ("R0000441842 Lead Engineer (CTI team) (Open)", "Lead Engineer (CTI team)"),
        ("Data Analyst [Job ID: 4821]", "Data Analyst"),
        ("Datenanalystin (m/w/d)", "Datenanalystin"),
        ("Product Manager, Payments, Req #12345", "Product Manager, Payments"),
        ("75 Security Analyst", "Security Analyst"),
        ("Data Engineer II", "Data Engineer II"),
        ("3D Artist", "3D Artist"),
    ],
)
def test_a_role_is_rid_of_requisition_noise(raw: str, role: str) -> None:
    assert message(f"Thank you for applying for the {raw} role at Acme.\n").role == role


@pytest.mark.parametrize(
    ("sender", "possible"),
    [
        ("no-reply@acme.example.com", False),
        ("donotreply@myworkday.com", False),
        ("notifications@smartrecruiters.com", False),
        ("ann@greenhouse.io", True),
        ("ann@acme.example.com", True),
    ],
)
def test_an_applicant_system_alone_is_no_dead_end(sender: str, possible: bool) -> None:
    assert message(f"From: {sender}\nSubject: x\n\nYou were not selected.\n").reply.possible is possible


def test_an_answer_goes_to_the_reply_address() -> None:
    found = message(
        "From: no-reply@acme.example.com\nReply-To: ann@acme.example.com\nSubject: x\n\nYou were not selected.\n"
    )
    assert found.reply.to == "ann@acme.example.com"


def test_two_signs_make_a_message_personal_and_a_merge_error_makes_it_a_form_letter() -> None:
    head = "From: Ann Lee <ann.lee@acme.example.com>\nSubject: x\n\n"
    assert message(f"{head}I am sorry, you were not selected.\n").form == "personal"
    assert message("I am sorry, you were not selected.\n").form == "semi_personal"
    assert message("You were not selected. We were impressed with your skills.\n").form == "template"
    assert message(f"{head}Hi {{{{first_name}}}}, I am sorry, you were not selected.\n").form == "template"


def test_hidden_words_say_nothing() -> None:
    html = "<p>Thank you for applying.</p><p style='display:none'>You were not selected.</p>"
    found = rejection.read(readers.read_bytes("x.html", html.encode()))
    assert found.message_class == "acknowledgement"
    assert found.hidden[0].what == "display-none"
    assert found.warnings


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_language_of_a_message_is_told(path: Path) -> None:
    assert language_of(path.read_text(encoding="utf-8").partition("\n\n")[2]) == path.stem.partition("-")[0]


def test_lines_count_in_the_file_behind_encoded_headers() -> None:
    raw = (
        "Received: x\nFrom: ann@acme.example.com\nSubject: =?utf-8?q?Caf=C3=A9?=\n"
        "Content-Transfer-Encoding: quoted-printable\n\n"
        "Hi,\n\nyou were not sel=\nected.\n"
    )
    found = rejection.read(readers.read_bytes("x.eml", raw.encode()))
    cue = found.cue("class")
    assert cue is not None
    assert (cue.quote, cue.line) == ("were not selected", 8)


INDEX = (
    [json.loads(line) for line in (SHARED / "INDEX.jsonl").read_text(encoding="utf-8").splitlines()]
    if SHARED.exists()
    else []
)
MAILS = [row for row in INDEX if row["file"].startswith("mail/")]


def shared(row: dict[str, str]) -> tuple[Document, Rejection]:
    document = readers.read(SHARED / row["file"], trust="outside")
    return document, rejection.read(document)


@pytest.mark.skipif(not MAILS, reason="no shared data")
def test_real_mails_are_told_to_be_rejections_or_not() -> None:
    labelled = [row for row in MAILS if row["label"] != "extraction_only"]
    wrong = [r["id"] for r in labelled if (shared(r)[1].message_class in REFUSED) != (r["label"] == "rejection")]
    assert not wrong


def _plain(name: str | None) -> str:
    return re.sub(r"[\W_]+", " ", (name or "").lower()).strip()


@pytest.mark.skipif(not MAILS, reason="no shared data")
def test_company_and_role_of_real_mails_are_right_or_asked_for() -> None:
    """What only an address tells is a question with the right name in it, never stated; next to nothing is wrong."""
    wanted = [
        (_plain(row["gold"][axis]), _plain(getattr(shared(row)[1], axis)), axis, shared(row)[1].questions)
        for row in MAILS
        for axis in ("company", "role")
        if row["gold"].get(axis) is not None
    ]
    right = sum(gold == told for gold, told, _, _ in wanted)
    asked = sum(
        not told and any(gold in map(_plain, each.candidates) for each in questions if each.about == axis)
        for gold, told, axis, questions in wanted
    )
    assert right + asked >= 0.95 * len(wanted)
    assert right >= 0.85 * len(wanted)
    assert sum(bool(told) and told != gold for gold, told, _, _ in wanted) <= 0.03 * len(wanted)


@pytest.mark.skipif(not MAILS, reason="no shared data")
@pytest.mark.parametrize("row", MAILS, ids=lambda row: str(row["id"]))
def test_quotes_of_real_mails_stand_on_their_lines(row: dict[str, str]) -> None:
    lines = (SHARED / row["file"]).read_text(encoding="utf-8").split("\n")
    for cue in shared(row)[1].cues:
        assert cue.quote.split("\n")[0] in lines[cue.line - 1]


HOSTILE = [
    "not a " * 4_000, "the " * 6_000, "we have decided to " * 1_200, "other candidates whose " * 1_000, "A" * 25_000,
    "Aa " * 8_000, "application for the " * 1_200,
    "for the A a a a a a a a a a a a a " * 700, "," * 25_000, "if " * 8_000,
    "your application " * 1_500, "Best regards,\n" * 1_700, "a@b" * 8_000,
    "If you are not, " * 1_500, "Position: x\n" * 2_000,
]  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: str(text[:20]))
@pytest.mark.parametrize("language", ["", "und die der das nicht wir sie ihre für mit ", "この度の選考を"])
def test_hostile_text_takes_no_longer_than_its_length_asks(text: str, language: str) -> None:
    head = f"From: a@example.com\nSubject: x\n\n{language * 30}"
    assert growth(lambda part: message(head + part), text) < LINEAR


def test_a_long_message_says_how_far_it_was_read() -> None:
    assert "first 20,000" in message("You were not selected. " * 2_000).warnings[0]


def test_a_message_that_asks_for_money_is_warned_of() -> None:
    found = message("Unfortunately you were not selected, but pay the registration fee and we reconsider.\n")
    assert "fraud" in found.warnings[0]
    assert found.cue("warning") is not None


@pytest.mark.parametrize(
    ("address", "signed", "company"),
    [
        ("o.fane@harkerandpell.example", "Harker & Pell, Stained Glass\nThe Old Maltings, Exampleton", "Harker & Pell"),
        ("huetter@schuhtechnik-huetter.example", "Test-Schuhtechnik Hütter, Musterstadt", "Test-Schuhtechnik Hütter"),
    ],
)
def test_the_house_that_signs_is_the_one_its_address_spells(address: str, signed: str, company: str) -> None:
    head = f"From: Ottoline Fane <{address}>\nSubject: Your application\n\n"
    assert message(f"{head}We chose another candidate.\n\nOttoline\n\n{signed}\n").company == company
