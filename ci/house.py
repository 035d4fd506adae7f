#!/usr/bin/env python3
"""Looks over how the house is built: its targets, the folders within each, the sizes of files and functions.

    ci/house.py [--quiet] [--top-folders] [ROOT]     ROOT is the checkout that this file is in, unless named

Prints a map of the targets, then sizes, then what is wrong. With --quiet, only what is wrong and one line of summary.
Exit status 1 where something is wrong:

- A target of Package.swift, tests left aside, has not exactly one line of comment above it, or no folder in Sources.
- A file imports a target that is not declared above its own, or that its own does not name as a dependency.
- Folders of one target know each other in a circle. Each directory that holds Swift files is a folder by itself; with
  --top-folders it counts as part of the one right below the target's.
- Files or functions have become longer than the limits below allow.

Swift has no imports between folders, so who knows whom is read from names. A file knows another where it uses
- a type, type alias, function or variable that the other declares at its top level;
- a nested type that the other declares, as `Outer.Inner`, or as `Inner` inside of `Outer`;
- a member that the other adds in an extension of a type declared elsewhere: as `Type.member`, by its bare name inside
  of that type, or as `value.member` where no type of another folder or of a target above has a member of that name.
Names that could mean two things are left aside, and so is a value that is passed on without a name of its type.

All lines of a file count. A function is a `func`, `init`, `deinit`, `subscript` or computed property with a body that
does not stand on one line; its lines are those from its first word, attributes above left aside, to its closing brace.
A function within another counts by itself too. The median and the 90th percentile are nearest ranks.
"""

import argparse
import bisect
import functools
import math
import pathlib
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

FILE_MEDIAN = 60
FILE_P90 = 150
FUNCTION_MEDIAN = 12
FUNCTION_P90 = 30

EXAMPLES = 2
LONGEST = 6
NOT_ABOVE = ", which is not declared above it in Package.swift"

# --- Swift, as tokens ---------------------------------------------------------------------------------------------


class Token(NamedTuple):
    kind: str  # "name", "mark", or "text" for a string literal
    text: str  # that of a literal begins with a quote, so that it is like no other token's
    at: int


