"""Danish: see `topics/asks.py`."""

from __future__ import annotations

from letterkit.languages.topics.asks import Asks, AskShapes

ASK_SHAPES = AskShapes(
    tell="angiv|oplys|nævn|fortæl|skriv|vedlæg|mærk",
    need=r"kræves|nødvendig\w*|krav|skal",
    on_site="på kontoret|fysisk fremmøde",
    shift=r"nattevagt\w*|skiftehold|weekendvagt\w*|rådighedsvagt\w*",
    letter=r"ansøgning\w*|følgebrev|motiveret ansøgning",
    coded="referencenummer|journalnummer|mrk",
    limit_no="højst|maksimalt|ikke (?:længere|mere) end",
    limit_one="én|to",
    limit_words="ord|side(?:r)?|tegn|anslag",
    capped="højst|maksimalt|ikke (?:længere|mere)",
    start=r"startdato|tiltrædelse\w*|hvornår du (?:kan|kunne) (?:starte|begynde)",
    notice=r"opsigelsesvarsel\w*",
    pay=r"lønforventning\w*|lønkrav|ønsket løn",
    days_days="dage",
    days_days_2="dage",
    licence_driv="kørekort|truckcertifikat",
    permit="arbejdstilladelse|opholdstilladelse",
    reference_quote=r"mærk|emnefelt\w*",
    reference_subject=r"emnefelt\w*|emne",
    words_words="ord|side(?:r)?|anslag",
    words_words_2="ord|side(?:r)?",
    to_addressed=r"stiles til|att\.",
    to_address="stil|adresser",
    to_to="til",
    documents_send="vedlæg|vedhæft|medsend",
    documents_curriculum_vitae=r"ansøgning|eksamensbevis\w*|referencer|anbefalinger",
    closing=r"ansøgningsfrist\w*|senest den",
    spoken="skrevet|ikke|uden",
    offered="vi tilbyder",
    named_to=r"til|att\.",
    named_mr="fru|hr",
    titled_mr="fru|hr",
    sometime="dage|uger|måned",
)

ASKS = Asks(
    code=r"reference\w*|journal\w*|mrk",
    ones={"én": 1, "to": 2},
    label="ansøgningsfrist",
    pages="sider?",
    signs="tegn|anslag",
    attach="bilag|vedhæftede filer",
    none="ingen|uden|send ikke|ikke",
)
