def whole_percents(amounts):
    total = sum(amounts)
    return [round(100 * amount / total) for amount in amounts]


def months_between(first, last):
    result = []
    year, month = int(first[:4]), int(first[5:])
    while f"{year}-{month:02}" <= last:
        result.append(f"{year}-{month:02}")
        month += 1
        if month > 12:
            year += 1
            month = 1
    return result
