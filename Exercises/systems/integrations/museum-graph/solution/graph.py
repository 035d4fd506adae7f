"""A small part of GraphQL: a text is read, checked against a schema, and carried out."""

import re
from dataclasses import dataclass

from museum import Unavailable

DEPTH = 10
GAP = re.compile(r"[\s,]*")
TOKEN = re.compile(r'[{}():]|"[^"\n]*"|-?[0-9]{1,18}|[A-Za-z_][A-Za-z_0-9]*|$')
WORDS = {"true": True, "false": False, "null": None}


class NoQuery(Exception):
    def __init__(self, message, place):
        super().__init__(message)
        self.place = place


@dataclass
class Selected:
    key: str
    name: str
    arguments: dict
    fields: list


class Parser:
    def __init__(self, text):
        self.text = text
        self.end = 0
        self.step()

    def step(self):
        """Go on to the next token; the empty text stands for the end."""
        self.place = GAP.match(self.text, self.end).end()
        match = TOKEN.match(self.text, self.place)
        if match is None:
            self.fail()
        self.token = match.group()
        self.end = match.end()

    def fail(self, message="syntax error"):
        raise NoQuery(message, self.place)

    def take(self, sign):
        if self.token != sign:
            self.fail()
        self.step()

    def name(self):
        name = self.token
        if not name.isidentifier():
            self.fail()
        self.step()
        return name

    def query(self):
        fields = self.selection(1)
        if self.token:
            self.fail()
        return fields

    def selection(self, depth):
        if depth > DEPTH:
            self.fail("too deep")
        self.take("{")
        fields = [self.field(depth)]
        while self.token != "}":
            fields.append(self.field(depth))
        self.step()
        return fields

    def field(self, depth):
        key = name = self.name()
        if self.token == ":":
            self.step()
            name = self.name()
        arguments = self.arguments() if self.token == "(" else {}
        fields = self.selection(depth + 1) if self.token == "{" else []
        return Selected(key, name, arguments, fields)

    def arguments(self):
        self.step()
        arguments = {}
        while not arguments or self.token != ")":
            name = self.name()
            self.take(":")
            arguments[name] = self.value()
        self.step()
        return arguments

    def value(self):
        token = self.token
        if token in WORDS:
            value = WORDS[token]
        elif token[:1] == '"':
            value = token[1:-1]
        elif token.lstrip("-").isdigit():
            value = int(token)
        else:
            self.fail()
        self.step()
        return value


def faults(schema, kind, fields, path):
    """Yield what is wrong with these fields of a kind of thing, and with those in them."""
    seen = set()
    for field in fields:
        here = [*path, field.key]
        if field.key in seen:
            yield f"{field.key} stands twice", here
        seen.add(field.key)
        known = schema[kind].get(field.name)
        if known is None:
            yield f"{kind} has no {field.name}", here
            continue
        for name in field.arguments:
            if name not in known.takes:
                yield f"{field.name} takes no {name}", here
        if known.of is None:
            if field.fields:
                yield f"{field.name} has no fields", here
        elif field.fields:
            yield from faults(schema, known.of, field.fields, here)
        else:
            yield f"{field.name} needs fields", here


class Run:
    """One query on its way: the schema, and what has failed so far."""

    def __init__(self, schema):
        self.schema = schema
        self.errors = []

    def thing(self, kind, parent, fields, path):
        result = {}
        for field in fields:
            here = [*path, field.key]
            known = self.schema[kind][field.name]
            try:
                value = known.get(parent, **field.arguments)
            except Unavailable as problem:
                self.errors.append({"message": str(problem), "path": here})
                value = None
            result[field.key] = self.complete(known.of, value, field.fields, here)
        return result

    def complete(self, kind, value, fields, path):
        if isinstance(value, list):
            return [self.complete(kind, each, fields, [*path, place]) for place, each in enumerate(value)]
        if kind is None or value is None:
            return value
        return self.thing(kind, value, fields, path)


def answer(schema, text):
    try:
        fields = Parser(text).query()
    except NoQuery as problem:
        return {"errors": [{"message": str(problem), "place": problem.place}]}
    wrong = [{"message": message, "path": path} for message, path in faults(schema, "Query", fields, [])]
    if wrong:
        return {"errors": wrong}
    run = Run(schema)
    result = {"data": run.thing("Query", None, fields, [])}
    if run.errors:
        result["errors"] = run.errors
    return result
