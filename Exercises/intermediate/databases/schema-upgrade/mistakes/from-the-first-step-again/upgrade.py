def upgrade(db, steps):
    (current,) = db.execute("pragma user_version").fetchone()
    if current > len(steps):
        raise ValueError(f"version {current} is newer than {len(steps)}")
    for number, step in enumerate(steps, start=1):
        with db:
            db.execute("begin")
            for sql in step:
                db.execute(sql)
            db.execute(f"pragma user_version = {number}")
    return len(steps) - current
