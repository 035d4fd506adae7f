# Leaves a folder where a result is expected.
# verdict: wrong-answer
import os

os.mkdir('result.txt')
print('held')
