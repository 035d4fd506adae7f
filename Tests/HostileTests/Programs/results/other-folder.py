# Leaves a link to another folder as its own.
# verdict: wrong-answer
import os

os.makedirs('other')
os.rename('other', 'result.txt')
print('held')
