# --- a program that Python cannot read: imports and other statements --------------------------------------------------

LOOPS = ("for", "while")
USUAL_ALIASES = frozenset("np pd plt tk sns tf nx sp dt".split())
FOLLOWERS = frozenset("elif else except finally".split())
# How many lines are moved at the most, and how many between the block and the statement that has left it.
MOST_MOVED = 6
MOST_BETWEEN = 2
# At how many places of one statement a second may begin.
MOST_PLACES = 4


def statement_with(program, word, row=None):
    """The token of a word in the row that Python names, or else the first anywhere, with its statement."""
    for only in (row, None):
        for statement in program.statements:
            if only is None or statement.row <= only <= statement.end_row:
                for token in statement.tokens:
                    if token.text == word and token.kind == "name" and (only is None or token.row == only):
                        return statement, token
        if row is None:
            break
    return None, None


def is_function(statement):
    return statement.first == "def" or statement.first == "async" and statement.words[1:2] == ["def"]


def is_loop(statement):
    return statement.first in LOOPS or statement.first == "async" and statement.words[1:2] == ["for"]


def moved_back(program, statement, is_block):
    """The change that indents a statement, and what it stands in, as far as the block above it that it has left."""
    statements = program.statements
    number = statements.index(statement)
    top = number
    for header in program.headers_of(statement):
        if not is_block(header):
            top = statements.index(header)
    while top > 0 and statements[top].first in FOLLOWERS:
        top -= 1
        while top > 0 and len(statements[top].indent) > len(statement.indent):
            top -= 1
    margin = statements[top].indent
    begin = top
    while begin > 0 and statements[begin - 1].indent == margin and top - begin < MOST_BETWEEN:
        if is_block(statements[begin - 1]) or statements[begin - 1].first in OPENERS | {"import", "from", "@"}:
            break
        begin -= 1
    if begin == 0 or len(statements[begin - 1].indent) <= len(margin):
        return None
    block = next((each for each in program.headers_of(statements[begin - 1]) if each.indent == margin), None)
    if block is None or not is_block(block):
        return None
    deeper = statements[statements.index(block) + 1].indent
    if not deeper.startswith(margin):
        return None
    end = top + 1
    while end < len(statements) and (len(statements[end].indent) > len(margin) or statements[end].first in FOLLOWERS):
        end += 1
    end = max(end, number + 1)
    rows = sorted({each.row for each in statements[begin:end]})
    return [Edit(row, len(margin), len(margin), deeper[len(margin) :]) for row in rows]


def out_of_block(program, kind, word, is_block, *parts):
    statement, token = statement_with(program, word, program.problem.row)
    if token is None:
        return
    edits = moved_back(program, statement, is_block)
    yield from certain(kind, token, *parts, edits=edits, shown=len(edits or ()) <= MOST_MOVED, guess=True)


@recogniser(FORM)
def outside_of_blocks(program):
    """Statements that Python could read, in a place where they have no meaning."""
    if program.problem.stage != "compile":
        return
    message = program.message
    for word in ("return", "yield"):
        if message == "'%s' outside function" % word:
            yield from out_of_block(program, word + "-outside-function", word, is_function)
    for word in ("break", "continue"):
        if "except*" in message:
            break
        if message.startswith("'%s'" % word) and "loop" in message:
            yield from out_of_block(program, word + "-outside-loop", word, is_loop)
    if message.startswith("'await' outside"):
        yield from not_async(program, "await-outside-async", "await")
    elif message.startswith(("'async for'", "'async with'", "asynchronous comprehension")):
        yield from not_async(program, "async-outside-async", "async")


def not_async(program, kind, word):
    statement, token = statement_with(program, word, program.problem.row)
    if token is None:
        return
    header = next((each for each in program.headers_of(statement) if is_function(each)), None)
    edits = [put_before(header.tokens[0], "async ")] if header and header.first == "def" else None
    follower = statement.tokens[statement.tokens.index(token) + 1 :][:1]
    what = token.text + " " + follower[0].text if word == "async" and follower else word
    yield from certain(kind, token, what, edits=edits)


