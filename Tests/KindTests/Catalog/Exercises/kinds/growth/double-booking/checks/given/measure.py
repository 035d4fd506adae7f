import random
import sys

size = int(sys.argv[1])
names = [f"guest {number}" for number in range(size)]
random.Random(1).shuffle(names)

# What is handed over is made before the answer is there to change anything.
from bookings import first_double

print(first_double(names), first_double(names + [names[0]]) == names[0])
