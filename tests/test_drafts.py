"""Reading somebody's letter: its parts, its kind, and that every place in it is a place in the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterkit import drafts, exports, readers
from letterkit.errors import FieldError
from letterkit.letter import Letter

EXAMPLES = sorted(Path(__file__).parent.parent.glob("examples/*/letters/*.md"))
LETTERS = {
    "english": (
        "Dear Dana,\n\nThank you for drawing\nthe returns flow. It helped.\n\n"
        "Kind regards,\nAda Quill\n+44 1632 960 114\n",
        ("Dear Dana,", 2, "Kind regards,", "Ada Quill\n+44 1632 960 114"),
    ),
    "german": (
        "Sehr geehrte Frau Dr. Klein,\n\nvielen Dank für das Gespräch am 12. Mai. Es hat mir geholfen.\n\n"
        "Mit freundlichen Grüßen\nAda Quill",
        ("Sehr geehrte Frau Dr. Klein,", 2, "Mit freundlichen Grüßen", "Ada Quill"),
    ),
    "french": (
        "Madame, Monsieur,\n\nMerci pour notre échange.\n\nVeuillez agréer, Madame, Monsieur, l’expression de mes "
        "salutations distinguées.\n\nAda Quill",
        (
            "Madame, Monsieur,",
            1,
            "Veuillez agréer, Madame, Monsieur, l’expression de mes salutations distinguées.",
            "Ada Quill",
        ),
    ),
    "one line": ("Hi Dana, thanks for the talk. Best, Ada", ("Hi Dana,", 2, "", "")),
    "no greeting": ("Thank you for the talk.\n\nAda Quill", ("", 1, "", "Ada Quill")),
    "list": (
        "Dear Dana,\n\nI would:\n- count the scans\n- fix the worst three\n\nBest,\nAda",
        ("Dear Dana,", 3, "Best,", "Ada"),
    ),
    "postscript": ("Dear Dana,\n\nThanks.\n\nBest,\nAda\n\nP.S. The query follows.", ("Dear Dana,", 3, "Best,", "Ada")),
}


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_has_its_parts(name: str) -> None:
    text, (greeting, sentences, closing, signature) = LETTERS[name]
    letter = drafts.parse(text)
    assert (letter.greeting, letter.closing, letter.signature) == (greeting, closing, signature)
    assert len(letter.sentences) == sentences, letter.paragraphs
    assert letter.written_by == "you"


def test_a_wrapped_line_keeps_its_place_in_the_file() -> None:
    letter = drafts.parse("\n\nDear Dana,\n\nThank you for drawing\nthe flow. It helped.\n", first_line=10)
    at, sentence = letter.placed[1]
    assert sentence.text == "It helped."
    assert letter.place(at) == (15, 11)


TEXT = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.sampled_from(
            [
                "Dear Dana,",
                "",
                "",
                "Best,",
                "Ada",
                "Thank you. It helped!",
                "- one",
                "1. two",
                "P.S. x",
                "> q",
                "\t",
                "M. L. said 3.",
            ]
        ),
        max_size=14,
    ).map("\n".join),
)


def holds(letter: Letter, text: str) -> None:
    """Every sentence stands where the letter says, in order and apart; body and file agree line by line."""
    end = 0
    for at, sentence in letter.placed:
        assert letter.body[at : at + len(sentence.text)] == sentence.text
        assert at >= end
        end = at + len(sentence.text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(letter.body.split("\n")):
        if line.strip():
            assert line.rstrip() == lines[letter.first_line - 1 + number].rstrip()


@given(TEXT)
def test_any_text_is_read_and_every_sentence_stands_where_it_says(text: str) -> None:
    holds(drafts.parse(text), text)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
@pytest.mark.parametrize("suffix", ["md", "json", "txt", "eml"])
def test_what_is_written_is_read_again(path: Path, suffix: str) -> None:
    """A shipped letter comes back from each format with its words, sentences and recipient."""
    first = drafts.read(readers.read(path))
    assert first.kind in path.read_text()
    assert first.facts
    written = exports.render(replace(first, verbatim="", starts=()), suffix)
    again = drafts.read(readers.read_bytes(f"x.{suffix}", written), kind=first.kind)
    assert [s.text for s in again.sentences] == [s.text for s in first.sentences]
    assert (again.greeting, again.closing, again.signature) == (first.greeting, first.closing, first.signature)
    assert again.subject == first.subject
    if first.to and first.to.email:
        assert again.to
        assert again.to.email == first.to.email


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_the_kind_and_language_of_a_shipped_letter_are_guessed(path: Path) -> None:
    letter = drafts.read(readers.read(path))
    assert drafts.language_of(letter.body) == letter.language
    assert drafts.kind_of(letter.text, letter.subject) == letter.kind


def test_a_place_in_markdown_is_the_line_of_the_file() -> None:
    data = b"---\nkind: thank-you\nsubject: Thanks\n---\n\nDear Dana,\n\nIt helped.\n"
    letter = drafts.read(readers.read_bytes("x.md", data))
    assert letter.place(letter.placed[0][0]) == (8, 1)
    assert (letter.kind, letter.subject) == ("thank-you", "Thanks")


def test_a_place_in_json_is_the_line_of_the_sentence() -> None:
    data = (
        b'{\n "body": "Dear Dana,\\n\\nIt helped.",\n "sentences": [\n  {"text": "It helped.", "facts": ["N1"]}\n ]\n}'
    )
    letter = drafts.read(readers.read_bytes("x.json", data))
    assert letter.sentences[0].facts == ("N1",)
    assert letter.place(letter.placed[0][0])[0] == 4


@pytest.mark.parametrize("fields", [{}, {"sentences": 3}, {"sentences": ["x"]}])
def test_broken_fields_are_a_typed_error(fields: dict[str, object]) -> None:
    with pytest.raises(FieldError):
        drafts.from_json(fields)