@recogniser(FORM)
def names_of_scopes(program):
    """`global` and `nonlocal` where the name has been used already, is a parameter, or is not there."""
    message = program.message
    if program.problem.stage != "compile" or not program.at:
        return
    name = message.split("'")[1] if message.count("'") > 1 else ""
    endings = (
        ("prior to global declaration", "global-after-use", "global"),
        ("before global declaration", "global-after-use", "global"),
        ("prior to nonlocal declaration", "global-after-use", "nonlocal"),
        ("before nonlocal declaration", "global-after-use", "nonlocal"),
        ("is parameter and global", "global-of-parameter", "global"),
        ("is parameter and nonlocal", "global-of-parameter", "nonlocal"),
        ("is nonlocal and global", "nonlocal-and-global", "nonlocal"),
        ("can't be global", "annotated-global", "global"),
        ("can't be nonlocal", "annotated-global", "nonlocal"),
        ("nonlocal declaration not allowed at module level", "nonlocal-at-module", "nonlocal"),
    )
    for ending, kind, word in endings:
        if message.endswith(ending):
            place = name_behind(program, word, name)
            if place is not None:
                yield Fault(kind, place, name or place.text, word)
                return
    if message.startswith("no binding for nonlocal"):
        place = name_behind(program, "nonlocal", name)
        if place is not None:
            is_global = any(each.text == name and each.col == 0 for each in program.tokens)
            edits = None
            word = next((each for each in program.at.tokens if each.text == "nonlocal"), None)
            if is_global and word is not None and len(program.at.tokens) == 2:
                edits = [put(word, "global")]
            yield from certain("nonlocal-without-binding", place, name, edits=edits)


def name_behind(program, word, name):
    """The name in a `global` or `nonlocal` statement: in the row that Python names, or else the first."""
    for statements in ([program.at], program.statements):
        for statement in statements:
            tokens = statement.tokens
            for number, token in enumerate(tokens):
                if token.text == word and token.kind == "name":
                    for each in tokens[number + 1 :]:
                        if each.text == name or not name:
                            return each
    for token in program.at.tokens:
        if token.text == name:
            return token
    return None


@recogniser(MESSAGE)
def other_places(program):
    """What is read and then refused, by what Python says of it."""
    if program.problem.stage != "compile" or not program.at:
        return
    message, token = program.message, program.problem_token()
    row = program.problem.row
    if "except*" in message:
        for word in ("break", "continue", "return"):
            found = next((each for each in program.at.tokens if each.text == word), None)
            if found is not None:
                yield Fault("jump-in-except-star", found, word)
    elif message.startswith("'return' with value in async generator"):
        _, token = statement_with(program, "return", row)
        yield Fault("return-value-in-async-generator", token)
    elif message.startswith("'yield from' inside async"):
        _, token = statement_with(program, "yield", row)
        yield Fault("yield-from-in-async", token)
    elif message.startswith("'yield' inside"):
        _, token = statement_with(program, "yield", row)
        yield Fault("yield-in-comprehension", token)
    elif message.startswith("import * only"):
        star = next((each for each in program.at.tokens if each.text == "*"), token)
        yield Fault("star-import-in-function", star, program.at.words[1] if len(program.at.words) > 1 else "")
    elif message.startswith("from __future__ imports must"):
        yield Fault("future-late", program.at.tokens[0])
    elif message.startswith(("future feature", "not a chance")):
        words = program.at.tokens
        names = words[words.index(token) :] if token in words else []
        known = [each for each in words if each.text in message.split()]
        name = known[-1] if known else words[-1]
        yield Fault("future-unknown", name, name.text)
    elif " outside " in message or " not properly in " in message:
        yield Fault("misplaced-statement", token, token.text)


# --- imports


