def ranking(results):
    ranked = sorted(results, key=lambda r: (int(r[1].replace(":", "")), r[0]))
    return rankd
