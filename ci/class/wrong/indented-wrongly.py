def ranking(results):
    ranked = list(results)
      ranked.sort()
    return ranked
