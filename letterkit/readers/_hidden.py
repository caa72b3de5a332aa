"""Elements that nobody sees: found by their style, taken out of the page, and reported."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from letterkit.documents import Hidden
from letterkit.readers._css import Colour, Declarations, Sheet, colour, declarations, pixels, rules

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FAR = 500.0
"""Pixels beside the page at which text is out of sight."""
SMALL = 2.0
"""Pixels up to which letters cannot be read."""
NEAR = 12
"""How much two colours differ at most, in their most different part, where the one cannot be read on the other."""
LONGEST = 2_000
"""Characters shown of one hidden text."""
_UNSEEN = ("script", "style", "template", "head", "title", "object", "applet", "iframe", "datalist", "select", "video",
           "audio", "canvas", "noembed", "noframes", "textarea", "metadata", "desc", "annotation")  # fmt: skip
_QUIET = {"script", "style", "head", "title"}
"""Parts of a page that nobody expects to see: left out and not reported."""
_CLIPPED_AWAY = re.compile(
    r"inset\( ?(?:100|[5-9]\d)%|circle\( ?0|ellipse\( ?0"
    r"|polygon\( ?0(?:px|%)? 0(?:px|%)?(?: ?, ?0(?:px|%)? 0(?:px|%)?)* ?\)"
)


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element hands down to those inside it. `ground` is None where a picture lies behind."""

    size: float = 16.0
    shown: bool = True
    ink: Colour | None = (0, 0, 0)
    clear: bool = False
    ground: Colour | None = (255, 255, 255)


def take_hidden(tree: HtmlElement) -> tuple[Hidden, ...]:
    """Take out of the tree what a reader does not see, and say what it was."""
    hidden: list[Hidden] = []
    _take_comments(tree, hidden)
    sheet = Sheet(rule for style in tree.iter("style") for rule in rules(style.text or ""))
    waiting: list[tuple[HtmlElement, _Look]] = [(tree, _Look())]
    while waiting:
        element, look = waiting.pop()
        waiting.extend(reversed([*_within(element, look, sheet, hidden)]))
    return tuple(dict.fromkeys(hidden))


def _within(element: HtmlElement, look: _Look, sheet: Sheet, hidden: list[Hidden]) -> list[tuple[HtmlElement, _Look]]:
    """Judge one element; the elements inside it that are still to be judged."""
    style = _style(element, sheet)
    why = _why_unseen(element, style)
    if why:
        _report(hidden, why, str(element.text_content()))
        _remove(element)
        return []
    look = _look(element, style, look)
    unreadable = _why_unreadable(look)
    if unreadable:
        _blank(element, unreadable, hidden)
    return [(child, look) for child in element if isinstance(child.tag, str)]


def _take_comments(tree: HtmlElement, hidden: list[Hidden]) -> None:
    from lxml.etree import Comment, ProcessingInstruction

    for comment in [*tree.iter(Comment), *tree.iter(ProcessingInstruction)]:
        text = (comment.text or "").strip()
        if text and not re.match(r"\[if|<!\[endif|\[endif", text) and re.search(r"\w{2}", text):
            _report(hidden, "comment", text)
        _remove(comment)


def _style(element: HtmlElement, sheet: Sheet) -> Declarations:
    attributes = {str(k): str(v) for k, v in element.attrib.items()}
    style: Declarations = {}
    if "bgcolor" in attributes:
        style["background-color"] = attributes["bgcolor"]
    if element.tag == "font" and "color" in attributes:
        style["color"] = attributes["color"]
    for rule in sheet.for_element(str(element.tag), attributes):
        style |= rule.declares
    return style | declarations(attributes["style"]) if "style" in attributes else style


def _why_unseen(element: HtmlElement, style: Declarations) -> str:
    """Why an element is not seen with all that is inside it; "" if it is."""
    tag = str(element.tag)
    if tag in _UNSEEN:
        return "" if tag == "head" and element.getparent() is None else tag
    if "hidden" in element.attrib or (tag == "dialog" and "open" not in element.attrib):
        return "hidden-attribute" if "hidden" in element.attrib else "dialog"
    if tag == "input" and element.get("type") == "hidden":
        return "hidden-attribute"
    return _why_styled_away(style) if style else ""


def _why_styled_away(style: Declarations) -> str:
    checks = (
        ("display-none", style.get("display") == "none"),
        ("content-visibility", style.get("content-visibility") == "hidden"),
        ("mso-hide", style.get("mso-hide") == "all"),
        ("opacity", _small(style.get("opacity", "1"), 0.05) or "opacity(0" in style.get("filter", "")),
        ("off-screen", _is_far(style)),
        ("clip", _is_clipped(style)),
        ("no-size", _is_without_size(style)),
        ("transform", _is_transformed_away(style.get("transform", ""))),
        ("zoom", _small(style.get("zoom", "1"), 0.05)),
        (
            "behind",
            style.get("z-index", "").startswith("-") and style.get("position") in ("absolute", "fixed", "relative"),
        ),
    )
    return next((why for why, applies in checks if applies), "")


def _small(value: str, limit: float) -> bool:
    found = re.match(r"(-?\d*\.?\d+)\s*(%?)\s*\Z", value.strip())
    return bool(found) and float(found[1]) / (100 if found[2] else 1) <= limit if found else False


