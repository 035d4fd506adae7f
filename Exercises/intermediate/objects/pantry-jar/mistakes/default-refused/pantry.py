from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Jar:
    best_before: str
    content: str
    labels: list = []

    def is_due(self, day):
        return self.best_before < day
