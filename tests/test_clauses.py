"""Notes as clauses: every language knows what it must, places are true, and what is uncertain has no rendering."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from growth import LINEAR, growth

from letterkit import clauses, wording
from letterkit.clauses import Setting
from letterkit.languages.de import clauses as de
from letterkit.languages.en import clauses as en
from letterkit.languages.fr import clauses as fr

LANGUAGES: tuple[clauses.Language, ...] = (en, de, fr)
"""That these modules are languages is what the type checker tests."""
FOLDER = Path(__file__).parent / "cases" / "clauses"
CASES = sorted(path for path in FOLDER.glob("*.yaml") if not path.stem.endswith("_doubts"))
DOUBTS = {"en": "english_doubts", "de": "german_doubts", "fr": "french_doubts"}
NOTES = """Tues, Corlan Mills - 40 min
- Ida: "we lose a shift a week" (she meant it)
- my knee!! dont bring up

Open: who signs the sheet?
"""

SPEECH = (
    "so the lift worries me don't tell nobody um I should ask who signs it off him or the office and um he said they "
    "close at six my knee is bad and then he took me round the whole of the yard and the two sheds"
)


def cases() -> list[tuple[str, dict[str, Any]]]:
    """Every note of the case files by the file's name and its number."""
    return [
        (f"{path.stem}-{number}", case)
        for path in CASES
        for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), 1)
    ]


@pytest.mark.parametrize(("name", "case"), cases(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_note_is_understood_as_its_case_says(name: str, case: dict[str, Any]) -> None:
    setting: dict[str, Any] = {"language": "en"} | {
        key: tuple(value) if isinstance(value, list) else value for key, value in (case.get("setting") or {}).items()
    }
    found = clauses.read(case["note"], Setting(**setting))
    keys = ("use", "by", "told", "leans", "anatomy", *clauses.FORMS)
    told = [
        {key: value for key in keys if (value := getattr(clause, key)) not in ("", None) and (value or key == "told")}
        for clause in found
    ]
    for wanted in case["expected"]:
        near = [one for one in told if all(one.get(key) == value for key, value in wanted.items())]
        assert near, f"{wanted} is not among {told}"
    said = {one[form] for one in told for form in clauses.FORMS if form in one}
    assert said <= {words for one in case["expected"] for words in one.values()} | set(case.get("also", ())), told


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_clause_stands_where_it_says(language: str) -> None:
    for clause in clauses.read(NOTES, Setting(language, ("Ida",), first_line=5)):
        stretch = NOTES[clause.start : clause.start + len(clause.text)]
        assert clause.text == stretch
        assert clause.line == 5 + NOTES[: clause.start].count("\n")


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_clause_behind_a_private_one_stands_where_it_says(language: str) -> None:
    for clause in clauses.read(SPEECH, Setting(language)):
        assert SPEECH[clause.start : clause.start + len(clause.text)] == clause.text


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_is_private_has_no_words_in_any_form(language: str) -> None:
    kept = [clause for clause in clauses.read(NOTES, Setting(language, ("Ida",))) if clause.withheld]
    assert [clause.text for clause in kept] == ["my knee", "dont bring up"]
    assert not any(clause.is_certain for clause in kept)


def test_a_field_says_what_its_words_are_for_by_its_longest_name() -> None:
    assert clauses.lead_of_field(("talk", "promised_by_me", 0, "what")) == clauses.Lead("promise", "writer")
    assert clauses.lead_of_field(("interviewers", 1, "email")) is None
    assert clauses.lead_of_field(("nowhere",)) is None


def doubts() -> list[tuple[str, clauses.Form, str, bool]]:
    """(language, form, words, whether they may be printed) of the files of doubts."""
    found: list[tuple[str, clauses.Form, str, bool]] = []
    for language, name in DOUBTS.items():
        path = FOLDER / f"{name}.yaml"
        listed = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
        for form, lines in listed.items():
            found += [(language, "sentence" if form == "fine" else form, line, form == "fine") for line in lines]
    return found


@pytest.mark.parametrize(("language", "form", "words", "is_fine"), doubts())
def test_the_veto_knows_garble_by_the_words_alone(language: str, form: clauses.Form, words: str, is_fine: bool) -> None:
    why = clauses.doubtful(words, language, form)
    assert bool(why) is not is_fine, why


LETTERS = {"fr": "french"}
"""Folders of letters, as the templates write them of tidy notes, by their language."""


@pytest.mark.parametrize(("language", "folder"), LETTERS.items())
def test_the_veto_has_no_doubt_of_a_good_letter(language: str, folder: str) -> None:
    found = []
    for path in sorted((FOLDER.parent / folder).glob("*.txt")):
        text = path.read_text(encoding="utf-8").partition("\n--\n")[0]
        for sentence in (words for line in text.split("\n") for _, words in wording.sentences(line)):
            said = sentence.strip()
            if said.endswith((".", "?")) and len(said.split()) > 3:
                form: clauses.Form = "question" if said.endswith("?") else "sentence"
                if why := clauses.doubtful(said.rstrip("."), language, form):
                    found.append((path.stem, why, said))
    assert found == []


def test_notes_that_are_eight_times_as_long_take_about_eight_times_as_long() -> None:
    speech = "she said they lose a day and um I told her that " * 160

    def read(text: str) -> None:
        clauses.read.__wrapped__(text, Setting("en", ("Ida",)))

    assert growth(read, speech) < LINEAR


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for walking me through the med room yourself on Tuesday.",
        "Would you be interested?",
        "My CompTIA A+ certificate is attached; Ida at Harrow & Pike has the rest.",
        "One fact did not come up: the trial ran for 6 days.",
    ],
)
def test_a_sentence_of_a_letter_is_no_garble(words: str) -> None:
    assert clauses.doubtful(words, "en", "draft") == ""


@pytest.mark.parametrize(
    "words",
    [
        "il m a dit que le soir le poste est noyé et que ça attend au passe ",
        "elle m'a dit que ça bloque euh je note ",
        "pas : ",
    ],
)
def test_french_dictation_without_a_stop_is_read_in_time_that_grows_with_it(words: str) -> None:
    setting = Setting("fr", ("M. Roux", "Roux"))
    assert growth(lambda text: clauses.read(text, setting), words * (12_000 // len(words))) < LINEAR
