#: A class of the learner's own with the name of the exception that is expected.
#: run: grade t/u/half
#: exit: 1
#: says: wrong-answer
from attack import *

half_answer("class ValueError(Exception):\n    pass\n\ndef half(n):\n    raise ValueError('negative')\n")
sessions("# case: negative\n>>> half(-1)\nTraceback (most recent call last):\n  ...\nValueError: negative\n")
