"""What a field of a notes file says of its text: what a letter can use it for, and whose it is."""

from __future__ import annotations

from collections.abc import Mapping

from letterkit.clauses._clause import Lead
from letterkit.documents import FieldPath

LEADS: Mapping[FieldPath, Lead | None] = {
    ("interviewers", "cares_about"): Lead("problem", "reader"),
    ("interviewers", "liked"): Lead("moment", "reader"),
    ("interviewers", "objections"): Lead("doubt", "reader"),
    ("interviewers", "personal_hook"): Lead("none", "reader"),
    ("interviewers",): None,
    ("role", "problems", "my_idea"): Lead("idea", "writer"),
    ("role", "problems", "raised_by"): None,
    ("role", "my_idea"): Lead("idea", "writer"),
    ("role", "problems"): Lead("problem", "reader"),
    ("role",): Lead("context", "reader"),
    ("talk", "questions_they_asked", "my_answer"): Lead("context", "writer", True),
    ("talk", "questions_they_asked", "better_answer"): Lead("better_answer", "writer", False),
    ("talk", "questions_they_asked"): Lead("asked", "reader"),
    ("talk", "open_questions", "to"): None,
    ("talk", "open_questions"): Lead("question", "writer"),
    ("talk", "answers_that_fell_short"): Lead("better_answer", "writer"),
    ("talk", "memorable_moments"): Lead("moment"),
    ("talk", "resources_mentioned"): Lead("context"),
    ("talk", "promised_by_me"): Lead("promise", "writer"),
    ("talk", "promised_by_them"): Lead("step", "other"),
    ("talk", "strengths_not_mentioned"): Lead("evidence", "writer", False),
    ("signals", "objections", "bridge"): Lead("bridge", "writer", False),
    ("signals", "objections", "type"): None,
    ("signals", "objections"): Lead("doubt", "reader"),
    ("signals", "positive"): Lead("kind_words", "reader"),
    ("signals", "turned_off"): Lead("none"),
    ("signals", "competition"): Lead("none"),
    ("signals",): Lead("context"),
    ("self", "why_more_interested"): Lead("motive"),
    ("self", "do_differently"): Lead("better_answer", "writer"),
    ("self", "strengths"): Lead("evidence", "writer"),
    ("self", "private"): Lead("none", "writer", is_private=True),
    ("self", "want_job"): None,
    ("self",): Lead("none", "writer"),
    ("next",): Lead("step"),
    ("evidence", "told"): Lead("evidence", "writer", True),
    ("evidence", "untold"): Lead("evidence", "writer", False),
    ("evidence", "number"): Lead("number", "writer"),
    ("evidence", "context"): Lead("context", "writer"),
    ("evidence", "told_in_interview"): None,
    ("evidence",): Lead("evidence", "writer"),
}
"""By the path of a field without the places in lists; the longest beginning of a path counts. None: nothing to "
"tell."""


def lead_of_field(path: FieldPath) -> Lead | None:
    """What a field of a notes file says of its text; None where it holds no words for a letter."""
    named = tuple(step for step in path if isinstance(step, str))
    for length in range(len(named), 0, -1):
        if named[:length] in LEADS:
            return LEADS[named[:length]]
    return None
