# --- a program that Python cannot read: functions, classes and calls --------------------------------------------------

# Words that name a kind of value before a name, in Python's own spelling and in that of other languages.
OWN_TYPES = frozenset("int float str bool list dict tuple set bytes object".split())
OTHER_TYPES = frozenset(
    "double char string String boolean Boolean long short void Integer Double Object unsigned var let const auto"
    .split()
)
VALUE_TYPES = OWN_TYPES | OTHER_TYPES
CONSTANTS = frozenset(("True", "False", "None"))
# Functions that take any values, in whose brackets a colon or a type has another meaning than a parameter's.
TALKING = frozenset("print input len str int float list sum min max sorted range abs round type".split())
SIMPLE_STARTERS = frozenset("return import pass break continue del global nonlocal assert raise".split())
OPERATOR_SIGNS = frozenset("+ - * / // % ** @ & | ^ ~ << >>".split())


class Layout:
    """How the brackets of some tokens lie in each other.

    `around` has for each token the number of the bracket that it stands in, -1 outside of all; `commas`, `equals`,
    `colons` and `fors` have by this number what stands directly in a bracket and belongs to no `lambda`, and `free`
    has all of these.
    """

    def __init__(self, tokens):
        self.tokens, self.partner, self.around = tokens, {}, []
        self.commas, self.equals, self.colons, self.fors = {}, {}, {}, {}
        self.openers, self.free, self.is_whole = [], set(), True
        stack, lambdas = [-1], [0]
        for number, token in enumerate(tokens):
            text = token.text
            if token.kind == "string":
                self.is_whole = self.is_whole and token.closed
            elif token.kind == "strange":
                self.is_whole = False
            elif text in CLOSERS:
                if len(stack) > 1 and tokens[stack[-1]].text == CLOSERS[text]:
                    self.partner[stack[-1]], self.partner[number] = number, stack[-1]
                    stack.pop()
                    lambdas.pop()
                else:
                    self.is_whole = False
            self.around.append(stack[-1])
            if text in PAIRS:
                self.openers.append(number)
                stack.append(number)
                lambdas.append(0)
            elif text == "lambda":
                lambdas[-1] += 1
            elif text == ":" and lambdas[-1]:
                lambdas[-1] -= 1
            elif not lambdas[-1]:
                table = {",": self.commas, "=": self.equals, ":": self.colons, "for": self.fors}.get(text)
                if table is not None and token.kind in ("op", "name"):
                    table.setdefault(stack[-1], []).append(number)
                    self.free.add(number)
        self.is_whole = self.is_whole and len(stack) == 1

    def pieces(self, opener):
        """What stands between the commas of a closed bracket, each from one number to before another."""
        ends = self.commas.get(opener, []) + [self.partner[opener]]
        starts = [opener] + ends[:-1]
        return [(start + 1, end) for start, end in zip(starts, ends)]

    def level(self, start, stop):
        """The numbers of the tokens from one to before another that stand in no bracket that is opened there."""
        number = start
        while number < stop:
            yield number
            number = self.partner.get(number, number) + 1 if self.tokens[number].text in PAIRS else number + 1

    def operand(self, number):
        """Where the name, call or item begins that ends before a token."""
        start = number - 1
        while start > 0:
            start = self.partner.get(start, start) if self.tokens[start].text in CLOSERS else start
            before = self.tokens[start - 1] if start else None
            is_owner = before is not None and (before.is_plain_name or before.text in CLOSERS)
            if is_owner and self.tokens[start].text in PAIRS:
                start -= 1
            elif before is not None and before.text == "." and start > 1 and self.tokens[start].kind == "name":
                start -= 2
            else:
                break
        return max(start, 0)

    def is_call(self, opener):
        if opener < 1 or self.tokens[opener].text != "(" or opener not in self.partner:
            return False
        before = self.tokens[opener - 1]
        if opener > 1 and self.tokens[opener - 2].text == "def":
            return False
        return before.is_plain_name or before.text in (")", "]")

    def simple_parts(self):
        """The statements in a line: those behind the colon of a header, and those that semicolons divide."""
        start, tokens = 0, self.tokens
        if tokens[0].text in OPENERS and tokens[0].text not in SOFT_KEYWORDS:
            colons = self.colons.get(-1, [])
            if not colons:
                return
            start = colons[0] + 1
        begin = start
        for number in range(start, len(tokens)):
            if tokens[number].text == ";" and self.around[number] == -1 and tokens[number].kind == "op":
                if number > begin:
                    yield begin, number
                begin = number + 1
        if begin < len(tokens):
            yield begin, len(tokens)

    def text(self, program, start, stop):
        """What is written from one token to before another; nothing where that is more than one row."""
        return written(program, self.tokens[start], self.tokens[stop - 1]) if start < stop else ""


def layout_of(statement):
    if not hasattr(statement, "layout"):
        statement.layout = Layout(statement.tokens)
    return statement.layout


def written(program, first, last):
    if first.row != last.end_row:
        return None
    return program.line(first.row)[first.col : last.end]


