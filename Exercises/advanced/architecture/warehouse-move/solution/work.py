import sqlite3

OVERFULL = """
    select name from shelves join pallets on shelf = name
    group by name having count(*) > places order by name
"""


class Work:
    """All that is done in the block lasts once it is committed, and else is undone."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.books = sqlite3.connect(self.path)
        return self

    def __exit__(self, kind, error, traceback):
        self.books.close()  # undoes what is not committed

    def commit(self):
        self.books.commit()

    def shelf_of(self, pallet):
        row = self.books.execute("select shelf from pallets where number = ?", (pallet,)).fetchone()
        return row[0] if row else None

    def put(self, pallet, shelf):
        self.books.execute("update pallets set shelf = ? where number = ?", (shelf, pallet))

    def note(self, line):
        self.books.execute("insert into journal values (?)", (line,))

    def overfull(self):
        return [name for (name,) in self.books.execute(OVERFULL)]
