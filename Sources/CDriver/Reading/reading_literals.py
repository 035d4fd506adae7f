# --- a program that Python cannot read: texts and numbers ------------------------------------------------------------

CURLY = {
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "〝": '"', "〞": '"', "‘": "'", "’": "'",
    "‚": "'", "‛": "'", "‹": "'", "›": "'", "´": "'", "′": "'", "ʼ": "'", "ʻ": "'", "＂": '"',
    "＇": "'", "「": '"', "」": '"',
}
LOOK_ALIKES = {
    "（": "(", "）": ")", "［": "[", "］": "]", "｛": "{", "｝": "}", "，": ",", "、": ",", "：": ":", "；": ";", "．": ".",
    "。": ".", "＝": "=", "＋": "+", "－": "-", "＊": "*", "／": "/", "＜": "<", "＞": ">", "！": "!", "％": "%", "＃": "#",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "―": "-", "…": "...", "﹣": "-", "＠": "@", "＆": "&", "｜": "|",
    "【": "[", "】": "]", "∶": ":", "՝": ",", "‗": "_", "＾": "^", "～": "~", "→": "->", "⁎": "*", "٬": ",",
    "،": ",", "؛": ";",
}
CURRENCIES = "$€£¥₹₽₩₺"
# What may stand behind a text that ends.
BEHIND_TEXT = frozenset(")]},:;+%.*#=!<>")


def other_quote(quote):
    return "'" if quote[0] == '"' else '"'


def quote_end(token):
    """The column behind the quotes that a text begins with."""
    return token.col + len(token.prefix) + len(token.quote)


def edit_at(row, col, length, text):
    return Edit(row, col, col + length, text)


def is_ending(text):
    """Whether a text may end before this."""
    text = text.lstrip()
    return not text or text[0] in BEHIND_TEXT


# --- quotes


@recogniser(FORM)
def quotes(program):
    """In the order of how much each of them needs."""
    for statement in likely(program):
        tokens = statement.tokens
        strings = [each for each in tokens if each.kind == "string"]
        yield from curly_quotes(program, statement)
        if not strings:
            continue
        yield from quotes_in_numbers(program, tokens)
        unclosed = next((each for each in strings if not each.closed), None)
        if unclosed and len(unclosed.quote) == 3:
            yield from triple_quote(program, unclosed)
            continue
        if unclosed:
            yield from curly_closing(program, unclosed)
            yield from text_over_lines(program, statement, unclosed)
            yield from backslash_before_quote(program, unclosed)
        yield from quote_forgotten_inside(program, statement, strings)
        yield from missing_opening_quote(program, statement, strings)
        yield from quote_inside(program, statement, strings)
        if unclosed:
            yield from mixed_quotes(program, unclosed)
            yield from unterminated(program, statement, unclosed)


def quotes_in_numbers(program, tokens):
    """`1'000'000`, as some countries write it."""
    for first, second in zip(tokens, tokens[1:]):
        if first.kind == "number" and second.kind == "string" and first.touches(second) and not second.prefix:
            line, end = program.line(first.row), first.end
            while line[end : end + 1] == "'" and len(line) > end + 3 and line[end + 1 : end + 4].isdecimal():
                end += 4
            if end > first.end and not line[end : end + 1].isalnum():
                text = line[first.col : end]
                edits = [Edit(first.row, first.col, end, text.replace("'", ""))]
                yield Fault("digit-groups", (first.row, first.col, end), text, edits=edits)
                return


def curly_quotes(program, statement):
    tokens = statement.tokens
    found = [each for each in tokens if each.kind == "strange" and each.text in CURLY]
    if not found or len(found) > 200:
        return
    first = found[0]
    parts = (first.text, CURLY[first.text])
    yield Fault("curly-quotes", first, *parts, edits=[put(each, CURLY[each.text]) for each in found])
    # An apostrophe in a text that has other quotes around it stays.
    outer = [
        each for each in found if CURLY[each.text] == CURLY[first.text] and each.text not in ("’", "´") or each is first
    ]
    if len(outer) != len(found):
        yield Fault("curly-quotes", first, *parts, edits=[put(each, CURLY[each.text]) for each in outer])
    edits = [put(each, '"') for each in found if each is first or each is found[-1]]
    yield Fault("curly-quotes", first, *parts, edits=edits)
    closing = next((each for each in tokens if each.kind == "string" and not each.closed), None)
    if closing and closing.quote in ('"', "'"):
        yield Fault("curly-quotes", first, *parts, edits=[put(first, closing.quote)])
    yield Fault("curly-quotes", first, *parts)


def curly_closing(program, token):
    """`"Hello”`: a text whose second quote is a curly one."""
    line = program.line(token.row)
    if any(each in "“„‘‚«‹" for each in token.text[:400]):
        return
    for at in range(quote_end(token), min(token.end, len(line))):
        is_other = CURLY.get(line[at]) == token.quote
        if is_other and line[at + 1 :].strip() and is_ending(line[at + 1 :]) or is_other and at + 1 == len(line):
            edits = [edit_at(token.row, at, 1, token.quote)]
            yield Fault("curly-quotes", (token.row, at, at + 1), line[at], token.quote, edits=edits, opened=token)


def text_over_lines(program, statement, unclosed):
    """A text that goes on in the next lines, in quotes that end with theirs."""
    quote, row = unclosed.quote, unclosed.row
    for token in program.tokens:
        if token.row <= row or token.kind != "string":
            continue
        if token.row > row + 30:
            return
        if not token.closed and token.quote == quote and not token.prefix and is_ending(token.text[1:]):
            start = quote_end(unclosed) - len(quote)
            edits = [edit_at(row, start, 1, quote * 3), edit_at(token.row, token.col, 1, quote * 3)]
            yield Fault("text-over-lines", (unclosed.row, unclosed.col, unclosed.end), edits=edits, opened=unclosed)
            return
        if not token.closed:
            return