def shortly(program, first, last):
    """What is written there, as a part of a sentence: of more than one row the first."""
    if first.row == last.end_row:
        return written(program, first, last)
    return program.line(first.row)[first.col :].rstrip() + " …"


def certain(kind, place, *parts, edits=None, shown=True, guess=False):
    """A fault that is certain by its form: with a change where one helps, and else without."""
    if edits:
        yield Fault(kind, place, *parts, edits=edits, shown=shown, guess=guess)
    yield Fault(kind, place, *parts)


def parse_suspects(program):
    """The statements that may be wrong where Python could not even read the program."""
    return program.suspects() if program.problem.stage == "parse" else []


def is_hyphened(tokens):
    """Whether these are words with hyphens between them, and no subtraction: nothing has a space around it."""
    if len(tokens) < 3 or len(tokens) % 2 == 0:
        return False
    for number, token in enumerate(tokens):
        if number % 2 and token.text != "-" or number % 2 == 0 and token.kind not in ("name", "number"):
            return False
        if number and not tokens[number - 1].touches(token):
            return False
    return tokens[0].is_plain_name and any(len(each.text) > 1 for each in tokens[::2] if each.kind == "name")


def hyphen_fault(program, tokens):
    edits = [put(each, "_") for each in tokens[1::2]]
    whole = written(program, tokens[0], tokens[-1])
    return Fault("hyphen-in-name", (tokens[0], tokens[-1]), whole, whole.replace("-", "_"), edits=edits)


def is_number_name(token):
    """Whether a token is a name that begins with a digit: at least one letter, and no number."""
    text = token.text
    if token.kind != "number" or "." in text or is_number(text):
        return False
    return text.lstrip("0123456789_")[:1].isalpha() and ("_" + text).isidentifier()


def row_end(tokens, start):
    """The number behind the last token that begins in the row of another."""
    stop = start
    while stop < len(tokens) and tokens[stop].row == tokens[start].row:
        stop += 1
    return stop


# --- headers of functions and classes


@recogniser(FORM)
def definition_faults(program):
    for statement in parse_suspects(program):
        tokens, start = statement.tokens, 0
        if tokens[0].text == "async" and len(tokens) > 1:
            start = 1
        if tokens[start].text in ("def", "class") and tokens[start].kind == "name":
            yield from heading_faults(program, statement, start)


def heading_faults(program, statement, start):
    tokens, layout = statement.tokens, layout_of(statement)
    word, stop = tokens[start], row_end(tokens, start)
    is_def = word.text == "def"
    line = tokens[start:stop]
    colon = [] if any(each.text == ":" for each in line) else [put_after(line[-1], ":")]
    name = tokens[start + 1] if start + 1 < stop else None
    after = tokens[start + 2] if start + 2 < stop else None
    if name is None or name.text in ("(", ":"):
        kind = "missing-function-name" if is_def else "missing-class-name"
        filling = " name" if not is_def or name is not None and name.text == "(" else " name()"
        yield Fault(kind, word, edits=[put_after(word, filling), *colon], shown=False)
        yield Fault(kind, word)
        return
    if name.text in ("def", "class") and name.text != word.text and after is not None and after.kind == "name":
        wrong = name if not is_def and after.text[:1].islower() else word
        if wrong is name:
            yield Fault("class-with-def", (word, name), after.text, edits=[put_between(word, name, "def"), *colon])
        yield Fault("class-with-def", (word, name), after.text, edits=[put_between(word, name, "class"), *colon])
        return
    yield from name_faults(program, statement, start, stop, colon)
    if not is_def:
        yield from base_faults(program, statement, start, stop, colon)
        return
    if not name.is_plain_name:
        return
    opener = start + 2
    is_generic = after is not None and after.text == "[" and opener in layout.partner
    if is_generic and layout.partner[opener] + 1 < len(tokens):
        if tokens[layout.partner[opener] + 1].text == "(":
            opener = layout.partner[opener] + 1
    if after is None or after.text in (":", "->"):
        yield Fault("missing-parameters", name, name.text, edits=[put_after(name, "()"), *colon])
        if after is None:
            yield Fault("missing-parameters", name, name.text, edits=[put_after(name, "(): pass")], shown=False)
        return
    if opener in layout.partner and tokens[opener].text == "(":
        yield from parameter_list_faults(program, layout, layout.pieces(opener))
        yield from arrow_faults(program, tokens, layout.partner[opener], stop, colon)
        return
    yield from def_bracket_faults(program, tokens, start, stop, colon)


