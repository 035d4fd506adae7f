import sys

shallow = 0
deep = 0

for line in sys.stdin:
    depth = int(line)
    if depth < shallow:
        shallow = depth
    if depth > deep:
        deep = depth

print("Shallowest:", shallow)
print("Deepest:", deep)
