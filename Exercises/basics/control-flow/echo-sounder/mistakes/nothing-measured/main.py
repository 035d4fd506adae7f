import sys

shallowest = None
deepest = None

for line in sys.stdin:
    depth = int(line)
    if shallowest is None or depth < shallowest:
        shallowest = depth
    if deepest is None or depth > deepest:
        deepest = depth

print("Shallowest:", shallowest)
print("Deepest:", deepest)
