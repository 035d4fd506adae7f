"""Makes loans.db as the stage before has it; an argument is its version.

Ada, the keeper, and Bo have accounts and tokens. Bo has borrowed instrument 1.
"""

import hashlib
import sqlite3
import sys

TABLES = """
create table instruments (
    id integer primary key autoincrement,
    name text not null,
    kind text not null,
    year integer not null
);
create table people (
    id integer primary key,
    name text not null unique,
    password text not null
);
create table tokens (
    fingerprint text primary key,
    person integer not null references people,
    ends real not null
);
create table loans (
    instrument integer primary key references instruments,
    person integer not null references people
);
"""


def kept(password):
    salt = b"0123456789abcdef"
    digest = hashlib.scrypt(password.encode(), salt=salt, n=16, r=1, p=1, dklen=32)
    return f"scrypt$16$1$1${salt.hex()}${digest.hex()}"


def fingerprint(token):
    return hashlib.sha256(token.encode()).hexdigest()


db = sqlite3.connect("loans.db")
db.executescript(TABLES)
db.execute("insert into instruments values (1, 'Cello 3', 'strings', 1987)")
db.execute("insert into instruments values (2, 'Oboe', 'wind', 1962)")
db.execute("insert into instruments values (3, 'Tuba', 'brass', 1955)")
db.execute("delete from instruments where id = 3")
db.execute("insert into people values (1, 'Ada', ?)", (kept("violin-key"),))
db.execute("insert into people values (2, 'Bo', ?)", (kept("trombone-key"),))
db.execute("insert into tokens values (?, 1, 9e9)", (fingerprint("token-of-ada"),))
db.execute("insert into tokens values (?, 2, 9e9)", (fingerprint("token-of-bo"),))
db.execute("insert into loans values (1, 2)")
db.execute(f"pragma user_version = {int(sys.argv[1]) if sys.argv[1:] else 0}")
db.commit()
db.close()