PIECE = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|\#(?:if|elseif|else|endif)\b[^\n]*)
    |(?P<comment>/\*)
    |(?P<string>\#*"(?:"")?)
    |(?P<name>`?[^\W\d]\w*`?)
    |(?P<number>\d\w*(?:\.\d\w*)?)
    |(?P<mark>\.\.[.<]|->|[=!<>]=+|&&|\|\||\?\?|.)""",
    re.VERBOSE,
)
COMMENT_EDGE = re.compile(r"/\*|\*/")


def tokenized(text):
    """The tokens of Swift source: no comments, no content of strings but the code that is interpolated into them."""
    tokens = []
    read_code(text, 0, tokens)
    return tokens


def read_code(text, at, tokens, interpolated=False):
    """Reads to the end, or behind the parenthesis that ends an interpolation; returns where that is."""
    depth = 0
    while match := PIECE.match(text, at):
        kind, at = match.lastgroup, match.end()
        if kind == "comment":
            at = behind_comment(text, at)
        elif kind == "string":
            at = read_string(text, match, tokens)
        elif kind in ("name", "mark"):
            tokens.append(Token(kind, match[0].strip("`"), match.start()))
            depth += (match[0] == "(") - (match[0] == ")")
            if interpolated and depth < 0:
                break
    return at


def behind_comment(text, at):
    depth = 1
    while depth and (edge := COMMENT_EDGE.search(text, at)):
        depth += 1 if edge[0] == "/*" else -1
        at = edge.end()
    return len(text) if depth else at


@functools.cache
def string_edge(opening):
    """What matters inside of a string that begins like this: its end, an interpolation, another escape."""
    hashes = "#" * opening.count("#")
    quotes = opening[len(hashes) :]
    torn = "" if quotes == '"""' else r"|(?P<end_of_line>\n)"
    return re.compile(rf"(?P<end>{quotes}{hashes})|\\{hashes}(?:(?P<code>\()|.){torn}", re.DOTALL)


def read_string(text, opening, tokens):
    edges, at, place = string_edge(opening[0]), opening.end(), len(tokens)
    tokens.append(None)
    while edge := edges.search(text, at):
        at = edge.end()
        if edge["code"]:
            tokens.append(Token("mark", "(", at - 1))
            at = read_code(text, at, tokens, interpolated=True)
        elif edge.lastgroup:
            break
    end = edge.start() if edge else len(text)
    tokens[place] = Token("text", '"' + text[opening.end() : end], opening.start())
    return at if edge else len(text)


# --- What a file declares -----------------------------------------------------------------------------------------

TYPE_WORDS = {"struct", "class", "enum", "protocol", "actor"}
MODIFIERS = set(
    "private fileprivate internal package public open static class final mutating nonmutating override required"
    " convenience lazy weak unowned indirect nonisolated isolated consuming borrowing dynamic optional prefix infix"
    " postfix distributed async".split()
)
OPENING, CLOSING = {"(", "[", "{"}, {")", "]", "}"}
END = Token("mark", "", 0)


@dataclass(slots=True)
class Scope:
    """What a bracket opens, or the file as a whole."""

    mark: str
    kind: str  # "file", "type", "protocol", "extension", "function" or, for all else, ""
    path: str  # the type that we are inside of, as `Outer.Inner`
    seen: str = "internal"  # the members of an extension are seen as far as this, unless they say otherwise
    conforms: bool = False
    name: str = ""
    start: int = 0

    @property
    def holds_declarations(self):
        return self.kind in ("file", "type", "protocol", "extension")


class Member(NamedTuple):
    owner: str
    name: str
    seen: str  # "private", "internal" or "package"
    is_added: bool  # in an extension
    may_be_required: bool  # the extension adds a conformance too, so a protocol may have the same name


class Function(NamedTuple):
    lines: int
    file: "SwiftFile"
    line: int
    name: str


class SwiftFile:
    """A source file: its tokens, the scope of each, and what is declared."""

    def __init__(self, path, root, folder):
        self.place = path.relative_to(root).as_posix()
        self.folder = folder
        text = path.read_text(encoding="utf-8")
        self.line_ends = [match.start() for match in re.finditer("\n", text)]
        self.lines = len(self.line_ends) + (text[-1:] not in ("", "\n"))
        self.tokens = tokenized(text)
        self.imports = []  # (module, line)
        self.types = {}  # by path: how far it is seen
        self.values = {}  # functions and variables at the top level: how far each is seen
        self.members = []
        self.locals = set()  # names of parameters, variables and types within functions
        self.functions = []
        self.scopes = []
        self.bodies = {}  # the scope that a brace will open, by the brace's index
        self.read()

    def line(self, at):
        return bisect.bisect_left(self.line_ends, at) + 1

    def token(self, index):
        return self.tokens[index] if 0 <= index < len(self.tokens) else END

    def text(self, index):
        return self.token(index).text

    def read(self):
        stack = [Scope("", "file", "")]
        for index, token in enumerate(self.tokens):
            if token.kind == "mark":
                if token.text in OPENING:
                    stack.append(self.opened(index, stack[-1]))
                elif token.text in CLOSING and len(stack) > 1:
                    self.close(stack.pop(), token)
            self.scopes.append(stack[-1])
            if token.kind == "name" and token.text in HANDLERS and self.text(index - 1) != ".":
                HANDLERS[token.text](self, index, stack[-1])

    def opened(self, index, outer):
        if index in self.bodies:
            return self.bodies.pop(index)
        if self.text(index) == "{":
            self.note_closure_parameters(index)
        return Scope(self.text(index), "", outer.path)

    def close(self, scope, token):
        if scope.kind == "function":
            first = self.line(scope.start)
            self.functions.append(Function(self.line(token.at) - first + 1, self, first, scope.name))

    # Declarations, each by its word

    def read_import(self, index, scope):
        if scope.kind == "file":
            index += self.text(index + 1) in TYPE_WORDS | {"func", "let", "var", "typealias"}
            self.imports.append((self.text(index + 1), self.line(self.tokens[index].at)))

    def read_type(self, index, scope):
        word, name, behind = (self.token(index + step) for step in range(3))
        if name.text in HANDLERS or name.text in MODIFIERS or behind.text not in ("{", ":", "<", "where"):
            return
        path = self.declare_type(index, scope)
        self.note_generics(index + 2)
        kind = "protocol" if word.text == "protocol" else "type"
        self.expect_body(index, Scope("{", kind, path, self.seen(index, scope)))

    def read_alias(self, index, scope):
        self.declare_type(index, scope)

    def declare_type(self, index, scope):
        name = self.text(index + 1)
        path = f"{scope.path}.{name}" if scope.path else name
        if scope.holds_declarations:
            self.types[path] = self.seen(index, scope)
        else:
            self.locals.add(name)
        return path

    def read_extension(self, index, scope):
        if scope.kind != "file" or self.token(index + 1).kind != "name":
            return
        path, at = self.text(index + 1), index + 2
        while self.text(at) == ".":
            path, at = f"{path}.{self.text(at + 1)}", at + 2
        brace = self.brace_behind(index)
        conforms = ":" in (token.text for token in self.tokens[at:brace])
        self.bodies[brace] = Scope("{", "extension", path, self.seen(index, scope), conforms)

    def read_function(self, index, scope):
        word, name = self.text(index), self.token(index + 1)
        if word != "func" and (not scope.holds_declarations or name.text not in ("(", "<", "?", "!", "{")):
            return
        if word == "func" and name.kind == "name":
            self.declare_value(index, name.text, scope)
        self.note_generics(index + 2 if word == "func" else index + 1)
        if scope.kind != "protocol":
            label = name.text if word == "func" else word
            brace = self.expect_body(index, self.function_scope(index, scope, label))
            self.note_parameters(index, brace)

    def function_scope(self, index, scope, name):
        start = self.tokens[self.first_word(index)].at
        return Scope("{", "function", scope.path, name=name, start=start)

    def read_value(self, index, scope):
        names = self.pattern(index + 1)
        for name in names:
            self.declare_value(index, name, scope)
        if scope.holds_declarations and scope.kind != "protocol" and self.text(index) == "var" and names:
            brace = self.accessors(index + 2)
            if brace and self.text(brace + 1) not in ("willSet", "didSet"):
                self.bodies[brace] = self.function_scope(index, scope, names[0])

    def pattern(self, index):
        """The names that `let` or `var` binds: one, or those of a tuple."""
        if self.text(index) != "(":
            return [self.text(index)] if self.token(index).kind == "name" else []
        names = []
        while self.text(index) not in (")", ""):
            names += [self.text(index)] if self.token(index).kind == "name" else []
            index += 1
        return names

    def accessors(self, index):
        """The brace that opens the body of a computed property, whose name is before the index."""
        depth, line = 0, self.line(self.token(index - 1).at)
        for at in range(index, len(self.tokens)):
            token = self.tokens[at]
            if not depth and (token.text == "=" or token.text in CLOSING or self.line(token.at) > line):
                return None
            if not depth and token.text == "{":
                return at
            depth += (token.text in OPENING) - (token.text in CLOSING)
            line = self.line(token.at)
        return None

    def read_case(self, index, scope):
        if scope.kind != "type":
            return
        depth, is_due = 0, True
        for token in self.tokens[index + 1 :]:
            if is_due and token.kind == "name":
                self.members.append(Member(scope.path, token.text, "package", False, False))
            elif not depth and (token.kind == "name" or token.text in CLOSING):
                return
            depth += (token.text in OPENING) - (token.text in CLOSING)
            is_due = not depth and token.text == ","

    def read_loop(self, index, scope):
        if scope.mark == "(":
            return  # an argument's label
        while self.text(index) not in ("in", "{", ""):
            index += 1
            if self.token(index).kind == "name":
                self.locals.add(self.text(index))

    def declare_value(self, index, name, scope):
        if not scope.holds_declarations:
            self.locals.add(name)
        elif scope.kind == "file":
            self.values[name] = self.seen(index, scope)
        else:
            seen = "package" if scope.kind == "protocol" else self.seen(index, scope)
            self.members.append(Member(scope.path, name, seen, scope.kind == "extension", scope.conforms))

    # What stands before and behind the word of a declaration

    def first_word(self, index):
        """Where the declaration begins whose word is at the index: its first modifier, or attribute on that line."""
        line = self.line(self.tokens[index].at)
        while True:
            before = index - 1
            if self.text(before) == ")":
                before = self.opening_before(before) - 1
            if self.text(before - 1) == "@":
                before -= 1
            elif self.text(before) not in MODIFIERS:
                return index
            if self.line(self.token(before).at) != line:
                return index
            index = before

    def opening_before(self, index):
        while index > 0 and self.text(index) != "(":
            index -= 1
        return index

    def seen(self, index, scope):
        """How far a declaration is seen: "private" is within its file, "package" beyond its target."""
        for at in range(self.first_word(index), index):
            if self.text(at + 1) == "(":
                continue
            if self.text(at) in ("private", "fileprivate"):
                return "private"
            if self.text(at) in ("package", "public", "open"):
                return "package"
        return scope.seen if scope.kind == "extension" or scope.seen == "private" else "internal"

    def brace_behind(self, index):
        depth = 0
        for at in range(index, len(self.tokens)):
            text = self.tokens[at].text
            if text == "{" and not depth:
                return at
            depth += (text in OPENING) - (text in CLOSING)
        return len(self.tokens)

    def expect_body(self, index, scope):
        brace = self.brace_behind(index)
        self.bodies[brace] = scope
        return brace

    def note_generics(self, index):
        if self.text(index) != "<":
            return
        while self.text(index) not in (">", "(", "{", ""):
            if self.text(index) in ("<", ","):
                self.locals.add(self.text(index + 1))
            index += 1

    def note_parameters(self, index, brace):
        for at in range(index, brace):
            if self.text(at + 1) == ":" and self.token(at).kind == "name" and self.text(at - 1) != "[":
                self.locals.add(self.text(at))

    def note_closure_parameters(self, index):
        names, index = [], index + 1
        while self.token(index).kind == "name" or self.text(index) in (",", "(", ")"):
            if self.text(index) == "in":
                self.locals.update(names)
                return
            names.append(self.text(index))
            index += 1


HANDLERS = {
    "import": SwiftFile.read_import,
    "extension": SwiftFile.read_extension,
    "typealias": SwiftFile.read_alias,
    "associatedtype": SwiftFile.read_alias,
    "case": SwiftFile.read_case,
    "for": SwiftFile.read_loop,
    **dict.fromkeys(TYPE_WORDS, SwiftFile.read_type),
    **dict.fromkeys(("func", "init", "deinit", "subscript"), SwiftFile.read_function),
    **dict.fromkeys(("let", "var"), SwiftFile.read_value),
}


# --- What Package.swift says --------------------------------------------------------------------------------------

TARGET_WORDS = {"target", "executableTarget", "testTarget", "systemLibrary", "binaryTarget", "macro", "plugin"}


@dataclass
class Target:
    name: str
    line: int
    comments: list  # the lines of comment right above it
    dependencies: list
    is_test: bool  # or what only tests need
    others: list = field(default_factory=list)  # files in C
    files: list = field(default_factory=list)  # files in Swift

    @property
    def folders(self):
        return sorted({file.folder for file in self.files})


def read_package(path):
    """The targets of Package.swift, in their order."""
    text = path.read_text(encoding="utf-8")
    lines, tokens = text.splitlines(), tokenized(text)
    targets, index = [], 0
    while index < len(tokens) - 2:
        dot, word, bracket = (token.text for token in tokens[index : index + 3])
        if dot != "." or word not in TARGET_WORDS or bracket != "(":
            index += 1
            continue
        end = closing(tokens, index + 2)
        line = text.count("\n", 0, tokens[index].at) + 1
        targets.append(read_target(word, tokens[index + 3 : end], line, comments_above(lines, line)))
        index = end
    names = {target.name for target in targets}
    for target in targets:
        target.dependencies = [name for name in target.dependencies if name in names]
    return targets


def closing(tokens, index):
    """Where the bracket is closed that is opened at the index."""
    depth = 0
    for at in range(index, len(tokens)):
        depth += (tokens[at].text in OPENING) - (tokens[at].text in CLOSING)
        if not depth:
            return at
    return len(tokens)


def read_target(word, tokens, line, comments):
    name, dependencies = "", []
    for index, token in enumerate(tokens[:-2]):
        if token.text == "name" and not name:
            name = tokens[index + 2].text[1:]
        if token.text == "dependencies":
            listed = tokens[index + 2 : closing(tokens, index + 2)]
            dependencies = [token.text[1:] for token in listed if token.kind == "text"]
    folders = [tokens[at + 2].text[1:] for at, token in enumerate(tokens[:-2]) if token.text == "path"]
    is_test = word == "testTarget" or any(folder.startswith("Tests/") for folder in folders)
    return Target(name, line, comments, dependencies, is_test)


def comments_above(lines, line):
    first = line - 1
    while first > 0 and lines[first - 1].lstrip().startswith("//"):
        first -= 1
    return [text.strip().lstrip("/ ") for text in lines[first : line - 1]]


def find_files(root, target, top_folders):
    home = root / "Sources" / target.name
    for path in sorted(home.rglob("*")):
        if path.suffix == ".swift":
            parts = path.relative_to(home).parts[:-1]
            target.files.append(SwiftFile(path, root, "/".join(parts[:1] if top_folders else parts) or "."))
        elif path.suffix in (".c", ".h"):
            target.others.append(path)


def package_faults(root, targets):
    for target in targets:
        place = f"Package.swift:{target.line}: {target.name}"
        if len(target.comments) != 1:
            yield f"{place} has {len(target.comments) or 'no'} lines of comment above it; it must be one"
        if not target.files and not target.others:
            yield f"{place} has no source files in Sources/{target.name}"
        above = names_above(targets, target)
        for name in target.dependencies:
            if name not in above:
                yield f"{place} depends on {name}{NOT_ABOVE}"
    for path in sorted((root / "Sources").iterdir()):
        if path.name not in {target.name for target in targets} and any(path.rglob("*.swift")):
            yield f"Sources/{path.name}: belongs to no target of Package.swift"


def names_above(targets, target):
    return {other.name for other in targets[: targets.index(target)]}


def import_faults(targets):
    names = {target.name for target in targets}
    for target in targets:
        above = names_above(targets, target)
        for file in target.files:
            for name, line in file.imports:
                if name not in names:
                    continue
                place = f"{file.place}:{line}: {target.name} imports {name}"
                if name not in above:
                    yield place + NOT_ABOVE
                elif name not in target.dependencies:
                    yield f"{place}, which is not among its dependencies in Package.swift"


# --- Which file uses what of another ------------------------------------------------------------------------------


class Use(NamedTuple):
    line: int
    file: SwiftFile
    name: str
    of: SwiftFile

    def __str__(self):
        return f"{self.file.place}:{self.line} uses {self.name} of {self.of.place}"


class Names:
    """What the files of a target declare for each other."""

    def __init__(self, target, targets_above):
        self.types = defaultdict(list)  # the files that declare it, by its path
        self.values = defaultdict(list)  # likewise
        self.members = defaultdict(list)  # likewise, by the owner's path and the member's name
        self.homes = defaultdict(set)  # folders in which any type has a member of a name
        self.added = {}  # the file that adds a member of a name in an extension
        self.owners = set()  # paths of types with members
        for file in target.files:
            self.note(file)
        self.foreign = {
            member.name
            for above in targets_above
            for file in above.files
            for member in file.members
            if member.seen == "package"
        }

    def note(self, file):
        for table, declared in ((self.types, file.types), (self.values, file.values)):
            for name, seen in declared.items():
                if seen != "private":
                    table[name].append(file)
        for member in file.members:
            if member.seen == "private":
                continue
            self.owners.add(member.owner)
            self.members[member.owner, member.name].append(file)
            self.homes[member.name].add(file.folder)
            if member.is_added and not member.may_be_required:
                self.added[member.name] = file

    def is_certain(self, name):
        """Whether `value.name` can only be what one folder adds to a type."""
        return name in self.added and len(self.homes[name]) == 1 and name not in self.foreign


class Reading:
    """Finds what a file uses of the other folders of its target."""

    def __init__(self, file, module, names):
        self.file = file
        self.module = module
        self.names = names
        self.own_members = {member.name for member in file.members}
        self.uses = []
        index = 0
        while index < len(file.tokens):
            index = self.read(index) if file.tokens[index].kind == "name" else index + 1

    def read(self, index):
        """Reads the name at the index, and what hangs on it; returns where to go on."""
        name = self.file.text(index)
        if self.is_member(index):
            self.read_member(index)
        elif not self.is_label(index):
            path = self.type_named(index)
            if path is not None:
                return self.read_chain(path, index)
            if name[0].isupper() and name != self.module and self.file.text(index + 1) == ".":
                return index + 3  # a member of a type from elsewhere
            self.read_bare(index)
        return index + 1

    def is_member(self, index):
        return self.file.text(index - 1) == "." and self.file.text(index - 2) != self.module

    def is_label(self, index):
        text = self.file.text
        return text(index + 1) == ":" and text(index - 1) in ("(", ",") and self.file.scopes[index].mark == "("

    def outer_paths(self, index):
        """The types that we are inside of, the innermost first."""
        path = self.file.scopes[index].path
        while path:
            yield path
            path = path.rpartition(".")[0]

    def type_named(self, index):
        """The path of the type that a name means here, if it is one of the target's, or one with members added."""
        name = self.file.text(index)
        if name in ("self", "Self"):
            return self.file.scopes[index].path or None
        if name in self.file.locals:
            return None
        for path in [f"{outer}.{name}" for outer in self.outer_paths(index)] + [name]:
            if path in self.file.types or path in self.names.types:
                return path
        return name if name in self.names.owners else None

    def read_chain(self, path, index):
        """Reads `Outer.Inner.member` from its first name on."""
        self.note_type(path, index)
        while self.file.text(index + 1) == "." and self.file.token(index + 2).kind == "name":
            index += 2
            inner = f"{path}.{self.file.text(index)}"
            if inner not in self.file.types and inner not in self.names.types:
                self.read_member_of(path, index)
                break
            path = inner
            self.note_type(path, index)
        return index + 1

    def note_type(self, path, index):
        if path not in self.file.types and self.file.text(index) not in ("self", "Self"):
            for file in self.names.types.get(path, ()):
                self.note(index, path, file)

    def read_member_of(self, path, index):
        name = self.file.text(index)
        files = self.names.members.get((path, name))
        if not files:
            self.read_member(index)
        elif len({file.folder for file in files}) == 1:
            self.note(index, f"{path}.{name}", files[0])

    def read_member(self, index):
        name = self.file.text(index)
        if name not in self.own_members and self.names.is_certain(name):
            self.note(index, f".{name}", self.names.added[name])

    def read_bare(self, index):
        """A member of a type that we are inside of, or else a function or variable of a file's top level."""
        name = self.file.text(index)
        if name in self.file.locals or name in self.own_members or name in self.file.values:
            return
        for path in self.outer_paths(index):
            if (path, name) in self.names.members:
                return self.read_member_of(path, index)
        for file in self.names.values.get(name, ()):
            self.note(index, name, file)

    def note(self, index, name, file):
        if file.folder != self.file.folder:
            self.uses.append(Use(self.file.line(self.file.tokens[index].at), self.file, name, file))


def arrows(target, targets_above):
    """For each folder those that it knows, each with the uses that show it."""
    names = Names(target, targets_above)
    known = {folder: defaultdict(list) for folder in target.folders}
    for file in target.files:
        for use in Reading(file, target.name, names).uses:
            known[file.folder][use.of.folder].append(use)
    return known


def circles(known):
    """The sets of folders that each lead to all others of their set."""
    reached = {folder: reachable(folder, known) for folder in known}
    found = []
    for folder in known:
        circle = [other for other in reached[folder] if folder in reached[other]]
        if len(circle) > 1 and sorted(circle) not in found:
            found.append(sorted(circle))
    return found


def reachable(folder, known):
    seen, ahead = set(), [folder]
    while ahead:
        for other in known[ahead.pop()]:
            if other not in seen:
                seen.add(other)
                ahead.append(other)
    return seen


def circle_fault(target, circle, known):
    lines = [f"Sources/{target.name}: {len(circle)} of {len(known)} folders form a circle: {', '.join(circle)}"]
    for folder in circle:
        for other in sorted(set(known[folder]) & set(circle)):
            lines.append(f"    {folder} -> {other}")
            lines += [f"        {use}" for use in examples(known[folder][other])]
    return "\n".join(lines)


def examples(uses):
    """A few uses, of types that differ where there are such."""
    first = {use.name.split(".")[0] or use.name: use for use in reversed(uses)}
    return sorted(first.values(), key=lambda use: (use.file.place, use.line))[:EXAMPLES]


# --- Sizes --------------------------------------------------------------------------------------------------------


def rank(numbers, share):
    return sorted(numbers)[max(0, math.ceil(len(numbers) * share) - 1)] if numbers else 0


class Sizes:
    """Lines of all files, or of all functions: the middle, the upper end, the longest."""

    def __init__(self, what, lines_and_places, median_limit, p90_limit):
        self.what = what
        self.all = sorted(lines_and_places, key=lambda pair: (-pair[0], pair[1]))
        lines = [lines for lines, _ in self.all]
        self.median, self.p90 = rank(lines, 0.5), rank(lines, 0.9)
        self.median_limit, self.p90_limit = median_limit, p90_limit

    def faults(self):
        for name, value, limit in (
            ("median", self.median, self.median_limit),
            ("90th percentile", self.p90, self.p90_limit),
        ):
            if value > limit:
                yield f"{self.what}: the {name} is {value} lines; it may be {limit}"

    def show(self):
        print(f"{len(self.all)} {self.what}: median {self.median} lines, 90th percentile {self.p90}; the longest:")
        for lines, place in self.all[:LONGEST]:
            print(f"    {lines:4}  {place}")


def file_sizes(files):
    return Sizes("files", [(file.lines, file.place) for file in files], FILE_MEDIAN, FILE_P90)


def function_sizes(files):
    functions = [function for file in files for function in file.functions if function.lines > 1]
    places = [(one.lines, f"{one.file.place}:{one.line} {one.name}") for one in functions]
    return Sizes("functions", places, FUNCTION_MEDIAN, FUNCTION_P90)


# --- The whole ----------------------------------------------------------------------------------------------------


class House:
    """All that is known of a checkout."""

    def __init__(self, root, top_folders=False):
        self.root = root
        self.targets = [target for target in read_package(root / "Package.swift") if not target.is_test]
        for target in self.targets:
            find_files(root, target, top_folders)
        self.known = [arrows(target, self.targets[:index]) for index, target in enumerate(self.targets)]
        self.circles = [
            circle_fault(target, circle, known)
            for target, known in zip(self.targets, self.known)
            for circle in circles(known)
        ]
        self.imports = list(import_faults(self.targets))
        files = [file for target in self.targets for file in target.files]
        self.sizes = [file_sizes(files), function_sizes(files)]

    def faults(self):
        sizes = [fault for sizes in self.sizes for fault in sizes.faults()]
        return [*package_faults(self.root, self.targets), *self.imports, *self.circles, *sizes]

    def show(self):
        for target, known in zip(self.targets, self.known):
            show_target(target, known)
        for sizes in self.sizes:
            sizes.show()

    def summary(self):
        downwards = sum(fault.endswith(NOT_ABOVE) for fault in self.imports)
        undeclared = len(self.imports) - downwards
        parts = [
            f"{len(self.targets)} targets",
            f"{sum(map(len, self.known))} folders",
            counted(len(self.circles), "circle"),
            counted(downwards, "import") + " downwards",
            *([counted(undeclared, "import") + " not declared"] if undeclared else []),
        ]
        sizes = [f"{one.what} {one.median}/{one.p90}" for one in self.sizes]
        return f"house: {', '.join(parts)}; {' lines, '.join(sizes)}"


def counted(number, what):
    return f"{number or 'no'} {what}{'s' if number > 1 else ''}"


def show_target(target, known):
    c_lines = [len(path.read_text(encoding="utf-8").splitlines()) for path in target.others]
    lines = sum(c_lines) + sum(file.lines for file in target.files)
    print(f"{target.name}: {' '.join(target.comments)}")
    files = counted(len(target.files) + len(c_lines), "file")
    print(f"    {files}, {counted(lines, 'line')}; depends on {', '.join(target.dependencies) or 'none'}")
    for folder, others in known.items():
        arrow = f" -> {', '.join(sorted(others))}" if others else ""
        if arrow or folder != ".":
            print(f"        {folder}{arrow}")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    parser.add_argument("--quiet", action="store_true", help="print only what is wrong, and one line of summary")
    parser.add_argument("--top-folders", action="store_true", help="count folders within folders as parts of these")
    options = parser.parse_args()
    if not (options.root / "Package.swift").is_file():
        parser.error(f"{options.root} has no Package.swift")
    house = House(options.root, options.top_folders)
    if not options.quiet:
        house.show()
        print()
    faults = house.faults()
    for fault in faults:
        print(fault)
    print(house.summary())
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
