"""Proposes small changes to a learner's program, each of which would undo one trap.

Theory of operation. The program is only read: its text is parsed, and nothing of it is executed here. Each rule looks
at the tree and yields repairs; a repair is the place that it is about, and for each node that it changes a function
from (a copy of) this node to what takes its place: a node, or for a statement a list of them. A third value says what
was done where a rule has several ways: a dictionary with its `form`, and names that its words are about. For each repair
the whole changed text is printed, as JSON. Whether a repair mends anything is found out by whoever runs the changed
programs.

A program that was changed already is changed further in the same way: the earlier changes are made again, and each node
keeps in `own` the line that it has in the learner's own text, 0 for what a change has brought in. That is never
proposed: a learner is told of nothing that they have not written.

The files beside this one: `answer/PATH` for each Python file of the learner's, `rules/NUMBER` for each rule,
`complaints`, the exceptions that failing cases ended with, one a line, and for each change that was made already
`made/NUMBER/` with its `rule`, `file`, `complaints` and the `text` that came of it.
"""

import ast
import builtins
import itertools
import json
import os

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
LOOPS = (ast.For, ast.AsyncFor, ast.While)
BLOCKS = LOOPS + (ast.If, ast.With, ast.Try)
BUILTINS = set(dir(builtins))
MOST_OF_A_RULE = 24
MOST_OF_ALL = 160
LARGEST = 1 << 15
# A changed program may go round for ever; it is ended by the signal of a timer after this much computing.
TIMER = "__import__('_signal').setitimer(2, 0.25)\n"


class Fill(ast.NodeTransformer):
    def __init__(self, parts):
        self.parts = parts

    def visit_Name(self, node):
        return self.parts.get(node.id, node)


def expression(template, **parts):
    """A new expression, with nodes in the place of some of its names."""
    return Fill(parts).visit(ast.parse(template, mode="eval").body)


def statements(template, **parts):
    return Fill(parts).visit(ast.parse(template)).body


def assignment(target, value):
    # The printer of trees looks at the line of an assignment.
    return ast.Assign([target], value, lineno=1)


def always(*nodes):
    """A change to the same, whatever was there; to nothing without any."""
    return lambda node: list(nodes) if len(nodes) != 1 else nodes[0]


def wrapped(template):
    """A change that puts the node in the place of `_`."""
    return lambda node: expression(template, _=node)


def with_fields(**fields):
    def change(node):
        for name, value in fields.items():
            setattr(node, name, value)
        return node

    return change


def opened_with(*first):
    """A change that puts statements at the beginning of a function, after its docstring, or of a loop."""

    def change(node):
        at = 1 if isinstance(node, FUNCTIONS) and ast.get_docstring(node, clean=False) is not None else 0
        node.body = node.body[:at] + list(first) + node.body[at:]
        return node

    return change


def followed_by(*more):
    return lambda node: [node, *more]


def preceded_by(*more):
    return lambda node: [*more, node]


def removed(node):
    return []


def called(node):
    """The last name of the function that is called: `split` for `line.split()`; nothing for anything else."""
    if isinstance(node, ast.Call):
        return getattr(node.func, "id", None) or getattr(node.func, "attr", None)


def is_name(node, *names):
    return isinstance(node, ast.Name) and (not names or node.id in names)


def is_constant(node, *types):
    return isinstance(node, ast.Constant) and type(node.value) in types


def is_argv(node):
    return isinstance(node, ast.Attribute) and node.attr == "argv" or is_name(node, "argv")


def same(left, right):
    return ast.dump(left) == ast.dump(right)


def parameters(function):
    a = function.args
    return [*a.posonlyargs, *a.args, *([a.vararg] if a.vararg else []), *a.kwonlyargs, *([a.kwarg] if a.kwarg else [])]


