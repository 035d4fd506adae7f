"""The display in the hall: it opens counter.txt before the program runs, and reads it afterwards."""

import runpy

with open("counter.txt", encoding="utf-8") as display:
    runpy.run_path("main.py", run_name="__main__")
    print("The display still reads", display.read().strip())
