"""A user's template takes no more time and memory than a letter needs, and says where it fails."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from growth import megabytes, turns

from letterkit.assets import Assets
from letterkit.errors import AssetError

SHORT = '{% set a = "aaaaaaaaaa" %}'
LETTERS = '{% set l = "aaaaaaaaaaaaaaaaaaaa" | list %}'
BOMBS = {
    "padding by methods": "{{ 'a'.center(2000000000) }}",
    "padding by a filter": "{{ 'a' | center(2000000000) }}",
    "padding to the left": "{{ 'a'.ljust(2000000000) | length }}",
    "zeros": "{{ 'a'.zfill(2000000000) | length }}",
    "tabs": "{{ '\\t'.expandtabs(2000000000) | length }}",
    "bytes of a number": "{{ (5).to_bytes(2000000000, 'big') | length }}",
    "an indent": "{{ 'a\nb' | indent(2000000000) | length }}",
    "an indent of many lines": "{% set a %}" + "\n" * 40_000 + "{% endset %}{{ a | indent(1000, true, true) }}",
    "a width in a format": "{{ '%2000000000d' | format(1) | length }}",
    "a width beside a format": "{{ '%*d' | format(2000000000, 1) | length }}",
    "a width in a method's format": "{{ '{:>2000000000}'.format(1) | length }}",
    "a width that is a field": "{{ '{:{w}}'.format(1, w=2000000000) | length }}",
    "a format that is mapped": "{{ ['%2000000000d'] | map('format', 1) | list }}",
    "padding that is mapped": "{{ ['a'] | map('center', 2000000000) | list }}",
    "percent": "{{ '%2000000000d' % 1 }}",
    "replaced": SHORT + "{% set a = a.replace('a', 'aaaaaaaaaa') %}" * 9 + "{{ a | length }}",
    "translated": "{% set d = {97: '" + "b" * 20_000 + "'} %}{{ ('" + "a" * 20_000 + "').translate(d) | length }}",
    "joined": SHORT + "{% set a = [a, a, a, a, a, a, a, a, a, a] | join %}" * 9 + "{{ a | length }}",
    "concatenated": SHORT + "{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}" * 9 + "{{ a | length }}",
    "added": SHORT + "{% set a = a + a + a + a + a + a + a + a + a + a %}" * 9 + "{{ a | length }}",
    "a set block": SHORT + "{% set a %}{{ a }}{{ a }}{{ a }}{{ a }}{% endset %}" * 12 + "{{ a | length }}",
    "slices of a filter": "{{ [1] | slice(200000000) | list | length }}",
    "batches": "{{ [1] | batch(200000000, 'x') | list | length }}",
    "wrapped": "{% set a %}" + "a" * 40_000 + "{% endset %}{{ a | wordwrap(1, true, '" + "b" * 99 + "') | length }}",
    "loops": LETTERS + "{% for x in l %}" * 8 + "{% endfor %}" * 8,
    "loops around text": LETTERS
    + "{% set a %}" + "{% for x in l %}" * 5 + "y" * 9_000 + "{% endfor %}" * 5 + "{% endset %}",
    "a loop of searches": "{% set b = 'aaaaaaaaaa' | list | join('" + "a" * 9_000 + "') %}"
    "{% for i in b %}{% if 'ab' in b %}{% endif %}{% endfor %}",
    "a loop of counts": "{% set b = '" + "a" * 40_000 + "' %}{% for i in b %}{{ b.count('aab') }}{% endfor %}",
    "a loop of slices": LETTERS
    + "{% set l = l + l + l + l + l + l + l + l %}" * 3 + "{% for i in l %}{% set c = l[:] %}{% endfor %}",
    "lists in lists": "{% set l = [1, 2] %}" + "{% set l = [l, l, l, l] %}" * 30 + "{{ l }}",
    "tuples as keys": "{% set l = (1, 2) %}" + "{% set l = (l, l) %}" * 40 + "{{ {l: 1} }}",
    "lists compared": "{% set l = (1,) %}{% set m = (1,) %}" + "{% set l, m = (l, l), (m, m) %}" * 40 + "{{ l == m }}",
    "numbers squared": "{% set x = 9 %}" + "{% set x = x * x %}" * 40 + "{{ x }}",
    "powers": "{{ 9 ** 9 ** 9 }}",
    "a rounded number": "{{ 15 | round(-999999999) }}",
    "macros that call themselves":
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    "a macro without an end": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "templates that include themselves": "{% set n = (n | default(40)) - 1 %}{% if n > 0 %}"
    "{% include 'x.j2' %}{% include 'x.j2' %}{% endif %}",
    "a block in itself": "{% block b %}{{ self.b() }}{{ self.b() }}{% endblock %}",
    "calls in calls": "{% macro m() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + "{% call m() %}" * 12 + "x" * 900 + "{% endcall %}" * 12,
    "brackets": "{{ " + "(" * 400 + "1" + ")" * 400 + " }}",
    "blocks in blocks": "{% if 1 %}" * 300 + "{% endif %}" * 300,
    "loops in loops": "{% for i in [1] %}" * 21 + "{% endfor %}" * 21,
    "else if": "{% if 0 %}" + "{% elif 0 %}" * 3_000 + "{% endif %}",
    "filters in a row": "{{ 'a'" + " | upper" * 3_000 + " }}",
    "sums in a row": "{{ 1" + " + 1" * 3_000 + " }}",
    "many items": "{{ [" + "1," * 20_000 + "] | length }}",
    "many characters": "x" * 50_001,
    "a number of many figures": "{{ " + "9" * 40_000 + " }}",
    "a wrong argument": "{{ 'abc' | truncate(-1) }}",
    "nothing divided": "{{ 1 / 0 }}",
    "a slice of no step": "{{ 'a'[::0] }}",
}  # fmt: skip
"""Templates that would take much; the last three only take what Python does not take."""
HEAVY = {
    "titled": "title",
    "counted": "wordcount",
    "wrapped": "wordwrap(10)",
    "escaped": "e",
    "as JSON": "tojson",
    "once each": "list | unique | list",
    "sorted": "list | sort | join",
    "trimmed": "trim",
    "as an address": "urlencode",
}
"""Filters that are tried on the longest of texts."""
MOST = 60.0
"""Millions of turns of a plain loop: about a second."""
MEGABYTES = 60.0


def render(template: str, folder: Path) -> str:
    """What a template of the user's renders to."""
    (folder / "templates").mkdir(exist_ok=True)
    (folder / "templates" / "x.j2").write_text(template)
    return Assets(folder).render("templates", "x.j2", {})