def backslash_before_quote(program, token):
    """`"C:\\"`: the last quote belongs to the text, because of the backslash before it."""
    line, quote = program.line(token.row), token.quote
    if token.end_row != token.row:
        return
    at = line.rfind("\\" + quote, quote_end(token), token.end)
    if at < 0 or not is_ending(line[at + 2 : token.end]):
        return
    start = quote_end(token)
    text = line[start : at + 1]
    doubled = text.replace("\\\\", "\\").replace("\\", "\\\\")
    edits = [Edit(token.row, token.col, at + 1, line[token.col : start].lstrip("rR") + doubled)]
    yield Fault("backslash-before-quote", (token.row, at, at + 2), "\\" + quote, edits=edits, opened=token)


def mixed_quotes(program, token):
    line, other = program.line(token.row), other_quote(token.quote)
    start = quote_end(token)
    comment = line.find(" #", start)
    stops = [token.end if token.end_row == token.row else len(line)] + ([comment] if comment > 0 else [])
    tried = set()
    for stop in reversed(stops):
        ends = [at for at in range(start, stop) if line[at] == other]
        for at in ends[-1:] + ends[:3]:
            goes_on = line[at + 1 : stop].startswith((" in ", " and ", " or ", " if ", " else ", " for ", " not in "))
            if at not in tried and (goes_on or is_ending(line[at + 1 : stop])):
                tried.add(at)
                edits = [edit_at(token.row, at, 1, token.quote)]
                yield Fault("mixed-quotes", (token.row, at, at + 1), token.quote, other, edits=edits, opened=token)


def quote_forgotten_inside(program, statement, strings):
    """`{"a: 1, "b": 2}`: what follows a text without an end is taken for the text."""
    tokens = statement.tokens
    for number, token in enumerate(tokens[:-1]):
        if token.kind != "string" or len(token.quote) != 1 or token.row != token.end_row or not token.closed:
            continue
        inner = token.text[len(token.prefix) + 1 : -1]
        stripped = inner.rstrip()
        following = tokens[number + 1]
        if following.is_keyword or not token.touches(following) or not stripped or stripped[-1] not in ",:+([{=":
            continue
        ends = [at for at in range(len(inner)) if inner[at] in ",:+=)]}" and (at or inner[at] in ",)]}")]
        ends += [at for at in (inner.find(" or "), inner.find(" and ")) if at > 0]
        for end in sorted(ends)[:6]:
            at = quote_end(token) + len(inner[:end].rstrip())
            other = other_quote(token.quote)
            if token.prefix and not inner[:end].strip():
                continue
            if inner[:end].rstrip().endswith(other) and inner[:end].count(other) % 2:
                edits = [edit_at(token.row, at - 1, 1, token.quote)]
                yield Fault("mixed-quotes", (token.row, at - 1, at), token.quote, other, edits=edits, opened=token)
            edits = [edit_at(token.row, at, 0, token.quote)]
            yield Fault("unterminated-string", (token.row, token.col, at), token.quote, edits=edits, opened=token)


def missing_opening_quote(program, statement, strings):
    tokens = statement.tokens
    has_unclosed = any(not each.closed for each in strings)
    for number, token in enumerate(tokens):
        if token.kind != "string" or not number or len(token.quote) != 1:
            continue
        is_prefix = not token.closed and not token.text[len(token.prefix) + 1 :].strip(")]}:, ")
        if (
            token.prefix
            and not is_prefix
            and has_unclosed
            and tokens[number - 1].text in ("(", "[", "{", ",", "=", "==", "+", ":")
        ):
            # The letters before the quote are the text, and no sign for its kind.
            edits = [edit_at(token.row, token.col, 0, token.quote)]
            place = (token.row, token.col, quote_end(token))
            yield Fault("missing-opening-quote", place, token.quote, token.prefix + token.quote, edits=edits)
        if token.prefix:
            continue
        before = tokens[number - 1]
        is_sign = before.touches(token) and before.text in ("-", "+", "*", "/", "<", ">", "%", "|") and number > 1
        if is_sign and tokens[number - 2].text in ("=", "(", ",", "["):
            edits = [edit_at(token.row, before.col, 0, token.quote)]
            place = (token.row, before.col, token.col + 1)
            yield Fault("missing-opening-quote", place, token.quote, before.text + token.quote, edits=edits)
        touches = (
            before.kind in ("name", "number", "strange") and before.touches(token) or before.text in ("!", "?", ".")
        )
        is_empty = not token.closed and not token.text[1:].strip(")]}:, ")
        goes_over = is_empty and before.kind in ("name", "number") and not before.is_keyword
        may_go_over = (
            not is_empty
            and token.text[1:2] not in CLOSERS
            and before.text in (",", ":")
            and number > 1
            and tokens[number - 2].kind == "name"
        )
        if not touches and not goes_over and not may_go_over:
            continue
        if before.is_keyword and not goes_over:
            continue
        first = number - 1
        while first > 0 and tokens[first - 1].text not in (
            "(",
            ",",
            "[",
            "{",
            "=",
            "==",
            "+",
            ":",
            "!=",
            "in",
            "return",
            "<",
            ">",
        ):
            first -= 1
            if number - first > 30:
                break
        start = tokens[first]
        if start.row == token.row and start.kind in ("name", "number", "strange") and first:
            quote = token.quote
            text = program.line(token.row)[start.col : token.col + 1]
            edits = [edit_at(token.row, start.col, 0, quote)]
            yield Fault("missing-opening-quote", (token.row, start.col, token.col + 1), quote, text, edits=edits)


