# --- a program that Python cannot read: the change of one word or sign that helps -------------------------------------

# What nothing else has a word for. One sign or word is put in or taken out where Python has stopped, and where the
# program can then be read, that is said, as a guess. Where Python has words of its own, they are better than that.

SIGNS_TO_PUT = (":", ")", "]", "}", ",", "(", "=", '"')


@recogniser(LAST)
def one_sign_missing(program):
    """A sign that is missing before the place where Python has stopped, or at the end of the line."""
    token = program.problem_token()
    if token is None or not says_nothing(program):
        return
    last = program.at.tokens[-1]
    before = program.neighbour(-1)
    has_colon = opener_of(program.at) or any(each.text in ("{", "[", "lambda") for each in program.at.tokens)
    for sign in SIGNS_TO_PUT:
        if sign == ":" and not has_colon:
            # `list.append :x` could be read, as a type.
            continue
        if sign == "," and not is_among(program, token):
            continue
        yield Fault("sign-missing", token, sign, edits=[put_in(program, token, sign)], guess=True)
        yield Fault("sign-missing", last, sign, edits=[put_after(last, sign)], guess=True)
        if before:
            yield Fault("sign-missing", before.tokens[-1], sign, edits=[put_after(before.tokens[-1], sign)], guess=True)


def is_among(program, token):
    """Whether a comma may be missing before a token: in brackets, or beside other commas."""
    number = program.at.tokens.index(token)
    return shape_of(program.at).around[number] >= 0 or any(each.text in (",", "lambda") for each in program.at.tokens)


def put_in(program, token, sign):
    """The change that puts a sign before a token, with the spaces that a person would write."""
    number = program.at.tokens.index(token)
    before = program.at.tokens[number - 1] if number else None
    if before is None or before.end_row != token.row or sign not in (",", ":", "="):
        return put_before(token, sign)
    return Edit(token.row, before.end, token.col, " = " if sign == "=" else sign + " ")


@recogniser(LAST)
def one_sign_too_many(program):
    """A sign that stands there for nothing."""
    token = program.problem_token()
    for each in around(program, token):
        if each.kind in ("op", "strange") and each.end_row == each.row and not is_joint(program, each):
            yield Fault("sign-too-many", each, each.text, edits=[without(program, each)], guess=True)


def is_joint(program, token):
    """Whether two words would become one without a sign."""
    number = program.at.tokens.index(token)
    sides = program.at.tokens[number - 1 : number] + program.at.tokens[number + 1 : number + 2]
    is_between = len(sides) == 2 and sides[0].touches(token) and token.touches(sides[1])
    return is_between and all(each.kind in ("name", "number") for each in sides)


@recogniser(LAST)
def one_word_too_many(program):
    token = program.problem_token()
    for each in around(program, token):
        if each.kind == "name" and each.text not in ("print", "input", "return"):
            yield Fault("word-too-many", each, each.text, edits=[without(program, each)], guess=True)


def says_nothing(program):
    return program.message == "invalid syntax"


def around(program, token):
    """The place where Python has stopped, the one before and the one behind it; nothing where Python has said more."""
    if token is None or not says_nothing(program):
        return []
    tokens = program.at.tokens
    number = tokens.index(token)
    return [token, *tokens[max(0, number - 1) : number], *tokens[number + 1 : number + 2]]
