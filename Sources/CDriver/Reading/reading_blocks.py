# --- a program that Python cannot read: lines that open blocks, and indentation ---------------------------------------

INDENT = "    "
# What may come before each of these, in the same column.
PARTNERS = {
    "else": ("if", "elif", "for", "while", "except"),
    "elif": ("if", "elif"),
    "except": ("try", "except"),
    "finally": ("try", "except", "else"),
    "case": ("match",),
}
MOST_CANDIDATES = 6


def width(statement):
    """The column in which a statement begins, with tabs as Python counts them."""
    return len(statement.indent.expandtabs())


def colon_number(statement):
    """Which token is the colon that ends a header: the first one outside of brackets that is no lambda's."""
    lambdas = 0
    for number, (token, depth) in enumerate(zip(statement.tokens, levels(statement.tokens))):
        if depth == 0 and token.text == "lambda":
            lambdas += 1
        elif depth == 0 and token.text in (":", ":="):
            if not lambdas:
                return number if token.text == ":" else None
            lambdas -= 1
    return None


def opener_of(statement):
    """The keyword that a header begins with; `match` and `case` only where a value follows."""
    words = statement.words
    first = words[1] if words[0] == "async" and len(words) > 1 else words[0]
    if first in ("match", "case"):
        after = statement.tokens[1] if len(words) > 1 else None
        is_header = after is not None and (after.text not in ("=", ".", ",", ")", ":") or words[1:] == [":"])
        return first if is_header and (words[-1] == ":" or after.is_value or after.text in "([{-") else ""
    return first if first in OPENERS else ""


def following(program, statement, step=1):
    number = program.statements.index(statement) + step
    return program.statements[number] if 0 <= number < len(program.statements) else None


def is_deeper(other, statement):
    return other is not None and statement is not None and width(other) > width(statement)


def block_of(program, statement):
    """The statements that are indented below one."""
    found = []
    for other in program.statements[program.statements.index(statement) + 1 :]:
        if width(other) <= width(statement):
            break
        found.append(other)
    return found


def siblings_before(program, statement):
    """The statements before one that are in its block, the nearest first, by the columns that they begin in."""
    number = program.statements.index(statement)
    for other in reversed(program.statements[:number]):
        if width(other) < width(statement):
            return
        if width(other) == width(statement):
            yield other


def moved(program, statements, columns):
    """Statements that begin so many columns further to the right; to the left where it is less than zero."""
    edits, inside = [], set()
    for statement in statements:
        for row in range(statement.row, statement.end_row + 1):
            line = program.line(row)
            indent = indent_of(line)
            if row in inside or not line.strip() or len(indent.expandtabs()) + columns < 0:
                continue
            edits.append(Edit(row, 0, len(indent), " " * (len(indent.expandtabs()) + columns)))
        # What stands in a text over several lines is left alone.
        for token in statement.tokens:
            if token.kind == "string":
                inside.update(range(token.row + 1, token.end_row + 1))
    return edits


def with_colon(statement):
    """The colon at the end of a header that has none."""
    return [] if statement.last == ":" else [put_after(statement.tokens[-1], ":")]


def headers(program):
    return [each for each in likely(program) if opener_of(each)]


# --- what a header lacks or has too much of


@recogniser(FORM)
def find_wrong_header_end(program):
    for statement in headers(program):
        tokens, words, word = statement.tokens, statement.words, opener_of(statement)
        if len(tokens) < 2:
            continue
        last, before = tokens[-1], tokens[-2]
        if before.text == ":" and last.text in (":", ";", ".", ",", "-") and in_one_row(before, last):
            ending = source_between(program, before, last)
            yield Fault("doubled-colon", (before, last), ending, edits=[put_between(before, last, ":")])
        is_sign = last.text in (";", ",", ".", "=", "->", "-", "|", "==", ":=") or last.kind == "strange"
        is_sign = is_sign and last.text not in LOOK_ALIKES
        if is_sign and not (
            last.text in ("=", "==", "|", "-") and word not in ("def", "class", "else", "try", "finally")
        ):
            if last.text == ":=":
                continue
            yield Fault(
                "wrong-sign-for-colon", last, last.text, word, edits=[without(program, last), put_after(last, ":")]
            )
        if words[-2:] == ["=", ">"] and before.touches(last):
            yield Fault(
                "wrong-sign-for-colon", (before, last), "=>", word, edits=[without(program, before), put(last, ":")]
            )
        if colon_number(statement) is None:
            for number, depth in list(enumerate(levels(tokens)))[1:-1]:
                token, after = tokens[number], tokens[number + 1]
                is_comma = token.text == "," and (after.is_keyword or after.text == "print" or word in ("else", "try"))
                is_equals = token.text == "=" and word in ("def", "else", "try", "finally")
                if depth == 0 and (token.text == ";" or is_comma or is_equals):
                    yield Fault("wrong-sign-for-colon", token, token.text, word, edits=[put(token, ":")])
                    break


@recogniser(FORM)
def find_early_colon(program):
    for statement in headers(program):
        tokens, words, word = statement.tokens, statement.words, opener_of(statement)
        at = words.index(word) + 1
        if len(tokens) <= at + 1 or word in ("else", "try", "finally") and words[at] == ":":
            continue
        is_with_block = is_deeper(following(program, statement), statement)
        if words[at] == ":" and words[at + 1] != ":" and (is_with_block or words[-1] == ":") and words[at + 1] != "->":
            edits = [without(program, tokens[at])] + with_colon(statement)
            yield Fault("colon-too-early", tokens[at], word, edits=edits)
        elif words[-1] == ":":
            for number, depth in list(enumerate(levels(tokens)))[at:-1]:
                if depth == 0 and words[number] == ":" and words[number + 1] not in (":", "->"):
                    yield Fault("colon-too-early", tokens[number], word, edits=[without(program, tokens[number])])
                    break


