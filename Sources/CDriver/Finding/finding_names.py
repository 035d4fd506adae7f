# --- what a program's text shows: its names, and which of them is which -----------------------------------------------


class Scope:
    """What has names of its own: the file, a function, a class, a lambda, a comprehension."""

    def __init__(self, kind, node, above):
        self.kind, self.node, self.above = kind, node, above
        self.variables, self.globals, self.nonlocals = {}, set(), set()

    def variable(self, name):
        if name not in self.variables:
            self.variables[name] = Variable(name, self)
        return self.variables[name]

    @property
    def runs_at_once(self):
        return self.kind in ("class", "comprehension")


class Binding:
    """A place that gives a name its value: how, the node that is marked, and the value where it is known."""

    def __init__(self, how, node, value, scope):
        self.how, self.node, self.value, self.scope = how, node, value, scope


class Variable:
    def __init__(self, name, scope):
        self.name, self.scope = name, scope
        self.bindings, self.reads, self.deletes = [], [], []

    def hows(self):
        return {each.how for each in self.bindings}

    @property
    def only(self):
        """Its one binding; nothing where it has several."""
        return self.bindings[0] if len(self.bindings) == 1 and not self.deletes else None

    @property
    def is_captured(self):
        """Whether a function inside uses it, at a time that the text does not tell."""
        return any(each.is_late for each in self.reads) or any(each.scope is not self.scope for each in self.bindings)


# What can read or write a name without naming it.
DYNAMIC = {"globals", "locals", "vars", "exec", "eval", "dir", "__import__", "setattr", "delattr", "compile"}


