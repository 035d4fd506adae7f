import sqlite3


class Work:
    def __init__(self, path):
        self.path = path
        self.db = None

    def __enter__(self):
        self.db = sqlite3.connect(self.path)
        return self

    def __exit__(self, kind, error, traceback):
        self.db.rollback()
        self.db.close()

    def commit(self):
        self.db.commit()

    def shelf_of(self, pallet):
        for (shelf,) in self.db.execute("select shelf from pallets where number = ?", (pallet,)):
            return shelf
        return None

    def put(self, pallet, shelf):
        self.db.execute("update pallets set shelf = ? where number = ?", (shelf, pallet))

    def note(self, line):
        self.db.execute("insert into journal (line) values (?)", (line,))

    def overfull(self):
        names = []
        for name, places in self.db.execute("select name, places from shelves order by name").fetchall():
            held = self.db.execute("select count(*) from pallets where shelf = ?", (name,)).fetchone()[0]
            if held > places:
                names.append(name)
        return names
