"""Notes as hypothesis makes them: each optional part present or absent, phrases long and short, odd Unicode."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

NAMES = [
    "Dana Whitfield",
    "Zoë Ångström",
    "Nguyễn Thị Mai",
    "O'Brien-Smythe",
    "محمد علي",
    "李 明",
    "María-José de la Cruz",
]
COMPANIES = ["Northwind Test Ltd", "Über & Söhne GmbH", "3Peaks", "Étoile du Nord", "株式会社テスト"]
JOBS = ["Operations analyst", "Registered nurse, cardiac unit", "Senior Data Engineer", "C++ developer (m/w/d)", "VP"]
PHRASES = [
    "we lose a day every month-end because two systems disagree on stock",
    "late deliveries to one client",
    "onboarding",
    "Dana drew the returns flow on the whiteboard and showed where the delay sits.",
    "they're short two nurses on nights",
    "how to staff the new site",
    "cut pick errors across both sites",
    "reducing agency spend",
    "90 days: one weekly report for all three depots",
    "Nobody owns the number. Everybody uses it.",
    "“quoted words, as they were said”",
    "naïve café, 100% résumé-proof — zażółć gęślą jaźń 🙂",
    "a very long thought that goes on " * 6,
    "{{ 7 * 7 }} and {% raw %}",
    "Subject: hello",
    "@problem",
    "who signs off a change to an item code?",
    "x",
]


def phrases() -> st.SearchStrategy[str]:
    """What people write as an item: mostly words, sometimes anything printable."""
    odd = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=40)
    return st.one_of(st.sampled_from(PHRASES), odd.filter(lambda text: text.strip() != ""))


def items(text: str = "text") -> st.SearchStrategy[Any]:
    """A bare string or the full form."""
    full = st.fixed_dictionaries(
        {text: phrases()},
        optional={
            "source": st.sampled_from(["they_said", "i_said", "i_observed", "i_inferred", "public"]),
            "shareable": st.booleans(),
            "sensitive": st.booleans(),
            "person": st.sampled_from(["dana", "p2"]),
        },
    )
    return st.one_of(phrases(), full)


def lists(of: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """None to three of them."""
    return st.lists(of, max_size=3)


def _group(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def _people() -> st.SearchStrategy[list[dict[str, Any]]]:
    extra = {
        "title": phrases(),
        "decision_role": st.sampled_from(["recruiter", "hiring_manager", "peer", "executive", "hr", "other"]),
        "address_form": st.sampled_from(["first_name", "title_surname"]),
        "honorific": st.sampled_from(["Ms", "Dr", ""]),
        "cares_about": lists(items()),
        "liked": lists(items()),
        "personal_hook": items(),
    }
    first = st.fixed_dictionaries({"id": st.just("dana"), "name": st.sampled_from(NAMES)}, optional=extra)
    second = st.fixed_dictionaries({"id": st.just("p2"), "name": st.just("Priya Rao")}, optional=extra)
    return st.one_of(first.map(lambda one: [one]), st.tuples(first, second).map(list))


def any_notes() -> st.SearchStrategy[dict[str, Any]]:
    """The fields of one notes file; always the little that every letter needs."""
    problem = st.one_of(
        phrases(),
        st.fixed_dictionaries(
            {"note": phrases()},
            optional={
                "raised_by": st.sampled_from(["dana", "p2"]),
                "my_idea": st.one_of(phrases(), st.lists(phrases(), max_size=3)),
                "my_evidence_ids": st.just(["e1"]),
            },
        ),
    )
    doubt = st.fixed_dictionaries(
        {"note": phrases()},
        optional={
            "explicit": st.sampled_from([True, False, "inferred", "explicit"]),
            "raised_by": st.sampled_from(["dana", "p2"]),
            "bridge": phrases(),
            "counter_evidence_ids": st.just(["e1"]),
        },
    )
    evidence = st.fixed_dictionaries(
        {"claim": phrases()},
        optional={"id": st.just("e1"), "number": phrases(), "context": phrases(), "told_in_interview": st.booleans()},
    )
    asked = st.fixed_dictionaries(
        {"question": phrases()}, optional={"self_rating": st.integers(1, 5), "better_answer": phrases()}
    )
    promise = st.fixed_dictionaries({"what": phrases()}, optional={"due": st.sampled_from(["2026-03-13", "next week"])})
    return st.fixed_dictionaries(
        {
            "candidate": st.fixed_dictionaries({"name": st.sampled_from(NAMES)}),
            "application": st.fixed_dictionaries(
                {"company": st.sampled_from(COMPANIES), "role_title": st.sampled_from(JOBS)},
                optional={"locale": st.sampled_from(["en-US", "en-GB", ""]), "requirements": lists(phrases())},
            ),
            "interviewers": _people(),
            "talk": st.fixed_dictionaries(
                {"memorable_moments": st.lists(phrases(), min_size=1, max_size=3)},
                optional={
                    "open_questions": lists(items("question")),
                    "questions_they_asked": lists(asked),
                    "promised_by_me": lists(promise),
                },
            ),
            "self": st.fixed_dictionaries(
                {"weaknesses": st.lists(phrases(), min_size=1, max_size=2)},
                optional={"want_job": st.sampled_from(["yes", "no", "unsure"]), "why_more_interested": items()},
            ),
            "role": st.fixed_dictionaries(
                {"problems": st.lists(problem, min_size=1, max_size=3)},
                optional={"success_measures": lists(items()), "team": items(), "tools": lists(items())},
            ),
            "evidence": st.lists(evidence, min_size=1, max_size=4),
        },
        optional={
            "interview": _group(date=st.just("2026-03-10"), format=st.sampled_from(["phone", "panel"])),
            "signals": _group(objections=lists(doubt)),
            "next": _group(step=items(), decision_date=st.sampled_from(["2026-03-20", "in two weeks", "unknown"])),
            "useful_item": st.fixed_dictionaries({"what": phrases()}),
        },
    )
