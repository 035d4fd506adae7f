#: An exception whose name and message are as long as they can be.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("raise type('E' * 300000, (Exception,), {})('m' * 300000)\n")
