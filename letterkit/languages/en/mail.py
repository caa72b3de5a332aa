"""English: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.mail import Greetings, Mails

MAILS = Mails(
    spelt={"and": "&"},
    heads={
        "subject": ("subject",),
        "from": ("from",),
        "to": ("to",),
        "date": ("date", "sent"),
        "cc": ("cc",),
        "reply-to": ("reply-to",),
        "message-id": ("message-id",),
        "in-reply-to": ("in-reply-to",),
        "references": ("references",),
    },
    answered="re",
    passed_on="fwd?",
    wrote=r"\bon\b.{5,250}\bwrote",
    original="original (?:message|appointment)",
    forwarded="forwarded message",
    forwarded_begins="begin forwarded message:",
    device=r"sent from (?:my |the )?[\w .-]{2,40}|get outlook for \w+.{0,60}",
    footer=(
        "unsubscribe|opt[- ]out|manage (?:your )?(?:email )?preferences|email preferences|view (?:this|it|"
        r"the) (?:e-?mail|message)? ?(?:in|on) (?:your|a) (?:web )?browser|all rights reserved|^\s*(?:©|\(c\)|"
        "copyright)|privacy (?:policy|notice|statement)|intended (?:solely |only )?for the|(?:is|are|"
        r"be) confidential|confidentiality notice|powered by \w|virus-free"
    ),
    about_reply="repl(?:y|ies)|respond|monitored",
)
GREETINGS = Greetings(
    greeting="dear|respected|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern",
    informal=words("hi hello hey"),
    closings=(
        r"(?:with |my |and )*(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:regards|wishes|thanks))?[ \t]*[,.!]?$",
        r"(?:best|kind|kindest|warm|warmest)\b.{0,30}$",
        r"regards\b.{0,20}$",
        r"(?:yours|very truly|respectfully|sincerely|faithfully)\b.{0,30}$",
        r"(?:thanks|thank you|cheers|all the best|take care|talk soon|with thanks|with gratitude)\b[^.]{0,25}$",
    ),
    signs={
        "no": (
            "(?:accept|understand|respect) (?:the|your) decision|for letting me know|another candidate|"
            "person you chose|you (?:have )?(?:decided|chosen|went|gone) (?:not|with|for)|your (?:message|mail|"
            r"email) about the decision|letting me know|for telling me|disappointed|sorry (?:it|that it|not to|to (?:hear|miss|have))|"
            r"(?:went|going|gone) (?:with|to) (?:some|an)\w*|somebody else|someone (?:else|from|with|who)|straight with me|real reason|"
            r"turned (?:me )?down|did(?:n['’]t| not) get (?:the|it|this)\b|(?:honest|frank|kind) (?:mail|email|answer|letter|note|message)|other candidate|"
            r"better luck next time|the answer was no|your (?:decision|answer|no)\b"
        ),
        "thanked": r"\A[^\n]*\bthank",
        "talk": (
            "our (?:talk|conversation|meeting|interview|call|chat)|(?:talking|meeting|speaking) with (?:me|you)|"
            r"thank\w*(?: \w+){0,3} (?:for )?(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur)day|this (?:morning|afternoon)|"
            r"last week|seeing me|having me|showing me|the (?:visit|tour|trial))|interviewed with|"
            "when we (?:spoke|met|talked)|thank you for (?:your time|the (?:time|conversation|talk|interview))"
        ),
        "advice": "advice|advise|notes on|feedback|work on|improve",
        "introduction": r"introduc(?:e|tion)|put me in touch|the intro|pass (?:my|me) \w+ (?:on|along)",
        "timing": r"any (?:news|update)|timeline|update on|(?:where|how) (?:things|matters|my application|it) (?:stand|is|are)\w*|status|checking in|"
        r"check in|heard (?:back|nothing|anything)|haven['’]t heard|new date|still (?:open|under way|in process)|when (?:you|I) (?:can )?expect",
        "contact": "came across|thought of (?:you|our)|in touch|reminded me of|congratulations",
        "application": "appl(?:y|ying|ication)|position|posting|vacancy",
    },
)
