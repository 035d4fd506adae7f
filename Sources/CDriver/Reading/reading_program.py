# --- a program that Python cannot read: what it says, and what a change would come to --------------------------------

PARSE_ONLY = 0x400  # _ast.PyCF_ONLY_AST
# How many changed programs are parsed at the most, and how long a program may be for that.
MOST_TRIES = 60
LONGEST = 1 << 16


class Edit:
    """In a row, what stands from one column to another, and what is to stand there instead."""

    __slots__ = ("row", "col", "end", "text")

    def __init__(self, row, col, end, text):
        self.row, self.col, self.end, self.text = row, col, end, text


def put(token, text):
    """Something else in the place of a token that is in one row."""
    return Edit(token.row, token.col, token.end, text)


def put_between(first, last, text):
    """Something else in the place of all tokens from one to another, in one row."""
    return Edit(first.row, first.col, last.end, text)


def put_before(token, text):
    return Edit(token.row, token.col, token.col, text)


def put_after(token, text):
    return Edit(token.end_row, token.end, token.end, text)


class Fault:
    """Something that may be wrong: its kind, where, the words that its sentences need, and the change that mends it.

    With `edits` it is believed only where the changed program can be read further than before. Without, it has to be
    certain by its form.

    `opened` is a token: a bracket or a quote that was opened and belongs to it.
    """

    def __init__(self, kind, place, *parts, edits=None, opened=None, guess=False, shown=True):
        self.kind, self.edits, self.opened, self.guess = kind, edits, opened, guess
        # What stands in more than one row has no words that fit into a sentence.
        self.parts = tuple("" if each is None else each for each in parts)
        # Whether the changed lines may be shown: not where what is put in is only a placeholder of ours.
        self.shown = shown
        self.row, self.col, self.end = place_of(place)


def place_of(place):
    """A row and the columns that are marked there: of a token, of a first and a last one, or as they are given."""
    if isinstance(place, Token):
        return place.row, place.col, place.end if place.end_row == place.row else place.col + 1
    if isinstance(place[0], Token):
        first, last = place
        return first.row, first.col, last.end if last.end_row == first.row else first.end
    return place


class Problem:
    """What Python says: `stage` is `parse`, or `compile` for what it finds only in a program that it could read."""

    def __init__(self, error, stage):
        self.type, self.stage = type(error).__name__, stage
        self.message = getattr(error, "msg", None) or str(error)
        self.row = getattr(error, "lineno", None) or 0
        self.col = max((getattr(error, "offset", None) or 1) - 1, 0)
        end_row, end = getattr(error, "end_lineno", None), getattr(error, "end_offset", None)
        self.end = end - 1 if end and end_row == self.row else self.col + 1


def problem_of(source, stage="compile"):
    """What Python says of a text; nothing where it can be read."""
    try:
        compile(source, "program", "exec", PARSE_ONLY, True)
    except (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError) as error:
        return Problem(error, "parse")
    if stage == "parse":
        return None
    try:
        compile(source, "program", "exec", 0, True)
    except (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError) as error:
        return Problem(error, "compile")
    return None


# How the messages begin that are about no more than splitting a text into tokens.
SPLITTING = (
    "unindent does not", "inconsistent use", "unterminated", "invalid character", "invalid non-printable", "unmatched",
    "unexpected character after", "closing parenthesis", "invalid decimal", "leading zeros", "too many nested",
)


