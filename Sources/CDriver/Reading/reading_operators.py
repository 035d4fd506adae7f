# --- a program that Python cannot read: operators --------------------------------------------------------------------

CONDITIONS = frozenset("if elif while assert".split())
# What stands between two values; the signs of the second row may also stand before one.
BETWEEN = frozenset("* / // % ** @ & | ^ << >> < > <= >= == != and or in is".split())
BEFORE_TOO = frozenset("+ - ~ not".split())
ENDS = frozenset(") ] } : , ; else".split())
# The signs of other languages, or of nobody, that stand together.
TOGETHER = {
    "<>": ("foreign-not-equal", "!="), "=!": ("foreign-not-equal", "!="), "!==": ("foreign-not-equal", "!="),
    "=!=": ("foreign-not-equal", "!="), "=/=": ("foreign-not-equal", "!="), "~=": ("foreign-not-equal", "!="),
    "===": ("triple-equals", "=="), "====": ("triple-equals", "=="), "=>": ("turned-comparison", ">="),
    "=<": ("turned-comparison", "<="), "&&": ("foreign-and", "and"), "||": ("foreign-or", "or"),
}
SPACED = frozenset("== != <= >= += -= *= /= //= %= **= &= |= ^= <<= >>= ** // << >> -> :=".split())
TURNED = {"=*": "*=", "=/": "/=", "=//": "//=", "=%": "%=", "=**": "**="}
SIGNS = {
    "×": "*", "·": "*", "⋅": "*", "∗": "*", "÷": "/", "∕": "/", "−": "-", "≤": "<=", "≥": ">=", "≠": "!=", "≦": "<=",
    "≧": ">=", "∧": " and ", "∨": " or ", "¬": "not ", "²": "**2", "³": "**3", "⁄": "/", "∈": " in ", "∉": " not in ",
}
SIGN_PHRASES = {
    "plus": "+", "minus": "-", "times": "*", "multiplied by": "*", "divided by": "/", "mod": "%", "modulo": "%",
    "div": "//", "xor": "^", "equals": "==", "equal": "==", "equal to": "==", "equals to": "==", "is equal to": "==",
    "is equals to": "==", "is the same as": "==", "is greater than": ">", "greater than": ">", "is bigger than": ">",
    "is more than": ">", "more than": ">", "bigger than": ">", "is larger than": ">", "is less than": "<",
    "less than": "<", "is smaller than": "<", "smaller than": "<", "is lower than": "<", "is higher than": ">",
    "is greater than or equal to": ">=", "is less than or equal to": "<=", "greater than or equal to": ">=",
    "less than or equal to": "<=", "is at least": ">=", "is at most": "<=", "is not equal to": "!=",
    "not equal to": "!=", "not equal": "!=", "not equals": "!=", "is not greater than": "<=", "is not less than": ">=",
    "to the power of": "**", "is above": ">", "is below": "<", "is over": ">", "is under": "<",
}
SIGN_WORDS = {tuple(phrase.split()): sign for phrase, sign in SIGN_PHRASES.items()}
SIGN_WORD_BEGINNINGS = frozenset(phrase[0] for phrase in SIGN_WORDS)


# --- what the families of operators, literals and brackets share


class Shape:
    """Which bracket is around each token of a statement, and which closes which, by their numbers.

    `around` has -1 where there is none; `partner` leads from each bracket of a pair to the other.
    """

    def __init__(self, tokens):
        self.around, self.partner, stack = [], {}, []
        # The first bracket that closes another than the last that was opened, as (opened or None, all open, closing).
        self.clash = None
        for number, token in enumerate(tokens):
            if token.text in CLOSERS:
                if stack and tokens[stack[-1]].text == CLOSERS[token.text]:
                    opened = stack.pop()
                    self.partner[opened], self.partner[number] = number, opened
                elif self.clash is None:
                    self.clash = (stack[-1] if stack else None, list(stack), number)
            self.around.append(stack[-1] if stack else -1)
            if token.text in PAIRS:
                stack.append(number)
        self.open = stack


