from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Jar:
    best_before: str
    content: str
    labels: list = field(default_factory=list)

    def is_due(self, day):
        return self.best_before < day