class Answer:
    """One file of the learner's, parsed."""

    def __init__(self, name, text, complaints):
        self.name = name
        self.complaints = complaints
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.tree = ast.parse(text)
        self.parents = {}
        for node in ast.walk(self.tree):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
        self.order = [n for n in self.walk(self.tree)]
        for node in self.order:
            node.own = getattr(node, "lineno", 0) or getattr(self.parents.get(node), "own", 1)

    def walk(self, node):
        """The node and all below it, as they stand in the text."""
        yield node
        for child in ast.iter_child_nodes(node):
            yield from self.walk(child)

    def nodes(self, *types, within=None):
        nodes = self.order if within is None else self.walk(within)
        return [node for node in nodes if isinstance(node, types)]

    def parent(self, node):
        return self.parents.get(node)

    def ancestors(self, node):
        while node in self.parents:
            node = self.parents[node]
            yield node

    def around(self, node, *types):
        """The nearest node of these types around this one, not beyond the function or class that it is in."""
        for outer in self.ancestors(node):
            if isinstance(outer, types):
                return outer
            if isinstance(outer, FUNCTIONS + (ast.Lambda, ast.ClassDef)):
                return None

    def function(self, node):
        return self.around(node, *FUNCTIONS)

    def statement(self, node):
        while node is not None and not isinstance(node, ast.stmt):
            node = self.parent(node)
        return node

    def functions(self):
        return self.nodes(*FUNCTIONS)

    def own(self, function, *types):
        """The nodes of a function that are not in another function inside it."""
        return [n for n in self.nodes(*types, within=function) if n is not function and self.function(n) is function]

    def is_called(self, node):
        parent = self.parent(node)
        return isinstance(parent, ast.Call) and parent.func is node

    def blocks(self):
        """Each list of statements, with the node and the field that it belongs to."""
        for node in self.order:
            for field in ("body", "orelse", "finalbody"):
                block = getattr(node, field, None)
                if isinstance(block, list) and block:
                    yield node, field, block

    def stored(self, within=None):
        """The names that are assigned, in the order in which they first are."""
        nodes = self.nodes(ast.Name, within=within)
        return list(dict.fromkeys(n.id for n in nodes if isinstance(n.ctx, (ast.Store, ast.Del))))

    def known(self):
        """All names that the program gives to anything."""
        names = set(self.stored())
        for node in self.order:
            if isinstance(node, FUNCTIONS + (ast.ClassDef,)):
                names.add(node.name)
            elif isinstance(node, ast.arg):
                names.add(node.arg)
            elif isinstance(node, ast.alias):
                names.add((node.asname or node.name).split(".")[0])
            elif isinstance(node, ast.ExceptHandler) and node.name:
                names.add(node.name)
        return names

    # --- printing a changed program -----------------------------------------------------------------------------------

    def touched(self, changes):
        touched = set()
        for node in changes:
            touched.add(node)
            touched.update(self.ancestors(node))
        return touched

    def text(self, changes):
        touched = self.touched(changes)
        body = self.tree.body
        starts = [min([s.lineno] + [d.lineno for d in getattr(s, "decorator_list", [])]) for s in body]
        shares = any(start <= before.end_lineno for before, start in zip(body, starts[1:]))
        if shares or self.tree in changes:
            return self.timed(ast.unparse(rebuilt(self.tree, changes, touched)) + "\n")
        lines = list(self.lines)
        for start, statement in reversed(list(zip(starts, body))):
            if statement in touched:
                new = rebuilt(statement, changes, touched)
                new = new if isinstance(new, list) else [new]
                lines[start - 1 : statement.end_lineno] = [ast.unparse(n) for n in new]
        return self.timed("\n".join(lines))

    def timed(self, text):
        # What must be the first statement of a file stays so.
        has_future = any(isinstance(n, ast.ImportFrom) and n.module == "__future__" for n in self.tree.body)
        return text if has_future else TIMER + text

    def after(self, rule, text):
        """The answer as one of a rule's changes has left it; nothing where none of them makes this text."""
        for _, changes, _ in proposals(rule, self):
            try:
                if self.text(changes) != text:
                    continue
            except (AttributeError, RecursionError, ValueError):
                continue
            changed = Answer(self.name, text[len(TIMER) :] if text.startswith(TIMER) else text, self.complaints)
            trace(rebuilt(self.tree, changes, self.touched(changes)), changed.tree)
            return changed


