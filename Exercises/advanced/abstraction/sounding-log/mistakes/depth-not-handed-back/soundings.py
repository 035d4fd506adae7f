import functools


def sounded(log, unit="m"):
    def decorator(function):
        number = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal number
            number += 1
            try:
                result = function(*args, **kwargs)
            except Exception:
                log.append(f"{function.__name__} {number}: failed")
                raise
            log.append(f"{function.__name__} {number}: {result} {unit}")

        return wrapper

    return decorator
