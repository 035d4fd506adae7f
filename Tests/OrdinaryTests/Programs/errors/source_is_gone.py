# A traceback whose source has been removed, and one of code without any.
# exits: 1
import os
import sys

os.remove("main.py")
os.mkdir("elsewhere")
os.chdir("elsewhere")
try:
    exec("def f():\n    raise ValueError('made up')\nf()")
except ValueError as error:
    print(error.__traceback__.tb_next.tb_frame.f_code.co_filename, sys.path[0].endswith("work"))
raise LookupError("no source")
