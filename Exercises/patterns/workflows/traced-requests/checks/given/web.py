"""Requests and answers."""

from dataclasses import dataclass, field


class NotFound(Exception):
    pass


@dataclass
class Request:
    path: str
    headers: dict = field(default_factory=dict)


@dataclass
class Answer:
    status: int
    body: str
    headers: dict = field(default_factory=dict)
