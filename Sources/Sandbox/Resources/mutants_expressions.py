# --- small changes of a program, made and never run: of expressions ----------------------------------------------------

# Each finder yields edits: a kind, where it begins and ends in the text, and what is to stand there.

COMPARISONS = {
    "Lt": (b"<", b"<=", b">="), "LtE": (b"<=", b"<", b">"), "Gt": (b">", b">=", b"<="), "GtE": (b">=", b">", b"<"),
    "Eq": (b"==", None, b"!="), "NotEq": (b"!=", None, b"=="), "In": (b"in", None, b"not in"),
    "NotIn": (b"not in", None, b"in"), "Is": (b"is", None, b"is not"), "IsNot": (b"is not", None, b"is"),
}
ARITHMETIC = {
    "Add": (b"+", b"-"), "Sub": (b"-", b"+"), "Mult": (b"*", b"/"), "Div": (b"/", b"*"), "FloorDiv": (b"//", b"/"),
    "Mod": (b"%", b"//"), "Pow": (b"**", b"*"), "LShift": (b"<<", b">>"), "RShift": (b">>", b"<<"),
    "BitAnd": (b"&", b"|"), "BitOr": (b"|", b"&"), "BitXor": (b"^", b"&"), "MatMult": (b"@", b"*"),
}
SIMPLE_KINDS = {"Name", "Attribute", "Call", "Subscript"}
STRIPS = {"strip": ("lstrip", "rstrip"), "lstrip": ("strip",), "rstrip": ("strip",)}
FOLDS = {
    "lower": ("upper",), "upper": ("lower",), "casefold": ("upper",), "title": ("capitalize",),
    "capitalize": ("title",), "swapcase": (),
}
RENAMED = {
    "min": ("min-max-swapped", b"max"), "max": ("min-max-swapped", b"min"), "any": ("any-all-swapped", b"all"),
    "all": ("any-all-swapped", b"any"), "abs": ("call-dropped", b""), "reversed": ("call-dropped", b""),
}
SWAPPED_METHODS = {"append": b"extend", "extend": b"append"}
MODES = {"w": b"a", "a": b"w"}
MOST_LETTERS = 16


def compare_edits(view, node):
    left, gaps = node.left, []
    for operator, right in zip(node.ops, node.comparators):
        word, boundary, opposite = COMPARISONS[kind_of(operator)]
        place = find_between(view.content, end_in(view, left), start_in(view, right), word.split())
        left = right
        if not place:
            return
        gaps.append(place)
        if boundary:
            yield "compare-boundary", *place, boundary
        yield "compare-negated", *place, opposite
    if len(gaps) > 1:
        yield "chain-cut", start_in(view, node), behind_blank(view.content, gaps[0][1], end_in(view, node)), b""
        yield "chain-cut", gaps[-1][0], end_in(view, node), b""


def boolean_edits(view, node):
    word, other = (b"and", b"or") if kind_of(node.op) == "And" else (b"or", b"and")
    pairs = zip(node.values, node.values[1:])
    gaps = [find_between(view.content, end_in(view, a), start_in(view, b), [word]) for a, b in pairs]
    if None in gaps:
        return
    end = end_in(view, node)
    yield "operand-dropped", start_in(view, node), behind_blank(view.content, gaps[0][1], end), b""
    for index, place in enumerate(gaps):
        yield "and-or-swapped", *place, other
        yield "operand-dropped", place[0], gaps[index + 1][0] if index + 1 < len(gaps) else end, b""


def arithmetic_edits(view, node):
    word, other = ARITHMETIC[kind_of(node.op)]
    # Not the values of a text that is put together.
    if kind_of(node.op) == "Mod" and kind_of(node.left) in ("Constant", "JoinedStr") and is_text(node.left):
        return
    place = find_between(view.content, end_in(view, node.left), start_in(view, node.right), [word])
    if place:
        yield "arithmetic-swapped", *place, other


def is_text(node):
    return kind_of(node) == "JoinedStr" or isinstance(node.value, (str, bytes))


def unary_edits(view, node):
    kind = {"Not": "not-dropped", "USub": "sign-dropped", "Invert": "sign-dropped"}.get(kind_of(node.op))
    if kind:
        start = start_in(view, node)
        behind = start + (3 if kind == "not-dropped" else 1)
        yield kind, start, behind_blank(view.content, behind, end_in(view, node)), b""