@pytest.mark.parametrize("name", BOMBS)
def test_a_template_that_would_take_much_is_refused_with_its_line(name: str, tmp_path: Path) -> None:
    def refused() -> None:
        with pytest.raises(AssetError) as error:
            render(BOMBS[name], tmp_path)
        assert Path(error.value.file).name == "x.j2"
        assert error.value.line > 0

    assert turns(refused, MOST) <= MOST


def test_templates_that_would_take_much_take_little_memory(tmp_path: Path) -> None:
    def all_of_them() -> None:
        for template in BOMBS.values():
            with contextlib.suppress(AssetError):
                render(template, tmp_path)

    assert megabytes(all_of_them) < MEGABYTES


@pytest.mark.parametrize("name", HEAVY)
@pytest.mark.parametrize("words", ["a", "a ", " ", "a-", "<", "<!--", "A\n"])
def test_a_filter_on_a_long_text_takes_no_longer_than_its_length_asks(name: str, words: str, tmp_path: Path) -> None:
    text = words * (40_000 // len(words))

    def tried() -> None:
        with contextlib.suppress(AssetError):
            render(f"{{{{ '{text}' | {HEAVY[name]} }}}}", tmp_path)

    assert turns(tried, MOST) <= MOST


@pytest.mark.parametrize("mark", ["{{1}}", "{% if 1 %}{% endif %}", "{% set a = 1 %}", "{# #}", "{{ 1 ~ 2 }}"])
def test_a_template_of_many_marks_takes_no_longer_than_its_length_asks(mark: str, tmp_path: Path) -> None:
    def tried() -> None:
        with contextlib.suppress(AssetError):
            render(mark * (49_000 // len(mark)), tmp_path)

    assert turns(tried, MOST) <= MOST


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ '{:,}'.format(1250000) }}", "1,250,000"),
        ("{{ 'a, b'.split(', ') | join(' and ') }}", "a and b"),
        ("{{ 'Ana' ~ ' ' ~ 3 }}{{ 'x' | center(5) }}|", "Ana 3  x  |"),
        ("{{ '%05.1f' | format(3.14) }}", "003.1"),
        ("{% for x in ['b', 'a'] | sort %}{{ loop.index }}{{ x }}{{ ', ' if not loop.last }}{% endfor %}", "1a, 2b"),
        ("{{ 'longer than that' | truncate(9, leeway=0) }}", "longer..."),
        ("{{ nobody | default('none') }} {{ 2 + 3 * 4 }}", "none 14"),
    ],
)
def test_what_letters_need_is_there(template: str, shown: str, tmp_path: Path) -> None:
    assert render(template, tmp_path) == shown
