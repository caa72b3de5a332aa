"""English: see `topics/beginnings.py`."""

from __future__ import annotations

from letterkit.languages.topics.beginnings import THEIRS, Beginning, Beginnings

_TOLD_ME = Beginning("You told me that", "", "{person} told me that")
BEGINNINGS = Beginnings(
    by_role=dict.fromkeys(THEIRS, _TOLD_ME)
    | {
        "moment": Beginning("What stayed with me is that"),
        "hook": Beginning("I remember that you", "", "I remember that {person}"),
        "liked": Beginning("I remember that you", "", "I remember that {person}"),
        "cares": Beginning("What matters to you is that", "", "What matters to {person} is that"),
        "idea": Beginning("What I would do first is"),
        "evidence": Beginning(
            "In my own work I", told="As I told you,", untold="What I did not get to tell you is that"
        ),
        "number": Beginning("In figures, that was"),
        "context": Beginning("That was"),
        "strength": Beginning("What I bring is"),
        "doubt": Beginning("One doubt you had is that", "", "One doubt that {person} had is that"),
        "bridge": Beginning("To close that gap I"),
        "answer": Beginning("What I can say to your doubt is that", "", "What I can say to {person}'s doubt is that"),
        "reply": Beginning("To your question I can say that"),
        "opening": Beginning("On what you left open I can say that"),
        "use": Beginning("Thank you for telling me why: I will"),
        "question": Beginning("One question I still have:"),
        "asked": Beginning("You asked me", "", "{person} asked me"),
        "better_answer": Beginning("What I should have said is that"),
        "weakness": Beginning("What I want to work on is"),
        "uncertainty": Beginning("What I am not sure of is"),
        "motive": Beginning("I am all the more interested because"),
        "step": Beginning("As I understand it,"),
        "decision_day": Beginning("You said that you will decide"),
        "promise": Beginning("As promised,"),
        "promised_to_us": Beginning("You said that you would", "", "{person} said that they would"),
        "resource": Beginning("You mentioned", "", "{person} mentioned"),
        "useful": Beginning("It may be of use to you that"),
        "why": Beginning("I thought of you because"),
        "start": Beginning("I can start"),
        "notice": Beginning("My notice period is"),
        "days": Beginning("I can be on site"),
        "roster": Beginning("I can work"),
        "licence": Beginning("I hold"),
        "permit": Beginning("I may work here because"),
        "note": Beginning("From our conversation I remember that"),
    }
)
