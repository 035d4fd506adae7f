# Follows its own calls line by line.
import sys
import tracemalloc


def add(a, b):
    c = a + b
    return c


events = []


def tracer(frame, event, argument):
    if frame.f_code.co_name in ("add", "double"):
        events.append((event, frame.f_code.co_name, frame.f_lineno, argument if event == "return" else None))
    return tracer


def double(x):
    return add(x, x)


sys.settrace(tracer)
double(2)
sys.settrace(None)
for event in events:
    print(*event)
calls = []
sys.setprofile(lambda frame, event, argument: calls.append(event))
len("x")
sys.setprofile(None)
print(calls[:2])
tracemalloc.start()
data = [bytes(1000) for _ in range(10)]
print(tracemalloc.get_traced_memory()[0] >= 10_000, tracemalloc.is_tracing())
tracemalloc.stop()
print(sys.getsizeof([]) < sys.getsizeof([1, 2, 3]), sys.getrefcount(data) >= 2, sys.intern("a b") is sys.intern("a b"))
