from museum import Unavailable

SIGNS = "{}():"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
DIGITS = "0123456789"


class Bad(Exception):
    pass


def tokens(text):
    found = []
    at = 0
    while at < len(text):
        sign = text[at]
        end = at + 1
        if sign.isspace() or sign == ",":
            at = end
            continue
        if sign in SIGNS:
            found.append((sign, sign, at))
        elif sign == '"':
            while end < len(text) and text[end] not in '"\n':
                end += 1
            if text[end:end + 1] != '"':
                found.append(("bad", None, at))
                break
            end += 1
            found.append(("value", text[at + 1:end - 1], at))
        elif sign in LETTERS:
            while end < len(text) and text[end] in LETTERS + DIGITS:
                end += 1
            found.append(("name", text[at:end], at))
        elif sign in DIGITS or sign == "-" and text[end:end + 1] in tuple(DIGITS):
            while end < len(text) and text[end] in DIGITS:
                end += 1
            found.append(("value", int(text[at:end]), at))
        else:
            found.append(("bad", None, at))
            break
        at = end
    found.append(("end", None, len(text)))
    return found


class Reading:
    def __init__(self, text):
        self.left = tokens(text)
        self.open = 0

    def see(self):
        return self.left[0][0]

    def want(self, kind):
        token = self.left[0]
        if token[0] != kind:
            raise Bad("syntax error", token[2])
        self.left.pop(0)
        return token[1]

    def braces(self):
        if self.open == 10 and self.see() == "{":
            raise Bad("too deep", self.left[0][2])
        self.want("{")
        self.open += 1
        nodes = []
        while not nodes or self.see() != "}":
            nodes.append(self.node())
        self.want("}")
        self.open -= 1
        return nodes

    def node(self):
        node = {"key": self.want("name"), "given": {}, "inner": None}
        node["name"] = node["key"]
        if self.see() == ":":
            self.want(":")
            node["name"] = self.want("name")
        if self.see() == "(":
            self.want("(")
            while not node["given"] or self.see() != ")":
                name = self.want("name")
                self.want(":")
                if self.left[0][:2] in (("name", "true"), ("name", "false"), ("name", "null")):
                    node["given"][name] = {"true": True, "false": False, "null": None}[self.want("name")]
                else:
                    node["given"][name] = self.want("value")
            self.want(")")
        if self.see() == "{":
            node["inner"] = self.braces()
        return node


def check(schema, kind, nodes, path, wrong):
    keys = []
    for node in nodes:
        here = path + [node["key"]]
        if node["key"] in keys:
            wrong.append({"message": node["key"] + " stands twice", "path": here})
        keys.append(node["key"])
        if node["name"] not in schema[kind]:
            wrong.append({"message": kind + " has no " + node["name"], "path": here})
            continue
        field = schema[kind][node["name"]]
        for name in node["given"]:
            if name not in field.takes:
                wrong.append({"message": node["name"] + " takes no " + name, "path": here})
        if field.of and node["inner"] is None:
            wrong.append({"message": node["name"] + " needs fields", "path": here})
        elif not field.of and node["inner"] is not None:
            wrong.append({"message": node["name"] + " has no fields", "path": here})
        elif field.of:
            check(schema, field.of, node["inner"], here, wrong)


def fill(schema, field, node, value, path, errors):
    if value is None:
        return None
    if type(value) is list:
        return [fill(schema, field, node, each, path, errors) for i, each in enumerate(value)]
    if not field.of:
        return value
    return run(schema, field.of, value, node["inner"], path, errors)


def run(schema, kind, parent, nodes, path, errors):
    out = {}
    for node in nodes:
        field = schema[kind][node["name"]]
        here = path + [node["key"]]
        try:
            value = field.get(parent, **node["given"])
        except Unavailable as problem:
            errors.append({"message": str(problem), "path": here})
            out[node["key"]] = None
        else:
            out[node["key"]] = fill(schema, field, node, value, here, errors)
    return out


def answer(schema, text):
    reading = Reading(text)
    try:
        nodes = reading.braces()
        reading.want("end")
    except Bad as bad:
        return {"errors": [{"message": bad.args[0], "place": bad.args[1]}]}
    wrong = []
    check(schema, "Query", nodes, [], wrong)
    if wrong:
        return {"errors": wrong}
    errors = []
    data = run(schema, "Query", None, nodes, [], errors)
    return {"data": data, "errors": errors} if errors else {"data": data}
