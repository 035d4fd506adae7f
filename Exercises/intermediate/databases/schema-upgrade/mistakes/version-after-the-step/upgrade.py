def upgrade(db, steps):
    (current,) = db.execute("pragma user_version").fetchone()
    if current > len(steps):
        raise ValueError(f"version {current} is newer than {len(steps)}")
    taken = 0
    for step in steps[current:]:
        db.execute("begin")
        try:
            for sql in step:
                db.execute(sql)
            db.commit()
        except Exception:
            db.rollback()
            raise
        taken = taken + 1
        db.execute(f"pragma user_version = {current + taken}")
    return taken
