"""Tries a statement on the register."""

import sqlite3


def attempt(register, order):
    try:
        register.execute(order)
    except sqlite3.IntegrityError:
        return "refused"
    register.commit()
    return "kept"