def quote_inside(program, statement, strings):
    """`'it's'` and `"say "hi""`: a quote in a text ends it."""
    tokens = statement.tokens
    for number, token in enumerate(tokens[:-1]):
        if token.kind != "string" or len(token.quote) != 1 or token.row != token.end_row:
            continue
        following = tokens[number + 1]
        is_plain = following.text in CLOSERS or following.text in ",:"
        if not token.closed or not token.touches(following) or is_plain and not is_open_field(token):
            continue
        if following.is_keyword and following.text in ("if", "else", "in", "and", "or", "is", "not", "for"):
            continue
        if following.kind == "op" and not is_open_field(token):
            continue
        yield from text_with_quote(program, statement, number)
        return


def is_open_field(token):
    """Whether a text ends in the middle of a value in braces, as an f-string of an older Python does."""
    return "f" in token.prefix.lower() and not NESTS_QUOTES and token.text.count("{") > token.text.count("}")


def text_with_quote(program, statement, number):
    tokens = statement.tokens
    token = tokens[number]
    line, quote = program.line(token.row), token.quote
    start, inner = quote_end(token) - 1, token.end - 1
    end = len(line)
    for each in tokens[number:]:
        if each.row == token.row:
            end = each.end if each.end_row == each.row else len(line)
    ends = [at for at in range(inner + 1, end) if line[at] == quote]
    good = [at for at in ends if is_ending(line[at + 1 : end])]
    before = token.text[-2:-1]
    is_apostrophe = quote == "'" and before.isalpha() and line[inner + 1 : inner + 2].isalpha()
    is_field = is_open_field(token)
    kind = "f-string-quotes" if is_field else "apostrophe-in-text" if is_apostrophe else "quote-inside"
    word = word_around(line, inner)
    own = names_of(program)
    before_value = [at for at in good if begins_next_value(line[at + 1 : end], own)]
    for at in dict.fromkeys(before_value[:1] + good[-1:] + good[:2]):
        text = line[start + 1 : at]
        if is_field:
            edits = [edit_at(token.row, each, 1, other_quote(quote)) for each in [inner] + ends if each < at]
            if other_quote(quote) in text:
                edits = [edit_at(token.row, start, 1, quote * 3), edit_at(token.row, at, 1, quote * 3)]
        elif other_quote(quote) not in text:
            edits = [edit_at(token.row, start, 1, other_quote(quote)), edit_at(token.row, at, 1, other_quote(quote))]
        else:
            edits = [edit_at(token.row, each, 0, "\\") for each in [inner] + ends if each < at]
        yield Fault(kind, (token.row, inner, inner + 1), word, quote, edits=edits, opened=token)
    if is_field:
        return
    # The end was forgotten too.
    if is_apostrophe and not good and other_quote(quote) not in line[start:end]:
        closers = end
        while closers > inner and line[closers - 1] in ")]}:":
            closers -= 1
        edits = [edit_at(token.row, start, 1, other_quote(quote)), edit_at(token.row, closers, 0, other_quote(quote))]
        yield Fault(kind, (token.row, inner, inner + 1), word, quote, edits=edits, opened=token)


def begins_next_value(text, own):
    """Whether a comma and another value follow, or brackets close: rather than more words."""
    text = text.strip()
    if not text.startswith(","):
        return text[:1] in CLOSERS
    value = text[1:].lstrip()
    word = value.split(" ")[0].split(",")[0].split("(")[0].strip(")]}:.")
    return value[:1] in CLOSERS or value[:1] in "\"'[{(" or value[:1].isdecimal() or word in own


def word_around(line, at):
    first, last = at, at + 1
    while first > 0 and (may_be_in_name(line[first - 1])):
        first -= 1
    while last < len(line) and may_be_in_name(line[last]):
        last += 1
    return line[first:last]


def unterminated(program, statement, token):
    line, start = program.line(token.row), quote_end(token)
    is_over_lines = token.end_row != token.row
    stop = len(line.rstrip()) if is_over_lines else token.end
    place = (token.row, token.col, stop)
    parts = (token.quote, line[token.col : min(start + 20, stop)])
    kind = "unterminated-string"
    if is_over_lines:
        yield Fault(kind, place, *parts, edits=[edit_at(token.row, stop, 0, token.quote)], opened=token)
        return
    own = names_of(program)
    comment = line.find(" #", start)
    for end in ([comment] if comment > 0 else []) + [stop]:
        end = len(line[:end].rstrip()) if line[:end].rstrip().endswith(tuple(")]}:")) or end != stop else end
        spots = [start] if line[start : start + 1] in CLOSERS and line[token.col - 2 : token.col].strip() == "," else []
        colon = line.find(":", start, end)
        if colon > start and is_key(statement, token):
            spots.append(colon)
        for at in range(start + 1, min(end, start + 400)):
            if line[at - 1 : at + 2] == " + ":
                name = line[at + 1 : end].strip().split(" ")[0].split("(")[0].strip(")]}:,.")
                if name in own or name in ("str", "input", "int", "len"):
                    spots.append(at - 1)
            elif line[at] == "," and are_values(line[at + 1 : end], own):
                spots.append(at)
        at = end
        while at > start and line[at - 1] in ")]}:,; ":
            at -= 1
        tail = [each for each in range(at, end) if line[each] != " "][:12] + [end]
        for spot in spots + tail:
            edits = [edit_at(token.row, spot, 0, token.quote)]
            yield Fault(kind, place, *parts, edits=edits, opened=token, guess=spot in spots)


def is_key(statement, token):
    """Whether a text is the key of a dictionary, by where it begins."""
    tokens, shape = statement.tokens, shape_of(statement)
    number = tokens.index(token)
    around = shape.around[number]
    return around >= 0 and tokens[around].text == "{" and tokens[number - 1].text in ("{", ",")


