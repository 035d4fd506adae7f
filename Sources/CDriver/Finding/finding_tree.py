# --- what a program's text shows: its tree, and places in it ----------------------------------------------------------

import builtins
from _ast import (
    AST, Add, AnnAssign, And, Assert, Assign, AsyncFor, AsyncFunctionDef, AsyncWith, Attribute, AugAssign, Await,
    BinOp, BitOr, BoolOp, Break, Call, ClassDef, Compare, Constant, Continue, Del, Delete, Dict, DictComp, Div, Eq,
    ExceptHandler, Expr, FloorDiv, For, FormattedValue, FunctionDef, GeneratorExp, Global, Gt, GtE, If, IfExp, Import,
    ImportFrom, In, Is, IsNot, JoinedStr, Lambda, List, ListComp, Load, LShift, Lt, LtE, Match, MatchAs, MatchMapping,
    MatchOr, MatchStar, MatMult, Mod, Module, Mult, Name, NamedExpr, Nonlocal, Not, NotEq, NotIn, Or, Pass, Pow,
    Raise, Return, RShift, Set, SetComp, Slice, Starred, Store, Sub, Subscript, Try, Tuple, UAdd, UnaryOp, USub,
    While, With, Yield, YieldFrom, alias, arg, arguments, boolop, cmpop, comprehension, excepthandler, expr,
    expr_context, keyword, operator, pattern, stmt, unaryop, withitem,
)

PARSE_ONLY = 0x400  # _ast.PyCF_ONLY_AST
MARKS = (expr_context, boolop, operator, unaryop, cmpop)
FUNCTIONS = (FunctionDef, AsyncFunctionDef)
COMPREHENSIONS = (ListComp, SetComp, DictComp, GeneratorExp)
DEFERRED = FUNCTIONS + (Lambda,)
FOR_LOOPS = (For, AsyncFor)
LOOPS = (For, AsyncFor, While)
# `except*` has a node of its own, and not every Python has it.
TRIES = (Try, *(each for each in [getattr(__import__("_ast"), "TryStar", None)] if each))


def children(node):
    """The nodes right below a node."""
    return node.below if hasattr(node, "below") else list(found_below(node))


def found_below(node):
    """The nodes right below a node, without those that Python shares between trees."""
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, AST):
            if not isinstance(value, MARKS):
                yield value
        elif isinstance(value, list):
            for each in value:
                if isinstance(each, AST) and not isinstance(each, MARKS):
                    yield each


def walk(node, into=None):
    """A node and all below it, in the order of the text; not below nodes of the types `into` leaves out."""
    pending = [node]
    while pending:
        node = pending.pop()
        yield node
        below = children(node)
        if into:
            below = [each for each in below if not isinstance(each, into)]
        pending.extend(below[::-1])


def own(body, also=()):
    """All nodes of statements that run when these do: nothing of functions, classes and lambdas in them."""
    for statement in body:
        if not isinstance(statement, DEFERRED + (ClassDef,) + also):
            yield from walk(statement, DEFERRED + (ClassDef,) + also)


def same(one, other):
    """Whether two nodes say the same."""
    if type(one) is not type(other):
        return False
    if isinstance(one, AST):
        if isinstance(one, expr_context):
            return True
        return all(same(getattr(one, f, None), getattr(other, f, None)) for f in one._fields if f != "ctx")
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def is_name(node, name=None):
    return isinstance(node, Name) and (name is None or node.id == name)


def is_constant(node, *kinds):
    return isinstance(node, Constant) and (not kinds or type(node.value) in kinds)


def is_call(node, *names):
    return isinstance(node, Call) and isinstance(node.func, Name) and (not names or node.func.id in names)


def is_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (USub, UAdd)):
        node = node.operand
    return is_constant(node, int, float)


def is_simple(node):
    """Whether asking for it twice gives the same, and does nothing else."""
    if isinstance(node, (Name, Constant)):
        return True
    if isinstance(node, Attribute):
        return is_simple(node.value)
    if isinstance(node, Subscript):
        return is_simple(node.value) and is_simple(node.slice)
    if isinstance(node, BinOp):
        return is_simple(node.left) and is_simple(node.right)
    return isinstance(node, UnaryOp) and is_simple(node.operand)


def body_of(function):
    """The statements of a function without what only describes it."""
    body = function.body
    if body and isinstance(body[0], Expr) and is_constant(body[0].value, str):
        body = body[1:]
    return body


def is_stub(function):
    """Whether a function only says that it is not written."""
    return all(
        isinstance(each, (Pass, Raise)) or isinstance(each, Expr) and isinstance(each.value, Constant)
        for each in body_of(function)
    )


