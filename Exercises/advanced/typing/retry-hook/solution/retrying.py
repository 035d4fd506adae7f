from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
Result = TypeVar("Result")
Hook = Callable[[int, ConnectionError], object]


def retry(tries: int, hook: Hook) -> Callable[[Callable[P, Result]], Callable[P, Result]]:
    """Make a decorator: a function whose link breaks is called again."""

    def decorate(function: Callable[P, Result]) -> Callable[P, Result]:
        @wraps(function)
        def patient(*args: P.args, **kwargs: P.kwargs) -> Result:
            attempt = 1
            while True:
                try:
                    return function(*args, **kwargs)
                except ConnectionError as error:
                    hook(attempt, error)
                    if attempt == tries:
                        raise
                attempt += 1

        return patient

    return decorate


def note_in(lines: list[str]) -> Hook:
    """Make a hook that notes each failure."""

    def note(attempt: int, error: ConnectionError) -> None:
        lines.append(f"try {attempt}: {error}")

    return note
