def ranking(results):
    copy = list(results)
    copy.sort(key=lambda r: (int(r[1].replace(":", "")), r[0]))
    return copy
