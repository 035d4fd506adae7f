def upgrade(db, steps):
    (current,) = db.execute("pragma user_version").fetchone()
    if current > len(steps):
        raise ValueError(f"version {current} is newer than {len(steps)}")
    taken = 0
    while current < len(steps):
        with db:
            for sql in steps[current]:
                db.execute(sql)
            current = current + 1
            db.execute(f"pragma user_version = {current}")
        taken = taken + 1
    return taken