def constant_edits(view, node):
    place, value = (start_in(view, node), end_in(view, node)), node.value
    if isinstance(value, bool):
        yield "constant-swapped", *place, b"False" if value else b"True"
    elif isinstance(value, (str, bytes)):
        yield from text_edits(view, node)
    elif isinstance(value, int) and abs(value) < 1 << 63 or isinstance(value, float) and abs(value) < 1e15:
        yield "constant-plus-one", *place, repr(value + 1).encode()
        yield "constant-minus-one", *place, repr(value - 1).encode()


def text_edits(view, node):
    place = (start_in(view, node), end_in(view, node))
    literals = literals_in(view.content, *place)
    if not literals:
        return
    first = literals[0]
    if not node.value:
        yield "text-filled", *place, first.prefix + first.quote + b"x" + first.quote
        return
    yield "text-emptied", *place, first.prefix + first.quote + first.quote
    if len(literals) == 1 and len(first.pieces) == 1:
        yield from letter_edits(view, *first.pieces[0], node.value)


def letter_edits(view, start, end, value):
    """In a set of punctuation each letter matters."""
    if isinstance(value, bytes) or not 1 < len(value) <= MOST_LETTERS or not value.isascii():
        return
    if any(each.isalnum() or each.isspace() for each in value):
        return
    while start < end:
        behind = start + (2 if view.content[start : start + 1] == b"\\" else 1)
        yield "letter-dropped", start, behind, b""
        start = behind


def joined_edits(view, node):
    for literal in literals_in(view.content, start_in(view, node), end_in(view, node)):
        for start, end in literal.pieces:
            yield "text-emptied", start, end, b""
        for _, form in literal.fields:
            if form and form[1] > form[0] + 1:
                yield "format-dropped", *form, b""


def choice_edits(view, node):
    yield "condition-true", start_in(view, node.test), end_in(view, node.test), b"True"
    yield "condition-false", start_in(view, node.test), end_in(view, node.test), b"False"


def comprehension_edits(view, node):
    if not node.is_async:
        yield "loop-skipped", start_in(view, node.iter), end_in(view, node.iter), b"[]"
    for test in node.ifs:
        yield "condition-true", start_in(view, test), end_in(view, test), b"True"


# --- calls


def name_place(view, node):
    """Where the name of what is called stands: a function's or a method's own."""
    end = end_in(view, node.func)
    return end - len(called(node).encode()), end


def called(node):
    return node.func.attr if kind_of(node.func) == "Attribute" else node.func.id


def cut_call(view, node):
    """The part of a call of a method behind what it is called on."""
    dot = find_between(view.content, end_in(view, node.func.value), end_in(view, node.func), [b"."])
    return dot and (dot[0], end_in(view, node))


def arguments_place(view, node):
    place = find_between(view.content, end_in(view, node.func), end_in(view, node), [b"("])
    return place and (place[1], end_in(view, node) - 1)


def call_edits(view, node):
    if kind_of(node.func) == "Attribute":
        yield from method_edits(view, node)
    elif kind_of(node.func) == "Name":
        yield from function_edits(view, node)


def method_edits(view, node):
    name, cut = node.func.attr, cut_call(view, node)
    if not cut or not view.content.startswith(name.encode(), name_place(view, node)[0]):
        return
    if name in STRIPS:
        yield from strip_edits(view, node, cut)
    elif name in FOLDS and not node.args:
        yield "case-dropped", *cut, b""
        for other in FOLDS[name]:
            yield "case-swapped", *name_place(view, node), other.encode()
    elif name in SWAPPED_METHODS:
        yield "append-extend-swapped", *name_place(view, node), SWAPPED_METHODS[name]
    elif name in ("removeprefix", "removesuffix"):
        yield "strip-dropped", *cut, b""
    elif name == "copy" and not node.args:
        yield "copy-dropped", *cut, b""
    elif name == "split" and not view.is_part:
        yield from split_edits(view, node)
    elif name == "sort":
        yield from keyword_edits(view, node, ("key", "reverse"))
    elif name in ("read", "readline") and is_kept(node):
        yield "case-folded", end_in(view, node), end_in(view, node), b".lower()"


