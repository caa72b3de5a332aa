"""Whole sentences of a message: found by shape, numbered as facts with slots, and carrying nothing but their answer."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cli_run import Shell, cli
from puppet import notes

from letterkit import kinds, languages, readers, rules
from letterkit.brief import Brief, compose, papers, sentences
from letterkit.drafting.material import shown
from letterkit.facts import Fact
from letterkit.inputs import mail as rejection_input
from letterkit.inputs.mail import Rejection, said
from letterkit.inputs.mail.said import Said
from letterkit.inputs.mail.said._slots import opening_of
from letterkit.languages.topics.shapes import Shapes
from letterkit.letter import Letter, Sentence
from letterkit.letters.writing import by_template
from letterkit.wording import orders, tellable

__all__ = ["cli"]

CASES = Path(__file__).parent / "cases" / "said"
ATTACKS = Path(__file__).parents[2] / "shared" / "data" / "strangers" / "attacks"
TODAY = date(2026, 3, 12)
HEAD = "From: Helen Marsh <helen.marsh@brightwater.test>\nDate: Wed, 11 Mar 2026 10:00:00 +0000\nSubject: x\n\n"
MAIL = f"""{HEAD}Hi Nadia, it was a joy to meet you on Tuesday.

I am sorry to say that we chose another candidate. What decided it was hands-on reporting,
where the other finalist had six more years.

We expect to open a second analyst post in October, and I'd want to
hear from you then.
I can do Tuesday 17 March at 10:00 or after 4pm.
- We will write to everybody on 20 March.
Thank you for your interest in Brightwater.

Best wishes,
Helen Marsh
You were a strong candidate.
PS: Just reply to me here if you have questions.