class Program:
    """One file, split and understood as far as that goes."""

    def __init__(self, name, content):
        self.name, self.content = name, content
        try:
            self.source, self.is_text = content.decode("utf-8"), True
        except UnicodeDecodeError:
            self.source, self.is_text = content.decode("latin-1"), False
        self.source = self.source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self.lines = self.source.split("\n")
        self.problem = self.first_problem()
        self.tries = 0
        self.known = {}
        tokeniser = Tokeniser(self.lines)
        tokeniser.run()
        self.tokens, self.statements, self.unmatched = tokeniser.tokens, tokeniser.statements, tokeniser.unmatched
        self.look_further()
        # The statement that Python names, the number of it, and what comes before and after it.
        self.number = self.number_at(self.problem.row) if self.problem else None
        self.at = self.statements[self.number] if self.number is not None else None

    def first_problem(self):
        """What Python says, of the first row that it stumbles over."""
        # What only the bytes show: letters that are not UTF-8, and an encoding that nobody knows.
        problem = problem_of(self.source) or problem_of(self.content)
        if not problem and not self.is_text and "coding" not in self.line(1) + self.line(2):
            # In a comment a compiled text may have such letters, and a file may not.
            return Problem(SyntaxError("(unicode error) 'utf-8' codec cannot decode it"), "parse")
        if problem and problem.stage == "parse" and problem.message.startswith(SPLITTING):
            # Where Python has no words for something, it tells the next thing that cannot be split into tokens instead.
            before = problem_of("\n".join(self.lines[: problem.row - 1]) + "\n", "parse")
            if before and before.message == "invalid syntax" and before.row < problem.row - 1:
                return before
        return problem

    def look_further(self):
        """What is wrong further down, where Python takes a call that could be read, `print (3)`, for the old form."""
        lines = list(self.lines)
        for _ in range(3):
            if not self.problem or not self.problem.message.startswith("Missing parentheses"):
                return
            named = self.statements[self.number_at(self.problem.row)] if self.statements else None
            if named is None or not statement_reads(self.text_of(named)):
                return
            for row in range(named.row, named.end_row + 1):
                lines[row - 1] = named.indent + "pass"
            self.problem = problem_of("\n".join(lines)) or self.problem

    @property
    def message(self):
        return self.problem.message

    def text_of(self, statement):
        """A statement as it is written, without what stands before it in its row."""
        return "\n".join(self.lines[statement.row - 1 : statement.end_row])

    def line(self, row):
        return self.lines[row - 1] if 0 < row <= len(self.lines) else ""

    def number_at(self, row):
        """Which statement is in a row, or else the last before it."""
        found = None
        for number, statement in enumerate(self.statements):
            if statement.row <= row:
                found = number
            if statement.row <= row <= statement.end_row:
                return number
        return found if found is not None else (0 if self.statements else None)

    def neighbour(self, step):
        """The statement so many before (less than zero) or after the one that Python names."""
        number = self.number + step if self.number is not None else -1
        return self.statements[number] if 0 <= number < len(self.statements) else None

    def suspects(self):
        """The statement that Python names, then the one before it, where the fault often is."""
        return [each for each in (self.at, self.neighbour(-1)) if each]

    def header_of(self, statement):
        """The statement whose block another is in; nothing at the left margin."""
        number = self.statements.index(statement)
        for other in reversed(self.statements[:number]):
            if len(other.indent.expandtabs()) < len(statement.indent.expandtabs()):
                return other
        return None

    def headers_of(self, statement):
        while statement:
            statement = self.header_of(statement)
            if statement:
                yield statement

    def problem_token(self):
        """The token where Python has stopped."""
        if not self.at:
            return None
        number = self.at.index(self.problem.row, self.problem.col)
        return self.at.tokens[min(number, len(self.at.tokens) - 1)]

    # --- changed programs

    def edited(self, edits):
        lines = list(self.lines)
        # What is put in at the same place comes in the order that it is given in.
        ordered = [(edit.row, edit.col, edit.end, number) for number, edit in enumerate(edits)]
        for *_, number in sorted(ordered, reverse=True):
            edit = edits[number]
            line = lines[edit.row - 1]
            lines[edit.row - 1] = line[: edit.col] + edit.text + line[edit.end :]
        return "\n".join(lines)

    def rows_of(self, edits):
        return sorted({edit.row for edit in edits})

    def mends(self, edits):
        """Whether the program, changed so, can be read further than it could."""
        if self.tries > MOST_TRIES:
            return False
        source = self.edited(edits)
        if source not in self.known:
            self.tries += 1
            self.known[source] = self.tries <= MOST_TRIES and self.is_further(source, edits)
        return self.known[source]

    def is_further(self, source, edits):
        after = problem_of(source, self.problem.stage)
        if not after:
            return True
        if after.stage != self.problem.stage:
            return self.problem.stage == "parse"
        added = sum(edit.text.count("\n") for edit in edits)
        return after.row - added > max([edit.row for edit in edits] + [self.problem.row])

    def shown_lines(self, edits):
        """The changed lines, by row; none where Python would find something else in them."""
        source, rows = self.edited(edits), self.rows_of(edits)
        lines, rest = source.split("\n"), problem_of(source)
        if rest and rows[0] <= rest.row <= rows[-1] + len(lines) - len(self.lines):
            return []
        shown, moved = [], 0
        for row in rows:
            more = sum(edit.text.count("\n") for edit in edits if edit.row == row)
            for step in range(more + 1):
                shown.append((row, lines[row - 1 + moved + step]))
            moved += more
        # A line that is taken away is not shown as an empty one; where it is the first, the others say nothing.
        return [each for each in shown if each[1].strip()] if shown and shown[0][1].strip() else []


COMPANIONS = {
    "elif": "if 1:\n    pass\n", "else": "if 1:\n    pass\n", "except": "try:\n    pass\n",
    "finally": "try:\n    pass\n", "case": "match 1:\n    case 0:\n        pass\n    ",
}