def are_values(text, own):
    """Whether what follows a comma is more likely values than words: numbers and names of the program."""
    words = text.strip(" )]}:").replace(",", " ").split()
    return bool(words) and all(each in own or each.isdecimal() or each in ("+", "-", "*", "/") for each in words)


@recogniser(MESSAGE)
def quotes_by_message(program):
    message = program.message
    if message.startswith(("unterminated", "EOL while scanning")):
        for statement in likely(program):
            for token in statement.tokens:
                if token.kind == "string" and not token.closed:
                    kind = "unterminated-triple-quote" if len(token.quote) == 3 else "unterminated-string"
                    end = token.end if token.end_row == token.row else len(program.line(token.row))
                    parts = (token.quote, token.text[:20].split("\n")[0])
                    yield Fault(kind, (token.row, token.col, end), *parts, opened=token)
                    return


def triple_quote(program, token):
    line, quote = program.line(token.row), token.quote
    place = (token.row, token.col, max(len(line.rstrip()), token.col + 3))
    parts = (quote,)
    is_closing = not line[quote_end(token) :].strip()
    if is_closing:
        yield from earlier_triple_quote(program, token)
    for row in range(token.row, min(len(program.lines), token.row + 40) + 1):
        text = program.line(row).rstrip()
        content = text[quote_end(token) :] if row == token.row else text.strip()
        if content == token.quote[:2] and row > token.row:
            edits = [edit_at(row, len(text), 0, token.quote[0])]
        elif not content and row > token.row:
            edits = [edit_at(row, 0, 0, indent_of(line) + quote)]
        elif not content:
            continue
        elif content[-1] in "\"'":
            end = len(text) - len(content) + len(content.rstrip("\"'"))
            edits = [Edit(row, end, len(text), quote)]
        else:
            edits = [edit_at(row, closing_spot(text, row == token.row, quote_end(token)), 0, quote)]
        after = problem_of(program.edited(edits), program.problem.stage)
        program.tries += 1
        if after is None or after.stage == "compile" and program.problem.stage == "parse":
            yield Fault("unterminated-triple-quote", place, *parts, edits=edits, opened=token)
            break
        if program.tries > MOST_TRIES // 2:
            break
    yield Fault("unterminated-triple-quote", place, *parts, opened=token)


def earlier_triple_quote(program, token):
    """A text further up that was not closed, so that the quotes of all that follow are taken the other way around."""
    earlier = [
        each
        for each in program.tokens
        if each.kind == "string" and each.quote == token.quote and each.row < each.end_row and each.end_row <= token.row
    ]
    for each in earlier[:12]:
        line = program.line(each.row).rstrip()
        content = line[quote_end(each) :]
        if not content:
            continue
        end = len(line) - len(content) + len(content.rstrip("\"'"))
        edits = [Edit(each.row, end, len(line), each.quote)]
        if program.mends(edits):
            place = (each.row, each.col, len(line))
            yield Fault("unterminated-triple-quote", place, each.quote, edits=edits, opened=each)


def closing_spot(text, is_first, start):
    """Where in a row a text of three quotes has to end: before brackets that close."""
    at = len(text)
    if is_first:
        while at > start and text[at - 1] in ")]}:":
            at -= 1
    return at


# --- before and in texts


@recogniser(FORM)
def prefixes(program):
    for statement in likely(program):
        tokens = statement.tokens
        for number, token in enumerate(tokens[:-1]):
            following = tokens[number + 1]
            if following.kind != "string" or token.row != following.row or not following.closed:
                continue
            if token.text == "$" and token.touches(following) or token.text == "@" and token.touches(following):
                right = "f" if "{" in following.text else ""
                yield Fault("wrong-prefix", token, token.text, edits=[put(token, right)])
            elif token.kind != "name" or token.is_keyword:
                continue
            elif token.touches(following) and len(token.text) <= 3 and not token.text.lower() in ("", "str", "int"):
                if token.text in names_of(program):
                    continue
                letters = token.text.lower()
                right = "rf" if "r" in letters and "f" in letters else "f" if "{" in following.text else ""
                yield Fault("wrong-prefix", token, token.text, edits=[put(token, right)])
            elif (
                not token.touches(following) and token.text.lower() in PREFIXES and token.text not in names_of(program)
            ):
                edits = [Edit(token.row, token.end, following.col, "")]
                yield Fault("prefix-apart", (token, following), token.text, edits=edits)


@recogniser(FORM)
def escapes(program):
    """Texts that cannot be read by themselves."""
    for statement in likely(program):
        for token in statement.tokens:
            if token.kind != "string" or not token.closed or "f" in token.prefix.lower():
                continue
            prefix = token.prefix.lower()
            if prefix not in PREFIXES or "\\" not in token.text and "b" not in prefix:
                continue
            if problem_of(token.text.replace("\n", " ") if len(token.quote) == 1 else token.text) is None:
                continue
            if "b" in prefix and not token.text.isascii():
                letter = next(each for each in token.text if not each.isascii())
                edits = [edit_at(token.row, token.col, len(prefix), prefix.replace("b", ""))]
                yield Fault("bytes-not-ascii", token, letter, edits=edits)
            elif "r" not in prefix and token.row == token.end_row:
                yield from broken_escape(program, token)


def broken_escape(program, token):
    text = token.text
    at = 0
    while at < len(text) - 1:
        if text[at] == "\\":
            escape = text[at : at + 2]
            if escape in ("\\U", "\\u", "\\x", "\\N") and problem_of('"' + escaped(text, at) + '"') is not None:
                place = (token.row, token.col + at, token.col + at + 2)
                edits = [edit_at(token.row, token.col, 0, "r")]
                if text[: -len(token.quote)].endswith("\\"):
                    edits = [
                        edit_at(token.row, token.col + each, 1, "\\\\")
                        for each in range(len(text))
                        if text[each] == "\\"
                    ]
                yield Fault("unicode-escape", place, escape, text, edits=edits, shown=escape in ("\\U", "\\x"))
                edits = [edit_at(token.row, token.col + at, 0, "\\")]
                yield Fault("unicode-escape", place, escape, text, edits=edits)
                return
            at += 1
        at += 1


