def key(result):
    minutes, seconds = map(int, result[1].split(":"))
    return minutes, seconds, result[0]


def merged(left, right):
    if not left or not right:
        return left or right
    if key(left[0]) <= key(right[0]):
        return [left[0]] + merged(left[1:], right)
    return [right[0]] + merged(left, right[1:])


def ranking(results):
    if len(results) < 2:
        return list(results)
    middle = len(results) // 2
    return merged(ranking(results[:middle]), ranking(results[middle:]))