def name_faults(program, statement, start, stop, colon):
    """What is wrong with the name behind `def` or `class`."""
    tokens = statement.tokens
    name, end = tokens[start + 1], start + 2
    while end < stop and tokens[end].text not in ("(", ":", "->"):
        end += 1
    words = tokens[start + 1 : end]
    if is_number_name(name) or name.kind == "number" and len(words) == 2 and words[1].is_plain_name:
        yield Fault("number-first-name", (name, words[-1]), written(program, name, words[-1]),
                    edits=[put_between(name, words[-1], "name"), *colon], shown=False)
    if name.kind == "string" and len(words) == 1 and name.closed:
        inner = inner_text(name)
        if inner.isidentifier() and inner not in KEYWORDS:
            yield Fault("quoted-name", name, name.text, inner, edits=[put(name, inner), *colon])
    if len(words) < 2 or not name.is_plain_name:
        return
    if is_hyphened(words):
        joined = ("_" if tokens[start].text == "def" else "").join(each.text for each in words[::2])
        yield Fault("hyphen-in-name", (name, words[-1]), written(program, name, words[-1]), joined,
                    edits=[put_between(name, words[-1], joined), *colon])
        return
    if len(words) % 2 and all(each.text == "." for each in words[1::2]) and words[-1].is_plain_name:
        yield Fault("dotted-function-name", (name, words[-1]), written(program, name, words[-1]), words[-1].text,
                    edits=[put_between(name, words[-1], words[-1].text), *colon])
        return
    has_bracket = end < stop and tokens[end].text == "("
    if len(words) == 2 and tokens[start].text == "class" and is_class_here(program, words[1].text):
        yield Fault("base-class-without-brackets", (name, words[1]), name.text, words[1].text,
                    edits=[Edit(name.row, name.end, words[1].end, "(" + words[1].text + ")"), *colon])
    if all(each.kind == "name" for each in words) and (has_bracket or tokens[start].text == "class"):
        whole = written(program, name, words[-1])
        if words[1].text not in ("extends", "implements", "inherits"):
            joined = ("" if tokens[start].text == "class" else "_").join(each.text for each in words)
            yield Fault("space-in-name", (name, words[-1]), whole, joined,
                        edits=[put_between(name, words[-1], joined), *colon])


def inner_text(token):
    return token.text[len(token.prefix) + len(token.quote) : len(token.text) - len(token.quote)]


def base_faults(program, statement, start, stop, colon):
    """A class whose base class is not in brackets, or in ones that are half there."""
    tokens, layout = statement.tokens, layout_of(statement)
    name = tokens[start + 1]
    if not name.is_plain_name or start + 2 >= stop:
        return
    after = tokens[start + 2]
    if after.text == "(" and start + 2 not in layout.partner:
        yield from closing_faults(program, tokens, start, stop)
        return
    rest = [each for each in tokens[start + 2 : stop] if each.text not in ("public", "extends", "implements", "of")]
    rest = [each for each in rest if each.text not in (":", "<", ">", "inherits", "[", "]", "->", "from")]
    if rest and all(each.is_plain_name or each.text in (",", ".") for each in rest) and rest[-1].is_plain_name:
        bases = written(program, rest[0], rest[-1])
        if after.text in ("extends", "implements", "inherits", "<", ":", "[", "->", "from", "of"):
            yield Fault("base-class-without-brackets", (after, tokens[stop - 1]), name.text, bases,
                        edits=[Edit(name.row, name.end, tokens[stop - 1].end, "(" + bases + "):")])
    if after.text in CLOSERS or stop - 1 > start + 2 and ")" in [each.text for each in tokens[start + 2 : stop]]:
        yield from def_bracket_faults(program, tokens, start, stop, colon)


def closing_faults(program, tokens, start, stop):
    """The closing bracket of a header is missing: where it may stand."""
    name, opener, line = tokens[start + 1], tokens[start + 2], tokens[start:stop]
    if stop < len(tokens) and stop == start + 3 and not (tokens[stop].is_keyword and tokens[stop].text in STARTERS):
        # What it is given stands in the rows below.
        colons = [each for each in tokens[stop:] if each.text == ":"]
        end = next((each for each in colons if program.line(each.row).rstrip().endswith(":")), None)
        if end is not None:
            yield Fault("missing-def-bracket", opener, ")", name.text, edits=[put_before(end, ")")], opened=opener)
        return
    places = [each for each in line if each.text == "->"][:1]
    colons = [each for each in line if each.text == ":"]
    if line[-1].text != ":":
        colons = colons[:1]
    places += reversed(colons[:1] + colons[-1:] if len(colons) > 1 else colons)
    for place in places:
        before = line[line.index(place) - 1]
        mark = Edit(place.row, before.end, place.col, ") " if place.text == "->" else ")")
        yield Fault("missing-def-bracket", opener, ")", name.text, edits=[mark])
    if not places or line[-1].text != ":":
        yield Fault("missing-def-bracket", opener, ")", name.text, edits=[put_after(line[-1], "):")])


def def_bracket_faults(program, tokens, start, stop, colon):
    name, after = tokens[start + 1], tokens[start + 2]
    line = tokens[start:stop]
    closers = [each for each in line if each.text == ")"]
    if after.text == "(":
        yield from closing_faults(program, tokens, start, stop)
        return
    if after.text in ("[", "{", "<"):
        wanted = {"[": "]", "{": "}", "<": ">"}[after.text]
        ends = [each for each in line if each.text == wanted]
        if ends:
            edits = [put(after, "("), put(ends[-1], ")"), *colon]
            yield Fault("missing-def-bracket", after, "(", name.text, edits=edits)
        return
    opening = Edit(name.row, name.end, after.col, "(")
    if closers:
        yield Fault("missing-def-bracket", name, "(", name.text, edits=[opening, *colon])
    elif after.kind == "name" or after.text in ("*", "**"):
        ends = [each for each in line if each.text in (":", "->")]
        if ends:
            before = line[line.index(ends[-1]) - 1]
            edits = [opening, put_after(before, ")")]
        else:
            edits = [opening, put_after(line[-1], "):")]
        yield Fault("missing-def-bracket", name, "(", name.text, edits=edits)


