# Asks whether a path of the host exists.
# verdict: accepted
# verdict on lite: wrong-answer
import os

print('visible' if os.path.exists('/etc/shadow') else 'held')
