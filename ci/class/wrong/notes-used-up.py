def ranking(results):
    ranked = []
    while results:
        best = min(results, key=lambda r: (int(r[1].replace(":", "")), r[0]))
        results.remove(best)
        ranked.append(best)
    return ranked