def escaped(text, at):
    """An escape as it would have to be: with all its digits, or its name."""
    lengths = {"x": 2, "u": 4, "U": 8}
    letter = text[at + 1]
    if letter == "N":
        end = text.find("}", at)
        return text[at : end + 1] if end > 0 else text[at : at + 2]
    return text[at : at + 2 + lengths[letter]].replace('"', " ")


@recogniser(FORM)
def bytes_beside_text(program):
    for statement in likely(program):
        for first, second in zip(statement.tokens, statement.tokens[1:]):
            if first.kind == second.kind == "string" and first.closed and second.closed:
                if ("b" in first.prefix.lower()) != ("b" in second.prefix.lower()) and second.row == second.end_row:
                    bytes_one = first if "b" in first.prefix.lower() else second
                    yield Fault(
                        "bytes-and-text",
                        (first, second) if first.row == second.row else second,
                        edits=[edit_at(bytes_one.row, bytes_one.col, len(bytes_one.prefix), "")],
                    )


# --- f-strings


@recogniser(FORM)
def f_strings(program):
    for statement in likely(program):
        for number, token in enumerate(statement.tokens):
            if token.kind != "string" or not token.closed or "f" not in token.prefix.lower():
                continue
            if token.prefix.lower() in PREFIXES and problem_of(token.text, "parse") is not None:
                following = statement.tokens[number + 1] if number + 1 < len(statement.tokens) else None
                yield from broken_f_string(program, token, following, names_of(program))


def broken_f_string(program, token, following, own):
    text, start = token.text, len(token.prefix) + len(token.quote)
    end = len(text) - len(token.quote)

    def place(first, last):
        row = token.row + text.count("\n", 0, first)
        line_start = text.rfind("\n", 0, first) + 1
        col = first - line_start + (token.col if line_start == 0 else 0)
        return (row, col, col + max(last - first, 1))

    def change(first, last, new):
        row, col, _ = place(first, last)
        return [Edit(row, col, col + last - first, new)]

    at = start
    while at < end:
        if text.startswith(("{{", "}}"), at):
            at += 2
        elif text[at] == "}":
            yield from single_brace(text, start, at, place, change, own)
            return
        elif text[at] != "{":
            at += 1
        else:
            closing, open_in_field = end_of_field(text, at, end)
            if open_in_field is not None:
                yield from open_in_braces(text, open_in_field, closing or end, place, change)
                if closing is None:
                    yield from unclosed_brace(text, at, end, place, change, own)
                return
            if closing is None:
                yield from unclosed_brace(text, at, end, place, change, own)
                return
            if closing == at + 1 and following and following.text == ".":
                edits = change(0, 1, "") if token.prefix.lower() == "f" else None
                yield Fault("empty-braces", place(at, at + 2), edits=edits)
            fault = broken_field(program, token, text, at, closing, place, change)
            if fault:
                yield fault
                return
            at = closing + 1


def end_of_field(text, at, end):
    """Where a field of an f-string is closed, or nothing; and where a quote or bracket in it is that is not closed."""
    stack, quote, first_quote = [], "", None
    for number in range(at, end):
        letter = text[number]
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
            first_quote = number if first_quote is None else first_quote
        elif letter in "([{":
            stack.append(number)
        elif letter in ")]}":
            if text[stack[-1]] == CLOSERS[letter]:
                stack.pop()
                if not stack:
                    return number, None
            elif letter == "}" and text[stack[-1]] in "([":
                return number, stack[-1]
    return None, first_quote if quote else None


def open_in_braces(text, opened, closing, place, change):
    """A bracket or a quote in the braces of an f-string that is not closed there."""
    if text[opened] in PAIRS:
        right = PAIRS[text[opened]]
        colon = text.find(":", opened, closing)
        first = [opened + 1] if text[opened + 1 : opened + 2] in (".", "}", ":") else []
        for number in first + [closing] + ([colon] if colon > 0 else []):
            edits = change(number, number, right)
            yield Fault("unclosed-bracket", place(opened, opened + 1), text[opened], right, edits=edits)
        return
    first = opened
    while first > 0 and may_be_in_name(text[first - 1]):
        first -= 1
    if first < opened:
        word = text[first : opened + 1]
        edits = change(first, first, text[opened])
        yield Fault("missing-opening-quote", place(first, opened + 1), text[opened], word, edits=edits)
    ends = [number for number in range(opened + 1, closing) if text[number] in ")]},"]
    for number in ends[:4]:
        edits = change(number, number, text[opened])
        yield Fault("unterminated-string", place(opened, number), text[opened], text[opened:number], edits=edits)


def single_brace(text, start, at, place, change, own):
    first = at
    while first > start and (may_be_in_name(text[first - 1]) or text[first - 1] == "."):
        first -= 1
    word = text[first:at]
    if word and word.split(".")[0] in own:
        yield Fault("single-brace", place(at, at + 1), word, edits=change(first, first, "{"))
    is_doubled = text[at - 1 : at] == "}"
    yield Fault("single-brace", place(at, at + 1), word, edits=change(at, at + 1, ""), shown=is_doubled)
    yield Fault("single-brace", place(at, at + 1), word, edits=change(at, at, "}"), shown=not word)


