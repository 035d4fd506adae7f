# --- a program that Python cannot read: words and signs of other languages --------------------------------------------

BUILT_IN = frozenset(__builtins__ if isinstance(__builtins__, dict) else dir(__builtins__))
VALUE_WORDS = frozenset(("True", "False", "None"))
OPERATOR_WORDS = frozenset("and or not is in if else for lambda await yield async".split())
TYPE_WORDS = frozenset(
    """int float double bool boolean char string String str long short byte unsigned signed auto var let const val dim
    Dim final static public private Integer void list dict tuple set List Int Float String Boolean
    Double uint size_t""".split()
)
FUNCTION_WORDS = frozenset("function func fn sub Sub fun proc procedure define method Function defun void".split())
MODIFIERS = frozenset("public private protected static final abstract async void export".split())
CLASS_WORDS = frozenset("public private abstract final class struct interface export".split())
PRINT_WORDS = frozenset(
    """echo puts printf println say display output write disp cout putStrLn show fprintf PRINT log alert printLine
    WriteLine""".split()
)
IMPORT_WORDS = frozenset("include using require use package load include_once require_once imports library".split())
THEN_WORDS = frozenset("then do begin Then THEN DO Do Begin BEGIN".split())
END_WORDS = frozenset("end End END endif EndIf fi done wend Wend next Next esac EndWhile loop Loop until".split())
# How other languages, and hurried fingers, write these.
KNOWN_SLIPS = {
    "elseif": "elif",
    "elsif": "elif",
    "elsf": "elif",
    "elf": "elif",
    "elis": "elif",
    "ifelse": "elif",
    "expect": "except",
    "form": "from",
    "fr": "for",
    "fro": "for",
    "fi": "if",
    "fo": "for",
    "iff": "if",
    "wile": "while",
    "wihle": "while",
    "dfe": "def",
    "lamda": "lambda",
    "ture": "True",
    "retrun": "return",
    "retun": "return",
    "dif": "def",
    "fpr": "for",
    "defin": "def",
    "Elseif": "elif",
    "ElseIf": "elif",
    "ELSEIF": "elif",
    "Elsif": "elif",
    "elseIf": "elif",
}
WORDS_OF_STATEMENTS = (
    "if elif else for while def class return import from try except finally with raise assert global nonlocal del pass "
    "break continue yield async match case"
).split()


def is_near_word(word, other):
    """Whether one letter too many, too few, another or two in the wrong order make one word from the other."""
    if word == other or abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(word), len(other)) - start and word[-1 - end] == other[-1 - end]:
        end += 1
    left, right = len(word) - start - end, len(other) - start - end
    if left < 2 and right < 2:
        return True
    return left == right == 2 and word[start : start + 2] == other[start : start + 2][::-1]


def beginnings(statement):
    """Where the statements begin that stand in one line: the first, and those behind a colon or a semicolon."""
    depths, colon = levels(statement.tokens), colon_number(statement) if opener_of(statement) else None
    found = [0]
    for number, token in enumerate(statement.tokens[:-1]):
        if token.text == ";" and depths[number] == 0 or number == colon:
            found.append(number + 1)
    return found


def parts_of(statement):
    """The tokens of each of the statements that stand in one line."""
    starts = beginnings(statement)
    parts, end = [], len(statement.tokens) - (statement.last == ";")
    for start in reversed(starts):
        if start < end:
            parts.append(statement.tokens[start:end])
        if start and statement.tokens[start - 1].text == ";":
            end = start - 1
    return parts[::-1]


# --- print and exec


@recogniser(FORM)
def find_unbracketed_print(program):
    for statement in likely(program):
        for part in parts_of(statement):
            first = part[0]
            if (
                len(part) < 2
                or first.kind != "name"
                or part[1].text in ("=", ".", ":", ")", "]", "}")
                or not in_one_row(first, part[1])
            ):
                continue
            word = first.text
            is_print = (
                word == "print"
                or word.lower() == "print"
                or is_near_word(word.lower(), "print")
                and word not in PRINT_WORDS
            )
            if not is_print and word != "exec":
                continue
            if part[1].text == "(" and word in ("print", "exec"):
                continue
            name = "exec" if word == "exec" else "print"
            kind = "foreign-exec" if name == "exec" else "print-without-parentheses"
            last = part[-1]
            ending = ")"
            edits = [Edit(first.row, first.col, part[1].col, name + "(")]
            if last.text == "," and name == "print" and in_one_row(first, last):
                edits.append(put(last, ', end=" ")'))
            else:
                edits.append(put_after(last, ending))
            if name == "exec" and any(token.text == "in" for token in part):
                edits = [Edit(first.row, first.col, part[1].col, "exec(")]
                for token in part:
                    edits += [Edit(token.row, token.col - 1, token.end, ",")] if token.text == "in" else []
                edits.append(put_after(last, ")"))
            yield Fault(kind, (first, last) if in_one_row(first, last) else first, word, edits=edits)


@recogniser(FORM)
def find_foreign_print(program):
    for statement in likely(program):
        for part in parts_of(statement):
            first, last = part[0], part[-1]
            start = 1
            words = [token.text for token in part]
            if words[:4] == ["std", ":", ":", "cout"]:
                start = 4
            elif words[:3] in (["System", ".", "out"], ["Console", ".", "WriteLine"], ["console", ".", "log"]):
                start = 5 if words[0] == "System" else 3
            elif first.text not in PRINT_WORDS or len(part) < 2 or first.text in names_of(program):
                continue
            if len(part) <= start or not in_one_row(first, last):
                continue
            name = source_between(program, first, part[start - 1])
            if words[start] == "<<":
                pieces = " ".join(source_between(program, part[start + 1], last).split()).split(" << ")
                pieces = [each for each in pieces if each not in ("endl", "std::endl", '"\\n"')]
                edits = [put_between(first, last, "print(%s)" % ", ".join(pieces))]
            elif words[start] in ("=", ".", ")", ":") or words[start] in ASSIGNING:
                continue
            elif words[start] == "(":
                continue
            else:
                edits = [put_between(first, last, "print(%s)" % shown_text(source_between(program, part[start], last)))]
            yield Fault("foreign-print", (first, part[start - 1]), name, edits=edits)


