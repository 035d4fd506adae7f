# The properties of the three standard streams.
import os
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.name, stream.mode, stream.encoding, stream.errors, stream.line_buffering, stream.write_through)
    print(stream.isatty(), stream.fileno(), stream.readable(), stream.writable(), stream.seekable(), stream.closed)
    print(type(stream).__name__, type(stream.buffer).__name__, stream.newlines, stream.buffer.raw.mode, stream.buffer.raw.closefd)
print(sys.__stdout__ is sys.stdout, sys.stdout.buffer.raw.name, os.isatty(0), sys.getdefaultencoding(), sys.getfilesystemencoding())
print(sys.stdin.tell(), sys.displayhook is sys.__displayhook__, sys.flags.utf8_mode, sys.getfilesystemencodeerrors())
try:
    os.get_terminal_size()
except OSError as error:
    print(error)
try:
    print(sys.stdout.read())
except OSError as error:
    print(type(error).__name__, error)
