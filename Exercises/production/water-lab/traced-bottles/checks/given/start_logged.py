"""As start.py, with standard error in the file server.log: python3 start_logged.py NAME=value ..."""

import os
import runpy

log = os.open("server.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
os.dup2(log, 2)
runpy.run_module("start", run_name="__main__")