def shown_text(text):
    """What is printed, with the values that another language puts into a text put in as Python does it."""
    quote = text[:1]
    if quote not in ("'", '"') or text.count(quote) != 2:
        return text
    inner, behind = text[1:].split(quote)
    if "%" in inner and behind.startswith(","):
        values = behind[1:].strip()
        return quote + inner + quote + " % " + ("(%s)" % values if "," in values else values)
    if "#{" in inner and "}" in inner:
        return "f" + quote + inner.replace("#{", "{") + quote + behind
    pieces = inner.split("$")
    if len(pieces) < 2 or "{" in inner or not all(each[:1].isalpha() for each in pieces[1:]):
        return text
    for number in range(1, len(pieces)):
        end = 0
        while end < len(pieces[number]) and may_be_in_name(pieces[number][end]):
            end += 1
        pieces[number] = "{" + pieces[number][:end] + "}" + pieces[number][end:]
    return "f" + quote + "".join(pieces) + quote + behind


# --- words that are written wrongly


@recogniser(FORM)
def find_keyword_case(program):
    for statement in likely(program):
        found = [
            token
            for token in statement.tokens
            if token.kind == "name" and token.text not in KEYWORDS and token.text.lower() in KEYWORDS
        ]
        if statement.tokens[0].text.lower() in ("match", "case") and statement.tokens[0].text not in ("match", "case"):
            found.append(statement.tokens[0])
        if found and len(found) < 20:
            edits = [put(token, token.text.lower()) for token in found]
            first = found[0]
            for ending in ([], with_colon(statement)):
                yield Fault("capital-keyword", first, first.text, first.text.lower(), edits=edits + ending)
            if first is not found[-1]:
                yield Fault("capital-keyword", first, first.text, first.text.lower(), edits=edits[:1])


@recogniser(FORM)
def find_misspelt_first_word(program):
    for statement in likely(program):
        for part in parts_of(statement):
            first = part[0]
            if not first.is_plain_name or len(part) < 2 or len(first.text) > 12:
                continue
            if (
                first.text in ("match", "case", "print", "input")
                or part[1].text in ASSIGNING | {".", "("}
                and first.text not in KNOWN_SLIPS
            ):
                if not (part[1].text == "(" and part[-1].text == ":"):
                    continue
            if first.text not in KNOWN_SLIPS and is_used_inside(program, first.text):
                continue
            for word in near_words(first.text, WORDS_OF_STATEMENTS):
                edits = [put(first, word)]
                for ending in ([], [put_after(part[-1], ":")] if word in OPENERS and part[-1].text != ":" else []):
                    yield Fault("misspelt-keyword", first, first.text, word, edits=edits + ending)


def is_used_inside(program, name):
    """Whether a name stands somewhere behind the beginning of a line."""
    return any(each.text == name and each.col > len(indent_of(program.line(each.row))) for each in program.tokens)


def near_words(text, among):
    known = [KNOWN_SLIPS[text]] if text in KNOWN_SLIPS else []
    if len(text) < 3:
        return known
    return known + [word for word in among if len(word) > 2 and word not in known and is_near_word(text, word)][:3]


@recogniser(GENERAL)
def find_misspelt_word(program):
    """A misspelt keyword further inside of a statement."""
    given = None
    for statement in likely(program):
        tried = 0
        for number, token in enumerate(statement.tokens[1:], 1):
            if not token.is_plain_name or not 1 < len(token.text) < 9 or token.text in ("input", "print", "range"):
                continue
            before = statement.tokens[number - 1]
            if before.text == "." or tried > MOST_CANDIDATES:
                continue
            slips = {
                "an": "and",
                "adn": "and",
                "nad": "and",
                "ad": "and",
                "ro": "or",
                "o": "or",
                "nto": "not",
                "no": "not",
                "si": "is",
                "ni": "in",
                "im": "in",
                "on": "in",
                "esle": "else",
                "els": "else",
                "fi": "if",
                "od": "or",
                "sa": "as",
            }
            words = [slips[token.text]] if token.text in slips else []
            words += near_words(
                token.text, ("import", "and", "not", "else", "lambda", "for", "return", "raise", "from")
            )
            given = names_of(program) if words and given is None else given
            for word in words:
                if token.text not in given or statement.first == "from":
                    tried += 1
                    edits = [put(token, word)]
                    for ending in ([], with_colon(statement) if opener_of(statement) else None):
                        if ending is not None:
                            yield Fault("misspelt-keyword", token, token.text, word, edits=edits + ending)


@recogniser(FORM)
def find_split_keyword(program):
    for statement in likely(program):
        tokens = statement.tokens
        for first, second in list(zip(tokens, tokens[1:]))[:60]:
            both = first.text + second.text
            if first.kind == second.kind == "name" and both in KEYWORDS and in_one_row(first, second):
                if not first.touches(second):
                    for ending in ([], with_colon(statement)):
                        edits = [put_between(first, second, both)] + ending
                        yield Fault("split-keyword", (first, second), first.text + " " + second.text, both, edits=edits)


@recogniser(FORM)
def find_doubled_keyword(program):
    for statement in likely(program):
        tokens = statement.tokens
        for first, second in list(zip(tokens, tokens[1:]))[:200]:
            if first.text == second.text and first.is_keyword and in_one_row(first, second):
                edits = [put_between(first, second, first.text)]
                yield Fault("doubled-keyword", (first, second), first.text, edits=edits)


@recogniser(FORM)
def find_joined_keyword(program):
    given = names_of(program)
    for statement in likely(program):
        tried = 0
        for number, token in enumerate(statement.tokens):
            if not token.is_plain_name or not 2 < len(token.text) < 40 or tried > MOST_CANDIDATES:
                continue
            if token.text in BUILT_IN or token.text in given:
                continue
            before = statement.tokens[number - 1] if number else None
            if before is not None and before.text in (".", "def", "class"):
                continue
            if sum(1 for each in program.tokens if each.text == token.text) > 1:
                # A name of the program.
                continue
            for parts in split_words(token.text):
                if number and parts[0] in WORDS_OF_STATEMENTS and parts[0] not in OPERATOR_WORDS | {"import", "from"}:
                    continue
                if number == 0 and (
                    parts[0] in ("and", "or", "in", "is", "as") or parts[-1] in KEYWORDS and parts[0] not in KEYWORDS
                ):
                    continue
                others = [each for each in parts if not each.isdigit() and each not in KEYWORDS]
                others = [each for each in others if each not in BUILT_IN]
                if number and not all(is_known_here(program, each) for each in others):
                    continue
                tried += 1
                for ending in ([], with_colon(statement) if parts[0] in OPENERS else []):
                    yield Fault(
                        "joined-keyword",
                        token,
                        token.text,
                        " ".join(parts),
                        edits=[put(token, " ".join(parts))] + ending,
                    )


