"""Looks into loans.db: look.py NAME PASSWORD tells what is kept there of an account."""

import sqlite3
import sys
from pathlib import Path

from passwords import is_password

name, password = sys.argv[1:]
db = sqlite3.connect("loans.db")
rows = db.execute("select password from people where name = ?", (name,)).fetchall()
db.close()
print("accounts of this name:", len(rows))
for (kept,) in rows:
    print("kept as:", kept.rpartition("$")[0].rpartition("$")[0])
    print("is_password says:", is_password(password, kept))
content = b"".join(path.read_bytes() for path in Path().glob("loans.db*"))
print("the password itself is in the file:", password.encode() in content)
