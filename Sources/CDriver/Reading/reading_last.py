# --- a program that Python cannot read: the change of one word or sign that helps -------------------------------------

# What nothing else has a word for. One sign or word is put in, taken out or replaced where Python has stopped, and where
# the program can then be read, that is said, as a guess. Where Python has words of its own, they are better than that.

SIGNS_TO_PUT = (":", ")", "]", "}", ",", "(", "=", '"')


@recogniser(LAST)
def one_sign_missing(program):
    """A sign that is missing before the place where Python has stopped, or at the end of the line."""
    token = program.problem_token()
    if token is None or not says_nothing(program):
        return
    last = program.at.tokens[-1]
    before = program.neighbour(-1)
    for sign in SIGNS_TO_PUT:
        yield Fault("sign-missing", token, sign, edits=[put_before(token, sign)], guess=True)
        yield Fault("sign-missing", last, sign, edits=[put_after(last, sign)], guess=True)
        if before:
            yield Fault("sign-missing", before.tokens[-1], sign, edits=[put_after(before.tokens[-1], sign)], guess=True)


@recogniser(LAST)
def one_sign_too_many(program):
    """A sign that stands there for nothing."""
    token = program.problem_token()
    for each in around(program, token):
        if each.kind in ("op", "strange") and each.end_row == each.row:
            yield Fault("sign-too-many", each, each.text, edits=[put(each, "")], guess=True)


@recogniser(LAST)
def one_word_too_many(program):
    token = program.problem_token()
    for each in around(program, token):
        if each.kind == "name":
            yield Fault("word-too-many", each, each.text, edits=[put(each, "")], guess=True)


def says_nothing(program):
    return program.message == "invalid syntax"


def around(program, token):
    """The place where Python has stopped, the one before and the one behind it; nothing where Python has said more."""
    if token is None or not says_nothing(program):
        return []
    tokens = program.at.tokens
    number = tokens.index(token)
    return [token, *tokens[max(0, number - 1) : number], *tokens[number + 1 : number + 2]]
