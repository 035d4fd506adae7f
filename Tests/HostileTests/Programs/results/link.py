# Leaves a link where a result is expected.
# verdict: wrong-answer
import os

os.symlink('/etc/passwd', 'result.txt')
print('held')
