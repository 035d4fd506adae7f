# Files that are only in memory, and output that goes there.
import contextlib
import io
import sys

out = io.StringIO("start\n")
out.seek(0, 2)
print("one", 2, sep=",", file=out)
with contextlib.redirect_stdout(out):
    print("captured")
    sys.stdout.write("also\n")
with contextlib.redirect_stderr(io.StringIO()) as errors:
    print("oops", file=sys.stderr)
print(repr(out.getvalue()), repr(errors.getvalue()), out.tell(), out.readable())
out.seek(0)
print(out.readlines(), out.truncate(5), out.getvalue())
raw = io.BytesIO(b"abcdef")
print(raw.read(2), raw.getbuffer()[0], raw.seek(-1, 2), raw.read(), raw.write(b"gh"), raw.getvalue())
reader = io.BufferedReader(io.BytesIO(b"line 1\nline 2\nrest"), buffer_size=4)
print(reader.readline(), reader.peek()[:1], reader.readlines())
pair = io.TextIOWrapper(io.BytesIO(), encoding="utf-16", write_through=True)
pair.write("é")
print(pair.buffer.getvalue()[2:], pair.detach() is not None)
out.close()
try:
    out.write("late")
except ValueError as error:
    print(error)
