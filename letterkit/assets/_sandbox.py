"""The sandbox in which templates run: no code, no file outside, and nothing that grows without being counted."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import BuiltinMethodType, FunctionType
from typing import Any, cast

from jinja2 import TemplateSyntaxError, nodes, pass_context
from jinja2.compiler import CodeGenerator
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from letterkit.assets._budget import check_format, each, foresee, spend, weigh, weighed

SOURCE, NODES = 50_000, 8_000
"""Characters and marks of one template at most: five times those of our longest."""
DEPTH, LOOPS = 40, 12
"""How deep the marks of a template are nested at most, and how deep its loops."""
GROWING = frozenset(("batch", "center", "indent", "join", "replace", "round", "slice", "truncate", "wordwrap"))
"""Filters that make much of little: the first argument as often as another one says."""
OF_NO_LETTER = ("decode", "encode", "pprint", "random", "striptags", "sum", "urlize", "xmlattr")
"""Filters and methods that a plain letter has no use for, and that take longer than their values are long, or vary."""


DEEP = "This is nested deeper than any letter needs."


class _Counted(CodeGenerator):
    """Templates as code in which all that grows is counted: loops, texts, lists, and what is joined or compared."""

    def visit_Template(self, node: nodes.Template, frame: Any = None) -> None:
        _check_size(node, self.filename or self.name)
        for loop in node.find_all(nodes.For):
            loop.iter = _through(loop.iter, "?each")
        for item in node.find_all(nodes.Getitem):
            if isinstance(item.arg, nodes.Slice):
                item.node = _through(item.node, "?weighed")
        sides: list[nodes.Compare | nodes.Operand] = [*node.find_all(nodes.Compare), *node.find_all(nodes.Operand)]
        for side in sides:
            side.expr = _through(side.expr, "?weighed")
        for joined in node.find_all(nodes.Concat):
            joined.nodes = [_through(part, "?weighed") for part in joined.nodes]
        for output in node.find_all(nodes.Output):
            length = sum(len(part.data) for part in output.nodes if isinstance(part, nodes.TemplateData))
            output.nodes.insert(0, _through(nodes.Const(length, lineno=output.lineno), "?spent"))
        super().visit_Template(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Any) -> None:
        self._made(super().visit_Concat, node, frame)

    def visit_List(self, node: nodes.List, frame: Any) -> None:
        self._made(super().visit_List, node, frame)

    def visit_Dict(self, node: nodes.Dict, frame: Any) -> None:
        self._made(super().visit_Dict, node, frame)

    def visit_Tuple(self, node: nodes.Tuple, frame: Any) -> None:
        if node.ctx == "load":
            self._made(super().visit_Tuple, node, frame)
        else:
            super().visit_Tuple(node, frame)

    def _made(self, visit: Callable[[Any, Any], None], node: nodes.Node, frame: Any) -> None:
        self.write("environment.weighed(")
        visit(node, frame)
        self.write(")")


def _through(value: nodes.Node, name: str) -> nodes.Filter:
    return nodes.Filter(cast("nodes.Expr", value), name, [], [], None, None, lineno=value.lineno)


def _check_size(root: nodes.Node, file: str | None) -> None:
    """Refuse what takes long to compile, or what Python does not compile. Raises TemplateSyntaxError with the line."""
    waiting, seen = [(root, 0, 0)], 0
    while waiting:
        node, depth, loops = waiting.pop()
        seen += 1
        loops += isinstance(node, nodes.For)
        if max(depth, len(node.elif_) if isinstance(node, nodes.If) else 0) > DEPTH or loops > LOOPS:
            raise TemplateSyntaxError(DEEP, node.lineno, filename=file)
        if seen > NODES:
            raise TemplateSyntaxError(f"This template has more than {NODES:,} marks.", node.lineno, filename=file)
        waiting += [(child, depth + 1, loops) for child in node.iter_child_nodes()]


class Sandbox(ImmutableSandboxedEnvironment):
    """A Jinja environment with bounded arithmetic, that reads what it is given and changes nothing."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "**", "%"))
    code_generator_class = _Counted
    weighed = staticmethod(weighed)

    def __init__(self, **options: Any) -> None:
        # Nothing is worked out while a template is compiled: constants would grow uncounted.
        super().__init__(**options, optimized=False, finalize=pass_context(lambda _, value: weighed(value)))
        self.globals.clear()
        known = {name: _bounded(name, filter) for name, filter in self.filters.items() if name not in OF_NO_LETTER}
        counted = {"?each": each, "?weighed": weighed, "?spent": _spent}
        self.filters = {**known, **counted}
        self.tests = {name: _bounded(name, cast("Any", test)) for name, test in self.tests.items()}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if len(source) > SOURCE:
            raise TemplateSyntaxError(f"This template has more than {SOURCE:,} characters.", 1, name, filename)
        parser = None
        try:
            parser = Parser(self, source, name, filename)
            return parser.parse()
        except (RecursionError, ValueError) as error:  # a number of a thousand figures is a ValueError
            line = parser.stream.current.lineno if parser else 1
            what = DEEP if isinstance(error, RecursionError) else f"{error}."
            raise TemplateSyntaxError(what, line, name, filename) from error

    def _load_template(self, name: str, globals: Any) -> Any:
        spend(0)
        return super()._load_template(name, globals)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        # Jinja's answer depends on the type and the name alone, and is asked for at every dot.
        asked = (type(obj), attr)
        if asked not in _SAFE:
            odd = attr in OF_NO_LETTER or (isinstance(obj, str) and not hasattr(str, attr))
            _SAFE[asked] = not odd and super().is_safe_attribute(obj, attr, value)
        return _SAFE[asked]

    def call(__self, __context: Context, __obj: Any, *args: Any, **named: Any) -> Any:  # named as Jinja's own
        given = (*args, *named.values())
        plain = getattr(__obj, "__wrapped__", __obj) if isinstance(__obj, FunctionType) else __obj
        if isinstance(plain, BuiltinMethodType):
            _check_method(plain.__name__, plain.__self__, given)
            given = (plain.__self__, *given)
        spend(sum(map(weigh, given)))
        return weighed(super().call(__context, __obj, *args, **named))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, (int, float)) and isinstance(right, (int, float))
        if operator == "**" or not (numbers or operator == "+"):
            raise TypeError(f"a template may not use {operator} here")
        return weighed(super().call_binop(context, operator, left, right))


_SAFE: dict[tuple[type, str], bool] = {}


def _check_method(name: str, owner: Any, given: tuple[Any, ...]) -> None:
    """Refuse what a text, a list or a number could make too much of."""
    if name in ("format", "format_map"):
        check_format(owner)
    else:
        foresee((owner, *given))


def _bounded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter or test that is counted: what it is given before it runs, what it makes after."""
    skipped = 1 if hasattr(function, "jinja_pass_arg") else 0

    @wraps(function)
    def counted(*args: Any, **named: Any) -> Any:
        given = (*args[skipped:], *named.values())
        if name == "format":
            check_format(str(given[0]))
        elif name in GROWING:
            foresee(given)
        spend(sum(map(weigh, given)))
        return weighed(function(*args, **named))

    return counted


def _spent(length: int) -> str:
    """Stands in the code before a text of the template, whose length it counts; prints nothing."""
    spend(length)
    return ""
