def upgrade(db, steps):
    (current,) = db.execute("pragma user_version").fetchone()
    if current > len(steps):
        raise ValueError(f"version {current} is newer than {len(steps)}")
    with db:
        db.execute("begin")
        for place in range(current, len(steps)):
            for sql in steps[place]:
                db.execute(sql)
            db.execute(f"pragma user_version = {place + 1}")
    return len(steps) - current
