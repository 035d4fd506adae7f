# Floods when everybody thinks that it is over.
# verdict: output-limit
import atexit

atexit.register(lambda: print('x' * (8 << 20)))
print('held')