def unclosed_brace(text, at, end, place, change, own):
    last = at + 1
    while last < end and (may_be_in_name(text[last]) or text[last] == "."):
        last += 1
    while last > at + 1 and text[last - 1] == ".":
        last -= 1
    word = text[at + 1 : last]
    spots = [last] if last > at + 1 else []
    if text[last : last + 1] in ("(", "[") and word:
        closing = text.find(PAIRS[text[last]], last)
        spots = [closing + 1] if closing > 0 else spots
    if are_values(text[at + 1 : end], own):
        spots.insert(0, end)
    if word and text[last : last + 1] == ":":
        stop = last + 1
        while stop < end and text[stop] in ".,0123456789dfgesxbo%<>^+":
            stop += 1
        spots = [stop] if stop > last + 1 else spots
    for spot in dict.fromkeys(spots + [end]):
        yield Fault("unclosed-brace", place(at, max(last, at + 1)), word, edits=change(spot, spot, "}"))
    edits = change(at, at, "{")
    yield Fault("unclosed-brace", place(at, at + 1), word, edits=edits, guess=True)


def broken_field(program, token, text, at, closing, place, change):
    field_text = text[at + 1 : closing]
    inner, ending = split_field(field_text)
    whole = place(at, closing + 1)
    if not inner.strip():
        return Fault("empty-braces", whole)
    if "\\" in inner and not NESTS_QUOTES:
        return Fault("f-string-backslash", whole, inner)
    if "#" in inner and "'" not in inner and '"' not in inner:
        return Fault("f-string-comment", whole, inner)
    if ending.startswith("!"):
        letter = ending[1:].partition(":")[0]
        if letter.strip() not in ("r", "s", "a"):
            first = at + 1 + len(inner)
            edits = change(first, first + 1 + len(letter), "")
            return Fault("f-string-conversion", place(first, first + 1 + len(letter)), letter, edits=edits)
    value = inner.rstrip()
    value = value[:-1] if value.endswith("=") and not value.endswith(("==", "!=", "<=", ">=")) else value
    if problem_of("(" + value + "\n)", "parse") is not None:
        if not NESTS_QUOTES and token.quote in inner:
            edits = [
                each
                for spot in range(at, closing)
                if text[spot] == token.quote
                for each in change(spot, spot + 1, other_quote(token.quote))
            ]
            return Fault("f-string-quotes", whole, inner, token.quote, edits=edits)
        return Fault("f-string-expression", whole, inner.strip())
    return None


def split_field(field_text):
    """The value that stands in the braces, and what comes behind it for how to show it."""
    depth, quote = 0, ""
    for number, letter in enumerate(field_text):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
        elif depth == 0 and (letter == ":" or letter == "!" and field_text[number + 1 : number + 2] != "="):
            return field_text[:number], field_text[number:]
    return field_text, ""


@recogniser(MESSAGE)
def f_string_by_message(program):
    if "f-string" in program.message:
        for statement in likely(program):
            for token in statement.tokens:
                if token.kind == "string" and "f" in token.prefix.lower():
                    if problem_of(token.text, "parse") is not None:
                        yield Fault(
                            "broken-f-string",
                            token if token.row == token.end_row else (token.row, token.col, token.col + 2),
                        )
                        return


@recogniser(FORM)
def f_strings_without_quotes(program):
    """`return {name}: {age}` and `print({price:.2f}")`, where `f"` is missing, and perhaps the quote at the end."""
    for statement in likely(program):
        tokens, shape = statement.tokens, shape_of(statement)
        for number, token in enumerate(tokens[1:], 1):
            closing = shape.partner.get(number)
            if token.text != "{" or tokens[number - 1].text not in ("return", "=", "(", ",", "[") or closing is None:
                continue
            after = tokens[closing + 1] if closing + 1 < len(tokens) else None
            inner = tokens[number + 1 : closing]
            is_dict = any(each.text in (",", "for") for each in inner) or not inner or inner[0].kind == "string"
            is_field = after is not None and (after.is_value or after.text in ("{", ":", "-", "/"))
            is_field = is_field and after.row == token.row
            has_format = any(each.text == ":" for each in inner) and inner[-1].kind == "number"
            if is_dict or not (is_field or has_format):
                continue
            unclosed = next((each for each in tokens[closing:] if each.kind == "string" and not each.closed), None)
            if unclosed is not None and not unclosed.text[1:].strip(")]}, ") and unclosed.row == token.row:
                place = token.row, token.col, quote_end(unclosed)
                edits = [put_before(token, "f" + unclosed.quote)]
                text = program.line(token.row)[token.col : unclosed.end]
                yield Fault("missing-opening-quote", place, unclosed.quote, text, edits=edits)
            around = shape.around[number]
            end = shape.partner.get(around, len(tokens)) - 1 if around >= 0 else len(tokens) - 1
            last = tokens[end]
            text = program.line(token.row)[token.col : last.end] if last.end_row == token.row else '"'
            if '"' not in text:
                edits = [put_before(token, 'f"'), put_after(last, '"')]
                yield Fault("missing-quotes", (token, last), text, edits=edits)
            return


# --- numbers


@recogniser(FORM)
def numbers(program):
    for statement in likely(program):
        tokens = statement.tokens
        for number, token in enumerate(tokens):
            before = tokens[number - 1] if number else None
            following = tokens[number + 1] if number + 1 < len(tokens) else None
            if token.kind == "number":
                plain = (
                    token.text.isascii()
                    and token.text.isdigit()
                    and (token.text[0] != "0" or not token.text.strip("0"))
                )
                if not plain and not is_number(token.text):
                    yield from bad_number(program, statement, number, before, token, following)
                elif following and following.kind == "number" and following.row == token.row:
                    yield from grouped_digits(program, statement, number)
                elif following and following.text in CURRENCIES and token.touches(following):
                    yield Fault("currency", (token, following), following.text, token.text, edits=[put(following, "")])
            elif token.text in CURRENCIES and following and following.kind == "number" and following.row == token.row:
                edits = [Edit(token.row, token.col, following.col, "")]
                yield Fault("currency", (token, following), token.text, following.text, edits=edits)


