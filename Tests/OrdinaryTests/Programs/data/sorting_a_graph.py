# Orders tasks by what they depend on.
import graphlib
import types

tasks = {"serve": {"cook", "table"}, "cook": {"buy"}, "table": set(), "buy": {"list"}}
print([name for name in graphlib.TopologicalSorter(tasks).static_order() if name in ("list", "buy", "cook", "serve")])
sorter = graphlib.TopologicalSorter(tasks)
sorter.prepare()
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    print(ready)
    sorter.done(*ready)
try:
    graphlib.TopologicalSorter({"a": {"b"}, "b": {"a"}}).prepare()
except graphlib.CycleError as error:
    print(error.args[0])
plan = types.SimpleNamespace(name="dinner", people=4)
plan.people += 1
print(plan, types.MappingProxyType({"a": 1}))