@recogniser(FORM)
def find_missing_condition(program):
    for statement in headers(program):
        tokens, words, word = statement.tokens, statement.words, opener_of(statement)
        first = tokens[0]
        if word in ("if", "while", "elif") and (len(words) == 1 or words[1] == ":"):
            edits = [put_after(first, " True" + ("" if len(words) > 1 else ":"))]
            yield Fault("missing-condition", first, word, edits=edits, shown=False)
        elif word == "match" and words == ["match", ":"]:
            yield Fault("missing-match-value", first, edits=[put_after(first, " 1")], shown=False)
        elif word == "case" and words[1:2] == [":"]:
            yield Fault("missing-pattern", first, edits=[put_after(first, " 1")], shown=False)
        elif word == "with" and (words[1:2] in ([":"], ["as"]) or len(words) == 1):
            edits = [put_after(first, " open('')" + ("" if len(words) > 1 else " as f:"))]
            yield Fault("missing-with-value", first, edits=edits, shown=False)
        elif word == "except" and words[1:2] == ["as"]:
            edits = [put_after(first, " Exception")] + with_colon(statement)
            yield Fault("missing-exception-type", tokens[1], edits=edits)


@recogniser(FORM)
def find_missing_case(program):
    """A value with a colon right below `match`."""
    for statement in likely(program):
        tokens = statement.tokens
        above = following(program, statement, -1)
        is_first = above is not None and opener_of(above) == "match" and is_deeper(statement, above)
        if is_first and tokens[0].kind in ("string", "number") and tokens[1:] and tokens[1].text == ":":
            edits = [put_before(each, "case ") for each in pattern_starts(program, statement)]
            yield Fault("missing-case", tokens[0], tokens[0].text, edits=edits, shown=len(edits) == 1)


def pattern_starts(program, statement):
    """What begins each block of a `match` whose word `case` is missing."""
    number = program.statements.index(statement)
    alike = [each for each in program.statements[number:] if width(each) == width(statement)]
    return [
        each.tokens[0] for each in alike if each.tokens[0].kind in ("string", "number") or each.words[:2] == ["_", ":"]
    ]


