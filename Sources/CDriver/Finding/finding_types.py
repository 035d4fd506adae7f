# --- what a program's text shows: of what kind values certainly are ---------------------------------------------------

ANY = frozenset("?")
TEXT, NUMBER, LIST, DICT, SET, TUPLE, TRUTH, NOTHING = (
    frozenset([each]) for each in ("text", "number", "list", "dictionary", "set", "tuple", "truth", "nothing")
)
KINDS = {str: TEXT, int: NUMBER, float: NUMBER, complex: NUMBER, bool: TRUTH, type(None): NOTHING}
# In words, with what Python's own type is called.
WORDS = {
    "text": "a text",
    "number": "a number",
    "list": "a list",
    "dictionary": "a dictionary",
    "set": "a set",
    "tuple": "a tuple",
    "truth": "True or False",
    "nothing": "`None`",
}
TYPES = {
    "text": (str,),
    "number": (int, float),
    "list": (list,),
    "dictionary": (dict,),
    "set": (set,),
    "tuple": (tuple,),
    "truth": (bool,),
    "nothing": (type(None),),
}
RESULTS = {
    "int": NUMBER,
    "float": NUMBER,
    "len": NUMBER,
    "ord": NUMBER,
    "str": TEXT,
    "input": TEXT,
    "chr": TEXT,
    "repr": TEXT,
    "list": LIST,
    "sorted": LIST,
    "dict": DICT,
    "set": SET,
    "tuple": TUPLE,
    "bool": TRUTH,
    "print": NOTHING,
    "isinstance": TRUTH,
    "callable": TRUTH,
    "hex": TEXT,
    "bin": TEXT,
    "oct": TEXT,
    "hash": NUMBER,
    "id": NUMBER,
}
OF_TEXT = {
    **dict.fromkeys(
        "upper lower strip lstrip rstrip replace join format title capitalize swapcase casefold center ljust rjust "
        "zfill removeprefix removesuffix expandtabs translate".split(),
        TEXT,
    ),
    **dict.fromkeys("split rsplit splitlines".split(), LIST),
    **dict.fromkeys("find rfind index rindex count".split(), NUMBER),
    **dict.fromkeys(
        "startswith endswith isdigit isalpha isalnum isspace isupper islower istitle isnumeric isdecimal isidentifier "
        "isascii isprintable".split(),
        TRUTH,
    ),
    **dict.fromkeys("partition rpartition".split(), TUPLE),
}
# Methods that change what they belong to, and give nothing back.
IN_PLACE = {
    "list": "append extend insert remove sort reverse clear".split(),
    "set": "add discard remove clear update".split(),
    "dictionary": "update clear".split(),
}
ARITHMETIC = (Add, Sub, Mult, Div, FloorDiv, Mod, Pow)


