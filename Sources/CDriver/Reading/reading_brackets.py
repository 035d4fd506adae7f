# --- a program that Python cannot read: brackets, and what is in them ------------------------------------------------

CALLED = frozenset(
    "print input int str float len range list dict set tuple sum min max abs round sorted open type bool enumerate zip "
    "map filter reversed any all chr ord isinstance".split()
)
# What is called behind a point with something in the brackets.
METHODS = frozenset(
    "append extend insert remove join index count replace exit write add update sleep find format".split()
)
ONE_ARGUMENT = frozenset("len int float str abs ord chr bool".split())
# So many rows are tried for a bracket that is missing.
MOST_ROWS = 12


def functions_of(program):
    """The names that can be called, as far as that is known."""
    if not hasattr(program, "own_functions"):
        own = {
            second.text
            for statement in program.statements
            for first, second in zip(statement.tokens[:2], statement.tokens[1:3])
            if first.text in ("def", "class") and second.kind == "name"
        }
        program.own_functions = CALLED | own
    return program.own_functions


def with_open_brackets(program):
    """The statements in which a bracket may be missing: also one further up that has never ended."""
    found = program.suspects()
    for statement in program.statements:
        if statement.row > program.problem.row:
            break
        if statement.unclosed and statement not in found:
            found.append(statement)
            break
    return found


# --- brackets that are not closed, or closed by another


@recogniser(FORM)
def brackets_unclosed(program):
    for statement in with_open_brackets(program):
        tokens, shape = statement.tokens, shape_of(statement)
        if any(token.kind == "string" and not token.closed for token in tokens):
            continue
        if shape.clash:
            opened, stack, closing = shape.clash
            if opened is None:
                yield from bracket_too_many(program, statement, closing)
                continue
            wanted = CLOSERS[tokens[closing].text]
            match = next((each for each in reversed(stack) if tokens[each].text == wanted), None)
            if match is not None:
                forgotten = [each for each in stack if each > match]
                yield from closings(program, statement, forgotten, closing)
            yield from brackets_mismatched(program, statement, opened, closing)
        elif shape.open:
            yield from closings(program, statement, shape.open, len(tokens))


class Closing:
    """Where brackets may be closed: the last token before that, those that are open, and whether it is likely."""

    def __init__(self, last, stack, is_likely):
        self.last, self.stack, self.is_likely = last, stack, is_likely


def closings(program, statement, forgotten, stop):
    tokens = statement.tokens
    found = sorted(closing_places(program, statement, forgotten[0], stop), key=lambda each: not each.is_likely)
    later = []
    yield from closing_before_comparison(program, statement, forgotten)
    yield from closing_after_index(program, statement, forgotten)
    yield from closing_before_point(tokens, forgotten)
    for each in found[: MOST_ROWS if len(program.source) < 20000 else 5]:
        for edits in closing_edits(program, statement, each):
            fault = unclosed_fault(program, tokens, each, edits)
            program.tries += 1
            after = problem_of(program.edited(edits), program.problem.stage)
            if after is None or after.stage == "compile":
                yield fault
                return
            later.append((after.row, fault))
    later.sort(key=lambda each: -each[0])
    for _, fault in later[:8]:
        yield fault


def unclosed_fault(program, tokens, closing, edits):
    opened = tokens[closing.stack[0]] if len(closing.stack) == 1 else tokens[closing.stack[-1]]
    text = "".join(PAIRS[tokens[each].text] for each in reversed(closing.stack))
    last = tokens[closing.last]
    place = (last.end_row, max(last.end - 1, 0), last.end)
    return Fault("unclosed-bracket", place, opened.text, text, edits=edits, opened=opened)


def closing_places(program, statement, first, stop):
    """The ends of the rows from an open bracket on, and what is before a colon."""
    tokens, stack = statement.tokens, []
    for number in range(first, stop):
        token = tokens[number]
        if token.text in PAIRS:
            stack.append(number)
        elif token.text in CLOSERS and stack and tokens[stack[-1]].text == CLOSERS[token.text]:
            stack.pop()
        if not stack or len(stack) > 20:
            continue
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if (
            following is not None
            and number + 1 < stop
            and number == stack[-1]
            and following.text in BETWEEN | ASSIGNING | {".", "if", "else", "for"}
        ):
            yield Closing(number, stack[-1:], True)
        elif following is not None and following.text == "." and token.text == ":" and tokens[stack[-1]].text == "[":
            yield Closing(number, stack[-1:], True)
        elif following is not None and begins_next_pair(tokens, number + 1):
            yield Closing(number, stack[-1:], True)
        elif following is not None and following.text == ":" and tokens[stack[-1]].text == "[":
            yield Closing(number, stack[-1:], False)
        elif following is not None and following.text in ASSIGNING and tokens[stack[-1]].text == "[":
            yield Closing(number, list(stack), following.row == token.end_row)
        in_row = following is not None and following.row == token.end_row and number + 1 < stop
        if in_row and following.text in ("as", "from"):
            yield Closing(number, list(stack), True)
        before_colon = following is not None and following.text == ":" and number + 1 < stop
        ends_row = before_colon and (number + 2 >= len(tokens) or tokens[number + 2].row > following.row)
        before_colon = before_colon and (tokens[stack[-1]].text == "(" or ends_row)
        is_empty = number == stack[-1] and token.text == "("
        if before_colon and statement.first in OPENERS and (token.text not in PAIRS or is_empty):
            yield Closing(number, list(stack), following.row == tokens[stack[0]].row)
        if following is not None and following.row == token.end_row and number + 1 < stop:
            continue
        if token.text == ":" and statement.first in OPENERS:
            continue
        next_row = token.end_row + 1
        while next_row <= len(program.lines) and is_blank(program.line(next_row)):
            next_row += 1
        is_end = number + 1 == stop and following is not None and following.row == token.end_row
        if is_end:
            is_likely = True
        else:
            width = len(indent_of(program.line(next_row)).expandtabs()) if next_row <= len(program.lines) else 0
            outer = len(indent_of(program.line(tokens[stack[0]].row)).expandtabs())
            is_likely = width <= outer
        goes_on = token.text in BETWEEN or token.text in BEFORE_TOO or token.text in ASSIGNING
        yield Closing(number, list(stack), is_likely and not goes_on)
        if len(stack) > 1:
            is_likely = is_end or indent_before(program, next_row, tokens[stack[-1]])
            yield Closing(number, stack[-1:], is_likely and not goes_on)


def begins_next_pair(tokens, number):
    """Whether a comma and then a text and a colon stand here, as between two pairs of a dictionary."""
    texts = [each.text for each in tokens[number : number + 3]]
    return texts[:1] == [","] and texts[2:] == [":"] and tokens[number + 1].kind == "string"


