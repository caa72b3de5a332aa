"""How long `letterkit --help` takes beside starting Python and importing click, whole processes, in pairs.

Each pair runs one after the other, so a slow moment of the machine falls on both; the ratio is the median of the pairs.
"""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

PAIRS = 15
HELP = [sys.executable, "-m", "letterkit", "--help"]
PEERS = {
    "python -c 'import click'": ([sys.executable, "-c", "import click"], 2.5),
    "python -c pass": ([sys.executable, "-c", "pass"], 5.5),
}


def seconds(command: list[str]) -> float:
    """The wall time of one run."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print a table of ratios with the bound of each."""
    print("| letterkit --help beside | ratio, median of 15 pairs | bound |\n|---|---|---|")
    for name, (peer, bound) in PEERS.items():
        seconds(HELP), seconds(peer)
        ratios = [seconds(HELP) / seconds(peer) for _ in range(PAIRS)]
        print(f"| {name} | {median(ratios):.2f} | {bound} |")


if __name__ == "__main__":
    main()
