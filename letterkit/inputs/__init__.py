"""What a document means in its role. Each member has `read(document) -> ` its model.

notes       the writer's own notes of an interview          → Notes
rejection   a message from an employer                      → Rejection
resume      a resume in any dialect                         → Resume
posting     a job posting                                   → Posting

`language_of(text)` says which language any of them is written in.
"""

from letterkit.inputs._languages import language_of, spoken

__all__ = ["language_of", "spoken"]
