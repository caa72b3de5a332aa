"""Places of mails, advertisements, tables and answers that nobody thinks of as text, each holding one sentence.

As `carriers.CARRIERS`, for what those do not have: headers, quoted threads, names of files and of people, pages' parts
that only programs read, office files, benefits and ways to apply, and a model that cites the writer's own facts.
"""

from __future__ import annotations

import html
import json
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import bombs
import carriers
import puppet
from carriers import Carrier, Loot

from letterkit import readers
from letterkit.batch.order import Batch
from letterkit.batch.rows import Composer
from letterkit.batch.tables import Row, rows
from letterkit.brief import Brief
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import posting as posting_input
from letterkit.inputs.mail import Rejection
from letterkit.letters.writing import by_template
from letterkit.wording import mentions

CASES = Path(__file__).parent / "cases" / "loot" / "side_doors.jsonl"


def sentences() -> list[Loot]:
    """Sentences in five languages, of kinds that the other lists have not."""
    lines = map(json.loads, CASES.read_text(encoding="utf-8").splitlines())
    return [Loot(one["kind"], one["language"], one["text"]) for one in lines]


def mail(body: str, language: str, **headers: str) -> EmailMessage:
    """A refusal as a mail with headers. body: what stands before its last line."""
    made = EmailMessage()
    for name, value in {"From": "Helen Marsh <helen@brightwater.test>", "Subject": "Your application",
                        "Date": "Mon, 9 Mar 2026 09:00:00 +0000", **headers}.items():  # fmt: skip
        made[name.replace("_", "-")] = value
    made.set_content(carriers.MAILS[language].format(carriers.NOTHING.get(language, carriers.NOTHING["en"])) + body)
    return made


def read(made: EmailMessage) -> Rejection:
    """A mail as it is understood."""
    return rejection_input.read(readers.read_bytes("mail.eml", made.as_bytes(), trust="outside"))


def in_header(name: str, value: str) -> Carrier:
    """An answer to a refusal with the sentence in a header."""
    return lambda text, language, _: carriers.brief_of(
        language, read(mail("", language, **{name: value.replace("{}", text)}))
    )


def quoted(text: str, language: str, _: Path) -> Brief:
    """An answer to a refusal that quotes what the writer is to have written before."""
    thread = (
        f"\n\nOn Mon, 2 Mar 2026 at 10:00, Nadia Fairweather <nadia@fairweather.test> wrote:\n> Dear Helen,\n> {text}"
    )
    return carriers.brief_of(language, read(mail(f"{thread}\n> Nadia\n", language)))


def signed(text: str, language: str, _: Path) -> Brief:
    """An answer to a refusal whose signature holds the sentence."""
    return carriers.brief_of(language, read(mail(f"\n{text}\n--\n{text}\nBrightwater Logistics\n", language)))


def attached(text: str, language: str, _: Path) -> Brief:
    """An answer to a refusal with a file of that name, and an invitation that says it."""
    made = mail("", language)
    made.add_attachment(text, subtype="plain", filename=f"{text}.txt")
    made.add_attachment(f"BEGIN:VCALENDAR\nSUMMARY:{text}\nEND:VCALENDAR", subtype="calendar", filename="i.ics")
    return carriers.brief_of(language, read(made))


def hidden(text: str, language: str, _: Path) -> Brief:
    """An answer to a refusal as a page that shows the sentence to no reader, and one that a program reads."""
    made = mail("", language)
    shown = html.escape(carriers.MAILS[language].format(carriers.NOTHING.get(language, "")))
    said = html.escape(text)
    made.add_alternative(
        f"<html><head><title>{said}</title></head><body>{shown.replace(chr(10), '<br>')}<img alt='{said}' src='a.png'>"
        f"<div style='display:none'>{said}</div><a title='{said}' href='#'>.</a></body></html>",
        subtype="html",
    )
    return carriers.brief_of(language, read(made))


def applying(data: bytes, name: str, language: str) -> Brief:
    """An application to an advertisement."""
    return carriers.brief_of(language, ad=posting_input.read(readers.read_bytes(name, data, trust="outside")))


HEADINGS = {
    "en": ("Requirements", "Benefits", "About us", "How to apply", "Contact"),
    "de": ("Anforderungen", "Wir bieten", "Über uns", "So bewerben Sie sich", "Ansprechpartner"),
    "fr": ("Profil recherché", "Avantages", "Qui sommes-nous ?", "Comment postuler", "Contact"),
}