def is_known_here(program, name):
    return any(each.text == name and each.kind == "name" for each in program.tokens)


def split_words(text):
    """The ways in which a name is a keyword and something else, the longest keyword first."""
    found = []
    for word in sorted(KEYWORDS - VALUE_WORDS, key=len, reverse=True):
        rest = text[len(word) :]
        if text.startswith(word) and rest:
            if rest.isidentifier() or rest.isdigit():
                found.append((word, rest))
        front = text[: -len(word)]
        if (
            text.endswith(word)
            and word in ("in", "and", "or", "is", "not", "import", "else", "if", "as")
            and front.isidentifier()
        ):
            found.append((front, word))
    return found[:4]


@recogniser(FORM)
def find_keyword_as_name(program):
    for statement in likely(program):
        tokens, depths = statement.tokens, levels(statement.tokens)
        for number, token in enumerate(tokens):
            if not token.is_keyword or token.text in VALUE_WORDS:
                continue
            before = tokens[number - 1].text if number else ""
            after = tokens[number + 1].text if number + 1 < len(tokens) else ""
            in_def = tokens[0].text == "def" and depths[number] > 0
            is_name = (
                number == 0
                and after in ASSIGNING
                and (token.text != "return" or after != "=")
                or before == "."
                and tokens[0].text not in ("from", "import")
                or before in ("def", "class")
                and number == 1
                and after in ("(", ":", "")
                or in_def
                and before in ("(", ",", "*", "**")
                and after in (")", ",", "=", ":")
                or before in ("(", ",")
                and depths[number] > 0
                and after in (")", ",", "=")
                and token.text not in OPERATOR_WORDS
                or token.text == "in"
                and number == 1
                and before == "for"
                and after == "in"
                or before == "as"
                and after in ("", ":", ",")
                or number == 0
                and after == ","
                and "=" in statement.words
                or before in ("for", "as", "import", "global", "nonlocal", "del")
                and number
                and after != "in" + "x"
                and token.text not in ("in", "not", "and", "or", "if", "else")
                and token.text != before
                or before == ","
                and after in ("=", ",")
                and token.text not in OPERATOR_WORDS
            )
            if not is_name:
                continue
            same = [
                each for each in tokens if each.text == token.text and (each is token or is_like_name(tokens, each))
            ]
            new = token.text + "_"
            for rest in (same, [token]):
                for ending in ([], with_colon(statement) if opener_of(statement) else None):
                    if ending is not None:
                        edits = [put(each, new) for each in rest] + ending
                        yield Fault("keyword-as-name", token, token.text, new, edits=edits)
            break


def is_like_name(tokens, token):
    """Whether a keyword stands where only a name can be."""
    number = tokens.index(token)
    before = tokens[number - 1].text if number else ""
    after = tokens[number + 1].text if number + 1 < len(tokens) else ""
    return before in ("(", ",", "=", ".", "+", "-", "*", "/", "return", "") and after in (
        ")",
        ",",
        "=",
        "+",
        "-",
        "*",
        "/",
        "",
    )


@recogniser(GENERAL)
def find_keyword_as_value(program):
    for statement in likely(program):
        for number, token in enumerate(statement.tokens[1:], 1):
            if (
                token.is_keyword
                and token.text not in VALUE_WORDS | OPERATOR_WORDS
                and is_like_name(statement.tokens, token)
            ):
                edits = [put(token, token.text + "_")]
                yield Fault("keyword-as-name", token, token.text, token.text + "_", edits=edits)


# --- functions, classes and declarations


