import statistics
import sys

sys.path.append("extras")

import drops

weights = [int(word) for word in sys.argv[1:]]
print(f"median: {statistics.median(weights)} kg")
print(f"largest drop: {drops.largest(weights)}")