def _is_far(style: Declarations) -> bool:
    places = ["text-indent", "margin-left", "margin-top", "margin-right", "letter-spacing"]
    if style.get("position") in ("absolute", "fixed", "relative"):
        places += ["left", "top", "right", "bottom"]
    if "float" in style or "overflow" in style:
        places += ["margin"]
    lengths = [_length(style[place]) for place in places if place in style]
    indent_out = style.get("text-indent", "").strip() in ("100%", "-100%") and "overflow" in style
    return (
        indent_out
        or any(length is not None and length <= -FAR for length in lengths)
        or any((_length(style[place]) or 0) >= 5_000 for place in ("left", "top", "text-indent") if place in style)
    )


def _length(value: str) -> float | None:
    lengths = [length for part in value.split() if (length := pixels(part)) is not None]
    return min(lengths, key=lambda length: -abs(length)) if lengths else None


def _is_clipped(style: Declarations) -> bool:
    clip = re.sub(r"[\s,]+", " ", style.get("clip", ""))
    path = re.sub(r"\s+", " ", style.get("clip-path", "") or style.get("-webkit-clip-path", ""))
    by_rect = re.match(r"rect\( ?(\d+)(?:px)? (\d+)(?:px)? (\d+)(?:px)? (\d+)(?:px)? ?\)", clip)
    is_empty = bool(by_rect) and int(by_rect[3]) - int(by_rect[1]) <= 1 if by_rect else False
    return is_empty or bool(_CLIPPED_AWAY.match(path))


def _is_without_size(style: Declarations) -> bool:
    """No height or width, and what flows over is not shown."""
    sides = [
        pixels(style[side]) for side in ("height", "max-height", "width", "max-width", "line-height") if side in style
    ]
    is_cut = style.get("overflow", style.get("overflow-y", style.get("overflow-x", ""))).split(" ")[0] in (
        "hidden",
        "clip",
    )
    return is_cut and any(side is not None and side <= 1.0 for side in sides)


def _is_transformed_away(transform: str) -> bool:
    if re.search(r"scale(?:3d|x|y)?\(\s*0?\.?0*\s*[,)]|rotate[xy]\(\s*-?90deg", transform):
        return True
    moved = re.search(r"translate(?:3d|x|y)?\(([^)]*)\)", transform)
    return bool(moved) and any((abs(_length(part) or 0) >= FAR) for part in moved[1].split(",")) if moved else False


def _look(element: HtmlElement, style: Declarations, above: _Look) -> _Look:
    if not style:
        return replace(above, ink=(0, 0, 238), clear=False) if element.tag == "a" and element.get("href") else above
    size, shown, ink, clear, ground = above.size, above.shown, above.ink, above.clear, above.ground
    letters = _font_size(style, above.size)
    size = above.size if letters is None else letters
    if "visibility" in style:
        shown = style["visibility"] not in ("hidden", "collapse")
    written = style.get("-webkit-text-fill-color", style.get("color", ""))
    if written and written not in ("inherit", "currentcolor"):
        found = colour(written)
        clear, ink = found is False, found if isinstance(found, tuple) else None
    behind = style.get("background-color", style.get("background", ""))
    if "url(" in style.get("background-image", "") + behind or "gradient" in style.get("background-image", "") + behind:
        ground = None
    elif behind:
        found = colour(behind if behind.startswith("rgb") else behind.split(" ")[0])
        ground = found if isinstance(found, tuple) else above.ground if found is False else _unless_none(behind, above)
    return _Look(size, shown, ink, clear, ground)


def _unless_none(behind: str, above: _Look) -> Colour | None:
    return above.ground if behind in ("none", "inherit", "initial", "unset") else None


def _font_size(style: Declarations, above: float) -> float | None:
    value = style.get("font-size", "")
    if not value and (
        found := re.search(r"(?:^|\s)(-?[\d.]+(?:px|pt|em|rem|%)?)\s*(?:/|\s)", style.get("font", "") + " ")
    ):
        value = found[1] if not re.fullmatch(r"[1-9]00", found[1]) else ""
    if value.endswith("%") and (number := pixels(value)) is not None:
        return above * number / 16.0
    if value.endswith("em") and not value.endswith("rem") and (number := pixels(value)) is not None:
        return above * number / 16.0
    return pixels(value) if value else None


def _why_unreadable(look: _Look) -> str:
    """Why the letters of an element cannot be read, though those of one inside it may."""
    if not look.shown:
        return "visibility"
    if look.size <= SMALL:
        return "font-size"
    if look.clear:
        return "transparent"
    if look.ink and look.ground and max(abs(a - b) for a, b in zip(look.ink, look.ground, strict=True)) <= NEAR:
        return "same-colour"
    return ""


def _blank(element: HtmlElement, why: str, hidden: list[Hidden]) -> None:
    """Take out the element's own letters, and leave those of the elements inside it to their own look."""
    _report(hidden, why, element.text or "")
    element.text = None
    for child in element:
        _report(hidden, why, child.tail or "")
        child.tail = " " if child.tail and child.tail.isspace() else None


def _report(hidden: list[Hidden], why: str, text: str) -> None:
    words = " ".join(text.split())
    if words and why not in _QUIET:
        hidden.append(Hidden(why, words[:LONGEST]))


def _remove(element: HtmlElement) -> None:
    """Take the element out and leave the text behind it where it is."""
    parent = element.getparent()
    if parent is None:
        element.text = None
        for child in list(element):
            element.remove(child)
        return
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    element.tail = None
    parent.remove(element)
