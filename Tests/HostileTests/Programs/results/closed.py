# Leaves a result that nobody may read.
# verdict: wrong-answer or accepted
import os

os.close(os.open('result.txt', os.O_CREAT | os.O_WRONLY, 0))
print('held')
