"""How long a review takes, and what memory ten thousand of them take: `bench_speed.py [LETTERS]`.

One letter of 300 words with all its sources, reviewed again and again on one core with every rule; first without the
checker of language, then with it (extra `language`). Then LETTERS mutated letters in a row, the process's memory told
on the way. Milliseconds are of this machine: beside them stands how long the same letter takes to be compressed by
zlib a hundred times, as a bound that travels.
"""

from __future__ import annotations

import platform
import resource
import statistics
import sys
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from planted import Case, load

from letterkit import drafts, rules
from letterkit.rules import spelling

WORDS, TIMES = 300, 200


def longest(cases: list[Case]) -> Case:
    """The English letter that is nearest to 300 words."""
    english = [case for case in cases if case.letter.language == "en"]
    return min(english, key=lambda case: abs(case.letter.words - WORDS))


def median(work: Callable[[], object]) -> float:
    """Milliseconds of one time."""
    for _ in range(10):
        work()
    taken = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


def memory() -> float:
    """Megabytes that the process took at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the figures."""
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    cases = [case for case, _ in load()]
    case = longest(cases)
    print(f"{datetime.now(UTC).date()}, Python {platform.python_version()}, {platform.machine()}")
    data = case.letter.body.encode()
    bound = median(lambda: [zlib.compress(data, 9) for _ in range(100)])

    def once() -> object:
        return rules.review(replace(case.letter), case.brief)

    with_language = median(once) if spelling._linter("BRITISH") else 0.0
    spelling._linter.cache_clear()
    spelling.EXTRA = "no such module"
    plain = median(once)
    print(f"{case.letter.words} words: {plain:.1f} ms without language ({plain / bound:.2f} of the bound)", end="")
    print(f", {with_language:.1f} ms with it" if with_language else "; the extra `language` is missing")
    for number in range(1, letters + 1):
        one = cases[number % len(cases)]
        text = one.letter.body.replace("the", f"the {number}", 3)
        rules.review(drafts.parse(text, kind=one.letter.kind, language=one.letter.language), one.brief)
        if number in (letters // 10, letters // 2, letters):
            print(f"{number} letters: {memory():.0f} MB at most")


if __name__ == "__main__":
    main()
