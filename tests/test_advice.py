"""advise: the cases of tests/cases/advice, each with the rule it stands for, and what holds for every one of them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from sampling import many

from letterkit import kinds
from letterkit.advice import Advice, advise, window
from letterkit.advice.situation import AXES
from letterkit.advice.table import Guard, load, signs
from letterkit.documents import Document, Mail
from letterkit.errors import FieldError
from letterkit.inputs import notes as notes_input
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes, Sent

CASES = Path(__file__).parent / "cases" / "advice"
TEXTS = {"why", "instead", "first", "avoid", "reading", "missing"}


@cache
def base() -> dict[str, Any]:
    """What every case starts from."""
    found: dict[str, Any] = yaml.safe_load((CASES / "base.yaml").read_text(encoding="utf-8"))
    return found


def cases() -> list[Any]:
    """Every case of every file."""
    files = sorted(path for path in CASES.glob("*.yaml") if path.name != "base.yaml")
    return [
        pytest.param(case, id=f"{path.stem}: {case['name']}")
        for path in files
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def laid_over(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Two sets of fields as one; an empty group empties it."""
    both = dict(under)
    for key, value in over.items():
        old = both.get(key)
        both[key] = laid_over(old, value) if isinstance(old, dict) and isinstance(value, dict) and value else value
    return both


def notes_of(case: dict[str, Any]) -> Notes:
    """The notes of a case."""
    fields = laid_over(base()["notes"], case.get("notes", {}))
    if "stage" in case:
        fields["application"] = fields["application"] | {"stage_reached": case["stage"]}
    return notes_input.read(Document("notes.yaml", "yaml", "", data=fields))


def message_of(case: dict[str, Any]) -> Rejection | None:
    """The message of a case, as if it had been read from a mail."""
    if "message" not in case:
        return None
    own = dict(case["message"])
    fields = base()["messages"][own.pop("is")]
    arrives, text = own.pop("arrives", base()["arrives"]), own.pop("text", "")
    found = Rejection.model_validate(fields | own)
    found._document = Document("mail.eml", "eml", text, "outside", mail=Mail(date=datetime.combine(arrives, time(10))))
    return found


def day_of(case: dict[str, Any]) -> date:
    """The day on which a case asks."""
    day: date = case.get("today") or base()["answering" if "message" in case else "today"]
    return day


def advice_of(case: dict[str, Any]) -> Advice:
    """What is advised in a case."""
    return advise(notes_of(case), message_of(case), today=day_of(case))


@pytest.mark.parametrize("case", cases())
def test_the_advice_is_the_one_the_case_names(case: dict[str, Any]) -> None:
    advice = advice_of(case)
    assert case["source"] in advice.sources
    assert advice.lead == case["lead"], advice.why
    assert {option.kind for option in advice.options} == set(case["options"])
    against = {one.kind for one in advice.against}
    assert set(case["against"]) <= against
    assert set(case.get("hard", ())) <= set(advice.refused)
    assert "reader" not in case or (advice.reader and advice.reader.name) == case["reader"]
    assert "reapply" not in case or advice.reapply == case["reapply"]
    for bound in ("opens", "closes"):
        found = getattr(advice.window, bound)
        assert bound not in case or (found and found.date()) == case[bound]
    for name in TEXTS & set(case):
        found = getattr(advice, name)
        assert case[name] in (found if isinstance(found, str) else "\n".join(found))


@pytest.mark.parametrize("case", cases())
def test_no_kind_is_both_advised_and_advised_against_and_no_letter_has_a_reason(case: dict[str, Any]) -> None:
    advice = advice_of(case)
    for_it = [kind for kind in [advice.lead, *(option.kind for option in advice.options)] if kind]
    against = [one.kind for one in advice.against]
    assert len(set(for_it + against)) == len(for_it + against)
    assert advice.why
    assert advice.lead or (advice.instead and advice.reader is None)


def test_every_row_of_the_table_speaks_in_some_case() -> None:
    spoke = {source for case in cases() for source in advice_of(case.values[0]).sources}
    assert [row.source for row in load().rows if row.source not in spoke] == []


def test_there_are_at_least_eighty_cases() -> None:
    assert len(cases()) >= 80


def guards() -> list[Guard]:
    """Every guard of the table."""
    return [row.guard for row in load().rows] + [span.guard for span in load().windows]


