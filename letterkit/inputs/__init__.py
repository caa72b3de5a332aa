"""What a document means in its role. Each member has `read(document) -> ` its model.

notes       the writer's own notes of an interview          → Notes
rejection   a message from an employer                      → Rejection
resume      a resume in any dialect                         → Resume
posting     a job posting                                   → Posting
"""
