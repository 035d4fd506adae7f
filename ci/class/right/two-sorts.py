def ranking(results):
    by_name = sorted(results)
    by_name.sort(key=lambda result: 60 * int(result[1][:-3]) + int(result[1][-2:]))
    return by_name
