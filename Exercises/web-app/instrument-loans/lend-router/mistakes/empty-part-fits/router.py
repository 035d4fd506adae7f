import re

from messages import Refusal


class Router:
    """Keeps a regular expression for each route."""

    def __init__(self):
        self.table = []

    def add(self, method, pattern, handler):
        pieces = re.split(r"\{(\w+)\}", pattern)
        text = ""
        for index, piece in enumerate(pieces):
            text += f"(?P<{piece}>[^/]*)" if index % 2 else re.escape(piece)
        self.table.append((method, re.compile(text), handler))

    def find(self, method, path):
        methods = []
        for this, expression, handler in self.table:
            fit = expression.fullmatch(path)
            if fit and this == method:
                return handler, fit.groupdict()
            if fit:
                methods.append(this)
        if not methods:
            raise Refusal(404, "no page has this path")
        raise Refusal(405, "the page has other methods", {"Allow": ", ".join(sorted(set(methods)))})
