def seal(folder, wanted):
    return []