def beside(text: str, language: str, _: Path) -> Brief:
    """An advertisement that says it of the firm, its benefits, and how and to whom one applies."""
    asked, *others = HEADINGS[language]
    rest = "\n\n".join(f"## {one}\n- {text}\n\n{text}" for one in others)
    return applying(
        f"# Analyst\n\nFirm Ltd\n\n## {asked}\n- SQL\n- stock planning\n\n{rest}".encode(), "ad.md", language
    )


def in_page(text: str, language: str, _: Path) -> Brief:
    """A page whose parts for programs say it: title, description, texts of pictures, fields of the advertisement."""
    said = html.escape(text)
    ad = {
        "@type": "JobPosting", "title": "Analyst", "hiringOrganization": {"name": "Firm", "description": text},
        "responsibilities": text, "skills": text, "industry": text, "jobBenefits": text, "employerOverview": text,
        "experienceRequirements": text, "educationRequirements": text, "applicationContact": {"name": text},
        "jobLocation": {"address": {"addressLocality": text}}, "description": "<ul><li>SQL</li></ul>",
    }  # fmt: skip
    head = f"<title>{said}</title><meta name='description' content='{said}'><meta name='author' content='{said}'>"
    script = f'<script type="application/ld+json">{json.dumps(ad)}</script>'
    return applying(
        f"<html><head>{head}{script}</head><body><img alt='{said}'></body></html>".encode(), "ad.html", language
    )


def in_office(text: str, language: str, _: Path) -> Brief:
    """A Word file with the sentence among what is asked for, in letters that nobody sees, and in plain ones."""

    def paragraph(words: str, look: str = "") -> bytes:
        return f"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>{html.escape(words)}</w:t></w:r></w:p>".encode()

    asked = HEADINGS[language][0]
    body = [*map(paragraph, ("Analyst", "Firm Ltd", asked, "SQL", "stock planning", text)),
            paragraph(text, "<w:vanish/>"), paragraph(text, '<w:color w:val="FFFFFF"/>')]  # fmt: skip
    return applying(bombs.word(body), "ad.docx", language)


def cells(text: str, language: str, folder: Path) -> Brief:
    """A row of a table whose cells for the reader, the message and the place hold the sentence."""
    table = folder / "jobs.jsonl"
    fields = {"company": "Firm", "role": "Analyst", "lang": language, "contact": text, "location": text,
              "reference": text, "posting": "Analyst\n\nRequirements\n- SQL\n- stock planning",
              "reason": "I would own the stock numbers from the scan to the board report"}  # fmt: skip
    table.write_text(json.dumps(fields, ensure_ascii=False) + "\n", encoding="utf-8")
    batch = Batch(table, puppet.TODAY, kind="cover-letter", resume=str(puppet.EXAMPLES / "analyst" / "resume.json"))
    row = next(iter(rows(table)))
    assert isinstance(row, Row)
    return Composer(batch).prepared(row).brief


SUBJECT = "subject of a mail"
DOORS: dict[str, Carrier] = {
    SUBJECT: in_header("Subject", "Your application, {}"),
    "sender's name": in_header("From", '"{}" <helen@brightwater.test>'),
    "receiver's name": in_header("To", '"{}" <nadia@fairweather.test>'),
    "quoted thread": quoted,
    "signature": signed,
    "attachment": attached,
    "page of a mail": hidden,
    "beside the requirements": beside,
    "page of an advertisement": in_page,
    "Word file": in_office,
    "cells": cells,
}


def ready(one: Loot, door: str, language: str, folder: Path) -> list[str]:
    """By whom a letter that is ready says a sentence that came by a door: the template, or a model by heart.

    The subject of an answer is the sender's, as in any mail program; nothing of it may stand in the letter, and nothing
    in it may lead anywhere.
    """
    brief = DOORS[door](one.text, language, folder)
    if (
        door == SUBJECT
        and brief.thread
        and not {"link", "address"} & {each.kind for each in mentions(brief.thread.subject)}
    ):
        brief = replace(brief, thread=None)
    return carriers.escapes(one, brief)


def citing(one: Loot, language: str) -> list[str]:
    """Whether a model gets it through by citing what the message says, where the message says it, too."""
    brief = carriers.brief_of(language, carriers.mail(one.text, language))
    hand = puppet.Whispering(carriers.NEVER, by_heart=one.text, cites=True)
    letter = puppet.unreviewed(brief, hand, by_template(brief), "quick")
    return ["citing"] if carriers.said_in(letter, one.text) and carriers.is_ready(letter, brief) else []
