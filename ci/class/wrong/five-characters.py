def ranking(results):
    return sorted(results, key=lambda result: (result[1].zfill(5), result[0]))