def is_blank(line):
    return not line.strip() or line.lstrip().startswith("#")


def indent_before(program, row, opened):
    """Whether a row is not indented more than the one where a bracket was opened."""
    return len(indent_of(program.line(row)).expandtabs()) <= len(indent_of(program.line(opened.row)).expandtabs())


def closing_edits(program, statement, closing):
    tokens = statement.tokens
    last = tokens[closing.last]
    text = "".join(PAIRS[tokens[each].text] for each in reversed(closing.stack))
    following = tokens[closing.last + 1] if closing.last + 1 < len(tokens) else None
    opened = tokens[closing.stack[0]]
    behind_opened = tokens[closing.stack[0] + 1] if closing.stack[0] + 1 < len(tokens) else None
    on_own_line = behind_opened is not None and behind_opened.row > opened.row and last.end_row > opened.row
    if on_own_line and len(closing.stack) == 1 and (following is None or following.row > last.end_row):
        # Behind a comment, if there is one.
        end = len(program.line(last.end_row))
        yield [Edit(last.end_row, end, end, "\n" + indent_of(program.line(opened.row)) + text)]
    if last.text == ",":
        before = tokens[closing.last - 1]
        yield [put_after(before, text)]
    yield [put_after(last, text)]
    if statement.first in OPENERS and (following is None or following.row > last.end_row) and last.text != ",":
        yield [put_after(last, text + ":")]


def closing_before_comparison(program, statement, forgotten):
    """`if len(name > 3:`."""
    tokens = statement.tokens
    opened = forgotten[-1]
    if len(forgotten) != 1 or not opened or tokens[opened - 1].text not in ONE_ARGUMENT:
        return
    depth = 0
    for number in range(opened + 1, min(len(tokens), opened + 200)):
        token = tokens[number]
        depth += (token.text in PAIRS) - (token.text in CLOSERS)
        if token.row != tokens[opened].row or token.text in (",", ":"):
            return
        if depth == 0 and token.text in COMPARING and number > opened + 1:
            edits = [put_after(tokens[number - 1], ")")]
            yield unclosed_fault(program, tokens, Closing(number - 1, [opened], True), edits)
            return


def closing_after_index(program, statement, forgotten):
    """`row[0, row[1]`: behind a value, a number or a text alone is most often all that is between the brackets."""
    tokens = statement.tokens
    opened = forgotten[-1]
    if len(forgotten) != 1 or tokens[opened].text != "[" or not opened or opened + 2 >= len(tokens):
        return
    before, index, following = tokens[opened - 1], tokens[opened + 1], tokens[opened + 2]
    if not before.is_value or not before.touches(tokens[opened]) or before.kind == "number":
        return
    ends = following.text in COMPARING or following.text in (",", "if", "and", "or", "else", ")", "=")
    is_plain = index.kind in ("number", "string") and following.text not in ("]", ":")
    if is_plain or index.is_plain_name and ends:
        edits = [put_after(index, "]")]
        fault = unclosed_fault(program, tokens, Closing(opened + 1, [opened], True), edits)
        program.tries += 1
        if problem_of(program.edited(edits), "parse") is None:
            yield fault


def closing_before_point(tokens, forgotten):
    """`parts[1.split()`, where the point and the name have been taken for a part of the number."""
    opened = tokens[forgotten[-1]]
    token = tokens[forgotten[-1] + 1] if forgotten[-1] + 1 < len(tokens) else None
    if token is not None and token.kind == "number" and opened.text == "[":
        point = token.text.find(".")
        if point > 0 and token.text[point + 1 : point + 2].isalpha():
            col = token.col + point
            edits = [Edit(token.row, col, col, "]")]
            yield Fault("unclosed-bracket", (token.row, col - 1, col), "[", "]", edits=edits, opened=opened)


def brackets_mismatched(program, statement, opened, closing):
    tokens = statement.tokens
    first, last = tokens[opened], tokens[closing]
    before = tokens[opened - 1] if opened else None
    is_call = before is not None and before.touches(first) and (before.text in functions_of(program) or opened == 1)
    is_call = is_call and before.is_plain_name and last.text == ")" and first.text in ("[", "{")
    is_list = before is not None and before.is_plain_name and before.text not in functions_of(program)
    is_call = is_call or is_list and first.text == "(" and last.text == "]" and before.text in names_of(program)
    by_closer = [put(last, PAIRS[first.text])]
    by_opener = [put(first, CLOSERS[last.text])]
    for edits in (by_opener, by_closer) if is_call else (by_closer, by_opener):
        yield Fault("mismatched-brackets", last, first.text, last.text, edits=edits, opened=first)
    edits = [without(program, last)]
    yield Fault("unmatched-bracket", last, last.text, CLOSERS[last.text], edits=edits)


# --- one bracket too many


def bracket_too_many(program, statement, closing):
    tokens, shape = statement.tokens, shape_of(statement)
    token = tokens[closing]
    if statement.first in ("def", "class"):
        edits = [without(program, token)]
        yield Fault("unmatched-bracket", token, token.text, CLOSERS[token.text], edits=edits)
        return
    yield from missing_call_brackets(program, statement, closing)
    yield from closed_too_early(program, statement, closing)
    opening = CLOSERS[token.text]
    following = tokens[closing + 1] if closing + 1 < len(tokens) else None
    start = next((number for number, each in enumerate(tokens[:closing]) if each.text in ASSIGNING), None)
    if start is None and statement.first in ("return", "if", "while", "elif", "print"):
        start = 0
    level = [each for number, each in enumerate(tokens[:closing]) if shape.around[number] < 0]
    if start is not None and start + 1 < closing and tokens[start + 1].row == token.row:
        has_comma = any(each.text in (",", ":") for each in level)
        is_left = following is not None and (following.text in BETWEEN or following.text in ("+", "-"))
        if is_left and token.text == ")" and closing - start > 2:
            yield Fault("unmatched-bracket", token, token.text, opening, edits=[put_before(tokens[start + 1], "(")])
        elif has_comma and following is None and statement.first not in OPENERS and tokens[start + 1].text not in PAIRS:
            yield Fault("unmatched-bracket", token, token.text, opening, edits=[put_before(tokens[start + 1], opening)])
    is_alone = program.line(token.row).strip() == token.text
    edits = [without(program, token)]
    yield Fault("unmatched-bracket", token, token.text, opening, edits=edits, shown=not is_alone)


# What is most often called with nothing in the brackets.
CALLED_EMPTY = frozenset(
    "strip split upper lower title capitalize read readlines readline items keys values pop copy sort reverse input "
    "isdigit isalpha lstrip rstrip close clear splitlines".split()
)