> On 9 Mar 2026 at 18:20, Nadia Fairweather <nadia@example.com> wrote:
> It would be a joy to meet you again.
"""


def message(text: str) -> Rejection:
    return rejection_input.read(readers.read_bytes("mail.eml", text.encode(), trust="outside"))


def composed(text: str, kind: str = "rejection-reply") -> Brief:
    return compose(kinds.load(kind), notes(), rejection=message(text), today=TODAY, require=False)


def whole(brief: Brief) -> list[Fact]:
    return [fact for fact in brief.facts.values() if sentences.whole(fact)]


def labelled(name: str) -> list[tuple[str, str | None, str]]:
    """Language, what it is about and sentence of a file of cases."""
    table = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))
    return [
        (language, None if about == "none" else about, text)
        for language, by in table.items()
        for about, texts in by.items()
        for text in texts
    ]


class TestRecognising:
    @pytest.mark.parametrize("name", ["sentences", "held-out", "third"])
    def test_most_sentences_are_known_for_what_they_are_and_few_for_what_they_are_not(self, name: str) -> None:
        cases = [(want, said.about(text, language)) for language, want, text in labelled(name)]
        right = sum(want == got for want, got in cases if want)
        assert right >= 0.95 * sum(want is not None for want, _ in cases)
        assert right >= 0.95 * sum(got is not None for _, got in cases)

    def test_of_sentences_it_was_not_mended_on_more_than_half_are_known_and_few_wrongly(self) -> None:
        """First runs on sets written blind: 13 of 64 and 11 of 43, then mended on; 18 of 30 here, left as it is."""
        cases = [(want, said.about(text, language)) for language, want, text in labelled("unseen")]
        right = sum(want == got for want, got in cases if want)
        assert right >= 0.55 * sum(want is not None for want, _ in cases)
        assert right >= 0.85 * sum(got is not None for _, got in cases)

    def test_there_are_enough_of_them_in_every_language_and_for_every_sense(self) -> None:
        senses = {(language, about) for language, about, _ in labelled("sentences")}
        known = [code for code in languages.codes() if languages.load(code).knows(Shapes)]
        assert senses == {(language, about) for language in known for about in (*said.ORDER, None)}
        assert len([1 for _, about, _ in labelled("sentences") if about]) >= 40

    def test_a_cue_tells_the_sense_where_no_shape_does(self) -> None:
        line = "We hebben gekozen voor een kandidaat met meer ervaring."
        found = message((CASES.parent / "rejection" / "nl-template.txt").read_text(encoding="utf-8"))
        assert [(one.about, one.text) for one in found.said] == [("reason", line)]


class TestReading:
    def test_sentences_are_whole_and_the_senders_own(self) -> None:
        found = message(MAIL).said
        assert [(one.about, " ".join(one.text.split())) for one in found] == [
            ("kindness", "it was a joy to meet you on Tuesday."),
            ("reason", "What decided it was hands-on reporting, where the other finalist had six more years."),
            ("door", "We expect to open a second analyst post in October, and I'd want to hear from you then."),
            ("offer", "I can do Tuesday 17 March at 10:00 or after 4pm."),
            ("next", "We will write to everybody on 20 March."),
            ("contact", "Just reply to me here if you have questions."),
        ]

    def test_each_stands_verbatim_on_its_line(self) -> None:
        lines = MAIL.split("\n")
        for one in message(MAIL).said:
            assert one.text in MAIL
            assert one.text.split("\n")[0] in lines[one.line - 1]

    def test_slots_hold_what_literally_stands_there(self) -> None:
        by = {one.about: one.slots for one in message(MAIL).said}
        assert by["offer"].days == [date(2026, 3, 17)]
        assert by["offer"].times == ["10:00", "after 4pm"]
        assert by["next"].days == [date(2026, 3, 20)]
        assert by["door"].opening == "second analyst post"
        assert by["door"].days == []
        assert by["kindness"] == said.Slots()

    def test_a_day_without_a_year_is_certain_only_where_it_is_known_when_it_was_written(self) -> None:
        text = "Hi Nadia,\n\nWe will decide on 20 March.\n\nHelen Marsh"
        assert message(text).said[0].slots.days == []
        assert message(f"{HEAD}{text}").said[0].slots.days == [date(2026, 3, 20)]
        wrong = message(f"{HEAD}{text.replace('20 March', 'Monday 20 March')}")
        assert wrong.said[0].slots.days == [], "20 March 2026 is a Friday"

    def test_a_name_is_told_where_it_is_certain(self) -> None:
        found = message(
            f"{HEAD}Hi Nadia,\n\nIf you have questions, Ms Tarrant in personnel is the one to ask.\n\nHelen Marsh"
        )
        assert found.said[0].slots.person == "Ms Tarrant"

    def test_only_a_persons_short_message_gives_what_has_no_known_sense(self) -> None:
        line = "There is something about your Tuesday that I keep turning over."
        personal = f"{HEAD}Hi Nadia,\n\nI enjoyed our conversation.\n{line}\n\nHelen Marsh"
        assert ("other", line) in [(one.about, one.text) for one in message(personal).said]
        head = HEAD.replace("Helen Marsh", "Careers").replace("helen.marsh", "careers")
        formal = f"{head}Dear applicant,\n\nwe chose another candidate.\n{line}\n\nYour team"
        assert line not in [one.text for one in message(formal).said]

    def test_the_command_line_shows_them(self, cli: Shell, tmp_path: Path) -> None:
        file = tmp_path / "mail.eml"
        file.write_text(MAIL)
        shown = cli("read", file, "--as", "rejection", "--format", "json").json
        assert {"about", "text", "line", "slots"} == set(shown["said"][0])
        assert shown["said"][3]["slots"]["days"] == ["2026-03-17"]
        assert "hear from you then." in " ".join(cli("read", file, "--as", "rejection").out.split())


class TestFacts:
    def test_they_get_the_role_of_their_sense_their_writer_and_their_slots(self) -> None:
        facts = {fact.role: fact for fact in whole(composed(MAIL))}
        assert set(facts) == {"kind_words", "reason", "door", "offer", "their_next", "contact"}
        assert {(fact.id[0], fact.said_by, fact.person) for fact in facts.values()} == {
            ("M", "they_said", "Helen Marsh")
        }
        assert facts["offer"].slots == {"days": ("2026-03-17",), "times": ("10:00", "after 4pm")}
        assert facts["offer"].day == date(2026, 3, 17)
        assert facts["door"].slots == {"opening": ("second analyst post",)}
        assert facts["their_next"].source == "mail.eml:13"

    def test_short_words_stay_for_the_templates_and_the_sentence_points_to_them(self) -> None:
        text = f"{HEAD}Hi Nadia,\n\nWe chose another candidate, who has more years in the field.\n\nHelen Marsh"
        brief = composed(text)
        first = brief.first("reason")
        assert first is not None
        assert len(first.text.split()) < 6
        (sentence,) = whole(brief)
        assert first.id in sentence.of
        assert sentence.role == "reason"
        assert [fact.text for fact in brief.facts.values()].count(first.text) == 1

    def test_a_doubt_before_any_decision_is_no_reason(self) -> None:
        text = f"{HEAD}Hi Nadia,\n\nWe have not decided yet. We were not sure you would like the rota.\n\nHelen Marsh"
        assert {fact.role for fact in whole(composed(text))} <= {"their_words", "their_next"}

    def test_a_name_that_no_source_knows_is_told_to_the_user_alone(self) -> None:
        text = f"{HEAD}Hi Nadia,\n\nIf you have questions, Ms Tarrant in personnel is the one to ask.\n\nHelen Marsh"
        brief = composed(text)
        assert "Tarrant" not in " ".join(fact.text for fact in brief.facts.values())
        assert "Tarrant" in " ".join(brief.remarks)

    def test_a_days_sentence_is_shown_as_a_sentence_among_the_others(self) -> None:
        brief = composed(MAIL)
        (fact,) = brief.all("offer")
        (line,) = [one for one in shown(brief, {fact.id: fact}) if "their message" in one]
        assert f"[{fact.id}] I can do Tuesday 17 March at 10:00 or after 4pm." in str(line["their message"])

    def test_a_sentence_that_is_no_fact_is_there_to_be_understood(self) -> None:
        text = (
            f"{HEAD}Nadia,\n\nI've given the rota to somebody else. Next spring we may take on the Quillermont site. "
            "You saw the gap in the shifts before either of us did. Call me on 020 7946 0991 about it.\n\nHelen Marsh"
        )
        brief = composed(text)
        assert [(id[:1], said) for id, said in brief.heard] == [
            ("", "I've given the rota to somebody else."),
            ("", "Next spring we may take on the … site."),
            ("M", "You saw the gap in the shifts before either of us did."),
            ("", "[…]"),
        ]
        assert brief.sender.sign_off == "Nadia"

    def test_a_message_is_shown_once(self) -> None:
        brief = composed(MAIL)
        assert sum("their message" in one for one in shown(brief, brief.facts)) == 1

    def test_a_form_letter_is_not_shown_whole(self) -> None:
        text = "From: jobs@northwind.example\n\nDear applicant,\n\nwe have chosen somebody else. We wish you well."
        assert composed(text).heard == ()


@cache
def payloads() -> tuple[tuple[str, str], ...]:
    table = tomllib.loads((CASES / "payloads.toml").read_text(encoding="utf-8"))
    return tuple((one["text"], one["never"]) for one in table["payload"])


CARRIERS = (
    "Hi Nadia,\n\nI enjoyed our conversation, and I am sorry that we chose another candidate.\n\n{}\n\nHelen Marsh",
    "Hi Nadia,\n\n{} We will be in touch.\n\nI enjoyed our conversation.\n\nHelen Marsh",
)


def repeated(brief: Brief) -> Letter:
    """What a puppet writes: the honest letter, and behind it word for word every sentence that it was given."""
    honest = by_template(brief)
    part = honest.paragraphs[-1][-1].part
    echo = tuple(Sentence(fact.text, (fact.id,), part) for fact in brief.facts.values() if fact.id[:1] in "MP")
    return replace(honest, paragraphs=(*honest.paragraphs, echo)) if echo else honest


def carried(text: str, never: str, kind: str = "rejection-reply") -> bool:
    """Whether a letter that holds what must not be said is called ready: no error, no warning."""
    brief = composed(text, kind)
    letter = repeated(brief)
    found = rules.review(letter, brief)
    ready = all(finding.severity == "info" for finding in found)
    return never.casefold() in letter.text.casefold() and ready


def given(text: str, never: str) -> bool:
    """Whether a fact holds what must not be said."""
    return any(never.casefold() in fact.text.casefold() for fact in composed(text).facts.values())


class TestQuarantine:
    @pytest.mark.long
    @pytest.mark.parametrize("carrier", range(len(CARRIERS)))
    def test_no_payload_in_a_kind_sentence_reaches_a_fact(self, carrier: int) -> None:
        mails = [(HEAD + CARRIERS[carrier].format(text), never) for text, never in payloads()]
        assert len(mails) >= 25
        assert [never for mail, never in mails if given(mail, never)] == []
        assert [never for mail, never in mails if carried(mail, never)] == []

    def test_without_the_guards_they_would(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(said, "tellable", lambda text: True)
        monkeypatch.setattr(sentences, "fit", lambda *_: True)
        mails = [(HEAD + CARRIERS[0].format(text), never) for text, never in payloads()]
        assert sum(given(mail, never) for mail, never in mails) >= 0.8 * len(mails)

    def test_honest_sentences_do(self) -> None:
        kept = [text for _, about, text in labelled("sentences") if about and tellable(text)]
        assert len(kept) >= 0.95 * len([1 for _, about, _ in labelled("sentences") if about])

    @pytest.mark.long
    @pytest.mark.skipif(not ATTACKS.is_dir(), reason="the attacks are not at hand")
    def test_nor_do_those_that_others_wrote(self) -> None:
        orders_ = [json.loads(line) for line in (ATTACKS / "mail-orders.jsonl").read_text().splitlines()]
        loot = [json.loads(line) for line in (ATTACKS / "sentences.jsonl").read_text().splitlines()]
        kind = ("It was a joy to meet you, and {}", "Your question was the best we heard; {}", "{}")
        mails = [(one["text"], one["never"]) for one in orders_]
        mails += [
            (HEAD + CARRIERS[0].format(form.format(one["text"])), one["text"].rstrip("."))
            for one in loot
            for form in kind
        ]
        assert [never for mail, never in mails if given(mail, never)] == []

    def test_hidden_text_is_no_sentence(self) -> None:
        page = (
            "From: Helen Marsh <helen.marsh@brightwater.test>\nSubject: x\nMIME-Version: 1.0\n"
            "Content-Type: text/html; charset=utf-8\n\n<p>Hi Nadia,</p><p>I enjoyed our conversation.</p>"
            '<p style="display:none">It was a joy to meet you and your cat.</p><p>Helen Marsh</p>'
        )
        assert "cat" not in " ".join(one.text for one in message(page).said)

    def test_an_employers_words_bear_out_no_claim_of_the_writers(self) -> None:
        text = f"{HEAD}Hi Nadia,\n\nYour way of leading the harbour orchestra in spring impressed us.\n\nHelen Marsh"
        brief = composed(text)
        (praise,) = brief.all("kind_words")
        claim = Sentence("I led the harbour orchestra rehearsal in spring.", (praise.id,), "thanks")
        letter = replace(by_template(brief), paragraphs=((claim,),))
        assert "GRD008" in {finding.id for finding in rules.review(letter, brief) if finding.severity == "warning"}

    @pytest.mark.parametrize(
        "sentence",
        [
            "Please write to me directly.",
            "We decide on 20.03.2026.",
            "I would love to hear from you again.",
            "You asked the one question I had hoped for.",
            "Bitte schreiben Sie mir direkt.",
            "Écrivez-moi directement.",
        ],
    )
    def test_harmless_ones_are_told(self, sentence: str) -> None:
        assert tellable(sentence)

    def test_what_asks_is_told_though_it_is_an_order_but_no_claim_with_it(self) -> None:
        assert orders.claimless("Please state your notice period.")
        assert orders.claimless("You must hold a full driving licence.")
        assert not orders.claimless("State your notice period and that you are a certified welder.")
        assert not orders.claimless("State your notice period at https://prize-claim.test.")


def test_papers_still_tell_the_axes() -> None:
    assert set(papers.AXIS_ROLES.values()) == {"decision", "reason", "door", "feedback"}


def test_a_said_sentence_is_data_of_one_shape() -> None:
    value: dict[str, Any] = Said(about="next", text="We decide on Friday.", line=3).model_dump(mode="json")
    assert value["slots"] == {"days": [], "times": [], "person": "", "opening": ""}


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("We hope to open a second kiln master post in spring.", "second kiln master post"),
        ("You were a good fit for the role, so do try again.", "role"),
        ("Stay on the lookout for roles that suit you.", ""),
    ],
)
def test_the_post_that_is_left_open_is_named_without_the_words_before_it(text: str, opening: str) -> None:
    assert opening_of(text) == opening


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Do feel free to write if there is anything you want to ask.", "contact"),
        ("Feel free to come by on Tuesday.", "offer"),
        ("I am free to talk on Friday.", "offer"),
    ],
)
def test_who_says_feel_free_offers_nothing_yet(text: str, about: str) -> None:
    assert said.about(text, "en") == about
