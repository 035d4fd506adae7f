import heapq


def ranking(results):
    heap = []
    for name, time in results:
        minutes, _, seconds = time.partition(":")
        heapq.heappush(heap, (int(minutes) * 60 + int(seconds), name, time))
    ranked = []
    while heap:
        _, name, time = heapq.heappop(heap)
        ranked.append((name, time))
    return ranked
