import sqlite3


def open_register(path):
    con = sqlite3.connect(path)
    con.execute("pragma foreign_keys = on")
    con.execute("create table if not exists members (id integer primary key, name text not null)")
    con.execute(
        "create table if not exists loans (tool text primary key, member integer references members(id), "
        "days integer)"
    )
    return con
