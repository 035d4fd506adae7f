"""Tokens, kept by their fingerprints."""

import secrets
from hashlib import sha256


def fingerprint(token):
    return sha256(token.encode("utf-8")).hexdigest()


def make_token(db, person, now, seconds):
    db.execute("delete from tokens where ends <= ?", (now,))
    token = secrets.token_urlsafe()
    kept = {"print": fingerprint(token), "person": person, "ends": now + seconds}
    db.execute("insert into tokens values (:print, :person, :ends)", kept)
    return token


def find_person(db, token, now):
    rows = db.execute(
        "select person from tokens where fingerprint = ? and ends > ?", (fingerprint(token), now)
    ).fetchall()
    return rows[0][0] if rows else None


def drop_token(db, token):
    db.execute(
        "delete from tokens where person in (select person from tokens where fingerprint = ?)",
        (fingerprint(token),),
    )