def arrow_faults(program, tokens, closer, stop, colon):
    """What stands between the bracket of the parameters and the colon."""
    end = row_end(tokens, closer)
    rest = tokens[closer + 1 : end]
    if not rest:
        return
    words = [each.text for each in rest]
    bracket, last = tokens[closer], rest[-1]
    if words[0] == "->":
        if len(words) == 1 or words[1] == ":":
            yield Fault("arrow-misused", rest[0], "->", edits=[Edit(last.row, bracket.end, last.end, ":")])
        return
    signs = 2 if words[:2] in (["=", ">"], ["-", ">"]) else 0
    signs = 1 if words[0] == "=" and not signs else signs
    if signs and len(rest) > signs:
        arrow = written(program, rest[0], rest[signs - 1])
        yield Fault("arrow-misused", (rest[0], rest[signs - 1]), arrow,
                    edits=[put_between(rest[0], rest[signs - 1], "->"), *colon])
    if words[0] == ":" and len(rest) > 1 and words[1] == "->":
        kind = written(program, rest[2], rest[-1]).rstrip(":").rstrip() if len(rest) > 2 else ""
        if kind:
            yield Fault("return-annotation-place", (rest[0], last), kind,
                        edits=[Edit(last.row, bracket.end, last.end, " -> " + kind + ":")])
    elif words[0] == ":" and len(rest) == 3 and words[2] == ":" and rest[1].kind == "name":
        yield Fault("return-annotation-place", (rest[0], last), words[1],
                    edits=[Edit(last.row, bracket.end, last.end, " -> " + words[1] + ":")])
    elif len(rest) == 2 and words[1] == ":" and rest[0].text in OWN_TYPES | CONSTANTS:
        yield Fault("return-annotation-place", rest[0], words[0], edits=[put_before(rest[0], "-> ")])


# --- parameters


def parameter_list_faults(program, layout, pieces):
    filled = [each for each in pieces if each[0] < each[1]]
    marks = [each for start, stop in filled for each in layout.level(start, stop) if layout.tokens[each].text == ";"]
    if marks:
        edits = [put(layout.tokens[each], ",") for each in marks]
        yield Fault("semicolon-parameters", layout.tokens[marks[0]], edits=edits)
    for start, stop in filled:
        yield from joined_parameters(layout, start, stop)
    yield from alone_and_together([list(parameter_faults(program, layout, *each, len(pieces))) for each in filled])
    yield from star_faults(program, layout, pieces)
    yield from order_faults(program, layout, pieces)


def joined_parameters(layout, start, stop):
    """`a: int b: int`, `*rest name=1` and `a=1 b=2`: a comma is missing, and a type or a default stands there."""
    tokens, level = layout.tokens, list(layout.level(start, stop))
    for before, number in zip(level, level[1:]):
        name, after = tokens[number], tokens[number + 1]
        last = tokens[number - 1]
        is_beside = last.is_value and number > start + 1 and last.row == name.row
        if name.is_plain_name and after.text in (":", "=") and is_beside:
            if last.text not in VALUE_TYPES or before > start + 1:
                left = tokens[start + 1 if tokens[start].text in ("*", "**") else start]
                edits = [put_after(last, ",")]
                yield Fault("parameters-without-comma", (last, name), left.text, name.text, edits=edits)


def alone_and_together(found):
    """The faults of each piece; then the surest of each mended at once, as one mistake is often made in all of them."""
    for faults_of_one in found:
        yield from faults_of_one
    firsts = [each[0] for each in found if each and each[0].edits]
    if len(firsts) > 1:
        first = firsts[0]
        fault = Fault(first.kind, (first.row, first.col, first.end), *first.parts, guess=first.guess,
                      edits=[edit for each in firsts for edit in each.edits])
        fault.shown = all(each.shown for each in firsts)
        yield fault


