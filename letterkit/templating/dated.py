"""The day of a fact, as one says it in a letter that is written today, and whether its reader knows it already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.facts import Fact
from letterkit.phrasing import Phrasing


class Dated:
    """What a phrase says of its fact's day, no firmer than it was noted."""

    _fact: Fact
    _words: Phrasing
    _brief: Brief

    @property
    def plain(self) -> str:
        """Its words inside a sentence."""
        raise NotImplementedError

    @property
    def _noted(self) -> str:
        raise NotImplementedError

    def _cited(self, text: str) -> str:
        """Text with the fact's id behind it, out of sight."""
        raise NotImplementedError

    @property
    def new(self) -> bool:
        """Whether the reader has not heard it yet."""
        return self._fact.new

    @property
    def untold(self) -> bool:
        """Whether the notes say that it was not told."""
        return self._fact.untold

    @cached_property
    def past(self) -> bool:
        """Whether its day is over, of several the last."""
        last = self._time.last(self._brief.near) if self._time else self._fact.day
        return bool(last and last < self._brief.today)

    @property
    def precision(self) -> str:
        """How firm its day is: "", `by`, `about`, `week`, `or`."""
        return self._fact.precision

    @cached_property
    def _time(self) -> wording.When | None:
        """Its time, where that is no day for sure and the calendar has its days."""
        time = wording.when(self._fact.text) if self._fact.precision else None
        return time if time and all(time.dates(self._brief.near)) else None

    def _roughly(self, time: wording.When, noun: bool = False) -> str:
        """A time as firmly as it was noted, in the letter's language."""
        brief = self._brief
        found = [day for day in time.dates(brief.near) if day]  # each of them is one, or there is no time
        return self._cited(self._words.roughly(time, found, brief.locale, noun))

    @cached_property
    def due(self) -> str:
        """Its day as the one by which something is due, no firmer than it was noted: `by Friday`."""
        if self._time is None:
            fact, brief = self._fact, self._brief
            named = self._words.day(fact.day, brief.today, brief.locale) if fact.day else self._noted
            return self._cited(self._words.due(named))
        return self._roughly(replace(self._time, precision="by") if self._time.part else self._time)

    @cached_property
    def day(self) -> str:
        """Its date as one says it, or its words if it is none."""
        if self._time:
            return self._roughly(self._time, noun=True)
        fact, brief = self._fact, self._brief
        return self._cited(self._words.day(fact.day, brief.today, brief.locale)) if fact.day else self.plain

    @cached_property
    def full_day(self) -> str:
        """Its date with weekday and month, where `Friday` alone could be the next one."""
        if self._time:
            return self.day
        fact, brief = self._fact, self._brief
        long_ago = date.max  # a day is named in short only near today
        return self._cited(self._words.day(fact.day, long_ago, brief.locale)) if fact.day else self.plain

    @cached_property
    def on(self) -> str:
        """Its date as an adverb (`on Tuesday`, `by Friday`), or its words if it is none."""
        if self._time:
            return self._roughly(self._time)
        fact, brief = self._fact, self._brief
        if fact.day:
            return self._cited(self._words.on(fact.day, brief.today, brief.locale))
        in_words = getattr(self._words, "when", None)
        return self._cited(in_words(fact.text)) if in_words else self.plain
