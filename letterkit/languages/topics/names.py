"""Topics: names of people, employers, teams and jobs."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Names(Topic):
    """What `inputs/names` asks of a language; it says what each is."""

    number_job: str = ""
    number_id: str = ""
    number_job_2: str = ""
    number_id_2: str = ""
    number_job_3: str = ""
    number_id_3: str = ""
    team_word: str = ""
    person: str = ""
    title: str = ""


class EmployerWords(Topic):
    """What `inputs/mail/_employer` asks of a language; it says what each is."""

    sign_off: str = ""
    signed_team_the: str = ""
    signed_team_talent_acquisition: str = ""
    rest_of_name: str = ""


class Jobs(Topic):
    """What `inputs/names` asks of a language; it says what each is.

    role_bent: what stands behind such an ending for several or for a woman. surnames: jobs that are surnames as well.
    before_job: what leads to the name of a job, with its space.
    """

    role_words: frozenset[str] = frozenset()
    role_endings: frozenset[str] = frozenset()
    no_company: frozenset[str] = frozenset()
    role_bent: tuple[str, ...] = ()
    surnames: str = ""
    before_job: str = ""


class JobTitles(Topic):
    """Words by which a job is known in a line of text, without an s at their end."""

    words: str = ""
