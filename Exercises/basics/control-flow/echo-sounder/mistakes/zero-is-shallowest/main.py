import sys

shallowest = 0
deepest = 0

for line in sys.stdin:
    depth = int(line)
    if depth < shallowest:
        shallowest = depth
    if depth > deepest:
        deepest = depth

if deepest == 0:
    print("No depths")
else:
    print("Shallowest:", shallowest)
    print("Deepest:", deepest)
