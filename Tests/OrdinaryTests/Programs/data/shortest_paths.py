# Dijkstra on a small map, with a heap.
import heapq

ROADS = {
    "A": {"B": 4, "C": 1},
    "B": {"D": 1},
    "C": {"B": 2, "D": 5},
    "D": {"E": 3},
    "E": {},
    "F": {"A": 1},
}


def distances(start):
    best, queue, before = {start: 0}, [(0, start)], {}
    while queue:
        so_far, town = heapq.heappop(queue)
        if so_far > best[town]:
            continue
        for neighbour, length in ROADS[town].items():
            if so_far + length < best.get(neighbour, float("inf")):
                best[neighbour] = so_far + length
                before[neighbour] = town
                heapq.heappush(queue, (best[neighbour], neighbour))
    return best, before


best, before = distances("A")
print(best)
path = ["E"]
while path[-1] != "A":
    path.append(before[path[-1]])
print(" -> ".join(reversed(path)))
numbers = [5, 1, 8, 3, 9, 2]
heapq.heapify(numbers)
print(heapq.heappushpop(numbers, 0), heapq.heapreplace(numbers, 7), heapq.nlargest(2, numbers), heapq.nsmallest(2, numbers))
print(list(heapq.merge([1, 4, 7], [2, 5], [3], key=None)))
