def without(rows, chosen):
    for place in range(len(rows)):
        if rows[place] is chosen:
            del rows[place]
            break
    return rows
