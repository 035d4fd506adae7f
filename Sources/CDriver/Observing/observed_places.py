# --- what was at hand where an exception was raised: the place -------------------------------------------------------

ONLY_TREE = 0x400
code_positions = getattr(Code, "co_positions", None)


class Tree:
    """A file of the learner's: its lines, as bytes since columns count these, and its tree."""

    def __init__(self, source):
        self.lines = source.splitlines(keepends=True)
        self.root = compile(source, "program", "exec", ONLY_TREE, dont_inherit=True)
        self.nodes = list(walk(self.root))

    def text(self, node, most=60):
        """The source of a node in one line."""
        first, last = node.lineno - 1, node.end_lineno - 1
        lines = self.lines[first : last + 1]
        if not lines:
            return ""
        lines[-1] = lines[-1][: node.end_col_offset]
        lines[0] = lines[0][node.col_offset :]
        words = b" ".join(line.strip() for line in lines).decode("utf-8", "replace")
        return words if len(words) <= most else words[: most - 1] + "…"


def name_of_node(node):
    return type(node).__name__


def children(node):
    for name in node._fields:
        value = getattr(node, name, None)
        for each in value if type(value) is list else [value]:
            if hasattr(each, "_fields"):
                yield each


def walk(root):
    """All nodes, each before those in it."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(list(children(node))))


def span(node):
    if not hasattr(node, "end_col_offset"):
        return None
    return node.lineno, node.end_lineno, node.col_offset, node.end_col_offset


class Place:
    """Where an exception was raised: the innermost frame that is in a file of the learner's."""

    def __init__(self, frame, code_at, line, file, tree):
        self.frame, self.line, self.file, self.tree = frame, line, file, tree
        self.is_example = file.startswith("<example ")
        self.locals, self.globals = names_in(frame.f_locals), names_in(frame.f_globals)
        self.builtins = names_in(frame.f_builtins)
        self.position = position_in(frame.f_code, code_at)
        self.nodes = self.nodes_here()
        self.function = self.function_here()

    def nodes_here(self):
        """The node that Python names as the failing one with all in it; else those of the statement on the line."""
        nodes = self.tree.nodes
        if self.position:
            exact = [node for node in nodes if span(node) == self.position]
            if exact:
                return list(walk(exact[0]))
        statements = [node for node in nodes if is_statement(node) and node.lineno <= self.line <= node.end_lineno]
        if not statements:
            return []
        innermost = statements[-1]
        bodies = {id(each) for each in statements_in(innermost)}
        return [node for node in walk_but(innermost, bodies) if covers(node, self.line)]

    def function_here(self):
        """The definition that the frame runs, or the module."""
        first, name = self.frame.f_code.co_firstlineno, self.frame.f_code.co_name
        for node in self.tree.nodes:
            if name_of_node(node) in ("FunctionDef", "AsyncFunctionDef") and node.name == name:
                if first in (node.lineno, *(each.lineno for each in node.decorator_list)):
                    return node
        return None

    @property
    def failing(self):
        return self.nodes[0] if self.nodes else None

    def find(self, *kinds):
        return [node for node in self.nodes if name_of_node(node) in kinds]

    def text(self, node, most=60):
        return self.tree.text(node, most)

    def lookup(self, name):
        for names in (self.locals, self.globals, self.builtins):
            if name in names:
                return names[name]
        return UNKNOWN

    def value(self, node):
        """The value of a part of the line, where it can be had without running anything."""
        try:
            return value_of(node, self)
        except (AttributeError, LookupError, TypeError, ValueError, ArithmeticError):
            return UNKNOWN


def covers(node, line):
    place = span(node)
    return place is None or place[0] <= line <= place[1]


def is_statement(node):
    return hasattr(node, "end_lineno") and name_of_node(node) in STATEMENTS


STATEMENTS = set(
    "FunctionDef AsyncFunctionDef ClassDef Return Delete Assign TypeAlias AugAssign AnnAssign For AsyncFor While If "
    "With AsyncWith Match Raise Try TryStar Assert Import ImportFrom Global Nonlocal Expr Pass Break Continue".split()
)


