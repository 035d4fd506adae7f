# --- a program that Python cannot read: names, and what is given to them ----------------------------------------------

# Words before a name that are a declaration in another language, or a statement that is misspelt.
DECLARING = VALUE_TYPES | frozenset(
    "dim public private protected static local function func fn def class byte".split()
)
# Signs that are no part of Python's names, at their end or their beginning.
NAME_SIGNS = frozenset("$?!§€£¤")


def assignments(layout, start, stop):
    """The numbers of the signs that give something to a name in one simple statement."""
    tokens, in_lambda = layout.tokens, 0
    for number in layout.level(start, stop):
        text = tokens[number].text
        if text == "lambda":
            in_lambda += 1
        elif text == ":" and in_lambda:
            in_lambda -= 1
        elif text in ASSIGNING and tokens[number].kind == "op" and not in_lambda:
            yield number


def known_as(program, name, *signs):
    """Whether a name is given a value that begins with one of some signs or words, anywhere in the program."""
    for statement in program.statements:
        words = statement.tokens
        if len(words) > 2 and words[0].text == name and words[1].text == "=" and words[2].text in signs:
            return True
    return False


def is_given(program, name, before=None):
    """Whether a name is given something in the program: by `=`, as a loop's name, a parameter, a function or import."""
    last = None
    for token in program.tokens:
        if before is not None and token.row >= before:
            return False
        if last is not None and last.text == name:
            if token.text in ASSIGNING or token.text == "in":
                return True
        if token.text == name and last is not None and last.text in ("def", "class", "for", "as", "import"):
            return True
        last = token
    return False


# --- what cannot be given a value


def target_fault(layout, start, stop, depth=0):
    """What in a target cannot be given a value: the kind, and where; nothing where all can, or nobody can tell."""
    tokens = layout.tokens
    if start >= stop or depth > 20:
        return None
    level = list(layout.level(start, stop))
    if any(tokens[each].text in PAIRS and each not in layout.partner for each in level):
        return None
    commas = [each for each in level if tokens[each].text == ","]
    if commas:
        bounds = [start - 1] + commas + [stop]
        for left, right in zip(bounds, bounds[1:]):
            found = target_fault(layout, left + 1, right, depth + 1)
            if found:
                return found
        return None
    if tokens[start].text == "*":
        return target_fault(layout, start + 1, stop, depth + 1)
    first, last = tokens[start], tokens[stop - 1]
    texts = [tokens[each].text for each in level]
    if first.text in ("(", "[") and layout.partner.get(start) == stop - 1:
        if layout.fors.get(start):
            return "assign-to-display", start, stop
        if stop - start == 2:
            return None
        return target_fault(layout, start + 1, stop - 1, depth + 1)
    if first.text == "{" and layout.partner.get(start) == stop - 1:
        return "assign-to-display", start, stop
    values = 0
    for at, each in enumerate(level):
        # Two values side by side: something else is wrong here.
        token = tokens[each]
        if token.is_value or token.text in PAIRS:
            is_call = token.text in ("(", "[") and at and tokens[each - 1].is_value
            is_dotted = at and tokens[each - 1].text == "."
            if at and tokens[each - 1].is_value and not is_call and not is_dotted:
                both = token.kind == "string" and tokens[each - 1].kind == "string"
                if not both:
                    return None
            values += 1
    if not values or last.kind == "op" and last.text not in CLOSERS and last.text != "...":
        return None
    if "lambda" in texts or "yield" in texts or "await" in texts:
        return "invalid-assignment-target", start, stop
    if "if" in texts and "else" in texts:
        return "assign-to-conditional", start, stop
    usual = ("and", "or", "not", "in", "is", "True", "False", "None")
    if any(each in KEYWORDS and each not in usual for each in texts):
        return None
    if "and" in texts or "or" in texts or first.text == "not":
        return "assign-to-operation", start, stop
    if any(each in COMPARING or each in ("in", "is") for each in texts):
        return "assign-to-comparison", start, stop
    if stop - start == 2 and texts[0] in ("-", "+") and last.kind == "number":
        return "swapped-assignment", start, stop
    if any(each in OPERATOR_SIGNS for each in texts):
        return "assign-to-operation", start, stop
    if all(tokens[each].kind in ("number", "string") for each in level):
        return "swapped-assignment", start, stop
    if len(level) == 1 and (first.text in CONSTANTS or first.text in ("...", "__debug__")):
        return "assign-to-constant", start, stop
    if last.text == ")" and layout.partner.get(stop - 1, start) > start:
        return "assign-to-call", start, stop
    return None


