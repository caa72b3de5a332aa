"""As much of CSS as hiding takes: declarations, simple rules, lengths and colours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Declarations = dict[str, str]
Colour = tuple[int, int, int]

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
_RULES_A_KEY = 40
_RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,5000})\}")
_PAIR = re.compile(r"([\w-]{1,40})\s*:\s*((?:[^;(]|\([^)]{0,500}\))*)")
_NUMBER = re.compile(r"(-?\d*\.?\d+)\s*([a-z%]*)")
_SIMPLE = re.compile(r"(?:(?P<tag>[\w-]+)|\*)?(?P<marks>(?:[.#][\w-]+|\[[^\]]{1,100}\])*)\Z")
_MARK = re.compile(r"([.#])([\w-]+)|\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*[\"']?([^\"'\]]*)[\"']?)?\s*\]")
_ATTRIBUTE = {".": "class", "#": "id"}
_OPERATOR = {".": "~=", "#": "="}
_PIXELS = {
    "": 1.0, "px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "%": 0.16, "vw": 8.0, "vh": 8.0,
    "in": 96.0, "cm": 37.8, "mm": 3.78, "pc": 16.0, "vmin": 8.0, "vmax": 8.0,
}  # fmt: skip
_NAMES: dict[str, Colour] = {
    "white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255), "whitesmoke": (245, 245, 245), "mintcream": (245, 255, 250),
        "azure": (240, 255, 255),
    "floralwhite": (255, 250, 240), "aliceblue": (240, 248, 255), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0), "navy": (0, 0, 128),
    "silver": (192, 192, 192), "lightgray": (211, 211, 211), "lightgrey": (211, 211, 211), "orange": (255, 165, 0),
    "purple": (128, 0, 128), "darkgray": (169, 169, 169), "darkgrey": (169, 169, 169), "teal": (0, 128, 128),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """One simple selector of a style sheet and what it declares."""

    tag: str
    marks: tuple[tuple[str, str, str], ...]
    declares: Declarations

    def fits(self, tag: str, attributes: dict[str, str]) -> bool:
        """Whether an element with this tag and these attributes is meant."""
        return (not self.tag or self.tag == tag) and all(_has(attributes, *mark) for mark in self.marks)


class Sheet:
    """Rules by what their elements must have, so that an element is held against few of them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: dict[str, list[tuple[int, Rule]]] = {}
        for order, rule in enumerate(rules):
            name, _, value = rule.marks[0] if rule.marks else ("", "", "")
            key = f"{name}={value}" if name in ("class", "id") else f"[{name}]" if name else rule.tag
            kept = self.rules.setdefault(key, [])
            if len(kept) < _RULES_A_KEY:
                kept.append((order, rule))

    def for_element(self, tag: str, attributes: dict[str, str]) -> list[Rule]:
        """The rules that fit an element, in the order of the sheet."""
        if not self.rules:
            return []
        keys = [tag, f"id={attributes.get('id', '')}", *(f"[{name}]" for name in attributes)]
        keys += [f"class={word}" for word in attributes.get("class", "").split()[:50]]
        found = {order: rule for key in keys for order, rule in self.rules.get(key, ()) if rule.fits(tag, attributes)}
        return [found[order] for order in sorted(found)]


def declarations(style: str) -> Declarations:
    """`display:none; color:#fff` as a dict: lower case, comments and escapes undone, the last one of a name wins."""
    plain = _ESCAPE.sub(_unescaped, _COMMENT.sub("", style[:20_000])).lower()
    found: Declarations = {}
    important: set[str] = set()
    for name, value in _PAIR.findall(plain):
        if "!important" in value.replace(" ", ""):
            important.add(name)
            value = value.split("!")[0]
        elif name in important:
            continue
        found[name] = value.strip()
    return found


