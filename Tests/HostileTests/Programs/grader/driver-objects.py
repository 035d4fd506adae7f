# Looks for the driver in memory.
# verdict: accepted
import gc
import sys

names = ("become_case", "run_case", "install_filter")
found = [o for o in gc.get_objects() if isinstance(o, dict) and any(name in o for name in names) and "gc" not in o]
found += [o for o in gc.get_objects() if callable(o) and getattr(o, "__name__", "") in names]
found += [name for name in sys.modules if "customize" in name]
print("held" if not found else f"ESCAPED: {found}")