def shape_of(statement):
    if not hasattr(statement, "shape"):
        statement.shape = Shape(statement.tokens)
    return statement.shape


def begins_value(token):
    return token.is_value and token.text not in CLOSERS or token.text in PAIRS


def end_of_value(statement, number):
    """The number of the last token of the value that begins at a token: with its attributes, calls and subscripts."""
    tokens, shape = statement.tokens, shape_of(statement)
    while number < len(tokens) - 1 and tokens[number].text in BEFORE_TOO:
        number += 1
    number = shape.partner.get(number, number)
    while number + 1 < len(tokens):
        following = tokens[number + 1]
        if following.text in ("(", "[") and number + 1 in shape.partner:
            number = shape.partner[number + 1]
        elif following.text == "." and number + 2 < len(tokens) and tokens[number + 2].kind == "name":
            number += 2
        else:
            break
    return number


def start_of_value(statement, number):
    """The number of the first token of the value that ends at a token."""
    tokens, shape = statement.tokens, shape_of(statement)
    while number > 0:
        if tokens[number].text in CLOSERS:
            number = shape.partner.get(number, number)
            if number == 0 or tokens[number].text in CLOSERS or not tokens[number - 1].is_value:
                break
            if tokens[number].text == "{":
                break
            number -= 1
        elif number > 1 and tokens[number - 1].text == "." and tokens[number - 2].is_value:
            number -= 2
        else:
            break
    return number


def part_around(statement, number):
    """The numbers of the first and the last token around one, up to a comma or bracket on both sides."""
    tokens, shape = statement.tokens, shape_of(statement)
    around = shape.around[number]
    stops = (",", ";", ":") + tuple(ASSIGNING)
    first = last = number
    while (
        first > 0
        and first - 1 != around
        and not (shape.around[first - 1] == around and tokens[first - 1].text in stops)
    ):
        first -= 1
    end = shape.partner.get(around, len(tokens)) if around >= 0 else len(tokens)
    while last + 1 < end and not (shape.around[last + 1] == around and tokens[last + 1].text in stops):
        last += 1
    return first, last


def apart(program, first, last, word):
    """An edit that puts a word in the place of signs, with a space on either side."""
    line = program.line(first.row)
    before = "" if line[: first.col][-1:] in ("", " ", "(") else " "
    after = "" if line[last.end : last.end + 1] in (" ", ")") else " "
    return put_between(first, last, before + word + after)


def is_condition(statement, number):
    """Whether a token is in what is asked by `if`, `while`, `and` and the like."""
    words = statement.words
    return statement.first in CONDITIONS or any(each in ("if", "and", "or", "not", "while") for each in words[:number])


# --- signs that stand together


class Written:
    """A wrong sign of a statement: its kind, place and words, and what is to stand there."""

    def __init__(self, kind, place, edit, *parts):
        self.kind, self.place, self.edit, self.parts = kind, place, edit, parts


@recogniser(FORM)
def wrong_signs(program):
    """All in a statement at once: where one `&&` is, there are often more."""
    for statement in likely(program):
        found = list(signs_in(program, statement))
        if found:
            edits = [each.edit for each in found if each.edit]
            first = found[0]
            yield Fault(first.kind, first.place, *first.parts, edits=edits)
            if len(edits) > 1 and first.edit:
                yield Fault(first.kind, first.place, *first.parts, edits=[first.edit])


@recogniser(GENERAL)
def certain_signs(program):
    """Signs that nothing right has, where there is more that is wrong."""
    if program.problem.stage != "parse" or not program.at or len(program.at.tokens) > LONGEST_STATEMENT:
        return
    if program.at.first in ("/", "//", "-", "<"):
        return
    for each in signs_in(program, program.at):
        if (
            each.kind in ("foreign-and", "foreign-or", "triple-equals")
            and place_of(each.place)[0] == program.problem.row
        ):
            yield Fault(each.kind, each.place, *each.parts)


