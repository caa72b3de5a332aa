"""Template letters a second on one core, warm: composed and rendered, and reviewed too, beside plain Jinja rendering.

The peer renders the finished letter's text from a template of the same length with as many variables, which is what a
mail merge would do. Ratios within one run carry over to other machines; letters a second do not.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import jinja2

from letterkit import kinds, readers, rules
from letterkit.brief import compose
from letterkit.inputs import notes
from letterkit.templating import write

EXAMPLES = Path(__file__).parents[3] / "examples"
ROUNDS = 150
RULES = [rule for rule in rules.catalogue().values() if rule.ID != "LNG001"]
"""All deterministic rules but the checker of language, which is an extra with a speed of its own."""


def each(work: Callable[[], object]) -> float:
    """Seconds one call takes, the best of three series."""
    work()
    series = []
    for _ in range(3):
        start = time.process_time()
        for _ in range(ROUNDS):
            work()
        series.append((time.process_time() - start) / ROUNDS)
    return min(series)


def merge(body: str) -> Callable[[], object]:
    """A mail merge of the same text: 25 of its words are variables."""
    words = dict.fromkeys(re.findall(r"[a-z]{5,}", body)[:25])
    source = re.sub(r"\b([a-z]{5,})\b", lambda m: f"{{{{ {m[1]} }}}}" if m[1] in words else m[1], body)
    template = jinja2.Environment(autoescape=False).from_string(source)
    values = {word: word for word in words}
    return lambda: template.render(values)


def main() -> None:
    """Print a table, a row a kind."""
    given = notes.read(readers.read(EXAMPLES / "analyst" / "notes.yaml"))
    today = date(2026, 3, 12)
    print("| kind | plain Jinja, ms | composed and rendered, ms | reviewed too, ms | letters/s | reviewed/s | ratio |")
    print("|---|---|---|---|---|---|---|")
    for name in ("thank-you", "influence", "feedback-request"):
        kind = kinds.load(name)
        body = write(compose(kind, given, today=today)).body
        plain = each(merge(body))
        made = each(lambda kind=kind: write(compose(kind, given, today=today)))  # type: ignore[misc]

        def reviewed(kind: kinds.Kind = kind) -> None:
            brief = compose(kind, given, today=today)
            letter = write(brief)
            for rule in RULES:
                list(rule.check(letter, brief))

        checked = each(reviewed)
        cells = [
            f"{plain * 1e3:.3f}",
            f"{made * 1e3:.2f}",
            f"{checked * 1e3:.2f}",
            f"{1 / made:.0f}",
            f"{1 / checked:.0f}",
        ]
        print(f"| {name} | {' | '.join(cells)} | {made / plain:.0f} |")


if __name__ == "__main__":
    main()
