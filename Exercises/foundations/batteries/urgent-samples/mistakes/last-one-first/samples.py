import heapq


def taken(events):
    heap = []
    result = []
    for place, event in enumerate(events):
        if event is None:
            if heap:
                result.append(heapq.heappop(heap)[2])
        else:
            heapq.heappush(heap, (event[1], -place, event[0]))
    return result
