from functools import wraps
from typing import Callable, TypeVar

R = TypeVar("R")


def retry(
    tries: int, hook: Callable[[int, ConnectionError], object]
) -> Callable[[Callable[..., R]], Callable[..., R]]:
    def decorator(function: Callable[..., R]) -> Callable[..., R]:
        @wraps(function)
        def wrapper(*args: object, **kwargs: object) -> R:
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


def note_in(lines: list[str]) -> Callable[[int, Exception], None]:
    def hook(number: int, problem: Exception) -> None:
        lines.append(f"try {number}: {problem}")

    return hook
