# A traceback made by hand says that the program was ended where it ends.
import dis
import sys
import types

frame = sys._getframe()
last = [each.offset for each in dis.get_instructions(frame.f_code)][-1]
sys.last_type, sys.last_value = ValueError, ValueError("x")
sys.last_traceback = types.TracebackType(None, frame, last, 1)
del sys.modules["dis"], sys.modules["types"]
print("well")
