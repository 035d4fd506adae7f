import sqlite3


def carry_out(depot, note):
    try:
        for item, source, target, number in note:
            depot.execute("update stock set amount = amount - ? where store = ? and item = ?", (number, source, item))
            depot.execute("update stock set amount = amount + ? where store = ? and item = ?", (number, target, item))
    except sqlite3.IntegrityError:
        depot.rollback()
        return False
    return True
