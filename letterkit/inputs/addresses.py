"""What a mail address tells: a system or a person, a mailbox of a team, one that takes no answers."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.notes import Addresses

_W = every(Addresses)

SYSTEMS = frozenset(
    """
    greenhouse-mail.io greenhouse.io lever.co myworkday.com myworkdayjobs.com workday.com ashbyhq.com
    workablemail.com workable.com smartrecruiters.com icims.com taleo.net oraclecloud.com
    successfactors.com successfactors.eu brassring.com jobvite.com bamboohr.com breezy.hr recruitee.com
    applytojob.com teamtailor-mail.com teamtailor.com personio.de personio.com linkedin.com indeed.com
    indeedemail.com darwinbox.in darwinbox.com eightfold.ai avature.net phenompeople.com jazz.co jazzhr.com
    zohorecruit.com freshteam.com rippling.com gem.com hackerrankforwork.com codility.com hirevue.com
    join.com softgarden.io softgarden.de rexx-systems.com concludis.de dvinci.de ultipro.com ukg.com
    paylocity.com paycomonline.com adp.com dayforce.com bullhorn.com comeet.co comeet-notifications.com
    pinpointhq.com jobscore.com recruiterbox.com trakstar.com hire.trakstar.com welcomekit.co
    talentsoft.com wttj.co xing.com stepstone.de glassdoor.com ziprecruiter.com monster.com wellfound.com
    angel.co hired.com otta.com ripplehire.com keka.com zohomail.com sendgrid.net mailgun.org amazonses.com
    mandrillapp.com docusign.net calendly.com calendly.net
    """.split()
)
"""Domains of applicant systems, job boards and senders for others: never an employer's name."""
BOARDS = frozenset(
    """
    linkedin.com indeed.com indeedemail.com xing.com stepstone.de glassdoor.com ziprecruiter.com
    monster.com
    """.split()
)
"""Job boards, whose name is never the employer's."""
SECOND = ("co", "com", "org", "ac", "or", "ne", "gov", "net")
"""What stands before a country's ending as a part of it."""
FREE = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com gmx.de gmx.net
    web.de proton.me protonmail.com aol.com qq.com 163.com naver.com mail.ru ukr.net wp.pl o2.pl libero.it
    orange.fr laposte.net t-online.de
    """.split()
)
"""Domains where anybody has a mailbox."""
_NO_REPLY = re.compile(rf"{_W.no_reply}|^auto(?:{_W.no_reply_mailer})?\b")
_TEAM = re.compile(rf"^(?:{_W.team})(?:$|[._+@\d-])")
_GENERIC = frozenset(
    """
    mail email careers career jobs job hr info people talent hire hiring recruiting recruit apply
    notifications reply send news e m go us eu uk de team work
    """.split()
)


def domain(email: str) -> str:
    """What stands behind the @, in lower case."""
    return email.rpartition("@")[2].lower()


def registered(email: str) -> str:
    """What somebody registered of an address's domain: `acme.co.uk` of `jane@mail.acme.co.uk`."""
    labels = domain(email).split(".")
    return ".".join(labels[-3 if len(labels) > 2 and labels[-2] in SECOND else -2 :])


def is_applicant_system(email: str) -> bool:
    """Whether the address belongs to an applicant system, a job board or a sender for others."""
    return _under(domain(email), SYSTEMS)


def is_board(email: str) -> bool:
    """Whether the address belongs to a job board."""
    return _under(domain(email), BOARDS)


def is_free(email: str) -> bool:
    """Whether anybody can have an address of this domain."""
    return _under(domain(email), FREE)


def is_no_reply(email: str) -> bool:
    """Whether the address says of itself that it takes no answers."""
    return bool(_NO_REPLY.search(email.partition("@")[0].lower()))


def is_mailbox(email: str) -> bool:
    """Whether the address is a team's and not a person's."""
    return bool(_TEAM.match(email.partition("@")[0].lower()))


def site(email: str) -> str:
    """The part of an employer's domain that is its name: `acme` of `jane@mail.acme.co.uk`; "" of a system's."""
    name = domain(email)
    if not name or is_applicant_system(email) or is_free(email):
        return ""
    labels = name.split(".")
    labels = labels[:-2] if len(labels) > 2 and labels[-2] in SECOND else labels[:-1]
    if labels[-1:] in (["example"], ["test"]):  # names for examples stand before these two
        labels = labels[:-1]
    return labels[-1] if labels and labels[-1] not in _GENERIC else ""


def tenant(email: str) -> str:
    """The customer that an applicant system's address names: `acme` of `acme@myworkday.com`; "" if it names none."""
    local = email.partition("@")[0].lower().split("+")[0]
    if (
        not is_applicant_system(email)
        or is_no_reply(email)
        or is_mailbox(email)
        or not re.fullmatch(r"[a-z][a-z0-9-]{1,30}", local)
    ):
        return ""
    return local if domain(email) in ("myworkday.com", "workablemail.com", "icims.com", "applytojob.com") else ""


def _under(name: str, domains: frozenset[str]) -> bool:
    labels = name.split(".")
    return any(".".join(labels[start:]) in domains for start in range(len(labels)))
