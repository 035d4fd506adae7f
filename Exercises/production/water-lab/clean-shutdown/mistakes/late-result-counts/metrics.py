class Counter:
    def __init__(self, name, help, labels):
        self.name = name
        self.help = help
        self.labels = labels
        self.values = {}

    def add(self, *labels):
        self.values[labels] = self.values.get(labels, 0) + 1

    def lines(self):
        yield from head(self.name, self.help, "counter")
        for labels, value in sorted(self.values.items()):
            yield series(self.name, zip(self.labels, labels), value)


class Histogram:
    def __init__(self, name, help, bounds):
        self.name = name
        self.help = help
        self.bounds = bounds
        self.counts = [0] * len(bounds)
        self.number = 0
        self.sum = 0.0

    def observe(self, value):
        for place, bound in enumerate(self.bounds):
            if value <= bound:
                self.counts[place] += 1
        self.number += 1
        self.sum += value

    def lines(self):
        yield from head(self.name, self.help, "histogram")
        for bound, count in zip(self.bounds, self.counts):
            yield series(f"{self.name}_bucket", [("le", bound)], count)
        yield series(f"{self.name}_bucket", [("le", "+Inf")], self.number)
        yield series(f"{self.name}_sum", [], self.sum)
        yield series(f"{self.name}_count", [], self.number)


def request_figures():
    requests = Counter("lab_requests_total", "Requests that were answered.", ("method", "route", "status"))
    seconds = Histogram("lab_request_seconds", "How long the answers took.", (0.01, 0.1, 1))
    return requests, seconds


def gauge(name, help, label, values):
    yield from head(name, help, "gauge")
    for key, value in sorted(values.items()):
        yield series(name, [(label, key)], value)


def head(name, help, kind):
    return f"# HELP {name} {help}", f"# TYPE {name} {kind}"


def series(name, labels, value):
    inside = ",".join(f'{label}="{escaped(text)}"' for label, text in labels)
    return f"{name}{{{inside}}} {value}" if inside else f"{name} {value}"


def escaped(text):
    return str(text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
