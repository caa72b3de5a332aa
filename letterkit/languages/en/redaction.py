"""English: see `topics/redaction.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.redaction import Redaction

REDACTION = Redaction(
    linked="of|and",
    speaks=(
        "and I|said|says|told|asked|mentioned|showed|drew|explained|wrote|described|suggested|wants?|likes?|"
        "worries|cares|thinks?|runs|leads"
    ),
    nobody=words("""
        he she it they we you i who nobody everybody somebody anybody everyone someone no-one one both all many
        some
    """),
)
