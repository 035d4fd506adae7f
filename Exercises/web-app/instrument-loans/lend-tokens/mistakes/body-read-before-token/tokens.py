"""Tokens that stand for a person for a while. The database has their SHA-256 alone."""

import hashlib
import secrets


def fingerprint(token):
    return hashlib.sha256(token.encode()).hexdigest()


def make_token(db, person, now, seconds):
    """Returns a new token of a person, good for some seconds; drops those that are over."""
    db.execute("delete from tokens where ends <= ?", (now,))
    token = secrets.token_urlsafe()
    db.execute("insert into tokens values (?, ?, ?)", (fingerprint(token), person, now + seconds))
    return token


def find_person(db, token, now):
    """Returns the id of the person whom a token stands for, or None if it is not good now."""
    row = db.execute(
        "select person from tokens where fingerprint = ? and ends > ?", (fingerprint(token), now)
    ).fetchone()
    return row[0] if row else None


def drop_token(db, token):
    db.execute("delete from tokens where fingerprint = ?", (fingerprint(token),))
