# Seconds always have two digits, so a longer text is a longer time.
def ranking(results):
    return sorted(results, key=lambda result: (len(result[1]), result[1], result[0]))
