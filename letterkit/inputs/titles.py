"""Words by which a job's title is known in a line of text."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.names import JobTitles

TITLE = re.compile(rf"\b(?:{every(JobTitles).words})s?\b", re.IGNORECASE)
