# What is held back until the end is written at the end.
import atexit
import logging.handlers
import sys

handler = logging.StreamHandler(sys.stdout)
memory = logging.handlers.MemoryHandler(100, target=handler)
logging.getLogger().addHandler(memory)
atexit.register(print, "last words")
logging.getLogger().warning("held back")
print("end of the file")