def rules(sheet: str) -> list[Rule]:
    """The simple rules of a style sheet; those for other media than screens, and nested ones, are passed over."""
    return [
        Rule(tag, marks, declared)
        for selectors, body in _RULE.findall(
            _flat(_COMMENT.sub("", sheet[:200_000].replace("<!--", "").replace("-->", "")))
        )
        if (declared := declarations(body))
        for tag, marks in _selectors(selectors)
    ][:2_000]


def pixels(value: str) -> float | None:
    """A length in pixels, about; None where it is no plain length. Percents count as of 16 pixels."""
    found = _NUMBER.match(value.strip())
    return float(found[1]) * _PIXELS[found[2]] if found and found[2] in _PIXELS else None


def colour(value: str) -> Colour | bool | None:
    """A colour as red, green, blue; False if it is transparent; None if it is not known what it is."""
    value = value.strip().lower()
    if value in ("transparent", "rgba(0,0,0,0)"):
        return False
    if value.startswith("#"):
        return _hex(value[1:])
    if value.startswith("rgb"):
        numbers = re.findall(r"-?[\d.]+%?", value)[:4]
        parts = [
            float(n.rstrip("%")) * (2.55 if n.endswith("%") else 1) for n in numbers if n.rstrip("%").count(".") < 2
        ]
        if len(parts) == 4 and float(numbers[3].rstrip("%")) < 0.05:
            return False
        return (int(parts[0]), int(parts[1]), int(parts[2])) if len(parts) >= 3 else None
    return _NAMES.get(value)


def _hex(digits: str) -> Colour | bool | None:
    if not re.fullmatch(r"[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}", digits):
        return None
    if len(digits) < 6:
        digits = "".join(d * 2 for d in digits)
    if len(digits) == 8 and int(digits[6:], 16) < 13:
        return False
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _unescaped(found: re.Match[str]) -> str:
    if found[2]:
        return found[2]
    point = int(found[1], 16)
    return chr(point) if 0 < point < 0xD800 else ""


def _flat(sheet: str) -> str:
    """The sheet without its at-rules, but with the rules of `@media screen` and `@media all`."""
    pieces: list[str] = []
    at = 0
    while (start := sheet.find("@", at)) >= 0:
        pieces.append(sheet[at:start])
        opening, end = sheet.find("{", start), sheet.find(";", start)
        if opening < 0 or 0 <= end < opening:
            at = end + 1 if end >= 0 else len(sheet)
            continue
        closing = _closing(sheet, opening)
        if re.fullmatch(r"@media\s+(?:only\s+)?(?:all|screen)\s*", sheet[start:opening].lower()):
            pieces.append(sheet[opening + 1 : closing])
        at = closing + 1
    return "".join([*pieces, sheet[at:]])


def _closing(sheet: str, opening: int) -> int:
    depth = 0
    for brace in re.compile(r"[{}]").finditer(sheet, opening):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.start()
    return len(sheet)


def _selectors(selectors: str) -> Iterator[tuple[str, tuple[tuple[str, str, str], ...]]]:
    """Of `div .a, p.b` the last step of each selector that has no state: `.a` and `p.b`."""
    for selector in selectors.split(","):
        steps = selector.replace(">", " ").split()
        found = _SIMPLE.match(steps[-1]) if steps and len(steps) <= 2 else None
        if found and (found["tag"] or found["marks"]):
            marks = tuple(
                (_ATTRIBUTE.get(kind, name.lower()), operator or _OPERATOR.get(kind, ""), word or value)
                for kind, word, name, operator, value in _MARK.findall(found["marks"])
            )  # fmt: skip
            yield (found["tag"] or "").lower(), marks


def _has(attributes: dict[str, str], name: str, operator: str, value: str) -> bool:
    if name not in attributes:
        return False
    there = attributes[name]
    if operator == "~=":
        return value in there.split()
    fits = {
        "": True,
        "=": there == value,
        "*=": value in there,
        "^=": there.startswith(value),
        "$=": there.endswith(value),
    }
    return fits.get(operator, False)