def statements_in(statement):
    """What stands in the blocks of a statement, and is none of its own line."""
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        yield from getattr(statement, name, None) or () if type(getattr(statement, name, None)) is list else ()


def walk_but(root, left_out):
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(each for each in reversed(list(children(node))) if id(each) not in left_out)


def position_in(code, at):
    """The lines and columns of an instruction; nothing before Python 3.11."""
    if code_positions is None or at < 0:
        return None
    for index, place in enumerate(code_positions(code)):
        if index == at // 2:
            return None if None in place else (place[0], place[1], place[2], place[3])
    return None


def value_of(node, place):
    kind = name_of_node(node)
    if kind == "Constant":
        return node.value
    if kind == "Name":
        return place.lookup(node.id)
    if kind == "Attribute":
        owner = value_of(node.value, place)
        return UNKNOWN if owner is UNKNOWN else attribute(owner, node.attr)
    if kind == "Subscript":
        return element(value_of(node.value, place), value_of(node.slice, place))
    if kind in DISPLAYS and len(list(children(node))) < 200:
        return displayed(kind, node, place)
    if kind == "UnaryOp" and name_of_node(node.op) == "USub":
        value = value_of(node.operand, place)
        return -value if type(value) in (int, float) else UNKNOWN
    if kind == "BinOp":
        return computed(name_of_node(node.op), value_of(node.left, place), value_of(node.right, place))
    if kind == "Call" and len(node.args) == 1 and not node.keywords and name_of_node(node.func) == "Name":
        value = value_of(node.args[0], place)
        if node.func.id == "len" and place.lookup("len") is LENGTH and type(value) in COUNTED:
            return len(value)
    return UNKNOWN


LENGTH = len
DISPLAYS = {"List": list, "Tuple": tuple, "Set": set, "Dict": dict}


def displayed(kind, node, place):
    """A list and the like as it is written down, made anew of what is known."""
    if kind == "Dict":
        keys, values = [value_of(each, place) for each in node.keys], [value_of(each, place) for each in node.values]
        return dict(zip(keys, values)) if all(map(is_exact, keys)) and not is_in(UNKNOWN, values) else UNKNOWN
    items = [value_of(each, place) for each in node.elts]
    if is_in(UNKNOWN, items) or kind == "Set" and not all(map(is_exact, items)):
        return UNKNOWN
    return DISPLAYS[kind](items)


def is_in(value, values):
    return any(each is value for each in values)


def element(holder, key):
    if type(holder) in (list, tuple, str, range) and type(key) in (int, bool):
        return holder[key] if -len(holder) <= key < len(holder) else UNKNOWN
    if type(holder) is dict and is_exact(key) and all(map(is_exact, first_keys(holder))):
        return holder.get(key, UNKNOWN)
    return UNKNOWN


def first_keys(holder):
    if dict.__len__(holder) > MOST_KEYS:
        raise LookupError
    return list(dict.keys(holder))


def computed(operator, left, right):
    if type(left) not in (int, float) or type(right) not in (int, float):
        return UNKNOWN
    if any(type(each) is int and each.bit_length() > 64 for each in (left, right)):
        return UNKNOWN
    if operator == "Add":
        return left + right
    if operator == "Sub":
        return left - right
    if operator == "Mult":
        return left * right
    if operator == "FloorDiv" and right:
        return left // right
    if operator == "Mod" and right:
        return left % right
    return UNKNOWN


def innermost_place(traceback, files, work, examples):
    """The last frame of a traceback that is in a file of the learner's, or in an example of a session."""
    found = None
    while traceback is not None:
        name = plain(traceback.tb_frame.f_code.co_filename, 500)
        if name in examples or name.startswith(work + "/") and name[len(work) + 1 :] in files:
            found = traceback, name
        traceback = traceback.tb_next
    if not found:
        return None
    traceback, name = found
    file = name if name in examples else name[len(work) + 1 :]
    source = examples[name].encode() if name in examples else files[file]
    return Place(traceback.tb_frame, traceback.tb_lasti, traceback.tb_lineno, file, Tree(source))
