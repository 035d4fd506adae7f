import sys

shallowest = None
deepest = None

for line in sys.stdin:
    depth = int(line)
    if shallowest is None or depth < shallowest:
        shallowest = depth
    if deepest is None or depth > deepest:
        deepest = depth

if shallowest is None:
    print("No depths")
else:
    print(f"Shallowest: {shallowest}")
    print(f"Deepest: {deepest}")
