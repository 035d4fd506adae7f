def rank(results):
    return sorted(results, key=lambda r: (int(r[1].replace(":", "")), r[0]))
