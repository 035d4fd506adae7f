"""Makes a database with three pianos."""

import sqlite3


def fill(path, pianos=None):
    connection = sqlite3.connect(path)
    connection.execute("create table pianos (number integer primary key, place text, tuned text)")
    connection.executemany(
        "insert into pianos values (?, ?, ?)",
        pianos or [(4, "Harbour school", "2025-03-20"), (12, "Old mill", "2024-11-03"), (9, "Town hall", "2026-01-15")],
    )
    connection.commit()
    connection.close()


if __name__ == "__main__":
    fill("pianos.db")
