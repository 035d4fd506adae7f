#: A package by its address on this machine.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements(f"evil@file://{root}/catalog/evil-1==1.tar.gz --hash=sha256:" + "0" * 64 + "\n")
