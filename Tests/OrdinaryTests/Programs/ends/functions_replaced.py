# The functions that could tell of what is left say that nothing is.
import gc
import sys


class Last:
    def __del__(self):
        print("the end")


kept = Last()
gc.get_objects = lambda *_, **__: []
gc.get_stats = lambda: [{"collections": 0}] * 3
sys._current_frames = dict