def grouped_digits(program, statement, number):
    tokens, last = statement.tokens, number
    while last + 1 < len(tokens) and tokens[last + 1].kind == "number" and len(tokens[last + 1].text) == 3:
        if tokens[last + 1].row != tokens[number].row:
            break
        last += 1
    if last > number and len(tokens[number].text) <= 3:
        text = source_between(program, tokens[number], tokens[last])
        edits = [put_between(tokens[number], tokens[last], "".join(text.split()))]
        yield Fault("digit-groups", (tokens[number], tokens[last]), text, edits=edits)


def bad_number(program, statement, number, before, token, following):
    text = token.text
    lower = text.lower()
    if following and following.text in ASSIGNING and shape_of(statement).around[number] < 0:
        return  # the name that begins with a digit
    if before and before.text in ("def", "class", "import", "from", "for", "as", "global", "nonlocal", "del", "."):
        return
    if lower[:2] in ("0x", "0b", "0o"):
        wanted = {"x": "0 to 9 and a to f", "b": "0 and 1", "o": "0 to 7"}[lower[1]]
        wrong = next((each for each in lower[2:] if each not in digits_of(lower[1])), "")
        fits = near_problem(program, token)
        if fits:
            yield Fault("wrong-digit", token, wrong or text, text[:2], wanted)
        return
    if text.count(".") > 1:
        if text.replace(".", "").isdigit():
            if before and before.text in ("=", "(", ",", "==", "return", "[", ":"):
                yield Fault("two-points", token, text, edits=[put(token, '"' + text + '"')])
            elif near_problem(program, token):
                yield Fault("two-points", token, text)
        return
    if "_" in text and text.replace("_", "").replace(".", "").isdigit():
        digits = "_".join(each for each in text.split("_") if each)
        yield Fault("digit-groups", token, text, edits=[put(token, digits)])
        return
    if text.isdigit() and text.startswith("0"):
        yield from leading_zero(program, statement, number, token)
        return
    digits = 0
    while digits < len(text) and (text[digits].isdigit() or text[digits] in "._"):
        digits += 1
    value, letters = text[:digits], text[digits:]
    if not letters or letters in KEYWORDS:
        return
    if letters in names_of(program) and is_number(value):
        yield Fault("number-with-letters", token, text, value, letters, edits=[put(token, value + " * " + letters)])
    elif before is None and not following:
        return
    elif is_number(value):
        yield Fault("number-with-letters", token, text, value, letters, edits=[put(token, value)], shown=False)


def digits_of(letter):
    return {"x": "0123456789abcdef_", "b": "01_", "o": "01234567_"}[letter]


def near_problem(program, token):
    problem = program.problem
    return problem.row == token.row and token.col - 1 <= problem.col <= token.end + 1


def leading_zero(program, statement, number, token):
    tokens, text = statement.tokens, token.text
    first = last = number
    while first > 1 and tokens[first - 1].text in ("-", "/") and tokens[first - 2].kind == "number":
        if not tokens[first - 1].touches(tokens[first]):
            break
        first -= 2
    while last + 2 < len(tokens) and tokens[last + 1].text in ("-", "/") and tokens[last + 2].kind == "number":
        last += 2
    stripped = text.lstrip("0") or "0"
    if last - first == 4 and tokens[first].row == tokens[last].row:
        whole = source_between(program, tokens[first], tokens[last])
        edits = [put_between(tokens[first], tokens[last], '"' + whole + '"')]
        yield Fault("leading-zero", token, text, stripped, edits=edits)
    elif len(text) > 4 and last == first:
        yield Fault("leading-zero", token, text, stripped, edits=[put(token, '"' + text + '"')])
    edits = [put(each, each.text.lstrip("0")) for each in tokens if is_zero_led(each)]
    yield Fault("leading-zero", token, text, stripped, edits=edits)


def is_zero_led(token):
    return token.kind == "number" and token.text.isdigit() and token.text[0] == "0" and bool(token.text.strip("0"))


# --- signs that are none of Python's


@recogniser(FORM)
def backslashes(program):
    for statement in likely(program):
        tokens = statement.tokens
        for number, token in enumerate(tokens):
            if token.text != "\\":
                continue
            before = tokens[number - 1] if number else None
            following = tokens[number + 1] if number + 1 < len(tokens) else None
            yield from lonely_backslash(program, statement, token, before, following)
            return
        for row in range(statement.row, min(statement.end_row, statement.row + 200) + 1):
            line = program.line(row)
            end = len(line.rstrip())
            if end < len(line) and line[:end].endswith("\\"):
                edits = [Edit(row, end, len(line), "")]
                yield Fault("line-continuation", (row, end - 1, len(line)), "", edits=edits)


