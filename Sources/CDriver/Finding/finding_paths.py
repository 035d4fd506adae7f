# --- what a program's text shows: the ways through it -----------------------------------------------------------------

ENDERS = ("exit", "quit")
# How many points a file or function may have for its ways to be looked at.
MOST_POINTS = 2000


class Point:
    """A piece of a program that runs as one: what it reads, what it gives a value, and where it may go on."""

    def __init__(self, node, reads=(), writes=(), drops=()):
        self.node, self.reads, self.writes, self.drops = node, reads, writes, drops
        self.next, self.raises, self.before = [], [], []
        # Writes that need not happen, as of a pattern that does not fit.
        self.is_possible_write = False


class Flow:
    """The ways through the statements of a file or function, exceptions included.

    What stands in a `finally` is there once for each way that leads through it.
    """

    def __init__(self, scope, names, ends=()):
        self.scope, self.names, self.ends = scope, names, ends
        self.points, self.frames = [], []
        # By the id of a loop, each point that it goes round to, with those that it is come to from outside.
        self.heads = {}
        self.entry, self.exit = Point(None), Point(None)
        # Where a value is returned, and where the end is reached without one.
        self.returned, self.fell = Point(None), Point(None)
        node = scope.node
        body = node.body if isinstance(node.body, list) else []
        opened = self.block(body, [self.entry])
        self.link(opened, self.fell)
        self.link([self.fell, self.returned], self.exit)
        self.points += [self.entry, self.exit, self.returned, self.fell]
        for point in self.points:
            for after in point.next + point.raises:
                after.before.append(point)

    # --- building

    def link(self, froms, to):
        for each in froms:
            each.next.append(to)

    def uses(self, *nodes):
        """What of this scope's names some expressions read, give a value and drop."""
        reads, writes, drops = [], [], []
        pending = [each for each in nodes if each is not None]
        while pending:
            node = pending.pop()
            if isinstance(node, DEFERRED):
                pending += [*getattr(node, "decorator_list", []), *node.args.defaults]
                pending += [each for each in node.args.kw_defaults if each]
                continue
            if isinstance(node, Name):
                if isinstance(node.ctx, Del):
                    drops.append(node)
                variable = getattr(node, "variable", None)
                if variable and variable.scope is self.scope and not node.is_late:
                    reads.append(node)
            binding = getattr(node, "binding", None)
            if binding and binding.variable.scope is self.scope and binding.how not in ("declared",):
                writes.append(binding)
            pending += children(node)
        return reads, writes, drops

    def point(self, node, froms, *expressions):
        """A new point behind others. Wherever an exception may go from there, it may come from there."""
        made = Point(node, *self.uses(*expressions))
        self.points.append(made)
        if len(self.points) > MOST_POINTS:
            raise TooLarge
        self.link(froms, made)
        for kind, frame in reversed(self.frames):
            if kind == "handlers":
                made.raises += frame
        return made

    def block(self, body, froms):
        for statement in body:
            froms = self.statement(statement, froms)
        return froms

    def statement(self, node, froms):
        build = BUILDERS.get(type(node))
        if build:
            return build(self, node, froms)
        if isinstance(node, DEFERRED + (ClassDef,)):
            return [self.definition(node, froms)]
        point = self.point(node, froms, node)
        return [] if self.never_ends(node) else [point]

    def definition(self, node, froms):
        if isinstance(node, ClassDef):
            point = self.point(node, froms, *node.bases, *node.decorator_list, *node.body)
        else:
            hints = [each.annotation for each in parameters_of(node)]
            point = self.point(
                node, froms, *node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *hints, node.returns
            )
        if getattr(node, "binding", None) and node.binding.variable.scope is self.scope:
            point.writes = [*point.writes, node.binding]
        return point

    def never_ends(self, node):
        """Whether a statement calls, whatever happens, what never comes back."""
        value = node.value if isinstance(node, (Expr, Assign, Return)) else None
        if isinstance(value, Await):
            return False
        if not isinstance(value, Call):
            return False
        function = value.func
        if isinstance(function, Name):
            return (
                self.names.is_builtin(function) and function.id in ENDERS or self.names.defined(function) in self.ends
            )
        return (
            isinstance(function, Attribute)
            and is_name(function.value)
            and (function.value.id, function.attr) in (("sys", "exit"), ("os", "_exit"), ("os", "abort"))
        )

    def leave(self, froms, until):
        """Through what has to be done first on the way out, up to a frame, whose content is returned."""
        frames = self.frames
        try:
            while self.frames:
                kind, frame = self.frames[-1]
                self.frames = self.frames[:-1]
                if kind == until:
                    return froms, frame
                if kind == "finally":
                    froms = self.block(frame, froms)
        finally:
            self.frames = frames
        return froms, None

    def return_(self, node, froms):
        point = self.point(node, froms, node)
        if self.never_ends(node):
            return []
        froms, _ = self.leave([point], "function")
        self.link(froms, self.returned if node.value is not None else self.fell)
        return []

    def raise_(self, node, froms):
        self.point(node, froms, node)
        return []

    def break_(self, node, froms):
        froms, loop = self.leave([self.point(node, froms)], "loop")
        if loop:
            loop[1].extend(froms)
        return []

    def continue_(self, node, froms):
        froms, loop = self.leave([self.point(node, froms)], "loop")
        if loop:
            self.link(froms, loop[0])
        return []

    def if_(self, node, froms):
        test = self.point(node, froms, node.test)
        return self.block(node.body, [test]) + self.block(node.orelse, [test])

    def while_(self, node, froms):
        test = self.point(node, froms, node.test)
        self.heads.setdefault(id(node), []).append((test, list(froms)))
        breaks = []
        self.frames = self.frames + [("loop", (test, breaks))]
        self.link(self.block(node.body, [test]), test)
        self.frames = self.frames[:-1]
        is_endless = is_constant(node.test) and bool(node.test.value)
        return self.block(node.orelse, [] if is_endless else [test]) + breaks

    def for_(self, node, froms):
        source = self.point(node, froms, node.iter)
        head = self.point(node, [source])
        target = self.point(node.target, [head], node.target)
        breaks = []
        self.heads.setdefault(id(node), []).append((head, [source]))
        self.frames = self.frames + [("loop", (head, breaks))]
        self.link(self.block(node.body, [target]), head)
        self.frames = self.frames[:-1]
        return self.block(node.orelse, [head]) + breaks

    def with_(self, node, froms):
        for each in node.items:
            froms = [self.point(node, froms, each.context_expr, each.optional_vars)]
        if all(is_call(each.context_expr, "open") for each in node.items):
            return self.block(node.body, froms)
        # It may take an exception to be nothing, and go on behind.
        behind = Point(None)
        self.points.append(behind)
        self.frames = self.frames + [("handlers", [behind])]
        opened = self.block(node.body, froms)
        self.frames = self.frames[:-1]
        behind.is_weak = True
        return opened + [behind]

    def try_(self, node, froms):
        frames = self.frames
        if node.finalbody:
            self.frames = self.frames + [("finally", node.finalbody)]
        entries = [Point(each) for each in node.handlers]
        self.points += entries
        start = self.point(node, froms)
        self.frames = self.frames + [("handlers", entries)]
        opened = self.block(node.body, [start])
        self.frames = self.frames[:-1]
        opened = self.block(node.orelse, opened)
        for each, entry in zip(node.handlers, entries):
            point = self.point(each, [entry], each.type)
            binding = getattr(each, "binding", None)
            if binding and binding.variable.scope is self.scope:
                point.writes = [*point.writes, binding]
            left = self.block(each.body, [point])
            if binding and left:
                left = [self.point(None, left)]
                left[0].drops = [each]
            opened += left
        self.frames = frames
        if node.finalbody:
            # Once for what nobody has caught, which goes on outwards.
            unexpected = Point(None)
            self.points.append(unexpected)
            inside = [point for point in self.points if point.node is not None and is_below(point.node, node)]
            for each in [*inside, *entries]:
                each.raises = [*each.raises, unexpected]
            self.block(node.finalbody, [unexpected])
            opened = self.block(node.finalbody, opened)
        return opened

    def match(self, node, froms):
        subject = self.point(node, froms, node.subject)
        opened, left = [], [subject]
        for each in node.cases:
            test = self.point(each, left, each.pattern, each.guard)
            test.is_possible_write = True
            opened += self.block(each.body, [test])
            left = [test]
            if each.guard is None and takes_all(each.pattern):
                left = []
                break
        return opened + left

    # --- what is asked

    def reachable(self, weak=True, without=()):
        """All points that can be come to; without weak ways, only those that are certainly possible."""
        seen, pending = set(), [self.entry]
        while pending:
            point = pending.pop()
            if id(point) in seen or id(point) in without:
                continue
            seen.add(id(point))
            pending += point.next
            pending += [each for each in point.raises if weak or not getattr(each, "is_weak", False)]
        return seen

    def unread(self, kept=()):
        """The bindings whose value is never read, on no way; those in `kept` are read by somebody else in the end."""
        reached = self.reachable()
        after = {id(point): set() for point in self.points}
        before = {id(point): set() for point in self.points}
        before[id(self.exit)] = set(kept)
        pending = list(self.points)
        while pending:
            point = pending.pop()
            out = set()
            for each in point.next:
                out |= before[id(each)]
            handled = set()
            for each in point.raises:
                handled |= before[id(each)]
            written = set() if point.is_possible_write else {each.variable for each in point.writes}
            read = {each.variable for each in point.reads}
            now = (out - written) | read | handled | (set(kept) if point is self.exit else set())
            after[id(point)] = out | handled
            if now != before[id(point)]:
                before[id(point)] = now
                pending += point.before
        dead, alive = {}, set()
        for point in self.points:
            if id(point) not in reached or point.is_possible_write:
                alive.update(map(id, point.writes))
                continue
            for binding in point.writes:
                is_read_at_once = binding.how == "walrus" and any(
                    each.variable is binding.variable for each in point.reads
                )
                if binding.variable in after[id(point)] or is_read_at_once:
                    alive.add(id(binding))
                else:
                    dead[id(binding)] = binding
        entry = before[id(self.entry)]
        return [each for key, each in dead.items() if key not in alive], entry

    def unassigned(self):
        """The reads of names that have no value yet, whatever way was taken."""
        given = {id(point): set() for point in self.points}
        done = {id(point): None for point in self.points}
        start = {each for each in self.scope.variables.values() if "parameter" in each.hows()}
        given[id(self.entry)] = start
        reached = self.reachable()
        pending = [self.entry]
        while pending:
            point = pending.pop()
            inside = given[id(point)]
            out = inside | {each.variable for each in point.writes}
            for each in point.drops:
                variable = dropped(each, self.scope)
                out = out - {variable}
            if done[id(point)] is not None and done[id(point)] == (inside, out):
                continue
            done[id(point)] = (set(inside), out)
            for each in point.next:
                given[id(each)] |= out
                pending.append(each)
            for each in point.raises:
                given[id(each)] |= out | inside
                pending.append(each)
        found, fine = {}, set()
        for point in self.points:
            if id(point) not in reached:
                continue
            early = {each.variable for each in point.writes if each.how == "walrus"}
            for node in point.reads:
                if node.variable in given[id(point)] or node.variable in early:
                    fine.add(id(node))
                else:
                    found[id(node)] = node
        first = [each for each in self.first_reads(reached) if id(each) not in found]
        return [each for key, each in found.items() if key not in fine] + first

    def first_reads(self, reached):
        """The reads that come before whatever gives the name a value, although a later round would find one."""
        writes, reads = {}, {}
        for point in self.points:
            for each in point.writes:
                writes.setdefault(each.variable, []).append(point)
            for node in point.reads:
                reads.setdefault(id(node), (node, []))[1].append(point)
        found = []
        for node, points in reads.values():
            given = writes.get(node.variable, [])
            if not given or "parameter" in node.variable.hows():
                continue
            lines = [getattr(each.node, "lineno", 0) for each in given]
            if node.lineno > min(lines) or not any(id(each) in reached for each in points):
                continue
            before = self.reachable(without={id(each) for each in points})
            if not any(id(each) in before for each in given):
                if not any(each.how == "walrus" for point in points for each in point.writes):
                    found.append(node)
        return found

    def goes_round(self, loop):
        """Whether a loop can come to a second round."""
        reached = self.reachable()
        for head, outside in self.heads.get(id(loop), []):
            if any(id(each) in reached and not any(each is other for other in outside) for each in head.before):
                return True
        return False

    def ends_always(self):
        """Whether nothing is behind: neither the end nor a `return` can be come to."""
        return id(self.exit) not in self.reachable()


