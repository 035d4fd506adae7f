import logging

log = logging.getLogger("night")


def run(jobs):
    names = []
    for name, job in jobs:
        try:
            job()
            names.append(name)
        except Exception:
            log.exception(f"{name} failed")
            break
    return names