class Types:
    """What kinds of values the names of a scope have at each of its points."""

    def __init__(self, program):
        self.program, self.names = program, program.names
        self.at, self.general, self.under_way = {}, {}, set()
        for flow in program.flows.values():
            self.follow(flow)

    def follow(self, flow):
        """Carries kinds along all ways; at a name that is read, what it can be there is kept."""
        scope = flow.scope
        into = {id(point): None for point in flow.points}
        into[id(flow.entry)] = {each: ANY for each in scope.variables.values() if "parameter" in each.hows()}
        pending = [flow.entry]
        while pending:
            point = pending.pop()
            before = into[id(point)]
            after = dict(before)
            for binding in point.writes:
                kind = self.of_binding(binding, point, before)
                old = after.get(binding.variable)
                after[binding.variable] = kind if not point.is_possible_write else kind | (old or frozenset())
            for each in point.next:
                if self.merge(into, each, after):
                    pending.append(each)
            for each in point.raises:
                if self.merge(into, each, before) | self.merge(into, each, after):
                    pending.append(each)
        for point in flow.points:
            environment = into[id(point)]
            if environment is None:
                continue
            for node in point.reads:
                kind = environment.get(node.variable, frozenset())
                self.at[id(node)] = self.at.get(id(node), frozenset()) | kind

    def merge(self, into, point, environment):
        known = into[id(point)]
        if known is None:
            into[id(point)] = dict(environment)
            return True
        has_changed = False
        for variable, kind in environment.items():
            if not kind <= known.get(variable, frozenset()):
                known[variable] = known.get(variable, frozenset()) | kind
                has_changed = True
        return has_changed

    def of_binding(self, binding, point, environment):
        if binding.how in ("assign", "walrus") and binding.value is not None:
            return self.of(binding.value, environment)
        if binding.how == "augmented":
            statement = binding.node.above
            left = environment.get(binding.variable, ANY)
            return self.of_operation(left, statement.op, self.of(binding.value, environment))
        if binding.how == "for":
            loop = binding.node.above
            if isinstance(loop, FOR_LOOPS) and loop.target is binding.node:
                if self.names.calls(loop.iter, "range"):
                    return NUMBER
                if self.of(loop.iter, environment) == TEXT:
                    return TEXT
        return ANY

    def of(self, node, environment=None):
        """The kinds that a value can be of; `?` among them where that is not known."""
        if isinstance(node, Constant):
            return KINDS.get(type(node.value), ANY)
        if isinstance(node, JoinedStr):
            return TEXT
        for types, kind in ((List, ListComp), LIST), ((Dict, DictComp), DICT), ((Set, SetComp), SET), ((Tuple,), TUPLE):
            if isinstance(node, types):
                return kind
        if isinstance(node, Name):
            return self.of_name(node, environment)
        if isinstance(node, BinOp):
            return self.of_operation(self.of(node.left, environment), node.op, self.of(node.right, environment))
        if isinstance(node, UnaryOp):
            if isinstance(node.op, Not):
                return TRUTH
            return NUMBER if self.of(node.operand, environment) <= NUMBER | TRUTH else ANY
        if isinstance(node, BoolOp):
            found = frozenset()
            for each in node.values:
                found |= self.of(each, environment)
            return found
        if isinstance(node, IfExp):
            return self.of(node.body, environment) | self.of(node.orelse, environment)
        if isinstance(node, NamedExpr):
            return self.of(node.value, environment)
        if isinstance(node, Call):
            return self.of_call(node, environment)
        if isinstance(node, Subscript):
            kind = self.of(node.value, environment)
            if kind == TEXT or isinstance(node.slice, Slice) and kind in (LIST, TUPLE):
                return kind
        if isinstance(node, Compare):
            sides = [self.of(each, environment) for each in [node.left, *node.comparators]]
            if all("?" not in each for each in sides):
                return TRUTH
        return ANY

    def of_name(self, node, environment):
        variable = getattr(node, "variable", None)
        if variable is None:
            return ANY
        if not node.is_late and not variable.is_captured and environment is not None and variable in environment:
            return environment[variable]
        if id(node) in self.at and not self.is_written_late(variable):
            return self.at[id(node)] or ANY
        return self.of_variable(variable)

    def is_written_late(self, variable):
        return any(each.scope is not variable.scope for each in variable.bindings)

    def of_variable(self, variable):
        """What a name can be at any time."""
        if variable in self.general:
            return self.general[variable]
        if variable in self.under_way or variable.scope.kind not in ("module", "function"):
            return ANY
        self.under_way.add(variable)
        found = frozenset()
        for binding in variable.bindings:
            if binding.how in ("assign", "walrus") and binding.value is not None:
                found |= self.of(binding.value)
            elif binding.how == "augmented":
                found |= self.of_operation(found, binding.node.above.op, self.of(binding.value))
            else:
                found |= ANY
        self.under_way.discard(variable)
        self.general[variable] = found or ANY
        return found or ANY

    def of_operation(self, left, operator_, right):
        if not left or not right or {left, right} == {TEXT, NUMBER} and isinstance(operator_, Add):
            # It fails, so that nothing comes of it.
            return frozenset()
        if "?" in left or "?" in right:
            if isinstance(operator_, Mod) and left == TEXT:
                return TEXT
            return ANY
        numbers = NUMBER | TRUTH
        if left <= numbers and right <= numbers:
            return NUMBER if isinstance(operator_, ARITHMETIC) else ANY
        if isinstance(operator_, Add) and left == right and left in (TEXT, LIST, TUPLE):
            return left
        if isinstance(operator_, Mult) and left in (TEXT, LIST) and right <= numbers:
            return left
        if isinstance(operator_, Mult) and right in (TEXT, LIST) and left <= numbers:
            return right
        if isinstance(operator_, Mod) and left == TEXT:
            return TEXT
        return ANY

    def of_call(self, node, environment):
        function = node.func
        if self.names.is_builtin(function):
            return RESULTS.get(function.id, ANY)
        if isinstance(function, Name):
            defined = self.names.defined(function)
            if isinstance(defined, FunctionDef) and gives_nothing(defined):
                return NOTHING
            return ANY
        if isinstance(function, Attribute):
            kind = self.of(function.value, environment)
            if kind == TEXT:
                return OF_TEXT.get(function.attr, ANY)
            if len(kind) == 1 and function.attr in IN_PLACE.get(next(iter(kind)), ()):
                return NOTHING
        return ANY

    # --- what is asked

    def kind(self, node):
        """The one kind of a value; nothing where it is not certain."""
        found = self.of(node)
        return next(iter(found)) if len(found) == 1 and "?" not in found else None

    def lacks(self, kind, attribute):
        return not any(hasattr(each, attribute) for each in TYPES[kind])


def gives_nothing(function):
    """Whether a function certainly returns nothing, and is written."""
    if not isinstance(function, FunctionDef) or function.decorator_list or is_generator(function) or is_stub(function):
        return False
    return all(each.value is None or is_constant(each.value, type(None)) for each in returns_of(function))
