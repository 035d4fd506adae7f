import sqlite3


def open_register(path):
    register = sqlite3.connect(path)
    register.execute("create table if not exists members (id integer, name text)")
    register.execute("create table if not exists loans (tool text, member integer, days integer)")
    return register