@recogniser(FORM)
def import_statements(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        for start, stop in layout.simple_parts():
            tokens = layout.tokens[start:stop]
            if tokens[-1].row != tokens[0].row:
                tokens = [each for each in tokens if each.row == tokens[0].row] if "(" not in layout.tokens else tokens
            if tokens[0].text == "import":
                yield from plain_import(program, tokens)
            elif tokens[0].text == "from" and tokens[0].kind == "name":
                yield from import_from(program, tokens)


def without_signs(program, tokens):
    """What is written there, without brackets and quotes around it."""
    text = written(program, tokens[0], tokens[-1]) or ""
    return text.strip("{}[]()\"' ").strip()


def whole_of(tokens):
    return tokens[0], tokens[-1]


def is_dotted(text):
    return all(part.isidentifier() and part not in KEYWORDS for part in text.split("."))


def plain_import(program, tokens):
    word, rest = tokens[0], tokens[1:]
    texts = [each.text for each in rest]
    if not rest:
        yield Fault("import-nothing", word, "import")
        return
    if texts[0] == "from":
        if "import" in texts:
            at = texts.index("import")
            names = without_signs(program, rest[at + 1 :]) if rest[at + 1 :] else ""
            module = without_signs(program, rest[1:at]) if at > 1 else ""
            edits = [Edit(word.row, word.col, rest[0].col, "")]
            yield Fault("import-reversed", (word, rest[0]), names, module, edits=edits)
        elif len(rest) > 2 and rest[-1].is_plain_name and rest[-2].is_plain_name:
            edits = [Edit(word.row, word.col, rest[0].col, ""), put_before(rest[-1], "import ")]
            names, module = rest[-1].text, without_signs(program, rest[1:-1])
            yield Fault("import-reversed", (word, rest[-1]), names, module, edits=edits)
        return
    if "from" in texts:
        at = texts.index("from")
        names, module = rest[:at], rest[at + 1 :]
        if names and names[-1].text == "," and module:
            yield Fault("import-in-steps", rest[at])
            return
        if names and module:
            names, module = without_signs(program, names), without_signs(program, module)
            module = module.removeprefix("./")
            yield Fault("import-reversed", whole_of(tokens), names, module,
                        edits=[put_between(word, rest[-1], "from " + module + " import " + names)])
        return
    if texts[0] in (".", "..."):
        at = 0
        while at < len(rest) and texts[at] in (".", "..."):
            at += 1
        path = rest[at:]
        if path and all(each.is_plain_name for each in path[::2]):
            dots = source_between(program, rest[0], rest[at - 1])
            head = source_between(program, path[0], path[-3]) if len(path) > 2 and path[-2].text == "." else ""
            is_inner = len(path) > 2 and path[-2].text == "."
            name = path[-1].text if is_inner else source_between(program, path[0], path[-1])
            yield Fault("import-relative", whole_of(rest), dots + head, name,
                        edits=[put_between(word, rest[-1], "from " + dots + head + " import " + name)])
        return
    if "*" in texts:
        if texts[-1] == "*" and len(rest) > 2 and rest[0].is_plain_name:
            module = source_between(program, rest[0], rest[-3])
            yield Fault("import-star-mixed", whole_of(rest), module,
                        edits=[put_between(word, rest[-1], "from " + module + " import *")])
        elif all(each.is_plain_name or each.text in (".", ",", "*") for each in rest):
            yield Fault("import-star-mixed", rest[texts.index("*")], "module")
        return
    yield from module_faults(program, rest[: texts.index("as", 1)] if "as" in texts[1:] else rest)
    yield from imported_faults(program, word, rest, True)


def import_from(program, tokens):
    word, rest = tokens[0], tokens[1:]
    texts = [each.text for each in rest]
    if "import" not in texts:
        names = [each for each in rest if each.is_plain_name]
        if not rest:
            yield Fault("import-nothing", word, "from")
        elif all(each.is_plain_name or each.text in (".", "...", ",") for each in rest) and rest[-1].is_plain_name:
            gaps = [at for at in range(1, len(rest)) if rest[at - 1].is_plain_name and rest[at].is_plain_name]
            gap = gaps[0] if gaps else None
            if gap is None and "," not in texts:
                yield Fault("import-nothing", whole_of(tokens), "from", edits=[put_after(rest[-1], " import name_")],
                            shown=False)
            elif gap is not None:
                yield Fault("import-missing", (rest[gap - 1], rest[gap]), rest[gap - 1].text, rest[gap].text,
                            edits=[put_before(rest[gap], "import ")])
        if len(names) > 1 and names[0] is rest[0] and rest[1].text in (",", ":", "get", "use"):
            yield Fault("import-missing", rest[1], names[0].text, names[1].text,
                        edits=[Edit(word.row, rest[0].end, rest[1].end, " import")])
        return
    at = texts.index("import")
    module, names = rest[:at], rest[at + 1 :]
    if not module:
        yield Fault("import-nothing", (word, rest[at]), "from",
                    edits=[put_after(word, " name_")] if names else None, shown=False)
        return
    if not names:
        yield Fault("import-nothing", (word, rest[at]), "import", edits=[put_after(rest[at], " name_")], shown=False)
        yield Fault("import-nothing", (word, rest[at]), "import")
        return
    yield from module_faults(program, module)
    found = [each.text for each in names]
    if "import" in found:
        again = names[found.index("import")]
        if again is names[0]:
            yield Fault("import-in-steps", again, edits=[Edit(again.row, rest[at].end, again.end, "")])
        yield Fault("import-in-steps", again)
        return
    if "from" in found:
        yield Fault("import-in-steps", names[found.index("from")])
        return
    if "*" in found and len(names) > 1:
        first = names[0]
        if found[-2:] == [".", "*"] and len(names) == 3:
            path = source_between(program, module[0], module[-1]) + "." + first.text
            yield Fault("import-star-mixed", whole_of(names), path,
                        edits=[put_between(module[0], names[-1], path + " import *")])
        yield Fault("import-star-mixed", whole_of(names), source_between(program, module[0], module[-1]),
                    edits=[put_between(first, names[-1], "*")])
        return
    if len(names) > 2 and "." in found and all(each.is_plain_name for each in names[::2]):
        if all(each == "." for each in found[1::2]) and len(names) % 2:
            path = source_between(program, module[0], module[-1])
            path += ("" if path.endswith(".") else ".") + source_between(program, names[0], names[-3])
            whole = source_between(program, *whole_of(names))
            yield Fault("import-dotted-name", whole_of(names), whole, names[-1].text,
                        edits=[put_between(module[0], names[-1], path + " import " + names[-1].text)])
    if "." in found and "as" not in found[: found.index(".")]:
        dot = found.index(".")
        if 0 < dot < len(names) - 1 and names[dot - 1].is_plain_name:
            yield Fault("import-dotted-name", (names[dot - 1], names[dot + 1]),
                        names[dot - 1].text + "." + names[dot + 1].text, names[dot + 1].text)
    yield from imported_faults(program, rest[at], names, False)


def module_faults(program, tokens):
    """What no module's name has: quotes, hyphens, strokes, or a digit at its beginning."""
    first, last = tokens[0], tokens[-1]
    if first.row != last.end_row:
        return
    texts = [each.text for each in tokens]
    whole = written(program, first, last)
    strings = [each for each in tokens if each.kind == "string"]
    if strings and all(each.closed for each in strings):
        edits, names = [], []
        for each in strings:
            name = inner_text(each).removesuffix(".py").strip("./ ").replace("/", ".")
            names.append(name)
            edits.append(put(each, name))
        shown = all(name and is_dotted(name) for name in names)
        yield Fault("import-quoted", strings[0], strings[0].text, names[0], edits=edits, shown=shown)
        return
    if is_hyphened(tokens):
        yield Fault("import-hyphen", (first, last), whole, whole.replace("-", "_"),
                    edits=[put(each, "_") for each in tokens[1::2]], guess=True)
    elif "/" in texts or "\\" in texts:
        path = ".".join(each.text for each in tokens if each.is_plain_name)
        yield Fault("import-path", (first, last), whole, path, edits=[put_between(first, last, path)])
    elif is_number_name(first) or first.kind == "number" and len(tokens) == 1:
        yield Fault("number-first-name", first, whole, edits=[put_between(first, last, "name_")], shown=False)


def imported_faults(program, word, tokens, is_module):
    """What is wrong with the names behind `import`."""
    first, last = tokens[0], tokens[-1]
    texts = [each.text for each in tokens]
    whole = shortly(program, first, last)
    if texts[0] in ("(", "[", "{") and texts[-1] == {"(": ")", "[": "]", "{": "}"}[texts[0]] and len(tokens) > 2:
        if is_module or texts[0] != "(":
            yield Fault("import-brackets", (first, last), whole, edits=[put(first, ""), put(last, "")])
            return
    if len(tokens) > 2 and texts[-2:] == ["(", ")"] and tokens[-3].is_plain_name:
        yield Fault("import-brackets", (tokens[-2], last), whole, edits=[put_between(tokens[-2], last, "")])
        return
    strings = [each for each in tokens if each.kind == "string" and each.closed]
    if strings and not is_module and "as" not in texts:
        yield Fault("import-quoted", strings[0], strings[0].text, inner_text(strings[0]),
                    edits=[put(each, inner_text(each)) for each in strings])
    joiners = [each for each in tokens if each.text in ("and", "&", "+", "or")]
    if joiners:
        edits = []
        for each in joiners:
            before = tokens[tokens.index(each) - 1] if tokens.index(each) else word
            edits.append(Edit(each.row, before.end if before.text != "," else each.col, each.end, ","
                              if before.text != "," else ""))
        yield Fault("import-and", joiners[0], joiners[0].text, edits=edits)
    if texts[-1] == ",":
        yield Fault("import-trailing-comma", last, edits=[put(last, "")])
    if "as" in texts:
        yield from alias_faults(program, tokens, texts)
    gaps = []
    for left, right in zip(tokens, tokens[1:]):
        if left.is_plain_name and right.is_plain_name and left.row == right.row:
            gaps.append((left, right))
    if gaps:
        left, right = gaps[0]
        if is_module and right.text in USUAL_ALIASES:
            yield Fault("import-as-bad", (left, right), right.text, edits=[put_before(right, "as ")])
        joined = left.text + "_" + right.text
        if len(gaps) == 1 and any(each.text == joined for each in program.tokens):
            yield Fault("import-without-comma", (left, right), left.text, right.text,
                        edits=[put_between(left, right, joined)])
        yield Fault("import-without-comma", (left, right), left.text, right.text,
                    edits=[put_after(each, ",") for each, _ in gaps])


def alias_faults(program, tokens, texts):
    for at, text in enumerate(texts):
        if text != "as":
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        beyond = tokens[at + 2] if at + 2 < len(tokens) else None
        if after is None or after.text == ",":
            yield Fault("import-as-bad", tokens[at], "as", edits=[put_after(tokens[at], " name_")], shown=False)
        elif after.kind == "string" and after.closed:
            yield Fault("import-as-bad", after, after.text, edits=[put(after, inner_text(after))])
        elif not after.is_plain_name:
            if not after.is_keyword or after.text in CONSTANTS:
                yield Fault("import-as-bad", after, after.text)
        elif beyond is not None and beyond.text not in (",", ")"):
            last = tokens[at + 3] if at + 3 < len(tokens) and beyond.text in (".", "-") else beyond
            yield Fault("import-as-bad", (after, last), written(program, after, last) or after.text)


# --- statements of one word


@recogniser(FORM)
def small_statements(program):
    for statement in parse_suspects(program):
        layout = layout_of(statement)
        for start, stop in layout.simple_parts():
            word = layout.tokens[start]
            if word.kind != "name" or stop - start < 2:
                continue
            if word.text in ("break", "continue", "pass"):
                yield from lone_word(program, layout, start, stop)
            elif word.text in ("global", "nonlocal"):
                yield from scope_statement(program, statement, layout, start, stop)
            elif word.text == "raise":
                yield from raise_faults(program, layout, start, stop)
            elif word.text == "return":
                yield from return_faults(program, layout, start, stop)


def lone_word(program, layout, start, stop):
    tokens = layout.tokens
    word, first, last = tokens[start], tokens[start + 1], tokens[stop - 1]
    if first.text == "if" and stop - start > 2 and word.row == last.row and tokens[start + 2].text != ":":
        condition = layout.text(program, start + 2, stop)
        if condition is not None and "else" not in [each.text for each in tokens[start:stop]]:
            condition = condition.rstrip(": ")
            yield Fault("condition-behind", (word, first), word.text, condition,
                        edits=[put_between(word, last, "if " + condition + ": " + word.text)])
    if first.text in ASSIGNING or first.text == ".":
        return
    if first.text == "=" or word.row != last.end_row:
        return
    if first.kind == "name" and first.is_keyword and first.text not in CONSTANTS:
        return
    if first.text == ":" and stop - start > 2:
        return
    yield Fault("break-with-value", (first, last), word.text, layout.text(program, start + 1, stop),
                edits=[Edit(word.row, word.end, last.end, "")])


def scope_statement(program, statement, layout, start, stop):
    tokens = layout.tokens
    word, rest = tokens[start], tokens[start + 1 : stop]
    first = rest[0]
    sign = next((at for at, each in enumerate(rest) if each.text in ASSIGNING), None)
    if sign is not None and sign > 1 and rest[sign - 1].is_plain_name and rest[sign - 2].is_plain_name:
        # Two statements in a line.
        return
    if sign is not None and sign > 0 and all(each.is_plain_name or each.text == "," for each in rest[:sign]):
        names = written(program, first, rest[sign - 1])
        if names and rest[sign].row == first.row and start == 0:
            again = "\n" + statement.indent + names + " " + rest[sign].text
            edits = [Edit(first.row, rest[sign - 1].end, rest[sign].end, again)]
            yield Fault("global-with-value", (first, rest[sign]), word.text, names, edits=edits)
        yield Fault("global-with-value", (first, rest[sign]), word.text, names or first.text)
        return
    if not first.is_plain_name and first.kind == "name":
        return
    edits = None
    if all(each.is_plain_name or each.text == "," for each in rest) and rest[-1].text != ",":
        pairs = [each for each in zip(rest, rest[1:]) if each[0].is_plain_name and each[1].is_plain_name]
        edits = [put_after(left, ",") for left, _ in pairs]
    elif first.text in ("(", "[") and layout.partner.get(start + 1) == stop - 1 and len(rest) > 2:
        if all(each.is_plain_name or each.text == "," for each in rest[1:-1]):
            edits = [put(first, ""), put(rest[-1], "")]
    elif rest[-1].text == "," and all(each.is_plain_name or each.text == "," for each in rest):
        edits = [put(rest[-1], "")]
    elif first.kind == "string" and len(rest) == 1 and inner_text(first).isidentifier():
        edits = [put(first, inner_text(first))]
    whole = shortly(program, first, rest[-1])
    if edits:
        yield Fault("bad-global-name", (first, rest[-1]), whole, word.text, edits=edits)
    elif len(rest) > 1 and rest[1].text in (".", "[", "(") or first.kind in ("number", "string"):
        yield Fault("bad-global-name", (first, rest[-1]), whole, word.text)


def raise_faults(program, layout, start, stop):
    tokens = layout.tokens
    word, first, last = tokens[start], tokens[start + 1], tokens[stop - 1]
    if first.row != last.end_row:
        return
    if first.kind == "string" and stop - start == 3 and last.is_plain_name:
        yield Fault("raise-with-word", (first, last), last.text,
                    edits=[put_between(first, last, last.text + "(" + first.text + ")")])
    if not first.is_plain_name or first.text == "new":
        return
    end = start + 2
    while end + 1 < stop and tokens[end].text == "." and tokens[end + 1].is_plain_name:
        end += 2
    if end >= stop:
        return
    name, sign = layout.text(program, start + 1, end), tokens[end]
    if sign.text in (",", ":", "=") and end + 1 < stop:
        value = layout.text(program, end + 1, stop)
        kind = "raise-with-comma" if sign.text == "," else "raise-with-word"
        yield Fault(kind, sign, name, edits=[Edit(first.row, tokens[end - 1].end, last.end, "(" + value + ")")])
    elif sign.kind == "string":
        value = layout.text(program, end, stop)
        yield Fault("raise-with-word", (first, sign), name,
                    edits=[Edit(first.row, tokens[end - 1].end, last.end, "(" + value + ")")])


def return_faults(program, layout, start, stop):
    tokens = layout.tokens
    word, first = tokens[start], tokens[start + 1]
    if first.text in ("=", ":") and stop - start > 2 and tokens[start + 2].row == first.row:
        value = layout.text(program, start + 2, stop) or tokens[start + 2].text
        yield Fault("return-with-equals", first, value,
                    edits=[Edit(word.row, word.end, tokens[start + 2].col, " ")])
    signs = list(assignments(layout, start + 1, stop))
    if signs and signs[0] > start + 1 and signs[0] + 1 < stop:
        sign, name = tokens[signs[0]], tokens[signs[0] - 1]
        words = [tokens[each].text for each in layout.level(start + 1, stop)]
        if any(each in ("and", "or", "not", "if") or each in COMPARING for each in words):
            left = shortly(program, tokens[layout.operand(signs[0])], name)
            yield Fault("assignment-for-comparison", sign, left, "return", edits=[put(sign, "==")])
        is_plain = signs[0] == start + 2 and first.is_plain_name
        yield Fault("return-with-equals", (first, sign), layout.text(program, start + 1, signs[0]) or first.text,
                    edits=[put(sign, "==" if sign.text == "=" else sign.text[:-1])], shown=False)
        if is_plain:
            edits = [put_between(first, sign, "")]
            yield Fault("return-with-equals", (first, sign), first.text, edits=edits, shown=False)


# --- `with`


@recogniser(FORM)
def with_statements(program):
    for statement in parse_suspects(program):
        tokens, layout = statement.tokens, layout_of(statement)
        start = 1 if tokens[0].text == "async" and len(tokens) > 1 else 0
        if tokens[start].text != "with" or tokens[start].kind != "name":
            continue
        stop = layout.colons.get(-1, [len(tokens)])[0]
        colon = [] if stop < len(tokens) else [put_after(tokens[-1], ":")]
        if stop - start < 2:
            continue
        yield from with_turned(program, tokens, start, stop, colon)
        for at in range(start + 1, stop):
            if tokens[at].text == "as" and layout.around[at] in (-1, start + 1):
                yield from with_name(program, layout, at, stop, colon)


def with_turned(program, tokens, start, stop, colon):
    """`with as file open("a.txt"):`."""
    word, name, value = tokens[start : start + 2][-1], tokens[start + 2 : start + 3], tokens[start + 3 : stop]
    if word.text == "as" and name and value and name[0].is_plain_name and word.row == value[-1].end_row:
        whole = written(program, word, value[-1])
        right = written(program, value[0], value[-1]) + " as " + name[0].text
        yield Fault("with-as-bad", (word, value[-1]), whole, edits=[put_between(word, value[-1], right), *colon])


def with_name(program, layout, at, stop, colon):
    tokens = layout.tokens
    end = at + 1
    for each in layout.level(at + 1, stop):
        if tokens[each].text in (",", "as") or tokens[each].text in CLOSERS:
            break
        end = layout.partner.get(each, each) + 1 if tokens[each].text in PAIRS else each + 1
    if end == at + 1:
        yield Fault("with-as-bad", tokens[at], "as", edits=[put_after(tokens[at], " name_"), *colon], shown=False)
        return
    first, last = tokens[at + 1], tokens[end - 1]
    whole = shortly(program, first, last)
    if end == at + 2 and first.kind == "string" and first.closed and inner_text(first).isidentifier():
        yield Fault("with-as-bad", first, whole, edits=[put(first, inner_text(first)), *colon])
    if layout.is_whole and target_fault(layout, at + 1, end):
        yield Fault("with-as-bad", (first, last), whole)


# --- two statements in one


VALUELESS = frozenset(
    "import return def class while try with del raise assert global nonlocal pass break continue".split()
)


@recogniser(FORM)
def statements_as_values(program):
    for statement in parse_suspects(program):
        tokens, layout = statement.tokens, layout_of(statement)
        for number in range(1, len(tokens)):
            token, before = tokens[number], tokens[number - 1]
            if token.kind != "name" or token.row != before.row:
                continue
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            is_given = before.text in ASSIGNING and before.kind == "op" and layout.around[number] == -1
            if token.text in ("if", "for") and (is_given or before.text == "return"):
                colons = [each for each in layout.colons.get(-1, []) if each > number]
                if colons and token.text == "if":
                    yield from choice_as_value(program, layout, number, colons)
                    yield Fault("if-expression-order", token)
                elif token.text == "for" and after is not None:
                    yield Fault("statement-as-value", token, token.text)
                continue
            if token.text not in VALUELESS:
                continue
            if not (is_given or before.text in ("(", ",", "[", "return", "and", "or", "not", "print")):
                continue
            has_more = after is not None and after.row == token.row
            has_more = has_more and (after.kind != "op" or after.text in ("(", "[", "-"))
            is_alone = token.text in ("pass", "break", "continue") and (after is None or after.text == ")")
            if not (has_more or is_alone) or before.text == "," and token.text == "import":
                continue
            if tokens[0].text in ("import", "from", "def", "class", "for", "with"):
                continue
            if is_given and token.text == "return" and after is not None and after.row == token.row:
                yield Fault("statement-as-value", token, token.text, edits=[Edit(token.row, token.col, after.col, "")])
            if is_given and number == 2 and tokens[0].is_plain_name and token.text in ("import", "del", "raise"):
                yield Fault("statement-as-value", token, token.text,
                            edits=[Edit(token.row, tokens[0].col, token.col, "")])
            if before.text == "return" and token.text in ("return", "raise", "pass", "break", "continue"):
                yield Fault("statement-as-value", token, token.text,
                            edits=[Edit(token.row, before.col, token.col, "")], guess=True)
            yield Fault("statement-as-value", token, token.text)


def choice_as_value(program, layout, number, colons):
    """`x = if a: b else: c`, turned into what has this meaning."""
    tokens = layout.tokens
    level = list(layout.level(number, len(tokens)))
    other = next((each for each in level if tokens[each].text == "else"), None)
    if tokens[number].text != "if" or other is None or len(colons) != 2 or colons[1] != other + 1:
        return
    condition = layout.text(program, number + 1, colons[0])
    yes, no = layout.text(program, colons[0] + 1, other), layout.text(program, colons[1] + 1, len(tokens))
    if condition and yes and no:
        yield Fault("if-expression-order", (tokens[number], tokens[-1]),
                    edits=[put_between(tokens[number], tokens[-1], yes + " if " + condition + " else " + no)])


@recogniser(GENERAL)
def two_statements(program):
    """Two statements in a line, with nothing between them."""
    for statement in parse_suspects(program):
        tokens, layout = statement.tokens, layout_of(statement)
        first = tokens[0]
        if first.text in OPENERS or not layout.is_whole or first.text in ("from", "import") or first.kind != "name":
            continue
        if first.text == "print" and len(tokens) > 1 and tokens[1].text != "(":
            continue
        places = 0
        for number in layout.level(1, len(tokens)):
            before, token = tokens[number - 1], tokens[number]
            if places == MOST_PLACES:
                break
            if not before.is_value or token.kind != "name" or before.row != token.row or before.touches(token):
                continue
            if not begins_another(tokens, layout, number, before):
                continue
            if token.is_plain_name and before.is_plain_name and number > 1 and tokens[number - 2].text == ".":
                # A name with a space in it.
                continue
            first = written(program, tokens[0], before)
            if first is None or number < 2 and before.kind == "name":
                continue
            places += 1
            break_here = Edit(token.row, before.end, token.col, "\n" + statement.indent)
            if statement_reads(first):
                is_sure = token.is_keyword or token.text == "print" or tokens[number + 1].text in ASSIGNING
                yield Fault("two-statements", token, first, token.text, edits=[break_here], guess=not is_sure)


def begins_another(tokens, layout, number, before):
    token = tokens[number]
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    if token.text in ("return", "break", "continue", "pass", "import", "del", "raise", "global"):
        return True
    if not token.is_plain_name or after is None:
        return False
    if after.text in ASSIGNING and after.kind == "op":
        return True
    if after.text == "(" and after.end_row == token.row and number + 1 in layout.partner:
        is_caller = before.text in TALKING | VALUE_TYPES
        if token.text in TALKING - {"print", "input"} | OWN_TYPES:
            # Nobody calls these without a use for what they give back.
            return False
        return token.text == "print" and not is_caller or before.text == ")"
    if after.text == "." and number + 3 < len(tokens) and tokens[number + 3].text == "(":
        return before.text == ")"
    return False
