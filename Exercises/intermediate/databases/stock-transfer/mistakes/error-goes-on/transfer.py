def carry_out(depot, note):
    with depot:
        for item, source, target, number in note:
            depot.execute("update stock set amount = amount - ? where store = ? and item = ?", (number, source, item))
            depot.execute("update stock set amount = amount + ? where store = ? and item = ?", (number, target, item))
    return True
