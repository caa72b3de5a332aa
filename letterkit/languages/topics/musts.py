"""Topic: by what words a piece of a note is something that a letter owes its reader, however it is worded."""

from __future__ import annotations

from letterkit.languages.topics import Topic, nothing


class Musts(Topic):
    """Patterns for a piece that nothing else understood: what it is about is known, what may be said of it is not.

    doubt: what the reader doubted of the writer; contrast: what turns praise into one. untold: what the writer did not say; unsaid: a remark that
    what stands beside it was not said; said: one that it was; todo: what the writer reminds themselves to
    do; replied: how an answer of the writer's begins. repair: what they said badly, or
    should have said; corrects: a word to oneself that what stands before it has to be put right. promise: what they
    said they would send or do. question: what they would still like to know. step: what happens next. asked: what the
    reader asked. problem: trouble, in the reader's words. theirs: what makes a promise somebody else's; mine: what
    makes a doubt, a trouble or a question the writer's own.
    to_me: words for what the reader did for the writer, or showed to whoever sat there. wish: words by which the writer wants the job.
    me: words for the writer, by which a question of theirs is about themselves. status: what a question about the state
    of the decision is about. anyway: words by which a promise outlives a rejection.
    """

    doubt: str = nothing()
    contrast: str = nothing()
    untold: str = nothing()
    unsaid: str = nothing()
    said: str = nothing()
    todo: str = nothing()
    replied: str = nothing()
    repair: str = nothing()
    corrects: str = nothing()
    promise: str = nothing()
    question: str = nothing()
    step: str = nothing()
    asked: str = nothing()
    problem: str = nothing()
    theirs: str = nothing()
    mine: str = nothing()
    to_me: str = nothing()
    wish: str = nothing()
    me: str = nothing()
    status: str = nothing()
    anyway: str = nothing()


class Sections(Topic):
    """Words by which a heading, or a question of a form, says what stands under it, however it is worded."""

    private: str = ""
    promise: str = ""
    question: str = ""
    untold: str = ""
    doubt: str = ""
    step: str = ""
    problem: str = ""