class TooLarge(Exception):
    pass


def dropped(node, scope):
    return scope.variables.get(node.id if isinstance(node, Name) else node.name)


def is_below(node, above):
    while node is not None:
        if node is above:
            return True
        node = getattr(node, "above", None)
    return False


def takes_all(pattern):
    if isinstance(pattern, MatchAs):
        return pattern.pattern is None or takes_all(pattern.pattern)
    return isinstance(pattern, MatchOr) and any(map(takes_all, pattern.patterns))


BUILDERS = {
    Return: Flow.return_,
    Raise: Flow.raise_,
    Break: Flow.break_,
    Continue: Flow.continue_,
    If: Flow.if_,
    While: Flow.while_,
    For: Flow.for_,
    AsyncFor: Flow.for_,
    With: Flow.with_,
    AsyncWith: Flow.with_,
    Match: Flow.match,
    **dict.fromkeys(TRIES, Flow.try_),
}


class Program:
    """All that is known of one file: its tree, its names, and the ways through it and its functions."""

    def __init__(self, content, is_program, looks_at_ways=True):
        self.text = Text(content)
        # Whether it is what python3 is started with, so that nobody else uses its names.
        self.is_program = is_program
        self.names = Names(self.text)
        self.tree, self.nodes = self.text.tree, self.text.nodes
        self.add, self.said = self.text.add, self.text.said
        self.functions = [each for each in self.nodes if isinstance(each, FUNCTIONS)]
        self.classes = [each for each in self.nodes if isinstance(each, ClassDef)]
        # What is given a value as an attribute, or in the body of a class.
        self.stored = {
            each.attr for each in self.nodes if isinstance(each, Attribute) and not isinstance(each.ctx, Load)
        }
        for each in self.classes:
            variables = self.scope(each).variables.items()
            self.stored |= {name for name, variable in variables if variable.hows() - {"def"}}
        self.ends, self.flows = set(), {}
        if looks_at_ways:
            self.find_ways()

    def find_ways(self):
        """The ways through everything, with what is known of functions that never come back."""
        scopes = [self.names.scope_of[id(each)] for each in [self.tree, *self.functions]]
        while True:
            self.flows = {}
            for scope in scopes:
                try:
                    self.flows[id(scope.node)] = Flow(scope, self.names, self.ends)
                except TooLarge:
                    pass
            more = {
                each
                for each in self.functions
                if id(each) in self.flows and self.is_plain(each) and self.flows[id(each)].ends_always()
            }
            if more <= self.ends:
                return
            self.ends |= more

    def is_plain(self, function):
        """Whether a call of a function runs its body at once."""
        if not isinstance(function, FunctionDef) or function.decorator_list:
            return False
        return not is_generator(function)

    def flow(self, node):
        return self.flows.get(id(node))

    def scope(self, node):
        return self.names.scope_of[id(node)]

    @property
    def is_dynamic(self):
        return self.names.is_dynamic


def own_nodes(function):
    """All nodes that run when a function does."""
    if not hasattr(function, "own_nodes"):
        function.own_nodes = list(own(function.body))
    return function.own_nodes


def is_generator(function):
    return any(isinstance(each, (Yield, YieldFrom)) for each in own_nodes(function))


def returns_of(function):
    return [each for each in own_nodes(function) if isinstance(each, Return)]
