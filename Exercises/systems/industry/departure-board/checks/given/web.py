"""What a request is answered with."""

from dataclasses import dataclass, field


@dataclass
class Answer:
    status: int
    body: str = ""
    headers: dict = field(default_factory=dict)
