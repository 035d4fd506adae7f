"""Hooks of several kinds."""

from retrying import retry


def counted(attempt: int, error: ConnectionError) -> int:
    return attempt + 1


def any_error(attempt: int, error: Exception) -> None:
    print(attempt, error)


@retry(2, counted)
def level(river: str) -> float:
    return 2.5


@retry(4, any_error)
def flow(river: str) -> float:
    return 80.0


print(level("Ebro") + flow("Vistula"))
