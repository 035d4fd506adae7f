"""What goes to and fro between web.py and the functions that answer."""

from dataclasses import dataclass, field


@dataclass
class Request:
    """What a client asks for, with all that it sends along."""

    values: dict  # what stands in the path for each {name} of the pattern
    query: dict  # what stands behind the ? of the path, also what is empty there
    headers: object  # headers.get("Name") gives a text, or None
    body: bytes


@dataclass
class Answer:
    """A status, a value that is sent as JSON (None for no body), and headers."""

    status: int
    value: object = None
    headers: dict = field(default_factory=dict)


class Refusal(Exception):
    """Raised where a request is refused; its answer says why."""

    def __init__(self, status, error, headers=None, **more):
        super().__init__(status, error)
        self.answer = Answer(status, {"error": error, **more}, headers or {})
