# --- small changes of a program, made and never run: of calls and slices ---------------------------------------------

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
    elif name in ("read", "readline") and is_kept(view, node):
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
    elif name == "input" and is_kept(view, node):
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
    elif kind_of(node.value) == "Attribute" and node.value.attr == "argv" and is_kept(view, node):
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


def is_kept(view, node):
    """Whether the value is given a name as it is, of which nowhere a number is made: those have no capitals."""
    name = getattr(node, "kept_as", "").encode()
    return bool(name) and not any(kind + b"(" + name in view.content for kind in (b"int", b"float", b"Decimal"))


EXPRESSION_EDITS = {
    "Compare": compare_edits, "BoolOp": boolean_edits, "BinOp": arithmetic_edits, "UnaryOp": unary_edits,
    "Constant": constant_edits, "JoinedStr": joined_edits, "IfExp": choice_edits, "comprehension": comprehension_edits,
    "Call": call_edits, "Subscript": subscript_edits,
}