@recogniser(FORM)
def at_signs_in_names(program):
    for statement in parse_suspects(program):
        tokens = statement.tokens
        if len(tokens) < 5 or tokens[3].text != "=" or tokens[1].text not in ("@", "%", "&"):
            continue
        left, sign, right = tokens[:3]
        if left.is_plain_name and right.is_plain_name and left.touches(sign) and sign.touches(right):
            yield Fault("sign-in-name", (left, right), sign.text, left.text + sign.text + right.text,
                        edits=[put_between(left, right, left.text + "_" + right.text)])


@recogniser(FORM)
def target_faults(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        for start, stop in layout.simple_parts():
            if layout.tokens[start].text in SIMPLE_STARTERS or layout.tokens[start].text in STARTERS:
                continue
            if stop - start > 1 and layout.tokens[start].is_plain_name and layout.tokens[start + 1].is_plain_name:
                continue
            yield from assignment_faults(program, layout, start, stop)


def assignment_faults(program, layout, start, stop):
    tokens = layout.tokens
    signs = list(assignments(layout, start, stop))
    if not signs or not layout.is_whole:
        return
    yield from number_name_faults(program, layout, start, signs)
    bounds = [start - 1] + signs
    for left, right in zip(bounds, bounds[1:]):
        if left + 1 >= right:
            return
        words = tokens[left + 1 : right]
        if is_hyphened(words):
            yield hyphen_fault(program, words)
        sign = tokens[right]
        if sign.text != "=":
            yield from augmented_faults(program, layout, start, stop, signs, left, right)
            return
        if right + 1 >= stop:
            return
        yield from annotation_faults(program, layout, left, right, stop)
        yield from conditional_faults(program, layout, start, stop, signs, left, right)
        found = target_fault(layout, left + 1, right)
        if found:
            yield from one_target(program, layout, left + 1, right, stop, len(signs), *found)
            return


def number_name_faults(program, layout, start, signs):
    """A name that begins with a digit, or with a digit and a space, and is given something."""
    tokens = layout.tokens
    for number in range(start, signs[-1]):
        token = tokens[number]
        is_free = number == start or tokens[number - 1].text in (",", "=", "(", "*", ".")
        if token.kind == "number" and is_free and layout.around[number] == layout.around[start]:
            after = tokens[number + 1].text
            if is_number_name(token) and (after in ASSIGNING or after in (",", ":", ".", "[")):
                yield Fault("number-first-name", token, token.text, edits=[put(token, "name_")], shown=False)
            elif number + 1 < signs[0] and tokens[number + 1].is_plain_name and tokens[number + 2].text in ASSIGNING:
                if token.row == tokens[number + 1].row:
                    yield Fault("number-first-name", (token, tokens[number + 1]),
                                written(program, token, tokens[number + 1]),
                                edits=[put_between(token, tokens[number + 1], "name_")], shown=False)


def one_target(program, layout, start, equals, stop, count, kind, first, after):
    """Something that cannot be given a value, on the left of `=`; where the right side can, they may be swapped."""
    tokens = layout.tokens
    whole = shortly(program, tokens[first], tokens[after - 1])
    place, sign = (tokens[first], tokens[after - 1]), tokens[equals]
    right = layout.text(program, equals + 1, stop)
    left = layout.text(program, start, equals)
    value = tokens[equals + 1]
    is_name = stop - equals == 2 and value.is_plain_name
    is_all = first == start and after == equals and count == 1 and left is not None and right is not None
    is_all = is_all and tokens[start].row == tokens[stop - 1].row
    target = tokens[first]
    if kind == "assign-to-constant":
        yield Fault(kind, place, whole)
        return
    if kind == "swapped-assignment" and target.kind == "string" and after - first == 1:
        inner = inner_text(target)
        if "f" not in target.prefix.lower() and inner.isidentifier() and inner not in KEYWORDS:
            if not is_name or is_given(program, value.text, target.row):
                yield from certain("quoted-name", place, target.text, inner, edits=[put(target, inner)])
    if kind == "assign-to-call" and after - first > 3 and tokens[first + 1].text == "(":
        if known_as(program, target.text, "[", "{", "list", "dict") and layout.partner[first + 1] == after - 1:
            edits = [put(tokens[first + 1], "["), put(tokens[after - 1], "]")]
            yield Fault(kind, place, whole, right or "", edits=edits)
    if kind == "assign-to-display" and target.text == "{" and after - first == 3 and tokens[first + 1].is_plain_name:
        if not is_name:
            edits = [put_between(target, tokens[after - 1], tokens[first + 1].text)]
            yield Fault(kind, place, whole, edits=edits, guess=True)
    if is_name and is_all:
        edits = [put_between(tokens[start], value, right + " " + sign.text + " " + left)]
        yield Fault(kind, place, whole, right, edits=edits)
    yield Fault(kind, place, whole, right or "")


def conditional_faults(program, layout, start, stop, signs, left, right):
    """`x = 1 if a else x = 2`: the name is given something a second time."""
    tokens = layout.tokens
    if left < start or tokens[right - 1].is_plain_name is False:
        return
    words = [tokens[each].text for each in layout.level(left + 1, right)]
    if "if" in words and tokens[right - 2].text == "else":
        name = tokens[right - 1]
        if tokens[start].text == name.text and tokens[right].row == name.row == tokens[right + 1].row:
            yield Fault("assign-to-conditional", (name, tokens[right]), name.text,
                        edits=[Edit(name.row, name.col, tokens[right + 1].col, "")])


def augmented_faults(program, layout, start, stop, signs, left, right):
    tokens = layout.tokens
    sign = tokens[right]
    whole = layout.text(program, left + 1, right) or ""
    if left >= start or right != signs[-1] or len(signs) > 1:
        first = tokens[start]
        if len(signs) == 2 and tokens[signs[0]].text == "=" and whole and signs[0] == start + 1:
            if first.text == whole and first.row == tokens[right].row:
                yield Fault("chained-augmented", (first, sign), sign.text, whole,
                            edits=[Edit(first.row, first.col, tokens[left + 1].col, "")])
            plain = sign.text[:-1]
            yield Fault("chained-augmented", (first, sign), sign.text, first.text, edits=[put(sign, plain)], guess=True)
        yield Fault("chained-augmented", (first, sign), sign.text, first.text)
        return
    if right + 1 >= stop:
        return
    level = list(layout.level(start, right))
    first = tokens[start]
    is_several = any(tokens[each].text == "," for each in level) or first.text in ("(", "[") and len(level) == 1
    if is_several and first.text == "(" and layout.partner.get(start) == right - 1:
        is_several = bool(layout.commas.get(start)) or layout.partner[start] == start + 1
        if not is_several and layout.partner[start] == start + 2 and tokens[start + 1].is_plain_name:
            return
    colon = any(tokens[each].text == ":" for each in level)
    found = None if is_several or colon else target_fault(layout, start, right)
    if is_several or found:
        yield Fault("augmented-target", (first, tokens[right - 1]), whole, sign.text)


def annotation_faults(program, layout, left, right, stop):
    """`a, b: int = 1`, and `x = 5: int`."""
    tokens = layout.tokens
    colon = next((each for each in layout.level(left + 1, right) if tokens[each].text == ":"), None)
    if colon is None or left >= 0 and tokens[left].text == "=":
        return
    yield from annotated_faults(program, layout, left + 1, colon)


def annotated_faults(program, layout, start, colon):
    """What stands before the colon of an annotation, and cannot have one."""
    tokens = layout.tokens
    level = list(layout.level(start, colon))
    if not level:
        return
    whole = layout.text(program, start, colon) or ""
    first = tokens[start]
    is_several = any(tokens[each].text == "," for each in level)
    is_several = is_several or first.text in ("(", "[") and len(level) == 1 and layout.commas.get(start)
    is_several = is_several or first.text == "[" and len(level) == 1
    found = target_fault(layout, start, colon)
    if found and len(level) == 1 and first.kind in ("string", "number"):
        if first.kind == "number" and any(layout.around[each] == -1 for each in range(colon, len(tokens))
                                          if tokens[each].text in ASSIGNING):
            return
        yield Fault("pair-outside-dictionary", (first, tokens[colon]), first.text)
    elif is_several or found:
        yield Fault("annotation-misused", (first, tokens[colon]), whole)


@recogniser(FORM)
def lone_annotations(program):
    """A colon in a statement where nothing is given to anything: `"a": 1`, or `x: int 3`."""
    for statement in parse_suspects(program):
        tokens, layout = statement.tokens, layout_of(statement)
        colons = layout.colons.get(-1, [])
        if colons == [1] and len(tokens) > 3 and tokens[2].text == "=" and tokens[0].is_plain_name:
            yield Fault("annotation-misused", (tokens[1], tokens[2]), tokens[0].text,
                        edits=[Edit(tokens[1].row, tokens[0].end, tokens[2].end, " =")])
        if not colons or tokens[0].text in OPENERS or not layout.is_whole or colons[0] == 0:
            continue
        start, colon = 0, colons[0]
        signs = list(assignments(layout, 0, len(tokens)))
        if not signs:
            if colon + 1 < len(tokens):
                yield from annotated_faults(program, layout, start, colon)
            if colon == 1 and len(tokens) > 3 and tokens[0].is_plain_name and tokens[2].is_plain_name:
                kind = 2
                if tokens[3].text == "[" and 3 in layout.partner:
                    kind = layout.partner[3]
                if kind + 1 < len(tokens) and tokens[kind + 1].kind in ("name", "number", "string"):
                    last, value = tokens[kind], tokens[kind + 1]
                    edits = [put_after(last, " =")]
                    if last.row == value.row:
                        edits = [Edit(last.row, last.end, value.col, " = ")]
                    yield Fault("annotation-misused", (tokens[0], last), tokens[0].text, edits=edits)
        elif signs[0] < colon and len(signs) == 1 and signs[0] == 1 and len(tokens) == colon + 2:
            kind, name = tokens[-1], tokens[0]
            if kind.text in VALUE_TYPES and name.is_plain_name and tokens[colon].row == kind.row:
                yield Fault("annotation-misused", (tokens[colon], kind), name.text,
                            edits=[put_after(name, ": " + kind.text),
                                   Edit(kind.row, tokens[colon - 1].end, kind.end, "")])


# --- names that are none


@recogniser(FORM)
def names_in_pieces(program):
    for statement in parse_suspects(program):
        tokens = statement.tokens
        yield from hyphened_loop_names(program, tokens)
        yield from signed_names(program, tokens)
        yield from dots_without_owner(program, statement)


@recogniser(GENERAL)
def spaced_names(program):
    """Names side by side that are given something, or that are one name elsewhere."""
    for statement in parse_suspects(program):
        yield from spaced_targets(program, statement)
        yield from spaced_uses(program, statement)


def hyphened_loop_names(program, tokens):
    if tokens[0].text != "for":
        return
    end = next((number for number, token in enumerate(tokens) if token.text == "in"), 0)
    words = tokens[1:end]
    if is_hyphened(words):
        yield hyphen_fault(program, words)
    elif len(words) == 1 and is_number_name(words[0]):
        yield Fault("number-first-name", words[0], words[0].text, edits=[put(words[0], "name_")], shown=False)
    elif len(words) > 1 and all(each.is_plain_name for each in words) and words[0].text not in VALUE_TYPES:
        if gives_several(tokens, end + 1) and words[0].row == words[-1].row:
            yield Fault("missing-comma", (words[0], words[-1]), words[0].text, words[1].text,
                        edits=[put_after(each, ",") for each in words[:-1]])
        if words[0].text not in ("each", "every", "all", "var", "let", "const"):
            joined = "_".join(each.text for each in words)
            whole = written(program, words[0], words[-1])
            # Two names and a missing comma are likelier where pairs are gone through, or with names of one letter.
            after = [each.text for each in tokens[end + 1 :]]
            is_pair = after[:1] in (["enumerate"], ["zip"]) or "items" in after
            is_pair = is_pair or all(len(each.text) == 1 for each in words)
            if whole and (not is_pair or any(each.text == joined for each in program.tokens)):
                yield Fault("space-in-name", (words[0], words[-1]), whole, joined,
                            edits=[put_between(words[0], words[-1], joined)])


def gives_several(tokens, number):
    """Whether a value is one that is taken apart: `enumerate(…)`, `zip(…)`, `….items()`, `….split()` and the like."""
    texts = [each.text for each in tokens[number:]]
    if texts[-1:] == [":"]:
        texts.pop()
    if texts[:1] in (["enumerate"], ["zip"], ["divmod"], ["map"]):
        return True
    if texts[-1:] == [")"] and ("split" in texts or texts[-3:-2] == ["items"]):
        return True
    return "," in texts and "(" not in texts


def spaced_targets(program, statement):
    """Names side by side, and something that is given to them."""
    layout = layout_of(statement)
    tokens = layout.tokens
    for start, stop in layout.simple_parts():
        end = start
        while end + 1 < stop and tokens[end].is_plain_name and tokens[end + 1].text == ".":
            # `self.high score = 0`.
            end += 2
        start = end
        while end < stop and tokens[end].is_plain_name:
            end += 1
        words = tokens[start:end]
        if not 2 <= len(words) <= 5 or end >= stop or tokens[end].text not in ASSIGNING:
            continue
        if words[0].text.lower() in DECLARING or words[0].text in TALKING or words[0].row != words[-1].row:
            continue
        joined = "_".join(each.text for each in words)
        if tokens[end].text == "=" and gives_several(tokens[:stop], end + 1) and not any(
                each.text == joined for each in program.tokens):
            yield Fault("missing-comma", (words[0], words[-1]), words[0].text, words[1].text,
                        edits=[put_after(each, ",") for each in words[:-1]])
        yield Fault("space-in-name", (words[0], words[-1]), written(program, words[0], words[-1]), joined,
                    edits=[put_between(words[0], words[-1], joined)])


def spaced_uses(program, statement):
    """Names side by side that elsewhere in the program are one name."""
    tokens = statement.tokens
    known = None
    edits, first_pair = [], None
    for left, right in zip(tokens, tokens[1:]):
        if not (left.is_plain_name and right.is_plain_name and left.row == right.row):
            continue
        known = known if known is not None else {each.text for each in program.tokens if each.kind == "name"}
        for joined in (left.text + "_" + right.text, left.text + right.text):
            if joined in known:
                yield Fault("space-in-name", (left, right), written(program, left, right), joined,
                            edits=[put_between(left, right, joined)])


def signed_names(program, tokens):
    """`$name`, `name?` or `name!`: a sign that touches a name."""
    edits, first, name = [], None, None
    for number, token in enumerate(tokens):
        if token.kind != "strange" or token.text not in NAME_SIGNS:
            continue
        before = tokens[number - 1] if number else None
        after = tokens[number + 1] if number + 1 < len(tokens) else None
        if before is not None and before.is_plain_name and before.touches(token):
            if after is not None and after.kind in ("number", "string"):
                continue
            if after is not None and token.text == "?" and is_ternary(tokens, number):
                continue
            owner = before
        elif after is not None and token.text not in "!?" and token.touches(after) and after.kind == "name":
            owner = after
        else:
            continue
        if token.text in "!?" and tokens[0].text in ("print", "input") and number > 3:
            if tokens[1].text == "(" and tokens[2].kind == "name" and tokens[2].text not in names_of(program):
                # A sentence without quotes.
                continue
        edits.append(put(token, ""))
        if first is None:
            first, name = token, owner
    if edits:
        place = (min(first, name, key=lambda each: each.col), max(first, name, key=lambda each: each.col))
        yield Fault("sign-in-name", place, first.text, name.text, edits=edits)


def is_ternary(tokens, number):
    return any(each.text == ":" for each in tokens[number + 2 : -1])


def dots_without_owner(program, statement):
    tokens, in_method = statement.tokens, None
    for number, token in enumerate(tokens):
        if token.text != "." or token.kind != "op" or tokens[0].text in ("from", "import"):
            continue
        before = tokens[number - 1] if number else None
        after = tokens[number + 1] if number + 1 < len(tokens) else None
        if after is None or not after.is_plain_name or before is not None and before.is_value:
            continue
        signs = ("=", "(", ",", "[", "+", "-", "*", "==", ">", "<", ":")
        if before is not None and before.kind != "name" and before.text not in signs:
            continue
        if in_method is None:
            in_method = any(each.first == "def" and "self" in each.words for each in program.headers_of(statement))
        if in_method and number:
            yield Fault("dot-first", (token, after), after.text, edits=[put_before(token, "self")], guess=True)
        elif in_method and len(tokens) > 2 and tokens[2].text == "=":
            yield Fault("dot-first", (token, after), after.text, edits=[put_before(token, "self")], guess=True)
        elif number == 0:
            yield from chained_line(program, statement, after)
        yield Fault("dot-first", (token, after), after.text, edits=[put_before(token, "name_")], shown=False)


def chained_line(program, statement, after):
    """A line that begins with a dot and goes on what the line before has begun."""
    number = program.statements.index(statement)
    before = program.statements[number - 1] if number else None
    if before is None or before.last == ":" or before.tokens[-1].end_row != statement.row - 1:
        return
    if before.tokens[-1].is_value and statement.tokens[0].touches(after):
        yield Fault("dot-at-line-start", (statement.tokens[0], after), after.text)


# --- one sign for another


def compared(tokens, number):
    """The change of one `=` into two, with the spaces as they are on its other side."""
    is_lopsided = tokens[number - 1].touches(tokens[number]) and not tokens[number].touches(tokens[number + 1])
    return put(tokens[number], " ==" if is_lopsided else "==")


CONDITION_WORDS = frozenset("if elif while assert".split())


@recogniser(FORM)
def comparisons_with_one_sign(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        if tokens[0].text not in CONDITION_WORDS or not any(each.text == "=" for each in tokens):
            continue
        header = layout.colons.get(-1, [len(tokens)])[0]
        places = [each for each in plain_equals(layout, 1, header)]
        if not places:
            continue
        colon = []
        if tokens[0].text != "assert" and not layout.colons.get(-1):
            colon = [put_after(tokens[-1], ":")]
        first = tokens[places[0]]
        yield from walrus_meant(program, layout, places[0], colon)
        left = shortly(program, tokens[compared_start(layout, places[0])], tokens[places[0] - 1])
        if places[0] > 2 and tokens[places[0] - 1].text in COMPARING | {"="}:
            continue
        edits = [compared(tokens, each) for each in places]
        yield Fault("assignment-for-comparison", first, left, tokens[0].text, edits=edits + colon)


def compared_start(layout, number):
    """The number of the first token of what stands on the left of a comparison: all of a calculation."""
    tokens, start = layout.tokens, layout.operand(number)
    while start > 1 and tokens[start - 1].text in OPERATOR_SIGNS and tokens[start - 2].is_value:
        start = layout.operand(start - 1)
    return start


def plain_equals(layout, start, stop):
    """Each `=` that names no argument of a call."""
    tokens = layout.tokens
    for number in range(start, stop):
        if tokens[number].text != "=" or tokens[number].kind != "op" or number < 1 or number + 1 >= stop:
            continue
        around = layout.around[number]
        before = tokens[number - 2] if number > 1 else None
        is_argument = around > 0 and layout.is_call(around) and before is not None and before.text in ("(", ",")
        if is_argument and tokens[number - 1].kind == "name":
            continue
        if number not in layout.free:
            continue
        if tokens[number + 1].text in ("=", "==", ">", "<"):
            continue
        if tokens[number - 1].text in ("=", "!", ">", "<", ":", "=="):
            continue
        yield number


def walrus_meant(program, layout, number, colon):
    """`while (line = read()) != "":`: what is given a value is used at once."""
    tokens = layout.tokens
    opener = layout.around[number]
    if opener < 0 or tokens[opener].text != "(" or layout.is_call(opener) or opener not in layout.partner:
        return
    after = layout.partner[opener] + 1
    is_used = after < len(tokens) and (tokens[after].text in COMPARING or tokens[after].text in ("in", "is", "not"))
    if is_used and number == opener + 2 and tokens[number - 1].is_plain_name:
        name = tokens[number - 1]
        yield Fault("assignment-as-value", (name, tokens[number]), name.text, edits=[put(tokens[number], ":="), *colon])


@recogniser(GENERAL)
def conditions_within(program):
    """One `=` in a condition within a line: behind `if`, `and`, `or`, `not`, `return`, or in a comprehension."""
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        if tokens[0].text in CONDITION_WORDS or not any(each.text == "=" for each in tokens):
            continue
        starts = {}
        for number, token in enumerate(tokens):
            around = layout.around[number]
            if token.kind == "name" and token.text in ("if", "and", "or", "not", "while"):
                starts[around] = number
            elif token.text in (",", "else", "for", ";") or number in layout.partner and token.text in CLOSERS:
                starts.pop(around if token.text not in CLOSERS else layout.partner[number], None)
            elif token.text == "=" and around in starts and number > starts[around] + 1 and number + 1 < len(tokens):
                before = tokens[number - 1]
                if before.is_value and tokens[number + 1].text not in ("=", ">", "<"):
                    word = tokens[starts[around]].text
                    left = shortly(program, tokens[layout.operand(number)], before)
                    yield Fault("assignment-for-comparison", token, left, word, edits=[compared(tokens, number)])


@recogniser(GENERAL)
def assignments_as_values(program):
    """One `=` in brackets that are no call's, or `+=` in any."""
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        for number, token in enumerate(tokens):
            if token.kind != "op" or token.text not in ASSIGNING or not 0 < number < len(tokens) - 1:
                continue
            opener, before = layout.around[number], tokens[number - 1]
            if opener < 0 or not before.is_value or tokens[number + 1].text in ("=", ">"):
                continue
            if token.text == "=" and (layout.is_call(opener) or tokens[opener].text == "{"):
                continue
            if token.text == "=" and opener > 0 and tokens[opener - 1].is_plain_name and tokens[opener].text == "(":
                continue
            if number not in layout.free and token.text == "=":
                continue
            name = before.text
            place = (before, token)
            if opener == 0 and layout.partner.get(0) == len(tokens) - 1 and tokens[0].text == "(":
                yield Fault("assignment-as-value", place, name, edits=[put(tokens[0], ""), put(tokens[-1], "")])
            elif token.text == "=" and tokens[opener].text == "(" and opener > 1 and tokens[opener - 1].text == "=":
                if opener in layout.partner and layout.partner[opener] == len(tokens) - 1:
                    yield Fault("assignment-as-value", place, name,
                                edits=[put(tokens[opener], ""), put(tokens[-1], "")])
            elif token.text == "=" and tokens[opener].text == "[":
                yield Fault("assignment-as-value", place, name, edits=[put(token, "==")], shown=False)
            yield Fault("assignment-as-value", place, name,
                        edits=[put(token, "==" if token.text == "=" else token.text[:-1])], shown=False)


@recogniser(FORM)
def walrus_faults(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        for number, token in enumerate(tokens):
            if token.text != ":=" or number == 0:
                continue
            before = tokens[number - 1]
            around = layout.around[number]
            is_plain = before.is_plain_name and (number < 2 or tokens[number - 2].text != ".")
            if around == -1 and number == 1 and tokens[0].is_plain_name or around == -1 and not is_plain:
                yield Fault("colon-equals", token, before.text, edits=[put(token, "=")])
            elif not is_plain and before.is_value:
                first = tokens[layout.operand(number)]
                yield Fault("walrus-target", (first, before), shortly(program, first, before))
            elif is_plain and number + 1 < len(tokens):
                is_option = around > 0 and layout.is_call(around) and tokens[number - 2].text in ("(", ",")
                if is_option and around in layout.equals:
                    yield Fault("colon-equals", token, before.text, edits=[put(token, "=")], guess=True)
                if around == -1 and tokens[number - 2].text in ("=", ":=", ","):
                    yield Fault("colon-equals", token, before.text, edits=[put(token, "=")])
                end = number + 1
                for each in layout.level(number + 1, len(tokens)):
                    if tokens[each].text in CLOSERS or tokens[each].text in (",", ":", ";", "for", "if", ":="):
                        break
                    end = layout.partner.get(each, each) + 1
                if end > number + 1 and (around == -1 or tokens[number - 2].text in ("=", ":", "in")):
                    yield Fault("colon-equals", token, before.text,
                                edits=[put_before(before, "("), put_after(tokens[end - 1], ")")])


@recogniser(FORM)
def one_sided_assignments(program):
    """A sign that gives a value, and no value or no name beside it."""
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        first, last = tokens[0], tokens[-1]
        if first.text in ASSIGNING and first.kind == "op" and len(tokens) > 1 and tokens[1].text not in ("=", ">"):
            is_indented = program.problem.type == "IndentationError" and statement is program.at
            edits = None if is_indented else [put_before(first, "name_ ")]
            yield Fault("missing-target", first, first.text, edits=edits, shown=False)
        for start, stop in layout.simple_parts():
            sign = tokens[stop - 1]
            if sign.text not in ASSIGNING or sign.kind != "op" or stop - start < 2 or layout.around[stop - 1] != -1:
                continue
            if tokens[start].text in SIMPLE_STARTERS or not tokens[stop - 2].is_value:
                continue
            name = layout.text(program, start, stop - 1) or tokens[start].text
            if any(tokens[each].text == "==" for each in layout.level(start, stop - 1)) and stop - start == 4:
                continue
            edits = [put_after(sign, " 0")]
            yield Fault("missing-value", (tokens[start], sign), name, sign.text, edits=edits, shown=False)


@recogniser(FORM)
def doubled_equals(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        for start, stop in layout.simple_parts():
            if stop - start < 4 or not tokens[start].is_plain_name:
                continue
            left, right = tokens[start + 1], tokens[start + 2]
            if {left.text, right.text} == {"=", "=="} and not left.touches(right):
                yield Fault("doubled-equals", (left, right), tokens[start].text, edits=[put_between(left, right, "=")])
            elif left.text == "==" and tokens[stop - 1].text == "=" and stop - start == 4:
                yield Fault("doubled-equals", (left, tokens[stop - 1]), tokens[start].text,
                            edits=[put(left, "="), Edit(right.row, right.end, tokens[stop - 1].end, "")])


# --- stars and `del`


@recogniser(FORM)
def star_targets(program):
    if "starred" not in program.message:
        return
    for statement in [program.at, *program.statements] if program.at else []:
        layout = layout_of(statement)
        tokens = layout.tokens
        for start, stop in layout.simple_parts():
            signs = [start - 1, *assignments(layout, start, stop)]
            for left, right in zip(signs, signs[1:]):
                level = list(layout.level(left + 1, right))
                stars = [each for each in level if tokens[each].text == "*"]
                stars = [each for each in stars if each == left + 1 or tokens[each - 1].text == ","]
                has_comma = any(tokens[each].text == "," for each in level)
                if len(stars) > 1:
                    yield Fault("several-stars", tokens[stars[1]], layout.text(program, left + 1, right) or "")
                elif stars and not has_comma and right - left == 3:
                    name = tokens[stars[0] + 1]
                    yield Fault("star-alone", (tokens[stars[0]], name), name.text)
        for opener in layout.openers:
            closer = layout.partner.get(opener, len(tokens))
            if closer + 1 < len(tokens) and tokens[closer + 1].text == "=" and tokens[opener].text != "{":
                if not layout.is_call(opener):
                    filled = [each for each in layout.pieces(opener) if each[0] < each[1]]
                    stars = [start for start, _ in filled if tokens[start].text == "*"]
                    if len(stars) > 1:
                        whole = shortly(program, tokens[opener], tokens[closer])
                        yield Fault("several-stars", tokens[stars[1]], whole)
        if tokens[0].text == "for" and len(tokens) > 4 and tokens[1].text == "*" and tokens[3].text == "in":
            yield Fault("star-alone", (tokens[1], tokens[2]), tokens[2].text)


@recogniser(MESSAGE)
def misplaced_stars(program):
    """A star before something that is no argument, no piece of a list, and in no row of names."""
    is_star = "starred" in program.message
    if not program.at or not is_star and program.problem.stage != "parse" or "comprehension" in program.message:
        return
    for statement in program.suspects() if not is_star else [program.at, *program.statements]:
        layout = layout_of(statement)
        tokens, found = layout.tokens, 0
        for number, token in enumerate(tokens):
            if found == 4:
                break
            if token.text not in ("*", "**") or token.kind != "op" or number + 1 >= len(tokens):
                continue
            before, after = tokens[number - 1] if number else None, tokens[number + 1]
            is_apart = not token.touches(after) and before is not None and before.text in ASSIGNING
            if is_apart and token.text == "*" and after.is_plain_name and token.row == after.row:
                yield Fault("missing-left-operand", token, "*", edits=[put_before(token, "0 ")], shown=False)
            if not (after.is_plain_name or after.text in ("[", "(", "{")) or not token.touches(after):
                continue
            if before is not None and (before.is_value or before.text in ("*", "**")):
                continue
            if before is not None and before.text in OPERATOR_SIGNS and before.touches(token):
                continue
            if layout.around[number] >= 0 and tokens[layout.around[number]].text == "{":
                continue
            found += 1
            if token.text == "**" and layout.around[number] < 0:
                yield Fault("dict-unpack-misplaced", (token, after), "", edits=[put(token, "")], shown=False)
            yield Fault("star-misplaced", (token, after), token.text + after.text, edits=[put(token, "")], shown=False)


@recogniser(FORM)
def bad_deletes(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        tokens = layout.tokens
        for start, stop in layout.simple_parts():
            word = tokens[start]
            if word.text != "del" or not layout.is_whole:
                continue
            if stop - start == 1:
                yield Fault("bad-delete", word, "del")
                continue
            first, last = tokens[start + 1], tokens[stop - 1]
            if first.text == "=":
                continue
            whole = layout.text(program, start + 1, stop) or first.text
            level = list(layout.level(start + 1, stop))
            if any(tokens[each].text == "=" for each in level) or first.text == "*":
                yield Fault("bad-delete", (first, last), whole)
                continue
            found = target_fault(layout, start + 1, stop)
            if not found:
                word = next((each for each in level if tokens[each].text == "from"), None)
                if word is not None:
                    yield Fault("bad-delete", (first, last), whole)
                continue
            kind, begin, end = found
            place = (tokens[begin], tokens[end - 1])
            target = tokens[begin]
            if kind == "assign-to-call" and end - begin > 3 and tokens[begin + 1].text == "(":
                if known_as(program, target.text, "[", "{", "list", "dict"):
                    edits = [put(tokens[begin + 1], "["), put(tokens[end - 1], "]")]
                    yield Fault("bad-delete", place, shortly(program, *place), edits=edits)
            yield Fault("bad-delete", place, shortly(program, *place))


@recogniser(MESSAGE)
def walrus_in_comprehensions(program):
    message = program.message
    if not message.startswith("assignment expression") or not program.at:
        return
    for statement in [program.at, *program.statements]:
        tokens = statement.tokens
        for number, token in enumerate(tokens):
            if token.text == ":=" and number and "for" in statement.words:
                yield Fault("walrus-in-comprehension", (tokens[number - 1], token), tokens[number - 1].text)


@recogniser(MESSAGE)
def impossible_targets(program):
    """What Python itself says of a target, where the form has not told more."""
    if not program.message.startswith(("cannot assign to", "can't assign to", "assignment to yield")):
        return
    token = program.problem_token()
    if token is None:
        return
    layout, number = layout_of(program.at), program.at.tokens.index(token)
    around = layout.around[number]
    if number and layout.tokens[number - 1].text == "for" or around >= 0 and layout.tokens[around].text == "{":
        return
    kind = "assign-to-constant" if "__debug__" in program.message or token.text in CONSTANTS else ""
    yield Fault(kind or "invalid-assignment-target", token, token.text)
