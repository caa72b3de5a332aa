"""German: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts

_SAID = r"(?:gesagt|sagen|erwähnt|erwähnen|erzählt|erzählen|genannt|nennen|angesprochen|ansprechen)"
MUSTS = Musts(
    doubt=(
        r"\b(?:zweifel\w*|bedenken|skeptisch|einwand|einwände|vorbehalt\w*|unsicher,? ob ich|nicht sicher,? ob ich|"
        r"sorgt? sich,? (?:ob|dass) ich|haken bei mir|sie haben (?:noch nie|ja nur|bisher nur|doch nur))\b"
    ),
    untold=(
        rf"\b(?:nicht|nie|nix|vergessen zu|vergessen,? zu)\b.{{0,20}}\b{_SAID}\b(?=(?:\W+\w+){{3}})|\b(?:aber|bloß|nur) nicht "
        r"d(?:ie|as|en|\.) (?:zahl|zahlen|ergebnis|grund)\b|\bdie zahl(?:en)? nicht\b"
    ),
    repair=(
        r"\b(?:besser|richtig)(?:e antwort| wäre(?: gewesen)?)?\s*:\s*(?=(?:\w+\W+){2})|\bhätte ich (?:antworten|sagen) "
        r"(?:sollen|müssen)\b(?=(?:\W+\w+){2})"
    ),
    promise=r"\b(?:versprochen|zugesagt|nachreichen|nachzureichen)\b(?=(?:\W+\w+){2})|\b(?:schick|mail|bring)e? ich (?:ihm|ihr|noch)\b",
    mine=r"\A\W*(?:ich|mein\w*|mir)\b(?!.{0,20}\bsie\b)",
    me=r"\b(?:ich|mir|mich|mein\w*)\b",
)