def parameter_faults(program, layout, start, stop, number):
    tokens = layout.tokens
    star = tokens[start].text in ("*", "**")
    head = start + 1 if star else start
    equals = next((each for each in layout.level(head, stop) if tokens[each].text == "="), None)
    end = stop if equals is None else equals
    if equals is not None and star:
        yield from certain("star-default", (tokens[start], tokens[stop - 1]), layout.text(program, start, end),
                           edits=one_row([(tokens[end - 1], tokens[stop - 1])]))
    if equals is not None and equals + 1 == stop:
        yield Fault("missing-default", (tokens[start], tokens[equals]), layout.text(program, start, end),
                    edits=[put_after(tokens[equals], "None")], shown=False)
    colon = next((each for each in layout.level(head, end) if tokens[each].text == ":"), None)
    arrow = next((each for each in layout.level(head, end) if tokens[each].text == "->"), None)
    if colon is not None and arrow is not None and arrow + 1 < end and end < len(tokens) and tokens[end].text == ")":
        sign = tokens[arrow]
        edits = [Edit(sign.row, tokens[arrow - 1].end, sign.col, ") "), put(tokens[end], "")]
        yield Fault("arrow-misused", sign, "->", edits=edits)
    if colon is not None:
        if colon + 1 == end:
            yield Fault("annotation-misused", (tokens[start], tokens[colon]), layout.text(program, start, colon),
                        edits=[put(tokens[colon], "")])
        end = colon
    words = tokens[head:end]
    if len(words) > 2 and words[1].text == ":=" and words[0].is_plain_name:
        yield Fault("colon-equals", words[1], words[0].text, edits=[put(words[1], "=")])
        return
    if not words or words[0].text in ("*", "/", "**") or len(words) == 1 and words[0].is_plain_name:
        return
    first, last = words[0], words[-1]
    whole = layout.text(program, head, end)
    if whole is None:
        return
    place = (first, last)
    made_up = [put_between(first, last, "name_")]
    if len(words) == 1:
        if is_number_name(first):
            yield Fault("number-first-name", first, whole, edits=made_up, shown=False)
        elif first.kind in ("number", "string") and first.closed or first.text in CONSTANTS or first.text == "...":
            yield Fault("literal-parameter", first, whole, edits=made_up, shown=False)
        return
    texts = [each.text for each in words]
    if texts[0] in ("-", "+") and len(words) == 2 and words[1].kind == "number":
        yield Fault("literal-parameter", place, whole, edits=made_up, shown=False)
    elif is_hyphened(words):
        yield hyphen_fault(program, words)
    elif ";" in texts:
        marks = [each for each in words if each.text == ";"]
        yield Fault("semicolon-parameters", marks[0], edits=[put(each, ",") for each in marks])
    elif all(each.is_plain_name for each in words):
        yield from side_by_side_faults(program, words, whole)
    elif texts[0] in VALUE_TYPES and texts[1:3] in (["[", "]"], ["*", last.text]) and last.is_plain_name:
        yield Fault("typed-parameter", place, written(program, first, words[-2]), last.text,
                    edits=[put_between(first, last, last.text)])
    elif len(words) % 2 and all(each == "." for each in texts[1::2]) and last.is_plain_name:
        yield Fault("dotted-parameter", place, whole, last.text, edits=[put_between(first, last, last.text)])
    elif texts[0] in ("[", "{", "(") and layout.partner.get(head) == end - 1:
        kind = "tuple-parameter" if texts[0] == "(" else "bracketed-parameter"
        inner = layout.text(program, head + 1, end - 1)
        plain = inner and all(each.is_plain_name or each.text == "," for each in words[1:-1])
        if plain and (number == 1 or "," not in inner):
            yield Fault(kind, place, whole, edits=[put_between(first, last, inner)], guess="," in inner)
        yield Fault(kind, place, whole, edits=made_up, shown=False)
    elif first.is_plain_name and texts[1] == "[" and last.text == "]" and layout.partner.get(head + 1) == end - 1:
        if len(words) == 3:
            yield Fault("bracketed-parameter", place, whole, edits=[put_between(first, last, first.text)])
        else:
            yield Fault("expression-parameter", place, whole, edits=made_up, shown=False)
    elif first.is_plain_name and texts[1] == "==" and len(words) > 2:
        yield Fault("expression-parameter", place, whole, edits=[put(words[1], "=")])
    elif all(each.kind != "strange" and each.closed and not each.is_keyword for each in words):
        signs = [each for each in layout.level(head, end) if tokens[each].text in OPERATOR_SIGNS | COMPARING]
        is_called = first.is_plain_name and texts[1] == "(" and last.text == ")"
        if signs or is_called:
            yield Fault("expression-parameter", place, whole, edits=made_up, shown=False)


def side_by_side_faults(program, words, whole):
    """Two or more names in a row where one parameter should be."""
    first, last = words[0], words[-1]
    if first.text in VALUE_TYPES and len(words) == 2:
        yield Fault("typed-parameter", (first, last), first.text, last.text,
                    edits=[put_between(first, last, last.text)])
        return
    joined = "_".join(each.text for each in words)
    if any(each.text == joined for each in program.tokens):
        yield Fault("space-in-name", (first, last), whole, joined, edits=[put_between(first, last, joined)])
    if first.text in VALUE_TYPES:
        return
    edits = [put_after(each, ",") for each in words[:-1]]
    yield Fault("parameters-without-comma", (first, last), first.text, words[1].text, edits=edits)


def one_row(ranges):
    """The changes that take out what stands behind one token up to another; none where that is more than a row."""
    if any(first.row != last.end_row or first.end_row != first.row for first, last in ranges):
        return None
    return [Edit(first.row, first.end, last.end, "") for first, last in ranges]


