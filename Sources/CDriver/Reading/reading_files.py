# --- a program that Python cannot read: what is no program at all -----------------------------------------------------

ZIPPED, OLD_OFFICE, PORTABLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-"
WEB_STARTS = ("<!doctype", "<html", "<?xml", "<head", "<body", "<script", "<div", "<meta", "<svg")
# Words of a terminal, and what has to follow them; nothing where any path or option will do.
SHELL_WORDS = {
    "pip": ("install", "uninstall", "list", "show", "freeze"),
    "pip3": ("install", "uninstall", "list", "show", "freeze"),
    "conda": ("install", "create", "activate"),
    "brew": ("install",),
    "apt": ("install",),
    "apt-get": ("install",),
    "npm": ("install", "run"),
    "git": ("clone", "add", "commit", "push", "pull", "status", "init", "checkout"),
    "sudo": None,
    "cd": None,
    "ls": None,
    "mkdir": None,
    "chmod": None,
    "touch": None,
    "rm": None,
    "cp": None,
    "mv": None,
    "cat": None,
    "python": None,
    "python3": None,
    "py": None,
    "source": None,
    "dir": None,
    "type": None,
}
PROSE_SIGNS = frozenset(", . ; : ( ) - / ! ? ... …  ’ ‘ “ ” „ – — • & #".split())
# Words that tell a sentence from names that stand beside each other.
PROSE_WORDS = frozenset(
    """the a an of to this that these those your you my we it its here there are was were will can should must be been
    have has do does each all every any when then which what who how from into by on at with for and or not is in if as
    der die das ein eine und ist nicht mit von zu den dem""".split()
)
MOST_SHOWN = 6


def first_row(program):
    """The first row that is not empty."""
    return next((number for number, line in enumerate(program.lines, 1) if line.strip()), 1)


def whole_row(program, row):
    line = program.line(row)
    return row, len(indent_of(line)), max(len(line.rstrip()), 1)


def first_tokens(program):
    """The first token of each row that one begins in, by row."""
    found = {}
    for token in program.tokens:
        found.setdefault(token.row, token)
    return found


@recogniser(FILE)
def find_other_files(program):
    content, start = program.content, program.source[:2000].lstrip().lower()
    if content.startswith((ZIPPED, OLD_OFFICE, PORTABLE)):
        yield Fault("office-document", (1, 0, 1))
    elif content.startswith((b"\xff\xfe", b"\xfe\xff")) or has_wide_letters(content):
        yield Fault("utf-16", (1, 0, 1))
    elif b"\x00" in content or not program.is_text and has_control_signs(content):
        row = content[: content.index(b"\x00")].count(b"\n") + 1 if b"\x00" in content else 1
        yield Fault("not-a-text", (row, 0, 1))
    elif start.startswith("{\\rtf"):
        yield Fault("rich-text", whole_row(program, first_row(program)))
    elif start.startswith(WEB_STARTS):
        yield Fault("web-page", whole_row(program, first_row(program)))
    elif start.startswith("{") and '"cells"' in start and '"cell_type"' in start and not program.number:
        yield Fault("notebook", whole_row(program, first_row(program)))


def has_wide_letters(content):
    """Whether every second byte of the beginning is a zero, as in UTF-16."""
    start = content[:200]
    return len(start) > 3 and max(start[0::2].count(0), start[1::2].count(0)) > len(start) * 2 // 5


def has_control_signs(content):
    return sum(1 for byte in content[:2000] if byte < 32 and byte not in b"\t\n\r\f\x1b\x1a") > 8


