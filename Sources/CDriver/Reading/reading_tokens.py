# --- a program that Python cannot read: its tokens and statements ----------------------------------------------------

# All of the files `reading_*.py` are put behind each other and run in the child of one request, in names of their own.
# A program is only read here: split into tokens by rules that never give up, changed as text, and parsed; never run.

import keyword

KEYWORDS = frozenset(keyword.kwlist)
SOFT_KEYWORDS = frozenset(("match", "case", "type", "_"))
# What begins a statement and cannot stand inside of brackets.
STARTERS = frozenset(
    "def class return import while try except finally elif raise pass break continue del global nonlocal assert with"
    .split()
)
# What ends with a colon.
OPENERS = frozenset("if elif else for while def class try except finally with async match case".split())
PAIRS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {closer: opener for opener, closer in PAIRS.items()}
# The longest first.
OPERATORS = "**= //= >>= <<= ... != -> := ** // >> << <= >= == += -= *= /= %= &= |= ^= @=".split()
# By their first sign.
LONG_OPERATORS = {sign: [each for each in OPERATORS if each[0] == sign] for sign in {each[0] for each in OPERATORS}}
ASSIGNING = frozenset("= += -= *= /= //= %= **= >>= <<= &= |= ^= @=".split())
COMPARING = frozenset("== != < > <= >=".split())
# So many open brackets are looked at for the one that a closing bracket belongs to.
DEEPEST = 50
PREFIXES = frozenset(("", "r", "u", "b", "f", "t", "br", "rb", "fr", "rf", "tr", "rt"))


class Token:
    """A piece of a line: a `name`, `number`, `string`, `op`, `comment` or something `strange`.

    Rows are counted from one and columns from zero, in letters.
    """

    __slots__ = ("kind", "text", "row", "col", "end_row", "end", "closed", "prefix", "quote")

    def __init__(self, kind, text, row, col, end_row=None, end=None):
        self.kind, self.text, self.row, self.col = kind, text, row, col
        self.end_row, self.end = end_row or row, col + len(text) if end is None else end
        self.closed, self.prefix, self.quote = True, "", ""

    def __repr__(self):
        return "%s %r at %d:%d" % (self.kind, self.text, self.row, self.col)

    def touches(self, other):
        """Whether the other begins where this one ends."""
        return (self.end_row, self.end) == (other.row, other.col)

    @property
    def is_keyword(self):
        return self.kind == "name" and self.text in KEYWORDS

    @property
    def is_plain_name(self):
        return self.kind == "name" and self.text not in KEYWORDS

    @property
    def is_value(self):
        """Whether a value may be or end here: a name, a number, a text or a closing bracket."""
        if self.kind == "name":
            return self.text not in KEYWORDS or self.text in ("True", "False", "None")
        return self.kind in ("number", "string") or self.text in CLOSERS or self.text == "..."


class Statement:
    """The tokens, without comments, of a line and those that it goes on in."""

    def __init__(self, tokens, indent, unclosed):
        self.tokens, self.indent, self.unclosed = tokens, indent, unclosed
        self.row, self.end_row = tokens[0].row, tokens[-1].end_row

    @property
    def words(self):
        return [token.text for token in self.tokens]

    @property
    def first(self):
        return self.tokens[0].text

    @property
    def last(self):
        return self.tokens[-1].text

    def index(self, row, col):
        """Which token is at a place, or comes after it; the number of tokens where none does."""
        for number, token in enumerate(self.tokens):
            if (token.end_row, token.end) > (row, col):
                return number
        return len(self.tokens)


def may_begin_name(letter):
    return letter.isidentifier()


def may_be_in_name(letter):
    return ("a" + letter).isidentifier()


def nests_quotes():
    """Whether texts in an f-string may have the quotes that it has itself."""
    try:
        compile("f'{''}'", "", "eval")
    except SyntaxError:
        return False
    return True


NESTS_QUOTES = nests_quotes()


