# Prints tracebacks and goes on.
import sys
import traceback


def inner(x):
    return 1 / x


def outer(x):
    return [inner(y) for y in (1, x)]


try:
    outer(0)
except ZeroDivisionError as error:
    traceback.print_exc()
    traceback.print_exc(limit=1, file=sys.stdout) if False else None
    frames = traceback.extract_tb(error.__traceback__)
    print([(frame.name, frame.lineno, frame.line) for frame in frames])
    print(traceback.format_exc().splitlines()[-1], error.__traceback__.tb_lineno, sys.exc_info()[0].__name__)
print(sys.exc_info())
traceback.print_stack()
print(traceback.format_list([traceback.FrameSummary("f.py", 3, "g", line="x = y")])[0])
try:
    try:
        outer(0)
    finally:
        {}["k"]
except KeyError:
    traceback.print_exc(chain=False)
    summary = traceback.TracebackException(*sys.exc_info())
    print(len(summary.stack), summary.__context__.exc_type.__name__ if summary.__context__ else None)