def lonely_backslash(program, statement, token, before, following):
    line = program.line(token.row)
    rest = line[token.end :]
    same_row = following is not None and following.row == token.row
    if same_row and token.touches(following) and following.text in ("n", "t", "r", "nn"):
        sides = before is None or before.text in ("(", ",", "+", "=") or before.kind == "string"
        if following.text in names_of(program):
            edits = [put(token, "")]
            yield Fault("line-continuation", token, rest.strip(), edits=edits)
        if sides:
            if before and before.kind == "string" and before.touches(token) and before.closed:
                end = before.end - len(before.quote)
                edits = [Edit(token.row, end, following.end, "\\" + following.text + before.quote)]
            else:
                edits = [put_between(token, following, '"\\' + following.text + '"')]
            yield Fault("lonely-backslash", (token, following), "\\" + following.text, edits=edits)
        yield Fault("lonely-backslash", (token, following), "\\" + following.text)
        return
    if before and before.row == token.row and before.text == ":" or same_row and following.text == "\\":
        yield from path_without_quotes(program, statement, token)
    if same_row and before and before.is_value and begins_value(following):
        yield Fault("backslash-for-division", token, edits=[put(token, "/")])
    if rest.lstrip().startswith("#"):
        edits = [Edit(token.row, token.end, len(line), "")]
        yield Fault("line-continuation", (token.row, token.col, len(line)), rest.strip(), edits=edits, shown=True)
    elif not rest.strip(" \t\xa0"):
        yield Fault("line-continuation", token, "", edits=[Edit(token.row, token.end, len(line), "")])
    edits = [Edit(token.row, token.col, following.col if same_row else token.end, "")]
    if same_row and following.kind == "string" and token.touches(following):
        # `print(\"Hello\")`: as if it stood in a text.
        sign = "\\" + following.quote
        edits = [edit_at(token.row, at, 1, "") for at in range(len(line)) if line[at : at + 2] == sign]
    yield Fault("line-continuation", token, rest.strip(), edits=edits)
    yield Fault("line-continuation", token, rest.strip())


def path_without_quotes(program, statement, token):
    """`open(C:\\data.txt)`."""
    tokens = [each for each in statement.tokens if each.row == token.row]
    number = tokens.index(token)
    first = number
    while first > 0 and tokens[first - 1].text not in ("(", ",", "=", "["):
        first -= 1
    last = number
    while last + 1 < len(tokens) and tokens[last + 1].text not in (")", ",", "]"):
        last += 1
    if tokens[first].kind == "name" and last > number:
        edits = [put_before(tokens[first], 'r"'), put_after(tokens[last], '"')]
        text = source_between(program, tokens[first], tokens[last])
        yield Fault("missing-quotes", (tokens[first], tokens[last]), text, edits=edits)


@recogniser(FORM)
def continuation_at_end(program):
    row = len(program.lines)
    while row > 0 and not program.line(row).strip():
        row -= 1
    line = program.line(row).rstrip()
    inside = any(
        token.kind in ("string", "comment") and token.end_row >= row and token.end >= len(line)
        for token in program.tokens[-2:]
    )
    if line.endswith("\\") and not inside:
        at = len(line) - 1
        edits = [Edit(row, len(line[:at].rstrip()), len(program.line(row)), "")]
        yield Fault("continuation-at-end", (row, at, at + 1), edits=edits)
        if "EOF" in program.message:
            yield Fault("continuation-at-end", (row, at, at + 1))


@recogniser(FORM)
def backquotes(program):
    for statement in likely(program):
        found = [each for each in statement.tokens if each.text == "`"]
        if not found:
            continue
        row = found[0].row
        inner = program.line(row)[found[0].end : found[-1].col]
        template = "${" in inner
        edits = [put(each, '"') for each in found]
        if template:
            edits[0] = put(found[0], 'f"')
            edits += [put(each, "") for each in statement.tokens if each.text == "$"]
        yield Fault("backquotes", found[0], inner, edits=edits)
        yield Fault("backquotes", found[0], inner)


def is_invisible(letter):
    return (
        letter in "\xa0\xad\ufeff\u3000\x7f"
        or "\u2000" <= letter <= "\u200f"
        or "\u2028" <= letter <= "\u202f"
        or ("\u205f" <= letter <= "\u206f" or letter < " " and letter not in "\t\n\f")
    )


@recogniser(FORM)
def invisible_characters(program):
    found = [each for each in program.tokens if each.kind == "strange" and is_invisible(each.text)]
    if not found:
        return
    nearest = next((each for each in found if each.row == program.problem.row), None)
    if nearest is None:
        nearest = next(
            (each for statement in likely(program) for each in found if statement.row <= each.row <= statement.end_row),
            None,
        )
    if nearest is None:
        return
    code = "U+%04X" % ord(nearest.text)

    def visible(token):
        return put(
            token,
            (
                " "
                if token.text in "\xa0\u3000" or "\u2000" <= token.text <= "\u200a" or token.text in "\u202f\u205f"
                else ""
            ),
        )

    in_row = [each for each in found if each.row == nearest.row]
    yield Fault("invisible-character", nearest, code, edits=[visible(each) for each in in_row[:200]], shown=False)
    yield Fault("invisible-character", nearest, code, edits=[visible(each) for each in found[:500]], shown=False)
    yield Fault("invisible-character", nearest, code)


@recogniser(FORM)
def look_alikes(program):
    for statement in likely(program):
        found = [each for each in statement.tokens if each.kind == "strange" and each.text in LOOK_ALIKES]
        if found and len(found) <= 200:
            first = found[0]
            parts = (first.text, LOOK_ALIKES[first.text])
            if not any(each.text in CURLY for each in statement.tokens):
                yield Fault(
                    "look-alike-character", first, *parts, edits=[put(each, LOOK_ALIKES[each.text]) for each in found]
                )
            else:
                edits = [
                    put(each, (CURLY | LOOK_ALIKES)[each.text])
                    for each in statement.tokens
                    if each.text in CURLY | LOOK_ALIKES
                ]
                yield Fault("look-alike-character", first, *parts, edits=edits)


@recogniser(GENERAL)
def invalid_characters(program):
    for statement in likely(program):
        for token in statement.tokens:
            if token.kind == "strange" and token.text in LOOK_ALIKES and token.row == program.problem.row:
                yield Fault("look-alike-character", token, token.text, LOOK_ALIKES[token.text])
            elif token.kind == "strange" and not token.text.isascii() and token.row == program.problem.row:
                yield Fault(
                    "invalid-character",
                    token,
                    token.text,
                    "U+%04X" % ord(token.text),
                    edits=[put(token, "")],
                    shown=False,
                )
                yield Fault("invalid-character", token, token.text, "U+%04X" % ord(token.text))