def test_a_row_asks_only_for_axes_and_values_that_there_are() -> None:
    asked = {
        (axis, value)
        for guard in guards()
        for part in (guard.when, guard.unless)
        for axis in part
        for value in part[axis]
    }
    assert {(axis, value) for axis, value in asked if value not in AXES.get(axis, ())} == set()


def test_a_row_speaks_only_of_kinds_that_there_are() -> None:
    table = load()
    named = {say.kind for row in table.rows for say in (*row.options, *row.against) if not say.each}
    named |= {row.lead for row in table.rows if row.lead} | {span.kind for span in table.windows} | set(table.readers)
    assert named - {"all", "none"} <= set(kinds.names())
    assert {say.each for row in table.rows for say in (*row.options, *row.against)} - {""} <= set(AXES)


def test_every_kind_with_a_template_is_advised_on_and_has_the_window_of_its_toml() -> None:
    assert set(kinds.names()) == set(load().readers)
    plain = {span.kind: span.timing for span in load().windows if not span.guard.when}
    for name, timing in plain.items():
        own = kinds.load(name).timing
        if any(value is not None for value in (own.opens_hours, own.opens_days)):
            assert timing == own, name


def test_no_row_states_odds_or_a_fact_about_this_employer() -> None:
    texts = [
        text
        for row in load().rows
        for text in (
            row.why,
            row.instead,
            row.first,
            *row.avoid,
            *row.reading,
            *(s.why for s in (*row.options, *row.against)),
        )
    ]
    odds = re.compile(
        r"\d ?%|per ?cent|\bodds\b|\bchances?\b|\bprobab|\blikely\b|\bmost employers\b|\balways\b|\busually\b", re.I
    )
    assert [text for text in texts if odds.search(text)] == []
    assert all("often" in text for row in load().rows for text in row.reading)


def test_the_json_has_the_keys_that_scripts_rely_on() -> None:
    data = advise(notes_of({"stage": "interview"}), today=date(2026, 3, 11)).to_json()
    assert set(data) >= {"lead", "reader", "options", "against", "window", "missing", "letterkit"}
    assert data["letterkit"] == 1
    assert data["reader"] == "Dana Whitfield"
    assert set(data["options"][0]) == {"kind", "why"}
    assert set(data["against"][0]) >= {"kind", "why"}
    assert data["window"] == {"opens": "2026-03-11T15:00:00", "closes": "2026-03-12T15:00:00"}


def test_a_letter_in_the_store_counts_like_one_in_the_notes() -> None:
    sent = Sent(kind="feedback-request", to="Dana Whitfield", date=date(2026, 3, 24))
    case = {"stage": "interview", "message": {"is": "personal", "feedback": "offered"}, "today": date(2026, 3, 26)}
    advice = advise(notes_of(case), message_of(case), today=date(2026, 3, 26), history=[sent])
    assert "feedback-request" in advice.refused


def test_a_message_described_in_the_notes_counts_like_one_beside_them() -> None:
    said = {"stage": "interview", "form": "personal", "reasons": ["team_or_culture_fit"], "received_at": "2026-03-23"}
    advice = advise(notes_of({"stage": "interview", "notes": {"rejection": said}}), today=date(2026, 3, 24))
    assert advice.lead == "rejection-reply"
    assert "8.5 fit" in advice.sources
    assert advice.window.opens == datetime(2026, 3, 24, 12)


def test_a_doubt_described_in_the_notes_is_no_rejection() -> None:
    advice = advise(
        notes_of({"stage": "final", "notes": {"rejection": {"decision_state": "soft"}}}), today=date(2026, 3, 11)
    )
    assert advice.lead == "influence"


def test_a_word_the_taxonomy_does_not_have_is_an_error_at_its_place() -> None:
    with pytest.raises(FieldError, match=r"rejection\.reasons"):
        advise(notes_of({"notes": {"rejection": {"reasons": ["they hate me"]}}}), today=date(2026, 3, 11))


def test_the_window_of_a_kind_is_the_same_whether_it_leads_or_not() -> None:
    case: dict[str, Any] = {"stage": "interview", "message": {"is": "personal"}}
    notes, message, today = notes_of(case), message_of(case), day_of(case)
    assert window("rejection-reply", notes, message, today=today) == advise(notes, message, today=today).window
    assert window("feedback-request", notes, message, today=today).closes == datetime(2026, 3, 26, 10)