@recogniser(FORM)
def find_foreign_function(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        bracket = words.index("(") if "(" in words else len(words)
        if bracket < 2 or bracket > 7 or len(words) <= bracket or not tokens[bracket - 1].is_plain_name:
            continue
        leading, first = words[: bracket - 1], tokens[0]
        if leading[0] == "async":
            continue
        if not all(token.kind == "name" or token.text in "[]<>" for token in tokens[: bracket - 1]):
            continue
        is_typed = leading[0] in TYPE_WORDS | MODIFIERS and (words[-1] in (":", "{", "}", ";") or len(leading) > 1)
        is_def = leading[0] == "def" and len(leading) > 1 and leading[1] in TYPE_WORDS | {"function", "func"}
        if not (leading[0] in FUNCTION_WORDS or is_typed or is_def) or leading[0] == "def" and len(leading) == 1:
            continue
        name = tokens[bracket - 1]
        place = first, tokens[bracket - 2]
        if in_one_row(first, name):
            front = source_between(program, *place)
            edits = [Edit(first.row, first.col, name.col, "def ")]
            for ending in ([], with_colon(statement)):
                yield Fault("foreign-function", place, front, words[bracket - 1], edits=edits + ending)
            closer = closer_of(tokens, bracket)
            behind = words[closer + 1] if closer is not None and closer + 1 < len(words) else ""
            after = following(program, statement)
            is_braced = behind == "{" or after is not None and after.first == "{"
            is_whole = behind in ("{", ":") or is_braced or closer == len(words) - 1 and is_deeper(after, statement)
            if statement is program.at and is_whole and leading[0] != "def":
                yield Fault("foreign-function", place, front, words[bracket - 1])


def closer_of(tokens, opener):
    """Which token closes the bracket that another opens."""
    depth = 0
    for number in range(opener, len(tokens)):
        depth += (tokens[number].text in PAIRS) - (tokens[number].text in CLOSERS)
        if depth == 0:
            return number
    return None


@recogniser(FORM)
def find_foreign_class(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if words[0] not in CLASS_WORDS or len(words) < 2:
            continue
        at = next((n for n in range(len(words[:4])) if words[n] in ("class", "struct", "interface")), None)
        if at is None or at + 1 >= len(words) or not tokens[at + 1].is_plain_name:
            continue
        name = tokens[at + 1]
        if words[: at + 1] == ["class"] or not in_one_row(tokens[0], name):
            continue
        edits = [Edit(tokens[0].row, tokens[0].col, name.col, "class ")]
        place, shown_word = (tokens[0], tokens[at]), source_between(program, tokens[0], tokens[at])
        for ending in ([], with_colon(statement)):
            yield Fault("foreign-class", place, shown_word, name.text, edits=edits + ending)
        if statement is program.at and ("{" in words or is_brace(following(program, statement))):
            yield Fault("foreign-class", place, shown_word, name.text)


def is_brace(statement):
    return statement is not None and statement.first == "{"


@recogniser(FORM)
def find_foreign_declaration(program):
    for statement in likely(program):
        for part in parts_of(statement):
            words = [token.text for token in part]
            if words[0] in ("Dim", "dim") and "As" in words or "as" in words[1:3] and words[0] in ("Dim", "dim"):
                name = part[1]
                yield Fault(
                    "foreign-declaration",
                    part[0],
                    part[0].text,
                    name.text,
                    edits=[put_between(part[0], part[-1], name.text + " = 0")],
                    shown=False,
                )
            count = 0
            while count < len(part) and (words[count] in TYPE_WORDS or count and words[count] in "[]<>,"):
                count += 1
            if count == 0 and len(part) > 2 and part[0].is_plain_name and part[1].is_plain_name and words[2] == "=":
                if words[0][:1].isupper() and is_class_here(program, words[0]):
                    count = 1
            if not count or count >= len(part) or not part[count].is_plain_name:
                continue
            name, first = part[count], part[0]
            after = words[count + 1] if count + 1 < len(part) else ""
            if after not in ("", "=", ",", ":") or not in_one_row(first, name):
                continue
            front = source_between(program, first, part[count - 1])
            place = first, part[count - 1]
            edits = [Edit(first.row, first.col, name.col, "")]
            if after in ("=", ":"):
                yield Fault("foreign-declaration", place, front, name.text, edits=edits)
                if "new" in words:
                    new = part[words.index("new")]
                    yield Fault(
                        "foreign-declaration",
                        place,
                        front,
                        name.text,
                        edits=edits + [Edit(new.row, new.col, new.end + 1, "")],
                    )
            else:
                edits = [put_between(first, part[-1], name.text + " = 0")] if in_one_row(first, part[-1]) else edits
                yield Fault("foreign-declaration", place, front, name.text, edits=edits, shown=False)
        tokens, words = statement.tokens, statement.words
        if words[0] == "for" and len(words) > 3:
            at = 2 if words[1] == "(" else 1
            if words[at] in TYPE_WORDS and tokens[at + 1].is_plain_name and in_one_row(tokens[0], tokens[at + 1]):
                edits = [Edit(tokens[at].row, tokens[at].col, tokens[at + 1].col, "")]
                if words[at + 2] in (":", "of", "="):
                    edits.append(put(tokens[at + 2], "in" if line_has_space(program, tokens[at + 2]) else " in "))
                if at == 2 and words[-2:-1] == [")"] or words[-1] == ")":
                    closer = tokens[-2] if words[-1] == ":" else tokens[-1]
                    edits += [put(tokens[1], ""), put(closer, "")] if at == 2 else []
                for ending in ([], with_colon(statement)):
                    yield Fault("foreign-declaration", tokens[at], words[at], words[at + 1], edits=edits + ending)


def line_has_space(program, token):
    return program.line(token.row)[: token.col].endswith(" ")


def is_class_here(program, name):
    return any(a.text == "class" and b.text == name for a, b in zip(program.tokens, program.tokens[1:]))


@recogniser(FORM)
def find_foreign_new(program):
    for statement in likely(program):
        for token, after in zip(statement.tokens, statement.tokens[1:]):
            if token.text == "new" and after.is_plain_name and in_one_row(token, after):
                edits = [Edit(token.row, token.col, after.col, "")]
                yield Fault("foreign-new", token, after.text, edits=edits)


# --- braces, then, end and comments


@recogniser(FORM)
def find_foreign_comment(program):
    for statement in likely(program):
        tokens = statement.tokens
        for number, token in enumerate(tokens):
            line = program.line(token.row)
            rest = line[token.col :]
            if token.text == "//" and is_comment_text(program, tokens, number, number == 0):
                yield Fault("foreign-comment", (token.row, token.col, token.end), "//", edits=[put(token, "#")])
            elif token.text == "/" and rest.startswith("/*"):
                end = next(
                    (
                        row
                        for row in range(token.row, min(token.row + 60, len(program.lines) + 1))
                        if "*/" in program.line(row)[(token.col if row == token.row else 0) :]
                    ),
                    None,
                )
                if end is None:
                    continue
                if end == token.row:
                    closer = line.index("*/", token.col + 1)
                    if line[closer + 2 :].strip():
                        edits = [Edit(token.row, token.col, closer + 2, "")]
                    else:
                        edits = [
                            Edit(token.row, token.col, token.col + 2, "#"),
                            Edit(token.row, len(line[:closer].rstrip()), len(line), ""),
                        ]
                else:
                    edits = [
                        Edit(row, *comment_start(program.line(row), row == token.row, token.col))
                        for row in range(token.row, end + 1)
                    ]
                shown = len(edits) <= MOST_SHOWN
                yield Fault("foreign-comment", (token.row, token.col, token.col + 2), "/*", edits=edits, shown=shown)
            elif (
                token.text == "-"
                and rest.startswith("--")
                and (number == 0 or rest.strip("- "))
                and is_comment_text(program, tokens, number + 1, number == 0)
            ):
                end = token.col + len(rest) - len(rest.lstrip("-"))
                edits = [Edit(token.row, token.col, end, "#")]
                yield Fault("foreign-comment", (token.row, token.col, end), "--", edits=edits)
            elif token.text == "<" and rest.startswith("<!--"):
                edits = [Edit(token.row, token.col, token.col + 4, "#")]
                if "-->" in rest:
                    at = line.index("-->", token.col)
                    edits.append(Edit(token.row, len(line[:at].rstrip()), at + 3, ""))
                yield Fault("foreign-comment", (token.row, token.col, token.col + 4), "<!--", edits=edits)
            elif number == 0 and token.text in ("rem", "REM", "Rem") and len(tokens) > 1:
                yield Fault("foreign-comment", token, token.text, edits=[put(token, "#")])
            elif number == 0 and token.text in (";", "%") and is_comment_text(program, tokens, number, True):
                yield Fault("foreign-comment", token, token.text, edits=[put(token, "#")])


def comment_start(line, is_first, col):
    if is_first:
        return col, col + 2, "#" if line[col + 2 :].strip("* ") else ""
    if line.strip() == "*/":
        return 0, len(line), ""
    start = len(indent_of(line))
    return (
        (start, start + 1, "#")
        if line[start : start + 1] == "*" and line[start : start + 2] != "*/"
        else (start, start, "# ")
    )


def is_comment_text(program, tokens, number, is_start):
    """Whether what stands behind a sign in its row reads like a remark: words beside each other, or nothing at all."""
    row = tokens[number].row
    rest = [token for token in tokens[number + 1 :] if token.row == row]
    if is_start or not rest:
        return True
    own = names_of(program)
    if all(each.text in own or each.text in BUILT_IN or number and tokens[number - 1].text == "."
           for number, each in enumerate(rest, number + 1) if each.kind == "name"):
        # A division, and something else is wrong.
        return False
    beside = sum(1 for a, b in zip(rest, rest[1:]) if a.kind in ("name", "number") and b.kind in ("name", "number"))
    return (
        beside > 0
        or any(token.kind == "string" and not token.closed for token in rest)
        or rest[-1].kind == "strange"
        or (rest[-1].text in (".", "!", ":"))
    )


@recogniser(FORM)
def find_foreign_braces(program):
    """Braces around a block."""
    statement = program.at
    if not statement:
        return
    for each in program.suspects():
        brace = block_brace(program, each)
        after = following(program, each)
        is_header = opener_of(each) and (colon_number(each) is None or each.last == ":")
        if brace is None and is_header and is_brace(after) and len(row_tokens(after, after.row)) == 1:
            brace = after.tokens[0]
        if brace is None:
            continue
        edits = brace_edits(program)
        shown = len(edits) <= MOST_SHOWN
        yield Fault("foreign-braces", brace, opener_of(each) or each.first, edits=edits, shown=shown)
        yield Fault("foreign-braces", brace, opener_of(each) or each.first)
        return
    if statement.first == "}" and len(statement.tokens) <= 3 and statement.row == program.problem.row:
        line = program.line(statement.row)
        edits = [put(statement.tokens[0], "")]
        if line.strip() == "}":
            edits = [Edit(statement.row, 0, len(line), "")]
        if any(block_brace(program, each) or each.first == "{" for each in program.statements[: program.number]):
            yield Fault("foreign-braces", statement.tokens[0], "", edits=edits, shown=False)


def row_tokens(statement, row):
    return [token for token in statement.tokens if token.row == row]


def block_brace(program, statement):
    """The brace that opens a block at the end of a header, where Python has a colon."""
    tokens = statement.tokens
    word = opener_of(statement) or (statement.first if statement.first in FUNCTION_WORDS | MODIFIERS else "")
    if (
        statement.first == "}"
        and len(tokens) > 2
        and tokens[1].text in ("else", "elif", "catch", "except", "finally", "while")
    ):
        word = tokens[1].text
    if not word or word == "lambda":
        return None
    depths = levels(tokens)
    for number in range(1, len(tokens)):
        if tokens[number].text != "{":
            continue
        before = tokens[number - 1]
        is_last = number + 1 == len(tokens) or tokens[number + 1].row > tokens[number].row
        is_after = (
            before.is_value
            and (before.text != "}" or number > 1)
            or before.text in ("else", "try", "finally", "do", ":")
        )
        if (
            depths[number] == 0
            and is_after
            and (is_last or before.text in (")", "else", "try", "finally") or end_in_row(tokens, number) is not None)
        ):
            return tokens[number] if before.text != ":" or is_last and not holds_values(tokens, number) else None
    return None


def end_in_row(tokens, number):
    """Which token closes the block that a brace opens, at the end of the same row; nothing for other braces."""
    closer = closer_of(tokens, number)
    if closer is None or closer == number + 1 or tokens[closer].row > tokens[number].row:
        return None
    is_last = closer + 1 == len(tokens) or tokens[closer + 1].row > tokens[closer].row
    return closer if is_last and not holds_values(tokens, number) else None


def holds_values(tokens, number):
    """Whether braces hold what a dictionary or a set has."""
    inner = tokens[number + 1 : (closer_of(tokens, number) or len(tokens))]
    depths = levels(inner)
    return any(depth == 0 and token.text in (",", ":") for token, depth in zip(inner, depths))


def brace_edits(program):
    """The braces of all blocks as Python writes them: a colon, or nothing."""
    edits, tokens = [], program.tokens
    tokens = [token for token in tokens if token.kind != "comment"]
    for number, token in enumerate(tokens):
        before = tokens[number - 1] if number else None
        after = tokens[number + 1] if number + 1 < len(tokens) else None
        line = program.line(token.row)
        if token.text == "{" and before is not None and (after is None or after.row > token.row):
            if before.row == token.row and (before.is_value or before.text in ("else", "try", "finally", ":", "do")):
                edits.append(Edit(token.row, before.end, token.end, "" if before.text == ":" else ":"))
            elif (
                before.row < token.row
                and not line[: token.col].strip()
                and (before.is_value or before.text in ("else", "try", "finally", ":"))
            ):
                edits += [Edit(before.row, before.end, before.end, ":")] if before.text != ":" else []
                edits.append(Edit(token.row, 0, token.end, ""))
        elif token.text == "{" and before is not None and before.row == token.row and before.is_value:
            closer = end_in_row(tokens, number)
            if closer is not None:
                edits.append(Edit(token.row, before.end, token.end, ":"))
                edits.append(Edit(token.row, tokens[closer - 1].end, tokens[closer].end, ""))
        elif token.text == "}" and not line[: token.col].strip():
            if after is not None and after.row == token.row and after.text in ("else", "elif", "except", "finally"):
                edits.append(Edit(token.row, token.col, after.col, ""))
            elif after is None or after.row > token.row:
                edits.append(Edit(token.row, 0, token.end, ""))
    return edits


@recogniser(FORM)
def find_foreign_then(program):
    for statement in likely(program):
        tokens, words, opener = statement.tokens, statement.words, opener_of(statement)
        depths = levels(tokens)
        if opener or words[0] in ("unless", "until", "elseif", "elsif"):
            for number in range(1, len(tokens)):
                token = tokens[number]
                if (
                    token.text not in THEN_WORDS
                    or depths[number]
                    or not tokens[number - 1].is_value
                    and words[number - 1] not in (":", "else", "try")
                ):
                    continue
                place = token
                edits = [without(program, token)]
                after = words[number + 1] if number + 1 < len(words) else ""
                if words[number - 1] != ":" and after != ":":
                    edits.append(put_after(tokens[number - 1], ":"))
                if words[0] == "elseif":
                    edits.append(put(tokens[0], "elif"))
                yield Fault("foreign-then", place, token.text, edits=edits)
                break
        if words[0] in END_WORDS and len(words) < 4 and words[-1] not in (":", ")") and statement is program.at:
            if len(words) > 1 and words[1].lower() in (
                "if",
                "while",
                "for",
                "sub",
                "function",
                "def",
                "loop",
                "case",
                "class",
                "with",
                "select",
                "i",
            ):
                line = program.line(statement.row)
                edits = [Edit(statement.row, 0, len(line), "")]
                yield Fault(
                    "foreign-then",
                    (tokens[0], tokens[-1]),
                    source_between(program, tokens[0], tokens[-1]),
                    edits=edits,
                    shown=False,
                )
        if len(words) == 2 and words[0] in THEN_WORDS - {"do", "Do"} and words[1] == ":" and statement is program.at:
            yield Fault("foreign-then", tokens[0], words[0])
    before = program.neighbour(-1)
    if before and program.at and program.message.startswith("unexpected indent") and before.last in THEN_WORDS:
        if before.words[-2:-1] == [":"] and opener_of(before):
            yield Fault("foreign-then", before.tokens[-1], before.last, edits=[without(program, before.tokens[-1])])
    if (
        program.at
        and program.message.startswith("unexpected indent")
        and before
        and before.words in (["begin"], ["do"], ["BEGIN"])
    ):
        yield Fault("foreign-then", before.tokens[-1], before.last)


# --- switch, catch, loops, goto


@recogniser(FORM)
def find_foreign_switch(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if words[0] in ("switch", "select", "Select", "SELECT", "Switch") and len(words) > 2:
            start = 2 if words[1].lower() == "case" else 1
            is_header = words[-1] in (":", "{") or "{" in words or is_brace(following(program, statement))
            if words[1] in ("=", ".") or not (is_header or start == 2):
                continue
            place = tokens[0], tokens[start - 1]
            edits = [put_between(*place, "match")] if in_one_row(*place) else []
            for ending in ([], with_colon(statement)):
                yield Fault("foreign-switch", place, words[0], edits=edits + ending)
            if statement is program.at:
                yield Fault("foreign-switch", place, words[0])
        elif words[:2] == ["default", ":"] or words[:2] == ["otherwise", ":"]:
            header = program.header_of(statement)
            if header and header.first in ("match", "switch"):
                yield Fault("foreign-default", tokens[0], words[0], edits=[put(tokens[0], "case _")])
                yield Fault("foreign-default", tokens[0], words[0])
        elif words[0] == "when" and words[-1] == ":":
            yield Fault("foreign-switch", tokens[0], words[0], edits=[put(tokens[0], "case")])


@recogniser(FORM)
def find_foreign_catch(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        at = 1 if words[0] == "}" and len(words) > 1 else 0
        first = tokens[at]
        if first.text in ("catch", "rescue", "Catch", "trap"):
            colon = colon_number(statement)
            end = colon if colon is not None else len(tokens)
            inner = [token for token in tokens[at + 1 : end] if token.text not in "(){}"]
            names = [
                token.text
                for token in inner
                if token.kind == "name" and token.text not in ("as", "new", "final", "const")
            ]
            if len(names) > 1:
                new = "except %s as %s" % (names[0], names[1])
            elif names and (names[0][:1].isupper() or is_error_name(names[0])):
                new = "except " + names[0]
            else:
                new = "except Exception as " + names[0] if names else "except Exception"
            if at == 0 and in_one_row(first, tokens[end - 1]) and "{" not in words:
                edits = [put_between(first, tokens[end - 1], new)] + with_colon(statement)
                yield Fault("foreign-catch", first, first.text, "except", edits=edits)
            number = program.statements.index(statement)
            has_try = any(
                each.first == "try" or "try" in each.words
                for each in program.statements[max(number - 30, 0) : number + 1]
            )
            if statement is program.at and has_try and (words[-1] == ":" or "{" in words):
                yield Fault("foreign-catch", first, first.text, "except")
    before = program.neighbour(-1) if program.message.startswith("expected 'except'") else None
    if program.message.startswith("expected 'except'") and program.at:
        number = program.number
        for each in program.statements[max(number - 1, 0) : number + 2]:
            if each.first in ("catch", "rescue", "Catch", "expect", "exept") or near_branch(each.first):
                first, last = each.tokens[0], each.tokens[-1]
                is_foreign = first.text in ("catch", "rescue", "Catch")
                kind = "foreign-catch" if is_foreign else "misspelt-keyword"
                new = "finally" if is_near_word(first.text, "finally") else "except"
                for ending in ([], with_colon(each)):
                    yield Fault(kind, first, first.text, new, edits=[put(first, new)] + ending)
                yield Fault(kind, first, first.text, new)
    for statement in likely(program):
        for part in parts_of(statement):
            words = [token.text for token in part]
            if words[0] in ("throw", "throws", "Throw") and len(part) > 1 and in_one_row(part[0], part[1]):
                edits = [put(part[0], "raise")]
                if words[1] == "new" and len(part) > 2:
                    edits.append(Edit(part[1].row, part[1].col, part[2].col, ""))
                yield Fault("foreign-catch", part[0], words[0], "raise", edits=edits)


@recogniser(FORM)
def find_foreign_loop(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        first, last = tokens[0], tokens[-1]
        ends = words[-1] == ":" or is_deeper(following(program, statement), statement) or words[-1] in ("{", "do")
        end = len(words) - 1 if words[-1] in (":", "{", "do") else len(words)
        inner = source_between(program, tokens[1], tokens[end - 1]) if end > 1 else ""
        new, mark = "", first
        if words[0] in ("foreach", "ForEach", "forEach") and end > 3:
            new = "for " + inner
            if "as" in words:
                at = words.index("as")
                if 1 < at < end - 1:
                    new = "for %s in %s" % (
                        words[end - 1] if words[end - 1] != ")" else words[end - 2],
                        source_between(program, tokens[2 if words[1] == "(" else 1], tokens[at - 1]),
                    )
            elif words[1] == "(" and words[end - 1] == ")" and inner[1:-1].strip():
                new = "for " + inner[1:-1].strip()
        elif words[0] == "for" and words[1:2] in (["each"], ["every"], ["all"]) and end > 4:
            new, mark = "for " + source_between(program, tokens[2], tokens[end - 1]), (first, tokens[1])
            if len(words) > 3 and words[3] != "in" and words[4:5] == ["in"]:
                new = ""
        elif words[0] in ("repeat", "loop", "Repeat", "do") and end > 1 and ends and words[1] not in (".", "=", "("):
            count = inner.removesuffix("times").removesuffix("time").strip()
            is_count = words[end - 1] in ("times", "time") or end == 2 and tokens[1].is_value
            new = "for _ in range(%s)" % count if is_count and count else ""
            if words[1] == "until":
                new = "while not (%s)" % source_between(program, tokens[2], tokens[end - 1]) if end > 2 else ""
        elif words[0] in ("repeat", "loop", "forever") and ends and words[1:] in ([":"], [], ["{"]):
            new = "while True"
        elif words[0] in ("until", "unless", "Until", "Unless") and end > 1 and ends and words[1] not in ("=", "."):
            simple = end == 2 or words[1] == "(" and closer_of(tokens, 1) == end - 1
            word = "while" if words[0].lower() == "until" else "if"
            new = "%s not %s" % (word, inner if simple else "(" + inner + ")")
        elif words in (["do", ":"], ["do"], ["do", "{"]) and (ends or words[-1] == "{"):
            new = "while True"
        elif words[:2] == ["do", "{"] and statement is program.at:
            yield Fault("foreign-loop-words", first, "do", "while True:")
        if new:
            to = tokens[end - 1] if words[-1] != ":" else last
            if in_one_row(first, to) and "{" not in words:
                edits = [put_between(first, to, new + ":")]
                yield Fault("foreign-loop-words", mark, text_of_mark(mark), new + ":", edits=edits)
            if (
                statement is program.at
                and not (words[0] == "for" and "in" not in words)
                and words[0] != "do"
                or words[0] == "do"
                and end == 1
            ):
                if statement is program.at:
                    yield Fault("foreign-loop-words", mark, text_of_mark(mark), new + ":")
    before = program.neighbour(-1)
    if before and before.words == ["do"] and program.message.startswith("unexpected indent"):
        yield Fault(
            "foreign-loop-words", before.tokens[0], "do", "while True:", edits=[put(before.tokens[0], "while True:")]
        )


def text_of_mark(mark):
    return mark.text if isinstance(mark, Token) else " ".join(token.text for token in mark)


@recogniser(FORM)
def find_goto(program):
    for statement in likely(program):
        if statement.first == "label" and statement.words[2:] == [":"] and statement is program.at:
            yield Fault("foreign-goto", (statement.tokens[0], statement.tokens[1]), "label")
        for part in parts_of(statement):
            if part[0].text.lower() in ("goto", "gosub") and len(part) == 2 and part[1].kind in ("name", "number"):
                row, end = part[0].row, part[1].end
                yield Fault(
                    "foreign-goto",
                    (part[0], part[1]),
                    part[0].text,
                    edits=[Edit(row, part[0].col, end, "pass")],
                    shown=False,
                )


# --- signs


@recogniser(FORM)
def find_foreign_increment(program):
    for statement in likely(program):
        tokens = statement.tokens
        for number in range(1, len(tokens) - 1):
            first, second = tokens[number], tokens[number + 1]
            if first.text not in ("+", "-") or second.text != first.text or not first.touches(second):
                continue
            after = tokens[number + 2] if number + 2 < len(tokens) else None
            before = tokens[number - 1]
            if (
                not before.is_value
                or after is not None
                and after.row == second.row
                and after.text not in (")", "]", ";", ",", "}")
            ):
                continue
            name = before.text
            starts = beginnings(statement)
            if number - 1 in starts and (after is None or after.text == ";"):
                edits = [Edit(first.row, before.end, second.end, " %s= 1" % first.text)]
                yield Fault("foreign-increment", (first, second), first.text * 2, name, first.text, edits=edits)
            else:
                edits = [put_between(first, second, " %s 1" % first.text)]
                yield Fault(
                    "foreign-increment", (first, second), first.text * 2, name, first.text, edits=edits, shown=False
                )
            break


@recogniser(FORM)
def find_foreign_import(program):
    for statement in likely(program):
        tokens, words = statement.tokens, statement.words
        if len(tokens) < 2 or not in_one_row(tokens[0], tokens[-1]):
            continue
        last = tokens[-1] if words[-1] != ";" else tokens[-2]
        is_plain = tokens[1].is_plain_name or tokens[1].kind == "string" or words[1] == "<"
        if words[0] in IMPORT_WORDS and is_plain and words[0] not in names_of(program) and len(tokens) < 10:
            name = source_between(program, tokens[1], last).strip("\"'<>").removesuffix(".py").removesuffix(".h")
            is_name = all(each.isidentifier() for each in name.split(".")) and words[0] not in ("package",)
            plain = len(tokens) == 2 or not any(a.kind == b.kind == "name" for a, b in zip(tokens[1:], tokens[2:]))
            if plain:
                new = "import " + name if is_name else "pass"
                edits = [put_between(tokens[0], tokens[-1], new)]
                yield Fault("foreign-import", tokens[0], words[0], name, edits=edits, shown=is_name)
            elif words[:2] == ["using", "namespace"]:
                edits = [put_between(tokens[0], tokens[-1], "pass")]
                yield Fault("foreign-import", (tokens[0], tokens[1]), "using namespace", name, edits=edits, shown=False)


@recogniser(FORM)
def find_foreign_lambda(program):
    for statement in likely(program):
        tokens, depths = statement.tokens, levels(statement.tokens)
        for number in range(1, min(len(tokens) - 1, 400)):
            token, after = tokens[number], tokens[number + 1]
            is_double = token.text == "=" and after.text == ">" and token.touches(after)
            if not (is_double or token.text == "->"):
                continue
            if statement.first in ("def", "case") or number + 1 + is_double >= len(tokens):
                continue
            arrow_end = after if is_double else token
            start = lambda_start(tokens, number)
            if (
                start is None
                or token.text == "->"
                and start == number - 1
                and tokens[start].touches(token)
                and (token.touches(after) and tokens[start - 1].text not in ("lambda", "\\"))
            ):
                continue
            before = tokens[start - 1].text if start else ""
            names = [each.text for each in tokens[start:number] if each.is_plain_name]
            body = [each.text for each in tokens[number + 1 :]]
            if before not in ("=", "(", ",", "return", ":", "", "\\", "[") or open_bracket(tokens, start) == "{":
                continue
            is_bracketed = tokens[start].text == "("
            if not is_bracketed and token.text != "->" and not any(name in body for name in names):
                continue
            if "{" in body:
                if statement is program.at and is_bracketed:
                    yield Fault("foreign-lambda", (token, arrow_end), token_text(token, is_double), ", ".join(names))
                continue
            first = tokens[start - 1] if before in ("lambda", "\\") else tokens[start]
            if in_one_row(first, arrow_end):
                new = "lambda %s:" % ", ".join(names) if names else "lambda:"
                edits = [put_between(first, arrow_end, new)]
                yield Fault(
                    "foreign-lambda", (token, arrow_end), token_text(token, is_double), ", ".join(names), edits=edits
                )
        for number, token in enumerate(tokens[:-2]):
            is_call = token.text in ("function", "func", "fn") and tokens[number + 1].text == "("
            if (
                is_call
                and number
                and tokens[number - 1].text in ("=", "(", ",", "return", ":")
                and statement is program.at
            ):
                closer = closer_of(tokens, number + 1)
                if closer is not None and closer + 1 < len(tokens) and tokens[closer + 1].text in ("{", ":"):
                    names = ", ".join(each.text for each in tokens[number + 2 : closer] if each.is_plain_name)
                    yield Fault("foreign-lambda", token, token.text, names)


def token_text(token, is_double):
    return "=>" if is_double else token.text


def lambda_start(tokens, arrow):
    """Where the names begin that stand before an arrow: one alone, or several in brackets."""
    before = tokens[arrow - 1]
    if before.is_plain_name:
        return arrow - 1
    if before.text != ")":
        return None
    for number in range(arrow - 2, -1, -1):
        if tokens[number].text == "(":
            return number
        if not (tokens[number].is_plain_name or tokens[number].text == ","):
            return None
    return None


def open_bracket(tokens, number):
    """The bracket that is open around a token."""
    depth = 0
    for token in reversed(tokens[:number]):
        if token.text in CLOSERS:
            depth += 1
        elif token.text in PAIRS:
            if depth == 0:
                return token.text
            depth -= 1
    return ""


@recogniser(FORM)
def find_foreign_member(program):
    for statement in likely(program):
        tokens = statement.tokens
        edits, first, sign = [], None, ""
        for number in range(1, len(tokens) - 1):
            token, before, after = tokens[number], tokens[number - 1], tokens[number + 1]
            if token.text == "->" and after.is_plain_name and statement.first != "def":
                if before.is_value and before.touches(token) and token.touches(after):
                    edits.append(put(token, "."))
                    first, sign = first or token, "->"
            elif token.text == ":" and after.text == ":" and token.touches(after) and before.is_plain_name:
                name = tokens[number + 2] if number + 2 < len(tokens) else None
                if name is not None and name.is_plain_name and before.touches(token) and after.touches(name):
                    if open_bracket(tokens, number) != "[":
                        edits.append(put_between(token, after, "."))
                        first, sign = first or token, "::"
            elif token.text == "?" and after.text == "." and token.touches(after) and before.is_value:
                edits.append(put_between(token, after, "."))
                first, sign = first or token, "?."
        if edits:
            yield Fault("foreign-member", (first.row, first.col, first.col + len(sign)), sign, edits=edits)


@recogniser(FORM)
def find_foreign_ternary(program):
    for statement in likely(program):
        tokens, depths = statement.tokens, levels(statement.tokens)
        for number, token in enumerate(tokens):
            if token.text != "?" or not 0 < number < len(tokens) - 3 or tokens[number + 1].text == ".":
                continue
            depth = depths[number]
            colon = next(
                (n for n in range(number + 1, len(tokens)) if tokens[n].text == ":" and depths[n] == depth), None
            )
            if colon is None or colon == len(tokens) - 1 or colon == number + 1:
                continue
            start = number
            while start > 0 and not (
                depths[start - 1] < depth
                or depths[start - 1] == depth
                and (tokens[start - 1].text in ASSIGNING | {",", "return", ":", "print", ";"})
            ):
                start -= 1
            end = colon + 1
            while end < len(tokens) and not (
                depths[end] < depth or depths[end] == depth and tokens[end].text in (",", ";", ":")
            ):
                end += 1
            if start < number and in_one_row(tokens[start], tokens[end - 1]):
                condition = source_between(program, tokens[start], tokens[number - 1])
                yes = source_between(program, tokens[number + 1], tokens[colon - 1])
                no = source_between(program, tokens[colon + 1], tokens[end - 1])
                if condition.startswith("(") and closer_of(tokens, start) == number - 1:
                    condition = condition[1:-1]
                new = "%s if %s else %s" % (yes, condition, no)
                edits = [put_between(tokens[start], tokens[end - 1], new)]
                yield Fault("foreign-ternary", (tokens[start], tokens[end - 1]), condition, yes, no, edits=edits)
            if statement is program.at:
                yield Fault("foreign-ternary", token, edits=[], shown=False)
            break
