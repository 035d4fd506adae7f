def ladder(versions):
    return sorted(versions)


def newest(versions):
    return max(versions)