def missing_call_brackets(program, statement, closing):
    """`print "x")` and `x = int input())`."""
    tokens = statement.tokens
    last = closing - 1
    while last > 0 and tokens[last].text in CLOSERS:
        last -= 1
    if last > 0 and tokens[last].text in CALLED_EMPTY and tokens[last - 1].text in (".", "("):
        edits = [put_after(tokens[last], "(")]
        yield Fault("missing-call-bracket", tokens[last], tokens[last].text, edits=edits)
    yield from names_run_together(program, statement, closing)
    for number, token in enumerate(tokens[:closing]):
        following = tokens[number + 1]
        if token.kind != "name" or token.is_keyword or not begins_value(following) or following.text == "(":
            continue
        if following.text == "[" and token.touches(following) or token.row != following.row:
            continue
        is_method = number > 0 and tokens[number - 1].text == "."
        if token.text in functions_of(program) or is_method or number == 0 and token.text not in SOFT_KEYWORDS:
            edits = [Edit(token.row, token.end, following.col, "(")]
            yield Fault("missing-call-bracket", token, token.text, edits=edits)


def names_run_together(program, statement, closing):
    """`intinput())` and `printf"…")`: a bracket is missing between two names, or before an `f`."""
    tokens, functions, own = statement.tokens, functions_of(program), names_of(program)
    for number, token in enumerate(tokens[:closing][:200]):
        text, following = token.text, tokens[number + 1]
        if not token.is_plain_name or text in own or text in functions or len(text) > 60:
            continue
        for at in range(len(text) - 1, 1, -1):
            left, right = text[:at], text[at:]
            is_prefix = right in PREFIXES and following.kind == "string" and token.touches(following)
            if left in functions and (right in own or right in functions or right.isdecimal() or is_prefix):
                edits = [Edit(token.row, token.col + at, token.col + at, "(")]
                yield Fault("missing-call-bracket", token, left, edits=edits)


def closed_too_early(program, statement, closing):
    tokens, shape = statement.tokens, shape_of(statement)
    token = tokens[closing]
    early, found = closing, 0
    while early > 1 and found < 4:
        early -= 1
        if shape.around[early] >= 0 or tokens[early].text != token.text or early not in shape.partner:
            continue
        found += 1
        opened, following = shape.partner[early], tokens[early + 1]
        called = tokens[opened - 1] if opened else None
        is_call_alone = called is not None and called.is_value and start_of_value(statement, opened - 1) == 0
        goes_on = following.text in BETWEEN or following.text in ("+", "-", ",", "if")
        if goes_on and early + 1 < closing and (is_call_alone or following.text == ","):
            parts = (token.text, called.text if called else "")
            edits = [put(tokens[early], "")]
            yield Fault("bracket-closed-too-early", tokens[early], *parts, edits=edits, opened=tokens[opened])


@recogniser(FILE)  # before the indentation of the second line is looked at
def closed_in_line_before(program):
    """`x = [1, 2]` and then `3, 4]`, indented."""
    statement = program.at
    if not statement or not program.number or not shape_of(statement).clash or shape_of(statement).clash[0] is not None:
        return
    before, closing = program.statements[program.number - 1], shape_of(statement).clash[2]
    token = statement.tokens[closing]
    is_deeper = before and len(statement.indent.expandtabs()) > len(before.indent.expandtabs())
    if is_deeper and before.last == token.text and statement.row - before.end_row == 1 and closing:
        last = before.tokens[-1]
        opened = shape_of(before).partner.get(len(before.tokens) - 1)
        if opened is not None:
            named = before.tokens[opened - 1].text if opened else ""
            for right in (",", ""):
                edits = [put(last, right)]
                yield Fault(
                    "bracket-closed-too-early", last, token.text, named, edits=edits, opened=before.tokens[opened]
                )


@recogniser(FORM)
def calls_without_brackets(program):
    """`x = int input()` and `print(len name)`, where both brackets are missing."""
    for statement in likely(program):
        tokens = statement.tokens
        if statement.first in ("def", "class", "import", "from") or shape_of(statement).clash:
            continue
        for number, token in enumerate(tokens[:-1]):
            following = tokens[number + 1]
            if token.text not in functions_of(program) or not begins_value(following):
                continue
            if token.text == "print" and not number:
                continue
            if following.text in ("(", "[", "{") or following.row != token.row:
                continue
            if statement.first == "for" and token.text == "range":
                continue
            if number and tokens[number - 1].text == ".":
                continue
            if token.text in CALLED and token.text in names_of(program):
                continue
            is_known = following.kind in ("number", "string") or following.text in names_of(program)
            is_called = number + 2 < len(tokens) and tokens[number + 2].text == "("
            if is_called if following.text in functions_of(program) else is_known:
                last = tokens[end_of_value(statement, number + 1)]
                edits = [Edit(token.row, token.end, following.col, "("), put_after(last, ")")]
                yield Fault("missing-call-bracket", (token, last), token.text, edits=edits)


@recogniser(GENERAL)
def methods_without_brackets(program):
    """`numbers.append n` and `sys.exit exit(1)`: what stands alone behind a method is what it is given."""
    for statement in likely(program):
        tokens = statement.tokens
        if len(tokens) < 4 or not tokens[0].is_plain_name or tokens[1].text != "." or shape_of(statement).clash:
            continue
        end = end_of_value(statement, 0)
        if end + 1 >= len(tokens) or not tokens[end].is_plain_name or tokens[end].row != tokens[-1].end_row:
            continue
        name, value = tokens[end], tokens[end + 1]
        if tokens[0].text == "self" and name.text not in METHODS | functions_of(program):
            continue
        if not begins_value(value) or end_of_value(statement, end + 1) + 1 != len(tokens):
            continue
        if value.text == name.text and tokens[-1].text == ")":
            edits = [Edit(name.row, name.end, value.end, "")]
            yield Fault("doubled-word", (name, value), name.text, edits=edits)
        edits = [Edit(name.row, name.end, value.col, "("), put_after(tokens[-1], ")")]
        yield Fault("missing-call-bracket", (name, tokens[-1]), name.text, edits=edits)


@recogniser(MESSAGE)
def brackets_by_message(program):
    message = program.message
    if "was never closed" in message or "does not match" in message or message.startswith("unmatched"):
        for statement in with_open_brackets(program):
            shape, tokens = shape_of(statement), statement.tokens
            if shape.clash:
                opened, _, closing = shape.clash
                last = tokens[closing]
                if opened is None:
                    yield Fault("unmatched-bracket", last, last.text, CLOSERS[last.text])
                else:
                    yield Fault("mismatched-brackets", last, tokens[opened].text, last.text, opened=tokens[opened])
            elif shape.open:
                opened = tokens[shape.open[-1]]
                yield Fault("unclosed-bracket", opened, opened.text, PAIRS[opened.text], opened=opened)


