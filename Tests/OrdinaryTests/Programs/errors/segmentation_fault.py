# Reads where nothing is.
# signal: 11
import ctypes

print("reading", flush=True)
ctypes.string_at(8)
