# --- small changes of a program, made and never run: where things stand in its text ------------------------------------

# A view is a text with the places where its lines begin. What stands between the braces of a text with values is a view
# of its own: before Python 3.12 its nodes do not say where they are.


def view_of(content, starts):
    return plain(content=content, starts=starts, is_part=False)


def line_starts(content, base=0):
    starts = [base]
    for line in content.splitlines(True):
        starts.append(starts[-1] + len(line))
    return starts


def start_in(view, node):
    return view.starts[node.lineno - 1] + node.col_offset


def end_in(view, node):
    return view.starts[node.end_lineno - 1] + node.end_col_offset


def written(view, node):
    return view.content[start_in(view, node) : end_in(view, node)]


def behind_blank(content, at, end):
    """Behind white space, joined lines and comments."""
    while at < end:
        if content[at : at + 1] == b"#":
            at = behind_line(content, at)
        elif content[at : at + 1] in b" \t\f\r\n\\":
            at += 1
        else:
            break
    return at


def behind_line(content, at):
    newline = content.find(b"\n", at)
    return len(content) if newline < 0 else newline


def find_between(content, start, end, words):
    """Where words that belong together, such as `is not`, stand in a gap that holds only parentheses beside them."""
    at = behind_blank(content, start, end)
    while at < end and not content.startswith(words[0], at):
        at = behind_blank(content, at + 1, end)
    first = at
    for word in words:
        at = behind_blank(content, at, end)
        if not content.startswith(word, at):
            return None
        at += len(word)
    return (first, at) if at <= end else None


# --- texts, and what is between their braces


def literals_in(content, start, end):
    """The literals that a text is written as, one behind the other."""
    found, at = [], behind_blank(content, start, end)
    while at < end:
        literal = read_literal(content, at)
        if literal is None:
            return []
        found.append(literal)
        at = behind_blank(content, literal.end, end)
    return found


def quote_at(content, at):
    quote = content[at : at + 3]
    return quote if quote in (b'"""', b"'''") else content[at : at + 1]


def read_literal(content, start):
    """A literal with its pieces of plain text and its fields, each with the places of its expression and its format."""
    at = start
    while content[at : at + 1].isalpha():
        at += 1
    prefix, quote = content[start:at].lower(), quote_at(content, at)
    if quote not in (b'"', b"'", b'"""', b"'''"):
        return None
    literal = plain(start=start, prefix=content[start:at], quote=quote, pieces=[], fields=[], has_fields=b"f" in prefix)
    end = read_pieces(content, at + len(quote), quote, literal, b"r" in prefix)
    if end is None:
        return None
    literal.end = end + len(quote)
    return literal


def read_pieces(content, at, close, literal, is_raw):
    """Reads up to what closes a literal or the format of a field; returns where that stands."""
    piece = at
    while at < len(content):
        letter = content[at : at + 1]
        if content.startswith(close, at):
            add_piece(literal, piece, at)
            return at
        if letter == b"\\":
            at = behind_escape(content, at, literal.has_fields, is_raw)
        elif literal.has_fields and content[at : at + 2] in (b"{{", b"}}") and close != b"}":
            at += 2
        elif literal.has_fields and letter == b"{":
            add_piece(literal, piece, at)
            at = piece = read_field(content, at + 1, literal, is_raw)
            if at is None:
                return None
        else:
            at += 1
    return None


def add_piece(literal, start, end):
    if end > start:
        literal.pieces.append((start, end))


def behind_escape(content, at, has_fields, is_raw):
    if has_fields and content[at + 1 : at + 2] == b"{":
        return at + 1
    if has_fields and not is_raw and content[at + 1 : at + 3] == b"N{":
        return content.find(b"}", at) + 1 or len(content)
    return at + 2


def read_field(content, start, literal, is_raw):
    """Reads a field behind its brace, and returns what is behind the one that closes it."""
    end = end_of_field(content, start)
    if end is None:
        return None
    expression, at, form = (start, end), end, None
    if content[at : at + 1] == b"!":
        at += 2
    if content[at : at + 1] == b":":
        inner = plain(pieces=[], fields=[], has_fields=True)
        close = read_pieces(content, at + 1, b"}", inner, is_raw)
        if close is None:
            return None
        form, at = (at, close), close
        literal.fields += inner.fields
    # `{total=}` shows its own text.
    if not content[start:end].rstrip().endswith(b"="):
        literal.fields.append((expression, form))
    return at + 1 if content[at : at + 1] == b"}" else None


def end_of_field(content, at):
    depth = 0
    while at < len(content):
        letter = content[at : at + 1]
        if letter in b"\"'":
            literal = read_literal(content, behind_prefix(content, at))
            if literal is None:
                return None
            at = literal.end
            continue
        if not depth and (letter in b":}" or letter == b"!" and content[at + 1 : at + 2] != b"="):
            return at
        depth += (letter in b"([{") - (letter in b")]}")
        at += 2 if content[at : at + 2] == b"!=" else 1
    return None


def behind_prefix(content, at):
    """Where the literal begins whose quote stands here."""
    while content[at - 1 : at].lower() in (b"f", b"r", b"b", b"u"):
        at -= 1
    return at


def parts_of_text(view, node, tree_flag):
    """The expressions between the braces of a text, each with a view of its own."""
    for literal in literals_in(view.content, start_in(view, node), end_in(view, node)):
        for (start, end), form in literal.fields:
            source = b"(" + view.content[start:end] + b")"
            try:
                tree = compile(source, "part", "eval", tree_flag, True)
            except (SyntaxError, ValueError):
                continue
            # The parenthesis is not there.
            part = view_of(view.content, line_starts(source, start - 1))
            part.is_part = True
            yield tree.body, part
