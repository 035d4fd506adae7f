from functools import wraps


def sounded(log, unit="m"):
    def decorate(device):
        count = 0

        @wraps(device)
        def measure(*args, **kwargs):
            nonlocal count
            count += 1
            try:
                depth = device(*args, **kwargs)
            except Exception:
                log.append(f"{device.__name__} {count}: failed")
                raise
            log.append(f"{device.__name__} {count}: {depth} {unit}")
            return depth

        return measure

    return decorate
