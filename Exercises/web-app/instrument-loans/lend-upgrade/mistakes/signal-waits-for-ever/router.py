"""From method and path to a function."""

from messages import Refusal


class Router:
    """Knows which function answers which method on which path."""

    def __init__(self):
        self.routes = []

    def add(self, method, pattern, handler):
        """Lets handler answer; a part of the pattern such as {id} stands for any text."""
        self.routes.append((method, pattern.split("/"), handler))

    def find(self, method, path):
        """Returns the handler and the values of the {parts}; raises a Refusal, 404 or 405."""
        parts = path.split("/")
        allowed = set()
        for known, pattern, handler in self.routes:
            values = match(pattern, parts)
            if values is None:
                continue
            if known == method:
                return handler, values
            allowed.add(known)
        if allowed:
            raise Refusal(405, "not with this method", {"Allow": ", ".join(sorted(allowed))})
        raise Refusal(404, "no such page")


def match(pattern, parts):
    """Returns the values of a pattern's {parts}, or None where the path is another."""
    if len(pattern) != len(parts):
        return None
    values = {}
    for wanted, part in zip(pattern, parts):
        if wanted.startswith("{") and part:
            values[wanted[1:-1]] = part
        elif wanted != part:
            return None
    return values
