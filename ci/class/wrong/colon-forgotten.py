def ranking(results)
    return sorted(results)
