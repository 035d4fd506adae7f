# Reads through a null pointer.
# verdict: runtime-error
import ctypes

ctypes.string_at(0)
