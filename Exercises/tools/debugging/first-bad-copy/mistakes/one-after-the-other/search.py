def first_bad(count, is_bad):
    for number in range(1, count):
        if is_bad(number):
            return number
    return count