def first_parameter(function):
    """The name of what a method is called on; nothing where it takes nothing by its place."""
    places = [*function.args.posonlyargs, *function.args.args]
    return places[0].arg if places else None


def parameters_of(function):
    spec = function.args
    all_of_them = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs]
    return all_of_them + [each for each in (spec.vararg, spec.kwarg) if each]


def has_text_before(node):
    """Whether a node stands inside a formatted text, where older Pythons do not know its place."""
    while node is not None and not isinstance(node, stmt):
        if isinstance(node, JoinedStr):
            return node
        node = getattr(node, "above", None)
    return None


class Finding:
    """Something that the text shows: its kind, where, and what of the learner's own the words for it need."""

    def __init__(self, kind, line, col, end, parts):
        self.kind, self.line, self.col, self.end, self.parts = kind, line, col, end, parts


class Text:
    """One file that Python can read."""

    def __init__(self, content):
        source = content.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self.tree = compile(source, "program", "exec", PARSE_ONLY, True)
        self.lines = source.replace("\f", " ").split("\n")
        self.findings = []
        self.tree.above = None
        pending = [self.tree]
        while pending:
            node = pending.pop()
            node.below = list(found_below(node))
            for child in node.below:
                child.above = node
            pending.extend(node.below)
        self.nodes = list(walk(self.tree))
        self.known_blocks = [*self.find_blocks()]

    def add(self, kind, node, *parts, last=None):
        """Reports a node, or the first line of a statement with a block."""
        node = has_text_before(node) or node
        line, col = node.lineno, self.letters(node.lineno, node.col_offset)
        last = last or node
        if last.end_lineno == line:
            end = self.letters(line, last.end_col_offset)
        else:
            end = len(self.lines[line - 1].rstrip())
        self.findings.append(Finding(kind, line, col, max(end, col), [str(each) for each in parts]))

    def letters(self, line, col):
        """A column in letters, where Python counts bytes."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return col if text.isascii() else len(text.encode("utf-8")[:col].decode("utf-8", "ignore"))

    def said(self, node):
        """What a node says, as it is written, in one line."""
        if isinstance(node, Name):
            return node.id
        if isinstance(node, Attribute) and has_text_before(node):
            return self.said(node.value) + "." + node.attr
        if has_text_before(node) not in (None, node):
            return self.said(node.func) + "(…)" if isinstance(node, Call) else "…"
        first, last = node.lineno, node.end_lineno
        start, end = self.letters(first, node.col_offset), self.letters(last, node.end_col_offset)
        if first == last:
            return self.lines[first - 1][start:end]
        return self.lines[first - 1][start:].rstrip() + " …"

    def blocks(self):
        """Every list of statements, with the node that it belongs to."""
        return self.known_blocks

    def find_blocks(self):
        for node in self.nodes:
            for field in ("body", "orelse", "finalbody"):
                value = getattr(node, field, None)
                if isinstance(value, list) and value:
                    yield node, value


def enclosing(node, kinds, until=()):
    """The nearest node above of some types; nothing where one of `until` comes first."""
    node = node.above
    while node is not None and not isinstance(node, until):
        if isinstance(node, kinds):
            return node
        node = node.above
    return None


def statement_of(node):
    while not isinstance(node, stmt):
        node = node.above
    return node


def is_in(node, field):
    """Whether a node is below that field of the node right above it."""
    value = getattr(node.above, field, None)
    return value is node or isinstance(value, list) and any(each is node for each in value)


def is_guarded(node):
    """Whether an exception that is raised here may be what somebody waits for."""
    above = node.above
    while above is not None:
        if isinstance(above, TRIES) and is_in(node, "body") and above.handlers:
            return True
        if isinstance(above, (With, AsyncWith)) and is_in(node, "body"):
            if not all(is_call(each.context_expr, "open") for each in above.items):
                return True
        if isinstance(above, DEFERRED):
            return False
        node, above = above, above.above
    return False


def conditions(nodes):
    """Every expression that is asked whether it is true, with what asks: of `and`, `or` and `not` each part."""
    for node in nodes:
        if isinstance(node, (If, While, IfExp, Assert)):
            yield from condition_parts(node.test, node)
        elif isinstance(node, comprehension):
            for each in node.ifs:
                yield from condition_parts(each, node)


def condition_parts(node, asking):
    yield node, asking
    if isinstance(node, BoolOp):
        for each in node.values:
            yield from condition_parts(each, asking)
    elif isinstance(node, UnaryOp) and isinstance(node.op, Not):
        yield from condition_parts(node.operand, asking)