# --- what is in brackets


class Group:
    """What is in a pair of brackets: the numbers of its tokens at its own level, and of the commas there.

    `is_subscript` and `is_call` say what it is of the value before it.
    """

    def __init__(self, statement, opened):
        tokens, shape = statement.tokens, shape_of(statement)
        self.statement, self.opened, self.closing = statement, opened, shape.partner[opened]
        self.level = []
        number = opened + 1
        while number < self.closing:
            self.level.append(number)
            number = shape.partner.get(number, number) + 1
        before = tokens[opened - 1] if opened else None
        follows_value = before is not None and before.is_value and (before.kind != "number")
        self.sign = tokens[opened].text
        self.is_subscript = self.sign == "[" and follows_value
        self.is_call = self.sign == "(" and follows_value
        self.caller = before.text if follows_value else ""

    def find(self, *texts):
        tokens = self.statement.tokens
        return [each for each in self.level if tokens[each].text in texts]

    def parts(self):
        """The first and the last token of each part between commas; nothing for an empty one."""
        parts, start = [], self.opened + 1
        for comma in self.find(",") + [self.closing]:
            parts.append((start, comma - 1) if start < comma else None)
            start = comma + 1
        return parts


def groups_of(statement):
    if not hasattr(statement, "groups"):
        partner, tokens = shape_of(statement).partner, statement.tokens
        opened = [each for each in sorted(partner) if tokens[each].text in PAIRS]
        # Each token is in as many groups as there are brackets around it: no deeper than a person would write.
        statement.groups = [Group(statement, each) for each in opened[:1000]] if len(opened) < 1000 else []
    return statement.groups


@recogniser(FORM)
def in_groups(program):
    for statement in likely(program):
        if statement.first in ("def", "class") or statement.unclosed:
            continue
        tokens = statement.tokens
        for group in groups_of(statement):
            yield from wrong_commas(program, statement, group)
            if group.is_subscript and group.find("for"):
                yield from list_without_equals(program, statement, group)
            if group.find("for", "async") and not group.find("lambda"):
                yield from comprehension_faults(program, statement, group)
            elif group.is_subscript:
                yield from subscript_faults(program, statement, group)
            elif group.sign == "{":
                yield from dict_faults(program, statement, group)
            elif group.find(":") and not group.find("lambda"):
                yield from colons_in_list(program, statement, group)
            if group.sign in "[(" and group.find("**") and not group.is_call:
                stars = [each for each in group.find("**") if not tokens[each - 1].is_value]
                for each in stars:
                    yield Fault(
                        "dict-unpack-misplaced", tokens[each], group.sign, edits=[put(tokens[each], "*")], shown=False
                    )


def wrong_commas(program, statement, group):
    tokens = statement.tokens
    commas = group.find(",")
    for first, second in zip(commas, commas[1:]):
        if second == first + 1:
            edits = [
                Edit(
                    tokens[second].row,
                    tokens[first].end if tokens[first].row == tokens[second].row else tokens[second].col,
                    tokens[second].end,
                    "",
                )
            ]
            yield Fault("doubled-comma", tokens[second], edits=edits)
    if commas and commas[0] == group.opened + 1:
        comma, following = tokens[commas[0]], tokens[commas[0] + 1]
        end = following.col if following.row == comma.row else comma.end
        yield Fault("leading-comma", comma, group.sign, edits=[Edit(comma.row, comma.col, end, "")])
    semicolons = group.find(";")
    if semicolons and not (statement.first == "for" and group.opened == 1):
        right = ":" if group.is_subscript else ","
        kind = "bad-slice" if group.is_subscript else "semicolon-for-comma"
        edits = [put(tokens[each], right) for each in semicolons]
        yield Fault(kind, tokens[semicolons[0]], ";", edits=edits)


@recogniser(FORM)
def doubled_commas(program):
    """`def f(a,, b)`, `a,, b = 1, 2` and the like: where no brackets are, or those of a function's own line."""
    for statement in likely(program):
        tokens = statement.tokens
        for first, second in zip(tokens, tokens[1:]):
            if first.text == second.text == "," and first.row == second.row:
                yield Fault("doubled-comma", second, edits=[Edit(second.row, first.end, second.end, "")])
                break


def list_without_equals(program, statement, group):
    """`names []` and `names [n for n in rows]`, where a list is given to a name."""
    tokens = statement.tokens
    before, opened = tokens[group.opened - 1], tokens[group.opened]
    is_whole = group.closing == len(tokens) - 1 and start_of_value(statement, group.opened - 1) == 0
    if is_whole and not before.touches(opened) and tokens[0].row == opened.row and tokens[0].is_plain_name:
        edits = [Edit(before.row, before.end, opened.col, " = ")]
        target = source_between(program, tokens[0], before)
        yield Fault("missing-equals", (tokens[0], opened), target, edits=edits, guess=True)


def subscript_faults(program, statement, group):
    tokens = statement.tokens
    if group.closing == group.opened + 1:
        place = (tokens[group.opened], tokens[group.closing])
        yield from list_without_equals(program, statement, group)
        edits = [put_after(tokens[group.opened], "0")]
        yield Fault("empty-subscript", place, group.caller, edits=edits, shown=False)
        return
    points = [each for each in group.find(".") if tokens[each + 1].text.startswith(".")]
    for each in points:
        first, second = tokens[each], tokens[each + 1]
        right = ":" + second.text.lstrip(".")
        yield Fault("bad-slice", (first, second), "..", edits=[put_between(first, second, right)])
    for each in group.find("to", "...", "->"):
        if tokens[each - 1].is_value and begins_value(tokens[each + 1]):
            edits = [Edit(tokens[each].row, tokens[each - 1].end, tokens[each + 1].col, ":")]
            yield Fault("bad-slice", tokens[each], tokens[each].text, edits=edits)
    colons = group.find(":")
    if len(colons) > 2 and not group.find(",", "lambda"):
        yield Fault(
            "bad-slice",
            tokens[colons[2]],
            ":",
            edits=[Edit(tokens[colons[2]].row, tokens[colons[2]].col, tokens[group.closing].col, "")],
            shown=False,
        )


