# Removes its own program.
# verdict: accepted
import os

os.remove('main.py')
print('held')