def signs_in(program, statement):
    tokens, number = statement.tokens, 0
    if statement.first in ("%", "!", "$", "<<", ">>", "<", "//"):
        return
    while number < len(tokens):
        written, length = sign_at(program, statement, number)
        if written:
            yield written
        number += length


def sign_at(program, statement, number):
    """What is wrong with the signs at a token, and how many tokens these are."""
    tokens = statement.tokens
    token = tokens[number]
    if token.kind == "number" and token.text in SIGNS or token.kind == "strange" and token.text in SIGNS:
        return (
            Written("unicode-operator", token, put(token, SIGNS[token.text]), token.text, SIGNS[token.text].strip()),
            1,
        )
    if token.kind not in ("op", "strange") or number + 1 == len(tokens):
        return None, 1
    following = tokens[number + 1]
    third = tokens[number + 2] if number + 2 < len(tokens) else None
    if token.touches(following):
        pair = token.text + following.text
        if third and following.touches(third) and pair + third.text in TOGETHER:
            return together(program, statement, number, pair + third.text, third), 3
        if pair in TOGETHER:
            return together(program, statement, number, pair, following), 2
        if pair in TURNED and number == 1 and tokens[0].is_plain_name and third and third.is_value:
            is_star = following.text in ("*", "**") and following.touches(third) and third.kind == "name"
            if not is_star:
                edit = put_between(token, following, TURNED[pair])
                return Written("turned-assignment", (token, following), edit, pair, TURNED[pair]), 2
    elif (
        token.row == following.row
        and following.kind == "op"
        and token.text + following.text in SPACED | {"<>", "&&", "||"}
    ):
        return spaced(program, statement, number), 2
    if token.text == "!" and number and begins_value(following) and token.row == following.row:
        if not tokens[number - 1].is_value:
            word = "not " if token.touches(following) else "not"
            return Written("foreign-not", token, put(token, word), following.text), 1
    return None, 1


def together(program, statement, number, pair, last):
    tokens = statement.tokens
    token, before = tokens[number], tokens[number - 1] if number else None
    kind, right = TOGETHER[pair]
    if not before or not (before.is_value or before.text == "not"):
        return None
    if pair == "=!" and not is_condition(statement, number):
        edit = apart(program, token, last, "= not")
        return Written("foreign-not", last, edit, tokens[number + 2].text if number + 2 < len(tokens) else "")
    if pair == "=>" and is_arrow(statement, number):
        return None
    if right in ("and", "or"):
        return Written(kind, (token, last), apart(program, token, last, right), pair)
    return Written(kind, (token, last), apart(program, token, last, right), pair, right)


def is_arrow(statement, number):
    """Whether `=>` is meant as between key and value, or as a function of another language."""
    tokens, shape = statement.tokens, shape_of(statement)
    around = shape.around[number]
    if around >= 0 and tokens[around].text == "{":
        return True
    if is_condition(statement, number):
        return False
    start = start_of_value(statement, number - 1)
    before = tokens[start - 1].text if start else ""
    return start == 0 or before in ("(", ",", "=", "[", ")") or statement.first in ("def", "case", "match")


def spaced(program, statement, number):
    tokens, shape = statement.tokens, shape_of(statement)
    token, following = tokens[number], tokens[number + 1]
    right = token.text + following.text
    if right in TOGETHER:
        kind, right = TOGETHER[right]
        return Written(
            kind, (token, following), put_between(token, following, right), token.text + following.text, right
        )
    if right == ":=" and shape.around[number] < 0 and statement.first not in CONDITIONS:
        return None
    if right == "->" and statement.first not in ("def", "async"):
        return None
    if right == "**" and not (number and tokens[number - 1].is_value):
        return None
    if (
        right == "=="
        and not is_condition(statement, number)
        and shape.around[number] < 0
        and statement.first != "return"
        and "=" not in statement.words[:number]
    ):
        right = "="
    edit = put_between(token, following, right)
    return Written("spaced-operator", (token, following), edit, token.text + " " + following.text, right)


