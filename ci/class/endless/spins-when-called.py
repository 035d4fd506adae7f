def ranking(results):
    place = 0
    while place < len(results):
        first = results[place]
    return results
