import logging

log = logging.getLogger("night")


def run(jobs):
    names = []
    for name, job in jobs:
        try:
            job()
        except Exception:
            log.exception(f"{name} failed")
        names.append(name)
    return names
