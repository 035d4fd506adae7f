def ranking(results):
    return sorted(results, key=lambda result: (int(result[1]), result[0]))