def test_the_hour_matters_where_it_is_given() -> None:
    case = {"stage": "final", "notes": {"self": {"uncertainties": ["I am furious"]}}, "message": {"is": "personal"}}
    advice = advise(notes_of(case), message_of(case), today=datetime(2026, 3, 24, 21))
    assert advice.window.opens == datetime(2026, 3, 25, 21)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("it was rigged", "anger"),
        ("they are idiots", "anger"),
        ("ich bin stinksauer", "anger"),
        ("I cannot cope any more", "distress"),
        ("nothing but a good talk, an unfairly short one", None),
        ("the customer was liable", None),
    ],
)
def test_signs_are_whole_words(text: str, sign: str | None) -> None:
    assert next((s.name for s in signs() if "own" in s.where and s.pattern.search(text)), None) == sign


def some(axis: str, most: int = 3) -> st.SearchStrategy[list[str]]:
    """A few values of an axis."""
    return st.lists(st.sampled_from([value for value in AXES[axis] if value != "none"]), max_size=most, unique=True)


def one(axis: str, *but: str) -> st.SearchStrategy[str]:
    """One value of an axis."""
    return st.sampled_from([value for value in AXES[axis] if value not in ("none", *but)])


MESSAGES = st.fixed_dictionaries(
    {
        "class": one("message"),
        "stage": one("stage"),
        "form": one("form"),
        "sender": st.sampled_from(["ats_noreply", "ats_replyable", "recruiter", "hiring_manager", "agency", "unknown"]),
        "reasons": some("reasons"),
        "door": some("door"),
        "feedback": one("feedback"),
        "decision": one("decision"),
        "person": st.sampled_from([None, "Dana Whitfield", "Mona Reyes"]),
        "reply": st.sampled_from([{"possible": False}, {"possible": True, "to": "jobs@northwind.test"}]),
    }
)
GROUPS: dict[str, st.SearchStrategy[Any]] = {
    "stage_reached": st.sampled_from(["application", "assessment", "phone_screen", "interview", "final", "offer"]),
    "locale": st.sampled_from(["en-US", "en-GB", "de-DE", "fr-FR", "ja-JP", "en-IN", "", "pt"]),
    "agency": st.sampled_from([None, {"name": "Mona Reyes", "email": "mona@agency.test"}]),
    "referrer": st.sampled_from([None, {"name": "Olu Pike"}]),
}
SENT = st.lists(
    st.builds(
        Sent,
        kind=st.sampled_from(kinds.names()),
        to=st.sampled_from(["", "Dana", "Rufus Tan"]),
        date=st.sampled_from([None, date(2026, 3, 11), date(2026, 3, 24), "last week"]),
        answered=st.booleans(),
    ),
    max_size=4,
)


@settings(max_examples=many(300))
@given(
    message=st.none() | MESSAGES,
    application=st.fixed_dictionaries(GROUPS),
    sent=SENT,
    stop=st.booleans(),
    today=st.dates(date(2026, 3, 1), date(2026, 7, 1)),
    people=st.booleans(),
)
def test_whatever_happened_the_gates_hold_and_there_is_a_reason(
    message: dict[str, Any] | None,
    application: dict[str, Any],
    sent: list[Sent],
    stop: bool,
    today: date,
    people: bool,
) -> None:
    fields = laid_over(base()["notes"], {"application": application, "history": {"asked_to_stop": stop}})
    fields |= {} if people else {"interviewers": []}
    rejection = Rejection.model_validate(message) if message else None
    advice = advise(notes_input.read(Document("n", "yaml", "", data=fields)), rejection, today=today, history=sent)
    advised = [advice.lead, *(option.kind for option in advice.options)]
    assert advice.why
    assert not set(advised) & {one.kind for one in advice.against}
    assert not (stop or (message and message["class"] == "legal_notice")) or advised == [None]
    if message and message["feedback"].startswith("declined"):
        assert "feedback-request" not in advised
    if message and message["sender"] == "ats_noreply" and not people and not application["agency"]:
        assert not {"rejection-reply", "feedback-request", "influence-after-no"} & set(advised)
    if any(letter.kind == "influence-after-no" and (not letter.date or letter.date == "last week") for letter in sent):
        assert "influence-after-no" not in advised
    json_types = {type(value) for value in advice.to_json().values()}
    assert json_types <= {str, list, dict, int, type(None)}
