"""How somebody writes: counted in their own words, told where the counts bear it out, and without anybody's name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from briefs import EXAMPLES, brief_of

from letterkit import drafts, kinds, readers, rules, templating, voice
from letterkit.brief import Brief, compose
from letterkit.drafting import outline
from letterkit.errors import MissingError
from letterkit.inputs import notes as notes_input
from letterkit.letter import Letter, Person
from letterkit.voice import Voice
from letterkit.voice._masking import STAND_INS

CASES = Path(__file__).parent / "cases" / "voice"
LETTERS = sorted([*CASES.glob("*.eml"), *CASES.glob("??-?.txt")])
NAMES = {
    "en": "Mira Solberg Priya Raman Tomasz Zielinski Calder Foods Brightwater Leeds Whitfield Oluwaseun Harrow "
    "Pike SQL",
    "de": "Mira Jana Özdemir Hamburg Korbinian Nordwerk März Dienstag",
    "fr": "Mira Solberg Roux Sébastien Lyon Valmorel Delattre mardi",
}


def letters(language: str) -> list[Letter]:
    """The sample letters of a language."""
    paths = [path for path in LETTERS if path.name.startswith(language)]
    return [drafts.read(readers.own_words(readers.read(path, trust="own"))) for path in paths]


def letter(text: str, greeting: str = "Hi Ana,", closing: str = "Best,") -> Letter:
    """An English letter with a text between greeting and closing."""
    return drafts.parse(f"{greeting}\n\n{text}\n\n{closing}\nMira", language="en")


def learned(language: str) -> Voice:
    """The voice of the sample letters of a language."""
    return voice.learn(letters(language), rules.is_private)[language]


def said(voices: Iterable[Voice]) -> str:
    """All that voices hold in words."""
    return repr(list(voices))


class TestCounting:
    def test_only_what_stands_between_greeting_and_closing_is_counted(self) -> None:
        found = voice.of_letters([letter("One two three. Four five!\n\nSix?")])
        assert (found.words, found.sentences, found.paragraphs) == (6, 3, 2)
        assert (found.exclamations, found.questions) == (1, 1)
        assert (found.greetings, found.closings) == ({"Hi NAME,": 1}, {"Best,": 1})

    def test_quoted_history_and_signatures_are_nobodys_voice(self) -> None:
        assert "esteemed" in (CASES / "en-1.eml").read_text(encoding="utf-8")
        text = "\n".join(one.text for one in letters("en"))
        assert "esteemed" not in text
        assert "7700" not in text

    def test_a_text_file_that_quotes_is_read_without_its_quotation(self, tmp_path: Path) -> None:
        path = tmp_path / "sent.txt"
        path.write_text("Hi Ana,\n\nI am here.\n\nBest,\nMira\n\nOn 2 Feb 2026 at 17:40, Ana Quill wrote:\n> Where?\n")
        assert readers.own_words(readers.read(path)).text.strip().endswith("Best,\nMira")

    def test_spreads_are_means_deviations_and_what_nine_in_ten_keep_to(self) -> None:
        found = voice.of_letters([letter("A b. A b c d.")]).sentence_words
        assert (found.mean, found.deviation, found.most) == (3.0, 1.0, 4)

    def test_contractions_are_counted_against_the_places_where_one_could_stand(self) -> None:
        found = voice.of_letters([letter("I'm here and I don’t mind. I am late. It is fine. It's late.")])
        assert (found.contracted, found.contractible) == (3, 5)
        assert found.used == {"don't": 1, "i'm": 1, "it's": 1}

    def test_dashes_hyphens_semicolons_and_parentheses(self) -> None:
        found = voice.of_letters(
            [letter("A well-known one – here; and there (mostly). Or here—there. See (1) - done.")]
        )
        assert (found.dashes, found.semicolons, found.parentheses) == (3, 1, 1)

    def test_items_of_a_list_do_not_make_sentences_short(self) -> None:
        with_list = letter("I looked at these three points today.\n\n- the stock\n- the returns\n- the night shift")
        assert voice.of_letters([with_list]).sentences == 1

    @pytest.mark.parametrize(
        ("language", "address"), [("en", {}), ("de", {"du": 2}), ("fr", {"vous": 2})], ids=["en", "de", "fr"]
    )
    def test_the_form_of_address_is_counted_by_letter(self, language: str, address: dict[str, int]) -> None:
        assert learned(language).address == address

    def test_polite_german_counts_inside_a_sentence_only(self) -> None:
        polite = drafts.parse("Sehr geehrte Frau Roth,\n\nich danke Ihnen. Sie waren freundlich.", language="de")
        they = drafts.parse("Hallo Jana,\n\ndie Zahlen stimmen. Sie sind alt.", language="de")
        assert [voice.of_letters([one]).address for one in (polite, they)] == [{"Sie": 1}, {}]

    def test_a_favourite_is_used_often_and_more_often_than_by_others(self) -> None:
        assert learned("en").favourites == ("honestly", "so")
        assert learned("fr").favourites == ("vraiment", "donc")

    def test_notes_are_counted_without_habits_and_samples(self) -> None:
        own = voice.first_person(["I rebuilt the stock sheet. SQL, two years", "They lost a day every month."], "en")
        assert own == ["I rebuilt the stock sheet."]
        found = voice.of_texts(own, "en")
        assert (found.letters, found.words, found.samples, found.closings) == (0, 5, (), {})


class TestTooLittle:
    def test_fewer_than_sixty_words_are_too_little(self) -> None:
        short = letter("I was there and it was good. " * 8)
        with pytest.raises(MissingError, match="56 words of yours"):
            voice.learn([short])
        assert voice.learn([short, letter("I saw it all.")])["en"].words == 60

    def test_a_language_with_too_little_is_left_out(self) -> None:
        assert set(voice.learn([*letters("en"), drafts.parse("Bonjour,\n\nJe viens donc mardi.", language="fr")])) == {
            "en"
        }


class TestTold:
    def test_what_is_told_of_each_language(self) -> None:
        assert learned("en").told("en") == [
            "Sentences are short: about 11 words, rarely over 18.",
            "Uses contractions (I'd, I'm).",
            "Likes the small words “honestly” and “so”.",
            "Uses no dashes, semicolons or exclamation marks.",
            "Closes with “Best,”.",
            "Often begins a sentence with “So” and “Honestly”.",
        ]
        assert "Closes with “Viele Grüße”." in learned("de").told()
        assert "Likes the small words “vraiment” and “donc”." in learned("fr").told()

    def test_words_of_one_language_are_not_told_for_another(self) -> None:
        assert all("“" not in line and "I'm" not in line for line in learned("en").told("de"))
        assert learned("en").told("de")[0].startswith("Sentences are short")

    def test_nothing_is_told_of_a_few_sentences(self) -> None:
        assert voice.of_letters([letter("I'm so glad! I don't mind. It's fine – really.")]).told() == []

    def test_each_line_needs_its_evidence(self) -> None:
        full = replace(learned("en"), contracted=0, contractible=5, used={})
        assert "Writes forms out: I am and do not, rather than I'm and don't." in full.told()
        few = replace(
            full, contractible=4, sentences=19, closings={"Best,": 1}, openers={"so": 2}, small_words={"so": 2}
        )
        lines = few.told()
        assert not [line for line in lines if re.search("forms|contractions|no dashes|Closes|begins|small", line)]

    def test_there_are_six_lines_at_most(self) -> None:
        busy = replace(learned("en"), questions=14, dashes=10, semicolons=10, exclamations=10)
        assert len(busy.told()) == 6
        assert "Uses dashes, semicolons and exclamation marks." in busy.told()

    def test_a_mean_between_very_unlike_sentences_is_said_to_be_one(self) -> None:
        uneven = replace(learned("en"), sentence_words=voice.Spread(12.0, 9.0, 27))
        assert uneven.told()[0] == "Short sentences stand between long ones: about 12 words, nine in ten up to 27."


class TestNothingPrivate:
    @pytest.mark.parametrize("language", ["en", "de", "fr"])
    def test_no_name_or_number_of_the_letters_is_in_a_voice(self, language: str) -> None:
        found = learned(language)
        assert len(found.samples) >= 2
        told = set(re.findall(r"\w+", said([found]).casefold()))
        assert told & set(NAMES[language].casefold().split()) == set()
        assert not re.search(r"\d|@|https?:|www\.", " ".join(found.samples))

    @pytest.mark.parametrize("language", ["en", "fr"])
    def test_capitals_in_samples_are_stand_ins_or_open_sentences(self, language: str) -> None:
        inside = re.findall(r"(?<![.!?:] )(?<!^)\b[A-ZÀ-Þ]\w*", "\n".join(learned(language).samples), re.MULTILINE)
        assert set(inside) <= {*STAND_INS, "I"}

    def test_german_nouns_are_kept_only_where_something_speaks_for_a_noun(self) -> None:
        inside = re.findall(r"(?<![.!?:] )(?<!^)(?<!“)\b[A-ZÄÖÜ]\w+", "\n".join(learned("de").samples), re.MULTILINE)
        assert set(inside) - STAND_INS <= {
            "Abweichung", "Antwort", "Dank", "Einstellung", "Frage", "Gespräch", "Planung", "Ruhe", "Schicht",
            "Vorschlag", "Zahlen",
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("text", "masked"),
        [
            ("I met Priya Raman at Harrow & Pike.", "I met NAME at NAME & NAME."),
            ("I write to priya@calder.test or call +44 7700 900123.", "I write to ADDRESS or call NUMBER."),
            ("It is at https://files.calder.test/x?y=1, as said.", "It is at LINK, as said."),
            ("It is on calder.test/returns, said @priya.", "It is on LINK, said NAME."),
            ("We cut 14 % by 12 March 2026 and saved £3,400.", "We cut NUMBER by DAY and saved NUMBER."),
            ("They moved forty pallets in two steps.", "They moved NUMBER pallets in two steps."),
            ("Zofia's sheet is on the iPad.", "NAME's sheet is on the NAME."),
            ("Brightwater asked again.", "NAME asked again."),
            ("The depot asked again.", "The depot asked again."),
            ("ana said so.", "NAME said so."),
        ],
    )
    def test_stand_ins(self, text: str, masked: str) -> None:
        from letterkit.voice._masking import Masks

        assert Masks([letter("We looked at the depot.")], "en").mask(text) == masked

    def test_a_word_is_a_name_once_it_has_a_capital_inside_a_sentence(self) -> None:
        from letterkit.voice._masking import Masks

        both = Masks([letter("We sell apple juice. I asked at Apple. Juice is cheap.")], "en")
        assert both.mask("Apple said no. Juice ran out.") == "NAME said no. Juice ran out."

    @pytest.mark.parametrize(
        ("text", "masked"),
        [
            ("Ich habe meine Anna gefragt.", "Ich habe meine NAME gefragt."),
            ("Das ist eine Nordwerk GmbH.", "Das ist eine NAME."),
            ("Das ist eine Palette.", "Das ist eine Palette."),
            ("Die Planung steht, der Vogel auch.", "Die Planung steht, der NAME auch."),
        ],
    )
    def test_stand_ins_in_german(self, text: str, masked: str) -> None:
        from letterkit.voice._masking import Masks

        assert Masks([drafts.parse(f"Hallo,\n\n{text}", language="de")], "de").mask(text) == masked

    def test_who_writes_without_capitals_is_counted_and_never_shown(self) -> None:
        text = "so i met zofia at nordwerk and she was kind. it was good and we will all go on from there. "
        small = voice.of_letters([letter(text * 4)])
        assert (small.sentences, small.sentence_words.mean) == (8, 10.5)
        assert small.samples == ()

    def test_health_and_pay_are_no_samples(self) -> None:
        text = "I went to see it on foot and came back late. My salary was what I worried about most of all then."
        assert voice.of_letters([letter(text)]).samples != ()
        assert voice.of_letters([letter(text)], rules.is_private).samples == ()

    def test_samples_are_short_and_share_no_sentence(self) -> None:
        long = [letter(" ".join(f"This is the {word} thing that we looked at together, and it went well." for word in
                "red green blue white black small large round flat long old new".split()))]  # fmt: skip
        found = voice.of_letters(long).samples
        assert 2 <= len(found) <= 3
        assert all(len(sample) <= 400 for sample in found)
        sentences = [one for sample in found for one in sample.split(". ")]
        assert len({one.rstrip(".") for one in sentences}) == len(sentences)


class TestHabits:
    @pytest.mark.parametrize(
        ("greeting", "shown"),
        [
            ("Hi Ana,", "Hi NAME,"),
            ("Dear Ms van Dyck,", "Dear Ms NAME,"),
            ("Hi Ana and Ben", "Hi NAME and NAME"),
            ("Hi all,", "Hi all,"),
            ("Sehr geehrte Frau Dr. Roth,", "Sehr geehrte Frau Dr. NAME,"),
            ("Bonjour Madame Roux,", "Bonjour Madame NAME,"),
        ],
    )
    def test_greetings_name_nobody(self, greeting: str, shown: str) -> None:
        assert list(voice.of_letters([letter("Yes.", greeting)]).greetings) == [shown]

    def test_closings_that_differ_in_case_and_commas_are_one(self) -> None:
        some = [letter("Yes.", closing=closing) for closing in ("Kind regards,", "Kind Regards", "Kind regards,")]
        assert voice.of_letters(some).closings == {"Kind regards,": 3}

    def test_a_name_in_a_closing_is_not_kept(self) -> None:
        some = [letter("Yes.", closing="Best, Zofia"), letter("Yes.", closing="Best wishes from Nordwerk,")]
        assert set(voice.of_letters(some).closings) == {"Best,", "Best wishes from NAME"}

    def test_only_what_closed_letters_on_first_name_terms_twice_is_the_closing(self) -> None:
        formal = letter("Yes.", "Dear Ms Roth,", "Kind regards,")
        assert voice.of_letters([formal] * 3).closing == ""
        assert voice.of_letters([formal, formal, letter("Yes.")]).closing == ""
        assert voice.of_letters([formal] * 3 + [letter("Yes.")] * 2).closing == "Best,"


def analyst(kind: str = "thank-you", to: str = "tomasz", formality: str = "", samples: Iterable[str] = ()) -> Brief:
    """A brief of the analyst's notes by somebody whose English voice is known."""
    notes = notes_input.read(readers.read(EXAMPLES / "analyst" / "notes.yaml"))
    notes.application.formality = formality
    notes.candidate.voice_samples = list(samples)
    voices = {"en": learned("en"), "de": learned("de")}
    return compose(kinds.load(kind), notes, to=to, today=date(2026, 3, 11), voices=voices)


