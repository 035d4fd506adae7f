# Modules in C and in Python that a program leaves in the middle of their work.
import csv
import io
import sqlite3
import tempfile
import zipfile

connection = sqlite3.connect(":memory:")
connection.execute("create table t (x)")
folder = tempfile.TemporaryDirectory()
archive = zipfile.ZipFile("a.zip", "w")
archive.writestr("x.txt", "x")
rows = csv.reader(io.StringIO("a,b\n"))
print(next(rows))
