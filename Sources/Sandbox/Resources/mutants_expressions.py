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