def label_without_quotes(program, statement, group, colon):
    """`print(Total: x)` and `print(Total:, x)`, where the word is a text."""
    tokens = statement.tokens
    part = next((each for each in group.parts() if each and each[0] <= colon <= each[1]), None)
    closing, sign = tokens[group.closing], tokens[colon]
    if part is None or closing.row != sign.row or tokens[part[0]].row != sign.row:
        return
    start, last = tokens[part[0]], tokens[part[1]]
    label, own = tokens[part[0] : colon], names_of(program)
    text = source_between(program, start, last)
    if "{" in text and '"' not in text and (start.text == "{" or start.is_plain_name):
        edits = [put_before(start, 'f"'), put_after(last, '"')]
        yield Fault("missing-quotes", (start, last), text, edits=edits)
    is_label = all(each.kind == "name" for each in label) and label
    if not is_label or start.text in own and tokens[colon + 1].text not in (",", ")"):
        return
    text = source_between(program, start, sign)
    end = closing.col if colon + 1 == group.closing else sign.end
    edits = [put_before(start, '"'), Edit(sign.row, end, end, '"')]
    if colon < part[1]:
        edits = [put_before(start, '"'), Edit(sign.row, sign.end, tokens[colon + 1].col, '", ')]
    yield Fault("missing-quotes", (start, sign), text, edits=edits)


def colons_in_list(program, statement, group):
    """`["a": 1, "b": 2]`, and `[1: 2, 3]`."""
    tokens = statement.tokens
    colons, parts = group.find(":"), group.parts()
    if group.caller in ("print", "input") and statement.first not in OPENERS:
        yield from label_without_quotes(program, statement, group, colons[0])
    if group.is_call and group.caller != "print":
        return
    if any(tokens[each + 1].text == "=" for each in colons) or statement.first in OPENERS:
        return
    full = [each for each in parts if each]
    pairs = [each for each in full if sum(each[0] < colon < each[1] for colon in colons) == 1]
    closing = tokens[group.closing]
    if len(pairs) == len(full) == len(colons) and not group.is_call:
        edits = [put(tokens[group.opened], "{"), put(closing, "}")]
        yield Fault("colon-in-list", tokens[colons[0]], group.sign, closing.text, edits=edits)
    edits = [put(tokens[each], ",") for each in colons]
    yield Fault("colon-for-comma", tokens[colons[0]], ":", edits=edits)


# --- dictionaries


def dict_faults(program, statement, group):
    tokens, own = statement.tokens, names_of(program)
    arrows = [each for each in group.find("=", "->") if tokens[each].text == "->" or tokens[each + 1].text == ">"]
    if arrows:
        edits = []
        for each in arrows:
            last = tokens[each] if tokens[each].text == "->" else tokens[each + 1]
            start = tokens[each - 1].end if tokens[each - 1].end_row == tokens[each].row else tokens[each].col
            edits.append(Edit(tokens[each].row, start, last.end, ":"))
        last = tokens[arrows[0]] if tokens[arrows[0]].text == "->" else tokens[arrows[0] + 1]
        yield Fault("arrow-in-dict", (tokens[arrows[0]], last), "->" if last.text == "->" else "=>", edits=edits)
    equals = [each for each in group.find("=") if each not in arrows and tokens[each - 1].is_value]
    if equals:
        edits = []
        for each in equals:
            key = tokens[each - 1]
            start = key.end if key.end_row == tokens[each].row else tokens[each].col
            edits.append(Edit(tokens[each].row, start, tokens[each].end, ":" if key.row == tokens[each].row else ": "))
            if tokens[each + 1].row == tokens[each].row and tokens[each].touches(tokens[each + 1]):
                edits[-1].text = ": "
            if key.is_plain_name and key.text not in own and tokens[each - 2].text in ("{", ","):
                edits += [put_before(key, '"'), Edit(key.row, key.end, key.end, '"')]
        merged = merged_edits(edits)
        yield Fault("equals-in-dict", tokens[equals[0]], tokens[equals[0] - 1].text, edits=merged)
    for each in group.find(":"):
        following, before = tokens[each + 1], tokens[each - 1]
        if following.text in (",", "}"):
            edits = [put_after(tokens[each], " None")]
            yield Fault("missing-dict-value", (before, tokens[each]), before.text, edits=edits, shown=False)
        elif before.text in ("{", ","):
            yield Fault(
                "missing-dict-key", tokens[each], following.text, edits=[put_before(tokens[each], "0")], shown=False
            )
        elif following.text in ("*", "**"):
            yield Fault("dict-unpack-misplaced", following, "{", edits=[put(following, "")], shown=False)
    parts = [each for each in group.parts() if each]
    with_colon = [each for each in parts if has_colon(group, each) or tokens[each[0]].text == "**"]
    without_colon = [each for each in parts if each not in with_colon]
    if not with_colon or not without_colon:
        for each in parts if len(parts) == 1 or not with_colon else ():
            yield from missing_dict_colon(program, statement, each, group)
        return
    first = without_colon[0]
    yield from missing_dict_colon(program, statement, first, group)
    if len(without_colon) >= 2 and without_colon[1][0] == first[1] + 2:
        comma = tokens[first[1] + 1]
        text = source_between(program, tokens[first[0]], tokens[first[1]])
        edits = [put(comma, ":")]
        if len(without_colon) > 2:
            commas = [tokens[one[1] + 1] for one in without_colon[::2] if tokens[one[1] + 1].text == ","]
            edits = [put(each, ":") for each in commas]
        yield Fault("comma-for-colon", comma, text, edits=edits)
    if tokens[first[0]].text == "*":
        edits = [put(tokens[first[0]], "**")]
        yield Fault("dict-unpack-misplaced", tokens[first[0]], "{", edits=edits)
    text = source_between(program, tokens[first[0]], tokens[first[1]])
    edits = [put_after(tokens[each[1]], ": None") for each in without_colon]
    yield Fault("dict-mixed-with-set", (tokens[first[0]], tokens[first[1]]), text, edits=edits, shown=False)


def merged_edits(edits):
    """Those at the same place in one, so that their order is certain."""
    merged = []
    for each in sorted(edits, key=lambda edit: (edit.row, edit.col, edit.end)):
        if merged and each.row == merged[-1].row and each.col == merged[-1].col == merged[-1].end:
            merged[-1] = Edit(each.row, each.col, each.end, merged[-1].text + each.text)
        else:
            merged.append(each)
    return merged


def has_colon(group, part):
    return any(part[0] <= each <= part[1] for each in group.find(":"))


def missing_dict_colon(program, statement, part, group):
    """`{"a" 1}`."""
    tokens = statement.tokens
    end = end_of_value(statement, part[0])
    if end < part[1] and begins_value(tokens[end + 1]) and tokens[end].row == tokens[end + 1].row:
        last = end_of_value(statement, end + 1)
        if last == part[1]:
            key = source_between(program, tokens[part[0]], tokens[end])
            yield Fault("missing-dict-colon", (tokens[end], tokens[end + 1]), key, edits=[put_after(tokens[end], ":")])


