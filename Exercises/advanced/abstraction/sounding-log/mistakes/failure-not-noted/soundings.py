import functools


def sounded(log, unit="m"):
    def decorator(function):
        number = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal number
            result = function(*args, **kwargs)
            number += 1
            log.append(f"{function.__name__} {number}: {result} {unit}")
            return result

        return wrapper

    return decorator
