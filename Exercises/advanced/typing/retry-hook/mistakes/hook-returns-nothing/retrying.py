from functools import wraps
from typing import Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Hook = Callable[[int, ConnectionError], None]


def retry(tries: int, hook: Hook) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorator(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            number = 0
            while True:
                number += 1
                try:
                    return function(*args, **kwargs)
                except ConnectionError as problem:
                    hook(number, problem)
                    if number >= tries:
                        raise

        return wrapper

    return decorator


def note_in(lines: list[str]) -> Hook:
    def hook(number: int, problem: Exception) -> None:
        lines.append(f"try {number}: {problem}")

    return hook
