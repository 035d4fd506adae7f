# Of a pipe that nobody writes to: standard input may have ended.
import os

reader, writer = os.pipe()
os.read(reader, 1)