def statement_reads(text):
    """Whether one statement by itself can be read; one that opens a block gets an empty one."""
    text = text.strip()
    word = text.split(None, 1)[0].rstrip(":") if text else ""
    before = COMPANIONS.get(word, "")
    candidates = [before + text]
    if text.partition("#")[0].rstrip().endswith(":"):
        gap = "\n        pass" if before.endswith(" ") else "\n    pass"
        more = "\nfinally:\n    pass" if word == "try" else ""
        more = "\n    case _:\n        pass" if word == "match" else more
        candidates = [before + text + ("" if word == "match" else gap) + more, before + text + gap + more]
    elif word.startswith("@"):
        candidates = [text + "\ndef f():\n    pass"]
    return any(problem_of(each, "parse") is None for each in candidates)


# --- what the recognisers share


# A longer statement is no line that a beginner has written; to look at it from all sides takes too long.
LONGEST_STATEMENT = 1500


def likely(program):
    """The statements that the fault may be in, unless they are very long."""
    return [each for each in program.suspects() if len(each.tokens) <= LONGEST_STATEMENT]


def levels(tokens):
    """How many brackets are open around each token."""
    depth, found = 0, []
    for token in tokens:
        if token.text in CLOSERS and token.kind == "op":
            depth = max(depth - 1, 0)
        found.append(depth)
        if token.text in PAIRS and token.kind == "op":
            depth += 1
    return found


def in_one_row(*tokens):
    return len({token.row for token in tokens} | {token.end_row for token in tokens}) == 1


def source_between(program, first, last):
    """What stands in a row from one token to another."""
    if first.row != last.end_row:
        return " ".join(each.strip() for each in source_rows(program, first, last))
    return program.line(first.row)[first.col : last.end]


def source_rows(program, first, last):
    rows = [program.line(row) for row in range(first.row, last.end_row + 1)]
    rows[-1] = rows[-1][: last.end]
    rows[0] = rows[0][first.col :]
    return rows


def without(program, first, last=None):
    """An edit that takes tokens away, with the spaces before them."""
    last = last or first
    line, col = program.line(first.row), first.col
    while col > 0 and line[col - 1] == " " and line[:col].strip():
        col -= 1
    return Edit(first.row, col, last.end, "")


def names_of(program):
    """The names that get a value somewhere in the program, as far as that can be told from a line alone."""
    if not hasattr(program, "own_names"):
        program.own_names = own = set()
        for statement in program.statements:
            tokens, words = statement.tokens, statement.words
            if statement.first in ("def", "import", "from", "for", "global", "with", "class", "async", "lambda"):
                stop = words.index("in") if statement.first == "for" and "in" in words else 200
                own.update(each.text for each in tokens[:stop] if each.is_plain_name)
                continue
            depth = 0
            for first, second in zip(tokens, tokens[1:]):
                depth += (first.text in PAIRS) - (first.text in CLOSERS)
                if first.kind == "name" and (second.text in ASSIGNING and depth <= 0 or second.text == ":="):
                    own.add(first.text)
                elif first.text in ("for", "as", "global", "def", "lambda") and second.kind == "name":
                    own.add(second.text)
            if len(tokens) > 2 and tokens[1].text == "," and "=" in words:
                own.update(each.text for each in tokens[: words.index("=")] if each.is_plain_name)
    return program.own_names


# --- the recognisers

RECOGNISERS = []
# In this order they are asked.
FILE, FORM, MESSAGE, GENERAL, LAST = range(5)


def recogniser(rank):
    """Registers a function from a program to the faults that it may have, each surer than the next."""

    def register(function):
        RECOGNISERS.append((rank, len(RECOGNISERS), function))
        return function

    return register


def believed(program, fault, rank=FORM):
    if fault.edits is None:
        return rank == FILE or not is_right(program, fault)
    return bool(fault.edits) and program.mends(fault.edits)


# What is wrong with a statement that could be read by itself: it belongs to another, or another to it.
BY_ITSELF = frozenset(
    "incomplete-try decorator-alone except-star-mixed except-order foreign-loop-words foreign-then".split()
)


def is_right(program, fault):
    """Whether a fault without a change is in a statement before the one that Python names, and this could be read."""
    if program.problem.stage != "parse" or program.at is None or fault.row >= program.at.row or fault.kind in BY_ITSELF:
        return False
    statement = program.statements[program.number_at(fault.row)]
    return statement is not program.at and statement_reads(program.text_of(statement))


def faults(program):
    """What is wrong with a program, the surest first; all that is believed."""
    for rank, _, find in sorted(RECOGNISERS, key=lambda each: each[:2]):
        for fault in find(program):
            if believed(program, fault, rank):
                yield fault


def first_fault(program):
    """The surest; nothing where nothing is wrong, or known."""
    if program.problem is None or len(program.source) > LONGEST:
        return None
    return next(faults(program), None)