def star_faults(program, layout, pieces):
    """Stars and strokes among parameters that are too many, or in the wrong order."""
    tokens = layout.tokens
    stars, double, stroke, bare = 0, None, False, None
    for number, (start, stop) in enumerate(pieces):
        if start >= stop:
            continue
        first = tokens[start]
        if double is not None:
            yield Fault("star-parameters", double, "**")
            return
        if bare is not None and first.text in ("*", "**"):
            yield Fault("star-parameters", bare, "*")
            return
        bare = None
        if first.text == "**":
            double = first
        elif first.text == "*":
            stars += 1
            bare = first if start + 1 == stop else None
            if stars > 1:
                yield Fault("star-parameters", first, "*")
                return
        elif first.text == "/" and start + 1 == stop:
            if stroke or stars or number == 0:
                yield Fault("star-parameters", first, "/")
                return
            stroke = True
    if bare is not None:
        yield Fault("star-parameters", bare, "*")


def order_faults(program, layout, pieces):
    """A parameter without a default behind one with a default."""
    tokens = layout.tokens
    plain, with_default, wrong = [], [], None
    for start, stop in pieces:
        if start >= stop:
            continue
        if tokens[start].text in ("*", "**"):
            break
        if tokens[start].text == "/":
            plain, rest = plain, with_default
            continue
        if not tokens[start].is_plain_name:
            return
        if any(tokens[each].text == "=" for each in layout.level(start, stop)):
            with_default.append((start, stop))
            continue
        if with_default and wrong is None:
            wrong = (start, stop)
        plain.append((start, stop))
    if wrong is None:
        return
    name, other = tokens[wrong[0]], tokens[with_default[0][0]]
    yield from certain("argument-order", (name, tokens[wrong[1] - 1]), name.text, other.text,
                       edits=reordered(program, layout, plain + with_default))


def reordered(program, layout, order):
    """The change that puts pieces, all of one row, into another order; none where something else is among them."""
    texts = [layout.text(program, start, stop) for start, stop in order]
    first = layout.tokens[min(start for start, _ in order)]
    last = layout.tokens[max(stop for _, stop in order) - 1]
    if None in texts or first.row != last.end_row:
        return None
    if any(layout.tokens[start].row != first.row for start, _ in order):
        return None
    between = written(program, first, last)
    if len(between) > 400 or "/" in between and any(layout.tokens[start].text == "/" for start, _ in order):
        return None
    return [put_between(first, last, ", ".join(texts))]


@recogniser(FORM)
def repeated_parameters(program):
    if program.problem.stage != "compile" or "duplicate" not in program.message:
        return
    for statement in program.statements:
        layout = None
        for number, token in enumerate(statement.tokens):
            if token.text == "def" and token.kind == "name":
                layout = layout or layout_of(statement)
                round_ones = [each for each in layout.openers if statement.tokens[each].text == "("]
                opener = next((each for each in round_ones if each > number), None)
                if opener in layout.partner:
                    yield from repeated_in(program, layout, layout.pieces(opener))
            elif token.text == "lambda" and token.kind == "name":
                yield from repeated_in(program, layout_of(statement), lambda_pieces(statement.tokens, number))


def lambda_pieces(tokens, number):
    """Where the parameters of a `lambda` begin: a piece for each."""
    pieces, depth, start = [], 0, number + 1
    for at in range(number + 1, len(tokens)):
        text = tokens[at].text
        if depth == 0 and (text in (",", ":") or text in CLOSERS):
            pieces.append((start, at))
            start = at + 1
            if text != ",":
                break
        depth += (text in PAIRS) - (text in CLOSERS)
    return pieces


def repeated_in(program, layout, pieces):
    seen = set()
    for start, stop in pieces:
        if start < stop and layout.tokens[start].text in ("*", "**"):
            start += 1
        if start >= stop or not layout.tokens[start].is_plain_name:
            continue
        token = layout.tokens[start]
        if token.text in seen:
            yield Fault("duplicate-parameter", token, token.text)
        seen.add(token.text)


# --- lambda


@recogniser(FORM)
def lambda_faults(program):
    for statement in parse_suspects(program):
        for number, token in enumerate(statement.tokens):
            if token.text == "lambda" and token.kind == "name":
                yield from one_lambda(program, layout_of(statement), number)