def trace(old, new):
    """Hands the lines of the learner's own text on from a changed tree to that of its text, which is read anew."""
    new.own = getattr(old, "own", 0)
    olds, news = list(ast.iter_child_nodes(old)), list(ast.iter_child_nodes(new))
    if type(old) is type(new) and len(olds) == len(news):
        for pair in zip(olds, news):
            trace(*pair)
    else:
        for node in ast.walk(new):
            node.own = 0


def rebuilt(node, changes, touched):
    """A copy of the part of a tree that changes; the rest is shared."""
    if node not in touched:
        return node
    fields = {}
    for name, value in ast.iter_fields(node):
        if isinstance(value, list):
            items = []
            for item in value:
                new = rebuilt(item, changes, touched) if isinstance(item, ast.AST) else item
                items.extend(new) if isinstance(new, list) else items.append(new)
            if name == "body" and value and not items and not isinstance(node, ast.Module):
                items = [ast.Pass()]
            value = items
        elif isinstance(value, ast.AST):
            value = rebuilt(value, changes, touched)
        fields[name] = value
    copy = ast.copy_location(type(node)(**fields), node)
    copy.own = node.own
    return changes[node](copy) if node in changes else copy


def one_after_another(first, second):
    def change(node):
        node = first(node)
        return second(node) if isinstance(node, ast.AST) else node

    return change


def together(repairs):
    """One repair that makes all of these changes, and says what was done where that is always the same."""
    changes = {}
    for repair in repairs:
        for node, change in repair[1].items():
            changes[node] = one_after_another(changes[node], change) if node in changes else change
    words = [said(repair) for repair in repairs]
    return repairs[0][0], changes, words[0] if all(w == words[0] for w in words) else {}


def said(repair):
    return repair[2] if len(repair) > 2 else {}


def proposals(rule, answer):
    """The repairs of one rule: each by itself and, where there are several, all at once."""
    namespace = dict(globals())
    exec(rule, namespace)
    found = list(itertools.islice(namespace["repairs"](answer), MOST_OF_A_RULE))
    if len(found) > 1 and namespace.get("TOGETHER", True):
        found.append(together(found))
    found = [(repair[0], repair[1], said(repair)) for repair in found]
    return [repair for repair in found if all(node.own for node in (repair[0], *repair[1]))]


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def changed_already(answers):
    """The answers with all changes that were made already; nothing where one of them cannot be made again."""
    for number in sorted(os.listdir("made"), key=int) if os.path.isdir("made") else ():
        made = {name: read(f"made/{number}/{name}") for name in ("rule", "file", "complaints", "text")}
        for at, answer in enumerate(answers):
            if answer.name == made["file"]:
                answer.complaints = made["complaints"].splitlines()
                answers[at] = answer.after(compile(made["rule"], "rule", "exec"), made["text"])
                if answers[at] is None:
                    return []
    return answers


def main():
    complaints = read("complaints").splitlines()
    answers = []
    paths = [os.path.join(folder, name) for folder, _, names in os.walk("answer") for name in names]
    for name in sorted(os.path.relpath(path, "answer") for path in paths):
        with open("answer/" + name, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        # Nobody writes so long an answer to an exercise, and it would take too long to change.
        if len(text) <= LARGEST:
            answers.append(Answer(name, text, complaints))
    answers = changed_already(answers)
    for answer in answers:
        answer.complaints = complaints
    output, seen = [], set()
    for number in sorted(os.listdir("rules"), key=int):
        rule = compile(read("rules/" + number), "rule " + number, "exec")
        for answer in answers:
            for place, changes, words in proposals(rule, answer):
                try:
                    text = answer.text(changes)
                except (AttributeError, RecursionError, ValueError):
                    # What the printer of trees cannot put into words, such as quotes inside an f-string.
                    continue
                if (answer.name, text) in seen or len(text) > LARGEST or len(output) == MOST_OF_ALL:
                    continue
                seen.add((answer.name, text))
                output.append([int(number), answer.name, place.own, text, words])
    print(json.dumps(output))


if __name__ == "__main__":
    main()
