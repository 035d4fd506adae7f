from messages import Refusal


class Router:
    def __init__(self):
        self._routes = []

    def add(self, method, pattern, handler):
        self._routes.append((method, pattern, handler))

    def find(self, method, path):
        for route_method, pattern, handler in self._routes:
            values = self._fit(pattern, path)
            if values is not None:
                if route_method != method:
                    raise Refusal(405, "wrong method", {"Allow": self._methods(path)})
                return handler, values
        raise Refusal(404, "unknown path")

    def _methods(self, path):
        fitting = {method for method, pattern, _ in self._routes if self._fit(pattern, path) is not None}
        return ", ".join(sorted(fitting))

    def _fit(self, pattern, path):
        names, parts = pattern.split("/"), path.split("/")
        if len(names) != len(parts):
            return None
        values = {}
        for name, part in zip(names, parts):
            if name.startswith("{"):
                if not part:
                    return None
                values[name.strip("{}")] = part
            elif name != part:
                return None
        return values
