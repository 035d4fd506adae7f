# exits: 6
# Another module in the place of the main one.
import sys
import types

sys.modules["__main__"] = types.ModuleType("__main__")
sys.exit(6)
