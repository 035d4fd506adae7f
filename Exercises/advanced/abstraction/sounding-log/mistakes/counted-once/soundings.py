import functools


def sounded(log, unit="m"):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            number = 0
            number += 1
            try:
                result = function(*args, **kwargs)
            except Exception:
                log.append(f"{function.__name__} {number}: failed")
                raise
            log.append(f"{function.__name__} {number}: {result} {unit}")
            return result

        return wrapper

    return decorator
