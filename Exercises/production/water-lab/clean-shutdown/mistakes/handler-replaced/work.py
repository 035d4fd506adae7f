import time

from archive import Archive
from jobs import Jobs
from logs import log, traced


def work_once(sessions, analyse, retries, clock=time.time):
    """Does one job that is due, and says whether there was one. No transaction is open while the analysis runs."""
    with sessions.begin() as session:
        job = Jobs(session).take(clock())
        if job is None:
            return False
        bottle = Archive(session).get(job.bottle)
    with traced(job.request_id):
        try:
            result = analyse(bottle.label, bottle.millilitres)
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            failed(sessions, job, reason, retries.after(job.tries), clock)
        else:
            done(sessions, job, result)
    return True


def done(sessions, job, result):
    with sessions.begin() as session:
        if is_late(session, job):
            return
        Jobs(session).finish(job.id, result)
        Archive(session).set_state(job.bottle, "analysed")
    log.info("job done", extra={"data": about(job)})


def failed(sessions, job, reason, wait, clock):
    with sessions.begin() as session:
        if is_late(session, job):
            return
        if wait is None:
            Jobs(session).bury(job.id, reason)
        else:
            Jobs(session).put_off(job.id, reason, clock() + wait)
    message = "job dead" if wait is None else "job failed"
    log.warning(message, extra={"data": {**about(job), "reason": reason}})


def is_late(session, job):
    """Whether the job has been put back meanwhile, so that what came out does not count."""
    if Jobs(session).runs(job.id):
        return False
    log.warning("job too late", extra={"data": about(job)})
    return True


def about(job):
    return {"job": job.id, "bottle": job.bottle, "tries": job.tries}
