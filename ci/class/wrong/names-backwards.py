def ranking(results):
    backwards = sorted(results, reverse=True)
    return sorted(backwards, key=lambda r: int(r[1].replace(":", "")))
