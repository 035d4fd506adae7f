def without(rows, chosen):
    rest = rows.copy()
    if chosen in rest:
        rest.remove(chosen)
    return rest
