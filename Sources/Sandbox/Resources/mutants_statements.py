# --- small changes of a program, made and never run: of statements -----------------------------------------------------

# A statement knows from the walk whether it is the last that its function comes to (`is_tail`), the only one of an `if`
# without `else` (`is_alone`), whose condition is changed anyhow, and whether it is in a function.

# Decorators that only tell tools something, or carry a name over.
INERT_DECORATORS = {"wraps", "override", "overload", "final", "runtime_checkable", "no_type_check"}
UNCHANGED_KEYWORDS = {"encoding", "errors", "newline"}
UNCHANGED_NAMES = {"__all__", "__slots__", "__version__", "__author__"}
# What is not part of what a program does, by the field of its node.
UNCHANGED_FIELDS = {"annotation", "returns", "type_params", "decorator_list", "ctx", "op", "ops", "pattern", "names"}


def suite_edits(view, suite, kind):
    """The statements of a suite, dropped together."""
    if all(map(does_nothing, suite)) or hasattr(suite[0], "decorator_list"):
        return
    yield kind, start_in(view, suite[0]), end_in(view, suite[-1]), b"pass"


def does_nothing(statement):
    is_end = kind_of(statement) == "Return" and statement.is_tail
    return kind_of(statement) == "Pass" or is_end and (statement.value is None or is_none(statement.value))


def if_edits(view, node):
    if is_main_guard(node):
        return
    yield from choice_edits(view, node)
    yield from negation_edits(view, node)
    if node.orelse:
        yield from suite_edits(view, node.body, "branch-dropped")
        if not is_elif(node.orelse, node):
            yield from suite_edits(view, node.orelse, "branch-dropped")


def is_elif(suite, node):
    return len(suite) == 1 and kind_of(suite[0]) == "If" and suite[0].col_offset == node.col_offset


def is_main_guard(node):
    test = node.test
    return kind_of(test) == "Compare" and "__name__" in [getattr(each, "id", "") for each in (test.left, *test.comparators)]


def negation_edits(view, node):
    if kind_of(node.test) not in ("Compare", "BoolOp", "UnaryOp", "Constant"):
        yield "condition-negated", start_in(view, node.test), end_in(view, node.test), b"not (%b)" % written(view, node.test)


def while_edits(view, node):
    yield "loop-skipped", start_in(view, node.test), end_in(view, node.test), b"False"
    yield from negation_edits(view, node)
    if node.orelse:
        yield from suite_edits(view, node.orelse, "branch-dropped")


def for_edits(view, node):
    yield "loop-skipped", start_in(view, node.iter), end_in(view, node.iter), b"[]"
    if node.orelse:
        yield from suite_edits(view, node.orelse, "branch-dropped")


def leap_edits(view, node):
    other = b"continue" if kind_of(node) == "Break" else b"break"
    yield "break-continue-swapped", start_in(view, node), end_in(view, node), other


def return_edits(view, node):
    place = (start_in(view, node), end_in(view, node))
    if node.value is not None and not is_none(node.value):
        yield "return-emptied", *place, b"return None"
        value = view.content[behind_blank(view.content, place[0] + len(b"return"), place[1]) : place[1]]
        yield "return-printed", *place, b"print((%b))" % value if kind_of(node.value) == "Tuple" else b"print(%b)" % value
    if not node.is_tail and not node.is_alone:
        yield "return-dropped", *place, b"pass"


def is_none(node):
    return kind_of(node) == "Constant" and node.value is None


def raise_edits(view, node):
    if not node.is_alone:
        yield "raise-dropped", start_in(view, node), end_in(view, node), b"pass"


def assert_edits(view, node):
    yield "assert-dropped", start_in(view, node), end_in(view, node), b"pass"


def try_edits(view, node):
    if node.orelse:
        yield from suite_edits(view, node.orelse, "branch-dropped")
    if node.finalbody:
        yield from suite_edits(view, node.finalbody, "finally-dropped")


def handler_edits(view, handler):
    yield from suite_edits(view, handler.body, "handler-emptied")
    caught = handler.type
    if caught is None:
        behind = start_in(view, handler) + len(b"except")
        yield "handler-dropped", behind, behind, b" ()"
        return
    place = (start_in(view, caught), end_in(view, caught))
    yield "handler-dropped", *place, b"()"
    if kind_of(caught) == "Tuple":
        for left in caught.elts:
            others = [written(view, each) for each in caught.elts if each is not left]
            yield "handler-narrowed", *place, b"(%b,)" % b", ".join(others) if others else b"()"
    if getattr(caught, "id", "") not in ("Exception", "BaseException"):
        yield "handler-widened", *place, b"Exception"


def augmented_edits(view, node):
    word, other = ARITHMETIC[kind_of(node.op)]
    place = find_between(view.content, end_in(view, node.target), start_in(view, node.value), [word + b"="])
    if place:
        yield "augmented-swapped", *place, other + b"="
        yield "augmented-plain", *place, b"="


def expression_statement_edits(view, node):
    """`print(total)` for `return total`, the other way round."""
    call = node.value
    if not node.in_function or kind_of(call) != "Call" or getattr(call.func, "id", "") != "print":
        return
    if len(call.args) == 1 and not call.keywords and kind_of(call.args[0]) != "Starred":
        yield "print-returned", *name_place(view, call), b"return "


def definition_edits(view, node):
    for decorator in getattr(node, "decorator_list", []):
        words = written(view, decorator).partition(b"(")[0].split(b".")
        at = view.content.rfind(b"@", 0, start_in(view, decorator))
        if words[-1].strip().decode("utf-8", "replace") not in INERT_DECORATORS and at >= 0:
            yield "decorator-dropped", at, end_in(view, decorator), b""
    arguments = getattr(node, "args", None)
    for default in [] if arguments is None else arguments.defaults + arguments.kw_defaults:
        if default is not None and is_none(default):
            yield "default-changed", start_in(view, default), end_in(view, default), b"0"


def match_edits(view, case):
    yield from suite_edits(view, case.body, "branch-dropped")
    if case.guard is not None:
        yield "condition-true", start_in(view, case.guard), end_in(view, case.guard), b"True"


def yield_edits(view, node):
    if node.value is not None and not is_none(node.value):
        yield "yield-emptied", start_in(view, node), end_in(view, node), b"yield"


STATEMENT_EDITS = {
    "If": if_edits, "While": while_edits, "For": for_edits, "Break": leap_edits, "Continue": leap_edits,
    "Return": return_edits, "Raise": raise_edits, "Assert": assert_edits, "Try": try_edits, "ExceptHandler": handler_edits, "Expr": expression_statement_edits,
    "AugAssign": augmented_edits, "FunctionDef": definition_edits, "AsyncFunctionDef": definition_edits,
    "ClassDef": definition_edits, "Lambda": definition_edits, "match_case": match_edits, "Yield": yield_edits,
}