@recogniser(FORM)
def find_else_condition(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if words[0] != "else" or len(words) < 3:
            continue
        second = 2 if words[1] in (":", ",", ";") else 1
        if words[second] == "if" and in_one_row(tokens[0], tokens[second]):
            place = tokens[0], tokens[second]
            edits = [put_between(*place, "elif")]
            yield Fault("else-if", place, edits=edits + with_colon(statement))
            yield Fault("else-if", place, edits=edits)
            if second == 1 and statement is program.at and program.problem.stage == "parse":
                yield Fault("else-if", place)
        elif second == 1:
            if words[-1] == ":" or is_deeper(following(program, statement), statement):
                edits = [put(tokens[0], "elif")] + with_colon(statement)
                place = tokens[0], tokens[-1] if words[-1] != ":" else tokens[-2]
                yield Fault("else-with-condition", place, edits=edits)
        elif words[-1] == ":" and words[1] == ":" and words[2] not in OPENERS and len(words) > 3:
            edits = [put_between(tokens[0], tokens[1], "elif")]
            yield Fault("else-with-condition", (tokens[0], tokens[-2]), edits=edits)


# --- for


@recogniser(FORM)
def find_foreign_for(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if words[0] != "for" or len(words) < 4:
            continue
        header, certain = counted_loop(program, statement)
        if not certain:
            continue
        last_in_row = next((each for each in reversed(tokens) if each.row == statement.row), tokens[-1])
        colon = colon_number(statement)
        end = tokens[colon] if colon is not None and tokens[colon].row == statement.row else last_in_row
        if header and end.row == end.end_row and "{" not in words:
            yield Fault("foreign-for", (tokens[0], end), header, edits=[put_between(tokens[0], end, header)])
        if header:
            yield Fault("foreign-for", (tokens[0], end), header)
        else:
            yield Fault("foreign-for", (tokens[0], end), "for number in range(10):")


def counted_loop(program, statement):
    """A loop that counts in the way of another language, as Python writes it if it can, and whether it is one."""
    row = statement.row
    words = [token.text for token in statement.tokens if token.row == row and token.text not in ("int", "let", "var")]
    for number in range(len(words) - 1, 0, -1):
        # `0..10` is split into `0`, `.` and `.10`.
        if words[number - 1] == "." and words[number][:1] == ".":
            words[number - 1 : number + 1] = ["..", words[number][1:]] if words[number] != "." else [".."]
    body = words[1:]
    if body and body[0] == "(":
        body = body[1:]
    name = body[0] if body else ""
    if not name.isidentifier() or name in KEYWORDS or len(body) < 3:
        return "", False
    if body.count(";") == 2 and body[1] == "=":
        first, second = body.index(";"), len(body) - 1 - body[::-1].index(";")
        start, test, step = body[2:first], body[first + 1 : second], body[second + 1 :]
        return c_loop(name, start, test, step), True
    if len(body) > 4 and body[1] == "=" and body[3] == "," and "," not in body[4:]:
        stop = body[4:-1] if body[-1] == ":" else body[4:]
        if len(stop) == 1:
            return "for %s in range(%s, %s):" % (name, body[2], one_more(stop[0])), True
    for word in ("to", "until", "upto", "downto", "..", "...", "TO", "To"):
        if word not in body or body[1] not in ("=", "in", "from", ":"):
            continue
        at = body.index(word)
        start = [each for each in body[2:at] if each not in ("[", "(", "range")]
        stop = [each for each in body[at + 1 :] if each not in ("]", ")", ":", "do", "{", "then", "DO", "Do")]
        if len(start) != 1 or not stop:
            return "", len(start) == 1
        step = ""
        for each in ("step", "by", "STEP", "Step"):
            if each in stop:
                step = ", " + " ".join(stop[stop.index(each) + 1 :]).replace("- ", "-")
                stop = stop[: stop.index(each)]
        if len(stop) != 1 or word == "downto" or "-" in step:
            return "", True
        excluded = word == "until"
        return "for %s in range(%s, %s%s):" % (name, start[0], stop[0] if excluded else one_more(stop[0]), step), True
    return "", False


def one_more(text):
    return str(int(text) + 1) if text.isdigit() and len(text) < 16 else text + " + 1"


def c_loop(name, start, test, step):
    while step and step[-1] in (")", "{", ":"):
        step = step[:-1]
    if len(start) != 1 or len(test) < 3 or test[0] != name or not step or len(test) > 8:
        return ""
    stop, step = "".join(test[2:]), "".join(step)
    if test[1] not in ("<", "<=") or not step.replace(name, "", 1).startswith("+"):
        return ""
    if test[1] == "<=":
        stop = one_more(stop)
    added = step.replace(name, "", 1)
    if added not in ("++", "+=1"):
        return "for %s in range(%s, %s, %s):" % (name, start[0], stop, added[2:]) if added.startswith("+=") else ""
    return "for %s in range(%s):" % (name, stop if start[0] == "0" else start[0] + ", " + stop)


@recogniser(FORM)
def find_loop_parts(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if words[0] == "async":
            tokens, words = tokens[1:], words[1:]
        if not words or words[0] != "for":
            continue
        colon = colon_number(statement)
        end = tokens.index(statement.tokens[colon]) if colon is not None else len(tokens)
        if words[-1] == ":":
            end = len(tokens) - 1
        ending = [] if colon is not None else with_colon(statement)
        if words[1:2] == ["in"] and end > 2 and words[2:3] != ["in"]:
            yield Fault("missing-loop-variable", tokens[0], edits=[put_after(tokens[0], " item")] + ending, shown=False)
        if end < 2:
            edits = [put_after(tokens[0], " item in []")] + ending
            yield Fault("missing-loop-variable", tokens[0], edits=edits, shown=False)
            continue
        if words[end - 1] == "in" and end > 2:
            edits = [put_after(tokens[end - 1], " []")] + ending
            yield Fault("missing-in-value", tokens[end - 1], words[1], edits=edits, shown=False)
        elif (
            "in" not in words[:end]
            and all(each.is_plain_name or each.text == "," for each in tokens[1:end])
            and (not any(a.kind == b.kind == "name" for a, b in zip(tokens[1:end], tokens[2:end])))
        ):
            edits = [put_after(tokens[end - 1], " in []")] + ending
            yield Fault("missing-in-value", (tokens[0], tokens[end - 1]), words[1], edits=edits, shown=False)
        if end > 3 and words[1] == "each":
            continue
        yield from loop_faults(program, statement, tokens, words, end, ending)


def loop_faults(program, statement, tokens, words, end, ending):
    """A loop whose `in`, `range` or target is wrong."""
    depths = levels(tokens)
    ins = [number for number in range(1, end) if words[number] == "in" and depths[number] == 0]
    if ins and words[ins[0] + 1 : ins[0] + 2] == ["range"] and end > ins[0] + 2 and words[ins[0] + 2] != "(":
        at = ins[0] + 1
        if in_one_row(tokens[at], tokens[end - 1]):
            limits = source_between(program, tokens[at + 1], tokens[end - 1])
            edits = [put_between(tokens[at], tokens[end - 1], "range(%s)" % limits)] + ending
            yield Fault("range-without-call", (tokens[at], tokens[end - 1]), limits, edits=edits)
    if ins and words[1] == "(" and in_one_row(tokens[1], tokens[end - 1]):
        return
    if not ins and words[1] == "(" and words[end - 1] == ")" and in_one_row(tokens[1], tokens[end - 1]):
        inner = list(zip(words[2 : end - 1], depths[2 : end - 1]))
        if ("in", 1) in inner:
            start = program.line(tokens[1].row)[: tokens[1].col]
            gap = "" if start.endswith(" ") else " "
            edits = [put(tokens[1], gap), without(program, tokens[end - 1])] + ending
            yield Fault("bracketed-for", (tokens[1], tokens[end - 1]), edits=edits)
    if not ins:
        # Something else in the place of `in`, or nothing.
        for at in range(2, min(end - 1, 8)):
            token = tokens[at]
            if depths[at] == 0 and (token.kind == "name" or token.text in ("=", ":", "->", "<-", "==", ":=")):
                after = at + 1
                is_call = words[after] == "(" and token.touches(tokens[after])
                is_other = token.text in ("In", "IN", "range", "True", "False", "None") or is_call
                if not tokens[at - 1].is_value or is_other:
                    continue
                edits = [put(token, "in")] + ending
                yield Fault("wrong-word-for-in", token, token.text, edits=edits)
                if words[after] == "range" and words[after + 1 : after + 2] != ["("] and end > after + 1:
                    limits = source_between(program, tokens[after + 1], tokens[end - 1])
                    wrapped = [put_between(tokens[after], tokens[end - 1], "range(%s)" % limits)]
                    yield Fault("wrong-word-for-in", token, token.text, edits=edits + wrapped)
        for at in range(2, min(end, 16)):
            token = tokens[at]
            if depths[at] == 0 and tokens[at - 1].is_value and (token.is_value or token.text in "([{"):
                if token.text in ("In", "IN"):
                    break
                is_joined = token.text.startswith("in") and token.text[2:] in {"range"} | names_of(program)
                if is_joined or at == 2 and len(words[1]) == 3 and words[1].endswith("in"):
                    continue
                line = program.line(token.row)
                gap = "" if line[: token.col].endswith(" ") else " "
                edits = [put_before(token, gap + "in ")] + ending
                yield Fault("missing-in", token, words[1], edits=edits)
                if token.text == "range" and words[at + 1 : at + 2] != ["("] and end > at + 1:
                    limits = source_between(program, tokens[at + 1], tokens[end - 1])
                    wrapped = [put_between(token, tokens[end - 1], gap + "in range(%s)" % limits)] + ending
                    yield Fault("missing-in", token, words[1], edits=wrapped)
        return
    at = ins[0]
    for number in range(at + 1, end):
        is_filter = words[number] in ("if", "while", "where", "when", "unless") and depths[number] == 0
        if is_filter and tokens[number - 1].is_value and in_one_row(tokens[0], tokens[end - 1]):
            word = words[number]
            if "else" not in words[number:end]:
                new = ":\n" + statement.indent + INDENT + "if"
                edits = [put(tokens[number], "if")] if word != "if" else []
                edits = [Edit(tokens[number].row, tokens[number - 1].end, tokens[number].end, new)] + ending
                edits += moved(program, block_of(program, statement), 4)
                shown = len(edits) <= MOST_SHOWN
                yield Fault("condition-in-for", tokens[number], word, edits=edits, shown=shown)
            break


@recogniser(GENERAL)
def find_bad_target(program):
    """Something behind `for` that cannot be given a value."""
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        at = words.index("in") if words[0] == "for" and "in" in words else 0
        if at < 2 or all(is_target_word(each) for each in tokens[1:at]) or words[1] == "(":
            continue
        ending = [] if colon_number(statement) is not None else with_colon(statement)
        has_keyword = any(each.is_keyword and each.text not in ("True", "False", "None") for each in tokens[1:at])
        is_typed = words[1] in TYPE_WORDS and tokens[2].is_plain_name
        if ";" in words[1:at] and all(each.is_plain_name or each.text in (",", ";") for each in tokens[1:at]):
            marks = [each for each in tokens[1:at] if each.text == ";"]
            yield Fault("semicolon-for-comma", marks[0], ";", edits=[put(each, ",") for each in marks] + ending)
        if not has_keyword and not is_typed and in_one_row(tokens[1], tokens[at]):
            target = source_between(program, tokens[1], tokens[at - 1])
            edits = [put_between(tokens[1], tokens[at - 1], "item")] + ending
            yield Fault("bad-loop-target", (tokens[1], tokens[at - 1]), target, edits=edits, shown=False)


def is_target_word(token):
    return token.is_plain_name or token.text in (",", "*")


# --- with, except, case


@recogniser(FORM)
def find_with_parts(program):
    for statement in headers(program):
        tokens, words, word = statement.tokens, statement.words, opener_of(statement)
        depths, colon = levels(tokens), colon_number(statement)
        end = colon if colon is not None else len(tokens)
        ending = [] if colon is not None else with_colon(statement)
        at = words.index(word) + 1
        if word not in ("with", "except") or end <= at or not in_one_row(tokens[at], tokens[end - 1]):
            continue
        ases = [number for number in range(at, end) if words[number] == "as" and depths[number] == 0]
        if word == "with" and len(ases) == 1:
            first = source_between(program, tokens[at], tokens[ases[0] - 1])
            second = source_between(program, tokens[ases[0] + 1], tokens[end - 1]) if ases[0] + 1 < end else ""
            if first.isidentifier() and second.endswith((")", "]")):
                edits = [put_between(tokens[at], tokens[end - 1], "%s as %s" % (second, first))] + ending
                yield Fault("as-before-value", (tokens[at], tokens[end - 1]), first, second, edits=edits)
        if (
            word == "with"
            and words[at + 1 : at + 2] == ["="]
            and tokens[at].is_plain_name
            and not ases
            and end > at + 2
        ):
            name, value = words[at], source_between(program, tokens[at + 2], tokens[end - 1])
            edits = [put_between(tokens[at], tokens[end - 1], "%s as %s" % (value, name))] + ending
            yield Fault("equals-in-with", (tokens[at], tokens[end - 1]), name, edits=edits)
        if not ases and end - at > 1 and tokens[end - 1].is_plain_name:
            last, before = tokens[end - 1], tokens[end - 2]
            if before.is_value and in_one_row(before, last):
                gap = " as " if not before.touches(last) else " as "
                edits = [Edit(last.row, before.end, last.col, gap)] + ending
                yield Fault("missing-as", last, word, words[end - 1], edits=edits)
            elif before.text in ("=", "in", "to", "->", ":", ",", "is") and tokens[end - 3].is_value and end - at > 2:
                edits = [Edit(last.row, tokens[end - 3].end, last.col, " as ")] + ending
                is_type = last.text[:1].isupper() or is_error_name(last.text)
                if before.text != ",":
                    yield Fault("missing-as", before, word, words[end - 1], edits=edits)
                elif word == "except" and not is_type:
                    first = source_between(program, tokens[at], tokens[end - 3])
                    yield Fault("except-with-comma", (tokens[at], last), first, words[end - 1], edits=edits)
        if word == "except":
            yield from except_faults(program, statement, at, end, ases, ending)


def is_error_name(text):
    return text.endswith(("Error", "Exception", "Exit", "Interrupt", "Iteration"))


def except_faults(program, statement, at, end, ases, ending):
    """What is caught by several types, or by a name that cannot be."""
    tokens, words, depths = statement.tokens, statement.words, levels(statement.tokens)
    stop = ases[0] if ases else end
    commas = [number for number in range(at, stop) if words[number] == "," and depths[number] == 0]
    if commas and stop > at + 2 and words[stop - 1] != ",":
        types = source_between(program, tokens[at], tokens[stop - 1])
        edits = [put_before(tokens[at], "("), put_after(tokens[stop - 1], ")")] + ending
        yield Fault("except-several", (tokens[at], tokens[stop - 1]), types, edits=edits)
    if ases and stop + 1 < end and not (stop + 2 == end and tokens[stop + 1].is_plain_name):
        wrong = source_between(program, tokens[stop + 1], tokens[end - 1])
        edits = [put_between(tokens[stop + 1], tokens[end - 1], "error")] + ending
        yield Fault("except-bad-name", (tokens[stop + 1], tokens[end - 1]), wrong, edits=edits)
    elif ases and stop + 1 == end:
        yield Fault("except-bad-name", tokens[stop], "", edits=[put_after(tokens[stop], " error")] + ending)


@recogniser(MESSAGE)
def find_except_order(program):
    message, statement = program.message, program.at
    if statement and "default 'except" in message and "last" in message:
        found = next((each for each in bare_excepts(program) if each.row >= statement.row), statement)
        yield Fault("except-order", found.tokens[0])
    if statement and statement.first in ("except", "try"):
        starred = [each for each in program.statements if each.words[:2] == ["except", "*"]]
        for other in starred:
            for sibling in siblings_before(program, other):
                if sibling.first == "except" and sibling.words[1:2] != ["*"]:
                    yield Fault("except-star-mixed", (other.tokens[0], other.tokens[1]), sibling.row)
                if sibling.first != "except":
                    break
            after = next(
                (each for each in program.statements if each.row > other.row and width(each) <= width(other)), None
            )
            if after and after.first == "except" and after.words[1:2] != ["*"] and width(after) == width(other):
                yield Fault("except-star-mixed", after.tokens[0], other.row)


def bare_excepts(program):
    return [each for each in program.statements if each.words[:2] == ["except", ":"]]


@recogniser(FORM)
def find_bad_pattern(program):
    statement = program.at
    if not statement or opener_of(statement) != "case" or statement.row != program.problem.row:
        return
    if program.problem.stage != "parse" or with_colon(statement) and program.mends(with_colon(statement)):
        return
    tokens, words, depths = statement.tokens, statement.words, levels(statement.tokens)
    colon = colon_number(statement)
    end = colon if colon is not None else len(tokens)
    ending = [] if colon is not None else with_colon(statement)
    if end < 2 or not in_one_row(tokens[0], tokens[end - 1]):
        return
    guard = next((number for number in range(1, end) if words[number] == "if" and depths[number] == 0), end)
    place = tokens[1], tokens[guard - 1]
    if words[1:end] == ["else"]:
        yield Fault("foreign-default", tokens[1], "case else", edits=[put(tokens[1], "_")] + ending)
        return
    if "or" in words[1:guard]:
        ors = [tokens[number] for number in range(1, guard) if words[number] == "or"]
        yield Fault("or-in-pattern", ors[0], edits=[put(each, "|") for each in ors] + ending)
    if guard == end:
        pattern = source_between(program, *place)
        if words[1] in COMPARING or words[1] in ("in", "not"):
            subject = subject_of(program, statement)
            if subject:
                edits = [put_between(*place, "_ if %s %s" % (subject, pattern))] + ending
                yield Fault("condition-in-case", place, pattern, edits=edits)
        elif any(word in COMPARING or word in ("and", "not", "in", "is") for word in words[1:end]):
            edits = [put_before(tokens[1], "_ if ")] + ending
            yield Fault("condition-in-case", place, pattern, edits=edits)


@recogniser(LAST)
def find_other_pattern(program):
    """What cannot stand behind `case`, where nothing has said more."""
    statement = program.at
    if not statement or opener_of(statement) != "case" or statement.row != program.problem.row:
        return
    tokens, words, depths = statement.tokens, statement.words, levels(statement.tokens)
    colon = colon_number(statement)
    end = colon if colon is not None else len(tokens)
    guard = next((number for number in range(1, end) if words[number] == "if" and depths[number] == 0), end)
    if guard > 1 and in_one_row(tokens[1], tokens[guard - 1]):
        place = tokens[1], tokens[guard - 1]
        edits = [put_between(*place, "_")] + ([] if colon is not None else with_colon(statement))
        yield Fault("bad-pattern", place, source_between(program, *place), edits=edits, shown=False)


def subject_of(program, statement):
    """What a `match` looks at, as it is written there."""
    header = program.header_of(statement)
    colon = colon_number(header) if header and header.first == "match" else None
    return source_between(program, header.tokens[1], header.tokens[colon - 1]) if colon and colon > 1 else ""


@recogniser(MESSAGE)
def find_compiled_pattern(program):
    message, statement = program.message, program.at
    if program.problem.stage != "compile" or not statement:
        return
    if "makes remaining patterns unreachable" in message:
        token = program.problem_token()
        if message.startswith("wildcard"):
            yield Fault("unreachable-pattern", token)
        else:
            name = message.split("'")[1] if message.count("'") > 1 else token.text
            yield Fault("name-as-pattern", token, name)
    elif message.startswith("multiple assignments to name") and "pattern" in message:
        name = message.split("'")[1] if message.count("'") > 1 else ""
        yield Fault("repeated-name-in-pattern", program.problem_token(), name)
    elif message.startswith("alternative patterns bind different names"):
        yield Fault("alternatives-differ", (statement.tokens[0], statement.tokens[-1]))
    elif "too many statically nested blocks" in message:
        yield Fault("too-many-blocks", statement.tokens[0], statement.first)


# --- branches without what they belong to


@recogniser(FORM)
def find_lonely_branch(program):
    statement = program.at
    if not statement or statement.first not in PARTNERS or program.problem.stage != "parse":
        return
    if statement.first == "case" and opener_of(statement) != "case" or statement.row != program.problem.row:
        return
    word, row = statement.first, statement.row
    partner = partner_of(program, statement)
    if (
        program.message.startswith("expected an indented block")
        or partner is True
        or partner is not None
        and partner.first == "try"
        and word == "else"
    ):
        return
    first = statement.tokens[0]
    if partner is not None and partner.first == "else" and word in ("else", "elif"):
        yield Fault(word + "-after-else", first, partner.row)
        return
    if partner is not None and partner.first in ("else", "finally") and word in ("except", "finally", "else"):
        if partner.first != word:
            yield Fault("try-order", first, word, partner.first, partner.row)
            return
    if word == "else" and program.header_of(statement) and program.header_of(statement).first == "match":
        yield Fault("foreign-default", first, "else", edits=[put(first, "case _")])
    yield from interrupted_branches(program, statement)
    yield from moved_branches(program, statement)
    is_at_word = (
        word == "case"
        or program.problem.col <= first.end
        or program.problem.message.startswith(("unindent", "expected"))
    )
    if is_at_word:
        kind = "case-outside-match" if word == "case" else "lonely-" + word
        yield Fault(kind, first, word)


def partner_of(program, statement):
    """True where a branch has what it belongs to; else what stands before it in its column, or nothing."""
    nearest = next(siblings_before(program, statement), None)
    if statement.first == "case":
        header = program.header_of(statement)
        return True if header and header.first == "match" else None
    return True if nearest and opener_of(nearest) in PARTNERS[statement.first] else nearest


def moved_branches(program, statement):
    """A branch that stands in another column than the `if` or `try` that it belongs to."""
    word, tried = statement.first, 0
    number = program.statements.index(statement)
    columns = set()
    for other in reversed(program.statements[:number]):
        wanted = PARTNERS[word] + (("try",) if word == "else" else ())
        if other.first in wanted and width(other) != width(statement) and width(other) not in columns:
            if word == "case":
                wider = width(other) + 4
            else:
                wider = width(other)
            columns.add(width(other))
            by = wider - width(statement)
            alone = moved(program, [statement], by)
            block = block_of(program, statement)
            both = [alone + moved(program, block, by), alone]
            if block and width(block[0]) - wider == 4:
                both.reverse()
            for edits in both:
                tried += 1
                shown = len(edits) <= MOST_SHOWN
                place = statement.row, statement.tokens[0].col, statement.tokens[0].end
                yield Fault(
                    "misaligned-branch",
                    place,
                    word,
                    other.first,
                    other.row,
                    wider,
                    edits=edits,
                    opened=other.tokens[0],
                    shown=shown,
                )
        if tried > MOST_CANDIDATES:
            return


def interrupted_branches(program, statement):
    """A branch that is cut off from its `if` by a line that ends the block."""
    word, between = statement.first, []
    for other in siblings_before(program, statement):
        if other.first in PARTNERS[word] and other.first not in ("for", "while") and between:
            block = block_of(program, other)
            inside = [each for each in block if each.row < between[-1].row]
            by = width(inside[0]) - width(statement) if inside else 4
            rows = []
            for each in reversed(between):
                rows += [each] + block_of(program, each)
            edits = moved(program, rows, by)
            shown = len(edits) <= MOST_SHOWN
            yield Fault(
                "interrupted-branch",
                statement.tokens[0],
                word,
                other.first,
                other.row,
                between[-1].row,
                edits=edits,
                opened=other.tokens[0],
                shown=shown,
            )
            return
        between.append(other)
        if len(between) > 5:
            return


@recogniser(FORM)
def find_incomplete_try(program):
    problem = program.problem
    if not program.at or not problem.message.startswith("expected 'except'"):
        return
    for number in range(program.number, max(program.number - 60, -1), -1):
        statement = program.statements[number]
        if statement.words[:2] != ["try", ":"]:
            continue
        after = next((each for each in program.statements[number + 1 :] if width(each) <= width(statement)), None)
        if after is None or after.first not in ("except", "finally") or width(after) < width(statement):
            later = program.statements[number + 1 : number + 20]
            branch = next((each for each in later if each.first in ("except", "finally")), None)
            if branch and branch is not after:
                yield from interrupted_branches(program, branch)
                yield from moved_branches(program, branch)
            if after is None or not near_branch(after.first):
                yield Fault("incomplete-try", statement.tokens[0], statement.row)
            return


def near_branch(word):
    return (
        word in ("catch", "rescue", "expect", "Except", "EXCEPT", "Finally")
        or is_near_word(word, "except")
        or (is_near_word(word, "finally"))
    )


@recogniser(FORM)
def find_last_decorator(program):
    if program.statements and program.at is program.statements[-1]:
        yield from lonely_decorators(program, [program.at])


@recogniser(GENERAL)
def find_lonely_decorator(program):
    yield from lonely_decorators(program, likely(program))


def lonely_decorators(program, statements):
    for statement in statements:
        after = following(program, statement)
        if statement.first == "@" and len(statement.tokens) > 1 and statement.tokens[1].is_plain_name:
            if after is not None and after.first in ("def", "class") and width(after) != width(statement):
                by = width(statement) - width(after)
                group = [after] + block_of(program, after)
                place = statement.tokens[0], statement.tokens[-1]
                both = [moved(program, group, by), moved(program, [after], by)]
                if len(group) > 1 and width(group[1]) - width(statement) == 4:
                    both.reverse()
                for edits in both:
                    shown = len(edits) <= MOST_SHOWN
                    yield Fault("decorator-column", after.tokens[0], source_between(program, *place), after.first,
                                edits=edits, shown=shown)
            if after is None or after.first not in ("def", "class", "async", "@"):
                place = statement.tokens[0], statement.tokens[-1]
                yield Fault("decorator-alone", place, source_between(program, *place))


# --- indentation


@recogniser(FORM)
def find_empty_block(program):
    """A header with nothing below it, or with something that is not indented."""
    problem, statement = program.problem, program.at
    if not statement or not problem.message.startswith("expected an indented block"):
        return
    number = program.number
    header = statement if statement.last == ":" and statement.row == said_row(problem) else None
    after = following(program, statement) if header else statement
    if header is None:
        header = program.statements[number - 1] if number else None
        if header is None or header.last != ":":
            if statement.last != ":":
                return
            header, after = statement, following(program, statement)
    if after is not None and (width(after) > width(header) or after.first == "{"):
        return
    word, first = opener_of(header) or header.first, header.tokens[0]
    indent = header.indent + ("\t" if header.indent.startswith("\t") else INDENT)
    end = after.row if after else len(program.lines) + 1
    comments = [each for each in program.tokens if each.kind == "comment" and header.end_row < each.row < end]
    inner = [each for each in comments if each.col > len(header.indent)]
    starts_same = after is not None and width(after) == width(header)
    is_method = word == "class" and after is not None and "self" in after.words[:5]
    opens = ("def", "class", "else", "elif", "except", "finally", "async", "@")
    is_empty = not starts_same or inner or after.first in opens and not is_method
    if is_empty:
        row = inner[-1].row if inner else header.end_row
        start = indent_of(program.line(row)) if inner else indent
        edits = [Edit(row, len(program.line(row)), len(program.line(row)), "\n" + start + "pass")]
        yield Fault("empty-block", (first, header.tokens[-1]), word, header.row, edits=edits)
    if not is_empty or starts_same and not (after.first in opens and not is_method):
        group = [after] + block_of(program, after)
        if word == "match" or after.first == "case":
            for other in program.statements[program.statements.index(group[-1]) + 1 :]:
                if width(other) < width(header) or width(other) == width(header) and other.first != "case":
                    break
                group.append(other)
        by = 4 if not header.indent.startswith("\t") else 8
        if header.indent.startswith("\t"):
            edits = [Edit(row, 0, 0, "\t") for each in group for row in range(each.row, each.end_row + 1)]
        else:
            edits = moved(program, group, by)
        place = after.row, after.tokens[0].col, after.tokens[0].end
        parts = word, header.row, width(header) + by
        shown = len(edits) <= MOST_SHOWN
        yield Fault("missing-indent", place, *parts, edits=edits, opened=first, shown=shown)
        yield Fault("missing-indent", place, *parts, opened=first)


def said_row(problem):
    """The row that the message about a missing block names."""
    digits = problem.message.rpartition("on line ")[2]
    return int(digits) if digits.isdigit() else 0


@recogniser(FORM)
def find_mixed_tabs(program):
    problem = program.problem
    is_said = problem.type == "TabError"
    if not is_said and not (problem.type == "IndentationError" and not problem.message.startswith("expected")):
        return
    row = problem.row
    mine = indent_of(program.line(row))
    if not mine and not is_said:
        return
    other = None
    for statement in reversed(program.statements):
        if statement.row < row and statement.indent and ("\t" in statement.indent) != ("\t" in mine):
            other = statement
            break
        if statement.row < row and not statement.indent and other is None and not is_said and row - statement.row > 40:
            break
    if other is None and not is_said:
        return
    if other is None and ("\t" not in mine or " " not in mine):
        other = next((each for each in program.statements if "\t" in each.indent and " " in each.indent), None)
    tab_row, space_row = row, other.row if other else row
    if "\t" not in mine:
        tab_row, space_row = space_row, row
    place = row, 0, max(len(mine), 1)
    for size in (4, 8, 2):
        edits = []
        for statement in program.statements:
            if "\t" in statement.indent:
                for each in range(statement.row, statement.end_row + 1):
                    indent = indent_of(program.line(each))
                    if "\t" in indent:
                        edits.append(Edit(each, 0, len(indent), indent.expandtabs(size)))
        shown = len(edits) <= MOST_SHOWN
        yield Fault("tabs-and-spaces", place, tab_row, space_row, edits=edits, shown=shown)
    if is_said:
        yield Fault("tabs-and-spaces", place, tab_row, space_row)


@recogniser(FORM)
def find_uneven_indent(program):
    problem = program.problem
    if not problem.message.startswith("unindent does not match") or not program.at:
        return
    statement = next((each for each in program.statements if each.row == problem.row), None)
    if statement is None:
        return
    mine = width(statement)
    open_columns = {}
    for other in program.statements[: program.statements.index(statement)]:
        for column in [each for each in open_columns if each > width(other)]:
            del open_columns[column]
        open_columns[width(other)] = other
    yield from uneven_block(program, statement)
    candidates = sorted(open_columns.values(), key=lambda each: (abs(width(each) - mine), -width(each)))
    place = statement.row, 0, max(len(statement.indent), 1)
    distances = [abs(width(each) - mine) for each in candidates]
    is_guess = len(distances) > 1 and distances[1] - distances[0] < 2
    group = [statement] + list(same_block_after(program, statement))
    for other in candidates[:3]:
        after = group[1] if len(group) > 1 else None
        # Where only the header has slipped, its block stays as it is.
        has_slipped = is_deeper(after, statement) and width(after) - width(other) == 4
        for rows in ([statement], group) if has_slipped else (group, [statement]):
            edits = moved(program, rows, width(other) - mine)
            shown = len(edits) <= MOST_SHOWN
            parts = mine, width(other), other.row
            yield Fault(
                "uneven-indent", place, *parts, edits=edits, opened=other.tokens[0], shown=shown, guess=is_guess
            )
    if candidates:
        yield Fault("uneven-indent", place, mine, width(candidates[0]), candidates[0].row, guess=True)


def same_block_after(program, statement):
    """What follows a statement without standing further to the left."""
    for other in program.statements[program.statements.index(statement) + 1 :]:
        if width(other) < width(statement):
            return
        yield other


@recogniser(MESSAGE)
def find_unexpected_indent(program):
    problem = program.problem
    if problem.type != "IndentationError" or not problem.message.startswith("unexpected indent") or not program.at:
        return
    statement = next((each for each in program.statements if each.row == problem.row), program.at)
    mine, before = width(statement), following(program, statement, -1)
    place = statement.row, 0, max(len(statement.indent), 1)
    wanted = width(before) if before else 0
    is_cut_off = before and (before.words[-2:-1] == [":"] or len(before.tokens) == 1) and before.last in THEN_WORDS
    if before and mine < wanted or is_cut_off or statement.first in ASSIGNING:
        return
    yield from interrupted_block(program, statement, before)
    yield from uneven_block(program, statement)
    group = [statement] + list(same_block_after(program, statement))
    more = [each for each in program.statements if each.row > statement.row and width(each) > wanted]
    for rows in (group, [statement], more + [statement]):
        edits = moved(program, rows, wanted - mine)
        shown = len(edits) <= MOST_SHOWN
        kind = "unexpected-indent" if before else "indented-first-line"
        parts = (mine, wanted, before.row) if before else (mine,)
        yield Fault(kind, place, *parts, edits=edits, shown=shown, opened=before.tokens[0] if before else None)
    yield Fault(kind, place, *parts)


def uneven_block(program, statement):
    """The first lines of a block that begin elsewhere than the next one, which is indented as usual."""
    number = start = program.statements.index(statement)
    outer = width(statement) - 4
    while start > 0 and number - start < 12 and width(program.statements[start - 1]) > outer:
        start -= 1
    header = program.statements[start - 1] if start else None
    if header is None or header.last != ":" or width(header) != outer or start == number:
        return
    inside = program.statements[start:number]
    firsts = [each for each in inside if width(each) == width(inside[0])]
    if width(firsts[0]) == width(statement) or "\t" in inside[0].indent:
        return
    if statement.first in ("def", "@"):
        # A function that has left its class.
        if header.first != "def" or not any(each.first == "class" for each in program.statements[: start - 1]):
            return
        inside = firsts = [header]
    by = width(statement) - width(firsts[0])
    place = firsts[0].row, 0, max(len(firsts[0].indent), 1)
    for rows in (firsts, inside):
        edits = moved(program, rows, by)
        parts = firsts[0].row, width(firsts[0]), statement.row, width(statement)
        yield Fault("uneven-block", place, *parts, edits=edits, shown=len(edits) <= MOST_SHOWN, guess=True)


def interrupted_block(program, statement, before):
    """A line that stands further to the left than those around it, so that they seem to be indented for nothing."""
    upper = following(program, before, -1) if before else None
    if upper is None or width(upper) != width(statement) or width(before) >= width(upper) or before.first in OPENERS:
        return
    if before.first in ("import", "from", "def", "class", "@"):
        return
    if upper.first in ("return", "break", "continue", "raise"):
        return
    if before.row - upper.end_row > 2 or statement.row - before.end_row > 1:
        return
    last = before.tokens[-1 if in_one_row(*before.tokens) else 0]
    place = before.row, before.tokens[0].col, last.end
    edits = moved(program, [before], width(statement) - width(before))
    yield Fault("interrupted-block", place, before.row, statement.row, width(statement), edits=edits, guess=True)


# --- blocks in one line


@recogniser(FORM)
def find_block_on_one_line(program):
    for statement in likely(program):
        tokens, words, depths = statement.tokens, statement.words, levels(statement.tokens)
        if words[0] == "else" and "if" in words[1:3]:
            continue
        opener, colon = opener_of(statement), colon_number(statement)
        edits, first, inner = [], None, statement.indent
        is_for_value = False
        if opener in ("if", "elif", "for", "while") and colon is not None:
            yield from branch_on_one_line(program, statement, colon)
        for number in range(1, len(tokens)):
            token, before = tokens[number], tokens[number - 1]
            if depths[number] or before.text not in (":", ";") or not in_one_row(before, token):
                continue
            if before.text == ":" and number - 1 != colon and not edits:
                continue
            if opener and before.text == ":" and number - 1 == colon and not edits:
                inner = statement.indent + INDENT
            if token.text in OPENERS - {"match", "case"} | {"def", "class"} or edits and before.text == ";":
                is_for_value = is_for_value or before.text == ":" and not opener
                first = first or token
                start = before.end if before.text == ":" else before.col
                edits.append(Edit(token.row, start, token.col, "\n" + inner))
                inner += INDENT if before.text == ":" and edits[1:] else ""
            elif (
                opener
                and before.text == ":"
                and number - 1 == colon
                and any(word in OPENERS for word in words[number:])
            ):
                edits.append(Edit(token.row, before.end, token.col, "\n" + inner))
        if first and not is_for_value and len(edits) < MOST_CANDIDATES:
            by = (len(inner.expandtabs()) - width(statement)) if opener else 0
            edits += moved(program, block_of(program, statement), by) if by else []
            yield Fault("block-on-one-line", first, first.text, edits=edits, shown=len(edits) <= MOST_SHOWN)


def branch_on_one_line(program, statement, colon):
    """`if a: b() else: c()`."""
    tokens, depths = statement.tokens, levels(statement.tokens)
    edits, first = [], None
    for number in range(colon + 2, len(tokens) - 1):
        token, before = tokens[number], tokens[number - 1]
        is_branch = token.text == "elif" or token.text == "else" and tokens[number + 1].text in (":", "if")
        if is_branch and depths[number] == 0 and in_one_row(before, token) and before.text != ":":
            first = first or token
            start = before.col if before.text == ";" else before.end
            edits.append(Edit(token.row, start, token.col, "\n" + statement.indent))
    if first and len(edits) < MOST_CANDIDATES:
        yield Fault("block-on-one-line", first, first.text, edits=edits)


# --- the colon


def headers_without_colon(program):
    for statement in headers(program):
        if colon_number(statement) is None and statement.last != ":" and not statement.unclosed:
            yield statement


@recogniser(FORM)
def find_missing_colon(program):
    for statement in headers_without_colon(program):
        tokens, word, last = statement.tokens, opener_of(statement), statement.tokens[-1]
        after = following(program, statement)
        if after is not None and after.first == "{":
            # Braces are what stands there instead.
            continue
        place = last.end_row, last.col if last.row == last.end_row else last.end - 1, last.end
        yield Fault("missing-colon", place, word, edits=[put_after(last, ":")])
        if statement is program.statements[-1]:
            yield Fault("missing-colon", place, word, edits=[put_after(last, ": pass")], shown=False)
        if word in ("else", "try", "finally") and len(tokens) > 1 and tokens[1].text != "{":
            yield Fault("missing-colon", tokens[0], word, edits=[put_after(tokens[0], ":")])


@recogniser(GENERAL)
def find_missing_inner_colon(program):
    """A colon that is missing between a header and what stands behind it in its line."""
    for statement in headers_without_colon(program):
        tokens, word, tried, depths = statement.tokens, opener_of(statement), 0, levels(statement.tokens)
        if word == "else" and tokens[1:] and tokens[1].text == "{":
            continue
        other = next((each for each, depth in zip(tokens, depths) if depth == 0 and each.text == "else"), None)
        other = other if word == "if" and other is not None and other is not tokens[-1] else None
        for number in range(1, len(tokens)):
            token, before = tokens[number], tokens[number - 1]
            begins = token.kind == "name" and token.text not in (
                "and",
                "or",
                "not",
                "in",
                "is",
                "if",
                "else",
                "as",
                "for",
            )
            if depths[number] == 0 and before.is_value and begins and in_one_row(before, token):
                tried += 1
                yield Fault("missing-colon", before, word, edits=[Edit(token.row, before.end, token.col, ": ")])
                if other is not None and number < tokens.index(other) and in_one_row(token, other):
                    # `if a b() else c()`, in one line.
                    last = tokens[tokens.index(other) - 1]
                    edits = [Edit(token.row, before.end, token.col, ": ")]
                    edits.append(Edit(other.row, last.end, other.end, "\n" + statement.indent + "else:"))
                    yield Fault("missing-colon", before, word, edits=edits)
                if tried == MOST_CANDIDATES:
                    break
