"""Step 4, the letter: its words and what they stand on, what the rules find, and what is decided about it."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from letterkit.desk import steps
from letterkit.desk.answering import Asked
from letterkit.desk.reading import Case
from letterkit.desk.sheets import Sheet
from letterkit.desk.working import Work, act, versions


class Mine(Work):
    """A letter of an application, as the letter page works on it."""

    def __init__(self, asked: Asked, found: Case, sheet: Sheet) -> None:
        self.found = found
        super().__init__(asked, sheet, steps.address(found, f"letter/{sheet.number}"))

    def reviewed(self) -> Any:
        """The letter with its findings."""
        return self.found.reviewed(self.sheet)

    def review(self, letter: Any) -> Any:
        """Any version of it with its findings."""
        return self.found.reviewed(self.sheet, letter)

    def brief(self) -> Any:
        """What it may say."""
        return self.found.brief(self.sheet)

    def lines(self, source: str) -> Any:
        """The lines around a source."""
        return self.found.lines(source)

    def frame(self) -> dict[str, Any]:
        """What is around it on the page."""
        found, number = self.found, self.sheet.number
        return {
            "step": "letter", "ways": steps.ways(found, number), "id": found.application.id,
            "name": steps.name(found), "number": number, "sheets": found.sheets, "place": None,
        }  # fmt: skip


def opened(asked: Asked) -> Mine:
    """The letter that an address names."""
    found = steps.case(asked)
    number = asked.path("number")
    sheet = found.application.sheet(int(number) if number.isdigit() and len(number) < 6 else 0)
    return Mine(asked, found, sheet)


def show(asked: Asked) -> Response:
    """The page."""
    work = opened(asked)
    if work.found.application.state.letter != work.sheet.number:
        work.found.application.state.letter = work.sheet.number
        work.found.application.keep()
    return work.page()


def change(asked: Asked) -> Response:
    """Do to it what a button, a key or typing asked for."""
    with asked.desk.lock(steps.case(asked).application.id):
        return act(opened(asked))


def compare(asked: Asked) -> Response:
    """What changed between two versions, in words and in findings."""
    return versions(opened(asked))
