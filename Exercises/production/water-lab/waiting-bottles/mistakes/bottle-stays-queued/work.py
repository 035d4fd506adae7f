from archive import Archive
from jobs import Jobs


def next_job(sessions):
    with sessions.begin() as session:
        job = Jobs(session).take()
        return (job, Archive(session).get(job.bottle)) if job else (None, None)


def work_once(sessions, analyse):
    job, bottle = next_job(sessions)
    if job is None:
        return False
    result = analyse(bottle.label, bottle.millilitres)
    bottle.state = "analysed"
    with sessions.begin() as session:
        Jobs(session).finish(job.id, result)
    return True
