import heapq


def taken(events):
    heap = []
    result = []
    for event in events:
        if event is None:
            if heap:
                result.append(heapq.heappop(heap)[1])
        else:
            heapq.heappush(heap, (event[1], event[0]))
    return result