@recogniser(FILE)
def find_encoding(program):
    if "coding" in program.line(1) + program.line(2) and "ncoding" in program.message:
        name = program.message.rpartition(": ")[2]
        row = 1 if "coding" in program.line(1) else 2
        if "encoding" in program.message.partition(":")[0]:
            yield Fault("unknown-encoding", whole_row(program, row), name)
    if program.is_text or b"\x00" in program.content:
        return
    try:
        program.content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = program.content[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        row, col = before.count("\n") + 1, len(before.rpartition("\n")[2])
        letter = program.content[error.start : error.start + 1].decode("cp1252", "replace")
        yield Fault("wrong-encoding", (row, col, col + 1), letter)


@recogniser(FILE)
def find_depth(program):
    problem = program.problem
    is_deep = problem.type in ("RecursionError", "MemoryError") or problem.message.startswith("too many nested paren")
    if is_deep or problem.message.startswith("too many levels of indentation"):
        row = problem.row or deepest_row(program)
        yield Fault("too-deeply-nested", whole_row(program, row))


def deepest_row(program):
    """The row where the most brackets are open, or else the longest."""
    depth, deepest, row = 0, 1, 0
    for token in program.tokens:
        depth += (token.text in PAIRS) - (token.text in CLOSERS and depth > 0)
        if depth > deepest:
            deepest, row = depth, token.row
    return row if deepest > 20 else max(range(1, len(program.lines) + 1), key=lambda each: len(program.line(each)))


@recogniser(FILE)
def find_conflict(program):
    for row, token in first_tokens(program).items():
        if row > program.problem.row:
            return
        line = program.line(row)
        is_mark = line.startswith(("<<<<<<< ", ">>>>>>> ", "||||||| ")) or line.rstrip() == "=" * 7
        if token.col == 0 and token.kind in ("op", "strange") and is_mark:
            if line[0] != "=" or any(each.startswith(("<<<<<<< ", ">>>>>>> ")) for each in program.lines):
                yield Fault("merge-conflict", whole_row(program, row), line[:7])
                return


@recogniser(FILE)
def find_diff(program):
    firsts = first_tokens(program)
    for row in firsts:
        line = program.line(row)
        is_place = line.startswith("@@ -") and " @@" in line[4:]
        if is_place or line.startswith(("diff --git ", "+++ b/", "--- a/")) and has_place_row(program, row):
            if row <= program.problem.row + 4:
                yield Fault("pasted-diff", whole_row(program, row))
            return


def has_place_row(program, row):
    return any(program.line(each).startswith("@@ -") for each in range(row, row + 6))


@recogniser(FILE)
def find_traceback(program):
    rows = first_tokens(program)
    for row in range(program.problem.row, max(program.problem.row - 12, 0), -1):
        line = program.line(row).strip()
        if row not in rows:
            continue
        if line.startswith("Traceback (most recent call last)") or is_frame(line):
            while row > 1 and not line.startswith("Traceback") and is_of_traceback(program.line(row - 1)):
                row, line = row - 1, program.line(row - 1).strip()
            yield Fault("pasted-traceback", whole_row(program, row))
            return
    line = program.line(program.problem.row)
    word, colon, rest = line.partition(": ")
    if colon and word.endswith(("Error", "Exception", "Warning")) and word.isidentifier() and len(rest.split()) > 1:
        yield Fault("pasted-traceback", whole_row(program, program.problem.row))


def is_frame(line):
    return line.startswith('File "') and '", line ' in line


def is_of_traceback(line):
    return line.strip().startswith("Traceback (most recent") or is_frame(line.strip())


@recogniser(FILE)
def find_fence(program):
    problem_row, firsts = program.problem.row, first_tokens(program)
    for row, token in firsts.items():
        line = program.line(row).strip()
        if line.startswith(("```", "~~~")) and token.text in "`~":
            if row <= problem_row:
                edits = [
                    Edit(each, 0, len(program.line(each)), "")
                    for each, first in firsts.items()
                    if program.line(each).strip().startswith(("```", "~~~")) and first.text in "`~"
                ]
                yield Fault("markdown-fence", whole_row(program, row), line[:3], edits=edits, shown=False)
                yield Fault("markdown-fence", whole_row(program, row), line[:3])
            elif any(is_prose(program, each) for each in likely(program)):
                yield Fault("markdown-fence", whole_row(program, row), line[:3])
            return


@recogniser(FILE)
def find_prompt(program):
    rows = []
    for row, token in first_tokens(program).items():
        line = program.line(row)
        mark = prompt_of(line[token.col :])
        if mark and token.col < 9:
            rows.append((row, token.col, mark))
    at_problem = [each for each in rows if program.at and program.at.row <= each[0] <= program.problem.row]
    if not at_problem:
        return
    row, col, mark = next((each for each in at_problem if each[0] == program.problem.row), at_problem[0])
    place, shown = (row, col, col + len(mark.rstrip())), len(rows) <= MOST_SHOWN
    for keeps in (0, 1):
        # With what stands in front of it, and without.
        edits = [Edit(each, start * keeps, start + len(text), "") for each, start, text in rows]
        yield Fault("copied-prompt", place, mark.rstrip(), edits=edits, shown=shown)
    if mark.startswith((">>>", "In [")):
        yield Fault("copied-prompt", place, mark.rstrip())


def prompt_of(text):
    """What Python or a notebook writes in front of a line that is typed there."""
    for mark in (">>> ", "... "):
        if text.startswith(mark):
            return mark
    if text in (">>>", "..."):
        return text
    if text.startswith(">>>") and text[3:4] != ">":
        return ">>>"
    for word in ("In [", "In  [", "Out["):
        number, closer, rest = text[len(word) :].partition("]:")
        if text.startswith(word) and closer and (number.strip().isdigit() or not number.strip()):
            return word + number + closer + rest[:1]
    return ""


@recogniser(FILE)
def find_line_numbers(program):
    if not program.at:
        return
    numbered, row = {}, 0
    for row, line in enumerate(program.lines, 1):
        stripped = line.lstrip()
        digits = stripped[: len(stripped) - len(stripped.lstrip("0123456789"))]
        if digits and len(digits) < 5:
            numbered[row] = int(digits), len(line) - len(stripped) + len(digits)
    row = program.at.row
    if row not in numbered:
        return
    # Those that belong together: counted on from row to row, where empty ones may be numbered too or not.
    group = [row]
    for step in (-1, 1):
        each, value = row + step, numbered[row][0]
        while 0 < each <= len(program.lines):
            if each in numbered and numbered[each][0] == value + step:
                group.append(each)
                value += step
            elif program.line(each).strip():
                break
            each += step
    group.sort()
    if len(group) < 2:
        return
    ends = {}
    for each in group:
        line, end = program.line(each), numbered[each][1]
        ends[each] = end + (line[end : end + 1] in (".", ":", ")", "|") and line[end : end + 1] != "")
    filled = [each for each in group if program.line(each)[ends[each] :].strip()]
    if not filled:
        return
    margin = min(len(indent_of(program.line(each)[ends[each] :])) for each in filled)
    edits = [Edit(each, 0, min(ends[each] + margin, len(program.line(each))), "") for each in group]
    place = row, numbered[row][1] - len(str(numbered[row][0])), numbered[row][1]
    yield Fault("copied-line-numbers", place, str(numbered[row][0]), edits=edits, shown=len(edits) <= MOST_SHOWN)
    is_counted = len(group) > 2 and all(" " in program.line(each).strip() for each in filled)
    if is_counted and all(program.line(each)[numbered[each][1] :][:1] in ("", " ", "\t", "|", ":") for each in group):
        yield Fault("copied-line-numbers", place, str(numbered[row][0]))


@recogniser(FILE)
def find_shell_command(program):
    statement = program.at
    if not statement or statement.row != program.problem.row:
        return
    row, first = statement.row, statement.tokens[0]
    line = program.line(row)
    text = line.strip()
    begins = Edit(row, 0, len(line), indent_of(line) + ("pass" if statement.indent else ""))
    if first.kind == "strange" and text.startswith("$ ") and text[2:3].isalpha():
        yield Fault("shell-command", whole_row(program, row), text, edits=[begins], shown=False)
    if text.startswith(("PS C:\\", "C:\\")) and ">" in text:
        yield Fault("shell-command", whole_row(program, row), text, edits=[begins], shown=False)
    if text[:1] in ("!", "%") and text.lstrip("%!")[:1].isalpha() and first.col == len(indent_of(line)):
        name = text.split()[0]
        yield Fault("notebook-command", whole_row(program, row), name, edits=[begins], shown=False)
    words = text.split()
    if is_shell_line(words) and words[0] not in names_of(program):
        yield Fault("shell-command", whole_row(program, row), text, edits=[begins], shown=False)


def is_shell_line(words):
    if len(words) < 2 or words[0] not in SHELL_WORDS:
        return False
    wanted, rest = SHELL_WORDS[words[0]], words[1:]
    if wanted:
        return rest[0] in wanted
    if words[0] == "sudo":
        return rest[0] in SHELL_WORDS
    if words[0] in ("python", "python3", "py"):
        return rest[0].startswith("-") or rest[0].endswith((".py", ".py;"))
    if words[0] in ("source", "type", "dir", "cat") and not any(sign in rest[-1] for sign in "./\\-"):
        return False
    return len(rest) < 4 and not any(sign in word for word in rest for sign in "=()[]{}:,\"'+")


@recogniser(FORM)
def find_drawn_line(program):
    """A line of signs, drawn under a heading."""
    row = program.problem.row
    for each in (row, row - 1):
        line = program.line(each).strip()
        if len(line) > 2 and len(set(line)) == 1 and line[0] in "=-*_~+<>/^|%&@" and each in first_tokens(program):
            edits = [Edit(each, len(indent_of(program.line(each))), len(indent_of(program.line(each))), "# ")]
            yield Fault("drawn-line", whole_row(program, each), line[:3], edits=edits)
            return


@recogniser(FORM)
def find_sentence_with_apostrophe(program):
    """A sentence that Python takes for the beginning of a text, from its apostrophe on."""
    yield from sentences(program, [each for each in likely(program) if not each.tokens[-1].closed])


@recogniser(GENERAL)
def find_sentence(program):
    yield from sentences(program, likely(program))


def sentences(program, statements):
    for statement in statements:
        if is_prose(program, statement):
            number = program.statements.index(statement)
            rows = []
            for other in program.statements[number:]:
                if not is_prose(program, other) or len(rows) > 30:
                    break
                rows += range(other.row, other.end_row + 1)
            for several in [rows, rows[:1]] if len(rows) > 1 else [rows]:
                edits = [put_before_row(program, row) for row in several]
                shown = len(edits) <= MOST_SHOWN
                place = whole_row(program, statement.row)
                yield Fault("plain-sentence", place, edits=edits, shown=shown, guess=True)


def put_before_row(program, row):
    start = len(indent_of(program.line(row)))
    return Edit(row, start, start, "# ")


def is_prose(program, statement):
    """Whether a statement reads like a sentence: words beside each other, and nothing that only a program has."""
    tokens = statement.tokens
    if statement.end_row - statement.row > 3:
        return False
    if tokens[0].text in ("print", "return", "import", "from", "def", "class", "global", "raise", "del"):
        return False
    words, beside, known, before = 0, 0, 0, None
    given = None
    for token in tokens:
        if token.kind == "name":
            words += 1
            beside += before is not None and before.kind in ("name", "number")
        elif token.kind == "string":
            # An apostrophe, or words in quotes.
            is_apostrophe = before is not None and before.kind == "name" and before.touches(token)
            if token.prefix and not (token.quote == "'" and not token.closed) or not token.closed and not is_apostrophe:
                if not token.prefix or len(token.prefix) > 1:
                    return False
            words += len(token.text.split()) - 1 if not token.closed else 0
            beside += len(token.text.split()) - 1 if not token.closed else 0
        elif token.kind == "op" or token.kind == "strange":
            if token.text not in PROSE_SIGNS and not (token is tokens[0] and token.text in "*+"):
                return False
            if token.text in "([" and before is not None and before.touches(token):
                return False
        before = token
    if words < 3 or beside < 2 or beside * 2 < words - 1:
        return False
    given = names_of(program)
    known = sum(1 for token in tokens if token.kind == "name" and token.text in given)
    told = sum(1 for token in tokens if token.kind == "name" and token.text.lower() in PROSE_WORDS)
    is_closed_header = tokens[-1].text == ":" and tokens[0].text in OPENERS
    if is_closed_header or known * 2 > words:
        return False
    return known == 0 and (words > 3 or told > 0 or tokens[0].text[:1].isupper()) or known > 0 and told > 1