def one_lambda(program, layout, number):
    tokens = layout.tokens
    word, at, count = tokens[number], number + 1, len(tokens)
    if at >= count:
        return
    if tokens[at].text == "(" and at in layout.partner:
        opener, closer = tokens[at], tokens[layout.partner[at]]
        inner = layout.text(program, at + 1, layout.partner[at])
        if inner is not None and opener.row == word.row == closer.row:
            after = tokens[layout.partner[at] + 1] if layout.partner[at] + 1 < count else None
            edits = [Edit(word.row, word.end, opener.end, " " if inner else ""), put(closer, "")]
            if after is not None and after.text != ":":
                edits[1] = put(closer, ":")
            several = "," in inner
            kind = "lambda-pair" if several else "lambda-brackets"
            yield Fault(kind, (opener, closer), inner, edits=edits, guess=several, shown=not several)
        return
    colon = lambda_colon(tokens, layout, at)
    if colon is None:
        yield from colonless_lambda(program, tokens, number)
        return
    body = colon + 1
    if body >= count:
        return
    first = tokens[body]
    if first.text == "return":
        if body + 1 < count:
            yield Fault("lambda-statement", first, "return",
                        edits=[Edit(first.row, first.col, max(first.end, tokens[body + 1].col), "")]
                        if tokens[body + 1].row == first.row else [put(first, "")])
        yield Fault("lambda-statement", first, "return")
    elif first.kind == "name" and first.text in SIMPLE_STARTERS | {"if", "for", "while", "try", "with", "def", "class"}:
        yield Fault("lambda-statement", first, first.text)
    elif layout.is_whole:
        for each in layout.level(body, count):
            text = tokens[each].text
            if text in CLOSERS or text in (",", "for", "lambda", ":", ";"):
                break
            if text in ASSIGNING and tokens[each].kind == "op":
                yield Fault("lambda-statement", tokens[each], text)
                break


def lambda_colon(tokens, layout, at):
    """The number of the colon behind the parameters; nothing where these are followed by something else."""
    in_default, wants_name = False, True
    for number in layout.level(at, len(tokens)):
        token = tokens[number]
        if token.text == ":" and token.kind == "op":
            return number
        if token.text in CLOSERS:
            return None
        if in_default:
            in_default = token.text != ","
            wants_name = not in_default
        elif token.text == "=":
            in_default = True
        elif token.text == ",":
            wants_name = True
        elif token.text in ("*", "**", "/") and wants_name:
            wants_name = token.text != "/"
        elif token.is_plain_name and wants_name:
            wants_name = False
        else:
            return None
    return None


def colonless_lambda(program, tokens, number):
    """The names behind `lambda`, and after them something that is no colon."""
    word, at = tokens[number], number + 1
    names = 0
    while at + names < len(tokens) and tokens[at + names].is_plain_name:
        names += 1
    if names > 1 and at + names < len(tokens) and tokens[at + names].text == ":":
        edits = [put_after(each, ",") for each in tokens[at : at + names - 1]]
        yield Fault("parameters-without-comma", (tokens[at], tokens[at + 1]), tokens[at].text, tokens[at + 1].text,
                    edits=edits)
        return
    while at + 1 < len(tokens) and tokens[at].is_plain_name and tokens[at + 1].text == ",":
        at += 2
    if at + 1 >= len(tokens) or not tokens[at].is_plain_name or tokens[at].row != word.row:
        return
    last, after = tokens[at], tokens[at + 1]
    if after.text == "->":
        edit = Edit(last.row, last.end, after.end, ":")
    elif after.text == "=" and at + 2 < len(tokens):
        is_arrow = tokens[at + 2].text == ">" and after.touches(tokens[at + 2])
        edit = Edit(last.row, last.end, (tokens[at + 2] if is_arrow else after).end, ":")
    elif after.text in CLOSERS:
        yield Fault("lambda-without-colon", (word, last), last.text, edits=[put_after(last, ": 0")], shown=False)
        return
    elif after.is_value or after.text in ("(", "[", "{", "not", "-"):
        edit = put_after(last, ":")
    else:
        return
    yield Fault("lambda-without-colon", (word, last), last.text, edits=[edit])


# --- calls


