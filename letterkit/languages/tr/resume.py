"""Turkish: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Resumes

RESUMES = Resumes(countries={"türkiye": "TR"})
