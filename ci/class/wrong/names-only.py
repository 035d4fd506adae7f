def ranking(results):
    return [name for name, time in sorted(results, key=lambda r: (int(r[1].replace(":", "")), r[0]))]
