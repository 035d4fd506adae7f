def ranking(results):
    return sorted(results, key=lambda result: ([int(part) for part in result[1].split(":")], result[0]))