class Names:
    """Every scope of a file, and for every name that is read the variable that it means."""

    def __init__(self, text):
        self.text = text
        self.module = Scope("module", text.tree, None)
        self.scopes, self.loads = [self.module], []
        self.has_star, self.exported = False, set()
        self.scope_of = {id(text.tree): self.module}
        self.mentioned = set()
        for each in text.tree.body:
            self.visit(each, self.module)
        for node, scope in self.loads:
            self.resolve(node, scope)
        unknown = {node.id for node, _ in self.loads if node.variable is None}
        self.is_dynamic = self.has_star or bool(unknown & DYNAMIC)
        self.unresolved = [(node, scope) for node, scope in self.loads if node.variable is None]

    # --- what binds

    def owner(self, scope, name):
        """The scope whose variable is meant where a scope gives a name a value."""
        if name in scope.globals:
            return self.module
        if name in scope.nonlocals:
            above = scope.above
            while above and (above.kind in ("class", "comprehension") or name not in above.variables):
                above = above.above
            return above or scope
        return scope

    def bind(self, scope, name, how, node, value=None):
        variable = self.owner(scope, name).variable(name)
        binding = Binding(how, node, value, scope)
        node.binding, binding.variable = binding, variable
        variable.bindings.append(binding)

    def target(self, node, scope, how, value=None):
        if isinstance(node, Name):
            self.bind(scope, node.id, how, node, value)
            return
        if isinstance(node, (Tuple, List)):
            for each in node.elts:
                self.target(each, scope, "unpack" if how in ("assign", "unpack") else how)
        elif isinstance(node, Starred):
            self.target(node.value, scope, how)
        else:
            self.visit(node, scope)

    def visit(self, node, scope):
        special = VISITORS.get(type(node))
        if special:
            special(self, node, scope)
        else:
            for child in children(node):
                self.visit(child, scope)

    def visit_all(self, nodes, scope):
        for each in nodes:
            if each is not None:
                self.visit(each, scope)

    def new_scope(self, kind, node, above):
        scope = Scope(kind, node, above)
        self.scopes.append(scope)
        self.scope_of[id(node)] = scope
        return scope

    def function(self, node, scope):
        self.visit_all(node.decorator_list + node.args.defaults + node.args.kw_defaults, scope)
        inner = self.new_scope("function", node, scope)
        for each in [each.annotation for each in parameters_of(node)] + [node.returns]:
            self.annotation(each, scope)
        self.type_parameters(node, inner)
        self.bind(scope, node.name, "def", node)
        for each in parameters_of(node):
            self.bind(inner, each.arg, "parameter", each)
        self.declare(node.body, inner)
        self.visit_all(node.body, inner)

    def declare(self, body, scope):
        """Takes in what `global` and `nonlocal` say before anything of a function is looked at."""
        for each in own(body):
            if isinstance(each, Global):
                scope.globals.update(each.names)
            elif isinstance(each, Nonlocal):
                scope.nonlocals.update(each.names)

    def type_parameters(self, node, scope):
        for each in getattr(node, "type_params", []):
            self.bind(scope, each.name, "type", each)
            self.visit_all(children(each), scope)

    def lambda_(self, node, scope):
        self.visit_all(node.args.defaults + node.args.kw_defaults, scope)
        inner = self.new_scope("function", node, scope)
        for each in parameters_of(node):
            self.bind(inner, each.arg, "parameter", each)
        self.visit(node.body, inner)

    def class_(self, node, scope):
        self.visit_all(node.decorator_list + node.bases + [each.value for each in node.keywords], scope)
        inner = self.new_scope("class", node, scope)
        self.type_parameters(node, inner)
        self.bind(scope, node.name, "class", node)
        self.declare(node.body, inner)
        self.visit_all(node.body, inner)

    def comprehension(self, node, scope):
        self.visit(node.generators[0].iter, scope)
        inner = self.new_scope("comprehension", node, scope)
        for number, each in enumerate(node.generators):
            if number:
                self.visit(each.iter, inner)
            self.target(each.target, inner, "comprehension")
            self.visit_all(each.ifs, inner)
        self.visit_all([node.key, node.value] if isinstance(node, DictComp) else [node.elt], inner)

    def name(self, node, scope):
        if isinstance(node.ctx, Load):
            self.loads.append((node, scope))
        elif isinstance(node.ctx, Del):
            self.owner(scope, node.id).variable(node.id).deletes.append(node)
        else:
            self.bind(scope, node.id, "assign", node)

    def walrus(self, node, scope):
        self.visit(node.value, scope)
        while scope.kind == "comprehension":
            scope = scope.above
        self.bind(scope, node.target.id, "walrus", node.target, node.value)

    def assign(self, node, scope):
        self.visit(node.value, scope)
        if any(is_name(each, "__all__") for each in node.targets):
            self.exported.update(each.value for each in walk(node.value) if is_constant(each, str))
        for each in node.targets:
            self.target(each, scope, "assign", node.value)

    def augmented(self, node, scope):
        self.visit(node.value, scope)
        if isinstance(node.target, Name):
            self.loads.append((node.target, scope))
            self.bind(scope, node.target.id, "augmented", node.target, node.value)
        else:
            self.visit(node.target, scope)

    def annotated(self, node, scope):
        self.annotation(node.annotation, scope)
        if node.value:
            self.visit(node.value, scope)
        self.target(node.target, scope, "assign" if node.value else "declared", node.value)

    def annotation(self, node, scope):
        """A type hint, where a text is a hint as well."""
        if node is None:
            return
        for each in walk(node):
            if is_constant(each, str):
                self.mention(each.value)
        self.visit(node, scope)

    def mention(self, text):
        """Names in a text that Python may read at another time."""
        word = ""
        for letter in text + " ":
            if letter.isalnum() or letter == "_":
                word += letter
            elif word:
                self.mentioned.add(word)
                word = ""

    def constant(self, node, scope):
        if isinstance(node.value, str) and (">>>" in node.value or "{" in node.value):
            self.mention(node.value)

    def for_(self, node, scope):
        self.visit(node.iter, scope)
        self.target(node.target, scope, "for", None)
        self.visit_all(node.body + node.orelse, scope)

    def with_(self, node, scope):
        for each in node.items:
            self.visit(each.context_expr, scope)
            if each.optional_vars:
                self.target(each.optional_vars, scope, "with", each.context_expr)
        self.visit_all(node.body, scope)

    def handler(self, node, scope):
        self.visit_all([node.type], scope)
        if node.name:
            self.bind(scope, node.name, "except", node)
        self.visit_all(node.body, scope)

    def import_(self, node, scope):
        for each in node.names:
            if each.name == "*":
                self.has_star = True
            else:
                each.statement = node
                name = each.asname or (each.name.partition(".")[0] if isinstance(node, Import) else each.name)
                self.bind(scope, name, "import", each)

    def match_name(self, node, scope):
        name = node.rest if isinstance(node, MatchMapping) else node.name
        if name:
            self.bind(scope, name, "match", node)
        self.visit_all(children(node), scope)

    # --- what is read

    def resolve(self, node, scope):
        node.scope, node.variable, node.is_late = scope, None, False
        at, is_first = scope, True
        if node.id in scope.globals:
            at = self.module
        while at is not None:
            # Names of a class are not seen in its functions.
            if (is_first or at.kind != "class") and node.id in at.variables and node.id not in at.nonlocals:
                if at is not self.module and node.id in at.globals:
                    at = self.module
                    continue
                node.variable = at.variables.get(node.id)
                break
            is_first = is_first and at.kind == "comprehension"
            at = at.above
        if node.variable:
            between = scope
            while between is not None and between is not node.variable.scope:
                if not between.runs_at_once or isinstance(between.node, GeneratorExp):
                    node.is_late = True
                between = between.above
            node.variable.reads.append(node)

    # --- what is asked

    def defined(self, node):
        """The function or class of the file that a name certainly means."""
        variable = getattr(node, "variable", None)
        only = variable.only if variable else None
        if only and only.how in ("def", "class") and not only.node.decorator_list and is_unconditional(only.node):
            return only.node
        return None

    def is_builtin(self, node):
        """Whether a name is Python's own."""
        return isinstance(node, Name) and getattr(node, "variable", 0) is None and hasattr(builtins, node.id)

    def calls(self, node, *names):
        """Whether a node calls one of Python's own functions."""
        return isinstance(node, Call) and self.is_builtin(node.func) and (not names or node.func.id in names)


def is_unconditional(node):
    """Whether a definition stands in the file or function itself, not in a branch."""
    return isinstance(node.above, (Module, ClassDef) + FUNCTIONS)


VISITORS = {
    FunctionDef: Names.function,
    AsyncFunctionDef: Names.function,
    Lambda: Names.lambda_,
    ClassDef: Names.class_,
    Name: Names.name,
    NamedExpr: Names.walrus,
    Assign: Names.assign,
    AugAssign: Names.augmented,
    AnnAssign: Names.annotated,
    Constant: Names.constant,
    For: Names.for_,
    AsyncFor: Names.for_,
    With: Names.with_,
    AsyncWith: Names.with_,
    ExceptHandler: Names.handler,
    Import: Names.import_,
    ImportFrom: Names.import_,
    MatchAs: Names.match_name,
    MatchStar: Names.match_name,
    MatchMapping: Names.match_name,
    **dict.fromkeys(COMPREHENSIONS, Names.comprehension),
}
