def work_once(sessions, analyse):
    """Does one job, and says whether there was one."""
    raise NotImplementedError
