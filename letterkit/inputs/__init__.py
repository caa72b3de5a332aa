"""What a document means in its role: four houses, each with `read(document) -> ` its model as its front door.

notes       the writer's own notes of an interview          → Notes
mail        a message from an employer                      → Rejection
resume      a resume in any dialect                         → Resume
posting     a job posting                                   → Posting

No house takes anything from another; what they share stands beside them. `language_of(text)` says which language any
of them is written in.
"""

from letterkit.inputs._languages import language_of, spoken

__all__ = ["language_of", "spoken"]
