"""Tokens."""

import secrets


def make_token(db, person, now, seconds):
    db.execute("delete from tokens where ends <= ?", (now,))
    new = secrets.token_urlsafe()
    db.execute(
        "insert into tokens (fingerprint, person, ends) values (?, ?, ?)",
        (new, person, now + seconds),
    )
    return new


def find_person(db, token, now):
    found = db.execute(
        "select person, ends from tokens where fingerprint = ?", (token,)
    ).fetchone()
    if found is None or found[1] <= now:
        return None
    return found[0]


def drop_token(db, token):
    db.execute("delete from tokens where fingerprint = ?", (token,))
