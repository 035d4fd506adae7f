FATHOM = 1.8288


def metres(fathoms):
    return fathoms * FATHOM
