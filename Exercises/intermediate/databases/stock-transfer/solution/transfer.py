import sqlite3

CHANGE = "update stock set amount = amount + ? where store = ? and item = ?"


def carry_out(depot, note):
    try:
        with depot:
            for item, source, target, number in note:
                depot.execute(CHANGE, (-number, source, item))
                depot.execute(CHANGE, (number, target, item))
    except sqlite3.IntegrityError:
        return False
    return True
