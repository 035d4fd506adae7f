def upgrade(db, steps):
    version = db.execute("pragma user_version").fetchone()[0]
    if version > len(steps):
        raise ValueError(f"version {version} is newer than {len(steps)}")
    for number, statements in enumerate(steps[version:], start=version + 1):
        with db:
            db.execute("begin")
            for statement in statements:
                db.execute(statement)
            db.execute(f"pragma user_version = {number}")
    return len(steps) - version