class TestALetter:
    def test_the_voice_of_its_language_is_on_the_brief(self) -> None:
        brief = analyst()
        assert brief.voice_of == learned("en")
        assert brief.voice == learned("en").samples
        assert brief_of(kind="thank-you", to="tomasz").voice_of is None

    def test_samples_in_the_notes_come_first(self) -> None:
        assert analyst(samples=["I write like this."]).voice == ("I write like this.",)

    def test_the_writer_is_shown_the_samples(self) -> None:
        sent = "\n".join(message.text for message in outline(analyst())[-1].messages)
        assert "It's not clever, but it doesn't break." in sent

    def test_it_closes_as_they_do_on_first_name_terms_and_else_not(self) -> None:
        usual = templating.write(brief_of(kind="thank-you", to="tomasz")).closing
        brief = analyst()
        assert brief.reader is not None
        titled = Person("Tomasz Lind", address_form="title_surname", honorific="Mr")
        cases = [
            (brief, "Best,"),
            (analyst(formality="first names"), "Best,"),
            (analyst(formality="Mr / Ms, never first names"[:7]), usual),
            (replace(brief, reader=titled), usual),
            (replace(brief, reader=None), usual),
            (replace(brief, also_to=(titled,)), usual),
        ]
        assert usual != "Best,"
        for made, closing in cases:
            assert templating.write(made).closing == closing

    def test_the_rules_find_nothing_in_it(self) -> None:
        brief = analyst()
        before = brief_of(kind="thank-you", to="tomasz")
        found = rules.review(templating.write(brief), brief)
        assert len(found) == len(rules.review(templating.write(before), before))
