"""How fast mails are read and understood on one core, against `email` alone: run this file.

Prints a table with machine and date; `--profile` adds the dearest functions.
"""

from __future__ import annotations

import cProfile
import email
import email.policy
import platform
import pstats
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from letterkit import readers
from letterkit.inputs import mail as rejection

CASES = Path(__file__).parents[2] / "cases" / "rejection"
SECONDS = 2.0
WANTED = 1_000
"""Plain-text rejections a second."""


def rate(work: Callable[[bytes], object], mails: Sequence[bytes]) -> float:
    """Mails a second of processor time, after one round to warm up."""
    for mail in mails:
        work(mail)
    count, start = 0, time.process_time()
    while time.process_time() - start < SECONDS:
        for mail in mails:
            work(mail)
        count += len(mails)
    return count / (time.process_time() - start)


def parse(mail: bytes) -> object:
    """What the standard library needs to parse the same bytes and decode their body."""
    message = email.message_from_bytes(mail, policy=email.policy.default)
    return message["subject"], message["from"], message.get_content()


def as_eml(mail: bytes) -> bytes:
    return b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n" + mail


def as_page(mail: bytes) -> bytes:
    head, _, body = mail.partition(b"\n\n")
    parts = [part.replace(b"\n", b"<br>") for part in body.split(b"\n\n")]
    paragraphs = b"".join(b"<p style='color:#333'>%s</p>" % part for part in parts)
    page = b"<html><head><style>p{margin:0}</style></head><body><table><tr><td>%s</td></tr></table></body></html>"
    return head + b"\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page % paragraphs


def read(mail: bytes) -> object:
    return readers.read_bytes("x.eml", mail)


def understand(mail: bytes) -> object:
    return rejection.read(readers.read_bytes("x.txt", mail, trust="outside"))


def understand_page(mail: bytes) -> object:
    return rejection.read(readers.read_bytes("x.eml", mail))


def main() -> None:
    files = sorted(CASES.glob("*.txt"))
    english = [path.read_bytes() for path in files if path.name.startswith("en-")]
    every = [path.read_bytes() for path in files]
    emls, pages = [as_eml(mail) for mail in english], [as_page(mail) for mail in english]
    alone = rate(parse, emls)
    rows = [
        ("email.message_from_bytes alone", alone),
        ("read .eml", rate(read, emls)),
        ("read .eml, HTML only", rate(read, pages)),
        ("read and understand, plain text, English", rate(understand, english)),
        ("read and understand, plain text, 18 languages", rate(understand, every)),
        ("read and understand, HTML only", rate(understand_page, pages)),
    ]
    print(f"{date.today()}  {platform.machine()}  Python {platform.python_version()}  one core, {len(english)} mails")
    for name, found in rows:
        print(f"{name:48} {found:9,.0f} /s {found / alone:8.2f} × email alone")
    print("enough" if rows[3][1] >= WANTED else f"less than {WANTED} /s")
    if "--profile" in sys.argv:
        profile = cProfile.Profile()
        profile.runcall(lambda: [understand(mail) for mail in english for _ in range(20)])
        pstats.Stats(profile).sort_stats("tottime").print_stats(14)


if __name__ == "__main__":
    main()
