import sqlite3


def carry_out(depot, note):
    for item, source, target, number in note:
        try:
            with depot:
                depot.execute(
                    "update stock set amount = amount - ? where store = ? and item = ?", (number, source, item)
                )
                depot.execute(
                    "update stock set amount = amount + ? where store = ? and item = ?", (number, target, item)
                )
        except sqlite3.IntegrityError:
            return False
    return True
