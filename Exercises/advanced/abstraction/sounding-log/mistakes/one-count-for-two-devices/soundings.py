import functools


def sounded(log, unit="m"):
    number = 0

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal number
            number += 1
            line = f"{function.__name__} {number}: "
            try:
                result = function(*args, **kwargs)
                line += f"{result} {unit}"
                return result
            except Exception:
                line += "failed"
                raise
            finally:
                log.append(line)

        return wrapper

    return decorator
