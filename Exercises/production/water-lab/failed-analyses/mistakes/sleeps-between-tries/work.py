import time

from archive import Archive
from jobs import Jobs


def work_once(sessions, analyse, retries, clock=time.time):
    with sessions.begin() as session:
        job = Jobs(session).take(clock())
        if job is None:
            return False
        bottle = Archive(session).get(job.bottle)
    while True:
        try:
            result = analyse(bottle.label, bottle.millilitres)
            break
        except Exception as problem:
            reason = f"{type(problem).__name__}: {problem}"
            pause = retries.after(job.tries)
        if pause is None:
            with sessions.begin() as session:
                Jobs(session).bury(job.id, reason)
            return True
        with sessions.begin() as session:
            Jobs(session).put_off(job.id, reason, 0)
        time.sleep(pause)
        with sessions.begin() as session:
            job = Jobs(session).take(clock())
    with sessions.begin() as session:
        Jobs(session).finish(job.id, result)
        Archive(session).set_state(job.bottle, "analysed")
    return True
