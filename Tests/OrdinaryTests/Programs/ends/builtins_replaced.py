# exits: 1
# The built-in functions say nothing that is true.
import builtins

show = print
for name in ("hasattr", "any", "all", "len", "map", "type", "issubclass", "getattr", "vars"):
    setattr(builtins, name, lambda *arguments: False)
raise ValueError("x")