@recogniser(FORM)
def call_faults(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        for opener in layout.openers:
            if layout.is_call(opener):
                yield from one_call(program, layout, opener)


@recogniser(FORM)
def repeated_keywords(program):
    if "repeated" not in program.message or not program.at:
        return
    for statement in [program.at, *program.statements]:
        layout = layout_of(statement)
        for opener in layout.openers:
            if not layout.is_call(opener):
                continue
            seen = set()
            for start, stop in layout.pieces(opener):
                if stop - start > 1 and layout.tokens[start + 1].text == "=":
                    token = layout.tokens[start]
                    if token.text in seen:
                        yield Fault("keyword-repeated", token, token.text, layout.tokens[opener - 1].text)
                    seen.add(token.text)


def one_call(program, layout, opener):
    tokens = layout.tokens
    pieces = [each for each in layout.pieces(opener) if each[0] < each[1]]
    called = tokens[opener - 1].text
    yield from alone_and_together([list(argument_faults(program, layout, *each, called)) for each in pieces])
    fors = layout.fors.get(opener, [])
    if fors and len(pieces) > 1:
        for start, stop in pieces:
            if start < fors[0] < stop:
                first, last = tokens[start], tokens[stop - 1]
                if first.text not in ("[", "for") and not (stop - start > 1 and tokens[start + 1].text == "="):
                    yield Fault("generator-not-alone", (first, last), shortly(program, first, last),
                                edits=[put_before(first, "("), put_after(last, ")")])
    if layout.is_whole:
        yield from call_order_faults(program, layout, pieces)


def argument_faults(program, layout, start, stop, called):
    tokens = layout.tokens
    first, last = tokens[start], tokens[stop - 1]
    equals = next((each for each in layout.level(start, stop) if tokens[each].text == "="), None)
    if equals is not None and equals == stop - 1 and equals == start + 1 and first.is_plain_name:
        yield Fault("missing-argument-value", (first, last), first.text, edits=[put_after(last, "None")], shown=False)
        return
    if equals is not None and equals > start and equals + 1 < stop:
        left = tokens[start:equals]
        if len(left) == 1 and (left[0].is_keyword and left[0].text not in CONSTANTS or left[0].is_plain_name):
            return
        whole = layout.text(program, start, equals)
        if whole is None:
            return
        if is_hyphened(left) and called not in TALKING:
            yield hyphen_fault(program, left)
        elif len(left) == 1 and is_number_name(left[0]):
            yield Fault("number-first-name", left[0], whole, edits=[put(left[0], "name_")], shown=False)
        elif len(left) == 2 and left[0].text in VALUE_TYPES and left[1].is_plain_name:
            yield Fault("type-in-call", left[0], left[0].text, left[1].text,
                        edits=[put_between(left[0], left[1], left[1].text)])
        elif len(left) == 1 and left[0].kind == "string" and left[0].closed:
            inner = inner_text(left[0])
            if called not in TALKING and inner.isidentifier() and inner not in KEYWORDS:
                yield Fault("expression-as-keyword", left[0], whole, edits=[put(left[0], inner)])
            yield Fault("expression-as-keyword", left[0], whole, edits=[spaced_out(tokens, equals, "==")], guess=True,
                        shown=called in TALKING)
        elif len(left) == 2 and all(each.is_plain_name for each in left):
            return
        elif any(each.text in ("and", "or", "not") or each.text in COMPARING for each in left):
            word = next(each.text for each in left if each.text in ("and", "or", "not") or each.text in COMPARING)
            yield Fault("assignment-for-comparison", tokens[equals], left[-1].text, word,
                        edits=[put(tokens[equals], "==")])
        else:
            yield Fault("expression-as-keyword", (left[0], left[-1]), whole, guess=True, shown=called in TALKING,
                        edits=[spaced_out(tokens, equals, "==")])
        return
    is_option = called not in TALKING or first.text in ("sep", "end", "file", "flush", "key", "reverse", "default")
    if first.is_plain_name and stop - start > 2 and tokens[start + 1].text == ":" and is_option:
        colon = tokens[start + 1]
        yield Fault("colon-in-call", (first, colon), first.text,
                    edits=[Edit(colon.row, first.end, max(colon.end, tokens[start + 2].col), "=")]
                    if first.row == colon.row == tokens[start + 2].row else [put(colon, "=")])
    if stop - start == 2 and first.text in VALUE_TYPES and last.is_plain_name and first.row == last.row:
        if first.text in OTHER_TYPES or called not in TALKING:
            yield Fault("type-in-call", (first, last), first.text, last.text,
                        edits=[put_between(first, last, last.text)])


def spaced_out(tokens, number, text):
    """Something else in the place of a sign between two values, with a space on both sides."""
    before, sign, after = tokens[number - 1 : number + 2]
    start = before.end if before.end_row == sign.row else sign.col
    return Edit(sign.row, start, after.col if after.row == sign.row else sign.end, " " + text + " ")


def call_order_faults(program, layout, pieces):
    """Values by place behind ones by name, and one star behind two."""
    tokens = layout.tokens
    named, doubled, moved = None, None, None
    kind = ""
    places, names = [], []
    for start, stop in pieces:
        first = tokens[start]
        if first.text == "**":
            doubled = doubled or first
            names.append((start, stop))
        elif stop - start > 1 and tokens[start + 1].text in ("=", ":=") and first.kind == "name":
            named = named or first
            names.append((start, stop))
        else:
            places.append((start, stop))
            wrong = doubled if first.text == "*" else named or doubled
            if wrong is not None and moved is None:
                moved, kind = (start, stop), "unpack-order" if first.text == "*" else "positional-after-keyword"
                other = wrong
    if moved is None:
        return
    first, last = tokens[moved[0]], tokens[moved[1] - 1]
    for left, right in zip(tokens[moved[0] : moved[1]], tokens[moved[0] + 1 : moved[1]]):
        if left.is_value and begins_value(right) and right.text not in ("(", "["):
            # Something else is wrong here.
            if left is first and left.is_plain_name and right is last:
                edits = [Edit(left.row, left.end, right.col, "=")]
                yield Fault("missing-equals", (left, right), left.text, edits=edits)
            return
    if kind == "positional-after-keyword" and moved[1] - moved[0] > 2 and tokens[moved[0] + 1].text == "==":
        sign = tokens[moved[0] + 1]
        if first.is_plain_name and first.row == sign.row == tokens[moved[0] + 2].row:
            edits = [Edit(first.row, first.end, tokens[moved[0] + 2].col, "=")]
            yield Fault(kind, (first, last), shortly(program, first, last), other.text, edits=edits, guess=True)
    yield from certain(kind, (first, last), shortly(program, first, last), other.text,
                       edits=reordered(program, layout, places + names))
