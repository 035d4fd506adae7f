# Replaces what everything is built on.
# verdict: wrong-answer
import builtins
import sys

builtins.print = lambda *_: None
builtins.open = builtins.__import__ = builtins.exec = None
sys.stdout = sys.stderr = None