# --- comprehensions


def comprehension_faults(program, statement, group):
    tokens = statement.tokens
    loops = group.find("for")
    if not loops or statement.first == "for" and group.opened < 1:
        return
    first = loops[0]
    opened, closing = tokens[group.opened], tokens[group.closing]
    in_one_row = opened.row == closing.row
    inside = group.find("in")
    sign_in = next((each for each in inside if each > first), None)
    if first == group.opened + 1:
        yield from loop_before_value(program, statement, group, first, sign_in)
        return
    if tokens[first + 1].text == "in":
        value = tokens[group.opened + 1]
        is_name = value.is_plain_name and first == group.opened + 2
        edits = [put_after(tokens[first], " " + value.text if is_name else " item")]
        yield Fault("missing-loop-variable", tokens[first], edits=edits, shown=is_name)
    before = [each for each in group.level if each < first]
    commas = [each for each in group.find(",") if each < first]
    colons = [each for each in group.find(":") if each < first]
    if tokens[first - 1].text in (",", ":", ";", "|"):
        edits = [without(program, tokens[first - 1])]
        yield Fault("comprehension-colon", tokens[first - 1], tokens[first - 1].text, edits=edits)
    elif commas and not group.is_call and not (group.sign == "{" and colons) and commas[0] > group.opened + 1:
        start, last = tokens[group.opened + 1], tokens[first - 1]
        text = source_between(program, start, last)
        edits = [put_before(start, "("), put_after(last, ")")]
        yield Fault("comprehension-tuple", (start, last), text, edits=edits)
    if "unpacking cannot be used" in program.message or tokens[group.opened + 1].text in ("*", "**"):
        if tokens[group.opened + 1].text in ("*", "**"):
            star = tokens[group.opened + 1]
            yield Fault("comprehension-unpacking", star, star.text, edits=[put(star, "")], shown=False)
    if sign_in is None:
        yield from loop_without_in(program, statement, group, first)
    elif sign_in + 1 == group.closing or tokens[sign_in + 1].text in ("if", "for"):
        edits = [put_after(tokens[sign_in], " []")]
        yield Fault("missing-in-value", tokens[sign_in], tokens[first + 1].text, edits=edits, shown=False)
    behind = [each for each in group.level if sign_in is not None and each > sign_in]
    for each in behind:
        token = tokens[each]
        is_end = each + 1 == group.closing or tokens[each + 1].text in ("if", "for") or tokens[each - 1].text == "if"
        if token.text in (":", ",") and is_end:
            yield Fault("comprehension-colon", token, token.text, edits=[without(program, token)])
    conditions = [each for each in before if tokens[each].text == "if"]
    if conditions and in_one_row and not any(tokens[each].text == "else" for each in before):
        condition = conditions[-1]
        value_start = tokens[group.opened + 1]
        if condition > group.opened + 1 and condition < first - 1:
            text = source_between(program, tokens[condition], tokens[first - 1])
            edits = [
                Edit(value_start.row, tokens[condition - 1].end, tokens[first].col - 1, ""),
                put_before(closing, " " + text),
            ]
            yield Fault("comprehension-order", (tokens[condition], tokens[first - 1]), text, edits=edits)
        elif condition == group.opened + 1:
            yield Fault("comprehension-order", (tokens[condition], tokens[first - 1]), "if")
    late = [each for each in behind if tokens[each].text == "if"]
    others = [each for each in behind if tokens[each].text == "else"]
    if late and others and late[0] < others[0] and in_one_row:
        choice = source_between(program, tokens[late[0]], tokens[group.closing - 1])
        edits = [
            Edit(opened.row, tokens[first].col, tokens[first].col, choice + " "),
            Edit(opened.row, tokens[late[0] - 1].end, closing.col, ""),
        ]
        yield Fault("comprehension-else-last", (tokens[others[0]], tokens[group.closing - 1]), edits=edits)


def loop_before_value(program, statement, group, first, sign_in):
    """`[for x in y: x]` and `[for x in y x]`."""
    tokens = statement.tokens
    closing = tokens[group.closing]
    if sign_in is None or tokens[first].row != closing.row:
        yield Fault("comprehension-order", tokens[first], "for")
        return
    end = end_of_value(statement, sign_in + 1)
    start = end + 1
    if start < group.closing and tokens[start].text in (":", ","):
        start += 1
    if start < group.closing:
        value = source_between(program, tokens[start], tokens[group.closing - 1])
        loop = source_between(program, tokens[first], tokens[end])
        edits = [put_between(tokens[first], tokens[group.closing - 1], value + " " + loop)]
        yield Fault("comprehension-order", (tokens[first], tokens[end]), "for", edits=edits)
    yield Fault("comprehension-order", (tokens[first], tokens[end]), "for")


def loop_without_in(program, statement, group, first):
    tokens = statement.tokens
    number = first + 1
    while number + 2 < group.closing and tokens[number].kind == "name" and tokens[number + 1].text == ",":
        number += 2
    if not tokens[number].is_plain_name or number + 1 >= group.closing:
        return
    following = tokens[number + 1]
    if following.text in ("of", "from", "=", ":", "on", "over"):
        edits = [
            put(following, "in" if program.line(following.row)[following.col - 1 : following.col] == " " else " in ")
        ]
        yield Fault("comprehension-without-in", following, tokens[number].text, edits=edits)
    elif begins_value(following):
        yield Fault(
            "comprehension-without-in",
            (tokens[number], following),
            tokens[number].text,
            edits=[put_after(tokens[number], " in")],
        )


@recogniser(FORM)
def angle_brackets(program):
    """`x = <1, 2>`."""
    for statement in likely(program):
        tokens, shape = statement.tokens, shape_of(statement)
        for number, token in enumerate(tokens[1:], 1):
            if token.text != "<" or tokens[number - 1].text not in ("=", "(", ",", "return", "[", "in"):
                continue
            closing = next((each for each in range(number + 1, len(tokens)) if tokens[each].text == ">"), None)
            if closing is None or shape.around[closing] != shape.around[number]:
                continue
            edits = [put(token, "["), put(tokens[closing], "]")]
            yield Fault("angle-brackets", (token, tokens[closing]), edits=edits)


# --- values beside each other


