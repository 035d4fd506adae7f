def whole_percents(amounts):
    total = sum(amounts)
    exact = [100 * amount / total for amount in amounts]
    result = [int(share) for share in exact]
    order = sorted(range(len(exact)), key=lambda i: exact[i] - result[i], reverse=True)
    for i in order[: 100 - sum(result)]:
        result[i] += 1
    return result


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