# --- `not`, `in` and `is`


@recogniser(FORM)
def turned_words(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        for number in range(1, len(tokens) - 1):
            token, following, before = tokens[number], tokens[number + 1], tokens[number - 1]
            three = words[number : number + 3]
            if not before.is_value or token.row != following.row:
                continue
            if three == ["is", "not", "in"] and tokens[number + 2].row == token.row:
                yield Fault(
                    "turned-not-in",
                    (token, tokens[number + 2]),
                    "is not in",
                    "not in",
                    edits=[put_between(token, tokens[number + 2], "not in")],
                )
            elif token.text + " " + following.text in ("in not", "not is"):
                right = "not in" if token.text == "in" else "is not"
                edits = [put_between(token, following, right)]
                yield Fault("turned-not-in", (token, following), token.text + " " + following.text, right, edits=edits)
            elif token.text == "not" and following.text in ("=", "=="):
                edits = [put_between(token, following, "!=")]
                yield Fault("foreign-not-equal", (token, following), "not " + following.text, "!=", edits=edits)
            elif token.text == "not" and following.text in COMPARING:
                right = {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "!=": "=="}[following.text]
                edits = [put_between(token, following, right)]
                yield Fault("word-as-operator", (token, following), "not " + following.text, right, edits=edits)
            elif token.text == "not" and begins_value(following) and words[number + 1] not in SIGN_WORD_BEGINNINGS:
                is_one = following.text in ("None", "True", "False")
                last = tokens[end_of_value(statement, number + 1)]
                parts = (before.text, source_between(program, following, last))
                edits = [put(token, "is not" if is_one else "!=" if following.kind == "number" else "not in")]
                yield Fault("missing-in-of-not", token, *parts, edits=edits, guess=True)


# --- operators with nothing beside them


@recogniser(FILE)  # before the indentation of the second line is looked at
def calculations_over_lines(program):
    """A calculation that is broken into lines behind or before an operator, without brackets around it."""
    for statement in likely(program):
        number = program.statements.index(statement)
        if statement.unclosed or "\\" in program.line(statement.end_row)[-2:]:
            continue
        if statement.last in BETWEEN | BEFORE_TOO and number + 1 < len(program.statements):
            if not statement.tokens[-1].touches(statement.tokens[-2]) if len(statement.tokens) > 1 else False:
                yield from in_brackets(program, number, number + 1)
            elif statement.last not in ("%", "+", "-"):
                yield from in_brackets(program, number, number + 1)
        leads = statement.first in (BETWEEN | {"+", "-", "."}) - {"@"} and len(statement.tokens) > 1
        if leads and number and (statement.first not in ("%", "//", "<<", ">>") or statement.indent):
            yield from in_brackets(program, number - 1, number)


def in_brackets(program, first, last):
    upper, lower = program.statements[first], program.statements[last]
    if lower.row - upper.end_row != 1 or upper.last == ":" or lower.unclosed or lower.first in OPENERS - {"not"}:
        return
    sign = upper.tokens[-1] if upper.last in BETWEEN | BEFORE_TOO else lower.tokens[0]
    is_deeper = len(lower.indent.expandtabs()) > len(upper.indent.expandtabs())
    is_header = upper.first in CONDITIONS and lower.last == ":"
    if not is_deeper and not is_header and lower.first not in BETWEEN:
        return
    for _ in range(20):
        following = program.statements[last + 1] if last + 1 < len(program.statements) else None
        if not following or following.row != lower.end_row + 1:
            break
        goes_on = lower.last in BETWEEN or following.first in (BETWEEN | {"+", "-", "."}) - {"@"}
        if not goes_on or following.unclosed:
            break
        last, lower = last + 1, following
    words = upper.words
    start = next((number for number, token in enumerate(upper.tokens) if token.text in ASSIGNING), None)
    if start is None:
        start = 0 if words[0] in ("if", "elif", "while", "return", "assert", "print") else -1
    if start + 1 >= len(upper.tokens):
        return
    end = lower.tokens[-2] if lower.last == ":" and len(lower.tokens) > 1 else lower.tokens[-1]
    edits = [put_before(upper.tokens[start + 1], "("), put_after(end, ")")]
    if sign.text == ".":
        name = lower.tokens[1].text if len(lower.tokens) > 1 else ""
        yield Fault("dot-at-line-start", sign, name, edits=edits)
    yield Fault("calculation-over-lines", sign, sign.text, edits=edits)


@recogniser(FORM)
def operators_alone(program):
    for statement in likely(program):
        tokens = statement.tokens
        if statement.first in ("def", "import", "from", "@", "class", "async") or "lambda" in statement.words:
            continue
        for number, token in enumerate(tokens):
            before = tokens[number - 1] if number else None
            following = tokens[number + 1] if number + 1 < len(tokens) else None
            if token.text in BETWEEN or token.text in BEFORE_TOO:
                yield from beside_end(program, statement, number, before, token, following)
                yield from beside_start(program, statement, number, before, token, following)
                if following:
                    yield from beside_other(program, statement, number, before, token, following)


def beside_end(program, statement, number, before, token, following):
    if following and following.text not in ENDS:
        percent_before_sign = token.text == "%" and before and before.kind == "number" and before.touches(token)
        if percent_before_sign and following.text == "of":
            edits = [put(token, " / 100"), put(following, "*")]
            yield Fault("percent-sign", (before, token), before.text + "%", edits=edits)
        if not (percent_before_sign and following.text in BETWEEN | {"if", "="}):
            return
    if token.text == "%" and before and before.kind == "number" and before.touches(token):
        parts = (before.text + "%",)
        # Less or more by so many percent would be of the value before it.
        is_change = number > 1 and statement.tokens[number - 2].text in ("+", "-")
        yield Fault("percent-sign", (before, token), *parts, edits=[put(token, " / 100")], shown=not is_change)
        return
    if token.text in ("*", "**", "/", "@") and not (before and before.is_value):
        return
    if token.text == "in" and "for" in statement.words[:number]:
        return
    if before and before.text == token.text and before.touches(token):
        return
    if (
        following
        and following.text == ":"
        and shape_of(statement).around[number] < 0
        and statement.first not in OPENERS
    ):
        return
    yield Fault("missing-right-operand", token, token.text, edits=[put_after(token, " 0")], shown=False)


def beside_start(program, statement, number, before, token, following):
    if token.text in BEFORE_TOO or not following or token.text in ("in", "@") and before and before.text == "for":
        return
    if before is None:
        if token.text not in ("and", "or"):
            return
    elif before.text in ("and", "or") and (token.text in COMPARING or token.text in ("in", "is")):
        yield from chained_word(program, statement, number, before, token)
        return
    elif before.text not in ("(", "[", "{", ",", "=", ":", "if", "elif", "while", "return", "assert", "else") + tuple(
        ASSIGNING
    ):
        return
    if before and before.text == "=" and before.touches(token):
        return
    if token.text in ("*", "**") and following.kind != "number":
        return
    if token.text == "<" and ">" in statement.words[number:]:
        return
    if before and before.text == "[" and token.text == ":":
        return
    yield Fault("missing-left-operand", token, token.text, edits=[put_before(token, "0 ")], shown=False)


def chained_word(program, statement, number, before, token):
    """`x == 1 or == 2`: what is compared has to be named again."""
    tokens, words = statement.tokens, statement.words
    at = number - 2
    while at > 0 and not (words[at] in COMPARING or words[at] in ("in", "is")):
        at -= 1
    if at <= 0:
        return
    end = at - 1
    if words[end] == "not" and words[at] == "in" and end > 0:
        end -= 1
    compared = source_between(program, tokens[start_of_value(statement, end)], tokens[end])
    yield Fault(
        "chained-word", (before, token), before.text, token.text, compared, edits=[put_before(token, compared + " ")]
    )


def beside_other(program, statement, number, before, token, following):
    """Two operators behind each other."""
    if following.text not in BETWEEN or token.text == "not" or not (before and before.is_value):
        return
    if token.text in ("and", "or") and (following.text in COMPARING or following.text in ("in", "is")):
        return
    if token.touches(following) and token.text == following.text or token.row != following.row:
        return
    third = statement.tokens[number + 2] if number + 2 < len(statement.tokens) else None
    if following.text in ("*", "**") and third and following.touches(third) and third.kind == "name":
        return
    keeps_second = token.text in ("is", "==") and following.text not in ("and", "or")
    if keeps_second:
        edit = Edit(token.row, token.col, following.col, "")
    else:
        edit = without(program, following)
    parts = (token.text, following.text)
    yield Fault("doubled-operator", (token, following), *parts, edits=[edit], guess=True)


@recogniser(FORM)
def numbers_behind_points(program):
    """`pair.0`, and `pair.1` beside it."""
    for statement in likely(program):
        places = [pair for pair in zip(statement.tokens, statement.tokens[1:]) if is_behind_point(*pair)]
        for before, token in places:
            edits = [put(each, "[" + index_of(each) + "]") for _, each in places if each.row == token.row]
            yield Fault("number-behind-point", token, before.text, index_of(token), edits=edits)


def index_of(token):
    """The number behind a point as an index, which has no zeros before it."""
    return token.text[1:].lstrip("0") or "0"


@recogniser(FORM)
def dots_alone(program):
    """`random.` and `words..append(x)`."""
    for statement in likely(program):
        tokens = statement.tokens
        if statement.first in ("from", "import"):
            continue
        for number, token in enumerate(tokens[1:], 1):
            following = tokens[number + 1] if number + 1 < len(tokens) else None
            before = tokens[number - 1]
            if token.text != "." or not before.is_value or before.kind == "number":
                continue
            if following is not None and following.text == ".":
                edits = [Edit(token.row, token.col, following.end if following.row == token.row else token.end, ".")]
                yield Fault("doubled-operator", (token, following), ".", ".", edits=edits)
            elif following is None or following.kind not in ("name", "number") or following.is_keyword:
                edits = [put_after(token, "name" if following is None or following.kind == "op" else "name ")]
                yield Fault("dot-last", token, before.text, edits=edits, shown=False)


# --- `a if condition else b`


@recogniser(FORM)
def choices(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if statement.first in OPENERS or "if" not in words[1:] and "else" not in words[1:]:
            continue
        for number, token in enumerate(tokens):
            if token.text == "if" and number:
                yield from choice_of(program, statement, number)
            elif token.text == "else" and "if" in words[1:number]:
                yield from otherwise_of(program, statement, number)


def choice_of(program, statement, number):
    tokens, shape = statement.tokens, shape_of(statement)
    around = shape.around[number]
    first, last = part_around(statement, number)
    level = [each for each in range(number, len(tokens)) if shape.around[each] == around]
    words = [tokens[each].text for each in level]
    before = tokens[number - 1].text
    start = around + 1
    if any(tokens[each].text == "for" and shape.around[each] == around for each in range(max(start, 0), last + 1)):
        return
    if before in ASSIGNING or before in ("(", "[", ",", "return", ":"):
        if "else" in words:
            yield from turned_choice(program, statement, number, level[words.index("else")])
    elif tokens[number - 1].is_value and number < last:
        if not any(tokens[each].text == "else" and shape.around[each] == around for each in range(number, last + 1)):
            goes_on = last + 1 < len(tokens) and tokens[last + 1].text == ":"
            if not goes_on:
                value = source_between(program, tokens[first], tokens[number - 1])
                edits = [put_after(tokens[last], " else None")]
                yield Fault("missing-else-value", (tokens[number], tokens[last]), value, edits=edits, shown=False)


def turned_choice(program, statement, number, otherwise):
    """`if a then 1 else 2`, `if a: 1 else: 2` or `if a 1 else 2` in the place of a value."""
    tokens, shape = statement.tokens, shape_of(statement)
    around = shape.around[number]
    place = (tokens[number], tokens[otherwise])
    end = shape.partner.get(around, len(tokens)) - 1 if around >= 0 else len(tokens) - 1
    while end > otherwise and tokens[end].text == ";":
        end -= 1
    after = otherwise + 1
    if after <= end and tokens[after].text == ":":
        after += 1
    for split in range(number + 2, otherwise):
        token, following = tokens[split - 1], tokens[split]
        if shape.around[split] != around:
            continue
        parted = following.text in (":", "then", ",")
        side_by_side = token.is_value and begins_value(following) and following.text not in ("(", "[")
        if (parted or side_by_side) and after <= end:
            value = source_between(program, tokens[split + 1 if parted else split], tokens[otherwise - 1])
            condition = source_between(program, tokens[number + 1], token)
            other = source_between(program, tokens[after], tokens[end])
            if tokens[number].row == tokens[end].end_row:
                right = "%s if %s else %s" % (value, condition, other)
                yield Fault("if-expression-order", place, edits=[put_between(tokens[number], tokens[end], right)])
    if tokens[number - 1].text in ASSIGNING or tokens[number - 1].text == "return":
        yield Fault("if-expression-order", place)


def otherwise_of(program, statement, number):
    tokens, shape = statement.tokens, shape_of(statement)
    token = tokens[number]
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if following is None or following.text in CLOSERS or following.text == ",":
        yield Fault("missing-else-value", token, edits=[put_after(token, " None")], shown=False)
        return
    third = tokens[number + 2] if number + 2 < len(tokens) else None
    if following.text in ("pass", "break", "continue"):
        yield Fault("else-with-statement", following, following.text, edits=[put(following, "None")], shown=False)
    elif following.text in ("return", "raise", "print") and third and following.is_keyword:
        edits = [Edit(following.row, following.col, third.col if third.row == following.row else following.end, "")]
        yield Fault(
            "else-with-statement", following, following.text, edits=edits, shown=statement.first == following.text
        )
    elif following.is_plain_name and third and third.text in ASSIGNING and number + 3 < len(tokens):
        if shape.around[number] < 0 and tokens[number + 3].row == following.row:
            edits = [Edit(following.row, following.col, tokens[number + 3].col, "")]
            same = statement.first == following.text
            yield Fault(
                "else-with-statement", (following, third), following.text + " " + third.text, edits=edits, shown=same
            )


# --- words in the place of signs


@recogniser(FORM)
def words_for_signs(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        edits, first = [], None
        number = 1
        while number < len(tokens) - 1:
            length = 0
            if words[number] in SIGN_WORD_BEGINNINGS and tokens[number - 1].is_value:
                length = phrase_at(program, statement, number)
            elif words[number] in ("x", "X") and tokens[number - 1].kind == tokens[number + 1].kind == "number":
                length = 1
            if length:
                phrase = tuple(words[number : number + length])
                sign = SIGN_WORDS.get(phrase, "*")
                edits.append(put_between(tokens[number], tokens[number + length - 1], sign))
                first = first or (tokens[number], tokens[number + length - 1], " ".join(phrase), sign)
            number += max(length, 1)
        if first:
            yield Fault("word-as-operator", first[:2], *first[2:], edits=edits)


def phrase_at(program, statement, number):
    tokens, words = statement.tokens, statement.words
    for length in range(min(6, len(tokens) - number - 1), 0, -1):
        following = tokens[number + length]
        is_phrase = tuple(words[number : number + length]) in SIGN_WORDS
        if is_phrase and (begins_value(following) or following.text in BEFORE_TOO):
            if tokens[number].row == tokens[number + length - 1].row:
                return length
    return 0
