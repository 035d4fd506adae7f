# Queries a database in memory, with functions of its own.
import sqlite3

connection = sqlite3.connect(":memory:")
connection.create_function("double", 1, lambda x: x * 2)


class Longest:
    def __init__(self):
        self.best = ""

    def step(self, word):
        self.best = max(self.best, word, key=len)

    def finalize(self):
        return self.best


connection.create_aggregate("longest", 1, Longest)
connection.executescript("CREATE TABLE t (a, b REAL); INSERT INTO t VALUES ('x', 1.5), ('longer', 2), (NULL, 3);")
cursor = connection.cursor()
print(cursor.execute("SELECT double(b), typeof(a) FROM t").fetchall(), [column[0] for column in cursor.description])
print(cursor.execute("SELECT longest(a) FROM t WHERE a IS NOT NULL").fetchone(), cursor.execute("SELECT 7/2, 7/2.0, 'a' || 'b', round(2.567, 1)").fetchone())
print(cursor.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5) SELECT group_concat(i) FROM n").fetchone())
print(cursor.execute("INSERT INTO t VALUES (?, ?)", (b"\x00bytes", None)).rowcount, cursor.lastrowid, connection.total_changes, connection.in_transaction)
print(cursor.execute("SELECT a FROM t WHERE rowid = 4").fetchone(), list(connection.iterdump())[1])
for bad in ("SELEC 1", "SELECT * FROM nowhere", "INSERT INTO t VALUES (1)", "SELECT ?"):
    try:
        cursor.execute(bad)
    except sqlite3.Error as error:
        print(type(error).__name__, error)
