def ranking(results):
    ranked = list(results)
    for end in range(len(ranked) - 1, 1, -1):
        for i in range(end - 1):
            if int(ranked[i][1].replace(":", "")) > int(ranked[i + 1][1].replace(":", "")):
                ranked[i], ranked[i + 1] = ranked[i + 1], ranked[i]
    return ranked
