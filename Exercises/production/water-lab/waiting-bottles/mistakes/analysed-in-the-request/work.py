from archive import Archive
from jobs import Jobs


def work_once(sessions, analyse):
    """Does one job, and says whether there was one. No transaction is open while the analysis runs."""
    with sessions.begin() as session:
        job = Jobs(session).take()
        if job is None:
            return False
        bottle = Archive(session).get(job.bottle)
    result = analyse(bottle.label, bottle.millilitres)
    with sessions.begin() as session:
        Jobs(session).finish(job.id, result)
        Archive(session).set_state(job.bottle, "analysed")
    return True
