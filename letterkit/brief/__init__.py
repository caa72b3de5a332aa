"""A brief: kind, reader, sender, facts and advice. Everything a letter may say, and nothing else."""

from letterkit.brief.composing import compose, compose_each
from letterkit.brief.contents import Brief, Missing, Sender, Withheld
from letterkit.brief.unsaid import Unsaid

__all__ = ["Brief", "Missing", "Sender", "Unsaid", "Withheld", "compose", "compose_each"]
