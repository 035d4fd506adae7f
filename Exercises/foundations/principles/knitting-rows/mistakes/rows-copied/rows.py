def without(rows, chosen):
    rest = []
    for row in rows:
        if row is not chosen:
            rest.append(list(row))
    return rest