def strip_edits(view, node, cut):
    yield "strip-dropped", *cut, b""
    inside, value = arguments_place(view, node), getattr(node.args[0], "value", None) if node.args else None
    for other in STRIPS[node.func.attr]:
        kind = "strip-widened" if other == "strip" else "strip-narrowed"
        # A line has its newline at its end.
        if value not in ("\n", "\r\n") or other != "strip":
            yield kind, *name_place(view, node), other.encode()
    if not node.args or not inside:
        return
    if isinstance(value, str) and value.isspace():
        yield "strip-widened", *inside, b""
    elif not view.is_part:
        end = end_in(view, node.args[0])
        yield "strip-widened", end, end, b' + "_"'


def split_edits(view, node):
    inside = arguments_place(view, node)
    if not inside or node.keywords or len(node.args) > 1:
        return
    if not node.args:
        yield "split-changed", *inside, b'" "'
    elif isinstance(getattr(node.args[0], "value", None), str):
        yield "split-changed", *inside, b""


def function_edits(view, node):
    name = node.func.id
    if written(view, node.func) != name.encode():
        return  # another writing of the same name
    if name in RENAMED:
        kind, other = RENAMED[name]
        if other or len(node.args) == 1 and not node.keywords:
            yield kind, *name_place(view, node), other
    if name in ("sorted", "min", "max"):
        yield from keyword_edits(view, node, ("key", "reverse"))
    if name == "sorted" and len(node.args) == 1:
        start = name_place(view, node)[0]
        yield "sort-dropped", start, end_in(view, node), b"list(" + written(view, node.args[0]) + b")"
    elif name == "range":
        yield from range_edits(view, node)
    elif name == "input" and is_kept(node):
        yield "case-folded", end_in(view, node), end_in(view, node), b".lower()"
    elif name == "open":
        yield from mode_edits(view, node)


def keyword_edits(view, node, names):
    for keyword in node.keywords:
        before = view.content.rfind(b",", start_in(view, node), start_in(view, keyword))
        if keyword.arg in names and before >= 0:
            yield keyword.arg + "-dropped", before, end_in(view, keyword), b""


def range_edits(view, node):
    for bound in node.args[:2]:
        if kind_of(bound) != "Constant" and kind_of(bound) != "Starred":
            yield from moved_edits(view, bound, "range-moved")


def moved_edits(view, node, kind):
    place, source = (start_in(view, node), end_in(view, node)), written(view, node)
    if kind_of(node) not in SIMPLE_KINDS:
        source = b"(" + source + b")"
    yield kind, *place, source + b" + 1"
    yield kind, *place, source + b" - 1"


def mode_edits(view, node):
    given = node.args[1:2] + [each.value for each in node.keywords if each.arg == "mode"]
    for mode in given:
        other = MODES.get(getattr(mode, "value", None))
        if other:
            start = start_in(view, mode)
            yield "mode-swapped", start + 1, start + 2, other


def subscript_edits(view, node):
    if kind_of(node.slice) == "Slice":
        yield from slice_edits(view, node)
    elif kind_of(node.value) == "Attribute" and node.value.attr == "argv" and is_kept(node):
        yield "case-folded", end_in(view, node), end_in(view, node), b".lower()"


def slice_edits(view, node):
    part = node.slice
    start, end = start_in(view, part), end_in(view, part)
    if part.step is not None:
        yield "step-dropped", start_in(view, part.step), end_in(view, part.step), b""
        return
    if part.lower is None and part.upper is None:
        if kind_of(node.ctx) == "Load":
            bracket = find_between(view.content, end_in(view, node.value), start, [b"["])
            if bracket:
                yield "copy-dropped", bracket[0], end_in(view, node), b""
        return
    for bound in (part.lower, part.upper):
        if bound is not None and not is_number(bound):
            yield from moved_edits(view, bound, "slice-moved")
    if part.lower is None:
        yield "slice-moved", start, start, b"1"
    if part.upper is None:
        yield "slice-moved", end, end, b"-1"


def is_number(node):
    return kind_of(node.operand if kind_of(node) == "UnaryOp" else node) == "Constant"


def is_kept(node):
    """Whether the value is given a name as it is: then no call has made a number of it."""
    return getattr(node, "is_kept", False)


EXPRESSION_EDITS = {
    "Compare": compare_edits, "BoolOp": boolean_edits, "BinOp": arithmetic_edits, "UnaryOp": unary_edits,
    "Constant": constant_edits, "JoinedStr": joined_edits, "IfExp": choice_edits, "comprehension": comprehension_edits,
    "Call": call_edits, "Subscript": subscript_edits,
}
