print('red on')
print('blue on')
print('green on')
print('blue boils')
print('green boils')
print('red boils')
import os
print('6 seconds of boiling')
import sys
sys.stdout.flush()
os._exit(0)
