"""Opens the choir's library."""

import sqlite3

from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session


def open_library(base, path):
    engine = create_engine(f"sqlite:///{path}")
    base.metadata.create_all(engine)
    return Session(engine)


def look(path):
    """The titles in a database file, read without SQLAlchemy."""
    other = sqlite3.connect(path)
    rows = other.execute("select title from scores order by title").fetchall()
    other.close()
    return [title for title, in rows]


def store(session, thing):
    """Adds an object, and says what the database made of it."""
    session.add(thing)
    try:
        session.commit()
    except IntegrityError:
        session.rollback()
        return "refused"
    return "kept"
