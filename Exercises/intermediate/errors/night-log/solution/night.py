import logging

log = logging.getLogger("night")


def run(jobs):
    done = []
    for name, function in jobs:
        try:
            function()
        except Exception:
            log.exception("%s failed", name)
        else:
            done.append(name)
    return done