@recogniser(GENERAL)
def values_side_by_side(program):
    for statement in likely(program):
        if statement.first in ("def", "class", "import", "from", "global", "nonlocal"):
            continue
        if any(token.kind == "string" and not token.closed for token in statement.tokens):
            continue
        tokens = statement.tokens
        spots = [number for number in range(1, len(tokens)) if are_side_by_side(tokens[number - 1], tokens[number])]
        if ":" in statement.words:
            spots += [number for number in range(1, len(tokens) - 1) if is_next_key(statement, number)]
            spots.sort()
        if not spots or len(spots) > 300:
            yield from prose_with_signs(program, statement)
            continue
        yield from missing_dots(program, statement, spots)
        yield from missing_equals(program, statement, spots)
        yield from missing_equals_behind(program, statement, spots[0])
        yield from loops_without_for(program, statement)
        yield from prose_with_signs(program, statement)
        yield from prose_without_quotes(program, statement, spots)
        for number in spots[:6]:
            yield from comma_or_operator(program, statement, number, spots)


def are_side_by_side(first, second):
    if not first.is_value or not begins_value(second):
        return False
    if second.text in ("(", "["):
        return False
    return not (first.kind == second.kind == "string")


def missing_dots(program, statement, spots):
    """`self name` and `random randint(1, 6)`: what belongs to something stands beside it."""
    tokens = statement.tokens
    for number in spots[:6]:
        first, second = tokens[number - 1], tokens[number]
        is_owner = first.text == "self" and number + 1 != len(tokens) or first.text == "self" and number > 1
        is_owner = is_owner or second.is_plain_name and is_module(program, first.text)
        if is_owner and first.is_plain_name and second.is_plain_name and first.row == second.row:
            edits = [Edit(first.row, first.end, second.col, ".")]
            yield Fault("missing-dot", (first, second), first.text, second.text, edits=edits)


def is_module(program, name):
    return any(a.text in ("import", "as") and b.text == name for a, b in zip(program.tokens, program.tokens[1:]))


def missing_equals(program, statement, spots):
    """`count 0`, where other lines use the name."""
    tokens = statement.tokens
    first, second = tokens[0], tokens[1]
    if spots[0] != 1 or not first.is_plain_name or first.text in functions_of(program) or first.row != second.row:
        return
    last = end_of_value(statement, 1)
    is_plain = second.kind in ("number", "string") or second.text in PAIRS or last > 1
    if last + 1 == len(tokens) and is_plain and is_used_elsewhere(program, statement, first.text):
        edits = [Edit(first.row, first.end, second.col, " = ")]
        yield Fault("missing-equals", (first, second), first.text, edits=edits, guess=True)


def missing_equals_behind(program, statement, spot):
    """`self.name name`, `scores[n] 3`, `a, b pair` and `total price * 2`: what can be given a value, and one."""
    tokens, shape = statement.tokens, shape_of(statement)
    first, before, after = tokens[0], tokens[spot - 1], tokens[spot]
    if not first.is_plain_name or shape.around[spot] >= 0 or shape.clash or before.row != after.row:
        return
    if first.text in functions_of(program) or before.text == ")" or after.text in SIGN_WORD_BEGINNINGS:
        return
    end = end_of_value(statement, 0)
    names = 1
    while end + 2 < spot and tokens[end + 1].text == "," and tokens[end + 2].is_plain_name:
        end, names = end_of_value(statement, end + 2), names + 1
    if end + 1 != spot or any(each.text in ASSIGNING or each.text == ":" for each in tokens[spot:]):
        return
    is_place = before.text == "]" or names > 1 or spot > 2 and tokens[spot - 2].text == "."
    is_known = spot == 1 and (first.text in names_of(program) or any(each.text == first.text for each in tokens[1:]))
    is_known = is_known or spot == 1 and is_used_elsewhere(program, statement, first.text)
    is_known = is_known or spot == 1 and after.text in names_of(program) and len(tokens) > 2
    is_known = is_known or spot == 1 and after.text in CALLED and tokens[2:3] and tokens[2].text == "("
    if (is_place or is_known) and not (spot > 2 and tokens[spot - 2].text == "." and before.text in METHODS):
        edits = [Edit(before.row, before.end, after.col, " = ")]
        place = (first, after) if first.row == after.row else after
        yield Fault("missing-equals", place, source_between(program, first, before), edits=edits, guess=True)


def is_used_elsewhere(program, statement, name):
    return any(token.text == name and not statement.row <= token.row <= statement.end_row for token in program.tokens)


def is_next_key(statement, number):
    """Whether a text is the key behind a value in a dictionary, where Python joins the two texts."""
    tokens, shape = statement.tokens, shape_of(statement)
    first, second, third = tokens[number - 1 : number + 2]
    around = shape.around[number]
    if not (first.kind == second.kind == "string") or third.text != ":" or around < 0:
        return False
    return tokens[around].text == "{" and number > 1 and tokens[number - 2].text not in ("{", ",")


def is_behind_point(before, token):
    """Whether this is `.0` in `pair.0`: Python takes the point for the beginning of a number."""
    is_number = token.kind == "number" and token.text[0] == "." and token.text[1:].isdecimal()
    return is_number and before.touches(token) and before.is_value and before.kind not in ("number", "string")


