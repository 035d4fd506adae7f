import logging

log = logging.getLogger("night")


def run(jobs):
    done = []
    for name, job in jobs:
        try:
            job()
        except Exception:
            logging.exception(f"{name} failed")
        else:
            done.append(name)
    return done
