def first_bad(count, is_bad):
    low, high = 1, count
    while low <= high:
        middle = (low + high) // 2
        if is_bad(middle):
            high = middle - 1
        else:
            low = middle + 1
    return low
