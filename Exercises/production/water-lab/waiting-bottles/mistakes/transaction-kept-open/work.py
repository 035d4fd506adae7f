from archive import Archive
from jobs import Jobs


def work_once(sessions, analyse):
    with sessions.begin() as session:
        jobs, archive = Jobs(session), Archive(session)
        job = jobs.take()
        if job is not None:
            bottle = archive.get(job.bottle)
            jobs.finish(job.id, analyse(bottle.label, bottle.millilitres))
            archive.set_state(bottle.id, "analysed")
    return job is not None
