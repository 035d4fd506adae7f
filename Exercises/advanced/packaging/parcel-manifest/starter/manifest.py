def summary(path):
    return {"name": "", "version": "", "requires": []}


def damage(path):
    return []
