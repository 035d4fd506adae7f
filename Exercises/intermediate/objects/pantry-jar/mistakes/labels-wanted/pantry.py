from dataclasses import dataclass


@dataclass(order=True, frozen=True)
class Jar:
    best_before: str
    content: str
    labels: list

    def is_due(self, day):
        return day > self.best_before
