def ranking(results):
    best = results[0]
    for result in results:
        if int(result[1].replace(":", "")) < int(best[1].replace(":", "")):
            best = result
    others = [result for result in results if result is not best]
    return [best] + sorted(others, key=lambda r: (int(r[1].replace(":", "")), r[0]))
