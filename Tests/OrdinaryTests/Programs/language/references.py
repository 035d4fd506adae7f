# Weak references, cycles, and what the collector does.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("bye", self.name)


a = Node("a")
reference, cache = weakref.ref(a), weakref.WeakValueDictionary(key=a)
weakref.finalize(a, print, "finalized")
print(reference() is a, len(cache), reference().name)
del a
print(reference(), len(cache))
x, y = Node("x"), Node("y")
x.other, y.other = y, x
gc.disable()
del x, y
print("cycle is left", gc.isenabled())
print(gc.collect() >= 2, gc.garbage, gc.get_threshold()[1:2], gc.isenabled())
gc.enable()
proxy_target = Node("target")
proxy = weakref.proxy(proxy_target)
print(proxy.name)
del proxy_target
try:
    proxy.name
except ReferenceError as error:
    print(error)
s = weakref.WeakSet()
s.add(Node)
print(len(s), gc.is_tracked([]), gc.is_tracked(1))
last = Node("at the end")
