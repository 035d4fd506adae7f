def upgrade(db, steps):
    for statements in steps:
        for statement in statements:
            db.execute(statement)
    db.commit()
    return len(steps)
