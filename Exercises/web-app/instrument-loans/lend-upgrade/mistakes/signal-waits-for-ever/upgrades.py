"""The versions of the database, and the way from each to the next."""

STEPS = [
    [
        """create table if not exists instruments (
            id integer primary key autoincrement,
            name text not null,
            kind text not null,
            year integer not null
        )""",
        """create table if not exists people (
            id integer primary key,
            name text not null unique,
            password text not null
        )""",
        """create table if not exists tokens (
            fingerprint text primary key,
            person integer not null references people,
            ends real not null
        )""",
        """create table if not exists loans (
            instrument integer primary key references instruments,
            person integer not null references people
        )""",
    ],
    [
        "alter table loans add column borrowed text",
        """create table past_loans (
            id integer primary key,
            instrument integer not null references instruments on delete cascade,
            person integer not null references people,
            borrowed text,
            returned text not null
        )""",
    ],
]


def upgrade(db, steps):
    """Takes the steps that a database lacks, each as a whole or not at all."""
    (version,) = db.execute("pragma user_version").fetchone()
    if version > len(steps):
        raise ValueError("loans.db is newer than this program")
    for number, statements in enumerate(steps[version:], start=version + 1):
        with db:
            db.execute("begin")
            for statement in statements:
                db.execute(statement)
            db.execute(f"pragma user_version = {number}")
