import sys

shallow = 1000
deep = 0

for line in sys.stdin:
    depth = int(line)
    if depth < shallow:
        shallow = depth
    elif depth > deep:
        deep = depth

print("Shallowest:", shallow)
print("Deepest:", deep)
