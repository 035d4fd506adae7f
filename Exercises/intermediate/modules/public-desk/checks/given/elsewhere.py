import os
import runpy
import sys

os.chdir("hall")
sys.argv[1:] = ["Tue", "09:15"]
runpy.run_module("desk", run_name="__main__")
