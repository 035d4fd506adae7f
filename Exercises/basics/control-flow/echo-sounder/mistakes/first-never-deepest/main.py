import sys

smallest = None
largest = None
for line in sys.stdin:
    depth = int(line)
    if smallest is None or depth < smallest:
        smallest = depth
    elif largest is None or depth > largest:
        largest = depth

if smallest is None:
    print("No depths")
else:
    print("Shallowest:", smallest)
    print("Deepest:", largest)
