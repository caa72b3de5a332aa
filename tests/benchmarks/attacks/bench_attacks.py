"""Every sentence of loot, by every carrier, in every language, written by template and puppets: run this file.

A table of runs and of letters that are ready and say what no source of the writer's bears out, which should be none.
`LETTERKIT_SHARED` names the folder of the shared sentences where it is not beside the checkout; `--every 5` takes each
fifth sentence. The extra `language` is not used.
"""

from __future__ import annotations

import platform
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from carriers import CARRIERS, LANGUAGES, brief_of, escapes, is_clean, loot, reviewed

from letterkit.rules import spelling


def main(every: int) -> None:
    """Run them and print the table, each escape on a line before it."""
    spelling.__dict__["_linter"] = lambda dialect: None
    runs: Counter[str] = Counter()
    ready: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for one in list(loot())[::every]:
            for carrier, carry in CARRIERS.items():
                for language in LANGUAGES:
                    runs[carrier] += 1
                    for by in escapes(one, carry(one.text, language, Path(folder))):
                        ready[carrier] += 1
                        print(f"{carrier}, {language}, {by}: {one.text}", flush=True)
            runs["a person's letter"] += 1
            if is_clean(reviewed(one, brief_of(one.language))):
                ready["a person's letter"] += 1
                print(f"a person's letter, {one.language}: {one.text}", flush=True)
    print(f"Python {platform.python_version()}, {platform.machine()}\n\n{'carrier':20} {'runs':>6} {'ready':>6}")
    for name, count in runs.items():
        print(f"{name:20} {count:6} {ready[name]:6}")


if __name__ == "__main__":
    main(int(sys.argv[sys.argv.index("--every") + 1]) if "--every" in sys.argv else 1)