class Tokeniser:
    """Splits lines into tokens and statements, whatever is in them."""

    def __init__(self, lines):
        self.lines = lines
        self.tokens, self.statements, self.brackets = [], [], []
        self.current, self.row, self.col = [], 1, 0
        # Brackets whose other half is missing or of another kind.
        self.unmatched = []

    def run(self):
        while self.row <= len(self.lines):
            self.take_line()
        self.end_statement()

    def take_line(self):
        line = self.lines[self.row - 1]
        if self.brackets and begins_statement(line, self.indent_of_current()):
            self.end_statement()
        goes_on = False
        self.col = 0
        row = self.row
        while self.row == row and self.col < len(line):
            if line[self.col] in " \t\f":
                self.col += 1
            elif line[self.col] == "\\" and not line[self.col + 1 :].strip():
                goes_on = True
                self.col = len(line)
            else:
                self.take_token(line)
                if self.row != row:
                    # A text over several lines has ended further down.
                    row, line = self.row, self.lines[self.row - 1] if self.row <= len(self.lines) else ""
        self.row += 1
        if not self.brackets and not goes_on:
            self.end_statement()

    def indent_of_current(self):
        return len(indent_of(self.lines[self.current[0].row - 1])) if self.current else 0

    def end_statement(self):
        if self.current:
            indent = indent_of(self.lines[self.current[0].row - 1])
            self.statements.append(Statement(self.current, indent, list(self.brackets)))
        self.current, self.brackets = [], []

    def add(self, token):
        self.tokens.append(token)
        if token.kind != "comment":
            self.current.append(token)
        self.row, self.col = token.end_row, token.end

    def take_token(self, line):
        at, letter = self.col, line[self.col]
        if letter == "#":
            return self.add(Token("comment", line[at:], self.row, at))
        if letter in "\"'":
            return self.take_string("", at)
        if may_begin_name(letter):
            end = at + 1
            while end < len(line) and may_be_in_name(line[end]):
                end += 1
            if end < len(line) and line[end] in "\"'" and line[at:end].lower() in PREFIXES:
                return self.take_string(line[at:end], end)
            return self.add(Token("name", line[at:end], self.row, at))
        if letter.isdecimal() or letter == "." and line[at + 1 : at + 2].isdecimal():
            return self.add(Token("number", number_at(line, at), self.row, at))
        for operator in LONG_OPERATORS.get(letter, ()):
            if line.startswith(operator, at):
                return self.add(Token("op", operator, self.row, at))
        if letter in "+-*/%@&|^~<>()[]{},:.;=":
            token = Token("op", letter, self.row, at)
            if letter in PAIRS:
                self.brackets.append(token)
            elif letter in CLOSERS:
                if self.brackets and self.brackets[-1].text == CLOSERS[letter]:
                    self.brackets.pop()
                else:
                    self.unmatched.append((self.brackets[-1] if self.brackets else None, token))
                    if CLOSERS[letter] in {each.text for each in self.brackets[-DEEPEST:]}:
                        while self.brackets.pop().text != CLOSERS[letter]:
                            pass
            return self.add(token)
        self.add(Token("strange", letter, self.row, at))

    def take_string(self, prefix, quote_at):
        line = self.lines[self.row - 1]
        quote = line[quote_at]
        if line.startswith(quote * 3, quote_at):
            quote *= 3
        start = quote_at - len(prefix)
        row, col = self.row, quote_at + len(quote)
        is_f = "f" in prefix.lower() or "t" in prefix.lower()
        pieces = [line[start:col]]
        while True:
            line = self.lines[row - 1]
            end = end_of_string(line, col, quote, is_f and NESTS_QUOTES)
            if end is not None:
                pieces.append(line[col:end])
                break
            pieces.append(line[col:])
            closing = self.row_of_brace(row) if is_f and NESTS_QUOTES and len(quote) == 1 else None
            if closing is not None:
                # A value in braces may go on in the next lines.
                col = self.lines[closing - 1].index("}") + 1
                pieces += ["\n" + each for each in self.lines[row : closing - 1]]
                pieces.append("\n" + self.lines[closing - 1][:col])
                row = closing
                continue
            goes_on = len(quote) == 3 or line.endswith("\\") and not line.endswith("\\\\")
            if not goes_on or row == len(self.lines):
                end = len(line)
                break
            pieces.append("\n")
            row, col = row + 1, 0
        token = Token("string", "".join(pieces), self.row, start, row, end)
        token.closed = token.text.endswith(quote) and len(token.text) >= len(prefix) + 2 * len(quote)
        token.closed = token.closed and end_of_string(line, col, quote, is_f and NESTS_QUOTES) is not None
        token.prefix, token.quote = prefix, quote
        self.add(token)


    def row_of_brace(self, row):
        """The row that closes the brace that ends another row; nothing where that is none of the next."""
        line = self.lines[row - 1].rstrip()
        if not line.endswith("{") or line.endswith("{{"):
            return None
        later = range(row + 1, min(row + 10, len(self.lines)) + 1)
        return next((each for each in later if self.lines[each - 1].lstrip().startswith("}")), None)


def end_of_string(line, col, quote, nests):
    """The column behind the closing quote; nothing where it is not in this line."""
    depth = 0
    while col < len(line):
        letter = line[col]
        if letter == "\\":
            col += 2
            continue
        if nests and letter == "{":
            if depth == 0 and line.startswith("{{", col):
                col += 2
                continue
            depth += 1
        elif nests and letter == "}" and depth:
            depth -= 1
        elif nests and depth and letter in "\"'":
            inner = end_of_string(line, col + 1, letter, nests)
            if inner is not None and "}" in line[inner:]:
                col = inner
                continue
            if line.startswith(quote, col):
                return col + len(quote)
        elif line.startswith(quote, col):
            return col + len(quote)
        col += 1
    return None


def number_at(line, at):
    """A number, and all letters that stand against it."""
    end = at
    is_plain = line[at : at + 2].lower() not in ("0x", "0b", "0o")
    while end < len(line):
        letter = line[end]
        if letter in "+-" and is_plain and line[end - 1] in "eE" and line[end + 1 : end + 2].isdigit():
            digits = line[at : end - 1].replace("_", "").replace(".", "")
            if not digits.isdigit():
                break
        elif letter == "." and line[end + 1 : end + 2] == ".":
            break
        elif letter != "." and not may_be_in_name(letter):
            break
        elif letter == "." and not (is_plain and line[end + 1 : end + 2].isdigit() or end + 1 == len(line)):
            if not is_plain or line[end + 1 : end + 2].isalpha() and line[end + 1] not in "eEjJ":
                break
        end += 1
    return line[at : max(end, at + 1)]


def indent_of(line):
    return line[: len(line) - len(line.lstrip(" \t\f"))]


def begins_statement(line, indent):
    """Whether a line inside of an open bracket is a statement of its own, so that the bracket was forgotten."""
    stripped = line.strip()
    word = stripped
    for number, letter in enumerate(stripped):
        if not may_be_in_name(letter):
            word = stripped[:number]
            break
    rest = stripped[len(word) :].lstrip()
    if rest.startswith("=") and not rest.startswith("=="):
        return False
    if word in STARTERS:
        return True
    ends_with_colon = stripped.partition("#")[0].rstrip().endswith(":")
    return word in ("for", "if", "else") and ends_with_colon and len(indent_of(line)) <= indent


def is_number(text):
    """Whether Python reads this as one number."""
    try:
        compile(text, "", "eval")
    except (SyntaxError, ValueError, OverflowError, MemoryError):
        return False
    return text[:1].isdigit() or text[:1] == "."