def comma_or_operator(program, statement, number, spots):
    tokens, shape = statement.tokens, shape_of(statement)
    first, second = tokens[number - 1], tokens[number]
    if is_behind_point(first, second):
        return
    around = shape.around[number]
    place = (first, second) if first.end_row == second.row else (first.end_row, max(first.end - 1, 0), first.end)
    value_start = start_of_value(statement, number - 1)
    parts = (source_between(program, tokens[value_start], first), first_words(second))
    in_group = around >= 0 and not (
        around and tokens[around].text == "(" and not is_call_at(statement, around) and not has_comma(statement, around)
    )
    # Numbers with a name behind them, in a calculation.
    before, after = part_signs(statement, number)
    in_group = in_group or around > 0 and tokens[around - 1].text == "print" and "+" not in before
    in_group = in_group or around >= 0 and not (before | after) & {"+", "-", "*", "/", "//", "%", "**", "<", ">", "=="}
    joins_text = "+" in before or "+" in after
    has_text = first.kind == "string" or second.kind == "string"
    if around > 0 and tokens[around - 1].text == "print" and "+" not in before:
        # What is shown is more often divided by commas.
        joins_text = False
    if tokens[around].text == "{" if around >= 0 else False:
        edits = [put_after(tokens[each - 1], ",") for each in spots if shape.around[each] == around]
        yield Fault("missing-comma", place, *parts, edits=edits)
    if has_text and joins_text and first.end_row == second.row:
        edits = [Edit(first.end_row, first.end, second.col, " + ")]
        yield Fault("missing-operator", place, *parts, edits=edits, guess=True)
    if (
        first.kind == "number"
        and second.is_plain_name
        and first.end_row == second.row
        and second.text in names_of(program)
    ):
        edits = [Edit(first.end_row, first.end, second.col, " * ")]
        yield Fault("missing-operator", place, *parts, edits=edits, guess=True)
    if in_group:
        same = [each for each in spots if shape.around[each] == around]
        yield Fault("missing-comma", place, *parts, edits=[put_after(tokens[each - 1], ",") for each in same])
        yield Fault("missing-comma", place, *parts, edits=[put_after(tokens[number - 1], ",") for number in spots])
        yield Fault("missing-comma", place, *parts, edits=[put_after(first, ",")])
        if first.end_row == second.row:
            edits = [Edit(first.end_row, first.end, second.col, " + ")]
            yield Fault("missing-operator", place, *parts, edits=edits, shown=False, guess=True)
        return
    if statement.first == "for" and "in" in statement.words[number:] and first.is_plain_name and second.is_plain_name:
        yield Fault("missing-comma", place, *parts, edits=[put_after(first, ",")])
        return
    if statement.first == "assert" and second.kind == "string" and around < 0:
        yield Fault("missing-comma", place, *parts, edits=[put_after(first, ",")])
    words = statement.words
    if around < 0 and "=" in words[:number] and "," in words[: words.index("=")] and words[1] in (",", "="):
        # As many values as there are names.
        yield Fault("missing-comma", place, *parts, edits=[put_after(first, ",")])
    if first.end_row != second.row or number < 2 or first.is_plain_name and number - 1 == 0:
        return
    if statement.first == "print" and first.text == ")":
        return
    is_value_of_statement = any(each in ASSIGNING for each in statement.words[:number]) or statement.first in (
        "return",
        "if",
        "while",
        "elif",
        "print",
    )
    if is_value_of_statement and not (number < len(tokens) - 1 and tokens[number + 1].text in ASSIGNING):
        sign = (
            "+" if has_text else "*" if first.kind == "number" or second.kind == "number" or first.text == ")" else ""
        )
        if has_text and (first.kind == "number" or second.kind == "number") or not sign:
            edits = [Edit(first.end_row, first.end, second.col, " + ")]
            yield Fault("missing-operator", place, *parts, edits=edits, shown=False)
        else:
            edits = [Edit(first.end_row, first.end, second.col, " " + sign + " ")]
            yield Fault("missing-operator", place, *parts, edits=edits, guess=True, shown=has_text)


def first_words(token):
    return token.text.split("\n")[0]


def is_call_at(statement, opened):
    before = statement.tokens[opened - 1]
    return before.is_value and before.kind != "number"


def has_comma(statement, opened):
    shape, tokens = shape_of(statement), statement.tokens
    closing = shape.partner.get(opened, len(tokens))
    return any(tokens[each].text == "," and shape.around[each] == opened for each in range(opened, closing))


def part_signs(statement, number):
    """The operators before and after a place, up to the next comma or bracket."""
    tokens, shape = statement.tokens, shape_of(statement)
    first, last = part_around(statement, number)
    around = shape.around[number]
    at_level = [
        each for each in range(max(first, number - 200), min(last, number + 200) + 1) if shape.around[each] == around
    ]
    before = {tokens[each].text for each in at_level if each < number and tokens[each].kind == "op"}
    after = {tokens[each].text for each in at_level if each >= number and tokens[each].kind == "op"}
    return before, after


def prose_without_quotes(program, statement, spots):
    """`print(hello world)` and `name = John Smith`."""
    tokens, shape = statement.tokens, shape_of(statement)
    own, functions = names_of(program), functions_of(program)
    number = spots[0]
    first, second = tokens[number - 1], tokens[number]
    if first.kind != "name" or first.text in ("True", "False", "None"):
        return
    around = shape.around[number]
    start, end = part_around(statement, number)
    while end + 1 < len(tokens) and tokens[end + 1].text == "," and shape.around[end + 1] == around:
        # A comma may be part of a sentence.
        stop = part_around(statement, end + 2)[1] if end + 2 < len(tokens) else end
        if stop <= end or any(each.kind == "string" for each in tokens[end + 2 : stop + 1]):
            break
        if not any(end + 2 < each <= stop for each in spots):
            break
        end = stop
    inner = tokens[start : end + 1]
    if any(each.kind == "string" or each.text in "()[]{}=:" or each.row != first.row for each in inner):
        return
    if start == 0 or tokens[start - 1].text not in ("(", ",", "=", "[", "==", "return", ":", "{", "in"):
        return
    names = [each for each in inner if each.kind == "name"]
    unknown = [each for each in names if each.text not in own and each.text not in functions and not each.is_keyword]
    if (
        first in unknown
        and second.kind == "name"
        and "_".join((first.text, second.text)) not in own
        and len(unknown) * 2 >= len(names)
    ):
        edits = [put_before(inner[0], '"'), put_after(inner[-1], '"')]
        text = source_between(program, inner[0], inner[-1])
        if '"' not in text:
            yield Fault("missing-quotes", (inner[0], inner[-1]), text, edits=edits)


def prose_with_signs(program, statement):
    """`print(What is your name?)` and `print(Hello!)`: everything in the brackets is a text."""
    tokens = statement.tokens
    for group in groups_of(statement)[:20]:
        if group.caller not in ("print", "input") or group.closing - group.opened < 3:
            continue
        inner = tokens[group.opened + 1 : group.closing]
        words = [each for each in inner if each.kind == "name"]
        if any(each.kind == "string" or each.row != inner[0].row for each in inner):
            continue
        unknown = [each for each in words if each.text not in names_of(program) and not each.is_keyword]
        text = source_between(program, inner[0], inner[-1])
        is_prose = any(each.kind == "strange" for each in inner) or inner[-1].text in (".", ":", ",", "...", "?")
        pairs = [pair for pair in zip(inner, inner[1:]) if are_side_by_side(*pair)]
        if not is_prose and not pairs or any("_".join((one.text, two.text)) in names_of(program) for one, two in pairs):
            continue
        if inner[0] in unknown and len(unknown) * 2 >= len(words) and '"' not in text and "(" not in text:
            closing = tokens[group.closing]
            end = closing.col if closing.row == inner[-1].row else inner[-1].end
            edits = [put_before(inner[0], '"'), Edit(inner[-1].row, end, end, '"')]
            yield Fault("missing-quotes", (inner[0], inner[-1]), text, edits=edits)


def loops_without_for(program, statement):
    """`[x x in y]`."""
    tokens = statement.tokens
    for group in groups_of(statement)[:50]:
        if group.is_subscript or group.is_call or group.find("for") or not group.find("in"):
            continue
        each = group.find("in")[0]
        name = tokens[each - 1]
        if each - 2 > group.opened and name.is_plain_name and tokens[each - 2].is_value:
            edits = [put_before(name, "for ")]
            yield Fault("comprehension-without-for", name, name.text, edits=edits)
