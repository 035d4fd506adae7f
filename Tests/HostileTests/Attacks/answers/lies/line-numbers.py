#: A traceback that names a line which is not there, in a file that is not the learner's.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("exec(compile('\\n' * 99999 + 'raise ValueError(1)', '/etc/passwd', 'exec'))\n")
