from collections import defaultdict


def ranking(results):
    boats = defaultdict(list)
    for name, time in results:
        boats[time].append(name)
    ranked = []
    for time in sorted(boats, key=lambda text: float(text.replace(":", "."))):
        for name in sorted(boats[time]):
            ranked.append((name, time))
    return ranked
